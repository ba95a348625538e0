// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_words.h"

#include "core/base/number_words.h"

namespace nucleoscope {

std::string classNames(const RunInfo& info, bool positive)
{
    std::vector<std::string> names;
    for (const ClassInfo& c : info.classes)
        if (c.positive == positive)
            names.push_back(c.name);
    return joined(names, " or ");
}

std::string who(const RunInfo& info, int samples, int subjects)
{
    const std::string nuclei = plural(samples, "nucleus", "nuclei");
    return info.subjectsKnown ? nuclei + " of " + plural(subjects, "patient", "patients") : nuclei;
}

std::string who(const ReportFacts& facts, const PartFacts& part)
{
    return who(facts.info, part.samples, part.subjects);
}

bool saysLittle(const Interval& interval)
{
    return interval.known() && interval.high - interval.low < 1e-9;
}

std::string scoreCell(const ReportedScores& reported, ScoreKind kind)
{
    std::string text = fixed(scoreValue(reported.scores, kind), 3);
    if (const Interval& interval = reported.intervals.of(kind); saysLittle(interval))
        text += " *";
    else if (interval.known())
        text += " (" + fixed(interval.low, 2) + "–" + fixed(interval.high, 2) + ")";
    return text;
}

} // namespace nucleoscope
