#include "core/workflow/familiar_images.h"

#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"
#include "core/imaging/nucleus_outline.h"
#include "core/workflow/nucleus_input.h"
#include "core/workflow/patients_apart.h"
#include "core/workflow/run_dataset.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <set>

namespace nucleoscope {
namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr char imagesFormatName[] = "nucleoscope-training-images";
constexpr int imagesFormatVersion = 2; // 1: did not tell patients apart
constexpr std::size_t mostMeasured = 400;

using Value = double (*)(const ImageTraits&);

/// In the order in which strangeness() names them.
constexpr Value traitValues[] = {
    [](const ImageTraits& t) { return t.widthPixels; },    [](const ImageTraits& t) { return t.heightPixels; },
    [](const ImageTraits& t) { return t.diameterPixels; }, [](const ImageTraits& t) { return t.meanRgb[0]; },
    [](const ImageTraits& t) { return t.meanRgb[1]; },     [](const ImageTraits& t) { return t.meanRgb[2]; },
};

struct Bounds {
    double low = std::numeric_limits<double>::infinity(), high = -std::numeric_limits<double>::infinity();
    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    double beyond(double value) const { return std::max({0.0, low - value, value - high}); }
};

double standardDeviation(const std::vector<double>& values)
{
    const double count = std::max(1.0, static_cast<double>(values.size()));
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / count);
}

/// Of each image how far its value lies beyond those of all other patients.
std::vector<double> beyondOtherPatients(const std::vector<double>& values, const std::vector<int>& patients)
{
    std::map<int, Bounds> ofPatient;
    for (std::size_t i = 0; i < values.size(); ++i)
        ofPatient[patients[i]].add(values[i]);
    std::map<int, Bounds> ofOthers;
    for (const auto& [patient, own] : ofPatient)
        for (const auto& [other, bounds] : ofPatient)
            if (other != patient) {
                ofOthers[patient].add(bounds.low);
                ofOthers[patient].add(bounds.high);
            }
    std::vector<double> beyond;
    for (std::size_t i = 0; i < values.size(); ++i)
        beyond.push_back(ofOthers[patients[i]].beyond(values[i]));
    return beyond;
}

std::string whole(double value)
{
    return std::to_string(std::lround(value));
}

/// "380–420"; "450" where all are alike.
std::string rangeText(const TraitRange& range)
{
    const std::string least = whole(range.least());
    const std::string most = whole(range.most());
    return least == most ? least : least + "–" + most;
}

OrderedJson toJson(const TraitRange& range)
{
    return {range.low, range.high, range.tolerance};
}

/// Version 1 had no tolerance.
TraitRange rangeFrom(const nlohmann::json& value)
{
    return {value.at(0).get<double>(), value.at(1).get<double>(), value.size() > 2 ? value.at(2).get<double>() : 0};
}

Result<std::optional<FamiliarImages>> measured(const Run& run, JobContext& context)
{
    const std::optional<FamiliarImages> none;
    const auto located = openRunDataset(run, context.stopToken());
    if (!located)
        return none;
    const auto reader = located->dataset->makeReader();
    if (!reader)
        return none;
    const std::vector<int> chosen = trainingRows(run, *located, mostMeasured);
    const std::vector<int> numbers = patientNumbers(run);
    std::vector<ImageTraits> traits;
    std::vector<int> patients;
    for (const int row : chosen) {
        if (context.stopRequested())
            return fail(ErrorCode::Cancelled, {"familiar.stopped", "Stopped while looking at the training images."});
        if (const auto image = traitsOf(**reader, *located->dataset, located->indices[static_cast<std::size_t>(row)])) {
            traits.push_back(*image);
            patients.push_back(numbers[static_cast<std::size_t>(row)]);
        }
        context.report({static_cast<double>(traits.size()) / static_cast<double>(chosen.size()),
                        {"familiar.measuring", "Looking at what the network learned from"}});
    }
    if (traits.empty())
        return none;
    return std::optional(FamiliarImages::of(traits, patients));
}

} // namespace

Result<ImageTraits> traitsOf(SampleReader& reader, const Dataset& dataset, int sample)
{
    const auto picture = readPicture(reader, dataset, sample);
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

FamiliarImages FamiliarImages::of(std::span<const ImageTraits> images, const std::vector<int>& patients)
{
    FamiliarImages familiar;
    if (images.empty())
        return familiar;
    familiar.images = static_cast<int>(images.size());
    familiar.patients = static_cast<int>(std::set<int>(patients.begin(), patients.end()).size());
    const auto masked = std::count_if(images.begin(), images.end(), [](const ImageTraits& t) { return t.masked; });
    familiar.maskedShare = static_cast<double>(masked) / static_cast<double>(images.size());
    TraitRange* const ranges[] = {&familiar.width,      &familiar.height,     &familiar.diameter,
                                  &familiar.meanRgb[0], &familiar.meanRgb[1], &familiar.meanRgb[2]};
    std::vector<double> farthest(images.size(), 0); // beyond other patients, in standard deviations of the trait
    for (std::size_t trait = 0; trait < std::size(ranges); ++trait) {
        std::vector<double> values;
        for (const ImageTraits& image : images)
            values.push_back(traitValues[trait](image));
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        *ranges[trait] = {*low, *high, standardDeviation(values)};
        if (familiar.patients < 2 || ranges[trait]->tolerance == 0)
            continue;
        const std::vector<double> beyond = beyondOtherPatients(values, patients);
        for (std::size_t i = 0; i < beyond.size(); ++i)
            farthest[i] = std::max(farthest[i], beyond[i] / ranges[trait]->tolerance);
    }
    const double deviations = quantileOverPatients(farthest, patients, quantile);
    for (TraitRange* range : ranges)
        range->tolerance *= deviations;
    return familiar;
}

std::vector<Message> FamiliarImages::strangeness(const ImageTraits& image) const
{
    std::vector<Message> reasons;
    if (!width.holds(image.widthPixels) || !height.holds(image.heightPixels))
        reasons.push_back({"familiar.size",
                           "It is {width} × {height} pixels; {widths} wide and {heights} high would be like the training images.",
                           {{"width", whole(image.widthPixels)},
                            {"height", whole(image.heightPixels)},
                            {"widths", rangeText(width)},
                            {"heights", rangeText(height)}}});
    if (!image.masked && maskedShare == 1) {
        reasons.push_back(
            {"familiar.unmasked",
             "There is something around the nucleus; in the training images everything but the nucleus was black."});
        return reasons; // size and colour of the nucleus would be those of the whole picture
    }
    if (!diameter.holds(image.diameterPixels))
        reasons.push_back(
            {"familiar.diameter",
             "Its nucleus measures {diameter} pixels across; {low} to {high} would be like the training images.",
             {{"diameter", whole(image.diameterPixels)}, {"low", whole(diameter.least())}, {"high", whole(diameter.most())}}});
    const char* names[] = {"red", "green", "blue"};
    for (std::size_t c = 0; c < 3; ++c)
        if (!meanRgb[c].holds(image.meanRgb[c]))
            reasons.push_back(
                {std::string("familiar.") + names[c],
                 "Its mean {colour} is {mean} of 255; {low} to {high} would be like the training images. Stain or light differ.",
                 {{"colour", names[c]},
                  {"mean", whole(image.meanRgb[c])},
                  {"low", whole(std::max(0.0, meanRgb[c].least()))},
                  {"high", whole(std::min(255.0, meanRgb[c].most()))}}});
    return reasons;
}

std::string familiarImagesToJson(const FamiliarImages& familiar)
{
    const OrderedJson content{{"format", imagesFormatName},
                              {"version", imagesFormatVersion},
                              {"images", familiar.images},
                              {"patients", familiar.patients},
                              {"masked_share", familiar.maskedShare},
                              {"width_pixels", toJson(familiar.width)},
                              {"height_pixels", toJson(familiar.height)},
                              {"diameter_pixels", toJson(familiar.diameter)},
                              {"mean_red", toJson(familiar.meanRgb[0])},
                              {"mean_green", toJson(familiar.meanRgb[1])},
                              {"mean_blue", toJson(familiar.meanRgb[2])}};
    return jsonText(content);
}

Result<FamiliarImages> familiarImagesFromJson(std::string_view text, const std::string& name)
{
    try {
        const auto content = parseStrictJson(text, 4, 1000);
        if (content.at("format") != imagesFormatName || exactInteger<int>(content.at("version")) > imagesFormatVersion)
            throw std::runtime_error("it is of another format");
        FamiliarImages familiar;
        familiar.images = exactInteger<int>(content.at("images"));
        if (const auto patients = content.find("patients"); patients != content.end())
            familiar.patients = exactInteger<int>(*patients);
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
    std::optional<FamiliarImages> kept;
    if (const auto text = readTextFile(file)) {
        auto read = familiarImagesFromJson(*text, utf8(file));
        if (!read)
            return fail(read.error());
        kept = *read;
    }
    if (kept && kept->patients > 0)
        return kept;
    auto fresh = measured(run, context);
    if (!fresh)
        return fresh;
    if (*fresh)
        (void)writeFileAtomically(file, familiarImagesToJson(**fresh)); // a folder that cannot be written: measured again
    return *fresh ? fresh : kept;
}

} // namespace nucleoscope
