#pragma once

#include "core/imaging/batch.h"
#include "core/learning/communicator.h"
#include "core/learning/placement.h"
#include "core/learning/recipe.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>

namespace nucleoscope {

/// The boundary between the program and a learning engine. Torch-free: an engine is a module loaded when first needed,
/// and another one (ONNX, a remote machine) can stand beside. Everything here is called on the learning thread only.
inline constexpr int engineInterfaceVersion = 6;

struct DeviceInfo {
    std::string id;   ///< "cpu", "cuda:0", "mps"
    std::string name; ///< "AMD EPYC 9B14", "NVIDIA H200"
    std::uint64_t memoryBytes = 0;
    bool bf16 = false; ///< computes it in hardware
    bool fp16 = false;
};

/// Network outputs for one batch, in its order.
struct NetworkOutputs {
    int classCount = 0;
    std::vector<float> probabilities; ///< count × classCount, rows sum to 1
    std::vector<float> losses;        ///< of the training objective; empty where the truth is unknown
    const float* row(int i) const
    {
        return probabilities.data() + static_cast<std::size_t>(i) * static_cast<std::size_t>(classCount);
    }
};

struct LearnerRequest {
    Recipe recipe;
    int classCount = 2;
    std::vector<double> classWeights; ///< empty: all 1
    std::vector<double> priorLogits;  ///< taken off the logits in the loss, class_prior.h; empty: none
    std::string device = "auto";      ///< "auto", "cpu", "cuda", "cuda:1", "mps"
    std::filesystem::path weights;    ///< .safetensors to start from; empty: random
    std::uint64_t seed = 1;
    int threads = 0;                            ///< intra-op; 0: usableThreads()
    std::shared_ptr<Communicator> communicator; ///< null: alone
};

struct LearnerDescription {
    std::string device; ///< id that was chosen
    std::string deviceName;
    Precision precision = Precision::Fp32; ///< what Auto became
    std::int64_t parameters = 0;
    std::int64_t trainedParameters = 0;
    int layerGroups = 0;        ///< the last is the head
    std::string engine;         ///< "LibTorch 2.13.0+cpu"
    bool keepsFeatures = false; ///< layers that do not learn see each picture once
};

using CheckpointNotes = std::map<std::string, std::string>; ///< safetensors __metadata__
enum class WeightsChoice { Current, Averaged };

/// A network that is being trained: parameters, optimiser, moving average. Mechanism only; the Trainer decides.
class Learner {
public:
    virtual ~Learner() = default;
    virtual LearnerDescription describe() const = 0;
    /// One forward, backward and optimiser step. `learningRates`: one a layer group. The outputs are those of the
    /// training pass (dropout on, augmented). A loss that is not finite fails with Engine and changes no parameter.
    virtual Result<NetworkOutputs> trainStep(const PixelBatch& batch, const std::vector<double>& learningRates) = 0;
    /// Evaluation mode. `Averaged` falls back to the current weights where the recipe keeps no average.
    virtual Result<NetworkOutputs> predict(const PixelBatch& batch, WeightsChoice weights, int views) = 0;
    /// Model, moving average, optimiser and the engine's random state, written atomically.
    virtual Result<void> saveState(const std::filesystem::path& file, const CheckpointNotes& notes) = 0;
    /// Only the weights that predict (the average where there is one), under timm's/torchvision's names.
    virtual Result<void> saveModel(const std::filesystem::path& file, const CheckpointNotes& notes) = 0;
    virtual Result<CheckpointNotes> loadState(const std::filesystem::path& file) = 0;
    /// Whether all tensors are where they belong and the layers compute here what they compute on the processor in double
    /// precision, for a few images whose classes are known. Changes nothing. Unsupported where an engine cannot tell.
    virtual Result<PlacementReport> auditPlacement(const PixelBatch&)
    {
        return fail(ErrorCode::Unsupported, {"placement.unsupported", "This engine does not check where its tensors are."});
    }
    /// What a device that makes the network's input itself holds of the images: batches may then come as sources. Null: as
    /// pixels.
    virtual std::shared_ptr<const ResidentImages> residentImages() const { return nullptr; }
    /// What people should know since this was last asked: that a batch is worked on in parts, because the memory is small.
    virtual std::optional<Message> news() { return std::nullopt; }
};

/// A trained network that only predicts.
class Predictor {
public:
    virtual ~Predictor() = default;
    virtual LearnerDescription describe() const = 0;
    virtual Result<NetworkOutputs> predict(const PixelBatch& batch, int views) = 0;
    /// Pooled features before the head: count × featureCount(), row-major.
    virtual Result<std::vector<float>> features(const PixelBatch& batch) = 0;
    virtual int featureCount() const = 0;
};

struct PredictorRequest {
    Recipe recipe; ///< architecture, head, input
    int classCount = 2;
    std::filesystem::path model; ///< .safetensors written by saveModel or saveState
    std::string device = "auto";
    int threads = 0;
    bool featuresOnly = false; ///< only features will be asked for: a head that does not fit is drawn instead
    std::string member{};      ///< of an ensemble's file: what the names of its tensors begin with (ensemble.h); else empty
};

struct ArchitectureInfo {
    std::string name;            ///< "mobilenetv2_100"
    std::string title;           ///< "MobileNetV2 1.0"
    std::int64_t parameters = 0; ///< with a two-class linear head
    int featureCount = 0;
};

class Engine {
public:
    virtual ~Engine() = default;
    virtual std::string version() const = 0;
    virtual std::vector<DeviceInfo> devices() const = 0; ///< best first; the CPU is always there
    virtual std::vector<ArchitectureInfo> architectures() const = 0;
    /// Fails with Mismatch listing what is missing, unexpected and misshapen where weights do not fit.
    virtual Result<std::unique_ptr<Learner>> makeLearner(const LearnerRequest& request) = 0;
    virtual Result<std::unique_ptr<Predictor>> makePredictor(const PredictorRequest& request) = 0;
};

/// What the module exports, under the name "nucleoscope_engine": refused where the version differs.
struct EngineModule {
    int interfaceVersion = engineInterfaceVersion;
    Engine* (*create)() = nullptr; ///< the caller owns it
};

} // namespace nucleoscope
