#pragma once

#include "core/base/random.h"
#include "core/learning/safetensors.h"
#include "core/learning/trainer.h"

#include <cmath>
#include <optional>
#include <set>
#include <utility>

namespace nucleoscope::test {

/// A network of a few lines: logistic regression on the mean colour, SGD with momentum, dropout of inputs by a counter,
/// a moving average. Stands where an engine would, so that the trainer's promises are tested without one.
class FakeLearner final : public Learner {
public:
    explicit FakeLearner(const LearnerRequest& request = {}) : request_(request)
    {
        const auto count = static_cast<std::size_t>(request.classCount) * inputs;
        Random random(request.seed, Random::Purpose::Initialisation);
        for (std::size_t i = 0; i < count; ++i)
            weights_.push_back(random.uniform(-0.1, 0.1));
        momentum_.assign(count, 0);
        average_ = weights_;
    }

    std::function<void(int step)> onStep; ///< before each step, counted over all epochs from 1
    std::function<void()> onPredict;
    int failAtStep = 0;
    int notFiniteAtStep = 0;
    bool refusesNotFinite = false; ///< as LibTorch's does, before it learns from it
    int steps = 0;
    int predictions = 0;
    std::optional<Message> fresh;                   ///< what news() tells next
    std::shared_ptr<const ResidentImages> resident; ///< as of a device that makes its input; null: of the processor
    std::vector<double> rates;                      ///< of the head, one a step
    std::vector<std::vector<double>> groupRates;

    LearnerDescription describe() const override
    {
        return {"cpu",
                "a test",
                Precision::Fp32,
                static_cast<std::int64_t>(weights_.size()),
                static_cast<std::int64_t>(weights_.size()),
                3,
                "fake 1"};
    }

    std::shared_ptr<const ResidentImages> residentImages() const override { return resident; }

    Result<NetworkOutputs> trainStep(const PixelBatch& batch, const std::vector<double>& learningRates) override
    {
        ++steps;
        if (onStep)
            onStep(steps);
        rates.push_back(learningRates.back());
        groupRates.push_back(learningRates);
        if (steps == failAtStep)
            return fail(ErrorCode::Engine, {"fake.failed", "The fake engine failed."});
        if (steps == notFiniteAtStep && refusesNotFinite)
            return fail(ErrorCode::Engine, {"engine.diverged", "The loss became {loss}.", {{"loss", "not a number"}}});
        NetworkOutputs outputs = outputsOf(batch, weights_, true);
        if (steps == notFiniteAtStep)
            outputs.losses.front() = std::nanf("");
        else
            descend(batch, outputs, learningRates.back());
        return outputs;
    }

    Result<NetworkOutputs> predict(const PixelBatch& batch, WeightsChoice choice, int) override
    {
        ++predictions;
        if (onPredict)
            onPredict();
        return outputsOf(batch, choice == WeightsChoice::Averaged && request_.recipe.weightAverageDecay > 0 ? average_ : weights_,
                         false);
    }

    std::optional<Message> news() override { return std::exchange(fresh, std::nullopt); }

    Result<void> saveState(const std::filesystem::path& file, const CheckpointNotes& notes) override
    {
        const std::vector<double> counters{static_cast<double>(dropped_)};
        return writeSafetensors(file,
                                {tensor("weights", weights_), tensor("momentum", momentum_), tensor("average", average_),
                                 tensor("counters", counters)},
                                notes);
    }
    Result<void> saveModel(const std::filesystem::path& file, const CheckpointNotes& notes) override
    {
        return writeSafetensors(file, {tensor("weights", request_.recipe.weightAverageDecay > 0 ? average_ : weights_)}, notes);
    }
    Result<CheckpointNotes> loadState(const std::filesystem::path& file) override
    {
        const auto opened = SafetensorsFile::open(file);
        if (!opened)
            return fail(opened.error());
        std::vector<double> counters(1);
        for (auto& [name, target] :
             {std::pair{"weights", &weights_}, {"momentum", &momentum_}, {"average", &average_}, {"counters", &counters}}) {
            const auto data = opened->tensors().at(name).data;
            std::copy(data.begin(), data.end(), reinterpret_cast<std::byte*>(target->data()));
        }
        dropped_ = static_cast<std::uint64_t>(counters.front());
        return opened->metadata();
    }

    const std::vector<double>& weights() const { return weights_; }

private:
    static constexpr std::size_t inputs = 4;

    static TensorToWrite tensor(const char* name, const std::vector<double>& values)
    {
        return {name, TensorType::F64, {static_cast<std::int64_t>(values.size())}, std::as_bytes(std::span(values))};
    }

    std::array<double, inputs> inputOf(const PixelBatch& batch, int image, bool training)
    {
        const std::size_t area = static_cast<std::size_t>(batch.height) * static_cast<std::size_t>(batch.width);
        std::array<double, inputs> x{0, 0, 0, 1};
        for (std::size_t i = 0; i < area * 3; ++i)
            x[i % 3] += batch.pixels[static_cast<std::size_t>(image) * area * 3 + i] / 255.0 / static_cast<double>(area);
        if (training && Random(request_.seed, Random::Purpose::Dropout, dropped_++).chance(0.05))
            x[0] = 0;
        return x;
    }

    NetworkOutputs outputsOf(const PixelBatch& batch, const std::vector<double>& weights, bool training)
    {
        NetworkOutputs outputs;
        outputs.classCount = request_.classCount;
        seen_.clear();
        for (int i = 0; i < batch.count(); ++i) {
            seen_.push_back(inputOf(batch, i, training));
            std::vector<double> scores;
            double sum = 0;
            for (int c = 0; c < request_.classCount; ++c) {
                double score = 0;
                for (std::size_t k = 0; k < inputs; ++k)
                    score += weights[static_cast<std::size_t>(c) * inputs + k] * seen_.back()[k];
                sum += std::exp(score);
                scores.push_back(std::exp(score));
            }
            for (const double score : scores)
                outputs.probabilities.push_back(static_cast<float>(score / sum));
            const int truth = batch.classes[static_cast<std::size_t>(i)];
            outputs.losses.push_back(static_cast<float>(-std::log(scores[static_cast<std::size_t>(truth)] / sum)));
        }
        return outputs;
    }

    void descend(const PixelBatch& batch, const NetworkOutputs& outputs, double rate)
    {
        std::vector<double> gradient(weights_.size(), 0);
        for (int i = 0; i < batch.count(); ++i)
            for (int c = 0; c < request_.classCount; ++c) {
                const double error =
                    static_cast<double>(outputs.row(i)[c]) - (batch.classes[static_cast<std::size_t>(i)] == c ? 1 : 0);
                for (std::size_t k = 0; k < inputs; ++k)
                    gradient[static_cast<std::size_t>(c) * inputs + k] +=
                        error * seen_[static_cast<std::size_t>(i)][k] / batch.count();
            }
        const double decay = request_.recipe.weightAverageDecay;
        for (std::size_t i = 0; i < weights_.size(); ++i) {
            momentum_[i] = 0.9 * momentum_[i] + gradient[i];
            weights_[i] -= rate * momentum_[i];
            average_[i] = decay * average_[i] + (1 - decay) * weights_[i];
        }
    }

    LearnerRequest request_;
    std::vector<double> weights_, momentum_, average_;
    std::vector<std::array<double, inputs>> seen_;
    std::uint64_t dropped_ = 0;
};

/// Grey-ish 2×2 images whose redness tells the class, with noise by sample; augmentation adds more, by epoch and place.
class FakeBatches final : public BatchSource {
public:
    /// `classOf(sample)` for every dataset sample.
    explicit FakeBatches(std::function<int(int sample)> classOf) : classOf_(std::move(classOf)) {}

    std::set<int> unreadable, changed; ///< samples that are left out
    std::vector<PassPlan> passes;

    void begin(PassPlan plan) override
    {
        passes.push_back(plan);
        plan_ = std::move(plan);
        at_ = static_cast<std::size_t>(plan_.firstPosition);
    }
    Result<std::optional<PixelBatch>> next() override
    {
        if (at_ >= plan_.samples.size())
            return std::optional<PixelBatch>();
        PixelBatch batch;
        batch.height = batch.width = 2;
        const std::size_t end = std::min(at_ + static_cast<std::size_t>(plan_.batchSize), plan_.samples.size());
        for (; at_ < end; ++at_)
            add(batch, plan_.samples[at_]);
        return std::optional(std::move(batch));
    }
    std::vector<int> unreadableSamples() const override { return {met_.begin(), met_.end()}; }
    std::optional<Message> reasonOf(int unreadableSample) const override
    {
        const bool other = changed.contains(unreadableSample);
        return Message(other ? "image.changed" : "fake.unreadable", other ? "{file} is another." : "{file} is torn.",
                       {{"file", "image " + std::to_string(unreadableSample)}});
    }

private:
    void add(PixelBatch& batch, int sample)
    {
        if (unreadable.contains(sample) || changed.contains(sample)) {
            met_.insert(sample);
            return;
        }
        Random noise(99, Random::Purpose::Test, 0, static_cast<std::uint64_t>(sample));
        Random augmentation(plan_.seed, Random::Purpose::Augmentation, static_cast<std::uint64_t>(plan_.epoch),
                            static_cast<std::uint64_t>(sample) * 100000 + at_);
        const double red =
            (classOf_(sample) == 0 ? 150 : 110) + 25 * noise.normal() + (plan_.augmented ? 10 * augmentation.normal() : 0);
        for (int i = 0; i < 4; ++i)
            for (const double value : {red, 128.0, 255 - red})
                batch.pixels.push_back(static_cast<std::uint8_t>(std::clamp(value, 0.0, 255.0)));
        batch.samples.push_back(sample);
        batch.classes.push_back(classOf_(sample));
    }

    std::function<int(int)> classOf_;
    PassPlan plan_;
    std::size_t at_ = 0;
    std::set<int> met_;
};

/// `subjects` subjects of two classes in turn; subject s has 4 + s images. The last third of the subjects validates.
struct FakeTask {
    std::vector<TrainingSample> training, validation;
    std::vector<int> classes;

    explicit FakeTask(int subjects = 12)
    {
        for (int subject = 0; subject < subjects; ++subject)
            for (int i = 0; i < 4 + subject; ++i) {
                const TrainingSample sample{static_cast<int>(classes.size()), subject % 2, subject};
                (subject < subjects * 2 / 3 ? training : validation).push_back(sample);
                classes.push_back(subject % 2);
            }
    }
    FakeBatches batches() const
    {
        return FakeBatches([all = classes](int sample) { return all[static_cast<std::size_t>(sample)]; });
    }
    TrainingPlan plan(const Recipe& recipe, int epochs, const std::filesystem::path& folder) const
    {
        return {recipe, epochs, 7, {true, false}, training, validation, folder, false};
    }
};

/// Keeps what it hears.
struct Recorder : TrainingObserver {
    std::vector<PhaseRecord> phases;
    std::vector<StepRecord> steps;
    std::vector<EpochRecord> epochs;
    std::vector<EpochPredictions> predictions;
    std::vector<std::pair<int, bool>> checkpoints;
    std::vector<Message> warnings;
    std::vector<std::string> order; ///< names of events, to check their sequence
    std::function<void(const PhaseRecord&)> onPhase;

    void started(const LearnerDescription&) override { order.push_back("started"); }
    void phaseChanged(const PhaseRecord& r) override
    {
        phases.push_back(r);
        if (onPhase)
            onPhase(r);
    }
    void stepFinished(const StepRecord& r) override { steps.push_back(r); }
    void predictionsReady(const EpochPredictions& p) override
    {
        predictions.push_back(p);
        order.push_back("predictions");
    }
    void epochFinished(const EpochRecord& r) override
    {
        epochs.push_back(r);
        order.push_back("epoch");
    }
    void checkpointWritten(int epoch, bool best) override
    {
        checkpoints.emplace_back(epoch, best);
        order.push_back("checkpoint");
    }
    void warned(const Message& m) override { warnings.push_back(m); }
};

} // namespace nucleoscope::test
