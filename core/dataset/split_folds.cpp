// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/split_folds.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/dataset/split_units.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nucleoscope {
namespace {

// Apart from the draws of makeSplit.
constexpr std::uint64_t foldStage = 2;
constexpr std::uint64_t thinSubjectsStage = 3;
constexpr std::uint64_t thinImagesStage = 4;

Result<std::vector<Split>> publishedFolds(const Dataset& dataset, const ContentHashes& hashes)
{
    if (dataset.folds().size() < 2)
        return fail(ErrorCode::InvalidInput,
                    {"folds.none_published",
                     "{dataset} has {count} published folds, and a cross-validation over them needs two. Ask for a number of "
                     "new folds instead.",
                     {{"dataset", dataset.name()}, {"count", std::to_string(dataset.folds().size())}}});
    std::vector<Split> splits;
    for (const std::string& fold : dataset.folds()) {
        SplitOptions options;
        options.rule = SplitRule::ByFold;
        options.validationFold = fold;
        auto split = makeSplit(dataset, hashes, options);
        if (!split)
            return fail(split.error());
        splits.push_back(std::move(*split));
    }
    return splits;
}

/// The fold of each unit: large units first, each into the fold that has least of its class so far.
std::vector<std::size_t> dealUnits(const std::vector<SplitUnit>& units, std::size_t classes, std::size_t folds,
                                   std::uint64_t seed)
{
    std::vector<std::size_t> order(units.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random random(seed, Random::Purpose::Split, foldStage);
    random.shuffle(order);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return units[a].size() > units[b].size(); });
    std::vector<std::vector<int>> images(classes, std::vector<int>(folds, 0)), counts = images;
    std::vector<std::size_t> foldOf(units.size(), 0);
    for (const std::size_t unit : order) {
        const auto c = static_cast<std::size_t>(units[unit].mainClass);
        // No fold goes without a class while there are units of it: emptiness before size.
        std::size_t best = 0;
        for (std::size_t fold = 1; fold < folds; ++fold)
            if (std::pair(counts[c][fold] > 0, images[c][fold]) < std::pair(counts[c][best] > 0, images[c][best]))
                best = fold;
        foldOf[unit] = best;
        ++counts[c][best];
        for (std::size_t k = 0; k < classes; ++k)
            images[k][best] += units[unit].images[k];
    }
    return foldOf;
}

Result<std::vector<Split>> newFolds(const Dataset& dataset, const ContentHashes& hashes, const FoldOptions& options)
{
    if (options.count < 2)
        return fail(ErrorCode::InvalidInput, {"folds.too_few", "A cross-validation needs two folds at least."});
    const auto folds = static_cast<std::size_t>(options.count);
    const std::vector<LinkedSubjects> linked = linkedSubjects(dataset, hashes);
    const std::vector<SplitUnit> units = splitUnits(dataset, linked);
    for (std::size_t c = 0; c < dataset.classes().size(); ++c) {
        const auto count = std::count_if(units.begin(), units.end(), [&](const SplitUnit& unit) { return unit.images[c] > 0; });
        if (static_cast<std::size_t>(count) < folds)
            return fail(
                ErrorCode::InvalidInput,
                {"folds.too_many",
                 "{class} has {count} patients, those with identical images counted as one: too few for {folds} folds. "
                 "Ask for fewer.",
                 {{"class", dataset.classes()[c].name}, {"count", std::to_string(count)}, {"folds", std::to_string(folds)}}});
    }
    const std::vector<std::size_t> foldOf = dealUnits(units, dataset.classes().size(), folds, options.seed);
    std::vector<Split> splits(folds);
    for (std::size_t fold = 0; fold < folds; ++fold) {
        Split& split = splits[fold];
        split.options.rule = SplitRule::BySubject;
        split.options.validationFraction = 1.0 / options.count;
        split.options.seed = options.seed;
        split.linked = linked;
        split.parts.assign(dataset.samples().size(), Part::LeftOut);
        for (std::size_t unit = 0; unit < units.size(); ++unit)
            for (const int sample : units[unit].samples)
                split.parts[static_cast<std::size_t>(sample)] = foldOf[unit] == fold ? Part::Validation : Part::Train;
        if (auto usable = checkSplit(dataset, split); !usable)
            return fail(usable.error());
    }
    return splits;
}

/// Leaves out all but a share of the training part's units of each class.
void thinSubjects(const Dataset& dataset, Split& split, double share, std::uint64_t seed)
{
    std::vector<std::vector<SplitUnit>> ofClass(dataset.classes().size());
    for (SplitUnit& unit : splitUnits(dataset, split.linked)) {
        std::erase_if(unit.samples, [&](int sample) { return split.parts[static_cast<std::size_t>(sample)] != Part::Train; });
        if (!unit.samples.empty())
            ofClass[static_cast<std::size_t>(unit.mainClass)].push_back(std::move(unit));
    }
    for (std::size_t c = 0; c < ofClass.size(); ++c) {
        Random random(seed, Random::Purpose::Split, thinSubjectsStage, c);
        random.shuffle(ofClass[c]);
        const auto wanted =
            static_cast<std::size_t>(std::max<long>(1, std::lround(share * static_cast<double>(ofClass[c].size()))));
        for (std::size_t u = 0; u < ofClass[c].size(); ++u)
            if (u >= wanted)
                for (const int sample : ofClass[c][u].samples)
                    split.parts[static_cast<std::size_t>(sample)] = Part::LeftOut;
    }
}

void thinImages(const Dataset& dataset, Split& split, int mostOfClass, std::uint64_t seed)
{
    for (std::size_t c = 0; c < dataset.classes().size(); ++c) {
        std::vector<int> samples;
        for (int i = 0; i < dataset.sampleCount(); ++i)
            if (split.parts[static_cast<std::size_t>(i)] == Part::Train && dataset.sample(i).classIndex == static_cast<int>(c))
                samples.push_back(i);
        Random random(seed, Random::Purpose::Split, thinImagesStage, c);
        random.shuffle(samples);
        for (std::size_t i = static_cast<std::size_t>(mostOfClass); i < samples.size(); ++i)
            split.parts[static_cast<std::size_t>(samples[i])] = Part::LeftOut;
    }
}

} // namespace

Result<std::vector<Split>> makeFolds(const Dataset& dataset, const ContentHashes& hashes, const FoldOptions& options)
{
    return options.published ? publishedFolds(dataset, hashes) : newFolds(dataset, hashes, options);
}

std::string foldName(const Dataset& dataset, const FoldOptions& options, int fold)
{
    if (options.published)
        return dataset.folds()[static_cast<std::size_t>(fold)];
    return "fold " + std::to_string(fold + 1) + " of " + std::to_string(options.count);
}

Split thinned(const Dataset& dataset, Split split, const Thinning& thinning, std::uint64_t seed)
{
    if (!thinning.any())
        return split;
    const int before = split.count(Part::Train);
    if (thinning.subjects < 1)
        thinSubjects(dataset, split, thinning.subjects, seed);
    if (thinning.imagesPerClass > 0)
        thinImages(dataset, split, thinning.imagesPerClass, seed);
    split.leftOutAsThinned = before - split.count(Part::Train);
    split.warnings.push_back({"split.thinned",
                              "On purpose only {count} of {all} training images were learned from, of {subjects} patients.",
                              {{"count", grouped(split.count(Part::Train))},
                               {"all", grouped(before)},
                               {"subjects", grouped(subjectCount(dataset, split, Part::Train))}}});
    return split;
}

} // namespace nucleoscope
