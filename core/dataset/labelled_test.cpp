#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/dataset/cnmc.h"
#include "core/dataset/layouts.h"

#include <algorithm>
#include <unordered_map>

namespace nucleoscope {
namespace {

struct Label {
    std::string fileName;
    std::string subject; ///< empty: the table does not tell
    int classIndex = -1;
    bool contradicted = false; ///< the original name tells the other class
    int images = 0;            ///< that it was used for
};

/// The labels CSV of C-NMC: Patient_ID, new_names, labels (1 = ALL). Subjects stand only here.
struct LabelTable {
    std::vector<Label> labels;
    std::unordered_map<std::string, std::size_t> byStem; ///< it says .bmp where the file may be a .jpg
    int withoutLabel = 0;
    bool recoded = false; ///< CsvTable's
    std::string path;
};

int classOfLabel(std::string_view text)
{
    text = trimmed(text);
    if (text == "1" || text == "0")
        return text == "1" ? 0 : 1;
    return cnmcClassIndex(text);
}

std::optional<LabelTable> readLabels(const FileTree& tree, const TreeFile& table)
{
    constexpr std::uint64_t largestTableBytes = std::uint64_t{16} << 20;
    auto reader = tree.makeReader();
    if (!reader || table.bytes > largestTableBytes)
        return std::nullopt;
    const Result<Bytes> bytes = (*reader)->read(table);
    if (!bytes)
        return std::nullopt;
    const auto csv = CsvTable::parse({reinterpret_cast<const char*>(bytes->data()), bytes->size()}, table.path);
    if (!csv)
        return std::nullopt;
    const int names = csv->column("new_names");
    const int labels = csv->column("labels");
    const int subjects = csv->column("Patient_ID");
    if (names < 0 || labels < 0)
        return std::nullopt;
    LabelTable found;
    found.recoded = csv->recoded;
    found.path = table.path;
    for (const std::vector<std::string>& row : csv->rows) {
        Label label;
        label.fileName = nameOf(trimmed(row[static_cast<std::size_t>(names)]));
        label.classIndex = classOfLabel(row[static_cast<std::size_t>(labels)]);
        found.withoutLabel += label.classIndex < 0;
        if (subjects >= 0) {
            const std::string original(trimmed(row[static_cast<std::size_t>(subjects)]));
            const std::optional<CnmcName> name = cnmcName(original);
            label.subject = name ? name->subject : original;
            label.contradicted = name && name->classIndex >= 0 && name->classIndex != label.classIndex;
        }
        if (!label.fileName.empty() && found.byStem.try_emplace(lowered(stemOf(label.fileName)), found.labels.size()).second)
            found.labels.push_back(std::move(label));
    }
    return found;
}

void note(std::vector<Message>& notes, std::string id, std::string text, std::ptrdiff_t count)
{
    if (count > 0)
        notes.push_back({std::move(id), std::move(text), {{"count", grouped(count)}}});
}

Dataset::Content labelled(const FileTree& tree, LabelTable& table, const std::string& folder)
{
    const std::string common = commonFolder(tree.images);
    std::vector<FoundSample> found;
    int withoutRow = 0;
    int twice = 0;
    int outside = 0;
    for (const TreeFile& file : tree.images) {
        if (!liesBelow(file.path, folder)) {
            ++outside;
            continue;
        }
        FoundSample sample{&file, testSetId(tree, file.path, folder.empty() ? common : folder), -1, {}, {}};
        const auto row = table.byStem.find(lowered(stemOf(file.path)));
        if (row == table.byStem.end()) {
            ++withoutRow;
        } else {
            Label& label = table.labels[row->second];
            twice += label.images++ > 0;
            sample.classIndex = label.classIndex;
            sample.subject = label.subject;
        }
        found.push_back(std::move(sample));
    }
    Dataset::Content content = contentOf(tree, Layout::CnmcLabelledTest, cnmcClasses(), std::move(found));
    const auto unused = std::count_if(table.labels.begin(), table.labels.end(), [](const Label& l) { return l.images == 0; });
    const auto contradicted =
        std::count_if(table.labels.begin(), table.labels.end(), [](const Label& l) { return l.images > 0 && l.contradicted; });
    if (table.recoded)
        content.notes.push_back(csvWasRecoded(table.path));
    note(content.notes, "labels.without_row", "{count} images have no row in the labels table; they have no class.", withoutRow);
    note(content.notes, "labels.without_image", "{count} rows of the labels table have no image here.", unused);
    note(content.notes, "labels.not_understood", "{count} rows of the labels table have neither 1 (ALL) nor 0 (HEM) as label.",
         table.withoutLabel);
    note(content.notes, "labels.contradicted", "{count} labels contradict the original file name; the label counts.",
         contradicted);
    note(content.notes, "labels.twice", "{count} images share their row of the labels table with another image.", twice);
    note(content.notes, "dataset.outside", "{count} images lie outside of the labelled folder and are left out.", outside);
    content.unreadable = tree.unreadable;
    return content;
}

} // namespace

std::optional<Dataset::Content> labelledTestSet(const FileTree& tree, const std::string& onlyTable)
{
    for (const TreeFile& file : tree.tables) {
        if (!onlyTable.empty() && file.path != onlyTable)
            continue;
        std::optional<LabelTable> table = readLabels(tree, file);
        if (!table)
            continue;
        const std::string folder = file.path.starts_with("../") ? std::string() : parentOf(file.path);
        const bool fits = std::any_of(tree.images.begin(), tree.images.end(), [&](const TreeFile& image) {
            return liesBelow(image.path, folder) && table->byStem.contains(lowered(stemOf(image.path)));
        });
        if (fits)
            return labelled(tree, *table, folder);
    }
    return std::nullopt;
}

} // namespace nucleoscope
