// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/placement_audit.h"

#include "core/learning/torch/operation_watch.h"

#include <cstdio>
#include <optional>

namespace nucleoscope::engine {
namespace {

/// What rounding may do, relative, in the middle of a deep network on a small batch: several times what was measured on the
/// three architectures. bf16's gradients are noise to a large part; what is far beyond is wrong all the same.
struct Tolerance {
    double forward, gradient;
};
Tolerance toleranceOf(Precision precision)
{
    return precision == Precision::Fp32 ? Tolerance{5e-3, 0.05} : Tolerance{0.3, 3};
}

/// Some batches and heads are worse conditioned than those: how far weights and input rounded to bf16 move the exact network says how
/// much. A pass in bf16 also rounds what lies between the layers, forward and back: so many times that much was seen at most, doubled.
constexpr double roundingsBetween = 12;

/// A gradient that is noise to three quarters still points the right way: the cosine of a quarter is left. One that was turned
/// round, or is nothing, shows however large the noise that is allowed; but not where rounding the weights alone turns it far.
constexpr double mostOpposed = -0.2;
constexpr double leastSteady = 0.995; ///< cosine: a tenth of the size is moved
constexpr double nothing = 1e-6;      ///< of the exact one's size

/// Smaller gradients than this share of the largest are all rounding: they are compared with that.
constexpr double leastGradient = 0.05;

std::string percentOf(double share)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", share * 100);
    return text;
}

using Kind = PlacementFinding::Kind;

class Report {
public:
    Report(const Inference& inference) : device_(inference.chosen().device), tolerance_(toleranceOf(inference.precision()))
    {
        made.device = inference.chosen().info.id;
        made.precision = inference.precision();
        made.tolerance = tolerance_.gradient;
    }

    void find(Kind kind, const std::string& layer, Message message)
    {
        made.findings.push_back({kind, layer, std::move(message)});
    }

    /// Device, type and, of filters and maps, memory order.
    void place(const std::string& name, const at::Tensor& tensor, at::ScalarType type, bool inOrder = true)
    {
        if (tensor.device() != device_)
            find(Kind::Device, name,
                 {"placement.device",
                  "{layer} lies on {there} and not on {device}: each step would copy it, or fail.",
                  {{"layer", name}, {"there", tensor.device().str()}, {"device", device_.str()}}});
        if (tensor.scalar_type() != type)
            find(Kind::Type, name,
                 {"placement.type",
                  "{layer} holds {there} and not {type} numbers.",
                  {{"layer", name}, {"there", at::toString(tensor.scalar_type())}, {"type", at::toString(type)}}});
        if (inOrder && tensor.dim() == 4 && !tensor.is_contiguous(at::MemoryFormat::ChannelsLast))
            find(Kind::Layout, name,
                 {"placement.layout",
                  "{layer} is not stored channels-last: it would be rearranged in each step.",
                  {{"layer", name}}});
    }

    /// `difference` is relative.
    void compare(const std::string& layer, double difference, double allowed)
    {
        ++made.layers;
        // In shares of what is allowed, so that the one worth telling is told.
        const double strain = difference / allowed;
        if (!(strain <= worstStrain_)) {
            worstStrain_ = std::isnan(strain) ? worstStrain_ : strain;
            made.largestDifference = difference;
            made.largestAt = layer;
            made.tolerance = allowed;
        }
    }
    const Tolerance& tolerance() const { return tolerance_; }

    PlacementReport made;

private:
    at::Device device_;
    Tolerance tolerance_;
    double worstStrain_ = 0;
};

at::Tensor onProcessor(const at::Tensor& tensor)
{
    return tensor.detach().to(at::kCPU, at::kDouble);
}

/// ‖a - b‖ / ‖b‖; `scale` in place of ‖b‖ where given.
double difference(const at::Tensor& a, const at::Tensor& b, double scale = 0)
{
    const double size = scale > 0 ? scale : b.norm().item<double>();
    const double apart = (onProcessor(a).reshape(-1) - b.reshape(-1)).norm().item<double>();
    return apart == 0 ? 0 : apart / std::max(size, 1e-30);
}

/// The statistics of its batch that a batch normalisation has moved its running ones by.
struct Statistics {
    at::Tensor mean, variance;
};
using Buffers = std::map<std::string, at::Tensor>;

Buffers buffersOf(const Network& network, bool copied)
{
    Buffers buffers;
    for (const auto& item : network.named_buffers())
        buffers.emplace(item.key(), copied ? item.value().clone() : item.value());
    return buffers;
}

at::Tensor seen(const at::Tensor& before, const at::Tensor& after)
{
    return (onProcessor(after) - onProcessor(before) * (1 - BatchNorm::momentum)) / BatchNorm::momentum;
}

/// What was seen of a network in a pass: of its batch by each batch normalisation, in the network's order, and in the end.
struct Trace {
    struct Layer {
        std::string name;
        at::Tensor mean, variance;
        bool moved = false; ///< else it is frozen, and sees the batch without a trace
    };
    std::vector<Layer> layers;
    at::Tensor logits;
    std::map<std::string, at::Tensor> gradients; ///< by parameter, of those that have one
};

void clearGradients(Network& network)
{
    for (at::Tensor& parameter : network.parameters())
        parameter.mutable_grad().reset();
}

Trace traceOf(const Network& network, const Buffers& before, const at::Tensor& logits)
{
    constexpr std::string_view mean = ".running_mean";
    Trace trace;
    trace.logits = logits;
    const Buffers now = buffersOf(network, false);
    for (const auto& item : network.named_buffers()) {
        if (!item.key().ends_with(mean))
            continue;
        const std::string layer = item.key().substr(0, item.key().size() - mean.size());
        const std::string variance = layer + ".running_var";
        trace.layers.push_back({layer, seen(before.at(item.key()), now.at(item.key())),
                                seen(before.at(variance), now.at(variance)),
                                !at::equal(before.at(item.key()), now.at(item.key()))});
    }
    for (const auto& item : network.named_parameters())
        if (item.value().grad().defined())
            trace.gradients.emplace(item.key(), item.value().grad());
    return trace;
}

Trace runPass(Network& network, const at::Tensor& input, const at::Tensor& classes, const PlacementQuestion& question, bool mixed)
{
    const Buffers before = buffersOf(network, true);
    network.setTraining(question.batchNorm);
    clearGradients(network);
    at::Tensor logits;
    {
        const MixedPrecision precision(input.device(), mixed ? question.inference.precision() : Precision::Fp32);
        at::Tensor features;
        {
            const at::AutoGradMode withGradients(question.backboneTrained);
            features = network.features(input);
        }
        logits = network.logits(features, nullptr);
    }
    // Plain cross-entropy: the objective has nothing that is placed.
    at::nll_loss(at::log_softmax(mixed ? logits.to(at::kFloat) : logits, 1), classes).backward();
    return traceOf(network, before, logits);
}

/// Everything but gradients back as it was.
class Restored {
public:
    explicit Restored(Network& network) : network_(network), kept_(buffersOf(network, true)) {}
    ~Restored()
    {
        const at::NoGradGuard noGrad;
        for (const auto& item : network_.named_buffers())
            item.value().copy_(kept_.at(item.key()));
        clearGradients(network_);
    }
    Restored(const Restored&) = delete;
    Restored& operator=(const Restored&) = delete;

private:
    Network& network_;
    Buffers kept_;
};

bool endsWith(const std::string& name, const char* end)
{
    return name.ends_with(end);
}

/// Of what a batch normalisation saw: the means in shares of the spread.
double difference(const Trace::Layer& layer, const Trace::Layer& exact)
{
    const double spread = exact.variance.clamp_min(0).sqrt().norm().item<double>();
    return std::max(difference(layer.mean, exact.mean, spread), difference(layer.variance, exact.variance));
}

/// In the order of the network, so that the first layer that differs is the one to look at: those behind it follow.
/// `rounded`: the exact network with its weights and input rounded; null in fp32.
void compareForward(Report& report, const Trace& pass, const Trace& exact, const Trace* rounded)
{
    bool told = false;
    const auto judge = [&](const std::string& layer, double apart, double noise) {
        const double allowed = std::max(report.tolerance().forward, roundingsBetween * noise);
        report.compare(layer, apart, allowed);
        if (apart <= allowed || told)
            return;
        told = true;
        report.find(Kind::Value, layer,
                    {"placement.forward",
                     "What {layer} sees differs from the processor's by {difference} % where {allowed} % is usual: the operation "
                     "before it computes something else on this device.",
                     {{"layer", layer}, {"difference", percentOf(apart)}, {"allowed", percentOf(allowed)}}});
    };
    for (std::size_t i = 0; i < exact.layers.size(); ++i)
        if (exact.layers[i].moved)
            judge(exact.layers[i].name, difference(pass.layers[i], exact.layers[i]),
                  rounded ? difference(rounded->layers[i], exact.layers[i]) : 0);
    judge("logits", difference(pass.logits, exact.logits), rounded ? difference(rounded->logits, exact.logits) : 0);
}

enum class Direction { Right, Nothing, Opposite };

double cosine(const at::Tensor& a, const at::Tensor& b)
{
    const at::Tensor one = onProcessor(a).reshape(-1), other = onProcessor(b).reshape(-1);
    return (one * other).sum().item<double>() / std::max(one.norm().item<double>() * other.norm().item<double>(), 1e-300);
}

/// Of gradients that are large enough to be more than rounding.
Direction directionOf(const at::Tensor& gradient, const at::Tensor& exact, double largest)
{
    const double size = exact.norm().item<double>();
    if (size < leastGradient * largest || size == 0)
        return Direction::Right;
    if (onProcessor(gradient).norm().item<double>() < nothing * size)
        return Direction::Nothing;
    return cosine(gradient, exact) < mostOpposed ? Direction::Opposite : Direction::Right;
}

Message directionMessage(Direction direction, const std::string& layer)
{
    if (direction == Direction::Nothing)
        return {"placement.gradient_nothing",
                "The gradient of {layer} is nothing but noughts, which the processor's is not: it would not learn.",
                {{"layer", layer}}};
    return {"placement.gradient_opposite",
            "The gradient of {layer} points away from the processor's: it would learn the opposite.",
            {{"layer", layer}}};
}

/// What is wrong with one gradient; nothing: it is as it should be.
std::optional<Message> gradientProblem(const std::string& layer, const at::Tensor& gradient, const at::Tensor& exact,
                                       const at::Tensor* rounded, double apart, double allowed, double largest)
{
    const Direction direction = directionOf(gradient, exact, largest);
    const auto steady = [&] { return !rounded || cosine(*rounded, exact) > leastSteady; }; // few are opposed: asked of them
    if (direction == Direction::Nothing || (direction == Direction::Opposite && steady()))
        return directionMessage(direction, layer);
    if (apart <= allowed)
        return std::nullopt;
    return Message{"placement.gradient",
                   "The gradient of {layer} differs from the processor's by {difference} % where {allowed} % is usual.",
                   {{"layer", layer}, {"difference", percentOf(apart)}, {"allowed", percentOf(allowed)}}};
}

/// From the head back, which is the way that gradients come. `rounded` as in compareForward().
void compareGradients(Report& report, const Network& network, const Trace& pass, const Trace& exact, const Trace* rounded)
{
    double largest = 0;
    for (const auto& [layer, gradient] : exact.gradients)
        largest = std::max(largest, gradient.norm().item<double>());
    const auto parameters = network.named_parameters();
    bool told = false;
    for (auto item = parameters.end(); item != parameters.begin();) {
        --item;
        const std::string& layer = item->key();
        const auto own = pass.gradients.find(layer);
        const auto wanted = exact.gradients.find(layer);
        if (own == pass.gradients.end() || wanted == exact.gradients.end()) {
            if ((own == pass.gradients.end()) != (wanted == exact.gradients.end()))
                report.find(Kind::Value, layer,
                            {"placement.no_gradient", "{layer} gets no gradient: it would not learn.", {{"layer", layer}}});
            continue;
        }
        report.place("gradient of " + layer, own->second, at::kFloat, false);
        const at::Tensor* noise = rounded ? &rounded->gradients.at(layer) : nullptr;
        const double size = std::max(wanted->second.norm().item<double>(), leastGradient * largest);
        const double apart = difference(own->second, wanted->second, size);
        const double allowed =
            std::max(report.tolerance().gradient, noise ? roundingsBetween * difference(*noise, wanted->second, size) : 0);
        report.compare(layer, apart, allowed);
        if (told)
            continue;
        if (auto problem = gradientProblem(layer, own->second, wanted->second, noise, apart, allowed, largest)) {
            told = true;
            report.find(Kind::Value, layer, std::move(*problem));
        }
    }
}

void makeExact(const Network& network, Network& reference)
{
    const at::NoGradGuard noGrad;
    reference.to(at::kCPU);
    reference.to(at::kDouble);
    const NamedTensors from = namedTensors(network);
    const NamedTensors to = namedTensors(reference);
    TORCH_CHECK(from.size() == to.size(), "the reference is another network");
    for (std::size_t i = 0; i < from.size(); ++i)
        to[i].second.detach().copy_(from[i].second);
    const auto learning = network.named_parameters();
    for (auto& item : reference.named_parameters())
        item.value().set_requires_grad(learning[item.key()].requires_grad());
}

/// The exact network once more, its weights and input rounded as a pass in half precision rounds them.
Trace runRounded(const Network& network, Network& reference, const at::Tensor& input, const at::Tensor& classes,
                 const PlacementQuestion& question)
{
    const auto rounded = [](const at::Tensor& values) { return values.to(at::kBFloat16).to(at::kDouble); };
    makeExact(network, reference);
    {
        const at::NoGradGuard noGrad;
        for (at::Tensor& parameter : reference.parameters())
            parameter.copy_(rounded(parameter));
    }
    return runPass(reference, rounded(input), classes, question, false);
}

} // namespace

Result<PlacementReport> auditPlacement(Network& network, Network& reference, const PlacementQuestion& question,
                                       const PixelBatch& batch)
{
    if (auto checked = checkBatch(batch); !checked)
        return fail(checked.error());
    const Inference& inference = question.inference;
    const bool bf16 = inference.precision() == Precision::Bf16;
    Report report(inference);
    for (const auto& [name, tensor] : namedTensors(network)) {
        report.place(name, tensor, endsWith(name, ".num_batches_tracked") ? at::kLong : at::kFloat);
        ++report.made.tensors;
    }
    const at::Tensor input = inference.pixels().convert(batch);
    report.place("input", input, at::kFloat);
    // With a tensor elsewhere the step would fail, or hide the reason.
    if (!report.made.isGood())
        return report.made;

    makeExact(network, reference);
    const Restored restored(network);
    const at::Tensor classes = inference.classesOf(batch);
    OperationWatch watch(network, inference.chosen().device, bf16);
    const Trace pass = runPass(network, input, classes, question, true);
    for (OperationWatch::Misplaced& misplaced : watch.end())
        report.find(Kind::Fallback, misplaced.layer, std::move(misplaced.message));
    report.place("logits", pass.logits, pass.logits.scalar_type());
    const at::Tensor same = onProcessor(input), known = classes.to(at::kCPU);
    const Trace exact = runPass(reference, same, known, question, false);
    std::optional<Trace> rounded;
    if (inference.precision() != Precision::Fp32)
        rounded = runRounded(network, reference, same, known, question);
    const Trace* const noise = rounded ? &*rounded : nullptr;
    compareForward(report, pass, exact, noise);
    compareGradients(report, network, pass, exact, noise);
    return report.made;
}

} // namespace nucleoscope::engine
