#pragma once

#include "core/imaging/conditions.h"
#include "core/inspection/operating_point.h"
#include "core/workflow/prediction_task.h"

#include <array>
#include <optional>

namespace nucleoscope {

/// What would the network say, had the picture been taken otherwise?

enum class Condition { Stain, Focus, Brightness, JpegQuality, Scale };
inline constexpr std::array allConditions{Condition::Stain, Condition::Focus, Condition::Brightness, Condition::JpegQuality,
                                          Condition::Scale};

/// Settings worth trying; `unchanged` leaves the picture as it is.
struct ConditionRange {
    double least, most, unchanged;
};
ConditionRange rangeOf(Condition condition);
double valueOf(const PictureConditions& conditions, Condition condition);
PictureConditions with(PictureConditions conditions, Condition condition, double value);

/// One condition over its range, the others as given.
struct ConditionSweep {
    Condition condition = Condition::Stain;
    std::vector<double> settings; ///< ascending
    std::vector<float> positive;  ///< summed probability of the positive classes at each
    /// The setting nearest to that of the picture at which the call at the operating point changes, by linear
    /// interpolation; none in the range.
    std::optional<double> flip;
};

struct WhatIfRequest {
    std::shared_ptr<const Dataset> dataset;
    int sample = -1;
    PictureConditions conditions;
    std::vector<Condition> sweeps; ///< to be tried over their range
    int points = 13;               ///< of a sweep
    OperatingPoint point;          ///< where a probability becomes a call; a refer band flips at both its ends
};

struct WhatIfAnswer {
    PixelBatch input; ///< what the network saw under `conditions`: one image
    std::vector<float> probabilities;
    float positive = 0;
    int called = -1;                    ///< class at the operating point, or `referred`
    std::vector<ConditionSweep> sweeps; ///< in the order asked for
};

/// On the learning thread, in a job. With the recipe's test-time views: unchanged conditions give the run's prediction, of a pooled
/// run that of the fold which examined the nucleus: examinerOf().
Result<WhatIfAnswer> askWhatIf(const Run& run, const WhatIfRequest& request, EngineHost& host, const PredictionOptions& options,
                               JobContext& context);

/// The class that a network's probabilities of one nucleus are called at a point, or `referred`.
int callOf(const std::vector<float>& probabilities, const PositiveClasses& positive, const OperatingPoint& point);

/// The setting nearest to `current` at which the sweep's call at `point` changes: at either end of a refer band.
std::optional<double> flipOf(const ConditionSweep& sweep, const OperatingPoint& point, double current);

/// Of ascending settings: the crossing of `threshold` nearest to `from`.
std::optional<double> flipPoint(const std::vector<double>& settings, const std::vector<float>& positive, double threshold,
                                double from);

} // namespace nucleoscope
