// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/description/dataset_description.h"

namespace nucleoscope {

struct FileTree;

struct ValueCount {
    std::string value;
    int images = 0;
};

/// What came of one rule, whatever the others say.
struct RuleYield {
    std::optional<Message>
        problem;    ///< why it yields nothing: a pattern that is none (argument `at`), a table that is not there …
    int images = 0; ///< for which it tells something
    ByFact<bool> gives{};
    ByFact<std::vector<ValueCount>> values; ///< natural order; as the rule has them, before they become classes
    ByFact<int> overruled{};                ///< images for which an earlier rule tells another value
    int rows = 0;                           ///< of a table
    bool recoded = false;                   ///< the table is no UTF-8 and was read as Windows-1252
    int unusedRows = 0;                     ///< whose image or subject is not here
    std::string firstUnused;                ///< what the first of them names
};

/// What is known of one image in the end.
struct ExplainedImage {
    std::string path;
    int file = -1;                      ///< into FileTree::images
    ByFact<std::string> facts;          ///< as the dataset has them: the class's name, the subject's id; empty: not told
    std::optional<Message> unexplained; ///< why it is left out
};

/// What a description makes of the images, before anything is opened. An image is left out where rules are there for its class or
/// its subject and none of them tells it: a guess would put a patient into two parts of a split. An image without fold stays.
struct DescriptionPreview {
    std::vector<RuleYield> rules;       ///< as in the description
    ByFact<bool> asked{};               ///< some rule could tell it
    std::vector<ExplainedImage> images; ///< in natural order of paths
    int explained = 0;
    std::vector<ClassInfo> classes; ///< as the dataset has them
    ByFact<int> different{};        ///< values among the explained images
    std::vector<Message> notes;     ///< what should be looked at before it is believed

    /// The first problem of a rule.
    const Message* problem() const;
};

/// `folder`: the description's, where tables are looked for. Fails with Cancelled alone.
Result<DescriptionPreview> previewDescription(const DatasetDescription& description, const FileTree& tree,
                                              const std::filesystem::path& folder, const OpenOptions& options = {});

/// A folder or archive, looked through once, to try descriptions on.
struct DescribedPlace {
    std::filesystem::path location;       ///< absolute
    bool isFolder = true;                 ///< else an archive
    std::shared_ptr<const FileTree> tree; ///< of all images and tables
    int images = 0;
    std::vector<std::string> tables;               ///< paths in the tree; "../labels.csv": beside the folder
    std::vector<std::string> unreadable;           ///< that look like images by their names
    std::optional<DatasetDescription> description; ///< that lies in it, or was named, with `images` as written
    std::optional<Message> descriptionProblem;     ///< why the one that lies in it cannot be used
    std::filesystem::path descriptionFolder;       ///< where it lies; else the images' folder; an archive's is its own
};

/// Looks through a folder, an archive, or what a description names. Fails as openDataset() does.
Result<DescribedPlace> placeToDescribe(const std::filesystem::path& location, const OpenOptions& options = {});

/// The same description as it has to be in `file`, which may lie elsewhere: with the ways from there to images and tables.
DatasetDescription descriptionFor(const DatasetDescription& description, const DescribedPlace& place,
                                  const std::filesystem::path& file);
/// Fails with InvalidInput where it could not be read again, and with WriteFailed.
Result<void> saveDescription(const DatasetDescription& description, const std::filesystem::path& file);

/// Rules that may fit, guessed from folders, tables and names; without rules where nothing is to be seen. For a person to look at.
Result<DatasetDescription> suggestDescription(const FileTree& tree, const OpenOptions& options = {});

/// The header of a table of the place and what its columns hold, for choosing; `file` as in a rule.
struct TableColumns {
    std::vector<std::string> names;
    int files = -1;       ///< the column that names most images, or -1
    ByFact<int> likely{}; ///< the columns that look like class, subject, fold, or -1
};
Result<TableColumns> columnsOf(const std::string& file, const FileTree& tree, const std::filesystem::path& folder);

} // namespace nucleoscope
