// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/demo/demo_dataset.h"
#include "core/dataset/description/dataset_description.h"
#include "core/learning/recipe.h"
#include "core/learning/recipe_library.h"
#include "core/lessons/lesson.h"

#include <optional>

namespace nucleoscope {

/// A lesson for a class, as one file: text, recipes, and images or what they are drawn from. A zip archive, docs/formats.md.
inline constexpr const char classPackEnding[] = ".nucleopack";
/// By its ending; nothing is read.
bool isClassPack(const std::filesystem::path& place);

/// What makers and readers of a class pack agree on; docs/formats.md.
inline constexpr const char classPackFormat[] = "nucleoscope-class-pack";
inline constexpr int classPackVersion = 1;
inline constexpr const char classPackManifest[] = "class.json"; ///< at the archive's root
inline constexpr std::string_view classPackImages = "images/";
inline constexpr const char classPackTable[] = "images.csv"; ///< below images/, see ClassPack::Described

/// What a class pack says of itself: class.json. It carries the lesson and its recipes whole, so that all laptops run the same,
/// whatever else is on them.
struct ClassPack {
    std::string title; ///< for people, one line
    std::string words; ///< the teacher's, plain text; may be empty
    Lesson lesson;
    RecipeLibrary recipes; ///< those that the lesson names, and no others

    /// Of images whose folders do not tell what they are: a table beside them, of columns `file`, `class`, and `subject` and `fold`
    /// where these are known. The description by which it is read is written where the pack is opened and does not travel: one of a
    /// stranger's could name any file there.
    struct Described {
        std::string table;                    ///< hash of its bytes
        bool subjects = false, folds = false; ///< whether it has those columns
        std::vector<DescribedClass> classes;  ///< names in their order, and which are positive
    };
    /// Images that it carries, where it has no demo.
    struct Images {
        std::string name; ///< of their dataset
        int files = 0;
        std::uint64_t bytes = 0;            ///< of all files, unpacked
        std::string hash;                   ///< ClassImagesHash
        bool drawn = false;                 ///< not real cells
        std::optional<Described> described; ///< empty: their folders tell
    };
    Images images;
    std::optional<DemoOptions> demo; ///< the images are drawn where the pack is opened

    std::string fingerprint; ///< 32 hexadecimal digits, of all of the above and of each image
};

/// The most that a pack may hold.
struct ClassPackLimits {
    static constexpr std::size_t manifestBytes = std::size_t{4} << 20;
    static constexpr std::size_t titleBytes = 200;
    static constexpr std::size_t wordsBytes = 20'000;
    static constexpr std::size_t recipes = 20;
    static constexpr int images = 100'000;
    static constexpr std::size_t classes = 100; ///< of images that are described
    static constexpr std::uint64_t tableBytes = std::uint64_t{16} << 20;
    static constexpr std::uint64_t imageBytes = std::uint64_t{64} << 20; ///< of one
    static constexpr std::uint64_t allBytes = std::uint64_t{4} << 30;
};

/// Reads class.json. Fails with Unreadable, naming `sourceName` and what is wrong; with Unsupported where a newer program wrote it;
/// with InvalidInput as parseLesson() and parseRecipe() do. A lesson whose recipes the pack lacks, which starts from a file of
/// weights, or which is about a planted copy is refused.
Result<ClassPack> parseClassPack(std::string_view manifest, const std::string& sourceName);

/// class.json of a pack. `lessonJson`: the lesson's file, as it is. The pack's own lesson and fingerprint are not asked.
std::string classPackManifestText(const ClassPack& pack, std::string_view lessonJson);

/// Why the lesson cannot go into a pack, or out of it: see parseClassPack(). `recipes`: what it has. `sourceName`: the file in which
/// the lesson stands.
std::optional<Message> classLessonDefect(const Lesson& lesson, const RecipeLibrary& recipes, const std::string& sourceName);

/// Of the images of a pack: an XXH3 over ids and files' hashes, in the order of their ids.
class ClassImagesHash {
public:
    void add(const std::string& id, const Bytes& content);
    std::string hex() const;

private:
    std::vector<std::pair<std::string, std::string>> files_;
};

/// Fails with InvalidInput where something is at `file` already and `replace` is not set: what classes write overwrites nothing unasked.
Result<void> mayWriteClassFile(const std::filesystem::path& file, bool replace);

/// How the table of a pack's images is read, where it was unpacked beside them.
DatasetDescription descriptionOf(const ClassPack::Images& images);

/// Whether an image of this id can be in a pack: the ending of an image, and a path that is no trap.
bool isClassImageId(std::string_view id);

} // namespace nucleoscope
