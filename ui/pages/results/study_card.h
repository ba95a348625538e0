// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/command_line.h"
#include "ui/bridge/job_bridge.h"
#include "ui/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/holds_texts.h"
#include "ui/workspace.h"

#include <functional>
#include <memory>

namespace nucleoscope::ui {

class ThinProgressBar;

/// A question to a run that takes a while: what is asked, a button that begins, progress, Stop, and the answer in words. One
/// job at a time; what it has done when stopped is forgotten.
class StudyCard : public Card, public HoldsTexts {
    Q_OBJECT
public:
    struct Words {
        QString name;    ///< of the objects: "weakGroups" gives weakGroupsBegin, weakGroupsStop, weakGroupsText
        QString heading; ///< the question
        QString explanation;
        QString begin;   ///< on the button
        QString meaning; ///< of the command line
    };
    /// `command`: what to type for the same; empty: nothing now.
    StudyCard(Workspace& workspace, Words words, std::function<CommandWords()> command, QWidget* parent = nullptr);
    ~StudyCard() override;

    template <typename Value>
    void start(Message title, Resource resource, std::function<Result<Value>(JobContext&)> work, std::function<void(Value)> done)
    {
        forget();
        const int asked = asked_;
        begun(workspace_.jobBridge().run<Value>(this, std::move(title), resource, Priority::Normal, std::move(work),
                                                [this, asked, done = std::move(done)](Result<Value> value) {
                                                    if (asked != asked_)
                                                        return;
                                                    ended(value ? QString() : translated(value.error()));
                                                    if (value)
                                                        done(std::move(*value));
                                                    Q_EMIT finished();
                                                }));
    }
    bool isRunning() const { return job_ != nullptr; }
    void forget();                     ///< the question under way, and the answer
    void setText(const QString& text); ///< the answer; empty: the explanation again
    QString text() const;
    /// Why it cannot be asked now; empty: it can.
    void setObstacle(const QString& reason);
    void changeTexts(const std::function<QString(const QString&)>& changed) override;

Q_SIGNALS:
    void wanted();   ///< begin
    void finished(); ///< answered, stopped, or failed

private:
    void begun(std::shared_ptr<Job> job);
    void ended(const QString& problem);
    void showState();

    Workspace& workspace_;
    Words words_;
    QString obstacle_, answer_;
    QLabel* text_ = nullptr;
    ThinProgressBar* progress_ = nullptr;
    QLabel* activity_ = nullptr;
    QPushButton* begin_ = nullptr;
    QPushButton* stop_ = nullptr;
    std::shared_ptr<Job> job_;
    int asked_ = 0; ///< answers to older questions are dropped
};

} // namespace nucleoscope::ui
