#include "core/lessons/lesson_heat.h"

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/workflow/attribution_task.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t randomCopySeed = 1;

const LessonStage& firstStage(const LessonPlan& plan)
{
    return *std::find_if(plan.stages.begin(), plan.stages.end(),
                         [](const LessonStage& stage) { return stage.arm == 0 && stage.turn == 0; });
}

/// Evenly among those that examined it.
std::vector<int> chosenNuclei(const LessonStage& stage, int count)
{
    const std::vector<int> examined = stage.split.samplesOf(Part::Validation);
    const std::size_t wanted = std::min(examined.size(), static_cast<std::size_t>(count));
    std::vector<int> chosen;
    for (std::size_t i = 0; i < wanted; ++i)
        chosen.push_back(examined[i * examined.size() / wanted]);
    return chosen;
}

std::vector<std::string> heatHeader(int classCount)
{
    std::vector<std::string> header{"sample", "class", "area_inside", "heat_inside", "random_heat_inside"};
    for (int c = 0; c < classCount; ++c)
        header.push_back("random_p_" + std::to_string(c));
    return header;
}

std::string heatLine(const Sample& sample, const Explanation& seen)
{
    std::vector<std::string> fields{sample.id, std::to_string(sample.classIndex), csvNumber(seen.areaInside),
                                    csvNumber(seen.heatInside), csvNumber(seen.randomHeatInside)};
    for (const float probability : seen.randomProbabilities)
        fields.push_back(csvNumber(probability));
    return csvLine(fields);
}

} // namespace

Result<void> writeLessonHeat(const LessonPlan& plan, int count, const fs::path& folder, EngineHost& host,
                             const PredictionOptions& options, JobContext& context)
{
    const LessonStage& stage = firstStage(plan);
    const auto run = Run::open(stage.runFolder);
    if (!run)
        return fail(run.error());
    const std::vector<int> nuclei = chosenNuclei(stage, count);
    std::string table = csvLine(heatHeader(static_cast<int>(plan.positive.size())));
    int masked = 0;
    for (std::size_t i = 0; i < nuclei.size(); ++i) {
        if (context.stopRequested())
            return fail(ErrorCode::Cancelled, {"lesson.stopped", "The lesson was stopped. What it has learned is kept."});
        context.report({static_cast<double>(i) / static_cast<double>(nuclei.size()), {"lesson.looking", "Drawing heat maps"}});
        context.serviceInteractive();
        ExplanationRequest request;
        request.dataset = stage.dataset;
        request.sample = nuclei[i];
        request.randomSeed = randomCopySeed;
        const auto seen = explainNucleus(*run, request, host, options, context);
        if (!seen && seen.error().code == ErrorCode::Unreadable)
            continue;
        if (!seen)
            return fail(seen.error());
        masked += std::isnan(seen->areaInside) ? 0 : 1;
        table += heatLine(stage.dataset->sample(nuclei[i]), *seen);
    }
    if (masked == 0)
        return fail(ErrorCode::InvalidInput,
                    {"lesson.unmasked", "This lesson needs nuclei on black: these pictures have no outline to look inside."});
    return writeFileAtomically(folder / lessonHeatName, table);
}

Result<LessonHeat> readLessonHeat(const LessonPlan& plan, const fs::path& folder)
{
    const fs::path file = folder / lessonHeatName;
    std::error_code problem;
    if (!fs::exists(file, problem))
        return fail(ErrorCode::NotFound, {"lesson.no_heat", "{file} is not there yet.", {{"file", utf8(file)}}});
    const auto text = readTextFile(file, 1 << 24);
    if (!text)
        return fail(text.error());
    const auto table = CsvTable::parse(*text, utf8(file));
    if (!table)
        return fail(table.error());
    const int classes = static_cast<int>(plan.positive.size());
    if (table->header != heatHeader(classes))
        return fail(ErrorCode::Unreadable, {"lesson.other_heat",
                                            "{file} is no table of this lesson. Delete it to have it made again.",
                                            {{"file", utf8(file)}}});
    LessonHeat heat;
    heat.randomPredictions = PredictionList(classes);
    for (const std::vector<std::string>& row : table->rows) {
        const int sample = plan.dataset->indexOf(row[0]);
        const double truth = numberFromText(row[1]);
        if (sample < 0 || !(truth >= 0 && truth < classes))
            continue;
        const double area = numberFromText(row[2]);
        heat.trained.push_back({sample, numberFromText(row[3]), area});
        heat.random.push_back({sample, numberFromText(row[4]), area});
        std::vector<float> probabilities;
        for (int c = 0; c < classes; ++c)
            probabilities.push_back(static_cast<float>(numberFromText(row[5 + static_cast<std::size_t>(c)])));
        heat.randomPredictions.add(sample, static_cast<int>(truth), probabilities.data());
    }
    return heat;
}

} // namespace nucleoscope
