#pragma once

#include "core/learning/recipe.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace nucleoscope {

/// What the plateau schedule remembers between epochs; part of a checkpoint.
struct PlateauState {
    double bestLoss = std::numeric_limits<double>::infinity();
    int badEpochs = 0;
    double factor = 1; ///< of the recipe's learning rate
    bool operator==(const PlateauState&) const = default;
};

/// The head's learning rate at each step of a training.
///  constant   the recipe's rate.
///  plateau    PyTorch's ReduceLROnPlateau (mode min, relative threshold 1e-4), told once an epoch.
///  cosine     in a line from peak/steps up to the peak over warmupFraction of all steps, then along half a cosine down
///             to finalFraction × peak at the last step.
///  one_cycle  PyTorch's OneCycleLR (two phases, cosine annealing, div_factor 25, no momentum cycling), except that it
///             ends at finalFraction × peak.
class Schedule {
public:
    Schedule(const Recipe& recipe, std::int64_t totalSteps);
    /// `step` from 0 to totalSteps - 1; later steps keep the last one's rate.
    double rate(std::int64_t step) const;
    /// Tells plateau the validation loss of a finished epoch; NaN counts as not better.
    void epochFinished(double validationLoss);
    const PlateauState& plateau() const { return plateau_; }
    void restorePlateau(const PlateauState& state) { plateau_ = state; }

private:
    double oneCycle(double step) const;
    double cosine(double step) const;

    ScheduleKind kind_;
    Recipe::Schedule settings_;
    double peak_;
    double totalSteps_;
    PlateauState plateau_;
};

/// One rate a layer group, the head's last: each group before learns `layerDecay` times as fast as the next.
std::vector<double> layerRates(double headRate, double layerDecay, int groups);

} // namespace nucleoscope
