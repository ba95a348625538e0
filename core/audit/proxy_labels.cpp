#include "core/audit/proxy_labels.h"

#include "core/audit/cross_validation.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace nucleoscope {
namespace {

constexpr double leastAuroc = 0.6; ///< below, a proxy is of no use to a network either
constexpr double leastShare = 0.9; ///< of the images that must have an outline
constexpr double leastLow = 0.55;  ///< where its interval must begin: on few images chance goes far
constexpr double significant = 0.05;
constexpr double nearlyPerfect = 0.9; ///< AUROC

Error cancelled(const Dataset& dataset)
{
    return {ErrorCode::Cancelled,
            {"audit.cancelled",
             "The audit of {dataset} was stopped. What was found out is kept: the next one goes on from there.",
             {{"dataset", dataset.name()}}}};
}

PositiveClasses only(int classIndex, int classCount)
{
    PositiveClasses positive(static_cast<std::size_t>(classCount), false);
    positive[static_cast<std::size_t>(classIndex)] = true;
    return positive;
}

/// Learned from everything: what it goes by.
std::string strongestColumn(const DesignTable& table, const Question& question, int best)
{
    std::vector<bool> positive(static_cast<std::size_t>(table.rows), false);
    for (std::size_t i = 0; i < question.labels.size(); ++i)
        positive[static_cast<std::size_t>(question.samples[i])] = question.labels[i] == best;
    const std::vector<double> b = RidgeLogistic::fit(table, question.samples, positive).coefficients();
    const auto strongest = std::max_element(b.begin() + 1, b.end(), [](double x, double y) { return std::abs(x) < std::abs(y); });
    return table.columns[static_cast<std::size_t>(strongest - b.begin() - 1)];
}

Result<ShuffledNull> nullOf(const DesignTable& table, const Question& question, const ProxyOptions& options)
{
    CrossValidationOptions cross;
    cross.seed = options.seed;
    ShuffleOptions shuffle;
    shuffle.permutations = options.permutations;
    shuffle.seed = options.seed;
    shuffle.stop = options.stop;
    shuffle.progress = options.progress;
    return shuffledLabelNull(
        question,
        [&](const std::vector<int>& labels) { return bestAuroc(crossValidate(table, question, labels, cross), question); },
        shuffle);
}

/// Without the p-value.
ProxyResult examine(Proxy proxy, const DesignTable& table, const Question& question, const LabelUnits& units, std::uint64_t seed)
{
    ProxyResult result;
    result.proxy = proxy;
    if (!varies(table))
        return result;
    CrossValidationOptions cross;
    cross.seed = seed;
    result.predictions = crossValidate(table, question, question.labels, cross);
    if (result.predictions.empty())
        return result;
    result.auroc = bestAuroc(result.predictions, question, &result.best);
    result.strongest = strongestColumn(table, question, result.best);
    BootstrapOptions bootstrap;
    bootstrap.replicates = 500;
    bootstrap.seed = seed;
    result.interval =
        scoreIntervals(result.predictions, only(result.best, question.classCount), bootstrapSubjects(units), bootstrap)
            .of(ScoreKind::Auroc);
    return result;
}

bool suspicious(const ProxyResult& result)
{
    return result.auroc >= leastAuroc && (!result.interval.known() || result.interval.low > leastLow);
}

/// Units by class; empty where one has several classes, or shuffles keep to strata.
std::vector<int> unitsByClass(const Question& question)
{
    std::vector<int> labelOf(static_cast<std::size_t>(question.unitCount), -1);
    std::vector<int> counts(static_cast<std::size_t>(question.classCount), 0);
    if (!question.strata.empty())
        return {};
    for (std::size_t i = 0; i < question.labels.size(); ++i) {
        int& label = labelOf[static_cast<std::size_t>(question.units[i])];
        if (label < 0)
            ++counts[static_cast<std::size_t>(label = question.labels[i])];
        else if (label != question.labels[i])
            return {};
    }
    return counts;
}

/// Share of the shuffles that come out as the true labels, or as those with the names of classes swapped: with five patients
/// in each of two classes 2 of 252.
double shareOfTies(const Question& question)
{
    const std::vector<int> counts = unitsByClass(question);
    if (counts.empty())
        return 0;
    double ways = std::lgamma(std::accumulate(counts.begin(), counts.end(), 1));
    std::map<int, int> same;
    for (const int count : counts) {
        ways -= std::lgamma(count + 1);
        ++same[count];
    }
    double swaps = 0;
    for (const auto& [count, classes] : same)
        swaps += std::lgamma(classes + 1);
    return std::exp(swaps - ways);
}

bool isExtreme(const ShuffledNull& null, const Question& question)
{
    const auto atLeast = static_cast<double>(
        std::count_if(null.drawn.begin(), null.drawn.end(), [&](double value) { return value >= null.observed; }));
    const double ties = shareOfTies(question) * static_cast<double>(null.drawn.size());
    return atLeast <= ties + 3 * std::sqrt(ties) + 1;
}

Result<SilhouetteBaseline> completed(PredictionList predictions, const Dataset& dataset, const LabelUnits& units)
{
    SilhouetteBaseline baseline;
    PositiveClasses positive;
    for (const ClassInfo& info : dataset.classes())
        positive.push_back(info.positive);
    const auto scores = scoresOf(predictions, positive);
    if (!scores)
        return fail(scores.error());
    baseline.scores = *scores;
    baseline.intervals = scoreIntervals(predictions, positive, bootstrapSubjects(units));
    baseline.predictions = std::move(predictions);
    return baseline;
}

Result<DesignTable> outlineTable(const Dataset& dataset, const DatasetFacts& facts)
{
    const auto outlines = std::count_if(facts.images.begin(), facts.images.end(),
                                        [](const ImageFacts& image) { return image.outline.has_value(); });
    if (static_cast<double>(outlines) < leastShare * static_cast<double>(facts.images.size()))
        return fail(ErrorCode::InvalidInput, {"audit.no_outlines",
                                              "The nuclei of {dataset} are not cut out of their background, so their outlines "
                                              "are not known.",
                                              {{"dataset", dataset.name()}}});
    return proxyFeatures(Proxy::Outline, dataset, facts);
}

Error tooFewSubjects(const Dataset& dataset)
{
    return {ErrorCode::InvalidInput,
            {"audit.too_few_subjects",
             "{dataset} has a class with fewer than two patients: what is learned from one cannot be examined on another.",
             {{"dataset", dataset.name()}}}};
}

} // namespace

bool ProxyResult::tells() const
{
    return suspicious(*this) && adjusted < significant;
}

bool ProxyResult::tooFewToProve() const
{
    return suspicious(*this) && auroc >= nearlyPerfect && extreme && !tells();
}

Result<std::vector<ProxyResult>> examineProxies(const Dataset& dataset, const DatasetFacts& facts, const Question& question,
                                                const LabelUnits& units, const std::vector<Proxy>& proxies,
                                                const ProxyOptions& options)
{
    std::vector<ProxyResult> results;
    std::vector<double> p;
    for (std::size_t i = 0; i < proxies.size(); ++i) {
        const DesignTable table = proxyFeatures(proxies[i], dataset, facts);
        ProxyResult result = examine(proxies[i], table, question, units, options.seed);
        if (!std::isnan(result.auroc))
            result.p = 1;
        if (suspicious(result)) {
            ProxyOptions own = options;
            if (options.progress)
                own.progress = [&](double fraction) {
                    options.progress((static_cast<double>(i) + fraction) / static_cast<double>(proxies.size()));
                };
            const bool known = proxies[i] == Proxy::Outline && options.outlineNull && !options.outlineNull->drawn.empty();
            const auto null = known ? Result<ShuffledNull>(*options.outlineNull) : nullOf(table, question, own);
            if (!null)
                return fail(cancelled(dataset));
            result.p = null->p;
            result.extreme = isExtreme(*null, question);
        }
        if (options.stop.stop_requested())
            return fail(cancelled(dataset));
        if (options.progress)
            options.progress(static_cast<double>(i + 1) / static_cast<double>(proxies.size()));
        p.push_back(result.p);
        results.push_back(std::move(result));
    }
    const std::vector<double> adjusted = holmAdjusted(p);
    for (std::size_t i = 0; i < results.size(); ++i)
        results[i].adjusted = adjusted[i];
    return results;
}

Result<SilhouetteBaseline> silhouetteBaseline(const Dataset& dataset, const DatasetFacts& facts, const LabelUnits& units,
                                              const ProxyOptions& options)
{
    const auto table = outlineTable(dataset, facts);
    if (!table)
        return fail(table.error());
    const Question question = classQuestion(dataset, units);
    CrossValidationOptions cross;
    cross.seed = options.seed;
    PredictionList predictions = crossValidate(*table, question, question.labels, cross);
    if (predictions.empty())
        return fail(tooFewSubjects(dataset));
    auto baseline = completed(std::move(predictions), dataset, units);
    if (!baseline || options.permutations <= 0)
        return baseline;
    auto null = nullOf(*table, question, options);
    if (!null)
        return fail(cancelled(dataset));
    baseline->null = std::move(*null);
    return baseline;
}

Result<SilhouetteBaseline> silhouetteBaseline(const Dataset& dataset, const DatasetFacts& facts, const LabelUnits& units,
                                              const Split& split)
{
    const auto table = outlineTable(dataset, facts);
    if (!table)
        return fail(table.error());
    const Question question = classQuestion(dataset, units);
    std::vector<int> training;
    std::vector<int> examined;
    for (std::size_t i = 0; i < question.samples.size(); ++i) {
        const Part part = split.parts[static_cast<std::size_t>(question.samples[i])];
        if (part == Part::Train)
            training.push_back(static_cast<int>(i));
        else if (part == Part::Validation)
            examined.push_back(static_cast<int>(i));
    }
    return completed(learnAndExamine(*table, question, question.labels, training, examined), dataset, units);
}

} // namespace nucleoscope
