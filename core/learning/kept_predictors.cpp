#include "core/learning/kept_predictors.h"

#include "core/base/files.h"
#include "core/base/preferences.h"
#include "core/learning/ensemble.h"
#include "core/learning/script_writer.h"

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t mostKept = 4;

/// Everything that a predictor depends on.
std::string keyOf(const PredictorRequest& request)
{
    std::error_code unknown; // a file that is not there fails when it is loaded
    const auto written = fs::last_write_time(request.model, unknown).time_since_epoch().count();
    const Preferences wished = preferences(); // what "auto" and 0 stand for
    std::string key = utf8(request.model) + '|' + request.device + '|' + wished.device + '|' + std::to_string(wished.threads);
    for (const auto number : {static_cast<long long>(written), static_cast<long long>(fs::file_size(request.model, unknown)),
                              static_cast<long long>(request.classCount), static_cast<long long>(request.threads),
                              static_cast<long long>(request.featuresOnly)})
        key += '|' + std::to_string(number);
    return key + '|' + recipeToJson(request.recipe);
}

/// One caller's hold on a predictor that others may hold, too.
class SharedPredictor final : public AttributionPredictor {
public:
    SharedPredictor(std::shared_ptr<Predictor> predictor, KeptPredictors& kept, Engine& engine, PredictorRequest request)
        : predictor_(std::move(predictor)), kept_(kept), engine_(engine), request_(std::move(request))
    {}
    LearnerDescription describe() const override { return predictor_->describe(); }
    Result<NetworkOutputs> predict(const PixelBatch& batch, int views) override { return predictor_->predict(batch, views); }
    Result<std::vector<float>> features(const PixelBatch& batch) override { return predictor_->features(batch); }
    int featureCount() const override { return predictor_->featureCount(); }

    Result<HeatMap> attribution(const PixelBatch& batch, int classIndex, const AttributionOptions& options) override
    {
        return attributing(*predictor_).and_then([&](AttributionPredictor* able) {
            return able->attribution(batch, classIndex, options);
        });
    }
    Result<std::unique_ptr<AttributionPredictor>> randomised(std::uint64_t seed) override
    {
        auto random = kept_.getRandomised(engine_, request_, seed);
        if (!random)
            return fail(random.error());
        return std::make_unique<SharedPredictor>(std::move(*random), kept_, engine_, request_);
    }

private:
    std::shared_ptr<Predictor> predictor_;
    KeptPredictors& kept_;
    Engine& engine_;
    PredictorRequest request_;
};

class KeepingEngine final : public Engine, public ScriptWriter {
public:
    explicit KeepingEngine(std::unique_ptr<Engine> engine) : engine_(std::move(engine)) {}
    std::string version() const override { return engine_->version(); }
    std::vector<DeviceInfo> devices() const override { return engine_->devices(); }
    std::vector<ArchitectureInfo> architectures() const override { return engine_->architectures(); }
    Result<std::unique_ptr<Learner>> makeLearner(const LearnerRequest& request) override { return engine_->makeLearner(request); }
    Result<std::unique_ptr<Predictor>> makePredictor(const PredictorRequest& request) override
    {
        auto predictor = kept_.get(*engine_, request);
        if (!predictor)
            return fail(predictor.error());
        return std::make_unique<SharedPredictor>(std::move(*predictor), kept_, *engine_, request);
    }
    Result<Bytes> scriptArchive(const ScriptModule& module) override
    {
        return scripting(*engine_).and_then([&](ScriptWriter* writer) { return writer->scriptArchive(module); });
    }

private:
    std::unique_ptr<Engine> engine_;
    KeptPredictors kept_; // go before the engine that made them
};

} // namespace

std::shared_ptr<Predictor> KeptPredictors::find(const std::string& key)
{
    for (auto entry = entries_.begin(); entry != entries_.end(); ++entry) {
        if (entry->key != key)
            continue;
        entries_.splice(entries_.begin(), entries_, entry);
        return entries_.front().predictor;
    }
    return nullptr;
}

std::shared_ptr<Predictor> KeptPredictors::keep(const std::string& key, std::shared_ptr<Predictor> predictor)
{
    entries_.push_front({key, std::move(predictor)});
    if (entries_.size() > mostKept)
        entries_.pop_back();
    return entries_.front().predictor;
}

Result<std::shared_ptr<Predictor>> KeptPredictors::get(Engine& engine, const PredictorRequest& request)
{
    const std::string key = keyOf(request);
    if (auto kept = find(key))
        return kept;
    auto made = loadPredictor(engine, request);
    if (!made)
        return fail(made.error());
    return keep(key, std::move(*made));
}

Result<std::shared_ptr<Predictor>> KeptPredictors::getRandomised(Engine& engine, const PredictorRequest& request,
                                                                 std::uint64_t seed)
{
    const std::string key = keyOf(request) + "|random " + std::to_string(seed);
    if (auto kept = find(key))
        return kept;
    const auto trained = get(engine, request);
    if (!trained)
        return fail(trained.error());
    const auto able = attributing(**trained);
    if (!able)
        return fail(able.error());
    auto made = (*able)->randomised(seed);
    if (!made)
        return fail(made.error());
    return keep(key, std::shared_ptr<Predictor>(std::move(*made)));
}

std::unique_ptr<Engine> keepingPredictors(std::unique_ptr<Engine> engine)
{
    return std::make_unique<KeepingEngine>(std::move(engine));
}

} // namespace nucleoscope
