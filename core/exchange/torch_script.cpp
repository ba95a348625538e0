// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/torch_script.h"

#include "core/exchange/onnx_file.h"

#include <algorithm>

namespace nucleoscope {
namespace {

using Kind = GraphStep::Kind;

std::string attributeName(std::string tensor)
{
    std::replace(tensor.begin(), tensor.end(), '.', '_');
    return tensor;
}

std::string pair(int value)
{
    const std::string number = std::to_string(value);
    return "[" + number + ", " + number + "]";
}

/// The right side of the step's line; `prefix`: of its tensors' names; `x`: its first input.
std::string expression(const GraphStep& step, const std::string& prefix, const std::string& x, const std::string& second)
{
    const auto tensor = [&](const char* name) { return "self." + attributeName(prefix + step.tensors + "." + name); };
    switch (step.kind) {
    case Kind::Convolution:
        return "torch.conv2d(" + x + ", " + tensor("weight") + ", None, " + pair(step.stride) + ", " + pair(step.kernel / 2)
               + ", [1, 1], " + std::to_string(step.groups) + ")";
    case Kind::BatchNorm:
        return "torch.batch_norm(" + x + ", " + tensor("weight") + ", " + tensor("bias") + ", " + tensor("running_mean") + ", "
               + tensor("running_var") + ", False, 0.1, 1e-5, True)";
    case Kind::Relu: return "torch.relu(" + x + ")";
    case Kind::Relu6: return "torch.clamp(" + x + ", 0.0, 6.0)";
    case Kind::Add: return x + " + " + second;
    case Kind::MaxPool:
        return "torch.max_pool2d(" + x + ", " + pair(step.kernel) + ", " + pair(step.stride) + ", " + pair(step.kernel / 2)
               + ", [1, 1], False)";
    case Kind::GlobalAveragePool: return "torch.mean(" + x + ", [2, 3])";
    case Kind::Linear: return "torch.linear(" + x + ", " + tensor("weight") + ", " + tensor("bias") + ")";
    case Kind::Softmax: return "torch.softmax(" + x + ", 1)";
    }
    return x;
}

std::string viewExpression(int view)
{
    const ViewChange change = viewChange(view);
    std::string value = graphInputName;
    if (change.turned)
        value = "torch.rot90(" + value + ", 1, [2, 3])";
    if (change.flippedX || change.flippedY)
        value = "torch.flip(" + value
                + (change.flippedX && change.flippedY ? ", [2, 3])"
                   : change.flippedX                  ? ", [3])"
                                                      : ", [2])");
    return value;
}

/// Value 0 is what all members see; the others are a member's own.
std::string valueName(int member, int value)
{
    return value == 0 ? std::string("v0") : "m" + std::to_string(member + 1) + "_v" + std::to_string(value);
}

std::string inBrackets(const std::vector<std::string>& values)
{
    std::string list;
    for (const std::string& value : values)
        list += (list.empty() ? "" : ", ") + value;
    return "[" + list + "]";
}

std::string sourceOf(const NetworkGraph& graph)
{
    std::string source = std::string("def forward(self, ") + graphInputName + ": Tensor) -> Tensor:\n";
    const auto line = [&](const std::string& value, const std::string& right) {
        source += "    " + value + " = " + right + "\n";
    };
    std::vector<std::string> views, results;
    for (int view = 0; view < graph.views; ++view)
        views.push_back(viewExpression(view));
    line(valueName(0, 0), graph.views == 1 ? graphInputName : "torch.cat(" + inBrackets(views) + ", 0)");
    for (int member = 0; member < graph.members; ++member) {
        for (std::size_t i = 0; i < graph.steps.size(); ++i) {
            const GraphStep& step = graph.steps[i];
            line(valueName(member, static_cast<int>(i) + 1),
                 expression(step, tensorPrefix(graph, member), valueName(member, step.inputs.front()),
                            valueName(member, step.inputs.back())));
        }
        results.push_back(valueName(member, static_cast<int>(graph.steps.size())));
    }
    std::string result = graph.members == 1 ? results.front() : "torch.cat(" + inBrackets(results) + ", 0)";
    if (const int all = graph.views * graph.members; all > 1)
        result = "torch.mean(torch.reshape(" + result + ", [" + std::to_string(all) + ", -1, " + std::to_string(graph.classes)
                 + "]), [0])";
    return source + "    return " + result + "\n";
}

} // namespace

ScriptModule scriptModule(const NetworkGraph& graph, std::vector<GraphTensor> tensors)
{
    ScriptModule module;
    module.source = sourceOf(graph);
    for (GraphTensor& tensor : tensors)
        module.tensors.push_back({attributeName(tensor.name), std::move(tensor.shape), std::move(tensor.values)});
    return module;
}

} // namespace nucleoscope
