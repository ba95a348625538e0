// SPDX-License-Identifier: GPL-3.0-or-later
//
// What libFuzzer calls: hands its bytes to the reader of NUCLEOSCOPE_FUZZ_KIND, which has to read or to refuse them with a reason.
//
// Readers of files get one in a folder of this process in memory (/dev/shm). A run, and what lies in folders, is made of
// NUCLEOSCOPE_FUZZ_FOLDER, a whole one: the first byte chooses which of its files, in the order of their names, the others take the
// place of. With NUCLEOSCOPE_FUZZ_PLANT one length in 1,021 is one: reading beyond an array.
#include "core/base/files.h"
#include "tests/hostile/attempt.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using nucleoscope::hostile::Outcome;

constexpr std::string_view kind = NUCLEOSCOPE_FUZZ_KIND;

/// A folder that goes with this process.
class Place {
public:
    Place() : folder_(fs::path("/dev/shm") / ("nucleoscope-fuzz-" + std::to_string(getpid())))
    {
        fs::create_directories(folder_);
        if (const char* const whole = std::getenv("NUCLEOSCOPE_FUZZ_FOLDER"); whole && kind == "run")
            fs::copy(whole, folder_ / "run", fs::copy_options::recursive);
        for (fs::recursive_directory_iterator at(folder_), end; at != end; ++at)
            if (at->is_regular_file())
                files_.push_back(at->path());
        std::sort(files_.begin(), files_.end());
    }
    ~Place()
    {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    const fs::path& folder() const { return folder_; }
    const std::vector<fs::path>& files() const { return files_; }

private:
    fs::path folder_;
    std::vector<fs::path> files_;
};

Place& place()
{
    static Place one;
    return one;
}

#ifdef NUCLEOSCOPE_FUZZ_LESSONS
Outcome outcomeOf(std::span<const std::byte> bytes)
{
    const bool inFolder = kind == "lesson_record" || kind == "seal" || kind == "queue";
    const char* const name = kind == "seal"    ? "planted.json"
                             : kind == "queue" ? "queue.json"
                             : kind == "model" ? "model.onnx"
                                               : "lesson.json";
    const fs::path file = place().folder() / name;
    (void)nucleoscope::writeFile(file, bytes);
    return nucleoscope::hostile::attemptOfLessons(kind, inFolder ? place().folder() : file);
}
#else
Outcome asFile(const char* name, std::span<const std::byte> bytes, std::string_view readAs)
{
    const fs::path file = place().folder() / name;
    (void)nucleoscope::writeFile(file, bytes);
    return nucleoscope::hostile::attempt(readAs, file);
}

Outcome inRun(std::span<const std::byte> bytes)
{
    const auto& files = place().files();
    if (bytes.empty() || files.empty())
        return {false, "nothing to be put in its place"};
    const fs::path& file = files[static_cast<std::size_t>(bytes[0]) % files.size()];
    const auto before = nucleoscope::readFile(file);
    (void)nucleoscope::writeFile(file, bytes.subspan(1));
    Outcome outcome = nucleoscope::hostile::attempt("run", place().folder() / "run");
    (void)nucleoscope::writeFile(file, *before);
    return outcome;
}

Outcome outcomeOf(std::span<const std::byte> bytes)
{
    if (kind == "run")
        return inRun(bytes);
    if (kind == "archive")
        return asFile("archive.zip", bytes, "dataset");
    if (kind == "weights" || kind == "checkpoint" || kind == "marks" || kind == "pixels")
        return asFile("file", bytes, kind);
    return nucleoscope::hostile::attemptBytes(kind, bytes);
}
#endif

void misbehave(std::span<const std::byte> bytes)
{
    if (bytes.size() % 1021 == 1020) {
        const std::vector<std::byte> copy(bytes.begin(), bytes.end());
        const volatile std::byte beyond = *(copy.data() + copy.size());
        (void)beyond;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span bytes(reinterpret_cast<const std::byte*>(data), size);
    static const bool planted = std::getenv("NUCLEOSCOPE_FUZZ_PLANT");
    if (planted)
        misbehave(bytes);
    const Outcome outcome = outcomeOf(bytes);
    if (outcome.words.empty()) // refused without a reason, or read without a word
        std::abort();
    return 0;
}
