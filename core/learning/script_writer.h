// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/learning/engine.h"

namespace nucleoscope {

/// A network as TorchScript has it: a function in a subset of Python, and the tensors that it reads.
struct ScriptModule {
    struct Attribute {
        std::string name; ///< an identifier: read as self.NAME
        std::vector<std::int64_t> shape;
        std::vector<float> values; ///< row-major
    };
    std::string source; ///< `def forward(self, …) -> Tensor:` and so on
    std::vector<Attribute> tensors;
    std::map<std::string, std::string> extraFiles; ///< go into the archive below extra/, by name
};

/// What an engine is that can write TorchScript's archives; optional. See scripting().
class ScriptWriter {
public:
    virtual ~ScriptWriter() = default;
    /// The archive that torch.jit.save() would write. On the learning thread.
    virtual Result<Bytes> scriptArchive(const ScriptModule& module) = 0;
};

/// The engine as one that writes TorchScript. Fails with Unsupported where it cannot.
inline Result<ScriptWriter*> scripting(Engine& engine)
{
    if (auto* found = dynamic_cast<ScriptWriter*>(&engine))
        return found;
    return fail(ErrorCode::Unsupported, {"engine.no_script", "This learning engine cannot write TorchScript. ONNX needs none."});
}

} // namespace nucleoscope
