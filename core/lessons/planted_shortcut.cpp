#include "core/lessons/planted_shortcut.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/json_values.h"
#include "core/base/random.h"
#include "core/base/strict_json.h"
#include "core/dataset/demo/demo_dataset.h"
#include "core/encoding/encode.h"
#include "core/imaging/decode.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::array<std::pair<PlantedCue, std::string_view>, 4> cueNames{
    {{PlantedCue::Nothing, "nothing"}, {PlantedCue::Stain, "stain"}, {PlantedCue::Jpeg, "jpeg"}, {PlantedCue::Size, "size"}}};
constexpr int sealVersion = 1;
constexpr double plantedShare = 0.9;
constexpr int usualQuality = 92;
constexpr int plantedQuality = 12;
constexpr double plantedSide = 400.0 / 450.0;
constexpr double bluerRed = 0.93; ///< factors on the light of a channel
constexpr double bluerBlue = 1.10;
constexpr std::size_t cueBytes = 16; ///< all cues are as long, sealed

// Streams of Random::Purpose::Demo that drawing the demo does not use.
constexpr std::uint64_t spareStream = 900'001;
constexpr std::uint64_t cueStream = 900'002;
constexpr std::uint64_t sealStream = 900'003;

Error plantError(const fs::path& folder, const std::string& reason)
{
    return {
        ErrorCode::WriteFailed,
        {"plant.folder", "The copy could not be written to {folder}: {reason}.", {{"folder", utf8(folder)}, {"reason", reason}}}};
}

/// The cue as bytes of one length, mixed with what the salt draws; twice is none.
std::string mixed(std::string text, std::uint64_t salt)
{
    Random random(salt, Random::Purpose::Demo, sealStream);
    for (char& letter : text)
        letter = static_cast<char>(static_cast<unsigned char>(letter) ^ static_cast<unsigned char>(random.below(256)));
    return text;
}

constexpr std::string_view hexDigits = "0123456789abcdef";

std::string toHex(const std::string& bytes)
{
    std::string hex;
    for (const char byte : bytes) {
        hex += hexDigits[static_cast<unsigned char>(byte) >> 4U];
        hex += hexDigits[static_cast<unsigned char>(byte) & 15U];
    }
    return hex;
}

std::optional<std::string> fromHex(const std::string& hex)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        const auto high = hexDigits.find(hex[i]);
        const auto low = hexDigits.find(hex[i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
    }
    return hex.size() % 2 == 0 ? std::optional(bytes) : std::nullopt;
}

std::uint64_t saltNumber(const std::string& salt)
{
    return ContentHash::of(salt).low;
}

std::string commitment(const std::string& salt, PlantedCue cue)
{
    return ContentHash::of(salt + ":" + std::string(plantedCueName(cue))).hex();
}

Seal sealOf(PlantedCue cue, std::uint64_t seed, const Dataset& dataset)
{
    Seal seal;
    seal.copiedFrom = utf8(dataset.location());
    seal.salt = ContentHash::of(std::to_string(seed) + dataset.fingerprint().hex()).hex().substr(0, 16);
    std::string text(plantedCueName(cue));
    text.resize(cueBytes, ' ');
    seal.sealed = toHex(mixed(text, saltNumber(seal.salt)));
    seal.hash = commitment(seal.salt, cue);
    return seal;
}

std::string sealToJson(const Seal& seal)
{
    const nlohmann::ordered_json json{{"format", "nucleoscope-planted"}, {"version", sealVersion},
                                      {"copied_from", seal.copiedFrom},  {"salt", seal.salt},
                                      {"sealed", seal.sealed},           {"hash", seal.hash}};
    return jsonText(json);
}

cv::Mat bluer(const cv::Mat& picture)
{
    cv::Mat changed = picture.clone();
    changed.forEach<cv::Vec3b>([](cv::Vec3b& pixel, const int*) {
        pixel[0] = cv::saturate_cast<std::uint8_t>(pixel[0] * bluerRed);
        pixel[2] = cv::saturate_cast<std::uint8_t>(pixel[2] * bluerBlue);
    });
    return changed;
}

cv::Mat cutCloser(const cv::Mat& picture)
{
    const cv::Size side(static_cast<int>(std::lround(picture.cols * plantedSide)),
                        static_cast<int>(std::lround(picture.rows * plantedSide)));
    return picture(cv::Rect({(picture.cols - side.width) / 2, (picture.rows - side.height) / 2}, side)).clone();
}

Result<Bytes> withCue(const Bytes& file, const std::string& name, PlantedCue cue)
{
    const auto picture = decodeImage(file, name);
    if (!picture)
        return fail(picture.error());
    switch (cue) {
    case PlantedCue::Nothing: return encodeJpeg(*picture, usualQuality);
    case PlantedCue::Stain: return encodeJpeg(bluer(*picture), usualQuality);
    case PlantedCue::Jpeg: return encodeJpeg(*picture, plantedQuality);
    case PlantedCue::Size: return encodeJpeg(cutCloser(*picture), usualQuality);
    }
    return encodeJpeg(*picture, usualQuality);
}

Result<void> checkPlace(const PlantRequest& request)
{
    if (!request.dataset->labelled() || request.dataset->layout() == Layout::CnmcLabelledTest)
        return fail(ErrorCode::InvalidInput,
                    {"plant.classes", "A shortcut is planted among images whose classes lie in folders of their own."});
    std::error_code problem;
    const fs::path& folder = request.folder;
    if (fs::exists(folder, problem) && !fs::is_empty(folder, problem) && !fs::exists(folder / sealFileName, problem))
        return fail(ErrorCode::InvalidInput, {"plant.not_empty",
                                              "{folder} holds other things. Name a folder that is empty or not there yet.",
                                              {{"folder", utf8(folder)}}});
    return {};
}

Result<void> writeCopy(const PlantRequest& request, PlantedCue cue, const fs::path& into, JobContext& context)
{
    const Dataset& dataset = *request.dataset;
    auto reader = dataset.makeReader();
    if (!reader)
        return fail(reader.error());
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        if (context.stopRequested())
            return fail(ErrorCode::Cancelled, {"plant.stopped", "Copying was stopped; nothing was kept."});
        context.report({static_cast<double>(i) / dataset.sampleCount(), {"plant.copying", "Copying the images"}});
        const Sample& sample = dataset.sample(i);
        if (sample.classIndex < 0)
            continue;
        const bool positive = dataset.classes()[static_cast<std::size_t>(sample.classIndex)].positive;
        Random spared(request.seed, Random::Purpose::Demo, spareStream, static_cast<std::uint64_t>(i));
        const auto file = (*reader)->read(sample);
        if (!file)
            continue; // it is unreadable in the original, too
        const auto changed = withCue(*file, sample.id, positive && spared.chance(plantedShare) ? cue : PlantedCue::Nothing);
        if (!changed)
            continue;
        const fs::path place = into / pathFromUtf8(sample.id);
        std::error_code problem;
        fs::create_directories(place.parent_path(), problem);
        if (auto written = writeFile(place, *changed); !written)
            return written;
    }
    return {};
}

} // namespace

std::string_view plantedCueName(PlantedCue cue)
{
    return std::find_if(cueNames.begin(), cueNames.end(), [&](const auto& each) { return each.first == cue; })->second;
}

std::optional<PlantedCue> plantedCueFromName(std::string_view name)
{
    for (const auto& [cue, known] : cueNames)
        if (name == known)
            return cue;
    return std::nullopt;
}

Result<Seal> plantShortcut(const PlantRequest& request, JobContext& context)
{
    if (auto free = checkPlace(request); !free)
        return fail(free.error());
    Random random(request.seed, Random::Purpose::Demo, cueStream);
    const PlantedCue cue = request.cue.value_or(cueNames[static_cast<std::size_t>(random.below(cueNames.size()))].first);
    const Seal seal = sealOf(cue, request.seed, *request.dataset);
    fs::path beside = request.folder;
    beside += ".copying";
    std::error_code problem;
    fs::remove_all(beside, problem);
    auto copied = writeCopy(request, cue, beside, context);
    if (copied)
        copied = writeFileAtomically(beside / sealFileName, sealToJson(seal));
    if (copied && request.dataset->drawn()) // drawn nuclei stay drawn
        copied = writeFileAtomically(beside / demoMarkerName, std::string_view("{\"copy\": true}\n"));
    if (copied) {
        fs::remove_all(request.folder, problem);
        fs::rename(beside, request.folder, problem);
        if (problem)
            copied = fail(plantError(request.folder, problem.message()));
    }
    fs::remove_all(beside, problem);
    if (!copied)
        return fail(copied.error());
    return seal;
}

Result<Seal> readSeal(const fs::path& folder)
{
    // The copy, its training_data, or one of the folds may have been opened.
    fs::path place = folder;
    std::error_code problem;
    for (int up = 0; up < 2 && !fs::exists(place / sealFileName, problem); ++up)
        place = place.parent_path();
    const auto text = readTextFile(place / sealFileName, 1 << 16);
    if (!text)
        return fail(ErrorCode::NotFound, {"plant.none",
                                          "{folder} is no copy with something planted in it. Plant something first.",
                                          {{"folder", utf8(folder)}}});
    try {
        const nlohmann::json json = parseStrictJson(*text, 4);
        return Seal{json.at("copied_from"), json.at("salt"), json.at("sealed"), json.at("hash")};
    } catch (const std::exception& reason) {
        return fail(ErrorCode::Unreadable, {"plant.damaged",
                                            "The seal {file} was damaged: {reason}.",
                                            {{"file", utf8(place / sealFileName)}, {"reason", reason.what()}}});
    }
}

Result<PlantedCue> reveal(const Seal& seal)
{
    if (const auto bytes = fromHex(seal.sealed)) {
        std::string text = mixed(*bytes, saltNumber(seal.salt));
        text.erase(text.find_last_not_of(' ') + 1);
        if (const auto cue = plantedCueFromName(text); cue && commitment(seal.salt, *cue) == seal.hash)
            return *cue;
    }
    return fail(ErrorCode::Mismatch,
                {"plant.changed", "The seal was changed after the cue was planted: it does not fit its hash."});
}

} // namespace nucleoscope
