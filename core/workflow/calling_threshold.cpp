// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/calling_threshold.h"

#include "core/base/csv.h"
#include "core/base/number_words.h"
#include "core/learning/class_prior.h"
#include "core/run/pooled_run.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {
namespace {

/// Positive against other, as odds.
struct ClassOdds {
    double amongImages = 1; ///< of the training part
    double asSaid = 1;      ///< that the network's probabilities take for given
};

/// Nothing where one of them was not learned.
std::optional<ClassOdds> oddsOf(const Run& run, const PositiveClasses& positive)
{
    std::vector<double> images(2, 0);
    for (const RunSample& sample : run.samples())
        if (learnedFrom(run.info(), sample.part) && sample.classIndex >= 0)
            ++images[positive[static_cast<std::size_t>(sample.classIndex)]];
    if (images[0] == 0 || images[1] == 0)
        return std::nullopt;
    ClassOdds odds;
    odds.amongImages = images[1] / images[0];
    const Recipe& recipe = run.info().recipe;
    const std::vector<double> learned = learnedShares(recipe, images);
    odds.asSaid = recipe.loss.priorCorrection ? odds.amongImages : learned[1] / learned[0];
    return odds;
}

Result<void> checkTwoSides(const Run& run, const PositiveClasses& positive)
{
    if (positive.size() == 2 && positive[0] != positive[1])
        return {};
    return fail(
        ErrorCode::InvalidInput,
        {"threshold.not_two_classes",
         "A threshold is for runs that tell one positive class from one other. {run} tells apart {count} classes, {positive} "
         "of them positive: each image is called the most probable one.",
         {{"run", run.info().name},
          {"count", std::to_string(positive.size())},
          {"positive", std::to_string(std::count(positive.begin(), positive.end(), true))}}});
}

} // namespace

Result<CallingThreshold> runThreshold(const Run& run)
{
    const PositiveClasses positive = run.positiveClasses();
    if (const auto fits = checkTwoSides(run, positive); !fits)
        return fail(fits.error());
    if (run.info().keptThreshold)
        return CallingThreshold{*run.info().keptThreshold, CallingThreshold::From::Kept, notANumber};
    const auto odds = oddsOf(run, positive);
    if (!odds)
        return fail(ErrorCode::InvalidInput,
                    {"threshold.none",
                     "{run} has no threshold of its own: nobody kept one, and it does not say which images its network learned "
                     "from. Give a number, or keep one in Results ▸ Threshold.",
                     {{"run", run.info().name}}});
    return CallingThreshold{odds->asSaid / (odds->asSaid + odds->amongImages), CallingThreshold::From::ClassShares,
                            odds->amongImages / (1 + odds->amongImages)};
}

bool isThresholdWish(const std::string& wish)
{
    if (wish == evenThreshold || wish == ownThreshold)
        return true;
    const double number = numberFromText(wish);
    return number >= 0 && number <= 1;
}

Result<CallingThreshold> callingThreshold(const Run& run, const std::string& wish)
{
    if (wish == evenThreshold)
        return CallingThreshold{};
    if (wish == ownThreshold)
        return runThreshold(run);
    if (!isThresholdWish(wish))
        return fail(ErrorCode::InvalidInput, {"threshold.no_number",
                                              "“{wish}” is no threshold: even, run, or a number from 0 to 1 is.",
                                              {{"wish", wish}}});
    if (const auto fits = checkTwoSides(run, run.positiveClasses()); !fits)
        return fail(fits.error());
    return CallingThreshold{numberFromText(wish), CallingThreshold::From::Value, notANumber};
}

const char* nameOf(CallingThreshold::From from)
{
    switch (from) {
    case CallingThreshold::From::Even: break;
    case CallingThreshold::From::Value: return "value";
    case CallingThreshold::From::ClassShares: return "class_shares";
    case CallingThreshold::From::Kept: return "kept";
    }
    return evenThreshold;
}

Message describe(const CallingThreshold& threshold, const RunInfo& run)
{
    std::string positive;
    for (const ClassInfo& info : run.classes)
        if (info.positive)
            positive = info.name;
    const std::string number = csvNumber(std::round(threshold.threshold * 1000) / 1000);
    switch (threshold.from) {
    case CallingThreshold::From::Even: break;
    case CallingThreshold::From::Value:
        return {"threshold.value",
                "Called {class} from P = {threshold} on. Lower finds more {class} and gives more false alarms.",
                {{"class", positive}, {"threshold", number}}};
    case CallingThreshold::From::ClassShares:
        return {"threshold.class_shares",
                "Called {class} from P = {threshold} on, the run's threshold: {share} % of the images that it learned from are "
                "{class}. Right where {class} is about as frequent.",
                {{"class", positive}, {"threshold", number}, {"share", fixed(100 * threshold.positiveShare, 0)}}};
    case CallingThreshold::From::Kept:
        return {"threshold.kept",
                "Called {class} from P = {threshold} on, the threshold that is kept with the run.",
                {{"class", positive}, {"threshold", number}}};
    }
    if (run.classes.size() > 2)
        return {"threshold.most_probable", "Each image is called its most probable class."};
    if (run.recipe.loss.priorCorrection)
        return {
            "threshold.even_corrected",
            "Called at even odds: the more probable class. The probabilities take classes for as frequent as among the images "
            "that the network learned from."};
    return {"threshold.even",
            "Called at even odds: the more probable class. Where classes were learned alike, that is right where they are "
            "equally frequent."};
}

} // namespace nucleoscope
