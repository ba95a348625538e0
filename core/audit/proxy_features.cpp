#include "core/audit/proxy_features.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/evaluation/scores.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace nucleoscope {
namespace {

constexpr std::size_t mostWords = 8; ///< of one kind that become columns of their own
constexpr std::size_t mostNumbers = 3;

/// What is left of a path once the words for class and subject are taken out.
struct PathWords {
    std::string folder;
    std::string prefix; ///< first word of letters in the file's name
    std::vector<double> numbers;
    double words = 0;
    double letters = 0;
    double capitals = 0;
};

bool isWordCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto from = at;
        while (at < text.size() && isWordCharacter(text[at]))
            ++at;
        if (at > from)
            words.emplace_back(text.substr(from, at - from));
        else
            ++at;
    }
    return words;
}

bool isNumber(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool namesAClass(const Dataset& dataset, const std::string& word)
{
    return std::any_of(dataset.classes().begin(), dataset.classes().end(), [&](const ClassInfo& info) {
        const std::vector<std::string> own = wordsOf(info.name);
        return std::any_of(own.begin(), own.end(), [&](const std::string& part) { return equalsIgnoringCase(part, word); });
    });
}

void readWord(const std::string& word, PathWords& found)
{
    ++found.words;
    if (isNumber(word)) {
        if (found.numbers.size() < mostNumbers)
            found.numbers.push_back(std::log1p(numberFromText(word)));
        return;
    }
    if (found.prefix.empty())
        found.prefix = lowered(word);
    for (const char c : word) {
        found.letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        found.capitals += c >= 'A' && c <= 'Z';
    }
}

PathWords pathWords(const Dataset& dataset, const Sample& sample)
{
    PathWords found;
    const std::size_t slash = sample.id.find_last_of('/');
    const std::string_view id = sample.id;
    const std::string_view folder = slash == std::string::npos ? std::string_view() : id.substr(0, slash);
    std::string_view name = slash == std::string::npos ? id : id.substr(slash + 1);
    name = name.substr(0, name.find_last_of('.'));
    for (const std::string& word : wordsOf(folder))
        if (!namesAClass(dataset, word))
            found.folder += '/' + lowered(word);
    const std::string& subject = dataset.subjects()[static_cast<std::size_t>(sample.subject)].id;
    bool subjectMet = !dataset.subjectsKnown();
    for (const std::string& word : wordsOf(name)) {
        if (!subjectMet && equalsIgnoringCase(word, subject))
            subjectMet = true;
        else if (!namesAClass(dataset, word))
            readWord(word, found);
    }
    return found;
}

/// The words that several samples have, the most frequent first.
std::vector<std::string> commonWords(const std::vector<PathWords>& paths, std::string PathWords::*which)
{
    std::map<std::string, int> counts;
    for (const PathWords& path : paths)
        ++counts[path.*which];
    std::vector<std::pair<int, std::string>> order;
    for (const auto& [word, count] : counts)
        if (count > 1)
            order.emplace_back(-count, word);
    std::sort(order.begin(), order.end());
    std::vector<std::string> words;
    for (std::size_t i = 0; i < std::min(order.size(), mostWords); ++i)
        words.push_back(order[i].second);
    return words;
}

DesignTable pathFeatures(const Dataset& dataset)
{
    std::vector<PathWords> paths;
    paths.reserve(dataset.samples().size());
    for (const Sample& sample : dataset.samples())
        paths.push_back(pathWords(dataset, sample));
    const std::vector<std::string> folders = commonWords(paths, &PathWords::folder);
    const std::vector<std::string> prefixes = commonWords(paths, &PathWords::prefix);
    DesignTable table;
    table.columns = {"words", "capital_letters", "number_1", "number_2", "number_3"};
    for (const std::string& folder : folders)
        table.columns.push_back("folder " + folder);
    for (const std::string& prefix : prefixes)
        table.columns.push_back("begins with " + prefix);
    for (const PathWords& path : paths) {
        std::vector<double> row{path.words, path.letters > 0 ? path.capitals / path.letters : notANumber};
        for (std::size_t i = 0; i < mostNumbers; ++i)
            row.push_back(i < path.numbers.size() ? path.numbers[i] : notANumber);
        for (const std::string& folder : folders)
            row.push_back(path.folder == folder);
        for (const std::string& prefix : prefixes)
            row.push_back(path.prefix == prefix);
        table.addRow(row);
    }
    return table;
}

DesignTable typeFeatures(const DatasetFacts& facts)
{
    DesignTable table;
    table.columns = {"BMP", "JPEG", "PNG", "TIFF"};
    for (const ImageFacts& image : facts.images) {
        std::vector<double> row;
        for (const std::string& format : table.columns)
            row.push_back(image.format == format);
        table.addRow(row);
    }
    return table;
}

std::vector<double> outlineRow(const ImageFacts& image)
{
    if (!image.outline || image.outline->areaPixels <= 0)
        return std::vector<double>(5, notANumber);
    const OutlineFacts& outline = *image.outline;
    const double perimeter = std::max(outline.perimeterPixels, 1.0);
    return {std::log(outline.areaPixels), std::log(perimeter), outline.eccentricity, outline.solidity,
            4 * std::numbers::pi * outline.areaPixels / (perimeter * perimeter)};
}

std::vector<double> row(Proxy proxy, const ImageFacts& image)
{
    const bool decoded = !image.problem;
    switch (proxy) {
    case Proxy::FileSize: return {std::log1p(static_cast<double>(image.bytes))};
    case Proxy::ImageSize:
        return {image.width > 0 ? std::log(image.width) : notANumber, image.height > 0 ? std::log(image.height) : notANumber};
    case Proxy::Background:
        return decoded
                   ? std::vector<double>{image.background[0], image.background[1], image.background[2], image.backgroundSpread}
                   : std::vector<double>(4, notANumber);
    case Proxy::Compression:
        return {image.compression ? std::log1p(image.compression->luma) : 0,
                image.compression ? std::log1p(image.compression->chroma) : 0,
                image.compression ? image.compression->subsampling / 10.0 : 0};
    case Proxy::Outline: return outlineRow(image);
    case Proxy::Colour:
        return image.outline ? std::vector<double>(image.outline->meanRgb.begin(), image.outline->meanRgb.end())
                             : std::vector<double>(3, notANumber);
    case Proxy::Path:
    case Proxy::FileType: break;
    }
    return {};
}

std::vector<std::string> columnsOf(Proxy proxy)
{
    switch (proxy) {
    case Proxy::FileSize: return {"log_bytes"};
    case Proxy::ImageSize: return {"log_width", "log_height"};
    case Proxy::Background: return {"red", "green", "blue", "spread"};
    case Proxy::Compression: return {"log_luma", "log_chroma", "subsampling"};
    case Proxy::Outline: return {"log_area", "log_perimeter", "eccentricity", "solidity", "roundness"};
    case Proxy::Colour: return {"red", "green", "blue"};
    case Proxy::Path:
    case Proxy::FileType: break;
    }
    return {};
}

} // namespace

std::string_view proxyName(Proxy proxy)
{
    constexpr std::array<std::string_view, 8> names{"path",       "file_size",   "file_type", "image_size",
                                                    "background", "compression", "outline",   "colour"};
    return names[static_cast<std::size_t>(proxy)];
}

Message proxyTitle(Proxy proxy)
{
    switch (proxy) {
    case Proxy::Path: return {"audit.proxy.path", "folder and file name, without the words for class and patient"};
    case Proxy::FileSize: return {"audit.proxy.file_size", "the size of the file"};
    case Proxy::FileType: return {"audit.proxy.file_type", "the type of the file"};
    case Proxy::ImageSize: return {"audit.proxy.image_size", "the width and height of the image"};
    case Proxy::Background: return {"audit.proxy.background", "the colour of the background"};
    case Proxy::Compression: return {"audit.proxy.compression", "how strongly the JPEG is compressed"};
    case Proxy::Outline: return {"audit.proxy.outline", "the outline of the nucleus"};
    case Proxy::Colour: return {"audit.proxy.colour", "the mean colour of the nucleus"};
    }
    return {};
}

DesignTable proxyFeatures(Proxy proxy, const Dataset& dataset, const DatasetFacts& facts)
{
    if (proxy == Proxy::Path)
        return pathFeatures(dataset);
    if (proxy == Proxy::FileType)
        return typeFeatures(facts);
    DesignTable table;
    table.columns = columnsOf(proxy);
    for (const ImageFacts& image : facts.images)
        table.addRow(row(proxy, image));
    return table;
}

bool varies(const DesignTable& table)
{
    for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
        double low = notANumber;
        double high = notANumber;
        for (int r = 0; r < table.rows; ++r)
            if (const double value = table.at(r, c); !std::isnan(value)) {
                low = std::isnan(low) ? value : std::min(low, value);
                high = std::isnan(high) ? value : std::max(high, value);
            }
        if (high > low)
            return true;
    }
    return false;
}

} // namespace nucleoscope
