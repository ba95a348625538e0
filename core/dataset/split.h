#pragma once

#include "core/dataset/dataset.h"

namespace nucleoscope {

enum class Part { Train, Validation, Test, LeftOut };
enum class SplitRule { BySubject, ByFold, ByImage };

std::string_view partName(Part part); ///< "train", "validation", "test", "left_out"
std::optional<Part> partFromName(std::string_view name);
std::string_view splitRuleName(SplitRule rule); ///< "subject", "fold", "image"
std::optional<SplitRule> splitRuleFromName(std::string_view name);

struct SplitOptions {
    SplitRule rule = SplitRule::BySubject;
    /// Of the samples that are not test; [0, 1). 0, but by fold: nobody examines, and all learn.
    double validationFraction = 0.3;
    double testFraction = 0;    ///< [0, 1); set aside first, by the same rule, never touched by training or selection
    std::string validationFold; ///< ByFold: the published fold to validate on; empty: the last
    std::uint64_t seed = 1;
};

/// The content hash of every sample, in sample order: of its file (hashContents()), or of its pixels (core/audit). A file that could not be read has a hash of its own (of its id).
struct ContentHashes {
    std::vector<ContentHash> hashes;
    std::vector<UnreadableFile> unreadable;
};
/// Reads every file once. Results are kept below cacheFolder() by dataset fingerprint and file times, so that the next call is instant.
Result<ContentHashes> hashContents(const Dataset& dataset, const OpenOptions& options = {});

/// Subjects tied together by images of one content (ContentHashes); they travel together.
struct LinkedSubjects {
    std::vector<int> subjects; ///< ascending indices into Dataset::subjects(); two at least
    int pairs = 0;             ///< of images with one content, between different subjects of the group
};

/// Connected components of "shares an identical image", only groups of two or more.
std::vector<LinkedSubjects> linkedSubjects(const Dataset& dataset, const ContentHashes& hashes);

/// Whether such a split has no validation part: its network has learned from all, and nothing says how well.
bool nobodyExamines(const SplitOptions& options);
inline constexpr const char nobodyExaminesId[] = "split.nobody_examines"; ///< of the warning that says so
Message nobodyExaminesWarning();

/// An assignment of samples to parts.
struct Split {
    SplitOptions options;
    std::vector<Part> parts; ///< one a sample, in sample order
    std::vector<LinkedSubjects> linked;
    int leftOutAsLinked = 0;       ///< ByFold: training images of subjects who stand on, or are linked to, the validation side
    int leftOutAsMarked = 0;       ///< training images that are not learned from on reviewers' word
    int leftOutAsThinned = 0;      ///< training images that are not learned from because fewer were wanted
    std::vector<Message> warnings; ///< split by image, too few subjects of a class in a part, subjects unknown …

    std::vector<int> samplesOf(Part part) const;
    int count(Part part) const;
};

/// BySubject: stratified by class and subject size, linked subjects together; every class in every part where there are
/// subjects enough. ByFold: needs folds. ByImage: stratified by class, with a plain warning.
/// Fails with InvalidInput where a class would be missing from training or, where somebody is to examine, from validation, saying
/// what would help.
Result<Split> makeSplit(const Dataset& dataset, const ContentHashes& hashes, const SplitOptions& options);

/// Subjects with samples in the part.
int subjectCount(const Dataset& dataset, const Split& split, Part part);

} // namespace nucleoscope
