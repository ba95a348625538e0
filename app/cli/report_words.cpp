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

/// `sided`: some classes are positive and some are not.
std::string reportedLine(const std::string& title, const ReportedScores& reported, bool sided)
{
    std::string text = title + withInterval(reported, ScoreKind::BalancedAccuracy);
    if (sided)
        for (const ScoreKind kind : {ScoreKind::Auroc, ScoreKind::Sensitivity, ScoreKind::Specificity})
            text += ", " + withInterval(reported, kind);
    return text + ", " + withInterval(reported, ScoreKind::WeightedF1) + "\n";
}

} // namespace

std::string reportWords(const ScoreReport& report, const std::vector<ClassInfo>& classes, bool subjectsKnown)
{
    const bool sided = tellsSidesApart(report.images.scores);
    std::string text = reportedLine("By image:   ", report.images, sided);
    if (subjectsKnown)
        text += reportedLine("By patient: ", report.subjects, sided) + "95 % intervals resample the "
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
