// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/script_archive.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <sstream>
#include <torch/csrc/jit/api/module.h>

namespace nucleoscope::engine {

Bytes scriptArchive(const ScriptModule& module)
{
    torch::jit::Module script("Nucleoscope");
    for (const ScriptModule::Attribute& attribute : module.tensors) {
        at::Tensor tensor = at::empty(attribute.shape, at::kFloat);
        std::copy(attribute.values.begin(), attribute.values.end(), tensor.mutable_data_ptr<float>());
        script.register_buffer(attribute.name, std::move(tensor)); // nothing learns any more
    }
    script.define(module.source);
    std::ostringstream out;
    script.save(out, {module.extraFiles.begin(), module.extraFiles.end()});
    const std::string written = out.str();
    const auto* const data = reinterpret_cast<const std::byte*>(written.data());
    return {data, data + written.size()};
}

} // namespace nucleoscope::engine
