// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weak_group_page.h"

#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/workflow/weak_group_study.h"

#include <cmath>

namespace nucleoscope {
namespace {

using WeakLook = ReportParagraph::Look;

/// Percentage points, "+3", "−12".
std::string signedPoints(double difference)
{
    const std::string size = fixed(std::abs(100 * difference), 0);
    return size == "0" ? size : (difference < 0 ? "−" : "+") + size;
}

ReportTable tableOf(const WeakGroupStudy& study, const std::vector<ClassInfo>& classes)
{
    ReportTable table;
    table.header = {
        "group", "of", "nuclei", "right in it", "right elsewhere", "difference, 95 % interval", "patients worse in it"};
    table.textColumns = 2;
    for (const int index : study.report.weak()) {
        const SampleGroup& group = study.report.groups[static_cast<std::size_t>(index)];
        const GroupComparison& worst = *group.weakest();
        table.rows.push_back({groupTitle(allNucleusTraits[static_cast<std::size_t>(group.measure)], group.part).english(),
                              worst.classIndex < 0 ? "all classes" : classes[static_cast<std::size_t>(worst.classIndex)].name,
                              grouped(worst.samples), percentWords(worst.inside, 0), percentWords(worst.outside, 0),
                              signedPoints(worst.interval.low) + " to " + signedPoints(worst.interval.high) + " points",
                              std::to_string(worst.subjectsWorse) + " of " + std::to_string(worst.subjectsCompared)});
    }
    table.note =
        "Quarters of each class by itself, so that a class does not pass for a size. The difference is the share that is "
        "right in the group less the share elsewhere, in percentage points; below 0 the group is worse. Its interval is "
        "from drawing whole patients again and again; so many comparisons are corrected for (Benjamini and Hochberg, "
        "5 %).";
    return table;
}

} // namespace

Result<void> addWeakGroups(const Run& run, const ReportFacts& facts, const std::optional<RunDataset>& located,
                           JobContext& context, ReportBlocks& blocks)
{
    if (facts.source != PredictionSource::Validation || !facts.info.subjectsKnown || !located)
        return {};
    const auto study = findWeakGroups(run, facts.predictions, facts.info.bestEpoch, *located, {}, context);
    if (!study && study.error().code == ErrorCode::Cancelled)
        return fail(study.error());
    blocks.push_back(ReportHeading{"Weak groups", 2, "weak-groups"});
    if (!study) {
        blocks.push_back(ReportParagraph{"Nobody could look for them. " + study.error().message.english(), WeakLook::Plain});
        return {};
    }
    blocks.push_back(ReportParagraph{weakGroupSummary(*study).english(), WeakLook::Plain});
    if (!study->report.weak().empty())
        blocks.push_back(tableOf(*study, facts.info.classes));
    return {};
}

} // namespace nucleoscope
