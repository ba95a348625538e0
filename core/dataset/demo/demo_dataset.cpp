#include "core/dataset/demo/demo_dataset.h"

#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/base/system.h"
#include "core/dataset/demo/demo_plan.h"
#include "core/dataset/demo/nucleus_painter.h"
#include "core/encoding/encode.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <opencv2/core/utility.hpp>
#include <optional>
#include <set>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr int mostThreads = 8;
constexpr int jpegQuality = 92;
constexpr int generatorVersion = 1;
constexpr const char* readme =
    "The nuclei in this folder are drawn by Nucleoscope. They are not real cells and show no patient.\n"
    "Folders and names are those of the C-NMC 2019 dataset, so that everything can be tried without it.\n";

Error folderError(const fs::path& folder, const std::string& reason)
{
    return {
        ErrorCode::WriteFailed,
        {"demo.folder", "The demo could not be written to {folder}: {reason}.", {{"folder", utf8(folder)}, {"reason", reason}}}};
}

/// Nothing there, an empty folder, or an earlier demo.
Result<void> checkReplaceable(const fs::path& folder)
{
    std::error_code problem;
    if (!fs::exists(folder, problem))
        return {};
    if (fs::is_directory(folder, problem) && (fs::is_empty(folder, problem) || fs::exists(folder / demoMarkerName, problem)))
        return {};
    return fail(ErrorCode::InvalidInput, {"demo.not_empty",
                                          "{folder} holds other things. Name a folder that is empty or not there yet.",
                                          {{"folder", utf8(folder)}}});
}

/// Plain writing: the folder as a whole appears at once, by renaming, so that no file needs to.
Result<std::uint64_t> drawImage(const fs::path& folder, const demo::DemoPlan& plan, const demo::PlannedImage& image,
                                std::uint64_t seed)
{
    const auto stream = static_cast<std::uint64_t>(image.subject) + 1;
    Random chances(seed, Random::Purpose::Demo, stream, static_cast<std::uint64_t>(image.cell) + 1);
    const demo::CellImage cell = demo::drawCell(plan.subjects[static_cast<std::size_t>(image.subject)], chances);
    const Random paint(seed, Random::Purpose::Demo, stream, 1'000'000 + static_cast<std::uint64_t>(image.cell));
    const auto encoded = encodeJpeg(paintNucleus(cell.traits, cell.stain, paint), jpegQuality);
    if (!encoded)
        return fail(encoded.error());
    if (auto written = writeFile(folder / pathFromUtf8(image.path), *encoded); !written)
        return fail(written.error());
    return encoded->size();
}

/// Draws all images on a few threads. What each looks like depends on its own key only.
class Drawing {
public:
    Drawing(const fs::path& folder, const demo::DemoPlan& plan, std::uint64_t seed, std::stop_token stop)
        : folder_(folder), plan_(plan), seed_(seed), stop_(std::move(stop))
    {}

    Result<std::uint64_t> run(const std::function<void(double)>& progress)
    {
        inParallel(plan_.images.size(), {std::min(usableThreads(), mostThreads), stop_, progress},
                   [this](std::size_t i) { draw(i); });
        if (failure_)
            return fail(*failure_);
        if (stop_.stop_requested())
            return fail(ErrorCode::Cancelled, {"demo.stopped", "Drawing the demo was stopped; nothing was kept.", {}});
        return bytes_.load();
    }

private:
    void draw(std::size_t index)
    {
        if (failed_)
            return;
        const auto drawn = drawImage(folder_, plan_, plan_.images[index], seed_);
        if (drawn) {
            bytes_ += *drawn;
            return;
        }
        const std::lock_guard lock(mutex_);
        failed_ = true;
        failure_ = drawn.error();
    }

    const fs::path& folder_;
    const demo::DemoPlan& plan_;
    std::uint64_t seed_;
    std::stop_token stop_;
    std::atomic<std::uint64_t> bytes_{0};
    std::atomic<bool> failed_{false};
    std::mutex mutex_;
    std::optional<Error> failure_;
};

Result<void> makeFolders(const fs::path& folder, const demo::DemoPlan& plan)
{
    std::set<fs::path> folders;
    for (const demo::PlannedImage& image : plan.images)
        folders.insert(folder / pathFromUtf8(image.path).parent_path());
    for (const fs::path& each : folders) {
        std::error_code problem;
        fs::create_directories(each, problem);
        if (problem)
            return fail(folderError(each, problem.message()));
    }
    return {};
}

Result<void> writeTexts(const fs::path& folder, const demo::DemoPlan& plan, std::uint64_t seed)
{
    const std::string marker =
        "{\"generator\": " + std::to_string(generatorVersion) + ", \"seed\": " + std::to_string(seed) + "}\n";
    const std::pair<fs::path, std::string_view> texts[] = {{folder / "README.txt", readme},
                                                           {folder / "validation_data/C-NMC_test_prelim_phase_data_labels.csv",
                                                            plan.testLabels},
                                                           {folder / demoMarkerName, marker}};
    for (const auto& [file, text] : texts)
        if (auto written = writeFileAtomically(file, text); !written)
            return written;
    return {};
}

/// Draws into a folder beside and renames it; `beside` is gone afterwards whatever happens.
Result<std::uint64_t> drawBeside(const fs::path& beside, const fs::path& folder, const demo::DemoPlan& plan, std::uint64_t seed,
                                 const std::stop_token& stop, const std::function<void(double)>& progress)
{
    if (auto made = makeFolders(beside, plan); !made)
        return fail(made.error());
    const auto bytes = Drawing(beside, plan, seed, stop).run(progress);
    if (!bytes)
        return bytes;
    if (auto texts = writeTexts(beside, plan, seed); !texts)
        return fail(texts.error());
    std::error_code problem;
    fs::remove_all(folder, problem);
    fs::rename(beside, folder, problem);
    if (problem)
        return fail(folderError(folder, problem.message()));
    return bytes;
}

} // namespace

Result<DemoSummary> writeDemoDataset(const fs::path& folder, const DemoOptions& options, std::stop_token stop,
                                     const std::function<void(double)>& progress)
{
    const fs::path target = fs::absolute(folder).lexically_normal();
    const fs::path place = target.has_filename() ? target : target.parent_path();
    if (auto free = checkReplaceable(place); !free)
        return fail(free.error());
    // Work is shared out image by image, as in core/imaging: OpenCV's own threads would only wait for each other.
    cv::setNumThreads(1);
    const demo::DemoPlan plan = demo::planDemo(options.seed, options.scale);
    fs::path beside = place;
    beside += ".drawing";
    std::error_code ignored;
    fs::remove_all(beside, ignored);
    const auto bytes = drawBeside(beside, place, plan, options.seed, stop, progress);
    fs::remove_all(beside, ignored);
    if (!bytes)
        return fail(bytes.error());
    const int total = static_cast<int>(plan.images.size());
    return DemoSummary{plan.trainingImages, total - plan.trainingImages, plan.trainingSubjects, *bytes};
}

} // namespace nucleoscope
