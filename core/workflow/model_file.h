// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/network_graph.h"
#include "core/inspection/operating_point.h"
#include "core/learning/recipe.h"

#include <filesystem>
#include <optional>

namespace nucleoscope {

/// Somebody's network as it lies in a file, with what is said of it: by its signature (FILE.json beside it, or inside), else by
/// the metadata of `weights export`, else by the file's own shapes.
struct ModelFile {
    std::string name;                    ///< of the file, without its folder
    std::string format;                  ///< "onnx", "weights"
    std::string fingerprint;             ///< XXH3 of its bytes; where it has numbers in other files, of the hashes of all of them
    Recipe recipe;                       ///< architecture, head, input and views; the rest tells nothing
    std::vector<GraphTensor> tensors;    ///< under timm's or torchvision's names
    int classCount = 0;                  ///< outputs
    std::vector<std::string> classes;    ///< in the order of the outputs; empty: nobody says
    std::vector<std::string> positive;   ///< of these
    bool inputSaid = false;              ///< how images become its input
    std::optional<OperatingPoint> point; ///< where its maker calls positive
    std::string learnedFrom;             ///< the dataset, as its maker calls it; empty: nobody says
};

/// Reads ONNX (by the ending .onnx) and weights as openWeightsFile() does. `signature`: a file in the place of FILE.json;
/// `architecture`: said by a person of weights that do not say it; both may be empty. Fails with Unsupported where it is no
/// network that is known here, with Mismatch where signature and network differ, with Unreadable where file or signature are
/// damaged or weights are no numbers.
Result<ModelFile> openModelFile(const std::filesystem::path& file, const std::filesystem::path& signature = {},
                                const std::string& architecture = {});

} // namespace nucleoscope
