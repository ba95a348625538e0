// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_words.h"

#include "app/cli/words.h"

#include <algorithm>

namespace nucleoscope::cli {
namespace {

std::string withInterval(const ReportedScores& reported, ScoreKind kind)
{
    std::string name(scoreName(kind));
    std::replace(name.begin(), name.end(), '_', ' ');
    std::string text = name + " " + fixed(scoreValue(reported.scores, kind), 3);
    if (const Interval& interval = reported.intervals.of(kind); interval.known())
        text += " (" + fixed(interval.low, 3) + " to " + fixed(interval.high, 3) + ")";
    return text;
}

std::string reportedLine(const std::string& title, const ReportedScores& reported)
{
    std::string text = title;
    for (const ScoreKind kind :
         {ScoreKind::BalancedAccuracy, ScoreKind::Auroc, ScoreKind::Sensitivity, ScoreKind::Specificity, ScoreKind::WeightedF1})
        text += (kind == ScoreKind::BalancedAccuracy ? "" : ", ") + withInterval(reported, kind);
    return text + "\n";
}

} // namespace

std::string reportWords(const ScoreReport& report, const std::vector<ClassInfo>& classes, bool subjectsKnown)
{
    std::string text = reportedLine("By image:   ", report.images);
    if (subjectsKnown)
        text += reportedLine("By patient: ", report.subjects) + "95 % intervals resample the "
                + plural(report.images.intervals.subjects, "patient", "patients") + "; linked patients count as one.\n";
    else
        text += "95 % intervals resample images: whose they are is unknown, so that they come out too narrow.\n";
    if (report.majorityClass >= 0)
        text += "Calling everything " + classes[static_cast<std::size_t>(report.majorityClass)].name + ": balanced accuracy "
                + fixed(report.majority.balancedAccuracy, 3) + ", accuracy " + fixed(report.majority.accuracy, 3)
                + ", weighted F1 " + fixed(report.majority.weightedF1, 3) + ".\n";
    return text;
}

} // namespace nucleoscope::cli
