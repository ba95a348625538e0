#pragma once

#include "ui/bridge/job_bridge.h"
#include "ui/inspector/inspector_memory.h"
#include "ui/workspace.h"

#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace nucleoscope::ui {

/// A part of the inspector that folds. It works only while it is open: a closed one asks for nothing, and what it asked for
/// is dropped when another nucleus is selected.
class Section : public QWidget {
    Q_OBJECT
public:
    struct Look {
        QString name;  ///< object name is "section-" and this; remembers whether it is open
        QString title; ///< for people
        QString toolTip;
        bool openAtFirst = false;
    };
    Section(Workspace& workspace, const Look& look, QWidget* parent);
    void setNucleus(const SelectedNucleus& nucleus);
    /// The same one, of which the network may say something else now: what is shown stays.
    void renew(const SelectedNucleus& nucleus);
    bool isOpen() const;

public Q_SLOTS:
    void setOpen(bool open);

Q_SIGNALS:
    void opened(); ///< by hand or by key

protected:
    Workspace& workspace() const { return workspace_; }
    const SelectedNucleus& nucleus() const { return nucleus_; }
    QVBoxLayout* body() const { return body_; }

    /// Whether there is anything to say of such a nucleus; hidden otherwise. Asked also of none.
    virtual bool appliesTo(const SelectedNucleus& nucleus) const = 0;
    /// Another nucleus is selected: what was shown of the last one goes.
    virtual void clear() {}
    virtual void folded() {}   ///< opened or closed by hand
    virtual void runGrown() {} ///< the run of the same nucleus was read again; called only while open
    /// Shows what there is to show of nucleus(); called only while open.
    virtual void refresh() = 0;

    /// Runs work as a job and hands its value to `done`, unless the nucleus changed or the section asked for something else
    /// meanwhile.
    template <typename Value>
    void ask(Message title, Resource resource, std::function<Result<Value>(JobContext&)> work,
             std::function<void(Result<Value>)> done, Priority priority = Priority::Interactive)
    {
        stopAsking();
        job_ = workspace_.jobBridge().run<Value>(this, std::move(title), resource, priority, std::move(work),
                                                 [this, ticket = ticket_, done = std::move(done)](Result<Value> value) {
                                                     if (ticket != ticket_)
                                                         return;
                                                     job_.reset();
                                                     done(std::move(value));
                                                 });
    }
    void stopAsking();
    void forget();      ///< what is shown or asked for: looked for again when the section is opened
    void focusHeader(); ///< before a part of the body that has the focus is hidden
    bool isAsking() const { return job_ != nullptr; }

private:
    void fold();

    Workspace& workspace_;
    QString name_;
    QToolButton* header_;
    QWidget* content_;
    QVBoxLayout* body_;
    SelectedNucleus nucleus_;
    bool stale_ = true;
    std::uint64_t ticket_ = 0;
    std::shared_ptr<Job> job_;
};

/// Whether a network can be asked about this nucleus: there is a run, and its picture.
inline bool canAskNetwork(const SelectedNucleus& nucleus)
{
    return nucleus.run && nucleus.dataset && nucleus.sample >= 0;
}

} // namespace nucleoscope::ui
