#pragma once

#include "core/jobs/job_queue.h"

#include <memory>

/// Something else learns for as long as this lives: what is begun meanwhile has to wait.
class OtherLearning {
public:
    explicit OtherLearning(nucleoscope::JobQueue& jobs)
        : job_(jobs.submit({"test", "Other"}, nucleoscope::Resource::Learning, nucleoscope::Priority::Normal, work))
    {}
    ~OtherLearning()
    {
        job_->requestStop();
        job_->wait();
    }
    OtherLearning(const OtherLearning&) = delete;
    OtherLearning& operator=(const OtherLearning&) = delete;

private:
    static nucleoscope::Result<void> work(nucleoscope::JobContext& context)
    {
        while (!context.stopRequested())
            context.waitForWork(std::chrono::milliseconds(20));
        return {};
    }
    std::shared_ptr<nucleoscope::Job> job_;
};
