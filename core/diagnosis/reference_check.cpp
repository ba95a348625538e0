// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/reference_check.h"

#include "core/diagnosis/formula_network.h"

#include <cmath>
#include <limits>

namespace nucleoscope {
namespace {

/// What PyTorch 2.13 makes of the same in double precision: tests/core/diagnosis/system_check_reference.py.
struct ReferenceCase {
    const char* architecture;
    int side;                   ///< pixels
    double rate;                ///< of SGD with momentum 0.9
    std::vector<double> before; ///< log odds of the first class, an image each
    std::vector<double> losses; ///< of two steps
    std::vector<double> after;  ///< log odds; empty where rounding alone moves them too far to be compared
};

std::vector<ReferenceCase> referenceCases()
{
    return {{"mobilenetv2_100", 64, 1e-3, {5.357625, 3.700037, 6.867897, 5.586975}, {1.077007, 0.6401798}, {}},
            {"small",
             32,
             1e-2,
             {-3.350523, -2.496533, -2.369299, -4.458925},
             {0.830932, 0.08741843},
             {-0.7348491, -1.895649, -1.924276, -0.9091966}}};
}

/// Eight bits of mantissa and drawn weights, which nothing has made robust, let bf16 stray far; what is broken strays farther.
struct Tolerances {
    double logOdds, losses;
};
Tolerances tolerancesOf(Precision precision, bool processor)
{
    if (precision != Precision::Fp32)
        return {1.5, 0.5};
    return processor ? Tolerances{0.01, 0.02} : Tolerances{0.1, 0.1}; // some devices round products to ten bits
}

double deviation(const std::vector<double>& found, const std::vector<double>& expected, bool relative)
{
    double largest = found.size() == expected.size() ? 0 : std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
        const double off = std::abs(found[i] - expected[i]) / (relative ? std::abs(expected[i]) : 1.0);
        largest = std::isfinite(off) ? std::max(largest, off) : std::numeric_limits<double>::infinity();
    }
    return largest;
}

std::vector<double> logOddsOf(const NetworkOutputs& outputs)
{
    std::vector<double> all;
    for (std::size_t i = 0; i + 1 < outputs.probabilities.size(); i += 2)
        all.push_back(std::log(static_cast<double>(outputs.probabilities[i]))
                      - std::log(static_cast<double>(outputs.probabilities[i + 1])));
    return all;
}

double meanOfLosses(const NetworkOutputs& outputs)
{
    double sum = 0;
    for (const float loss : outputs.losses)
        sum += static_cast<double>(loss);
    return sum / static_cast<double>(outputs.losses.size()); // none: not a number, and so a deviation
}

class CaseCheck {
public:
    CaseCheck(const ReferenceCase& reference, Learner& learner) : reference_(reference), learner_(learner) {}

    Result<std::vector<ReferenceDeviation>> run(const Tolerances& tolerances)
    {
        const auto before = logOdds();
        if (!before)
            return fail(before.error());
        const auto losses = learn();
        if (!losses)
            return fail(losses.error());
        const std::vector<Message::Argument> network{{"network", reference_.architecture}};
        std::vector<ReferenceDeviation> found{{{"system.reference.prediction", "prediction of {network}", network},
                                               deviation(*before, reference_.before, false),
                                               tolerances.logOdds},
                                              {{"system.reference.steps", "two steps of {network}", network},
                                               deviation(*losses, reference_.losses, true),
                                               tolerances.losses}};
        if (!reference_.after.empty()) {
            const auto after = logOdds();
            if (!after)
                return fail(after.error());
            found.push_back({{"system.reference.after", "prediction thereafter"},
                             deviation(*after, reference_.after, false),
                             tolerances.logOdds});
        }
        return found;
    }

private:
    PixelBatch images() const { return formula::pixels(4, reference_.side, {0, 1, 1, 0}); }

    Result<std::vector<double>> logOdds() { return learner_.predict(images(), WeightsChoice::Current, 1).map(logOddsOf); }

    Result<std::vector<double>> learn()
    {
        const std::vector<double> rates(static_cast<std::size_t>(learner_.describe().layerGroups), reference_.rate);
        std::vector<double> losses;
        for (std::size_t step = 0; step < reference_.losses.size(); ++step) {
            const auto outputs = learner_.trainStep(images(), rates);
            if (!outputs)
                return fail(outputs.error());
            losses.push_back(meanOfLosses(*outputs));
        }
        return losses;
    }

    const ReferenceCase& reference_;
    Learner& learner_;
};

Result<std::vector<ReferenceDeviation>> checkCase(const ReferenceCase& reference, Engine& engine, const std::string& device,
                                                  Precision precision, const std::filesystem::path& scratch)
{
    Recipe recipe = formula::recipe(reference.architecture, reference.side);
    const std::filesystem::path weights = scratch / (std::string(reference.architecture) + ".safetensors");
    if (auto written = formula::writeModel(engine, recipe, 2, weights); !written)
        return fail(written.error());
    recipe.optimiser.kind = OptimiserKind::Sgd;
    recipe.optimiser.momentum = 0.9;
    recipe.precision = precision;
    recipe.batchSize = 4;
    LearnerRequest request;
    request.recipe = recipe;
    request.device = device;
    request.weights = weights;
    const auto learner = engine.makeLearner(request);
    if (!learner)
        return fail(learner.error());
    return CaseCheck(reference, **learner).run(tolerancesOf(precision, device == "cpu"));
}

} // namespace

Result<std::vector<ReferenceDeviation>> checkAgainstReference(Engine& engine, const std::string& device, Precision precision,
                                                              const std::filesystem::path& scratch, const std::stop_token& stop)
{
    std::vector<ReferenceDeviation> all;
    for (const ReferenceCase& reference : referenceCases()) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, {"system.stopped", "The check was stopped."});
        auto found = checkCase(reference, engine, device, precision, scratch);
        if (!found)
            return found;
        all.insert(all.end(), found->begin(), found->end());
    }
    return all;
}

} // namespace nucleoscope
