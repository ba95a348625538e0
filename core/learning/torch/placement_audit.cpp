// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/placement_audit.h"

#include "core/learning/torch/operation_watch.h"

#include <cstdio>

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

/// A gradient that is noise to three quarters still points the right way: the cosine of a quarter is left. One that was turned
/// round, or is nothing, shows however large the noise that is allowed.
constexpr double mostOpposed = -0.2;
constexpr double nothing = 1e-6; ///< of the exact one's size

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

/// A network after a pass: what it gave, what its buffers were before, what its weights' gradients are.
struct Pass {
    at::Tensor logits;
    Buffers before;
};

void clearGradients(Network& network)
{
    for (at::Tensor& parameter : network.parameters())
        parameter.mutable_grad().reset();
}

Pass runPass(Network& network, const at::Tensor& input, const at::Tensor& classes, const PlacementQuestion& question, bool mixed)
{
    Pass pass;
    pass.before = buffersOf(network, true);
    network.setTraining(question.batchNorm);
    clearGradients(network);
    {
        const MixedPrecision precision(input.device(), mixed ? question.inference.precision() : Precision::Fp32);
        at::Tensor features;
        {
            const at::AutoGradMode withGradients(question.backboneTrained);
            features = network.features(input);
        }
        pass.logits = network.logits(features, nullptr);
    }
    // Plain cross-entropy: the objective has nothing that is placed.
    const at::Tensor logits = mixed ? pass.logits.to(at::kFloat) : pass.logits;
    at::nll_loss(at::log_softmax(logits, 1), classes).backward();
    return pass;
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

/// In the order of the network, so that the first layer that differs is the one to look at: those behind it follow.
void compareForward(Report& report, const Network& network, const Pass& pass, const Network& reference, const Pass& exact)
{
    const Buffers now = buffersOf(network, false);
    const Buffers wanted = buffersOf(reference, false);
    bool told = false;
    const auto judge = [&](const std::string& layer, double apart) {
        report.compare(layer, apart, report.tolerance().forward);
        if (apart <= report.tolerance().forward || told)
            return;
        told = true;
        report.find(Kind::Value, layer,
                    {"placement.forward",
                     "What {layer} sees differs from the processor's by {difference} % where {allowed} % is usual: the operation "
                     "before it computes something else on this device.",
                     {{"layer", layer}, {"difference", percentOf(apart)}, {"allowed", percentOf(report.tolerance().forward)}}});
    };
    for (const auto& item : network.named_buffers()) {
        if (!endsWith(item.key(), ".running_mean"))
            continue;
        const std::string layer = item.key().substr(0, item.key().size() - std::string(".running_mean").size());
        const std::string other = layer + ".running_var";
        const at::Tensor mean = seen(exact.before.at(item.key()), wanted.at(item.key()));
        const at::Tensor variance = seen(exact.before.at(other), wanted.at(other));
        if (at::equal(onProcessor(exact.before.at(item.key())), onProcessor(wanted.at(item.key()))))
            continue; // frozen: it sees the batch without a trace
        const double spread = variance.clamp_min(0).sqrt().norm().item<double>();
        judge(layer, std::max(difference(seen(pass.before.at(item.key()), now.at(item.key())), mean, spread),
                              difference(seen(pass.before.at(other), now.at(other)), variance)));
    }
    judge("logits", difference(pass.logits, exact.logits));
}

enum class Direction { Right, Nothing, Opposite };

/// Of gradients that are large enough to be more than rounding.
Direction directionOf(const at::Tensor& gradient, const at::Tensor& exact, double largest)
{
    const double size = exact.norm().item<double>();
    if (size < leastGradient * largest || size == 0)
        return Direction::Right;
    const at::Tensor own = onProcessor(gradient).reshape(-1);
    const double ownSize = own.norm().item<double>();
    if (ownSize < nothing * size)
        return Direction::Nothing;
    const double cosine = (own * onProcessor(exact).reshape(-1)).sum().item<double>() / (ownSize * size);
    return cosine < mostOpposed ? Direction::Opposite : Direction::Right;
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

/// From the head back, which is the way that gradients come.
void compareGradients(Report& report, const Network& network, const Network& reference)
{
    std::map<std::string, at::Tensor> wanted;
    double largest = 0;
    for (const auto& item : reference.named_parameters())
        if (item.value().grad().defined()) {
            wanted.emplace(item.key(), item.value().grad());
            largest = std::max(largest, item.value().grad().norm().item<double>());
        }
    const auto parameters = network.named_parameters();
    bool told = false;
    for (auto item = parameters.end(); item != parameters.begin();) {
        --item;
        const auto exact = wanted.find(item->key());
        const at::Tensor gradient = item->value().grad();
        if (exact == wanted.end() || !gradient.defined()) {
            if ((exact != wanted.end()) != gradient.defined())
                report.find(Kind::Value, item->key(),
                            {"placement.no_gradient", "{layer} gets no gradient: it would not learn.", {{"layer", item->key()}}});
            continue;
        }
        report.place("gradient of " + item->key(), gradient, at::kFloat, false);
        const double size = std::max(exact->second.norm().item<double>(), leastGradient * largest);
        const double apart = difference(gradient, exact->second, size);
        report.compare(item->key(), apart, report.tolerance().gradient);
        if (told)
            continue;
        const Direction direction = directionOf(gradient, exact->second, largest);
        if (direction != Direction::Right) {
            told = true;
            report.find(Kind::Value, item->key(), directionMessage(direction, item->key()));
            continue;
        }
        if (apart <= report.tolerance().gradient)
            continue;
        told = true;
        report.find(
            Kind::Value, item->key(),
            {"placement.gradient",
             "The gradient of {layer} differs from the processor's by {difference} % where {allowed} % is usual.",
             {{"layer", item->key()}, {"difference", percentOf(apart)}, {"allowed", percentOf(report.tolerance().gradient)}}});
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
    const Pass pass = runPass(network, input, classes, question, true);
    for (OperationWatch::Misplaced& misplaced : watch.end())
        report.find(Kind::Fallback, misplaced.layer, std::move(misplaced.message));
    report.place("logits", pass.logits, pass.logits.scalar_type());
    const Pass exact = runPass(reference, onProcessor(input), classes.to(at::kCPU), question, false);
    compareForward(report, network, pass, reference, exact);
    compareGradients(report, network, reference);
    return report.made;
}

} // namespace nucleoscope::engine
