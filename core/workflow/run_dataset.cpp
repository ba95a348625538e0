#include "core/workflow/run_dataset.h"

#include "core/workflow/cross_validation_task.h"

#include <algorithm>

namespace nucleoscope {

std::filesystem::path runFolderNamed(const std::filesystem::path& folder)
{
    std::error_code problem;
    const bool crossValidation = std::filesystem::exists(folder / crossValidationFileName, problem)
                                 && std::filesystem::exists(folder / pooledRunName, problem);
    return crossValidation ? folder / pooledRunName : folder;
}

std::optional<RunDataset> openRunDataset(const Run& run, std::stop_token stop)
{
    OpenOptions options;
    options.stop = std::move(stop);
    const auto dataset = openDataset(pathFromUtf8(run.info().datasetLocation), options);
    if (!dataset)
        return std::nullopt;
    auto places = run.locateIn(**dataset);
    if (!places)
        return std::nullopt;
    return RunDataset{*dataset, std::move(*places)};
}

std::vector<int> trainingRows(const Run& run, const RunDataset& located, std::size_t most)
{
    std::vector<int> all;
    for (std::size_t row = 0; row < located.indices.size(); ++row)
        if (run.samples()[row].part == Part::Train && located.indices[row] >= 0)
            all.push_back(static_cast<int>(row));
    std::vector<int> chosen;
    const std::size_t count = std::min(all.size(), most);
    for (std::size_t i = 0; i < count; ++i)
        chosen.push_back(all[i * all.size() / count]);
    return chosen;
}

} // namespace nucleoscope
