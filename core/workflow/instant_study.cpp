// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/instant_study.h"

#include "core/base/csv.h"
#include "core/base/random.h"
#include "core/workflow/dataset_subjects.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace nucleoscope {
namespace {

constexpr std::uint64_t flipStream = std::uint64_t{1} << 42; // apart from other draws of that purpose

PositiveClasses studyPositive(const Dataset& dataset)
{
    PositiveClasses positive;
    for (const ClassInfo& info : dataset.classes())
        positive.push_back(info.positive);
    return positive;
}

/// Who learns and who examines in one split.
TrainingPlan planOf(const InstantStudy& study, const Split& split, const std::vector<int>& labels)
{
    TrainingPlan plan;
    plan.recipe = study.recipe;
    plan.epochs = 1;
    plan.positive = studyPositive(*study.dataset);
    for (int i = 0; i < study.dataset->sampleCount(); ++i) {
        const Sample& sample = study.dataset->sample(i);
        const int label = labels.empty() ? sample.classIndex : labels[static_cast<std::size_t>(i)];
        const Part part = split.parts[static_cast<std::size_t>(i)];
        if (label >= 0 && part == Part::Train)
            plan.training.push_back({i, label, sample.subject});
        else if (label >= 0 && part == Part::Validation)
            plan.validation.push_back({i, label, sample.subject});
    }
    return plan;
}

void append(PredictionList& to, const PredictionList& from)
{
    std::vector<float> probabilities(static_cast<std::size_t>(from.classCount()));
    for (int row = 0; row < from.size(); ++row) {
        for (int c = 0; c < from.classCount(); ++c)
            probabilities[static_cast<std::size_t>(c)] = from.probability(row, c);
        to.add(from.sample(row), from.truth(row), probabilities.data());
    }
}

/// How far a study of many fits is.
class StudyProgress {
public:
    StudyProgress(JobContext& context, int fits) : context_(context), fits_(fits) {}
    void fitted()
    {
        ++done_;
        context_.report(
            {static_cast<double>(done_) / std::max(1, fits_),
             {"study.activity", "Fit {done} of {count}", {{"done", std::to_string(done_)}, {"count", std::to_string(fits_)}}}});
        context_.serviceInteractive();
    }

private:
    JobContext& context_;
    int fits_;
    int done_ = 0;
};

Result<PredictionList> foldsOf(const InstantStudy& study, const std::vector<Split>& folds, const std::vector<int>& labels,
                               JobContext& context, StudyProgress& progress)
{
    PredictionList pooled(static_cast<int>(study.dataset->classes().size()));
    InstantOptions options;
    options.threads = study.threads;
    options.tolerance = study.tolerance;
    options.stop = context.stopToken();
    for (const Split& fold : folds) {
        const auto fit = fitInstantHead(planOf(study, fold, labels), *study.features, options);
        if (!fit)
            return fail(fit.error());
        append(pooled, fit->validation);
        progress.fitted();
    }
    return pooled;
}

/// Labels of which some are wrong: of samples of the validation parts, each as likely, to another class by lot.
std::vector<int> flippedLabels(const Dataset& dataset, const std::vector<int>& candidates, int count, std::uint64_t seed,
                               std::set<int>& flipped)
{
    std::vector<int> labels;
    for (const Sample& sample : dataset.samples())
        labels.push_back(sample.classIndex);
    std::vector<int> order = candidates;
    Random random(seed, Random::Purpose::Bootstrap, flipStream);
    random.shuffle(order);
    const auto classes = static_cast<std::uint64_t>(dataset.classes().size());
    for (int i = 0; i < count; ++i) {
        int& label = labels[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])];
        label = static_cast<int>((static_cast<std::uint64_t>(label) + 1 + random.below(classes - 1)) % classes);
        flipped.insert(order[static_cast<std::size_t>(i)]);
    }
    return labels;
}

struct MeanSpread {
    double mean = notANumber;
    double spread = notANumber;
};
MeanSpread meanSpread(const std::vector<double>& values)
{
    const auto count = static_cast<double>(values.size());
    MeanSpread result;
    result.mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    if (values.size() < 2)
        return result;
    double squares = 0;
    for (const double value : values)
        squares += (value - result.mean) * (value - result.mean);
    result.spread = std::sqrt(squares / (count - 1));
    return result;
}

Result<CurvePoint> curvePoint(const InstantStudy& study, double share, int draws, std::uint64_t seed, JobContext& context,
                              StudyProgress& progress)
{
    CurvePoint point;
    point.share = share;
    point.draws = draws;
    std::vector<double> balanced, areas;
    double patients = 0;
    for (int draw = 0; draw < draws; ++draw) {
        std::vector<Split> folds;
        for (const Split& fold : study.folds) {
            folds.push_back(thinned(*study.dataset, fold, {0, share}, seed + static_cast<std::uint64_t>(draw)));
            patients += subjectCount(*study.dataset, folds.back(), Part::Train);
        }
        const auto pooled = foldsOf(study, folds, {}, context, progress);
        if (!pooled)
            return fail(pooled.error());
        const auto scores = scoresOf(*pooled, studyPositive(*study.dataset));
        if (!scores)
            return fail(scores.error());
        balanced.push_back(scores->balancedAccuracy);
        areas.push_back(scores->auroc);
    }
    point.patients = patients / static_cast<double>(draws * static_cast<int>(study.folds.size()));
    const MeanSpread b = meanSpread(balanced), a = meanSpread(areas);
    point.balancedAccuracy = b.mean;
    point.balancedSpread = b.spread;
    point.auroc = a.mean;
    point.aurocSpread = a.spread;
    return point;
}

std::string asText(double value, double scale = 1000)
{
    return csvNumber(std::round(value * scale) / scale);
}

/// From the last step of the curve, held against how much the draws of the step before differ.
Message curveConclusion(const std::vector<CurvePoint>& points, bool subjectsKnown)
{
    if (points.size() < 2)
        return {"curve.one_point", "One point makes no curve."};
    const CurvePoint& before = points[points.size() - 2];
    const CurvePoint& last = points.back();
    const double gain = last.auroc - before.auroc;
    const std::vector<Message::Argument> arguments{{"before", asText(before.patients, 1)},
                                                   {"all", asText(last.patients, 1)},
                                                   {"gain", asText(gain)},
                                                   {"spread", asText(before.aurocSpread)}};
    // Draws of three quarters of the patients resemble each other: their spread is smaller than that of other patients.
    const bool rising = gain > 2 * before.aurocSpread;
    if (rising && !subjectsKnown)
        return {"curve.rising.nuclei",
                "From {before} to {all} nuclei the AUROC rose by {gain}, more than twice what other draws of nuclei change it by "
                "({spread}): more nuclei would probably help. Whose they are is unknown.",
                arguments};
    if (!subjectsKnown)
        return {
            "curve.flat.nuclei",
            "From {before} to {all} nuclei the AUROC changed by {gain}, no more than twice what other draws of nuclei change it "
            "by ({spread}): whether more would help cannot be told. Whose they are is unknown.",
            arguments};
    if (rising)
        return {"curve.rising",
                "From {before} to {all} patients the AUROC rose by {gain}, more than twice what other draws of patients change "
                "it by ({spread}): "
                "more patients would probably help.",
                arguments};
    return {"curve.flat",
            "From {before} to {all} patients the AUROC changed by {gain}, no more than twice what other draws of patients change "
            "it by ({spread}): "
            "whether more would help cannot be told.",
            arguments};
}

/// Sums over the refits, from which mean and spread come.
struct RefitSums {
    double first = 0, squares = 0;
    int positive = 0;
    void add(double p)
    {
        first += p;
        squares += p * p;
        positive += p >= 0.5 ? 1 : 0;
    }
    CallStability concluded(int sample, double probability, int refits) const
    {
        CallStability call;
        call.sample = sample;
        call.probability = probability;
        call.mean = first / refits;
        call.deviation = refits > 1 ? std::sqrt(std::max(0.0, (squares - first * call.mean) / (refits - 1))) : notANumber;
        const double positiveShare = static_cast<double>(positive) / refits;
        call.agreement = probability >= 0.5 ? positiveShare : 1 - positiveShare;
        return call;
    }
};

double positiveProbabilityOf(const PredictionList& predictions, const PositiveClasses& positive, int row)
{
    double sum = 0;
    for (int c = 0; c < predictions.classCount(); ++c)
        if (positive[static_cast<std::size_t>(c)])
            sum += static_cast<double>(predictions.probability(row, c));
    return sum;
}

} // namespace

Result<PredictionList> outOfFold(const InstantStudy& study, const std::vector<int>& labels, JobContext& context)
{
    StudyProgress progress(context, static_cast<int>(study.folds.size()));
    return foldsOf(study, study.folds, labels, context, progress);
}

Result<DoubtReport> findDoubts(const InstantStudy& study, double flippedShare, std::uint64_t seed, JobContext& context)
{
    StudyProgress progress(context, 2 * static_cast<int>(study.folds.size()));
    DoubtReport report;
    auto honest = foldsOf(study, study.folds, {}, context, progress);
    if (!honest)
        return fail(honest.error());
    report.predictions = std::move(*honest);
    report.doubts = labelDoubts(report.predictions);

    std::vector<int> candidates;
    for (int row = 0; row < report.predictions.size(); ++row)
        candidates.push_back(report.predictions.sample(row));
    report.test.flipped = static_cast<int>(std::lround(flippedShare * static_cast<double>(candidates.size())));
    std::set<int> flipped;
    const auto labels = flippedLabels(*study.dataset, candidates, report.test.flipped, seed, flipped);
    const auto spoilt = foldsOf(study, study.folds, labels, context, progress);
    if (!spoilt)
        return fail(spoilt.error());
    const auto list = labelDoubts(*spoilt);
    report.test.listed = static_cast<int>(list.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        if (flipped.contains(list[i].sample)) {
            ++report.test.caught;
            report.test.caughtOnTop += i < static_cast<std::size_t>(report.test.flipped) ? 1 : 0;
        }
    return report;
}

Result<LearningCurve> learningCurve(const InstantStudy& study, const std::vector<double>& shares, int draws, std::uint64_t seed,
                                    JobContext& context)
{
    const auto partly = static_cast<int>(std::count_if(shares.begin(), shares.end(), [](double share) { return share < 1; }));
    StudyProgress progress(context,
                           (partly * draws + static_cast<int>(shares.size()) - partly) * static_cast<int>(study.folds.size()));
    LearningCurve curve;
    for (const double share : shares) {
        // With all patients there is nothing to draw.
        auto point = curvePoint(study, share, share < 1 ? draws : 1, seed, context, progress);
        if (!point)
            return fail(point.error());
        curve.points.push_back(*point);
    }
    curve.conclusion = curveConclusion(curve.points, study.dataset->subjectsKnown());
    return curve;
}

Result<StabilityReport> callStability(const InstantStudy& study, int refits, std::uint64_t seed, JobContext& context)
{
    StudyProgress progress(context, refits + 1);
    const Split& split = study.folds.front();
    const PositiveClasses positive = studyPositive(*study.dataset);
    StabilityReport report;
    report.refits = refits;
    report.who = datasetSubjects(*study.dataset, split.linked);
    const TrainingPlan plan = planOf(study, split, {});
    InstantOptions options;
    options.threads = study.threads;
    options.tolerance = std::min(options.tolerance, study.tolerance);
    options.stop = context.stopToken();
    const auto whole = fitInstantHead(plan, *study.features, options);
    if (!whole)
        return fail(whole.error());
    progress.fitted();
    const SubjectBootstrap bootstrap(whole->training, report.who);
    const PredictionList wholeSubjects = subjectPredictions(whole->validation, report.who);
    std::vector<RefitSums> images(static_cast<std::size_t>(whole->validation.size()));
    std::vector<RefitSums> subjects(static_cast<std::size_t>(wholeSubjects.size()));
    options.tolerance = study.tolerance;
    options.start = &whole->head;
    TimesDrawn times;
    for (int refit = 0; refit < refits; ++refit) {
        bootstrap.draw(seed, refit, times);
        options.timesCounted = [&](int sample) {
            const int subject = report.who.of(sample);
            return subject < 0 ? 0 : times[static_cast<std::size_t>(subject)];
        };
        const auto fit = fitInstantHead(plan, *study.features, options);
        if (!fit)
            return fail(fit.error());
        for (std::size_t row = 0; row < images.size(); ++row)
            images[row].add(positiveProbabilityOf(fit->validation, positive, static_cast<int>(row)));
        const PredictionList whom = subjectPredictions(fit->validation, report.who);
        for (std::size_t row = 0; row < subjects.size(); ++row)
            subjects[row].add(positiveProbabilityOf(whom, positive, static_cast<int>(row)));
        progress.fitted();
    }
    for (std::size_t row = 0; row < images.size(); ++row)
        report.images.push_back(images[row].concluded(whole->validation.sample(static_cast<int>(row)),
                                                      positiveProbabilityOf(whole->validation, positive, static_cast<int>(row)),
                                                      refits));
    for (std::size_t row = 0; row < subjects.size(); ++row)
        report.subjects.push_back(subjects[row].concluded(wholeSubjects.sample(static_cast<int>(row)),
                                                          positiveProbabilityOf(wholeSubjects, positive, static_cast<int>(row)),
                                                          refits));
    return report;
}

} // namespace nucleoscope
