// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/record_rows.h"

#include "core/learning/recipe_names.h"
#include "core/report/report_words.h"

namespace nucleoscope {
namespace {

std::string withFingerprint(const std::string& name, const std::string& fingerprint, const ReportLanguage& say)
{
    return say({"report.fingerprint", "{name}, fingerprint {fingerprint}", {{"name", name}, {"fingerprint", fingerprint}}});
}

} // namespace

ReportRow runRow(const RunInfo& info, const ReportLanguage& say)
{
    return {say({"report.run", "run"}),
            say({"report.run_and_seed", "{run}, seed {seed}", {{"run", info.id}, {"seed", std::to_string(info.seed)}}})};
}

ReportRow programRow(const RunInfo& info, const ReportLanguage& say)
{
    return {say({"report.program", "program"}), say.list({info.program, info.learner.engine})};
}

ReportRow deviceRow(const RunInfo& info, bool precision, const ReportLanguage& say)
{
    std::string device = info.learner.deviceName.empty() ? "–" : info.learner.deviceName + " (" + info.learner.device + ")";
    if (precision)
        device = say.list({device, std::string(choiceName(info.learner.precision))});
    return {say({"report.computed_on", "computed on"}), device};
}

ReportRow datasetRow(const std::string& name, const std::string& fingerprint, const ReportLanguage& say)
{
    return {say({"report.dataset", "dataset"}), withFingerprint(name, fingerprint, say)};
}

ReportRow datasetRow(const RunInfo& info, const ReportLanguage& say)
{
    return datasetRow(info.datasetName, info.datasetFingerprint, say);
}

ReportRow weightsRow(const RunInfo& info, const ReportLanguage& say)
{
    return {say({"report.recipe.came_as", "came as"}), withFingerprint(info.weightsName, info.weightsFingerprint, say)};
}

ReportRow openingHeader(bool sides, const ReportLanguage& say)
{
    ReportRow header{say({"report.opening.when", "when"}), say({"report.epoch", "epoch"}),
                     say({"report.nuclei_counted", "nuclei"}), nameOfScore(ScoreKind::BalancedAccuracy, say)};
    if (sides)
        header.push_back(nameOfScore(ScoreKind::Auroc, say));
    return header;
}

ReportRow openingRow(const TestOpening& opening, bool sides, const ReportLanguage& say)
{
    ReportRow row{say.time(opening.time), say.grouped(opening.epoch), say.grouped(opening.samples),
                  say.fixed(opening.balancedAccuracy, 3)};
    if (sides)
        row.push_back(say.fixed(opening.auroc, 3));
    return row;
}

std::vector<std::string> summaryItems(const RunInfo& info, const ReportLanguage& say)
{
    std::vector<std::string> items;
    for (const Message& sentence : summaryOf(info))
        items.push_back(say.told(sentence));
    return items;
}

} // namespace nucleoscope
