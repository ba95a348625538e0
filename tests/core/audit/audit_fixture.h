#pragma once

#include "core/audit/audit.h"
#include "core/base/random.h"

#include <compare>
#include <functional>
#include <opencv2/core.hpp>

namespace nucleoscope::test {

/// A nucleus as it is drawn; each number by chance, the same for the same seed.
struct NucleusLook {
    double radius = 36;  ///< pixels
    double aspect = 1.2; ///< long axis / short axis
    double angle = 0;    ///< radians
    int pixels = 128;    ///< side of the image
    int background = 0;  ///< grey
    bool masked = true;  ///< false: cytoplasm all around
    std::uint64_t texture = 1;
    auto operator<=>(const NucleusLook&) const = default;
};
NucleusLook randomLook(Random& random);
cv::Mat drawnNucleus(const NucleusLook& look);

struct DrawnImage {
    std::string subject;
    int classIndex = 0;
    std::string name; ///< "UID_1_2_1": without class and ending
    NucleusLook look;
    std::string format = "png"; ///< "png" or "jpg"
    int quality = 90;           ///< of a JPEG
    Bytes bytes;                ///< not empty: these instead of the drawn nucleus
    std::string folder = "fold_0";
    std::string namedClass; ///< class that the file's name tells; empty: its own
};

/// 12 patients with 8 nuclei of each of two classes; nothing in them tells the class.
std::vector<DrawnImage> cleanImages(std::uint64_t seed);
/// 16 patients, 8 a class, with 10 nuclei each of their one class.
std::vector<DrawnImage> oneClassEach(std::uint64_t seed);

struct DrawnOptions {
    std::vector<std::string> classNames{"ALL", "HEM"};
    bool subjectsKnown = true;
    std::function<void()> whenRead; ///< called before each reading
    std::int64_t stamp = 0;         ///< age of the files; 0: unknown, nothing is kept
    bool folds = false;             ///< whether the folders are published folds
};
std::shared_ptr<const Dataset> datasetOf(const std::vector<DrawnImage>& images, const DrawnOptions& options = {});
Bytes encoded(const DrawnImage& image);
/// The same nucleus as another JPEG.
Bytes savedAgain(const DrawnImage& image, int quality, bool mirrored);
/// Adds the nucleus of images[original] as another image, with this content.
void addAlike(std::vector<DrawnImage>& images, std::size_t original, const char* subject, int classIndex, Bytes bytes);

/// Ids of the findings that are more than a note, ascending, each once.
std::vector<std::string> alarms(const std::vector<Finding>& findings);
/// Of a test's message.
using Ids = std::vector<std::string>;
std::string words(const Ids& ids);
DatasetAudit audited(const Dataset& dataset, std::uint64_t seed = 1);
const Finding* findingOf(const std::vector<Finding>& findings, const std::string& id);

} // namespace nucleoscope::test
