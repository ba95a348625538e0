// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weak_group_page.h"

#include "core/workflow/weak_group_study.h"

namespace nucleoscope {
namespace {

using WeakLook = ReportParagraph::Look;

std::vector<std::string> rowOf(const SampleGroup& group, const ReportFacts& facts)
{
    const ReportLanguage& say = facts.language;
    const GroupComparison& worst = *group.weakest();
    return {
        say.told(groupTitle(allNucleusTraits[static_cast<std::size_t>(group.measure)], group.part)),
        worst.classIndex < 0 ? say({"report.all_classes", "all classes"}) : facts.className(worst.classIndex),
        say.grouped(worst.samples),
        say.percent(worst.inside, 0),
        say.percent(worst.outside, 0),
        say({"report.points",
             "{low} to {high} points",
             {{"low", say.signedFixed(100 * worst.interval.low, 0)}, {"high", say.signedFixed(100 * worst.interval.high, 0)}}}),
        say({"report.so_many_of",
             "{count} of {all}",
             {{"count", say.grouped(worst.subjectsWorse)}, {"all", say.grouped(worst.subjectsCompared)}}})};
}

ReportTable tableOf(const WeakGroupStudy& study, const ReportFacts& facts)
{
    const ReportLanguage& say = facts.language;
    ReportTable table;
    table.header = {say({"report.group", "group"}),
                    say({"report.group.of", "of"}),
                    say({"report.nuclei_counted", "nuclei"}),
                    say({"report.group.inside", "right in it"}),
                    say({"report.group.outside", "right elsewhere"}),
                    say({"report.group.difference", "difference, 95 % interval"}),
                    say({"report.group.patients", "patients worse in it"})};
    table.textColumns = 2;
    for (const int index : study.report.weak())
        table.rows.push_back(rowOf(study.report.groups[static_cast<std::size_t>(index)], facts));
    table.note = say(
        {"report.group.note",
         "Quarters of each class by itself, so that a class does not pass for a size. The difference is the share that is right "
         "in the group less the share elsewhere, in percentage points; below 0 the group is worse. Its interval is from drawing "
         "whole patients again and again; so many comparisons are corrected for (Benjamini and Hochberg, 5 %)."});
    return table;
}

} // namespace

Result<void> addWeakGroups(const Run& run, const ReportFacts& facts, const std::optional<RunDataset>& located,
                           JobContext& context, ReportBlocks& blocks)
{
    if (facts.source != PredictionSource::Validation || !facts.info.subjectsKnown || !located)
        return {};
    const ReportLanguage& say = facts.language;
    const auto study = findWeakGroups(run, facts.predictions, facts.info.bestEpoch, *located, {}, context);
    if (!study && study.error().code == ErrorCode::Cancelled)
        return fail(study.error());
    blocks.push_back(ReportHeading{say({"report.part.weak_groups", "Weak groups"}), 2, "weak-groups"});
    if (!study) {
        blocks.push_back(ReportParagraph{sentences({say({"report.no_weak_groups", "Nobody could look for them."}),
                                                    say.told(study.error().message)}),
                                         WeakLook::Plain});
        return {};
    }
    blocks.push_back(ReportParagraph{say.told(weakGroupSummary(*study)), WeakLook::Plain});
    if (!study->report.weak().empty())
        blocks.push_back(tableOf(*study, facts));
    return {};
}

} // namespace nucleoscope
