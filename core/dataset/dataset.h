#pragma once

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace nucleoscope {

/// How files and folders were understood.
enum class Layout {
    CnmcTraining,     ///< fold folders with all/ and hem/ below, UID_… names
    CnmcLabelledTest, ///< images N.bmp/.jpg, classes and subjects only in the labels CSV
    ClassFolders,     ///< one folder a class; subjects unknown: each image is its own
    Described,        ///< by a dataset description: rules for class, subject and fold
    Unlabelled        ///< images without classes
};

/// A class of the dataset, in the order of Dataset::classes().
struct ClassInfo {
    std::string name;         ///< "ALL", "HEM", or the folder's name
    std::uint32_t colour = 0; ///< 0xRRGGBB, from the Okabe-Ito palette
    int parent = -1;          ///< index of the class it is a kind of, or -1
    bool positive = false;    ///< sensitivity, AUROC … are of the set of positive classes
};

/// Whom images came from. Ids compare case-insensitively; this is the first spelling met.
struct SubjectInfo {
    std::string id;
    int classIndex = -1; ///< -1 where its samples are of several classes or unlabelled
    int sampleCount = 0;
};

/// A box within a larger image, in pixels.
struct Region {
    int x = 0, y = 0, width = 0, height = 0;
};

/// One image (or a region of one) with what its name and place tell.
struct Sample {
    std::string
        id; ///< path as the layout sees it, e.g. "training_data/fold_0/all/UID_1_1_1_all.jpg": the same whichever level or zip was opened
    std::string name;             ///< file name
    int classIndex = -1;          ///< into Dataset::classes(); -1: unlabelled
    int subject = -1;             ///< into Dataset::subjects(); never -1
    int fold = -1;                ///< into Dataset::folds(); -1: none
    std::uint64_t bytes = 0;      ///< of the file, uncompressed
    std::optional<Region> region; ///< whole image where empty
};

/// A file that the dataset cannot use, and why. Listed, never fatal.
struct UnreadableFile {
    std::string file;
    Message reason;
};

/// What subsets have left out of the dataset that was opened.
struct LeftBehind {
    int samples = 0;
    int subjects = 0; ///< of whom nothing was kept
};
enum class WhyLeftBehind { Limit, Choice }; ///< a limit on the number of images, or something else that was asked for

/// Reads samples' files. One reader belongs to one thread; make as many as there are threads.
class SampleReader {
public:
    virtual ~SampleReader() = default;
    /// The encoded file. Fails with Unreadable/NotFound naming the file.
    virtual Result<Bytes> read(const Sample& sample) = 0;
    /// A number that changes when the file does (its modification time, for an archive the archive's); 0 where unknown.
    virtual std::int64_t stamp(const Sample&) { return 0; }
};

/// An opened folder or archive: an index of samples, never their pixels. Immutable; share it by shared_ptr<const Dataset>.
class Dataset {
public:
    struct Content {
        std::string name;               ///< for people: "C-NMC_Leukemia", "training_data", "demo"
        std::filesystem::path location; ///< the folder, archive, table or description that was opened
        std::filesystem::path images;   ///< the folder or archive ("archive.zip!folder") that holds the images; empty: location
        Layout layout = Layout::Unlabelled;
        bool subjectsKnown = true;   ///< false: each image counts as its own subject, and every page says so
        bool drawn = false;          ///< the demo dataset: not real cells
        std::vector<Sample> samples; ///< natural order of ids
        std::vector<ClassInfo> classes;
        std::vector<SubjectInfo> subjects;
        std::vector<std::string> folds;
        std::vector<UnreadableFile> unreadable;
        std::vector<Message> notes; ///< what people should know: "36 file names are lower case", missing CSV rows …
        std::vector<std::filesystem::path>
            related; ///< test folders found beside, to be opened as datasets of their own (archive: "file.zip!folder")
        LeftBehind beyondLimit, byChoice; ///< see subset()
        /// Opens a reader for the calling thread.
        std::function<Result<std::unique_ptr<SampleReader>>()> makeReader;
    };

    explicit Dataset(Content content);

    const std::string& name() const { return content_.name; }
    const std::filesystem::path& location() const { return content_.location; }
    const std::filesystem::path& images() const { return content_.images.empty() ? content_.location : content_.images; }
    Layout layout() const { return content_.layout; }
    bool subjectsKnown() const { return content_.subjectsKnown; }
    bool drawn() const { return content_.drawn; }
    const std::vector<Sample>& samples() const { return content_.samples; }
    const std::vector<ClassInfo>& classes() const { return content_.classes; }
    const std::vector<SubjectInfo>& subjects() const { return content_.subjects; }
    const std::vector<std::string>& folds() const { return content_.folds; }
    const std::vector<UnreadableFile>& unreadable() const { return content_.unreadable; }
    const std::vector<Message>& notes() const { return content_.notes; }
    const std::vector<std::filesystem::path>& related() const { return content_.related; }
    const LeftBehind& beyondLimit() const { return content_.beyondLimit; }
    const LeftBehind& byChoice() const { return content_.byChoice; }

    int sampleCount() const { return static_cast<int>(content_.samples.size()); }
    const Sample& sample(int index) const { return content_.samples[static_cast<std::size_t>(index)]; }
    /// Index of a sample id (case-sensitive, as ids are paths), or -1.
    int indexOf(std::string_view id) const;
    std::vector<int> countByClass() const; ///< in classes() order
    bool labelled() const { return classes().size() >= 2; }

    /// Hash over ids, sizes and classes: tells on another machine whether this is the dataset of a run. No pixel read. Where a
    /// description tells subjects and folds, over these too: with other rules it is another dataset.
    const ContentHash& fingerprint() const { return fingerprint_; }

    Result<std::unique_ptr<SampleReader>> makeReader() const { return content_.makeReader(); }

    /// The same dataset with only these samples (ascending indices). Classes keep their order, subjects without samples go.
    /// A run made of it tells what was left behind, and why.
    std::shared_ptr<const Dataset> subset(const std::vector<int>& sampleIndices, WhyLeftBehind why = WhyLeftBehind::Limit) const;

private:
    Content content_;
    ContentHash fingerprint_;
    struct Lookup;
    std::shared_ptr<const Lookup> lookup_;
};

struct OpenOptions {
    std::stop_token stop;
    std::function<void(double fraction)> progress; ///< 0…1, on the calling thread; may be empty
};

/// Recognises what lies at `location`: the C-NMC tree at any level, its zip in place (with "archive.zip!folder" for one
/// of its folders), a labelled or unlabelled test folder, a folder of class folders. The root of C-NMC counts as its
/// training set. A description (see description/dataset_description.h) goes before all of these, where it is named or lies in
/// the opened folder or archive. Fails with NotFound, Unreadable (a damaged or hostile archive) or InvalidInput (nothing that is an
/// image), saying what was looked for.
Result<std::shared_ptr<const Dataset>> openDataset(const std::filesystem::path& location, const OpenOptions& options = {});

/// At most about `limit` samples: whole subjects, every class, in proportion; chosen by `seed`. All where limit is 0 or
/// larger than the dataset. One subject a class (per class, the smallest fitting) where the limit is smaller than that.
std::vector<int> limitedSamples(const Dataset& dataset, int limit, std::uint64_t seed);

} // namespace nucleoscope
