#pragma once

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/interrupts.h"
#include "core/dataset/dataset.h"
#include "core/jobs/job_queue.h"
#include "core/learning/engine_loader.h"

#include <memory>
#include <optional>
#include <utility>

namespace nucleoscope {
struct RunInfo;
}

namespace nucleoscope::cli {

/// The program's exit codes. Part of its interface: scripts rely on them.
inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;

/// What a command works with: the same queue and engine that the window has.
class Session {
public:
    /// `stayAwake`: asked while something is trained; may be empty.
    explicit Session(StayAwake stayAwake);

    Console console;
    Interrupts interrupts;
    EngineHost engineHost; ///< outlives the queue, whose learning thread uses it

    /// Does the work in a job of that resource and waits. Shows the job's progress; Ctrl-C stops it (ErrorCode::Cancelled).
    template <typename T>
    Result<T> run(Message title, Resource resource, std::function<Result<T>(JobContext&)> work)
    {
        std::optional<Result<T>> outcome;
        const std::shared_ptr<Job> job = submit(std::move(title), resource, [&](JobContext& context) -> Result<void> {
            outcome.emplace(work(context));
            if (!outcome->has_value())
                return nucleoscope::fail(outcome->error());
            return {};
        });
        stopOnInterrupt(job);
        waitFor(*job);
        if (outcome)
            return std::move(*outcome);
        return nucleoscope::fail(endOf(*job));
    }

    /// The job of a training: draws no bar of its own, leaves Ctrl-C to the caller, and keeps the computer awake.
    Result<void> runQuietly(Message title, Resource resource, JobWork work);

    /// Says the error and returns the exit code: 1, or `code`.
    int failed(const Error& error, int code = exitFailed);
    /// A wish that cannot be: exit code 2.
    int refused(const Message& message);

private:
    std::shared_ptr<Job> submit(Message title, Resource resource, JobWork work);
    void stopOnInterrupt(const std::shared_ptr<Job>& job);
    void waitFor(const Job& job);
    static Error endOf(const Job& job);

    StayAwake stayAwake_;
    bool showsJobs_ = true; ///< written between jobs only
    std::unique_ptr<JobQueue> queue_;
};

/// Whether a dataset's notes go to standard error when it is opened, or the command has a place for them.
enum class Notes { Said, Unsaid };
/// Opens a dataset as a job.
Result<std::shared_ptr<const Dataset>> openForCommand(Session& session, const std::string& location, Notes notes = Notes::Said);

/// A run's dataset: where it is named to be, or, where that is empty, where it was.
Result<std::shared_ptr<const Dataset>> openDatasetOf(Session& session, const RunInfo& info, const std::string& named);

} // namespace nucleoscope::cli
