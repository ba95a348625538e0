// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/description/description_preview.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <optional>

namespace nucleoscope {
class Job;
}

namespace nucleoscope::ui {

class Workspace;

/// A description that is being made: the place of its images, its rules, and what they yield, tried on the disk thread each time
/// that they change.
class DescriptionDraft : public QObject {
    Q_OBJECT
public:
    /// What came of the rules.
    struct Tried {
        DescriptionPreview preview;
        std::vector<ValueCount> classValues; ///< as the rules have them, before they are renamed
    };

    explicit DescriptionDraft(Workspace& workspace, QObject* parent = nullptr);
    ~DescriptionDraft() override;

    /// Looks through a folder, an archive, or what a description names; takes its description, or suggests one.
    void look(const QString& location);
    void stopLooking();
    bool isLooking() const { return looking_ != nullptr; }
    const std::optional<DescribedPlace>& place() const { return place_; }
    const std::optional<Message>& failure() const { return failure_; } ///< of looking
    bool isSuggested() const { return suggested_; }                    ///< the rules are the program's guess

    const DatasetDescription& description() const { return description_; }
    void setRules(std::vector<DescriptionRule> rules); ///< classes are forgotten where they are others by then
    void setClasses(std::vector<DescribedClass> classes);
    void setSubjectsWithinClasses(bool within);
    void setName(const QString& name);

    std::shared_ptr<const Tried> tried() const { return tried_; } ///< of the rules as they are; null: not known yet
    bool canBeOpened() const;

    Workspace& workspace() const { return workspace_; }

Q_SIGNALS:
    void placeChanged(); ///< found, lost, or not to be had
    void lookingProgress(double fraction);
    void triedChanged();

private:
    struct Found {
        DescribedPlace place;
        DatasetDescription suggestion;
    };
    void found(Result<Found> outcome);
    void trySoon();
    void tryNow();

    Workspace& workspace_;
    std::shared_ptr<Job> looking_;
    std::shared_ptr<Job> trying_;
    std::uint64_t lookingTicket_ = 0, tryingTicket_ = 0;
    std::optional<DescribedPlace> place_;
    std::optional<Message> failure_;
    bool suggested_ = false;
    DatasetDescription description_;
    std::shared_ptr<const Tried> tried_;
    QTimer soon_;
};

} // namespace nucleoscope::ui
