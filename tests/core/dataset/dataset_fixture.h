#pragma once

#include "core/dataset/split.h"

#include <QTemporaryDir>

#include <map>
#include <string>
#include <vector>

namespace nucleoscope::test {

/// Path in the tree → content.
using Files = std::map<std::string, std::string>;

/// The smallest images that open: 2 × 2 pixels of a colour made of `content`.
std::string bmp(int content);
/// Begins and ends as a JPEG does; not decodable, which no dataset asks for.
std::string jpeg(int content);

/// A C-NMC training set: two folds, both classes, subjects 1, 2, 3 (ALL) and H1, H2 (HEM); `ending` "bmp" or "jpg".
/// Paths begin with "training_data/".
Files cnmcTrainingFiles(const std::string& ending = "bmp");
/// validation_data with its labels CSV and testing_data beside it, as Kaggle has them; the CSV says .bmp, files are `ending`.
Files cnmcTestFiles(const std::string& ending = "bmp");
Files below(const std::string& folder, const Files& files);
Files together(Files a, const Files& b);

std::filesystem::path pathOf(const QTemporaryDir& folder);
void write(const std::filesystem::path& root, const Files& files);

/// The whole of C-NMC in a temporary folder: training, validation and test.
class CnmcTree {
public:
    explicit CnmcTree(const std::string& ending = "bmp")
    {
        write(root(), together(cnmcTrainingFiles(ending), cnmcTestFiles(ending)));
    }
    std::filesystem::path root() const { return above() / "downloads" / "C-NMC_Leukemia"; }
    std::filesystem::path above() const { return pathOf(folder_); }
    std::filesystem::path table() const { return root() / "validation_data" / "C-NMC_test_prelim_phase_data_labels.csv"; }

private:
    QTemporaryDir folder_;
};

struct ZipEntry {
    std::string name;
    std::string content;
    bool link = false;   ///< marked a symbolic link
    bool stored = false; ///< not compressed
    const char* password = nullptr;
};
std::filesystem::path writeZip(const std::filesystem::path& file, const std::vector<ZipEntry>& entries);
std::filesystem::path writeZip(const std::filesystem::path& file, const Files& files);

std::vector<std::string> idsOf(const Dataset& dataset);
std::vector<std::string> subjectsOf(const Dataset& dataset);
/// English texts of the notes with this id.
std::vector<std::string> notesOf(const Dataset& dataset, const std::string& id);

/// A subject of a dataset that exists only in memory; samples with the same content number are byte-identical, negative
/// and absent ones are unique.
struct DrawnSubject {
    std::string id;
    int classIndex = 0;
    int samples = 1;
    std::string fold;
    std::vector<int> contents;
};
std::shared_ptr<const Dataset> drawnDataset(const std::vector<DrawnSubject>& subjects, bool subjectsKnown = true);
ContentHashes hashesOf(const Dataset& dataset);

} // namespace nucleoscope::test
