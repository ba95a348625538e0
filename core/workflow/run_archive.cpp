// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/run_archive.h"

#include "core/archive/zip_writer.h"
#include "core/base/text.h"
#include "core/encoding/encode.h"
#include "core/imaging/decode.h"
#include "core/run/final_run.h"
#include "core/run/run_json.h"
#include "core/run/run_tables.h"
#include "core/workflow/packed_run_format.h"
#include "core/workflow/run_pseudonyms.h"
#include "nucleoscope_build.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::array allSources{PredictionSource::Validation, PredictionSource::TrainingPass, PredictionSource::Test};

/// Rows of Run::samples() that the best epoch called wrongly where it was examined.
Result<std::set<int>> mistakesOf(const Run& run)
{
    std::set<int> rows;
    for (const PredictionSource source : {PredictionSource::Validation, PredictionSource::Test}) {
        const std::vector<int> epochs = run.epochsWithPredictions(source);
        if (std::find(epochs.begin(), epochs.end(), run.info().bestEpoch) == epochs.end())
            continue;
        const auto predictions = run.predictions(run.info().bestEpoch, source);
        if (!predictions)
            return fail(predictions.error());
        for (int row = 0; row < predictions->size(); ++row)
            if (!predictions->correct(row))
                rows.insert(predictions->sample(row));
    }
    return rows;
}

/// `below`: in which folder of the packed run it goes; empty: it is the run itself.
class Packing {
public:
    Packing(const Run& run, const PackOptions& options, const std::optional<Pseudonyms>& names, ZipWriter& writer,
            std::string_view below = {})
        : run_(run), options_(options), writer_(writer), below_(below)
    {
        if (names)
            pseudonyms_.emplace(*names, run);
    }

    Result<void> addMarker()
    {
        const nlohmann::ordered_json about{
            {"format", packedRunFormat},     {"version", packedRunVersion},
            {"name", recorded().name},       {"pseudonyms", options_.pseudonyms},
            {"pictures", options_.pictures}, {"program", std::string("nucleoscope ") + build::version}};
        return writer_.add(packedRunMarker, about.dump(2) + "\n");
    }
    Result<void> addRun()
    {
        return writer_.add(inThisRun("run.json"), runToJson(recorded())).and_then([&] { return addTables(); }).and_then([&] {
            return addPlainFiles();
        });
    }

    Result<void> addPictures(PackedRun& packed, JobContext& context)
    {
        const auto mistakes = mistakesOf(run_);
        if (!mistakes)
            return fail(mistakes.error());
        packed.missingPictures = static_cast<int>(mistakes->size());
        if (!options_.located)
            return {};
        const auto reader = options_.located->dataset->makeReader();
        if (!reader)
            return fail(reader.error());
        for (const int row : inOrder(*mistakes)) {
            if (context.stopRequested())
                return fail(ErrorCode::Cancelled, {"pack.stopped", "Packing was stopped.", {}});
            const int index = options_.located->indices[static_cast<std::size_t>(row)];
            if (index < 0 || options_.located->dataset->sample(index).region)
                continue;
            const auto picture = pictureOf(**reader, options_.located->dataset->sample(index));
            if (!picture)
                continue;
            const std::string& id =
                pseudonyms_ ? pseudonyms_->sampleOf(row).id : run_.samples()[static_cast<std::size_t>(row)].id;
            if (auto added = writer_.add(inRun("pictures/" + id), *picture); !added)
                return added;
            ++packed.pictures;
            --packed.missingPictures;
        }
        return {};
    }

private:
    std::string inThisRun(const std::string& file) const { return inRun(below_ + file); }
    RunInfo recorded() const
    {
        RunInfo info = pseudonyms_ ? pseudonyms_->renamed(run_.info()) : run_.info();
        info.datasetLocation.clear(); // of no use elsewhere, and it names a person's folders
        return info;
    }

    Result<void> addTables()
    {
        const auto& samples = pseudonyms_ ? pseudonyms_->samples() : run_.samples();
        if (auto added = writer_.add(inThisRun("split.csv"), splitToCsv(samples, run_.info().classes)); !added)
            return added;
        for (const PredictionSource source : allSources)
            for (const int epoch : run_.epochsWithPredictions(source))
                if (auto added = addPredictions(epoch, source); !added)
                    return added;
        return {};
    }

    Result<void> addPredictions(int epoch, PredictionSource source)
    {
        const std::string name = std::string("predictions/") + predictionsFileName(epoch, source);
        if (!pseudonyms_)
            return writer_.addFile(inThisRun(name), run_.folder() / pathFromUtf8(name));
        return run_.predictions(epoch, source).and_then([&](const PredictionList& list) {
            return writer_.add(inThisRun(name),
                               predictionsToCsv(pseudonyms_->inNewOrder(list), run_.info().classes,
                                                [&](int row) -> const std::string& { return pseudonyms_->sampleOf(row).id; }));
        });
    }

    /// Those that are there. Under pseudonyms without what names images or persons, or goes by the old order of rows.
    Result<void> addPlainFiles()
    {
        std::vector<std::string> names{"metrics.csv", "steps.csv", "training_images.json", "checkpoints/best.safetensors"};
        if (!pseudonyms_) {
            names.insert(names.end(), {"filters.json", "pins.json", "marks.json"});
            std::error_code problem;
            for (fs::directory_iterator at(run_.folder() / "features", problem), end; !problem && at != end;
                 at.increment(problem))
                names.push_back("features/" + utf8(at->path().filename()));
        }
        for (const std::string& name : names) {
            std::error_code ignored;
            const fs::path file = run_.folder() / pathFromUtf8(name);
            if (!fs::is_regular_file(file, ignored) || !belongsToPackedRun(inThisRun(name)))
                continue;
            if (auto added = writer_.addFile(inThisRun(name), file, name.ends_with(".safetensors")); !added)
                return added;
        }
        return {};
    }

    /// The order of an archive's entries must not tell what the names hide.
    std::vector<int> inOrder(const std::set<int>& rows) const
    {
        std::vector<int> ordered(rows.begin(), rows.end());
        if (pseudonyms_)
            std::sort(ordered.begin(), ordered.end(),
                      [&](int a, int b) { return pseudonyms_->sampleOf(a).id < pseudonyms_->sampleOf(b).id; });
        return ordered;
    }

    /// Under pseudonyms drawn anew, because a file can carry names inside.
    Result<Bytes> pictureOf(SampleReader& reader, const Sample& sample) const
    {
        Result<Bytes> file = reader.read(sample);
        if (!file || !pseudonyms_)
            return file;
        return decodeImage(*file, sample.name).and_then([](const cv::Mat& image) { return encodePng(image); });
    }

    const Run& run_;
    const PackOptions& options_;
    std::optional<RunPseudonyms> pseudonyms_;
    ZipWriter& writer_;
    std::string below_;
};

} // namespace

bool isPackedRun(const fs::path& place)
{
    return lowered(utf8(place.extension())) == packedRunEnding;
}

CommandWords commandOf(const PackCommandOptions& options)
{
    CommandWords words{"nucleoscope", "pack", options.run, "--out", options.out};
    if (!options.data.empty())
        words.insert(words.end(), {"--data", options.data});
    if (options.pictures)
        words.emplace_back("--pictures");
    if (options.pseudonyms)
        words.emplace_back("--pseudonyms");
    return words;
}

Result<PackedRun> packRun(const Run& run, const fs::path& out, const PackOptions& options, JobContext& context)
{
    PackedRun packed;
    packed.file = out;
    if (!isPackedRun(packed.file))
        packed.file += packedRunEnding;
    auto writer = ZipWriter::create(packed.file);
    if (!writer)
        return fail(writer.error());
    const auto names = Pseudonyms::wished(options.pseudonyms);
    if (!names)
        return fail(names.error());
    Packing packing(run, options, *names, *writer);
    auto added = packing.addMarker().and_then([&] { return packing.addRun(); });
    if (const auto finalRun = finishedFinalRun(run); added && finalRun)
        added = Packing(*finalRun, options, *names, *writer, packedFinalRun).addRun();
    if (added && options.pictures)
        added = packing.addPictures(packed, context);
    if (!added)
        return fail(added.error());
    auto finished = writer->finish(context.stopToken(), [&](double fraction) {
        context.report({fraction, {"activity.pack", "Packing the run"}});
    });
    if (!finished)
        return fail(finished.error());
    std::error_code ignored;
    packed.bytes = fs::file_size(packed.file, ignored);
    return packed;
}

} // namespace nucleoscope
