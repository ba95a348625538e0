#include "core/base/text.h"
#include "core/dataset/class_names.h"
#include "core/dataset/cnmc.h"
#include "core/dataset/layouts.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace nucleoscope {
namespace {

struct FolderMeaning {
    std::string fold;
    std::string className; ///< empty: not in a class folder
};

/// Reads fold and class from the folders below the one that all images share.
class FolderMeanings {
public:
    explicit FolderMeanings(const FileTree& tree) : above_(tree.above)
    {
        std::vector<std::string> shared = above_;
        for (std::string& part : pathParts(commonFolder(tree.images)))
            shared.push_back(std::move(part));
        // Opened at "train" or above it: the parts of a published split belong to the id either way.
        std::size_t from = shared.size();
        while (from > 0 && isPartName(shared[from - 1]))
            --from;
        from_ = from;
    }

    const FolderMeaning& of(const std::string& path)
    {
        const auto [known, isNew] = known_.try_emplace(parentOf(path));
        if (isNew)
            known->second = understand(known->first);
        return known->second;
    }

    std::string idOf(const std::string& path) const
    {
        const std::vector<std::string> parts = full(path);
        return joined(std::span(parts).subspan(std::min(from_, parts.size() - 1)));
    }

private:
    std::vector<std::string> full(const std::string& path) const
    {
        std::vector<std::string> parts = above_;
        for (std::string& part : pathParts(path))
            parts.push_back(std::move(part));
        return parts;
    }

    FolderMeaning understand(const std::string& folder) const
    {
        const std::vector<std::string> parts = full(folder);
        FolderMeaning meaning;
        for (std::size_t i = from_; i < parts.size(); ++i) {
            if (!isPartName(parts[i])) {
                meaning.className = parts[i];
                break;
            }
            meaning.fold += (meaning.fold.empty() ? "" : "/") + parts[i];
        }
        return meaning;
    }

    std::vector<std::string> above_;
    std::size_t from_ = 0;
    std::unordered_map<std::string, FolderMeaning> known_;
};

/// "train, test" where these are the only folders; empty where one is named otherwise, or there is but one.
std::string namesOfParts(const FileTree& tree, const std::string& common)
{
    std::map<std::string, std::string> names; // without case → first spelling
    for (const TreeFile& file : tree.images) {
        const std::string rest = common.empty() ? file.path : file.path.substr(common.size() + 1);
        const std::vector<std::string> parts = pathParts(rest);
        if (parts.size() != 2 || !isPartName(parts.front()))
            return {};
        names.try_emplace(lowered(parts.front()), parts.front());
    }
    std::string text;
    if (names.size() > 1)
        for (const auto& [key, name] : names)
            text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

std::optional<Dataset::Content> classFolderSet(const FileTree& tree)
{
    FolderMeanings meanings(tree);
    std::map<std::string, std::string> names; // without case → first spelling
    std::size_t placed = 0;
    bool subjectsInNames = true;
    for (const TreeFile& file : tree.images)
        if (const FolderMeaning& meaning = meanings.of(file.path); !meaning.className.empty()) {
            names.try_emplace(lowered(meaning.className), meaning.className);
            subjectsInNames = subjectsInNames && cnmcName(nameOf(file.path));
            ++placed;
        }
    if (names.size() < 2 || names.size() > mostClasses || placed * 2 < tree.images.size())
        return std::nullopt;

    std::vector<Message> notes;
    std::vector<ClassInfo> classes = classesNamed(names, notes);
    std::vector<FoundSample> found;
    for (const TreeFile& file : tree.images) {
        const FolderMeaning& meaning = meanings.of(file.path);
        if (meaning.className.empty())
            continue;
        const auto isClass = [&](const ClassInfo& c) { return equalsIgnoringCase(c.name, meaning.className); };
        const auto classIndex = static_cast<int>(std::find_if(classes.begin(), classes.end(), isClass) - classes.begin());
        found.push_back({&file, meanings.idOf(file.path), classIndex,
                         subjectsInNames ? cnmcName(nameOf(file.path))->subject : std::string(), meaning.fold});
    }
    Dataset::Content content = contentOf(tree, Layout::ClassFolders, std::move(classes), std::move(found));
    content.notes = std::move(notes);
    if (placed < tree.images.size())
        content.notes.push_back({"dataset.outside_classes",
                                 "{count} images lie in no class folder and are left out.",
                                 {{"count", grouped(static_cast<long long>(tree.images.size() - placed))}}});
    content.unreadable = tree.unreadable;
    return content;
}

Dataset::Content unlabelledSet(const FileTree& tree)
{
    const std::string common = commonFolder(tree.images);
    std::vector<FoundSample> found;
    const bool subjectsInNames = std::all_of(tree.images.begin(), tree.images.end(),
                                             [](const TreeFile& f) { return cnmcName(nameOf(f.path)).has_value(); });
    for (const TreeFile& file : tree.images)
        found.push_back({&file,
                         testSetId(tree, file.path, common),
                         -1,
                         subjectsInNames ? cnmcName(nameOf(file.path))->subject : std::string(),
                         {}});
    Dataset::Content content = contentOf(tree, Layout::Unlabelled, {}, std::move(found));
    content.unreadable = tree.unreadable;
    if (const std::string parts = namesOfParts(tree, common); !parts.empty())
        content.notes.push_back({"dataset.parts_alone",
                                 "The only folders are named as the parts of a split are, not as cells: {names}. Open a folder "
                                 "whose subfolders are the classes of the cells.",
                                 {{"names", parts}}});
    return content;
}

} // namespace nucleoscope
