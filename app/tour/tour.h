#pragma once

#include <filesystem>

namespace nucleoscope::tour {

struct TourOptions {
    std::filesystem::path out;  ///< folder for the pictures; made where it is absent
    std::filesystem::path data; ///< empty: the demo dataset
};

/// Walks the real window through open, browse, train, results, compare, and saves a PNG a step. Needs no display: makes
/// its own QApplication, offscreen unless QT_QPA_PLATFORM says otherwise. Returns the program's exit code.
int runTour(int argc, char** argv, const TourOptions& options);

} // namespace nucleoscope::tour
