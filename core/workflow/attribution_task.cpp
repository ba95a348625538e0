#include "core/workflow/attribution_task.h"

#include "core/encoding/encode.h"
#include "core/imaging/heat_colours.h"
#include "core/imaging/nucleus_outline.h"
#include "core/imaging/transform.h"
#include "core/workflow/map_similarity.h"
#include "core/workflow/run_predictor.h"

#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace nucleoscope {
namespace {

constexpr std::array<std::pair<AttributionMethod, const char*>, 3> methodNames{{
    {AttributionMethod::GradCam, "gradcam"},
    {AttributionMethod::Occlusion, "occlusion"},
    {AttributionMethod::IntegratedGradients, "integrated"},
}};

/// 1 inside the outline, of the picture as the network saw it; empty where nothing is masked.
cv::Mat insideOutline(const cv::Mat& picture, const cv::Mat& input)
{
    const auto outline = looksMasked(picture) ? measureNucleus(input) : std::nullopt;
    if (!outline)
        return {};
    cv::Mat mask = cv::Mat::zeros(input.size(), CV_8UC1);
    cv::drawContours(mask, std::vector<std::vector<cv::Point>>{outline->contour}, 0, cv::Scalar(1), cv::FILLED);
    return mask;
}

/// NaN where there is no heat at all.
double heatShare(const cv::Mat& mask, const HeatMap& heat)
{
    double inside = 0;
    double whole = 0;
    for (int y = 0; y < heat.height; ++y)
        for (int x = 0; x < heat.width; ++x) {
            const double value = heat.at(x, y);
            whole += value;
            inside += mask.at<std::uint8_t>(y, x) ? value : 0;
        }
    return whole > 0 ? inside / whole : std::numeric_limits<double>::quiet_NaN();
}

int called(const std::vector<float>& probabilities)
{
    return static_cast<int>(std::max_element(probabilities.begin(), probabilities.end()) - probabilities.begin());
}

Result<void> addRandomMap(AttributionPredictor& predictor, std::uint64_t seed, const AttributionOptions& how, const cv::Mat& mask,
                          Explanation& explanation)
{
    const auto random = predictor.randomised(seed);
    if (!random)
        return fail(random.error());
    const auto outputs = (*random)->predict(explanation.input, 1);
    if (!outputs)
        return fail(outputs.error());
    auto map = (*random)->attribution(explanation.input, called(outputs->probabilities), how);
    if (!map)
        return fail(map.error());
    explanation.random = std::move(*map);
    explanation.randomProbabilities = outputs->probabilities;
    if (!mask.empty())
        explanation.randomHeatInside = heatShare(mask, explanation.random);
    const std::vector<std::uint8_t> inside(mask.datastart, mask.dataend);
    explanation.rankCorrelation = rankCorrelation(explanation.trained, explanation.random, inside);
    explanation.structuralSimilarity = structuralSimilarity(explanation.trained, explanation.random);
    return {};
}

/// The heat's colours, mixed in as far as it is hot.
cv::Mat withHeat(const cv::Mat& picture, const HeatMap& map)
{
    cv::Mat mixed = picture.clone();
    for (int y = 0; y < map.height; ++y)
        for (int x = 0; x < map.width; ++x) {
            const float heat = map.at(x, y);
            const float share = 0.65F * std::min(1.0F, 2 * heat);
            const auto colour = heatColour(heat);
            auto& pixel = mixed.at<cv::Vec3b>(y, x);
            for (int c = 0; c < 3; ++c)
                pixel[c] = static_cast<std::uint8_t>((1 - share) * static_cast<float>(pixel[c])
                                                     + share * static_cast<float>(colour[static_cast<std::size_t>(c)]));
        }
    return mixed;
}

/// Side by side, each as large as the first, enlarged to about 336 pixels.
Result<Bytes> sheetOf(const std::vector<cv::Mat>& panels)
{
    constexpr int wantedSide = 336;
    constexpr int gap = 12;
    const cv::Size first = panels.front().size();
    const int fold = std::max(1, wantedSide / first.width);
    const cv::Size size(first.width * fold, first.height * fold);
    const int count = static_cast<int>(panels.size());
    cv::Mat sheet(size.height + 2 * gap, count * (size.width + gap) + gap, CV_8UC3, cv::Scalar::all(255));
    for (int i = 0; i < count; ++i) {
        cv::Mat place = sheet(cv::Rect({gap + i * (size.width + gap), gap}, size));
        cv::resize(panels[static_cast<std::size_t>(i)], place, size, 0, 0, cv::INTER_CUBIC);
    }
    return encodePng(sheet);
}

} // namespace

Result<Explanation> explainNucleus(const Run& run, const ExplanationRequest& request, EngineHost& host,
                                   const PredictionOptions& options, JobContext& context)
{
    const auto picture = readPicture(*request.dataset, request.sample);
    if (!picture)
        return fail(picture.error());
    const auto examiner = examinerOf(run, request.dataset->sample(request.sample));
    if (!examiner)
        return fail(examiner.error());
    const auto predictor = runPredictor(*examiner ? **examiner : run, host, options);
    if (!predictor)
        return fail(predictor.error());
    Explanation explanation;
    const cv::Mat input = preprocessed(*picture, run.info().recipe.input);
    explanation.input = batchOf({input});
    explanation.place = cropPlace(picture->size(), run.info().recipe.input);
    explanation.method = request.how.method;
    const auto outputs =
        (*predictor)->predict(explanation.input, options.views > 0 ? options.views : run.info().recipe.testTimeViews);
    if (!outputs)
        return fail(outputs.error());
    explanation.probabilities = outputs->probabilities;
    explanation.classIndex = request.classIndex >= 0 ? request.classIndex : called(explanation.probabilities);

    AttributionOptions how = request.how;
    how.stop = context.stopToken();
    const auto able = attributing(**predictor);
    if (!able)
        return fail(able.error());
    auto map = (*able)->attribution(explanation.input, explanation.classIndex, how);
    if (!map)
        return fail(map.error());
    explanation.trained = std::move(*map);
    const cv::Mat mask = insideOutline(*picture, input);
    if (!mask.empty()) {
        explanation.heatInside = heatShare(mask, explanation.trained);
        explanation.areaInside = static_cast<double>(cv::countNonZero(mask)) / static_cast<double>(mask.total());
    }
    if (request.randomSeed != 0)
        if (const auto added = addRandomMap(**able, request.randomSeed, how, mask, explanation); !added)
            return fail(added.error());
    return explanation;
}

Result<Bytes> explanationPicture(const Explanation& explanation)
{
    const cv::Mat input = pictureIn(explanation.input, 0);
    std::vector<cv::Mat> panels{input, withHeat(input, explanation.trained)};
    if (!explanation.random.empty())
        panels.push_back(withHeat(input, explanation.random));
    return sheetOf(panels);
}

Result<Bytes> explanationsBeside(std::span<const Explanation> explanations)
{
    std::vector<cv::Mat> panels{pictureIn(explanations.front().input, 0)};
    for (const Explanation& explanation : explanations)
        panels.push_back(withHeat(pictureIn(explanation.input, 0), explanation.trained));
    return sheetOf(panels);
}

const char* nameOf(AttributionMethod method)
{
    return std::find_if(methodNames.begin(), methodNames.end(), [&](const auto& m) { return m.first == method; })->second;
}

std::optional<AttributionMethod> attributionMethodNamed(std::string_view name)
{
    for (const auto& [method, known] : methodNames)
        if (name == known)
            return method;
    return std::nullopt;
}

} // namespace nucleoscope
