// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_queue.h"
#include "core/learning/engine_loader.h"
#include "core/run/run.h"
#include "core/workflow/command_line.h"
#include "core/workflow/model_file.h"

namespace nucleoscope {

/// The subcommand `import`, as in command_line.h.
struct ImportOptions {
    std::string file;
    std::string out;       ///< run folder
    std::string data;      ///< examines it; empty: none
    std::string signature; ///< empty: FILE.json beside it, or what is inside
    std::string architecture;
    std::vector<std::string> classes;  ///< empty: as the file says, and so below
    std::vector<std::string> positive; ///< "none" alone: none, unless a class is called so
    int size = 0;
    int crop = -1;
    int views = 0;
    std::vector<double> mean, deviation; ///< three, or none
    std::string name;
    MachineOptions machine;
    bool operator==(const ImportOptions&) const = default;
};
CommandWords commandOf(const ImportOptions& options);

/// What a person says of somebody's network, in the place of what its file says or leaves open.
struct ModelWords {
    std::vector<std::string> classes; ///< in the order of the outputs
    /// Of these; of more than two also none, each then being judged by itself. Absent: as the file says, else as the dataset has it,
    /// else ALL, else of two the first, of more none.
    std::optional<std::vector<std::string>> positive;
    std::optional<int> sizePixels, cropPixels, views;
    std::optional<std::array<float, 3>> mean, standardDeviation;
};

struct ModelImportRequest {
    ModelFile model;
    ModelWords words;
    std::shared_ptr<const Dataset> dataset; ///< that examines it; null: none
    std::filesystem::path folder;           ///< of the run; new or empty
    std::string name;                       ///< for people; empty: the file's
    std::string device = "auto";
    int threads = 0;
};

/// Makes a run of somebody's network: to be asked (predict, explain, Classify), and, with a dataset, examined on all of its labelled
/// images, which Results, Compare and the report then show. In a Learning job. Fails where classes are not known
/// (InvalidInput), where the network does not take the weights or the dataset has none of its classes (Mismatch), where it was
/// stopped; then nothing is left behind.
Result<Run> importModel(const ModelImportRequest& request, EngineHost& host, JobContext& context);

} // namespace nucleoscope
