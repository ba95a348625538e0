// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace nucleoscope {

/// What a rule can tell of an image.
enum class ImageFact { Class, Subject, Fold };
inline constexpr std::array imageFacts{ImageFact::Class, ImageFact::Subject, ImageFact::Fold};
std::string_view factName(ImageFact fact); ///< "class", "subject", "fold"

/// One value for each fact, in the order of imageFacts.
template <typename T>
struct ByFact : std::array<T, imageFacts.size()> {
    T& of(ImageFact fact) { return (*this)[static_cast<std::size_t>(fact)]; }
    const T& of(ImageFact fact) const { return (*this)[static_cast<std::size_t>(fact)]; }
};

/// The name of a folder above the image tells a fact. Only folders within the described one count.
struct FolderRule {
    static constexpr int deepest = 32;
    int level = 1; ///< 1: the folder that holds the image; 2: the one around that; up to `deepest`
    ImageFact gives = ImageFact::Class;
    bool operator==(const FolderRule&) const = default;
};

/// A regular expression (PCRE2) that is looked for in the image's path within the described folder, "a/b/1.png"; its groups
/// named class, subject and fold tell these.
struct PatternRule {
    static constexpr std::size_t longest = 2000; ///< bytes
    std::string expression;
    bool operator==(const PatternRule&) const = default;
};

/// Rows of a CSV table tell facts, each in the column of that header.
struct TableRule {
    std::string file;            ///< from the description's folder, or within the described folder or archive; or absolute
    std::string fileColumn;      ///< names the image by the end of its path, with or without its ending; empty: rows are found by
                                 ///< subjectColumn, which an earlier rule has told
    ByFact<std::string> columns; ///< empty: not told here
    bool operator==(const TableRule&) const = default;
};

using DescriptionRule = std::variant<FolderRule, PatternRule, TableRule>;

/// A class and what stands for it.
struct DescribedClass {
    std::string name;
    std::vector<std::string> values; ///< that rules may yield for it, beside its name; without regard to case
    bool positive = false;
    bool operator==(const DescribedClass&) const = default;
};

/// How to understand somebody's own images: where their class, subject and fold stand. For each of the three the first rule that
/// yields it for an image counts.
struct DatasetDescription {
    std::string name;   ///< for people; empty: the folder's
    std::string images; ///< folder or archive, from the description's folder, or absolute; empty: the description's folder
    std::vector<DescriptionRule> rules;
    std::vector<DescribedClass>
        classes; ///< their order; images of others are left out. Empty: as the rules yield, in natural order
    bool subjectsWithinClasses = false; ///< numbers of subjects begin anew in each class: "7" of one and of another are two
    bool operator==(const DatasetDescription&) const = default;
};

/// The name under which a description is found in the folder or archive that it describes.
inline constexpr std::string_view descriptionFileName = "nucleoscope.dataset.json";
inline constexpr std::size_t mostRules = 32;
inline constexpr std::size_t mostDescribedClasses = 1000;

/// Strict: fails with InvalidInput where a key is unknown, doubled, missing or has a value that cannot be, naming its place as a
/// JSON pointer. `sourceName` is for the message. The format: docs/formats.md.
Result<DatasetDescription> parseDescription(std::string_view json, const std::string& sourceName);
std::string descriptionToJson(const DatasetDescription& description);

/// A file of at most 1 MB.
Result<DatasetDescription> readDescription(const std::filesystem::path& file);

/// Where the images of a description are that lies in `folder`.
std::filesystem::path imagesOf(const DatasetDescription& description, const std::filesystem::path& folder);
/// Whether some rule could tell it.
bool tells(const DescriptionRule& rule, ImageFact fact);

} // namespace nucleoscope
