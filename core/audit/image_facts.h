#pragma once

#include "core/audit/jpeg_tables.h"
#include "core/audit/perceptual_hash.h"
#include "core/dataset/split.h"

namespace cv {
class Mat;
}

namespace nucleoscope {

/// Size and shape of the nucleus, without a look inside.
struct OutlineFacts {
    double areaPixels = 0;
    double perimeterPixels = 0;      ///< of the boundary through the outermost pixels' centres
    double eccentricity = 0;         ///< 0…1
    double solidity = 0;             ///< 0…1
    std::array<double, 3> meanRgb{}; ///< inside, 0…255: not part of the silhouette
};

/// What one pass over a file tells: the file, its pixels, the nucleus.
struct ImageFacts {
    std::optional<Message> problem; ///< could not be read or decoded: of the rest only fileHash and bytes may be known
    ContentHash fileHash;
    ContentHash pixelHash; ///< of the decoded RGB pixels and their size
    PerceptualHash looks;  ///< of the nucleus alone, brought to one size; of the whole image where it is not masked
    std::uint64_t bytes = 0;
    std::string format; ///< "BMP", "JPEG", "PNG", "TIFF"
    int width = 0;      ///< pixels
    int height = 0;
    bool masked = false;                ///< most of the border is black
    bool blank = false;                 ///< one colour from edge to edge, or nothing that is brighter than a JPEG's black
    std::array<double, 3> background{}; ///< mean RGB of the outermost two rows and columns, 0…255
    double backgroundSpread = 0;        ///< standard deviation of their grey
    std::optional<JpegCompression> compression;
    std::optional<OutlineFacts> outline; ///< masked images only
};

/// In sample order.
struct DatasetFacts {
    std::vector<ImageFacts> images;
    int unreadable() const;
    /// By decoded pixels where there are any: the same picture in two files counts as identical. For linkedSubjects().
    ContentHashes pixelHashes() const;
    ContentHashes fileHashes() const;
};

/// Of 8-bit RGB pixels and their size, whatever file they came from.
ContentHash pixelHash(const cv::Mat& rgb);

/// Never fails: what cannot be decoded has a `problem` that names `name`.
ImageFacts measureImage(std::span<const std::byte> file, const std::string& name);

/// Reads and decodes every file once, on as many threads as there are (4 at most). 10,661 images of 450 × 450: some 20 s
/// on two cores. Kept below cacheFolder()/audit by fingerprint and file times; the next call is instant. Fails with
/// Cancelled; what was measured until then is kept and need not be measured again.
Result<DatasetFacts> measureImages(const Dataset& dataset, const OpenOptions& options = {});

/// Whether that would be done at once: all but a fiftieth at most was measured before (what cannot be read never is). Looks
/// at files' ages.
bool imagesAreMeasured(const Dataset& dataset);

} // namespace nucleoscope
