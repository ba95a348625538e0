#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace nucleoscope {

struct DemoOptions {
    std::uint64_t seed = 1; ///< the same seed on the same platform draws the same bytes
    double scale = 1;       ///< share of the images of each subject, (0, 1]; tests draw fewer
};

struct DemoSummary {
    int images = 0; ///< of the training tree
    int testImages = 0;
    int subjects = 0; ///< of the training tree
    std::uint64_t bytes = 0;
};

/// Marks a folder as the demo dataset: JSON with "generator" and "seed".
inline constexpr const char* demoMarkerName = "demo.json";

/// Draws the demo dataset: about 700 nuclei of 26 subjects as a C-NMC tree (450×450 JPEG, black outside), and about 60 of
/// six further subjects as a labelled test folder. Planted on purpose: patients 4 (fold_0) and 9 (fold_2) share six
/// identical images, H2 and H5 (both fold_1) three; patient 7 has two images twice; the names of H3 are lower case.
/// Written beside and renamed: a folder that is there is whole. An earlier demo is replaced; fails with InvalidInput
/// where the folder holds anything else, Cancelled where stopped (nothing is left), WriteFailed.
Result<DemoSummary> writeDemoDataset(const std::filesystem::path& folder, const DemoOptions& options, std::stop_token stop,
                                     const std::function<void(double fraction)>& progress);

} // namespace nucleoscope
