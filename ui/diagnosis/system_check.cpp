// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/system_check.h"

#include "core/base/system.h"
#include "core/diagnosis/engine_facts.h"
#include "core/diagnosis/machine_facts.h"
#include "ui/bridge/job_bridge.h"
#include "ui/diagnosis/window_facts.h"
#include "ui/workspace.h"

#include <cmath>

namespace nucleoscope::ui {

SystemCheck::SystemCheck(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace)
{
    connect(&workspace.jobBridge(), &JobBridge::jobChanged, this, &SystemCheck::jobChanged);
}

SystemCheck::~SystemCheck()
{
    stop();
}

void SystemCheck::start()
{
    if (isRunning())
        return;
    took_.start();
    complete_ = stopped_ = false;
    report_ = {};
    report_.time = utcTimestamp();
    report_.add(machineFacts());
    report_.add(libraryFacts());
    report_.add(windowFacts());
    JobBridge& bridge = workspace_.jobBridge();
    places_ = bridge.run<Facts>(
        this, {"job.system_places", "Looking at the disk"}, Resource::Disk, Priority::Interactive,
        [](JobContext& context) -> Result<Facts> { return placeFacts(Places::ofThisProgram(), context.stopToken()); },
        [this](Result<Facts> facts) { ended(places_, std::move(facts)); });
    engine_ = bridge.run<Facts>(
        this, {"job.system_engine", "Training and predicting one batch"}, Resource::Learning, Priority::Interactive,
        [host = &workspace_.engineHost()](JobContext& context) -> Result<Facts> {
            return engineFacts(*host, context.stopToken(), [&](double fraction) { context.report({fraction, {}}); });
        },
        [this](Result<Facts> facts) { ended(engine_, std::move(facts)); });
    Q_EMIT changed();
}

void SystemCheck::stop()
{
    stopped_ = isRunning();
    for (const std::shared_ptr<Job>& job : {places_, engine_})
        if (job)
            job->requestStop();
}

void SystemCheck::ended(std::shared_ptr<Job>& job, Result<Facts> facts)
{
    job.reset();
    if (facts)
        report_.add(std::move(*facts));
    else
        stopped_ = true;
    complete_ = !isRunning() && !stopped_;
    report_.seconds = static_cast<double>(took_.elapsed()) / 1000;
    Q_EMIT changed();
}

void SystemCheck::jobChanged(const JobSnapshot& snapshot)
{
    if (engine_ && engine_->snapshot().id == snapshot.id && std::isfinite(snapshot.progress.fraction))
        Q_EMIT progressed(snapshot.progress.fraction);
}

} // namespace nucleoscope::ui
