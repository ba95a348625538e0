#pragma once

#include "core/inspection/prediction_filter.h"
#include "core/inspection/sample_filter.h"

#include <utility>
#include <vector>

namespace nucleoscope {

/// The filters that a person went through, as a browser keeps its pages: a new one drops what lies ahead.
template <typename Filter>
class HistoryOf {
public:
    static constexpr std::size_t mostKept = 200;

    HistoryOf() : steps_(1) {}
    const Filter& current() const { return steps_[at_]; }
    /// A new step. Where it equals the step before or after, as undo and redo ask for, that one is gone to instead.
    void show(const Filter& filter)
    {
        if (filter == current())
            return;
        if (canGoBack() && steps_[at_ - 1] == filter) {
            --at_;
        } else if (canGoForward() && steps_[at_ + 1] == filter) {
            ++at_;
        } else {
            steps_.resize(at_ + 1);
            steps_.push_back(filter);
            if (steps_.size() > mostKept)
                steps_.erase(steps_.begin());
            at_ = steps_.size() - 1;
        }
    }
    /// Changes the present step: another letter of the same word.
    void refine(const Filter& filter)
    {
        steps_.resize(at_ + 1);
        steps_[at_] = filter;
    }
    bool canGoBack() const { return at_ > 0; }
    bool canGoForward() const { return at_ + 1 < steps_.size(); }
    void goBack() { at_ -= canGoBack() ? 1 : 0; }       ///< does nothing at the first step
    void goForward() { at_ += canGoForward() ? 1 : 0; } ///< does nothing at the last step
    /// Begins anew with this one.
    void restart(Filter filter)
    {
        steps_.assign(1, std::move(filter));
        at_ = 0;
    }

private:
    std::vector<Filter> steps_; ///< never empty
    std::size_t at_ = 0;
};

using FilterHistory = HistoryOf<PredictionFilter>;
using SampleFilterHistory = HistoryOf<SampleFilter>;

} // namespace nucleoscope
