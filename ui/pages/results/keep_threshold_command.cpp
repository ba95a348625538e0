// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/keep_threshold_command.h"

#include "core/run/run.h"
#include "ui/bridge/job_bridge.h"
#include "ui/pages/results/threshold_controls.h"
#include "ui/workspace.h"

namespace nucleoscope::ui {

KeepThresholdCommand::KeepThresholdCommand(Workspace& workspace, const Run& run, std::optional<double> threshold)
    : QUndoCommand(threshold ? ThresholdControls::tr("keep the threshold") : ThresholdControls::tr("keep no threshold")),
      workspace_(&workspace),
      folder_(run.folder()),
      before_(run.info().keptThreshold),
      after_(threshold)
{}

void KeepThresholdCommand::apply(std::optional<double> threshold)
{
    if (!workspace_)
        return;
    Workspace& workspace = *workspace_;
    workspace.jobBridge().run<bool>(
        &workspace, {"job.keep_threshold", "Keeping the threshold", {}}, Resource::Disk, Priority::Interactive,
        [folder = folder_, threshold](JobContext&) -> Result<bool> {
            auto run = Run::open(folder);
            if (!run)
                return fail(run.error());
            return run->keepThreshold(threshold).map([] { return true; });
        },
        [&workspace, folder = folder_](Result<bool> done) {
            if (!done)
                Q_EMIT workspace.failed(done.error().message);
            if (workspace.openedRun().run && workspace.openedRun().run->folder() == folder)
                workspace.reloadRun(); // also where it failed: what is shown is what is kept
        });
}

} // namespace nucleoscope::ui
