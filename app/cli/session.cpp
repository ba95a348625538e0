#include "app/cli/session.h"

#include "app/cli/shared_options.h"
#include "core/run/run.h"

namespace nucleoscope::cli {

Session::Session(StayAwake stayAwake) : stayAwake_(std::move(stayAwake)), queue_(std::make_unique<JobQueue>())
{
    queue_->setListener([this](const JobSnapshot& job) {
        if (!showsJobs_ || job.state != JobState::Running)
            return;
        const std::string activity = job.progress.activity.text.empty() ? job.title.english() : job.progress.activity.english();
        console.progress(activity, job.progress.fraction, job.secondsLeft);
    });
}

std::shared_ptr<Job> Session::submit(Message title, Resource resource, JobWork work)
{
    return queue_->submit(std::move(title), resource, Priority::Normal, std::move(work));
}

void Session::stopOnInterrupt(const std::shared_ptr<Job>& job)
{
    interrupts.whenInterrupted([this, job](int) {
        console.say("Stopping …");
        job->requestStop();
    });
    if (interrupts.happened()) // between two jobs
        job->requestStop();
}

void Session::waitFor(const Job& job)
{
    job.wait();
    interrupts.whenInterrupted(nullptr);
    console.progressEnded();
}

Result<void> Session::runQuietly(Message title, Resource resource, JobWork work)
{
    const std::shared_ptr<void> awake = stayAwake_ ? stayAwake_() : nullptr;
    showsJobs_ = false;
    std::optional<Result<void>> outcome;
    const std::shared_ptr<Job> job = submit(std::move(title), resource, [&](JobContext& context) {
        outcome.emplace(work(context));
        return *outcome;
    });
    waitFor(*job);
    showsJobs_ = true;
    if (outcome)
        return *outcome;
    return nucleoscope::fail(endOf(*job));
}

Error Session::endOf(const Job& job)
{
    const JobSnapshot end = job.snapshot();
    if (end.state == JobState::Failed)
        return end.error;
    return {ErrorCode::Cancelled, {"cli.stopped", "Stopped."}};
}

int Session::failed(const Error& error, int code)
{
    console.fail(error.message);
    return code;
}

int Session::refused(const Message& message)
{
    console.fail(message);
    return exitUsage;
}

Result<std::shared_ptr<const Dataset>> openForCommand(Session& session, const std::string& location, Notes notes)
{
    const Message title("cli.opening", "Opening {data}", {{"data", location}});
    auto dataset = session.run<std::shared_ptr<const Dataset>>(title, Resource::Disk, [&](JobContext& context) {
        OpenOptions options;
        options.stop = context.stopToken();
        options.progress = [&](double fraction) { context.report({fraction, {}}); };
        return openDataset(placeNamed(location), options);
    });
    if (dataset && notes == Notes::Said) {
        for (const Message& note : (*dataset)->notes())
            session.console.warn(note);
        if (const std::size_t count = (*dataset)->unreadable().size(); count > 0)
            session.console.warn({"cli.unreadable",
                                  "Files that cannot be used: {count}; `nucleoscope scan` lists them.",
                                  {{"count", std::to_string(count)}}});
    }
    return dataset;
}

Result<std::shared_ptr<const Dataset>> openDatasetOf(Session& session, const RunInfo& info, const std::string& named)
{
    auto dataset = openForCommand(session, named.empty() ? info.datasetLocation : named);
    if (!dataset && named.empty())
        return fail(dataset.error().code, {"cli.dataset_moved",
                                           "{reason} Say where the run's dataset is now: --data DATA.",
                                           {{"reason", dataset.error().message.english()}}});
    return dataset;
}

} // namespace nucleoscope::cli
