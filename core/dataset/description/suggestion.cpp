// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/dataset/class_names.h"
#include "core/dataset/cnmc.h"
#include "core/dataset/description/description_preview.h"
#include "core/dataset/description/fact_table.h"
#include "core/dataset/file_tree.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
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
constexpr std::size_t mostNameParts = 12;
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
    /// Words for classes before others, words before what has digits as patients do, few before many.
    bool moreLikeClasses(const Values& other) const;
};

bool hasLetter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return std::isalpha(c) || c >= 0x80; });
}

bool hasNoDigit(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
}

bool Values::moreLikeClasses(const Values& other) const
{
    const auto order = [](const Values& v) { return std::tuple(!v.are(isClassWord), !v.are(hasNoDigit), v.counts.size()); };
    return order(*this) < order(other);
}

/// Names cut at certain signs, as most of them are: "UID_4_1" at "_" has the shape "__" and three places.
struct NameParts {
    std::string signs;
    std::string shape;
    std::vector<Values> places;

    static std::string shapeOf(const std::string& stem, const std::string& signs)
    {
        std::string shape;
        std::copy_if(stem.begin(), stem.end(), std::back_inserter(shape),
                     [&](char c) { return signs.find(c) != std::string::npos; });
        return shape;
    }

    /// A name of this shape.
    void add(const std::string& stem)
    {
        std::size_t begin = 0;
        for (Values& place : places) {
            const std::size_t end = std::min(stem.find_first_of(signs, begin), stem.size());
            place.add(stem.substr(begin, end - begin));
            begin = end + 1;
        }
    }

    const Values& placeOf(int place) const { return places[static_cast<std::size_t>(place)]; }

    int classPlace() const
    {
        int best = -1;
        for (int p = 0; p < static_cast<int>(places.size()); ++p)
            if (const Values& v = placeOf(p); v.repeat() && v.counts.size() <= fewWordClasses && v.are(hasLetter)
                                              && !v.are(isPartName) && (best < 0 || v.moreLikeClasses(placeOf(best))))
                best = p;
        return best;
    }

    int subjectPlace(int classPlace) const
    {
        for (int p = 0; p < static_cast<int>(places.size()); ++p)
            if (p != classPlace && placeOf(p).repeat() && placeOf(p).counts.size() >= 3)
                return p;
        return -1;
    }

    /// "(?:^|/)[^_/]+_(?<subject>[^_/]+)_[^/]*$": one bracket a part, up to the last that tells something.
    std::string expression(int classPlace, int subjectPlace) const
    {
        const auto quoted = [](char sign) { return sign == '.' ? std::string("\\.") : std::string(1, sign); };
        const auto last = static_cast<std::size_t>(std::max(classPlace, subjectPlace));
        std::string text = "(?:^|/)";
        for (std::size_t p = 0; p <= last; ++p) {
            const std::string one = p == shape.size() ? bracket(signs + ".") : bracket(signs);
            const bool isClass = static_cast<int>(p) == classPlace, isSubject = static_cast<int>(p) == subjectPlace;
            text += (p ? quoted(shape[p - 1]) : "")
                    + (isClass     ? "(?<class>"
                       : isSubject ? "(?<subject>"
                                   : "")
                    + one + (isClass || isSubject ? ")" : "");
        }
        return text + (last == shape.size() ? "\\.[^/.]+$" : quoted(shape[last]) + "[^/]*$");
    }

private:
    /// Anything but these signs and a slash; a dash among others would mean a range.
    static std::string bracket(std::string none)
    {
        const bool hasDash = std::erase(none, '-') > 0;
        return "[^" + none + (hasDash ? "/-]+" : "/]+");
    }
};

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
                         [](const auto& a, const auto& b) { return a.second.moreLikeClasses(b.second); });
        for (const auto& [level, values] : levels) {
            if (!told(ImageFact::Class) && values.counts.size() <= fewClasses)
                add(FolderRule{level, ImageFact::Class});
            else if (!told(ImageFact::Subject) && values.counts.size() >= 3)
                add(FolderRule{level, ImageFact::Subject});
        }
    }

    bool isCommon(char sign) const
    {
        const auto with = std::count_if(tree_.images.begin(), tree_.images.end(), [&](const TreeFile& image) {
            return stemOf(image.path).find(sign) != std::string::npos;
        });
        return isMost(static_cast<std::size_t>(with));
    }

    /// The ways to cut names at the signs that most of them have: at one sign alone, or at all of them.
    std::vector<NameParts> waysToCut() const
    {
        std::string common;
        for (const char sign : {'_', '-', ' ', '.'})
            if (isCommon(sign))
                common.push_back(sign);
        std::vector<std::string> waysOfSigns;
        for (const char sign : common)
            waysOfSigns.emplace_back(1, sign);
        if (common.size() > 1)
            waysOfSigns.push_back(common);
        std::vector<NameParts> ways;
        for (const std::string& signs : waysOfSigns)
            if (auto way = cutAt(signs))
                ways.push_back(std::move(*way));
        return ways;
    }

    /// Nothing where most names are not put together alike.
    std::optional<NameParts> cutAt(const std::string& signs) const
    {
        std::map<std::string, std::size_t> shapes; // the signs of a name in their order → names
        for (const TreeFile& image : tree_.images)
            ++shapes[NameParts::shapeOf(stemOf(image.path), signs)];
        const auto usual =
            std::max_element(shapes.begin(), shapes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        if (usual == shapes.end() || !isMost(usual->second) || usual->first.size() >= mostNameParts)
            return std::nullopt;
        NameParts cut{signs, usual->first, std::vector<Values>(usual->first.size() + 1)};
        for (const TreeFile& image : tree_.images)
            if (const std::string stem = stemOf(image.path); NameParts::shapeOf(stem, signs) == cut.shape)
                cut.add(stem);
        return cut;
    }

    void names()
    {
        if (told(ImageFact::Class) && told(ImageFact::Subject))
            return;
        const NameParts* best = nullptr;
        int classPlace = -1, subjectPlace = -1;
        const std::vector<NameParts> ways = waysToCut();
        for (const NameParts& cut : ways) {
            const int ofClass = told(ImageFact::Class) ? -1 : cut.classPlace();
            const int ofSubject = told(ImageFact::Subject) ? -1 : cut.subjectPlace(ofClass);
            if (ofClass < 0 && ofSubject < 0)
                continue;
            const bool isBetter =
                !best || (ofClass >= 0 && (classPlace < 0 || cut.placeOf(ofClass).moreLikeClasses(best->placeOf(classPlace))));
            if (!isBetter)
                continue;
            best = &cut;
            classPlace = ofClass;
            subjectPlace = ofSubject;
        }
        if (best)
            add(PatternRule{best->expression(classPlace, subjectPlace)});
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
