// SPDX-License-Identifier: GPL-3.0-or-later
//
// How time and memory of a scan grow with the files of a folder: real files, laid out as C-NMC's are, at 10,000, 100,000 and 1,000,000.
// They are links to a few, below the folder for temporary files, and removed afterwards; a million take some 150 MB of names and half a
// minute to make. BENCH_SCAN_FOLDER names another place.
#include "core/dataset/dataset.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <malloc.h>

#include <unistd.h>

using namespace nucleoscope;

namespace {

namespace fs = std::filesystem;

constexpr int nucleiOfAPatient = 146; // as C-NMC 2019 has on the mean
constexpr int linksOfAFile = 50'000;  // ext4 has 65,000 at most

class ManyFiles {
public:
    explicit ManyFiles(int count)
    {
        const char* place = std::getenv("BENCH_SCAN_FOLDER");
        root_ = (place ? fs::path(place) : fs::temp_directory_path()) / ("nucleoscope_scan_" + std::to_string(::getpid()));
        for (const char* fold : {"fold_0", "fold_1", "fold_2"})
            for (const char* name : {"all", "hem"})
                fs::create_directories(root_ / "training_data" / fold / name);
        fs::path first;
        for (int i = 0; i < count; ++i) {
            const fs::path file = pathOf(i);
            if (i % linksOfAFile == 0)
                std::ofstream(first = file) << "BM";
            else
                fs::create_hard_link(first, file);
        }
    }
    ~ManyFiles()
    {
        std::error_code ignored;
        fs::remove_all(root_, ignored);
    }
    ManyFiles(const ManyFiles&) = delete;
    ManyFiles& operator=(const ManyFiles&) = delete;

    const fs::path& root() const { return root_; }

private:
    fs::path pathOf(int i) const
    {
        const int subject = i / nucleiOfAPatient;
        const bool positive = subject % 3 != 0;
        const std::string name = "UID_" + std::string(positive ? "" : "H") + std::to_string(subject) + "_1_" + std::to_string(i)
                                 + "_" + (positive ? "all" : "hem") + ".bmp";
        return root_ / "training_data" / ("fold_" + std::to_string(subject % 3)) / (positive ? "all" : "hem") / name;
    }

    fs::path root_;
};

double allocatedBytes()
{
    const struct mallinfo2 now = mallinfo2();
    return static_cast<double>(now.uordblks + now.hblkhd);
}

void growthOfAScan(benchmark::State& state)
{
    const auto count = static_cast<int>(state.range(0));
    const ManyFiles files(count);
    double bytes = 0;
    for (auto _ : state) {
        const double before = allocatedBytes();
        const auto dataset = openDataset(files.root());
        if (!dataset || (*dataset)->sampleCount() != count) {
            state.SkipWithError("not all files were found");
            break;
        }
        bytes = allocatedBytes() - before;
    }
    state.SetComplexityN(count);
    state.counters["bytes_a_sample"] = bytes / count;
}
BENCHMARK(growthOfAScan)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->Iterations(2)
    ->Complexity();

} // namespace
