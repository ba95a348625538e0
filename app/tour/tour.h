#pragma once

#include <filesystem>

namespace nucleoscope::tour {

struct TourOptions {
    std::filesystem::path out;  ///< folder for the pictures; made where it is absent
    std::filesystem::path data; ///< empty: the demo dataset
    std::filesystem::path run;  ///< that is walked through instead of training two; empty: trains
    int width = 1280;           ///< of the window, px
    int height = 800;
    int epochs = 3; ///< of each of its two trainings
    bool dark = false;
};

/// Walks the real window through open, browse, train, results, compare, classify, and saves a PNG a step. Needs no
/// display: makes its own QApplication, offscreen unless QT_QPA_PLATFORM says otherwise. Settings and runs of the user
/// are left alone: it works in a temporary folder unless NUCLEOSCOPE_HOME names one. Names each picture on stdout.
/// Returns the program's exit code.
int runTour(int argc, char** argv, const TourOptions& options);

} // namespace nucleoscope::tour
