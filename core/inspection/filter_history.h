#pragma once

#include "core/inspection/prediction_filter.h"

namespace nucleoscope {

/// The filters that a person went through, as a browser keeps its pages: a new one drops what lies ahead.
class FilterHistory {
public:
    static constexpr std::size_t mostKept = 200;

    FilterHistory() : steps_(1) {}
    const PredictionFilter& current() const { return steps_[at_]; }
    /// A new step. Where it equals the step before or after, as undo and redo ask for, that one is gone to instead.
    void show(const PredictionFilter& filter);
    /// Changes the present step: another letter of the same word.
    void refine(const PredictionFilter& filter);
    bool canGoBack() const { return at_ > 0; }
    bool canGoForward() const { return at_ + 1 < steps_.size(); }
    void goBack();    ///< does nothing at the first step
    void goForward(); ///< does nothing at the last step
    /// Begins anew with this one.
    void restart(PredictionFilter filter);

private:
    std::vector<PredictionFilter> steps_; ///< never empty
    std::size_t at_ = 0;
};

} // namespace nucleoscope
