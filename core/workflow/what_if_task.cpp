#include "core/workflow/what_if_task.h"

#include "core/imaging/transform.h"
#include "core/workflow/nucleus_input.h"
#include "core/workflow/run_predictor.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {
namespace {

float positiveShare(const float* probabilities, const PositiveClasses& positive)
{
    float sum = 0;
    for (std::size_t i = 0; i < positive.size(); ++i)
        sum += positive[i] ? probabilities[i] : 0;
    return sum;
}

/// `points` settings from end to end; the one nearest to `current` gives way to it.
std::vector<double> settingsFor(Condition condition, int points, double current)
{
    const auto [least, most, unchanged] = rangeOf(condition);
    std::vector<double> settings;
    for (int i = 0; i < points; ++i)
        settings.push_back(least + (most - least) * i / std::max(1, points - 1));
    const auto nearest = std::min_element(settings.begin(), settings.end(), [current](double a, double b) {
        return std::abs(a - current) < std::abs(b - current);
    });
    *nearest = current;
    return settings;
}

/// Looks at one picture under many conditions, a few at a time.
class Trial {
public:
    Trial(const Run& run, cv::Mat picture, Predictor& predictor, int views, JobContext& context)
        : run_(run), picture_(std::move(picture)), predictor_(predictor), views_(views), context_(context)
    {}

    PixelBatch inputFor(const std::vector<PictureConditions>& wanted) const
    {
        std::vector<cv::Mat> inputs;
        for (const PictureConditions& conditions : wanted)
            inputs.push_back(preprocessed(underConditions(picture_, conditions), run_.info().recipe.input));
        return batchOf(inputs);
    }

    Result<NetworkOutputs> ask(const PixelBatch& inputs) const
    {
        if (context_.stopRequested())
            return fail(ErrorCode::Cancelled, {"what_if.stopped", "Stopped."});
        return predictor_.predict(inputs, views_);
    }

    Result<ConditionSweep> sweep(Condition condition, const WhatIfRequest& request) const
    {
        const double current = valueOf(request.conditions, condition);
        ConditionSweep sweep{condition, settingsFor(condition, request.points, current), {}, {}};
        std::vector<PictureConditions> wanted;
        for (const double value : sweep.settings)
            wanted.push_back(with(request.conditions, condition, value));
        const auto outputs = ask(inputFor(wanted));
        if (!outputs)
            return fail(outputs.error());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            sweep.positive.push_back(positiveShare(outputs->row(static_cast<int>(i)), run_.positiveClasses()));
        sweep.flip = flipOf(sweep, request.point, current);
        return sweep;
    }

private:
    const Run& run_;
    cv::Mat picture_;
    Predictor& predictor_;
    int views_;
    JobContext& context_;
};

} // namespace

ConditionRange rangeOf(Condition condition)
{
    switch (condition) {
    case Condition::Stain: return {0.5, 1.5, 1};
    case Condition::Focus: return {0, 6, 0};
    case Condition::Brightness: return {0.6, 1.6, 1};
    case Condition::JpegQuality: return {10, 100, 100};
    case Condition::Scale: break;
    }
    return {0.7, 1.4, 1};
}

double valueOf(const PictureConditions& conditions, Condition condition)
{
    switch (condition) {
    case Condition::Stain: return conditions.stain;
    case Condition::Focus: return conditions.focusSigmaPixels;
    case Condition::Brightness: return conditions.brightness;
    case Condition::JpegQuality: return conditions.jpegQuality;
    case Condition::Scale: break;
    }
    return conditions.magnification;
}

PictureConditions with(PictureConditions conditions, Condition condition, double value)
{
    switch (condition) {
    case Condition::Stain: conditions.stain = value; break;
    case Condition::Focus: conditions.focusSigmaPixels = value; break;
    case Condition::Brightness: conditions.brightness = value; break;
    case Condition::JpegQuality: conditions.jpegQuality = static_cast<int>(std::lround(value)); break;
    case Condition::Scale: conditions.magnification = value; break;
    }
    return conditions;
}

std::optional<double> flipPoint(const std::vector<double>& settings, const std::vector<float>& positive, double threshold,
                                double from)
{
    std::optional<double> nearest;
    for (std::size_t i = 1; i < settings.size(); ++i) {
        const double before = positive[i - 1] - threshold;
        const double after = positive[i] - threshold;
        if ((before >= 0) == (after >= 0))
            continue;
        const double crossing = settings[i - 1] + (settings[i] - settings[i - 1]) * before / (before - after);
        if (!nearest || std::abs(crossing - from) < std::abs(*nearest - from))
            nearest = crossing;
    }
    return nearest;
}

std::optional<double> flipOf(const ConditionSweep& sweep, const OperatingPoint& point, double current)
{
    const auto lower = flipPoint(sweep.settings, sweep.positive, point.threshold, current);
    const auto upper = point.upper ? flipPoint(sweep.settings, sweep.positive, *point.upper, current) : std::nullopt;
    if (!lower || !upper)
        return lower ? lower : upper;
    return std::abs(*upper - current) < std::abs(*lower - current) ? upper : lower;
}

int callOf(const std::vector<float>& probabilities, const PositiveClasses& positive, const OperatingPoint& point)
{
    PredictionList one(static_cast<int>(probabilities.size()));
    one.add(0, -1, probabilities.data());
    return calledAt(one, positive, point).predicted(0);
}

Result<WhatIfAnswer> askWhatIf(const Run& run, const WhatIfRequest& request, EngineHost& host, const PredictionOptions& options,
                               JobContext& context)
{
    const auto picture = readPicture(*request.dataset, request.sample);
    if (!picture)
        return fail(picture.error());
    const auto examiner = examinerOf(run, request.dataset->sample(request.sample));
    if (!examiner)
        return fail(examiner.error());
    const auto predictor = runPredictor(*examiner ? **examiner : run, host, options);
    if (!predictor)
        return fail(predictor.error());
    const int views = options.views > 0 ? options.views : run.info().recipe.testTimeViews;
    const Trial trial(run, *picture, **predictor, views, context);
    WhatIfAnswer answer;
    answer.input = trial.inputFor({request.conditions});
    const auto outputs = trial.ask(answer.input);
    if (!outputs)
        return fail(outputs.error());
    answer.probabilities = outputs->probabilities;
    answer.positive = positiveShare(outputs->row(0), run.positiveClasses());
    answer.called = callOf(answer.probabilities, run.positiveClasses(), request.point);
    for (const Condition condition : request.sweeps) {
        auto sweep = trial.sweep(condition, request);
        if (!sweep)
            return fail(sweep.error());
        answer.sweeps.push_back(std::move(*sweep));
    }
    return answer;
}

} // namespace nucleoscope
