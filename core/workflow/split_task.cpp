// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/split_task.h"

#include "core/audit/audit.h"
#include "core/audit/image_contents.h"

namespace nucleoscope {
namespace {

Message similarEverywhere()
{
    return {"split.similar_everywhere",
            "Images that look alike tie so many patients together that no split is left, so only patients with identical images "
            "are kept together. Audit the dataset: it shows which images these are."};
}

} // namespace

bool linksSimilar(std::optional<bool> wish, SplitRule rule)
{
    return wish.value_or(rule == SplitRule::BySubject);
}

bool linksSimilar(std::optional<bool> wish, const FoldOptions& folds)
{
    return linksSimilar(wish, folds.published ? SplitRule::ByFold : SplitRule::BySubject);
}

Result<ContentHashes> contentsForSplit(const Dataset& dataset, bool linkSimilar, JobContext& context)
{
    const auto reporting = [&](double from, double to, Message activity) {
        return OpenOptions{context.stopToken(), [&context, from, to, activity = std::move(activity)](double fraction) {
                               context.report({from + (to - from) * fraction, activity});
                           }};
    };
    if (!linkSimilar)
        return imageContents(dataset, reporting(0, 1, {}));
    const auto facts = measureImages(dataset, reporting(0, 0.8, {"audit.reading", "Reading every image"}));
    if (!facts)
        return fail(facts.error());
    const auto near = knownNearDuplicates(dataset, *facts, reporting(0.8, 1, {"audit.comparing", "Looking for similar images"}));
    if (!near)
        return fail(near.error());
    return takenTogether(facts->pixelHashes(), *near);
}

Result<MadeSplit> splitByContents(const Dataset& dataset, const SplitOptions& options, bool linkSimilar, JobContext& context,
                                  std::shared_ptr<const ContentHashes> known)
{
    if (!known) {
        auto contents = contentsForSplit(dataset, linkSimilar, context);
        if (!contents)
            return fail(contents.error());
        known = std::make_shared<const ContentHashes>(std::move(*contents));
    }
    auto split = makeSplit(dataset, *known, options);
    if (split)
        return MadeSplit{std::move(*split), std::move(known), linkSimilar};
    if (!linkSimilar)
        return fail(split.error());
    auto identical = splitByContents(dataset, options, false, context);
    if (identical)
        identical->split.warnings.push_back(similarEverywhere());
    return identical;
}

Result<MadeFolds> foldsByContents(const Dataset& dataset, const FoldOptions& options, bool linkSimilar, JobContext& context)
{
    auto contents = contentsForSplit(dataset, linkSimilar, context);
    if (!contents)
        return fail(contents.error());
    auto splits = makeFolds(dataset, *contents, options);
    if (splits)
        return MadeFolds{std::move(*splits), std::move(*contents), linkSimilar};
    if (!linkSimilar)
        return fail(splits.error());
    auto identical = foldsByContents(dataset, options, false, context);
    if (identical)
        for (Split& split : identical->splits)
            split.warnings.push_back(similarEverywhere());
    return identical;
}

} // namespace nucleoscope
