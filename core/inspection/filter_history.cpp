#include "core/inspection/filter_history.h"

namespace nucleoscope {

void FilterHistory::show(const PredictionFilter& filter)
{
    if (filter == current())
        return;
    if (canGoBack() && steps_[at_ - 1] == filter) {
        --at_;
        return;
    }
    if (canGoForward() && steps_[at_ + 1] == filter) {
        ++at_;
        return;
    }
    steps_.resize(at_ + 1);
    steps_.push_back(filter);
    if (steps_.size() > mostKept)
        steps_.erase(steps_.begin());
    at_ = steps_.size() - 1;
}

void FilterHistory::refine(const PredictionFilter& filter)
{
    steps_.resize(at_ + 1);
    steps_[at_] = filter;
}

void FilterHistory::goBack()
{
    if (canGoBack())
        --at_;
}

void FilterHistory::goForward()
{
    if (canGoForward())
        ++at_;
}

void FilterHistory::restart(PredictionFilter filter)
{
    steps_.clear();
    steps_.push_back(std::move(filter));
    at_ = 0;
}

} // namespace nucleoscope
