// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/split_task.h"

#include "core/audit/audit.h"
#include "core/audit/image_contents.h"

namespace nucleoscope {

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

} // namespace nucleoscope
