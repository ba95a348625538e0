#include "core/workflow/run_dataset.h"

#include "core/learning/weights_file.h"
#include "core/run/pooled_run.h"
#include "core/workflow/command_line.h"
#include "core/workflow/cross_validation_task.h"
#include "core/workflow/dataset_view.h"

#include <algorithm>
#include <unordered_map>

namespace nucleoscope {

std::filesystem::path runFolderNamed(const std::filesystem::path& folder)
{
    std::error_code problem;
    const bool crossValidation = std::filesystem::exists(folder / crossValidationFileName, problem)
                                 && std::filesystem::exists(folder / pooledRunName, problem);
    return crossValidation ? folder / pooledRunName : folder;
}

bool isDatasetGone(const RunInfo& run)
{
    std::error_code problem;
    const std::string& place = run.datasetLocation; // "archive.zip!folder"
    return place.empty() || !std::filesystem::exists(pathFromUtf8(place.substr(0, place.find('!'))), problem);
}

std::optional<RunDataset> openRunDataset(const Run& run, std::stop_token stop)
{
    OpenOptions options;
    options.stop = stop;
    if (run.info().datasetLocation.empty())
        return packedPictures(run, stop);
    const auto dataset = openDataset(pathFromUtf8(run.info().datasetLocation), options);
    if (!dataset)
        return packedPictures(run, stop);
    auto places = run.locateIn(**dataset);
    if (!places)
        return packedPictures(run, stop);
    return RunDataset{*dataset, std::move(*places)};
}

std::optional<RunDataset> packedPictures(const Run& run, std::stop_token stop)
{
    const std::filesystem::path folder = run.folder() / "pictures";
    std::error_code problem;
    if (!std::filesystem::is_directory(folder, problem))
        return std::nullopt;
    OpenOptions options;
    options.stop = std::move(stop);
    const auto dataset = openDataset(folder, options);
    if (!dataset)
        return std::nullopt;
    // By their places: of a few pictures the layout that gave them their ids may not be recognised.
    std::unordered_map<std::string, int> byPlace;
    for (int i = 0; i < (*dataset)->sampleCount(); ++i)
        if (const auto file = fileOf(**dataset, i))
            byPlace.emplace(utf8(file->lexically_relative(folder)), i);
    RunDataset located{*dataset, {}};
    for (const RunSample& sample : run.samples()) {
        const auto found = byPlace.find(sample.id);
        located.indices.push_back(found == byPlace.end() ? -1 : found->second);
    }
    return located;
}

std::vector<int> trainingRows(const Run& run, const RunDataset& located, std::size_t most)
{
    std::vector<int> all;
    for (std::size_t row = 0; row < located.indices.size(); ++row)
        if (learnedFrom(run.info(), run.samples()[row].part) && located.indices[row] >= 0)
            all.push_back(static_cast<int>(row));
    std::vector<int> chosen;
    const std::size_t count = std::min(all.size(), most);
    for (std::size_t i = 0; i < count; ++i)
        chosen.push_back(all[i * all.size() / count]);
    return chosen;
}

Result<std::shared_ptr<const Dataset>> datasetOfRun(const Run& run, const std::shared_ptr<const Dataset>& dataset)
{
    auto places = run.locateIn(*dataset);
    if (!places)
        return fail(places.error());
    std::erase(*places, -1);
    std::sort(places->begin(), places->end());
    auto own = static_cast<int>(places->size()) == dataset->sampleCount() ? dataset : dataset->subset(*places);
    const auto sameClasses = [&](const Dataset& other) {
        return std::equal(other.classes().begin(), other.classes().end(), run.info().classes.begin(), run.info().classes.end(),
                          [](const ClassInfo& a, const ClassInfo& b) { return a.name == b.name; });
    };
    if (!sameClasses(*own))
        if (auto folds = foldsAsClasses(own); folds && sameClasses(**folds)) // that run's classes were folders
            return folds;
    if (!sameClasses(*own))
        return fail(ErrorCode::Mismatch, {"run.other_classes",
                                          "{dataset} has other classes than the run {run} was trained on.",
                                          {{"dataset", utf8(dataset->location())}, {"run", run.info().name}}});
    return own;
}

std::string contentsFingerprint(const Dataset& dataset)
{
    const auto contents = hashContents(dataset);
    if (!contents)
        return {};
    std::string all;
    for (std::size_t i = 0; i < contents->hashes.size(); ++i)
        all += contents->hashes[i].hex() + ' ' + dataset.samples()[i].id + '\n';
    return ContentHash::of(all).hex();
}

std::string weightsFingerprint(const std::filesystem::path& file)
{
    const auto bytes = file.empty() ? Result<Bytes>() : readFile(file, largestWeightsFile);
    return bytes && !bytes->empty() ? ContentHash::of(*bytes).hex() : std::string();
}

} // namespace nucleoscope
