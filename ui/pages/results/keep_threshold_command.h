// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QUndoCommand>

#include <filesystem>
#include <optional>

namespace nucleoscope {
class Run;
}

namespace nucleoscope::ui {

class Workspace;

/// Keeps a threshold with a run, or nothing any more; written by a job, after which an open run is read again.
class KeepThresholdCommand final : public QUndoCommand {
public:
    KeepThresholdCommand(Workspace& workspace, const Run& run, std::optional<double> threshold);
    void undo() override { apply(before_); }
    void redo() override { apply(after_); }

private:
    void apply(std::optional<double> threshold);
    QPointer<Workspace> workspace_;
    std::filesystem::path folder_;
    std::optional<double> before_, after_;
};

} // namespace nucleoscope::ui
