#include "core/audit/facts_table.h"

#include "core/base/csv.h"
#include "core/dataset/content_key.h"

#include <cmath>
#include <limits>

namespace nucleoscope {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// The columns that hold numbers, one name and one place for reading and writing.
struct NumberColumn {
    const char* name;
    double (*get)(const ImageFacts&);
    void (*set)(ImageFacts&, double);
};

OutlineFacts& outline(ImageFacts& facts)
{
    return facts.outline ? *facts.outline : facts.outline.emplace();
}
JpegCompression& compression(ImageFacts& facts)
{
    return facts.compression ? *facts.compression : facts.compression.emplace();
}

constexpr NumberColumn numberColumns[] = {
    {"bytes", [](const ImageFacts& f) { return static_cast<double>(f.bytes); },
     [](ImageFacts& f, double v) { f.bytes = static_cast<std::uint64_t>(v); }},
    {"width_pixels", [](const ImageFacts& f) { return static_cast<double>(f.width); },
     [](ImageFacts& f, double v) { f.width = static_cast<int>(v); }},
    {"height_pixels", [](const ImageFacts& f) { return static_cast<double>(f.height); },
     [](ImageFacts& f, double v) { f.height = static_cast<int>(v); }},
    {"masked", [](const ImageFacts& f) { return f.masked ? 1.0 : 0.0; }, [](ImageFacts& f, double v) { f.masked = v != 0; }},
    {"blank", [](const ImageFacts& f) { return f.blank ? 1.0 : 0.0; }, [](ImageFacts& f, double v) { f.blank = v != 0; }},
    {"background_red", [](const ImageFacts& f) { return f.background[0]; }, [](ImageFacts& f, double v) { f.background[0] = v; }},
    {"background_green", [](const ImageFacts& f) { return f.background[1]; },
     [](ImageFacts& f, double v) { f.background[1] = v; }},
    {"background_blue", [](const ImageFacts& f) { return f.background[2]; },
     [](ImageFacts& f, double v) { f.background[2] = v; }},
    {"background_spread", [](const ImageFacts& f) { return f.backgroundSpread; },
     [](ImageFacts& f, double v) { f.backgroundSpread = v; }},
    {"quantisation_luma", [](const ImageFacts& f) { return f.compression ? f.compression->luma : none; },
     [](ImageFacts& f, double v) { compression(f).luma = v; }},
    {"quantisation_chroma", [](const ImageFacts& f) { return f.compression ? f.compression->chroma : none; },
     [](ImageFacts& f, double v) { compression(f).chroma = v; }},
    {"subsampling", [](const ImageFacts& f) { return f.compression ? f.compression->subsampling : none; },
     [](ImageFacts& f, double v) { compression(f).subsampling = static_cast<int>(v); }},
    {"area_pixels", [](const ImageFacts& f) { return f.outline ? f.outline->areaPixels : none; },
     [](ImageFacts& f, double v) { outline(f).areaPixels = v; }},
    {"perimeter_pixels", [](const ImageFacts& f) { return f.outline ? f.outline->perimeterPixels : none; },
     [](ImageFacts& f, double v) { outline(f).perimeterPixels = v; }},
    {"eccentricity", [](const ImageFacts& f) { return f.outline ? f.outline->eccentricity : none; },
     [](ImageFacts& f, double v) { outline(f).eccentricity = v; }},
    {"solidity", [](const ImageFacts& f) { return f.outline ? f.outline->solidity : none; },
     [](ImageFacts& f, double v) { outline(f).solidity = v; }},
    {"mean_red", [](const ImageFacts& f) { return f.outline ? f.outline->meanRgb[0] : none; },
     [](ImageFacts& f, double v) { outline(f).meanRgb[0] = v; }},
    {"mean_green", [](const ImageFacts& f) { return f.outline ? f.outline->meanRgb[1] : none; },
     [](ImageFacts& f, double v) { outline(f).meanRgb[1] = v; }},
    {"mean_blue", [](const ImageFacts& f) { return f.outline ? f.outline->meanRgb[2] : none; },
     [](ImageFacts& f, double v) { outline(f).meanRgb[2] = v; }},
};

std::vector<std::string> headerRow()
{
    std::vector<std::string> header{"sample", "file_hash", "pixel_hash", "looks", "format"};
    for (const NumberColumn& column : numberColumns)
        header.emplace_back(column.name);
    return header;
}

std::optional<ImageFacts> factsOf(const std::vector<std::string>& row)
{
    const auto file = contentHashFromHex(row[1]);
    const auto pixels = contentHashFromHex(row[2]);
    const auto looks = PerceptualHash::fromHex(row[3]);
    if (!file || !pixels || !looks)
        return std::nullopt;
    ImageFacts facts;
    facts.fileHash = *file;
    facts.pixelHash = *pixels;
    facts.looks = *looks;
    facts.format = row[4];
    std::size_t place = 5;
    for (const NumberColumn& column : numberColumns)
        if (const double value = numberFromText(row[place++]); !std::isnan(value))
            column.set(facts, value);
    return facts;
}

} // namespace

std::string factsToCsv(const Dataset& dataset, const std::vector<std::optional<ImageFacts>>& facts)
{
    std::string text = csvLine(headerRow());
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (!facts[i] || facts[i]->problem)
            continue;
        std::vector<std::string> row{dataset.samples()[i].id, facts[i]->fileHash.hex(), facts[i]->pixelHash.hex(),
                                     facts[i]->looks.hex(), facts[i]->format};
        for (const NumberColumn& column : numberColumns)
            row.push_back(csvNumber(column.get(*facts[i])));
        text += csvLine(row);
    }
    return text;
}

Result<std::vector<std::optional<ImageFacts>>> factsFromCsv(std::string_view text, const Dataset& dataset,
                                                            const std::string& name)
{
    const auto table = CsvTable::parse(text, name);
    if (!table)
        return fail(table.error());
    if (table->header != headerRow())
        return fail(ErrorCode::InvalidInput, {"audit.other_table", "{file} holds no measurements.", {{"file", name}}});
    std::vector<std::optional<ImageFacts>> facts(dataset.samples().size());
    for (const std::vector<std::string>& row : table->rows)
        if (const int sample = dataset.indexOf(row[0]); sample >= 0)
            facts[static_cast<std::size_t>(sample)] = factsOf(row);
    return facts;
}

} // namespace nucleoscope
