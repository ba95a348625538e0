#include "core/dataset/cnmc.h"

#include "core/base/text.h"
#include "core/dataset/layouts.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace nucleoscope {
namespace {

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// What the folder of an image means in the training set; shared by all files in it.
struct TrainingFolder {
    std::string root; ///< everything above fold_N, as a full path
    std::string fold;
    std::string idPrefix; ///< "training_data/fold_0/all/"
    int classIndex = -1;  ///< -1: not a folder of the training set
};

class TrainingFolders {
public:
    explicit TrainingFolders(const FileTree& tree) : tree_(tree) {}

    const TrainingFolder& of(const std::string& path)
    {
        const auto [known, isNew] = known_.try_emplace(parentOf(path));
        if (isNew)
            known->second = understand(known->first);
        return known->second;
    }

private:
    TrainingFolder understand(const std::string& folder) const
    {
        std::vector<std::string> full = tree_.above;
        for (std::string& part : pathParts(folder))
            full.push_back(std::move(part));
        if (full.size() < 2 || cnmcClassIndex(full.back()) < 0 || !isFoldName(full[full.size() - 2]))
            return {};
        const std::string& fold = full[full.size() - 2];
        const auto root = std::span(full).first(full.size() - 2);
        return {joined(root), fold, "training_data/" + fold + '/' + full.back() + '/', cnmcClassIndex(full.back())};
    }

    const FileTree& tree_;
    std::unordered_map<std::string, TrainingFolder> known_;
};

/// The root of the training set to open: the largest one, if files are named as in C-NMC at all.
std::optional<std::string> trainingRoot(const FileTree& tree, TrainingFolders& folders)
{
    struct Candidate {
        int images = 0;
        int named = 0;
    };
    std::map<std::string, Candidate> candidates;
    for (const TreeFile& file : tree.images)
        if (const TrainingFolder& folder = folders.of(file.path); folder.classIndex >= 0) {
            Candidate& candidate = candidates[folder.root];
            ++candidate.images;
            candidate.named += cnmcName(nameOf(file.path)).has_value();
        }
    std::optional<std::string> best;
    int most = 0;
    for (const auto& [root, candidate] : candidates)
        if (candidate.named > 0 && candidate.images > most) {
            best = root;
            most = candidate.images;
        }
    return best;
}

struct NameCounts {
    int lowerCase = 0;
    int otherClass = 0;
    int withoutSubject = 0;
};

void addNameNotes(const NameCounts& counts, std::vector<Message>& notes)
{
    if (counts.lowerCase > 0)
        notes.push_back({"dataset.lower_case_names",
                         "{count} file names are lower case; patients are compared without regard to case.",
                         {{"count", grouped(counts.lowerCase)}}});
    if (counts.otherClass > 0)
        notes.push_back({"dataset.name_contradicts_folder",
                         "{count} file names tell another class than their folder; the folder counts.",
                         {{"count", grouped(counts.otherClass)}}});
    if (counts.withoutSubject > 0)
        notes.push_back({"dataset.names_without_subject",
                         "{count} file names tell no patient; each of these images counts as its own patient.",
                         {{"count", grouped(counts.withoutSubject)}}});
}

/// Sorts what is not training into test folders beside it, which open as datasets of their own, and the rest.
class Leftovers {
public:
    Leftovers(const FileTree& tree, std::string trainingRoot) : tree_(tree), root_(std::move(trainingRoot))
    {
        if (equalsIgnoringCase(nameOf(root_), "training_data"))
            root_ = parentOf(root_);
        const std::string above = joined(tree.above);
        // The set's own root, as a path of the tree, if it was opened at that level or further out.
        if (root_ == above)
            inTree_ = "";
        else if (liesBelow(root_, above))
            inTree_ = above.empty() ? root_ : root_.substr(above.size() + 1);
    }

    void add(const std::string& path)
    {
        const std::string folder = topFolder(path);
        if (folder.empty() || equalsIgnoringCase(nameOf(folder), "training_data") || isFoldName(nameOf(folder)))
            ++elsewhere_;
        else
            ++related_[folder];
    }

    bool isRelated(const std::string& path) const { return related_.contains(topFolder(path)); }

    void describe(Dataset::Content& content) const
    {
        for (const auto& [folder, count] : related_) {
            content.related.push_back(tree_.locate(folder));
            content.notes.push_back(
                {"dataset.related",
                 "{folder} holds {count} more images; it opens as a dataset of its own and never enters training.",
                 {{"folder", folder}, {"count", grouped(count)}}});
        }
        if (elsewhere_ > 0)
            content.notes.push_back({"dataset.elsewhere",
                                     "{count} images lie outside of the training folders and are left out.",
                                     {{"count", grouped(elsewhere_)}}});
    }

private:
    std::string topFolder(const std::string& path) const
    {
        if (!inTree_ || !liesBelow(path, *inTree_))
            return {};
        const std::size_t from = inTree_->empty() ? 0 : inTree_->size() + 1;
        const std::size_t slash = path.find('/', from);
        return slash == std::string::npos ? std::string() : path.substr(0, slash);
    }

    const FileTree& tree_;
    std::string root_;
    std::optional<std::string> inTree_;
    std::map<std::string, int> related_;
    int elsewhere_ = 0;
};

} // namespace

std::optional<CnmcName> cnmcName(std::string_view fileName)
{
    const std::string stem = stemOf(fileName);
    std::vector<std::string_view> parts;
    for (std::string_view rest = stem; parts.size() < 8;) {
        const std::size_t bar = rest.find('_');
        parts.push_back(rest.substr(0, bar));
        if (bar == std::string_view::npos)
            break;
        rest.remove_prefix(bar + 1);
    }
    if (parts.size() < 4 || !equalsIgnoringCase(parts[0], "UID"))
        return std::nullopt;
    std::string_view number = parts[1];
    const bool healthy = !number.empty() && (number.front() == 'H' || number.front() == 'h');
    if (healthy)
        number.remove_prefix(1);
    if (!isDigits(number))
        return std::nullopt;
    CnmcName name;
    name.subject = (healthy ? "H" : "") + std::string(number);
    name.classIndex = parts.size() >= 5 ? cnmcClassIndex(parts[4]) : -1;
    name.canonical = parts[0] == "UID" && parts[1] == name.subject && (name.classIndex < 0 || parts[4] == lowered(parts[4]));
    return name;
}

std::vector<ClassInfo> cnmcClasses()
{
    return {{"ALL", 0xD55E00, -1, true}, {"HEM", 0x0072B2, -1, false}};
}

int cnmcClassIndex(std::string_view text)
{
    if (equalsIgnoringCase(text, "all"))
        return 0;
    return equalsIgnoringCase(text, "hem") ? 1 : -1;
}

bool isFoldName(std::string_view name)
{
    if (name.size() < 5 || !equalsIgnoringCase(name.substr(0, 4), "fold"))
        return false;
    name.remove_prefix(4);
    if (name.front() == '_' || name.front() == '-' || name.front() == ' ')
        name.remove_prefix(1);
    return isDigits(name);
}

bool isPartName(std::string_view name)
{
    constexpr std::array<std::string_view, 14> parts{"train", "training",   "training_data",   "trainset", "val",
                                                     "valid", "validation", "validation_data", "valset",   "dev",
                                                     "test",  "testing",    "testing_data",    "testset"};
    return isFoldName(name)
           || std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return equalsIgnoringCase(name, part); });
}

std::string testSetId(const FileTree& tree, const std::string& path, const std::string& commonFolder)
{
    std::vector<std::string> full = tree.above;
    for (std::string& part : pathParts(path))
        full.push_back(std::move(part));
    for (std::size_t i = full.size() - 1; i-- > 0;) {
        const auto rest = std::span(full).subspan(i);
        if (equalsIgnoringCase(full[i], "C-NMC_test_prelim_phase_data"))
            return "validation_data/" + joined(rest);
        if (equalsIgnoringCase(full[i], "C-NMC_test_final_phase_data"))
            return "testing_data/" + joined(rest);
        if (equalsIgnoringCase(full[i], "validation_data") || equalsIgnoringCase(full[i], "testing_data"))
            return joined(rest);
    }
    return commonFolder.empty() ? path : path.substr(commonFolder.size() + 1);
}

std::optional<Dataset::Content> cnmcTrainingSet(const FileTree& tree)
{
    TrainingFolders folders(tree);
    const std::optional<std::string> root = trainingRoot(tree, folders);
    if (!root)
        return std::nullopt;
    std::vector<FoundSample> found;
    found.reserve(tree.images.size());
    NameCounts counts;
    Leftovers leftovers(tree, *root);
    for (const TreeFile& file : tree.images) {
        const TrainingFolder& folder = folders.of(file.path);
        if (folder.classIndex < 0 || folder.root != *root) {
            leftovers.add(file.path);
            continue;
        }
        const std::string fileName = nameOf(file.path);
        const std::optional<CnmcName> name = cnmcName(fileName);
        counts.lowerCase += name && !name->canonical;
        counts.otherClass += name && name->classIndex >= 0 && name->classIndex != folder.classIndex;
        counts.withoutSubject += !name;
        found.push_back(
            {&file, folder.idPrefix + fileName, folder.classIndex, name ? name->subject : std::string(), folder.fold});
    }
    Dataset::Content content = contentOf(tree, Layout::CnmcTraining, cnmcClasses(), std::move(found));
    addNameNotes(counts, content.notes);
    leftovers.describe(content);
    for (const UnreadableFile& file : tree.unreadable)
        if (!leftovers.isRelated(file.file))
            content.unreadable.push_back(file);
    return content;
}

} // namespace nucleoscope
