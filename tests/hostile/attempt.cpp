// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/attempt.h"

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/dataset/dataset.h"
#include "core/dataset/split.h"
#include "core/imaging/decode.h"
#include "core/imaging/pixel_store.h"
#include "core/inspection/mark_store.h"
#include "core/inspection/named_filters.h"
#include "core/inspection/quiz_file.h"
#include "core/learning/recipe.h"
#include "core/learning/training_state.h"
#include "core/learning/weights_catalogue.h"
#include "core/learning/weights_file.h"
#include "core/run/pins.h"
#include "core/run/run.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/core.hpp>

namespace nucleoscope::hostile {
namespace fs = std::filesystem;
namespace {

Outcome refused(const Error& error)
{
    return {false, error.message.english()};
}

std::string_view textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

template <typename T>
Outcome outcomeOf(const Result<T>& result, const std::string& words)
{
    return result ? Outcome{true, words} : refused(result.error());
}

Outcome image(std::span<const std::byte> bytes)
{
    // As a gallery's picture first, which may be scaled while it is decoded, then whole.
    (void)decodeImage(bytes, "image", {.atLeastPixels = 96, .limitPixels = DecodeOptions().limitPixels});
    const auto pixels = decodeImage(bytes, "image");
    if (!pixels)
        return refused(pixels.error());
    const cv::Scalar sum = cv::sum(*pixels); // all of it is there to be read
    return {true, std::to_string(pixels->cols) + "x" + std::to_string(pixels->rows) + " mean "
                      + std::to_string(std::lround((sum[0] + sum[1] + sum[2]) / 3 / static_cast<double>(pixels->total())))};
}

Outcome dataset(const fs::path& place)
{
    const auto opened = openDataset(place);
    if (!opened)
        return refused(opened.error());
    const Dataset& data = **opened;
    auto reader = data.makeReader();
    if (!reader)
        return refused(reader.error());
    int decoded = 0;
    std::string first;
    for (const Sample& sample : data.samples()) {
        const auto bytes = (*reader)->read(sample);
        const auto pixels = bytes ? decodeImage(*bytes, sample.id) : Result<cv::Mat>(tl::unexpected(bytes.error()));
        if (pixels)
            ++decoded;
        else if (first.empty())
            first = pixels.error().message.english();
    }
    (void)hashContents(data);
    for (const UnreadableFile& file : data.unreadable())
        if (first.empty())
            first = file.file + ": " + file.reason.english();
    return {true, std::to_string(data.sampleCount()) + " samples, " + std::to_string(decoded) + " decoded, "
                      + std::to_string(data.unreadable().size()) + " listed as unreadable, "
                      + std::to_string(data.classes().size()) + " classes; " + first};
}

Outcome weights(const Result<SafetensorsFile>& file)
{
    if (!file)
        return refused(file.error());
    std::size_t numbers = 0, odd = 0;
    for (const auto& [name, tensor] : file->tensors())
        if (const auto values = tensor.toFloat()) {
            numbers += values->size();
            for (const float value : *values)
                odd += !std::isfinite(value);
        }
    return {true, std::to_string(file->tensors().size()) + " tensors, " + std::to_string(numbers) + " numbers, "
                      + std::to_string(odd) + " of them not finite"};
}

Outcome run(const fs::path& folder)
{
    const auto opened = Run::open(folder);
    if (!opened)
        return refused(opened.error());
    std::string complaints;
    const auto note = [&](const auto& result) {
        if (!result)
            complaints += " " + result.error().message.english();
    };
    note(opened->steps());
    for (const auto source : {PredictionSource::Validation, PredictionSource::TrainingPass, PredictionSource::Test})
        for (const int epoch : opened->epochsWithPredictions(source))
            note(opened->predictions(epoch, source));
    note(readPins(*opened));
    std::vector<NamedSample> samples;
    note(readFilters(folder, samples, opened->info().classes));
    if (fs::exists(folder / "marks.json"))
        note(readMarks(folder / "marks.json"));
    note(usableCheckpoint(folder / "checkpoints"));
    note(openWeightsFile(opened->bestModel()));
    (void)leaksOf(opened->info());
    (void)summaryOf(opened->info());
    return {true, std::to_string(opened->samples().size()) + " samples, " + std::to_string(opened->epochs().size()) + " epochs;"
                      + complaints};
}

Outcome table(std::string_view text)
{
    const auto parsed = CsvTable::parse(text, "table");
    return outcomeOf(parsed, "a table");
}

/// About the nuclei "a.bmp" and "b.bmp".
Outcome quiz(std::string_view text)
{
    Dataset::Content content;
    content.classes = {ClassInfo{"ALL", 0, -1, true}, ClassInfo{"HEM", 0, -1, false}};
    content.subjects = {{"1", 0, 1}, {"H2", 1, 1}};
    for (const int i : {0, 1}) {
        Sample sample;
        sample.id = sample.name = i ? "b.bmp" : "a.bmp";
        sample.classIndex = sample.subject = i;
        content.samples.push_back(std::move(sample));
    }
    const Dataset data(std::move(content));
    const auto kept = quizFromJson(text, "quiz", data);
    if (!kept)
        return refused(kept.error());
    return {true, std::to_string(kept->quiz.count()) + " questions, " + std::to_string(quizToJson(*kept, data).size())
                      + " bytes again"};
}

/// A store of 40 images: the crops in it that are whole. A copy: a store that is none is made anew.
Outcome pixels(const fs::path& given)
{
    PixelStoreOptions options;
    options.folder = cacheFolder() / "pixels";
    const fs::path file = options.folder / "store.pixels";
    std::error_code problem;
    fs::create_directories(options.folder, problem);
    fs::copy_file(given, file, fs::copy_options::overwrite_existing, problem);
    if (problem)
        return {false, problem.message()};
    options.limitBytes = 1 << 26;
    options.spareBytes = 0;
    constexpr int samples = 40;
    const auto store = PixelStore::open(options, utf8(file.stem()), samples);
    if (!store)
        return refused(store.error());
    int found = 0;
    double sum = 0;
    for (int sample = 0; sample < samples; ++sample)
        for (const auto kind : {PixelCache::Kind::SamplingSource, PixelCache::Kind::Preprocessed})
            if (const auto source = (*store)->find(sample, kind)) {
                ++found;
                sum += cv::sum(source->pixels)[0];
            }
    return {true, std::to_string(found) + " crops are whole, sum " + std::to_string(std::lround(sum))};
}

bool readsFolders(std::string_view kind)
{
    return kind == "dataset" || kind == "run";
}

Outcome ofText(std::string_view kind, std::string_view text)
{
    if (kind == "recipe")
        return outcomeOf(parseRecipe(text, "recipe"), "a recipe");
    if (kind == "catalogue")
        return outcomeOf(parseWeightsCatalogue(text, "catalogue"), "a catalogue");
    if (kind == "table")
        return table(text);
    if (kind == "quiz")
        return quiz(text);
    if (kind == "description")
        return attemptDescription(text);
    return {false, "there is no kind " + std::string(kind)};
}

/// What only a file can be handed to.
Outcome ofFile(std::string_view kind, const fs::path& place)
{
    if (kind == "weights")
        return weights(openWeightsFile(place));
    if (kind == "checkpoint")
        return outcomeOf(readTrainingState(place), "a checkpoint");
    if (kind == "marks")
        return outcomeOf(importMarks(place), "marks");
    if (kind == "dataset")
        return dataset(place);
    if (kind == "pixels")
        return pixels(place);
    return run(place);
}

bool needsFile(std::string_view kind)
{
    constexpr std::array names{"weights", "checkpoint", "marks", "pixels"};
    return readsFolders(kind) || std::find(names.begin(), names.end(), kind) != names.end();
}

} // namespace

Outcome attempt(std::string_view kind, const fs::path& place)
{
    if (needsFile(kind))
        return ofFile(kind, place);
    const auto bytes = readFile(place);
    if (!bytes)
        return refused(bytes.error());
    return attemptBytes(kind, *bytes);
}

Outcome attemptBytes(std::string_view kind, std::span<const std::byte> bytes)
{
    if (kind == "image")
        return image(bytes);
    return ofText(kind, textOf(bytes));
}

} // namespace nucleoscope::hostile
