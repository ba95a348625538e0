// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <functional>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace nucleoscope {

/// Gives the content of a file that lies in the model's own folder, by its name there. Asked once for each name, and for plain
/// names only: no folders, no drives, nothing that leads out.
using FilesBeside = std::function<Result<Bytes>(const std::string& name)>;

/// Why the numbers of a tensor cannot be had. Thrown within the room, an Error at its door.
struct OnnxDataRefused : std::runtime_error {
    OnnxDataRefused(std::string tensor, std::string file)
        : std::runtime_error("numbers elsewhere"), tensor(std::move(tensor)), file(std::move(file))
    {}
    std::string tensor, file;   ///< `file`: where they lie, as the model says
    std::optional<Error> error; ///< of the one who was to give it; nothing: it is no file that would be asked for
};

/// Numbers that an ONNX file has in other files (external data of a TensorProto), as PyTorch writes them.
class OnnxData {
public:
    explicit OnnxData(const FilesBeside& beside) : beside_(beside) {}

    /// `where`: location, offset (0) and length (to the end), as the tensor says. What comes back lives as long as this. No more is
    /// given in all than the files hold: tensors that share their numbers could ask for any amount of memory. Throws
    /// OnnxDataRefused, or ProtobufDamaged where it lies beyond the file.
    std::span<const std::byte> of(const std::string& tensor, const std::map<std::string, std::string>& where);

private:
    struct Neighbour {
        Bytes content;
        std::size_t given = 0; ///< bytes
    };
    Neighbour& neighbour(const std::string& tensor, const std::string& name);

    const FilesBeside& beside_;
    std::map<std::string, Neighbour> neighbours_;
};

} // namespace nucleoscope
