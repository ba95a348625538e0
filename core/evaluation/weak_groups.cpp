// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/weak_groups.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nucleoscope {
namespace {

/// How many were seen, and called right.
struct Tally {
    double seen = 0;
    double right = 0;
    double share() const { return right / seen; }
};
using OfSubjects = std::vector<Tally>;

/// A group's samples of one class, and those of the class outside of it.
struct ClassTallies {
    OfSubjects inside, outside;
};

Tally total(const OfSubjects& tallies)
{
    Tally sum;
    for (const Tally& tally : tallies) {
        sum.seen += tally.seen;
        sum.right += tally.right;
    }
    return sum;
}

Tally total(const OfSubjects& tallies, const TimesDrawn& times)
{
    Tally sum;
    for (std::size_t subject = 0; subject < tallies.size(); ++subject) {
        sum.seen += times[subject] * tallies[subject].seen;
        sum.right += times[subject] * tallies[subject].right;
    }
    return sum;
}

int subjectsIn(const OfSubjects& tallies)
{
    return static_cast<int>(std::count_if(tallies.begin(), tallies.end(), [](const Tally& tally) { return tally.seen > 0; }));
}

/// A group while it is being looked at.
struct Candidate {
    SampleGroup group;
    std::vector<ClassTallies> classes;
};

/// Of the comparisons of one candidate what is drawn.
struct Drawn {
    std::size_t candidate = 0;
    std::size_t comparison = 0;
    std::vector<double> differences;
};

class GroupSearch {
public:
    GroupSearch(const PredictionList& predictions, const Subjects& subjects, const std::vector<SampleMeasure>& measures,
                const WeakGroupOptions& options)
        : predictions_(predictions), subjects_(subjects), options_(options), bootstrap_(predictions, subjects)
    {
        for (std::size_t measure = 0; measure < measures.size(); ++measure)
            cut(measures[measure], static_cast<int>(measure));
    }

    Result<WeakGroupReport> run()
    {
        for (Candidate& candidate : candidates_)
            compare(candidate);
        std::erase_if(candidates_, [](const Candidate& candidate) { return candidate.group.comparisons.empty(); });
        if (!draw())
            return fail(ErrorCode::Cancelled, {"groups.stopped", "Stopped while comparing groups of nuclei."});
        return conclude();
    }

private:
    struct Row {
        int row;
        double value;
    };

    /// Into `parts` groups, each class by itself.
    void cut(const SampleMeasure& measure, int index)
    {
        const auto classes = static_cast<std::size_t>(predictions_.classCount());
        const auto parts = static_cast<std::size_t>(options_.parts);
        std::vector<std::vector<Row>> rows(classes);
        for (int row = 0; row < predictions_.size(); ++row) {
            const int truth = predictions_.truth(row);
            const auto sample = static_cast<std::size_t>(predictions_.sample(row));
            const bool counts = truth >= 0 && predictions_.predicted(row) >= 0 && subjects_.of(predictions_.sample(row)) >= 0
                                && sample < measure.values.size() && !std::isnan(measure.values[sample]);
            if (counts)
                rows[static_cast<std::size_t>(truth)].push_back({row, measure.values[sample]});
        }
        const auto first = candidates_.size();
        const auto nobody = OfSubjects(static_cast<std::size_t>(subjects_.count()));
        for (std::size_t part = 0; part < parts; ++part) {
            Candidate candidate;
            candidate.group.measure = index;
            candidate.group.part = static_cast<int>(part);
            candidate.group.lowest.assign(classes, notANumber);
            candidate.group.highest.assign(classes, notANumber);
            candidate.classes.assign(classes, {nobody, nobody});
            candidates_.push_back(std::move(candidate));
        }
        for (std::size_t c = 0; c < classes; ++c)
            share(rows[c], c, first);
        for (std::size_t part = 0; part < parts; ++part)
            std::sort(candidates_[first + part].group.samples.begin(), candidates_[first + part].group.samples.end());
    }

    void share(const std::vector<Row>& rows, std::size_t c, std::size_t first)
    {
        std::vector<double> ascending, bounds;
        for (const Row& row : rows)
            ascending.push_back(row.value);
        std::sort(ascending.begin(), ascending.end());
        for (int part = 1; part < options_.parts; ++part)
            bounds.push_back(quantileOf(ascending, static_cast<double>(part) / options_.parts));
        for (const Row& row : rows) {
            const auto own = static_cast<std::size_t>(std::lower_bound(bounds.begin(), bounds.end(), row.value) - bounds.begin());
            SampleGroup& group = candidates_[first + own].group;
            group.samples.push_back(predictions_.sample(row.row));
            group.lowest[c] = std::fmin(group.lowest[c], row.value);
            group.highest[c] = std::fmax(group.highest[c], row.value);
            const auto subject = static_cast<std::size_t>(subjects_.of(predictions_.sample(row.row)));
            for (std::size_t part = 0; part < static_cast<std::size_t>(options_.parts); ++part) {
                ClassTallies& tallies = candidates_[first + part].classes[c];
                Tally& tally = (part == own ? tallies.inside : tallies.outside)[subject];
                ++tally.seen;
                tally.right += predictions_.correct(row.row) ? 1 : 0;
            }
        }
    }

    /// What can be compared: each class with enough of it on both sides, and all of them together.
    void compare(Candidate& candidate) const
    {
        std::vector<GroupComparison> found;
        GroupComparison balanced;
        balanced.inside = balanced.outside = 0;
        for (std::size_t c = 0; c < candidate.classes.size(); ++c) {
            const Tally inside = total(candidate.classes[c].inside);
            const Tally outside = total(candidate.classes[c].outside);
            const int subjects = subjectsIn(candidate.classes[c].inside);
            if (inside.seen < options_.fewestSamples || outside.seen < options_.fewestSamples
                || subjects < options_.fewestSubjects)
                continue;
            GroupComparison comparison;
            comparison.classIndex = static_cast<int>(c);
            comparison.samples = static_cast<int>(inside.seen);
            comparison.rest = static_cast<int>(outside.seen);
            comparison.subjects = subjects;
            comparison.inside = inside.share();
            comparison.outside = outside.share();
            countDirections(candidate, {c}, comparison);
            balanced.samples += comparison.samples;
            balanced.rest += comparison.rest;
            balanced.subjects = found.empty() ? subjects : std::min(balanced.subjects, subjects);
            balanced.inside += comparison.inside;
            balanced.outside += comparison.outside;
            found.push_back(comparison);
        }
        if (found.size() > 1) {
            std::vector<std::size_t> classes;
            for (const GroupComparison& comparison : found)
                classes.push_back(static_cast<std::size_t>(comparison.classIndex));
            balanced.inside /= static_cast<double>(found.size());
            balanced.outside /= static_cast<double>(found.size());
            countDirections(candidate, classes, balanced);
            found.insert(found.begin(), balanced);
        }
        candidate.group.comparisons = std::move(found);
    }

    /// Each subject by itself: the mean over those of the classes that it has enough samples of.
    void countDirections(const Candidate& candidate, const std::vector<std::size_t>& classes, GroupComparison& comparison) const
    {
        for (std::size_t subject = 0; subject < static_cast<std::size_t>(subjects_.count()); ++subject) {
            double sum = 0;
            int counted = 0;
            for (const std::size_t c : classes) {
                const Tally& inside = candidate.classes[c].inside[subject];
                const Tally& outside = candidate.classes[c].outside[subject];
                if (inside.seen < options_.fewestOfSubject || outside.seen < options_.fewestOfSubject)
                    continue;
                sum += inside.share() - outside.share();
                ++counted;
            }
            comparison.subjectsCompared += counted > 0 ? 1 : 0;
            comparison.subjectsWorse += sum < 0 ? 1 : 0;
            comparison.subjectsBetter += sum > 0 ? 1 : 0;
        }
    }

    static double difference(const Candidate& candidate, const GroupComparison& comparison, const TimesDrawn& times)
    {
        const auto of = [&](int c) {
            const ClassTallies& tallies = candidate.classes[static_cast<std::size_t>(c)];
            return total(tallies.inside, times).share() - total(tallies.outside, times).share();
        };
        if (comparison.classIndex >= 0)
            return of(comparison.classIndex);
        double sum = 0;
        const auto& all = candidate.group.comparisons;
        for (const GroupComparison& each : all)
            sum += each.classIndex >= 0 ? of(each.classIndex) : 0;
        return sum / static_cast<double>(all.size() - 1);
    }

    /// False where it was stopped.
    bool draw()
    {
        for (std::size_t i = 0; i < candidates_.size(); ++i)
            for (std::size_t j = 0; j < candidates_[i].group.comparisons.size(); ++j)
                drawn_.push_back({i, j, {}});
        TimesDrawn times;
        for (int replicate = 0; replicate < options_.bootstrap.replicates; ++replicate) {
            if (options_.bootstrap.stop.stop_requested())
                return false;
            bootstrap_.draw(options_.bootstrap.seed, replicate, times);
            for (Drawn& drawn : drawn_) {
                const Candidate& candidate = candidates_[drawn.candidate];
                const double value = difference(candidate, candidate.group.comparisons[drawn.comparison], times);
                if (!std::isnan(value)) // a draw without anybody of the group says nothing about it
                    drawn.differences.push_back(value);
            }
        }
        return true;
    }

    void test(GroupComparison& comparison, std::vector<double>& differences) const
    {
        std::sort(differences.begin(), differences.end());
        const double tail = (1 - options_.bootstrap.level) / 2;
        comparison.interval = {quantileOf(differences, tail), quantileOf(differences, 1 - tail)};
        const auto count = static_cast<double>(differences.size());
        const double mean = std::accumulate(differences.begin(), differences.end(), 0.0) / count;
        double squares = 0;
        for (const double value : differences)
            squares += (value - mean) * (value - mean);
        const double n = comparison.subjects;
        const double deviation = std::sqrt(squares / (count - 1) * n / (n - 1));
        constexpr double none = 1e-12; // all draws alike but for rounding
        if (deviation > none)
            comparison.p = boost::math::cdf(boost::math::students_t(n - 1), comparison.difference() / deviation);
        else
            comparison.p = comparison.difference() < -none ? 0 : 1;
    }

    WeakGroupReport conclude()
    {
        std::vector<double> p;
        std::vector<GroupComparison*> tested;
        for (Drawn& drawn : drawn_) {
            GroupComparison& comparison = candidates_[drawn.candidate].group.comparisons[drawn.comparison];
            if (2 * static_cast<int>(drawn.differences.size()) <= options_.bootstrap.replicates)
                continue;
            test(comparison, drawn.differences);
            p.push_back(comparison.p);
            tested.push_back(&comparison);
        }
        const std::vector<double> adjusted = falseDiscoveryAdjusted(p);
        for (std::size_t i = 0; i < tested.size(); ++i) {
            GroupComparison& comparison = *tested[i];
            comparison.adjusted = adjusted[i];
            comparison.weak = comparison.adjusted <= options_.level && comparison.difference() < 0
                              && comparison.subjectsWorse >= options_.fewestSubjects
                              && comparison.subjectsWorse > comparison.subjectsBetter;
        }
        WeakGroupReport report;
        report.comparisons = static_cast<int>(tested.size());
        report.subjects = bootstrap_.subjectCount();
        for (Candidate& candidate : candidates_)
            report.groups.push_back(std::move(candidate.group));
        return report;
    }

    const PredictionList& predictions_;
    const Subjects& subjects_;
    const WeakGroupOptions& options_;
    SubjectBootstrap bootstrap_;
    std::vector<Candidate> candidates_;
    std::vector<Drawn> drawn_;
};

} // namespace

const GroupComparison* SampleGroup::weakest() const
{
    const GroupComparison* clearest = nullptr;
    for (const GroupComparison& comparison : comparisons)
        if (comparison.weak && (!clearest || comparison.p < clearest->p))
            clearest = &comparison;
    return clearest;
}

std::vector<int> WeakGroupReport::weak() const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i].weakest())
            found.push_back(static_cast<int>(i));
    std::stable_sort(found.begin(), found.end(), [&](int a, int b) {
        return groups[static_cast<std::size_t>(a)].weakest()->p < groups[static_cast<std::size_t>(b)].weakest()->p;
    });
    return found;
}

std::vector<double> falseDiscoveryAdjusted(const std::vector<double>& p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> adjusted(p.size());
    double least = 1;
    for (std::size_t rank = p.size(); rank > 0; --rank) {
        least = std::min(least, p[order[rank - 1]] * static_cast<double>(p.size()) / static_cast<double>(rank));
        adjusted[order[rank - 1]] = least;
    }
    return adjusted;
}

Result<WeakGroupReport> weakGroups(const PredictionList& predictions, const Subjects& subjects,
                                   const std::vector<SampleMeasure>& measures, const WeakGroupOptions& options)
{
    return GroupSearch(predictions, subjects, measures, options).run();
}

} // namespace nucleoscope
