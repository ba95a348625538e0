// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_words.h"

#include <algorithm>

namespace nucleoscope {

std::string classNames(const RunInfo& info, bool positive, const ReportLanguage& say)
{
    std::string names;
    for (const ClassInfo& c : info.classes)
        if (c.positive == positive)
            names =
                names.empty() ? c.name : say({"report.either", "{first} or {second}", {{"first", names}, {"second", c.name}}});
    return names;
}

std::string allClassNames(const RunInfo& info, const ReportLanguage& say)
{
    std::vector<std::string> names;
    for (const ClassInfo& c : info.classes)
        names.push_back(c.name);
    return say.list(names);
}

std::string who(const RunInfo& info, int samples, int subjects, const ReportLanguage& say)
{
    if (!info.subjectsKnown)
        return say.counted(samples, "{count} nucleus", "{count} nuclei");
    if (subjects == 1)
        return say.counted(samples, "{count} nucleus of 1 patient", "{count} nuclei of 1 patient");
    return say({"report.nuclei_of_patients",
                "{count} nuclei of {patients} patients",
                {{"count", say.grouped(samples)}, {"patients", say.grouped(subjects)}}});
}

std::string who(const ReportFacts& facts, const PartFacts& part)
{
    return who(facts.info, part.samples, part.subjects, facts.language);
}

std::string recipeTitle(const RunInfo& info, const ReportLanguage& say)
{
    return info.recipe.title.empty() ? info.recipe.name : say.text(info.recipe.title);
}

std::string notForDiagnosis(const ReportLanguage& say)
{
    return say({"report.not_for_diagnosis",
                "For research and teaching only, not for diagnosis. Nothing in this report is advice about a patient."});
}

std::string footerOf(const std::string& name, const ReportLanguage& say)
{
    return say({"report.footer", "Nucleoscope · {name} · for research and teaching only, not for diagnosis", {{"name", name}}});
}

bool saysLittle(const Interval& interval)
{
    return interval.known() && interval.high - interval.low < 1e-9;
}

std::string scoreCell(const ReportedScores& reported, ScoreKind kind, const ReportLanguage& say)
{
    const double value = scoreValue(reported.scores, kind);
    const Interval& interval = reported.intervals.of(kind);
    return saysLittle(interval) ? say.fixed(value, 3) + " *" : withInterval(value, interval, 2, say);
}

std::string withInterval(double value, const Interval& interval, int decimals, const ReportLanguage& say)
{
    const std::string text = say.fixed(value, 3);
    return interval.known() ? text + " (" + say.fixed(interval.low, decimals) + "–" + say.fixed(interval.high, decimals) + ")"
                            : text;
}

std::string starWords(const ReportTable& table, const ReportLanguage& say)
{
    const bool starred = std::ranges::any_of(table.rows, [](const auto& row) {
        return std::ranges::any_of(row, [](const std::string& cell) { return cell.ends_with(" *"); });
    });
    return starred ? say({"report.starred", "*: drawn again, these patients show no spread; with so few of them that is no "
                                            "certainty."})
                   : std::string();
}

std::string nameOfScore(ScoreKind kind, const ReportLanguage& say)
{
    switch (kind) {
    case ScoreKind::Accuracy: return say({"report.score.accuracy", "accuracy"});
    case ScoreKind::BalancedAccuracy: return say({"report.score.balanced_accuracy", "balanced accuracy"});
    case ScoreKind::Sensitivity: return say({"report.score.sensitivity", "sensitivity"});
    case ScoreKind::Specificity: return say({"report.score.specificity", "specificity"});
    case ScoreKind::WeightedF1: return say({"report.score.weighted_f1", "weighted F1"});
    case ScoreKind::Auroc: break;
    case ScoreKind::Loss: return say({"report.score.loss", "loss"});
    }
    return say({"report.score.auroc", "AUROC"});
}

} // namespace nucleoscope
