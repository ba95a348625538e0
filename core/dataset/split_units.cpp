#include "core/dataset/split_units.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace nucleoscope {
namespace {

/// How much an image share and a subject share that miss the wish count beside each other. Images come first: with few
/// subjects of very different sizes both cannot be met.
constexpr double subjectWeight = 0.5;
constexpr double missingClassCost = 10;

struct Totals {
    std::vector<int> images;
    std::vector<int> subjects;
};

Totals totalsOf(const std::vector<SplitUnit>& units, const std::vector<bool>* drawn, int classCount)
{
    Totals totals{std::vector<int>(static_cast<std::size_t>(classCount), 0),
                  std::vector<int>(static_cast<std::size_t>(classCount), 0)};
    for (std::size_t u = 0; u < units.size(); ++u)
        if (!drawn || (*drawn)[u])
            for (std::size_t c = 0; c < totals.images.size(); ++c) {
                totals.images[c] += units[u].images[c];
                totals.subjects[c] += units[u].subjects[c];
            }
    return totals;
}

/// 0 where every class has exactly its share.
double costOf(const Totals& drawn, const Totals& all, double fraction)
{
    double cost = 0;
    for (std::size_t c = 0; c < all.images.size(); ++c) {
        if (all.images[c] == 0)
            continue;
        const double imageShare = static_cast<double>(drawn.images[c]) / all.images[c];
        const double subjectShare = static_cast<double>(drawn.subjects[c]) / all.subjects[c];
        cost += std::abs(imageShare - fraction) + subjectWeight * std::abs(subjectShare - fraction);
        if (drawn.images[c] == 0 || drawn.images[c] == all.images[c])
            cost += missingClassCost;
    }
    return cost;
}

/// Units of one class, large ones first.
using Ranking = std::vector<std::size_t>;

std::vector<Ranking> rankingsOf(const std::vector<SplitUnit>& units, int classCount)
{
    std::vector<Ranking> rankings(static_cast<std::size_t>(classCount));
    for (std::size_t u = 0; u < units.size(); ++u)
        rankings[static_cast<std::size_t>(units[u].mainClass)].push_back(u);
    for (Ranking& ranking : rankings)
        std::stable_sort(ranking.begin(), ranking.end(),
                         [&](std::size_t a, std::size_t b) { return units[a].size() > units[b].size(); });
    return rankings;
}

/// How many of a class's units to draw: the nearest number to the share, up or down by chance.
std::size_t unitsToDraw(std::size_t count, double fraction, int atLeastLeft, Random& random)
{
    const double wanted = fraction * static_cast<double>(count);
    auto number = static_cast<std::ptrdiff_t>(std::floor(wanted + random.uniform()));
    number = std::max<std::ptrdiff_t>(number, 1);
    return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(count) - atLeastLeft, 0, number));
}

/// Systematic sampling down the ranking: every stretch of equal sizes gives its share, and which of the stretch is chance.
void drawFrom(const Ranking& ranking, std::size_t number, Random& random, std::vector<bool>& drawn)
{
    const double step = static_cast<double>(ranking.size()) / static_cast<double>(std::max<std::size_t>(number, 1));
    for (std::size_t k = 0; k < number; ++k) {
        const auto from = static_cast<std::size_t>(static_cast<double>(k) * step);
        const auto to = std::max(from + 1, static_cast<std::size_t>(static_cast<double>(k + 1) * step));
        drawn[ranking[from + random.below(to - from)]] = true;
    }
}

} // namespace

std::vector<SplitUnit> splitUnits(const Dataset& dataset, const std::vector<LinkedSubjects>& linked)
{
    const std::size_t classCount = dataset.classes().size();
    std::vector<std::size_t> unitOf(dataset.subjects().size());
    std::iota(unitOf.begin(), unitOf.end(), std::size_t{0});
    for (const LinkedSubjects& group : linked)
        for (const int subject : group.subjects)
            unitOf[static_cast<std::size_t>(subject)] = static_cast<std::size_t>(group.subjects.front());

    std::vector<SplitUnit> bySubject(dataset.subjects().size(),
                                     {{}, std::vector<int>(classCount, 0), std::vector<int>(classCount, 0), 0});
    std::vector<std::vector<bool>> hasClass(dataset.subjects().size(), std::vector<bool>(classCount, false));
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        const Sample& sample = dataset.sample(i);
        if (sample.classIndex < 0)
            continue;
        const auto subject = static_cast<std::size_t>(sample.subject);
        const auto classIndex = static_cast<std::size_t>(sample.classIndex);
        SplitUnit& unit = bySubject[unitOf[subject]];
        unit.samples.push_back(i);
        ++unit.images[classIndex];
        if (!hasClass[subject][classIndex]) {
            hasClass[subject][classIndex] = true;
            ++unit.subjects[classIndex];
        }
    }
    std::erase_if(bySubject, [](const SplitUnit& unit) { return unit.samples.empty(); });
    for (SplitUnit& unit : bySubject)
        unit.mainClass = static_cast<int>(std::max_element(unit.images.begin(), unit.images.end()) - unit.images.begin());
    return bySubject;
}

std::vector<bool> drawUnits(const std::vector<SplitUnit>& units, int classCount, double fraction, int atLeastLeft,
                            std::uint64_t seed, std::uint64_t stage)
{
    // Many random draws that are all stratified, and the best of them: with a few dozen subjects of 9 to 757 images
    // that comes within a percent, and another seed finds another of the many good ones.
    const std::size_t attempts = std::clamp<std::size_t>(400'000 / std::max<std::size_t>(units.size(), 1), 8, 400);
    const std::vector<Ranking> rankings = rankingsOf(units, classCount);
    const Totals all = totalsOf(units, nullptr, classCount);
    std::vector<bool> best(units.size(), false);
    double lowest = std::numeric_limits<double>::infinity();
    for (std::size_t attempt = 0; attempt < attempts; ++attempt) {
        Random random(seed, Random::Purpose::Split, stage, attempt);
        std::vector<bool> drawn(units.size(), false);
        for (const Ranking& ranking : rankings)
            drawFrom(ranking, unitsToDraw(ranking.size(), fraction, atLeastLeft, random), random, drawn);
        const double cost = costOf(totalsOf(units, &drawn, classCount), all, fraction);
        if (cost < lowest) {
            lowest = cost;
            best = std::move(drawn);
        }
    }
    return best;
}

} // namespace nucleoscope
