// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/recipe.h"
#include "core/learning/safetensors.h"

#include <string>
#include <vector>

namespace nucleoscope {

/// One operation of a network that predicts. It makes one value of earlier ones. Value 0 is the network's input, value i + 1
/// what step i made.
struct GraphStep {
    enum class Kind {
        Convolution,       ///< no bias, padded by kernel / 2 on each side
        BatchNorm,         ///< with its running statistics
        Relu,              ///< max(0, x)
        Relu6,             ///< min(6, max(0, x))
        Add,               ///< of two values
        MaxPool,           ///< padded by kernel / 2
        GlobalAveragePool, ///< n × c × h × w to n × c
        Linear,            ///< with bias
        Softmax            ///< over the classes
    };
    Kind kind = Kind::Relu;
    std::vector<int> inputs;
    std::string tensors; ///< what its tensors' names begin with: "blocks.0.0.conv_dw" has ".weight"; empty: it has none
    int kernel = 1, stride = 1, groups = 1;
};

/// What a network computes from normalised pixels to probabilities; the last step's value is the result. The same as
/// core/learning/torch/architectures.cpp builds, in evaluation mode: tests compare the two. With more than one view the steps
/// see each image so many times, turned and mirrored (ViewChange), and the probabilities are the mean. So they are with more
/// than one member, each of which computes all steps with weights of its own (memberPrefix(), core/learning/ensemble.h).
struct NetworkGraph {
    std::string architecture;
    std::vector<GraphStep> steps;
    int classes = 2;
    int sizePixels = 224; ///< side of the square input
    int views = 1;        ///< 1, 2, 4 or 8
    int members = 1;
};
/// What the names of a member's (from 0) tensors begin with; nothing where there is but one.
std::string tensorPrefix(const NetworkGraph& graph, int member);

/// How view i differs from the image: first a quarter turn anticlockwise, then mirrored along x (left to right) and y.
struct ViewChange {
    bool turned = false;
    bool flippedX = false;
    bool flippedY = false;
};
ViewChange viewChange(int view);

std::vector<std::string> architectureNames();
std::string knownArchitectures(); ///< the same as "mobilenetv2_100, resnet18, small"

/// Fails with Unsupported where the architecture is none that it knows.
Result<NetworkGraph> networkGraph(const Recipe& recipe, int classCount, int views, int members = 1);

/// The tensors that a graph's steps name, as fp32, in the order in which they are first used, one member after the other.
struct GraphTensor {
    std::string name;
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};
/// Fails with Mismatch where the file lacks one, or one does not have the shape that its step needs.
Result<std::vector<GraphTensor>> graphTensors(const NetworkGraph& graph, const SafetensorsFile& weights,
                                              const std::string& fileName);

/// Names of a step's tensors without their prefix: "weight", "running_mean" …
std::vector<std::string> tensorsOf(GraphStep::Kind kind);

} // namespace nucleoscope
