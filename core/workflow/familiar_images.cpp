#include "core/workflow/familiar_images.h"

#include "core/base/files.h"
#include "core/imaging/nucleus_outline.h"
#include "core/workflow/nucleus_input.h"
#include "core/workflow/run_dataset.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace nucleoscope {
namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr char formatName[] = "nucleoscope-training-images";
constexpr int formatVersion = 1;
constexpr std::size_t mostMeasured = 400;

template <typename Value>
TraitRange rangeOf(std::span<const ImageTraits> images, Value value)
{
    TraitRange range;
    bool first = true;
    for (const ImageTraits& image : images) {
        const double v = value(image);
        range.low = first ? v : std::min(range.low, v);
        range.high = first ? v : std::max(range.high, v);
        first = false;
    }
    return range;
}

std::string whole(double value)
{
    return std::to_string(std::lround(value));
}

OrderedJson toJson(const TraitRange& range)
{
    return {range.low, range.high};
}

TraitRange rangeFrom(const nlohmann::json& value)
{
    return {value.at(0).get<double>(), value.at(1).get<double>()};
}

Result<std::optional<FamiliarImages>> measured(const Run& run, JobContext& context)
{
    const std::optional<FamiliarImages> none;
    const auto located = openRunDataset(run, context.stopToken());
    if (!located)
        return none;
    const std::vector<int> chosen = trainingRows(run, *located, mostMeasured);
    std::vector<ImageTraits> traits;
    for (const int row : chosen) {
        if (context.stopRequested())
            return fail(ErrorCode::Cancelled, {"familiar.stopped", "Stopped while looking at the training images."});
        if (const auto image = traitsOf(*located->dataset, located->indices[static_cast<std::size_t>(row)]))
            traits.push_back(*image);
        context.report({static_cast<double>(traits.size()) / static_cast<double>(chosen.size()),
                        {"familiar.measuring", "Looking at what the network learned from"}});
    }
    if (traits.empty())
        return none;
    return std::optional(FamiliarImages::of(traits));
}

} // namespace

Result<ImageTraits> traitsOf(const Dataset& dataset, int sample)
{
    const auto picture = readPicture(dataset, sample);
    if (!picture)
        return fail(picture.error());
    ImageTraits traits;
    traits.masked = looksMasked(*picture);
    traits.widthPixels = picture->cols;
    traits.heightPixels = picture->rows;
    if (const auto outline = measureNucleus(*picture)) {
        traits.diameterPixels = outline->equivalentDiameterPixels;
        traits.meanRgb = outline->meanRgb;
    }
    return traits;
}

FamiliarImages FamiliarImages::of(std::span<const ImageTraits> images)
{
    FamiliarImages familiar;
    familiar.images = static_cast<int>(images.size());
    const auto masked = std::count_if(images.begin(), images.end(), [](const ImageTraits& t) { return t.masked; });
    familiar.maskedShare = images.empty() ? 0 : static_cast<double>(masked) / static_cast<double>(images.size());
    familiar.width = rangeOf(images, [](const ImageTraits& t) { return t.widthPixels; });
    familiar.height = rangeOf(images, [](const ImageTraits& t) { return t.heightPixels; });
    familiar.diameter = rangeOf(images, [](const ImageTraits& t) { return t.diameterPixels; });
    for (std::size_t c = 0; c < 3; ++c)
        familiar.meanRgb[c] = rangeOf(images, [c](const ImageTraits& t) { return t.meanRgb[c]; });
    return familiar;
}

std::vector<Message> FamiliarImages::strangeness(const ImageTraits& image) const
{
    std::vector<Message> reasons;
    if (!width.holds(image.widthPixels) || !height.holds(image.heightPixels))
        reasons.push_back({"familiar.size",
                           "It is {width} × {height} pixels; the training images were {low_width} to {high_width} wide and "
                           "{low_height} to {high_height} high.",
                           {{"width", whole(image.widthPixels)},
                            {"height", whole(image.heightPixels)},
                            {"low_width", whole(width.low)},
                            {"high_width", whole(width.high)},
                            {"low_height", whole(height.low)},
                            {"high_height", whole(height.high)}}});
    if (!image.masked && maskedShare == 1) {
        reasons.push_back(
            {"familiar.unmasked",
             "There is something around the nucleus; in the training images everything but the nucleus was black."});
        return reasons; // size and colour of the nucleus would be those of the whole picture
    }
    if (!diameter.holds(image.diameterPixels))
        reasons.push_back(
            {"familiar.diameter",
             "Its nucleus measures {diameter} pixels across; those of the training images {low} to {high}.",
             {{"diameter", whole(image.diameterPixels)}, {"low", whole(diameter.low)}, {"high", whole(diameter.high)}}});
    const char* names[] = {"red", "green", "blue"};
    for (std::size_t c = 0; c < 3; ++c)
        if (!meanRgb[c].holds(image.meanRgb[c]))
            reasons.push_back(
                {std::string("familiar.") + names[c],
                 std::string("Its mean ") + names[c]
                     + " is {mean} of 255; that of the training images was {low} to {high}. Stain or light differ.",
                 {{"mean", whole(image.meanRgb[c])}, {"low", whole(meanRgb[c].low)}, {"high", whole(meanRgb[c].high)}}});
    return reasons;
}

std::string familiarImagesToJson(const FamiliarImages& familiar)
{
    const OrderedJson content{{"format", formatName},
                              {"version", formatVersion},
                              {"images", familiar.images},
                              {"masked_share", familiar.maskedShare},
                              {"width_pixels", toJson(familiar.width)},
                              {"height_pixels", toJson(familiar.height)},
                              {"diameter_pixels", toJson(familiar.diameter)},
                              {"mean_red", toJson(familiar.meanRgb[0])},
                              {"mean_green", toJson(familiar.meanRgb[1])},
                              {"mean_blue", toJson(familiar.meanRgb[2])}};
    return content.dump(2) + "\n";
}

Result<FamiliarImages> familiarImagesFromJson(std::string_view text, const std::string& name)
{
    try {
        const auto content = nlohmann::json::parse(text);
        if (content.at("format") != formatName || content.at("version").get<int>() > formatVersion)
            throw std::runtime_error("it is of another format");
        FamiliarImages familiar;
        familiar.images = content.at("images").get<int>();
        familiar.maskedShare = content.at("masked_share").get<double>();
        familiar.width = rangeFrom(content.at("width_pixels"));
        familiar.height = rangeFrom(content.at("height_pixels"));
        familiar.diameter = rangeFrom(content.at("diameter_pixels"));
        const char* keys[] = {"mean_red", "mean_green", "mean_blue"};
        for (std::size_t c = 0; c < 3; ++c)
            familiar.meanRgb[c] = rangeFrom(content.at(keys[c]));
        return familiar;
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Unreadable,
                    {"familiar.damaged", "{file} cannot be used: {reason}.", {{"file", name}, {"reason", problem.what()}}});
    }
}

Result<std::optional<FamiliarImages>> familiarImages(const Run& run, JobContext& context)
{
    const auto file = run.folder() / familiarImagesFileName;
    if (const auto text = readTextFile(file)) {
        auto kept = familiarImagesFromJson(*text, utf8(file));
        if (!kept)
            return fail(kept.error());
        return std::optional(*kept);
    }
    auto fresh = measured(run, context);
    if (fresh && *fresh)
        (void)writeFileAtomically(file, familiarImagesToJson(**fresh)); // a folder that cannot be written: measured again
    return fresh;
}

} // namespace nucleoscope
