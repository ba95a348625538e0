// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/dataset/class_names.h"
#include "core/dataset/cnmc.h"
#include "core/dataset/description/description_preview.h"
#include "core/dataset/description/fact_table.h"
#include "core/dataset/file_tree.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

// What makes a guess worth showing. A person decides.
constexpr double mostOf = 0.9;             ///< of the images must have what a rule looks at
constexpr std::size_t fewClasses = 30;     ///< more are rather patients
constexpr std::size_t fewWordClasses = 10; ///< the same among the parts of names
constexpr std::size_t mostTables = 8;
constexpr std::size_t mostColumns = 64;
constexpr int mostLevels = 6;

bool saysOneOf(std::string_view header, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return containsIgnoringCase(header, word); });
}

std::string bare(std::string_view path)
{
    std::string text(path);
    std::replace(text.begin(), text.end(), '\\', '/');
    const std::string name = nameOf(trimmed(text));
    return lowered(kindOf(name) == FileKind::Image ? stemOf(name) : name);
}

class Columns {
public:
    Columns(const CsvTable& csv, const FileTree& tree) : csv_(csv)
    {
        std::unordered_set<std::string> images;
        for (const TreeFile& image : tree.images)
            images.insert(bare(image.path));
        found_.names = csv.header;
        found_.likely.fill(-1);
        const std::size_t columns = std::min(csv.header.size(), mostColumns);
        double most = 0;
        for (std::size_t c = 0; c < columns; ++c)
            if (const double share = shareNamed(c, images); share > most) {
                most = share;
                found_.files = static_cast<int>(c);
            }
        if (most < 0.5)
            found_.files = -1;
        choose(ImageFact::Subject, {"patient", "subject", "person", "donor", "participant", "individual", "case_id", "case id"});
        choose(ImageFact::Fold, {"fold", "split", "partition", "subset"});
        choose(ImageFact::Class, {"class", "label", "diagnos", "category", "target", "cell_type", "cell type", "celltype"});
        if (found_.likely.of(ImageFact::Class) < 0)
            for (std::size_t c = 0; c < columns && found_.likely.of(ImageFact::Class) < 0; ++c)
                if (!isTaken(static_cast<int>(c)) && hasFewValues(c))
                    found_.likely.of(ImageFact::Class) = static_cast<int>(c);
    }

    TableColumns found_;

private:
    /// Of the images, that a column names.
    double shareNamed(std::size_t column, const std::unordered_set<std::string>& images) const
    {
        std::unordered_set<std::string> named;
        for (const auto& row : csv_.rows)
            if (std::string name = bare(row[column]); images.contains(name))
                named.insert(std::move(name));
        return images.empty() ? 0 : static_cast<double>(named.size()) / static_cast<double>(images.size());
    }
    bool isTaken(int column) const
    {
        return column == found_.files || std::find(found_.likely.begin(), found_.likely.end(), column) != found_.likely.end();
    }
    void choose(ImageFact fact, std::initializer_list<std::string_view> words)
    {
        for (std::size_t c = 0; c < std::min(csv_.header.size(), mostColumns); ++c)
            if (found_.likely.of(fact) < 0 && !isTaken(static_cast<int>(c)) && saysOneOf(csv_.header[c], words))
                found_.likely.of(fact) = static_cast<int>(c);
    }
    bool hasFewValues(std::size_t column) const
    {
        std::unordered_set<std::string> values;
        for (const auto& row : csv_.rows)
            if (values.size() <= fewClasses)
                values.insert(lowered(trimmed(row[column])));
        return values.size() >= 2 && values.size() <= fewClasses && values.size() * 2 <= csv_.rows.size();
    }

    const CsvTable& csv_;
};

/// The values of a folder level or of a part of the names, and how many images have one.
struct Values {
    std::map<std::string, int> counts;
    std::size_t images = 0;

    void add(const std::string& value)
    {
        ++counts[lowered(value)];
        ++images;
    }
    bool are(bool (*kind)(std::string_view)) const
    {
        return std::all_of(counts.begin(), counts.end(), [&](const auto& entry) { return kind(entry.first); });
    }
    /// Several images each, so that they may be classes or patients and no numbers of images.
    bool repeat() const { return counts.size() >= 2 && counts.size() * 2 <= images; }
};

bool hasLetter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return std::isalpha(c) || c >= 0x80; });
}

class Suggesting {
public:
    Suggesting(const FileTree& tree, const OpenOptions& options) : tree_(tree), options_(options) {}

    Result<DatasetDescription> run()
    {
        tables();
        folders();
        names();
        return keepWhatFits();
    }

private:
    bool told(ImageFact fact) const { return told_.of(fact); }
    bool isMost(std::size_t images) const
    {
        return images > 0 && static_cast<double>(images) >= mostOf * static_cast<double>(tree_.images.size());
    }
    void add(DescriptionRule rule)
    {
        for (const ImageFact fact : imageFacts)
            told_.of(fact) = told_.of(fact) || tells(rule, fact);
        suggested_.rules.push_back(std::move(rule));
    }

    void tables()
    {
        for (std::size_t t = 0; t < std::min(tree_.tables.size(), mostTables) && !told(ImageFact::Class); ++t) {
            const std::string& file = tree_.tables[t].path;
            const auto columns = columnsOf(file, tree_, {});
            if (!columns || columns->files < 0)
                continue;
            const auto name = [&](int column) {
                return column < 0 ? std::string() : std::string(trimmed(columns->names[static_cast<std::size_t>(column)]));
            };
            TableRule rule{file, name(columns->files), {}};
            for (const ImageFact fact : imageFacts)
                rule.columns.of(fact) = name(columns->likely.of(fact));
            if (!rule.columns.of(ImageFact::Class).empty() || !rule.columns.of(ImageFact::Subject).empty())
                add(rule);
        }
    }

    void folders()
    {
        std::vector<std::pair<int, Values>> levels;
        for (int level = 1; level <= mostLevels; ++level) {
            Values values;
            for (const TreeFile& image : tree_.images)
                if (const auto parts = pathParts(image.path); parts.size() > static_cast<std::size_t>(level))
                    values.add(parts[parts.size() - 1 - static_cast<std::size_t>(level)]);
            if (!isMost(values.images))
                break;
            if (values.are(isPartName) && values.counts.size() >= 2 && !told(ImageFact::Fold))
                add(FolderRule{level, ImageFact::Fold});
            else if (values.repeat() && !values.are(isPartName))
                levels.emplace_back(level, std::move(values));
        }
        std::stable_sort(levels.begin(), levels.end(),
                         [](const auto& a, const auto& b) { return a.second.counts.size() < b.second.counts.size(); });
        for (const auto& [level, values] : levels) {
            if (!told(ImageFact::Class) && values.counts.size() <= fewClasses)
                add(FolderRule{level, ImageFact::Class});
            else if (!told(ImageFact::Subject) && values.counts.size() >= 3)
                add(FolderRule{level, ImageFact::Subject});
        }
    }

    /// The sign by which names are put together.
    std::optional<char> separator() const
    {
        for (const char sign : {'_', '-', ' ', '.'}) {
            const auto with = std::count_if(tree_.images.begin(), tree_.images.end(),
                                            [&](const TreeFile& f) { return stemOf(f.path).find(sign) != std::string::npos; });
            if (isMost(static_cast<std::size_t>(with)))
                return sign;
        }
        return std::nullopt;
    }

    static std::vector<std::string> partsOf(const std::string& stem, char sign)
    {
        std::vector<std::string> parts(1);
        for (const char c : stem)
            if (c == sign)
                parts.emplace_back();
            else
                parts.back().push_back(c);
        return parts;
    }

    void names()
    {
        const std::optional<char> sign = separator();
        if (!sign || (told(ImageFact::Class) && told(ImageFact::Subject)))
            return;
        std::map<std::size_t, std::size_t> lengths; // parts → names
        for (const TreeFile& image : tree_.images)
            ++lengths[partsOf(stemOf(image.path), *sign).size()];
        const auto usual =
            std::max_element(lengths.begin(), lengths.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        if (!isMost(usual->second) || usual->first > 12)
            return;
        std::vector<Values> places(usual->first);
        for (const TreeFile& image : tree_.images)
            if (const auto parts = partsOf(stemOf(image.path), *sign); parts.size() == places.size())
                for (std::size_t p = 0; p < places.size(); ++p)
                    places[p].add(parts[p]);
        const auto find = [&](auto fits) {
            const auto found = std::find_if(places.begin(), places.end(), fits);
            return found == places.end() ? -1 : static_cast<int>(found - places.begin());
        };
        const int classPlace = told(ImageFact::Class) ? -1 : find([](const Values& v) {
            return v.repeat() && v.counts.size() <= fewWordClasses && v.are(hasLetter) && !v.are(isPartName);
        });
        const int subjectPlace = told(ImageFact::Subject) ? -1 : find([&](const Values& v) {
            return v.repeat() && v.counts.size() >= 3 && &v - places.data() != classPlace;
        });
        if (classPlace >= 0 || subjectPlace >= 0)
            add(PatternRule{expressionOf(places.size(), *sign, classPlace, subjectPlace)});
    }

    /// "(?:^|/)[^_/]+_(?<subject>[^_/]+)_[^/]*$": one bracket a part, up to the last that tells something.
    static std::string expressionOf(std::size_t parts, char sign, int classPlace, int subjectPlace)
    {
        const std::string separator = sign == '.' ? "\\." : std::string(1, sign);
        const std::string part = sign == '-' ? "[^/-]+" : "[^" + std::string(1, sign) + "/]+";
        const std::string lastPart =
            sign == '-' ? "[^/.-]+" : "[^" + std::string(sign == '.' ? "" : ".") + std::string(1, sign) + "/]+";
        const auto last = static_cast<std::size_t>(std::max(classPlace, subjectPlace));
        std::string expression = "(?:^|/)";
        for (std::size_t p = 0; p <= last; ++p) {
            const std::string& one = p + 1 == parts ? lastPart : part;
            const bool isClass = static_cast<int>(p) == classPlace, isSubject = static_cast<int>(p) == subjectPlace;
            expression += (p ? separator : "")
                          + (isClass     ? "(?<class>"
                             : isSubject ? "(?<subject>"
                                         : "")
                          + one + (isClass || isSubject ? ")" : "");
        }
        return expression + (last + 1 == parts ? "\\.[^/.]+$" : separator + "[^/]*$");
    }

    /// Rules that tell little when tried are no help.
    Result<DatasetDescription> keepWhatFits()
    {
        if (suggested_.rules.empty())
            return suggested_;
        const auto tried = previewDescription(suggested_, tree_, {}, options_);
        if (!tried)
            return fail(tried.error());
        DatasetDescription kept;
        for (std::size_t r = 0; r < suggested_.rules.size(); ++r)
            if (const RuleYield& yield = tried->rules[r];
                !yield.problem && yield.images * 2 >= static_cast<int>(tree_.images.size()))
                kept.rules.push_back(suggested_.rules[r]);
        return kept;
    }

    const FileTree& tree_;
    const OpenOptions& options_;
    DatasetDescription suggested_;
    ByFact<bool> told_{};
};

} // namespace

Result<TableColumns> columnsOf(const std::string& file, const FileTree& tree, const fs::path& folder)
{
    const auto csv = readFactCsv(file, tree, folder);
    if (!csv)
        return fail(csv.error());
    return Columns(*csv, tree).found_;
}

Result<DatasetDescription> suggestDescription(const FileTree& tree, const OpenOptions& options)
{
    return Suggesting(tree, options).run();
}

} // namespace nucleoscope
