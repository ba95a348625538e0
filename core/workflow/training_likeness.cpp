#include "core/workflow/training_likeness.h"

#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"
#include "core/run/run_lock.h"
#include "core/workflow/patients_apart.h"
#include "core/workflow/run_dataset.h"

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr char likenessFormatName[] = "nucleoscope-likeness";
constexpr int likenessFormatVersion = 1;
constexpr std::size_t mostReferences = 2000;
constexpr int rowsAtOnce = 64;
constexpr double shrinkage = 0.1; // of the features' variances towards their mean

/// How each feature is standardised: its mean, and what makes one standard deviation of it, spread over all features, a
/// length of one. Features that hardly vary are shrunk towards what varies on average, so that no dead one decides alone.
struct Standard {
    std::vector<float> mean, scale;
    explicit Standard(const FeatureTable& table)
    {
        const auto width = static_cast<std::size_t>(table.width);
        std::vector<double> sum(width, 0);
        std::vector<double> squares(width, 0);
        for (int row = 0; row < table.size(); ++row)
            for (std::size_t i = 0; i < width; ++i) {
                const auto value = static_cast<double>(table.row(row)[i]);
                sum[i] += value;
                squares[i] += value * value;
            }
        const double count = std::max(1, table.size());
        double average = 0;
        for (std::size_t i = 0; i < width; ++i) {
            squares[i] = std::max(0.0, squares[i] / count - sum[i] / count * sum[i] / count); // now the variance
            average += squares[i] / static_cast<double>(width);
        }
        for (std::size_t i = 0; i < width; ++i) {
            const double variance = (1 - shrinkage) * squares[i] + shrinkage * average;
            mean.push_back(static_cast<float>(sum[i] / count));
            scale.push_back(variance > 0 ? static_cast<float>(1 / std::sqrt(variance * static_cast<double>(width))) : 0.0F);
        }
    }
};

std::vector<float> standardised(std::span<const float> features, const std::vector<float>& mean, const std::vector<float>& scale)
{
    std::vector<float> values(features.begin(), features.end());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = (values[i] - mean[i]) * scale[i];
    return values;
}

/// The root of the k-th smallest; of the largest where there are fewer.
double distanceFrom(std::vector<float>& squares, int neighbours)
{
    const auto kth = squares.begin() + std::min<std::ptrdiff_t>(neighbours, static_cast<std::ptrdiff_t>(squares.size())) - 1;
    std::nth_element(squares.begin(), kth, squares.end());
    return std::sqrt(std::max(0.0, static_cast<double>(*kth)));
}

fs::path likenessFile(const Run& run)
{
    const fs::path features = featureFile(run);
    return features.empty() ? fs::path() : fs::path(features).replace_extension("likeness.json");
}

struct Kept {
    LikenessLimit limit;
    std::vector<int> rows; ///< of Run::samples()
};

std::optional<Kept> readKept(const fs::path& file)
{
    const auto text = file.empty() ? Result<std::string>(std::string()) : readTextFile(file);
    if (!text || text->empty())
        return std::nullopt;
    try {
        const auto content = parseStrictJson(*text, 2, mostJsonValuesOfImages);
        if (content.at("format") != likenessFormatName || exactInteger<int>(content.at("version")) != likenessFormatVersion)
            return std::nullopt; // another program's: fitted again, on request
        Kept kept;
        kept.limit.neighbours = exactInteger<int>(content.at("neighbours"));
        kept.limit.quantile = content.at("quantile").get<double>();
        kept.limit.limit = content.at("limit").get<double>();
        kept.limit.patients = exactInteger<int>(content.at("patients"));
        kept.rows = content.at("rows").get<std::vector<int>>();
        kept.limit.images = static_cast<int>(kept.rows.size());
        const bool sound = kept.limit.neighbours > 0 && kept.limit.images > 0 && std::isfinite(kept.limit.limit);
        return sound ? std::optional(kept) : std::nullopt;
    } catch (const std::exception&) { // fitted again, too
        return std::nullopt;
    }
}

void writeKept(const fs::path& file, const LikenessLimit& limit, const std::vector<int>& rows)
{
    const nlohmann::ordered_json content{{"format", likenessFormatName},         {"version", likenessFormatVersion},
                                         {"distance", "standardised euclidean"}, {"neighbours", limit.neighbours},
                                         {"quantile", limit.quantile},           {"limit", limit.limit},
                                         {"patients", limit.patients},           {"rows", rows}};
    std::error_code problem; // writing says it
    fs::create_directories(file.parent_path(), problem);
    (void)writeFileAtomically(file, content.dump() + "\n"); // a run on a read-only disk: fitted again next time
}

/// Only those rows, all of them; empty where one is missing.
FeatureTable rowsOf(const FeatureTable& table, const std::vector<int>& rows)
{
    FeatureTable chosen;
    chosen.width = table.width;
    for (const int row : rows) {
        const int found = table.find(row);
        if (found < 0)
            return {};
        chosen.samples.push_back(row);
        chosen.values.insert(chosen.values.end(), table.row(found).begin(), table.row(found).end());
    }
    return chosen;
}

std::string twoDigits(double value)
{
    const long long hundredths = std::llround(value * 100);
    return std::to_string(hundredths / 100) + "." + std::to_string(100 + hundredths % 100).substr(1);
}

} // namespace

TrainingLikeness::TrainingLikeness(const FeatureTable& training, const LikenessLimit& limit)
    : width_(training.width), limit_(limit)
{
    Standard standard(training);
    mean_ = std::move(standard.mean);
    scale_ = std::move(standard.scale);
    for (int row = 0; row < training.size(); ++row) {
        const std::vector<float> values = standardised(training.row(row), mean_, scale_);
        squares_.push_back(std::inner_product(values.begin(), values.end(), values.begin(), 0.0F));
        rows_.insert(rows_.end(), values.begin(), values.end());
    }
    limit_.images = training.size();
}

Result<TrainingLikeness> TrainingLikeness::fit(const FeatureTable& training, const std::vector<int>& patients,
                                               JobContext& context)
{
    TrainingLikeness likeness(training, {});
    const int count = training.size();
    const std::map<int, int> groups = [&] {
        std::map<int, int> sizes;
        for (const int patient : patients)
            ++sizes[patient];
        return sizes;
    }();
    if (groups.size() < 2)
        return fail(ErrorCode::InvalidInput,
                    {"likeness.one_patient",
                     "Likeness to the training images needs at least two patients in the training part."});
    const cv::Mat all(count, likeness.width_, CV_32FC1, likeness.rows_.data());
    std::vector<double> distances;
    std::vector<float> others;
    for (int first = 0; first < count; first += rowsAtOnce) {
        if (context.stopRequested())
            return fail(ErrorCode::Cancelled, {"likeness.stopped", "Stopped while comparing the training images."});
        context.serviceInteractive();
        const cv::Mat block = all.rowRange(first, std::min(count, first + rowsAtOnce));
        cv::Mat products;
        cv::gemm(block, all, 1, cv::noArray(), 0, products, cv::GEMM_2_T);
        for (int row = 0; row < block.rows; ++row) {
            const auto own = static_cast<std::size_t>(first) + static_cast<std::size_t>(row);
            others.clear();
            for (std::size_t other = 0; other < static_cast<std::size_t>(count); ++other)
                if (patients[other] != patients[own])
                    others.push_back(likeness.squares_[own] + likeness.squares_[other]
                                     - 2 * products.at<float>(row, static_cast<int>(other)));
            distances.push_back(distanceFrom(others, likeness.limit_.neighbours));
        }
    }
    likeness.limit_.patients = static_cast<int>(groups.size());
    likeness.limit_.limit = quantileOverPatients(distances, patients, likeness.limit_.quantile);
    return likeness;
}

double TrainingLikeness::distance(std::span<const float> features) const
{
    const std::vector<float> values = standardised(features, mean_, scale_);
    std::vector<float> squares;
    squares.reserve(squares_.size());
    for (auto row = rows_.begin(); row != rows_.end(); row += width_)
        squares.push_back(std::transform_reduce(values.begin(), values.end(), row, 0.0F, std::plus<>(),
                                                [](float a, float b) { return (a - b) * (a - b); }));
    return distanceFrom(squares, limit_.neighbours);
}

Message TrainingLikeness::strangeness(double distance) const
{
    return {"likeness.far",
            "To the network it looks like nothing it learned from: it is {distance} away from the {neighbours} most similar "
            "training images (standard deviations a feature); {share} % of these are within {limit} of other patients' images.",
            {{"distance", twoDigits(distance)},
             {"neighbours", std::to_string(limit_.neighbours)},
             {"share", std::to_string(std::lround(100 * limit_.quantile))},
             {"limit", twoDigits(limit_.limit)}}};
}

std::optional<TrainingLikeness> keptLikeness(const Run& run)
{
    const auto kept = readKept(likenessFile(run));
    if (!kept)
        return std::nullopt;
    const FeatureTable rows = rowsOf(keptFeatures(run), kept->rows);
    if (rows.size() == 0)
        return std::nullopt;
    return TrainingLikeness(rows, kept->limit);
}

Result<TrainingLikeness> fitLikeness(const Run& run, EngineHost& host, const PredictionOptions& options, JobContext& context)
{
    if (auto kept = keptLikeness(run))
        return std::move(*kept);
    const auto located = openRunDataset(run, context.stopToken());
    if (!located)
        return fail(ErrorCode::NotFound, {"likeness.no_dataset",
                                          "The images that {run} learned from are not at {place} any more, so nothing can be "
                                          "compared with them.",
                                          {{"run", run.info().name}, {"place", run.info().datasetLocation}}});
    const std::vector<int> wanted = trainingRows(run, *located, mostReferences);
    if (wanted.empty())
        return fail(ErrorCode::InvalidInput,
                    {"likeness.no_images", "The run {run} has no training images.", {{"run", run.info().name}}});
    const auto features = learnedFeatures(run, {located->dataset, located->indices, wanted}, host, options, context);
    if (!features)
        return fail(features.error());
    const std::vector<int> numbers = patientNumbers(run);
    std::vector<int> patients;
    for (const int row : features->samples)
        patients.push_back(numbers[static_cast<std::size_t>(row)]);
    auto likeness = TrainingLikeness::fit(*features, patients, context);
    if (likeness && refuseLinks(run.folder()))
        writeKept(likenessFile(run), likeness->limit(), features->samples);
    return likeness;
}

} // namespace nucleoscope
