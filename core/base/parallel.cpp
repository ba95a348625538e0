// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace nucleoscope {
namespace {

class SharedLoop {
public:
    SharedLoop(std::size_t count, const ParallelOptions& options) : count_(count), options_(options) {}

    std::size_t takeNext() { return next_++; }

    void work(const IndexWork& work, std::size_t first, bool reports)
    {
        for (std::size_t i = first; i < count_ && !options_.stop.stop_requested(); i = takeNext()) {
            work(i);
            if (reports && options_.progress)
                options_.progress(static_cast<double>(i + 1) / static_cast<double>(count_));
        }
    }

    void help(const std::function<IndexWork()>& makeHelper)
    {
        try {
            if (const IndexWork helper = makeHelper())
                work(helper, takeNext(), false);
        } catch (...) { // must not leave a helper's thread
            end();
            const std::lock_guard lock(mutex_);
            if (!problem_)
                problem_ = std::current_exception();
        }
    }

    void end() { next_ = count_; }
    std::exception_ptr problem() const { return problem_; } ///< once the helpers are done

private:
    const std::size_t count_;
    const ParallelOptions& options_;
    std::atomic<std::size_t> next_ = 0;
    std::mutex mutex_;
    std::exception_ptr problem_;
};

} // namespace

void inParallel(std::size_t count, const ParallelOptions& options, const IndexWork& own,
                const std::function<IndexWork()>& makeHelper)
{
    SharedLoop loop(count, options);
    const std::size_t first = loop.takeNext(); // before anybody else: the calling thread hears of a loop however short
    {
        std::vector<std::jthread> helpers;
        for (int i = 1; i < options.threads && static_cast<std::size_t>(i) < count; ++i)
            helpers.emplace_back([&] { loop.help(makeHelper); });
        try {
            loop.work(own, first, true);
        } catch (...) {
            loop.end(); // the helpers are joined while the exception leaves
            throw;
        }
    }
    if (const auto problem = loop.problem())
        std::rethrow_exception(problem);
}

void inParallel(std::size_t count, const ParallelOptions& options, const IndexWork& work)
{
    inParallel(count, options, work, [&work] { return work; });
}

} // namespace nucleoscope
