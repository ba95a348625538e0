#pragma once

#include "core/learning/attribution.h"
#include "core/workflow/prediction_task.h"

#include <QDir>
#include <QString>
#include <QTemporaryDir>

#include <algorithm>
#include <future>
#include <numeric>
#include <optional>

namespace nucleoscope {

/// Calls an image positive to the degree that it is bright: what it says depends on nothing but that image.
/// Its heat is the image's own grey; a randomised copy's is the grey of the image turned by half.
class BrightnessPredictor final : public AttributionPredictor {
public:
    BrightnessPredictor(std::vector<int>& viewsAsked, const std::function<void()>& before, bool random = false)
        : viewsAsked_(viewsAsked), before_(before), random_(random)
    {}
    LearnerDescription describe() const override { return {}; }
    Result<NetworkOutputs> predict(const PixelBatch& batch, int views) override
    {
        if (before_)
            before_();
        viewsAsked_.push_back(views);
        NetworkOutputs outputs;
        outputs.classCount = 2;
        const std::size_t bytes = batch.pixels.size() / static_cast<std::size_t>(batch.count());
        for (int i = 0; i < batch.count(); ++i) {
            const auto first = batch.pixels.begin() + static_cast<std::ptrdiff_t>(bytes) * i;
            const float sum = std::accumulate(first, first + static_cast<std::ptrdiff_t>(bytes), 0.0F);
            const float bright = sum / 255.0F / static_cast<float>(bytes);
            outputs.probabilities.insert(outputs.probabilities.end(), {bright, 1 - bright});
        }
        return outputs;
    }
    /// Brightness, darkness, and a third that all share.
    Result<std::vector<float>> features(const PixelBatch& batch) override
    {
        const auto outputs = predict(batch, 1);
        std::vector<float> features;
        for (int i = 0; i < batch.count(); ++i)
            features.insert(features.end(), {outputs->row(i)[0], outputs->row(i)[1], 0.25F});
        return features;
    }
    int featureCount() const override { return 3; }
    Result<HeatMap> attribution(const PixelBatch& batch, int, const AttributionOptions&) override
    {
        HeatMap map{batch.height, batch.width, {}};
        for (std::size_t i = 0; i < batch.pixels.size(); i += 3)
            map.values.push_back(static_cast<float>(batch.pixels[i]) / 255.0F);
        if (random_)
            std::reverse(map.values.begin(), map.values.end());
        return map;
    }
    Result<std::unique_ptr<AttributionPredictor>> randomised(std::uint64_t) override
    {
        return std::make_unique<BrightnessPredictor>(viewsAsked_, before_, true);
    }

private:
    std::vector<int>& viewsAsked_;
    const std::function<void()>& before_;
    bool random_;
};

class BrightnessEngine final : public Engine {
public:
    explicit BrightnessEngine(std::vector<int>& viewsAsked) : viewsAsked_(viewsAsked) {}
    std::string version() const override { return "fake"; }
    std::vector<DeviceInfo> devices() const override { return {}; }
    std::vector<ArchitectureInfo> architectures() const override { return {}; }
    Result<std::unique_ptr<Learner>> makeLearner(const LearnerRequest&) override
    {
        return fail(ErrorCode::Unsupported, {"fake", "It only predicts."});
    }
    Result<std::unique_ptr<Predictor>> makePredictor(const PredictorRequest& request) override
    {
        ++predictorsMade;
        precisionsAsked.push_back(request.recipe.precision);
        networksLoaded.push_back({request.model, request.member});
        return std::make_unique<BrightnessPredictor>(viewsAsked_, beforePredicting);
    }
    int predictorsMade = 0;
    std::vector<Precision> precisionsAsked;
    struct LoadedNetwork {
        std::filesystem::path model;
        std::string member;
        bool operator==(const LoadedNetwork&) const = default;
    };
    std::vector<LoadedNetwork> networksLoaded;
    std::function<void()> beforePredicting; ///< called before each batch

private:
    std::vector<int>& viewsAsked_;
};

/// An 8×8 grey BMP; `mark` makes its bytes differ from those of other images of the same grey.
inline void drawImage(const QString& file, int grey, int mark = 0)
{
    QDir().mkpath(QFileInfo(file).path());
    QByteArray bmp(54 + 8 * 8 * 3, static_cast<char>(grey));
    const auto put = [&](int at, quint32 value) {
        for (int i = 0; i < 4; ++i)
            bmp[at + i] = static_cast<char>(value >> (8 * i));
    };
    bmp.replace(0, 54, QByteArray(54, '\0'));
    bmp.replace(0, 2, "BM");
    put(2, static_cast<quint32>(bmp.size()));
    put(10, 54);
    put(14, 40);
    put(18, 8);
    put(22, 8);
    put(26, 1 | 24U << 16);
    bmp[54] = static_cast<char>(mark);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bmp) != bmp.size())
        qFatal("could not draw %s", qPrintable(file));
}

/// Six patients with two images each, and a run that learned from four of them. ALL is bright, HEM dark, but for one
/// ALL nucleus of patient 3.
class PredictionFixture {
public:
    PredictionFixture()
    {
        qputenv("NUCLEOSCOPE_HOME", place("home").toUtf8()); // hashes are kept there
        int mark = 0;
        for (const char* patient : {"1", "2", "3", "H1", "H2", "H3"}) {
            const bool all = patient[0] != 'H';
            for (int image = 1; image <= 2; ++image) {
                const bool odd = patient[0] == '3' && image == 2;
                drawImage(cnmcFile(patient, image, all), all && !odd ? 220 : 30, ++mark);
            }
        }
        dataset = open(place("training_data"));
        makeRun();
    }

    QString place(const char* name) const { return folder_.filePath(QString::fromUtf8(name)); }
    std::filesystem::path path(const char* name) const { return pathFromUtf8(place(name).toStdString()); }
    QString cnmcFile(const char* patient, int image, bool all) const
    {
        const QString ending = QString::fromUtf8(all ? "all" : "hem");
        return place("training_data/fold_0/") + ending
               + QStringLiteral("/UID_%1_%2_1_%3.bmp").arg(QString::fromUtf8(patient)).arg(image).arg(ending);
    }
    static std::shared_ptr<const Dataset> open(const QString& location)
    {
        auto opened = openDataset(pathFromUtf8(location.toStdString()));
        if (!opened)
            qFatal("%s", opened.error().message.english().c_str());
        return *opened;
    }
    std::vector<int> everySample() const
    {
        std::vector<int> all(static_cast<std::size_t>(dataset->sampleCount()));
        std::iota(all.begin(), all.end(), 0);
        return all;
    }

    Result<DatasetPredictions> predict(std::shared_ptr<const Dataset> of, const std::vector<int>& samples,
                                       const PredictionOptions& options = {})
    {
        return inJob<DatasetPredictions>(
            [&](JobContext& context) { return predictSamples(*run, of, samples, host, options, context); });
    }
    Result<Evaluation> evaluate(std::shared_ptr<const Dataset> of)
    {
        return inJob<Evaluation>([&](JobContext& context) { return evaluateRun(*run, of, host, {}, context); });
    }

    std::shared_ptr<const Dataset> dataset;
    std::optional<Run> run;
    std::vector<int> viewsAsked;
    BrightnessEngine* engine = new BrightnessEngine(viewsAsked); ///< the host's
    EngineHost host{std::unique_ptr<Engine>(engine)};
    std::shared_ptr<Job> job; ///< the latest

    template <typename T>
    Result<T> inJob(std::function<Result<T>(JobContext&)> work)
    {
        JobQueue jobs;
        std::optional<Result<T>> outcome;
        std::promise<void> known;
        job = jobs.submit({"test", "Test"}, Resource::Learning, Priority::Normal, [&](JobContext& context) -> Result<void> {
            known.get_future().wait(); // `job` is set before the work may ask for it
            outcome.emplace(work(context));
            return {};
        });
        known.set_value();
        job->wait();
        return std::move(*outcome);
    }

private:
    void makeRun()
    {
        RunInfo info;
        info.id = info.name = "run";
        info.recipe.input.sizePixels = 16;
        info.recipe.testTimeViews = 2;
        info.datasetName = dataset->name();
        info.datasetLocation = utf8(dataset->location());
        info.datasetFingerprint = dataset->fingerprint().hex();
        info.classes = dataset->classes();
        Split split;
        for (const Sample& sample : dataset->samples()) {
            const std::string& subject = dataset->subjects()[static_cast<std::size_t>(sample.subject)].id;
            split.parts.push_back(subject.find('3') != std::string::npos ? Part::Validation : Part::Train);
        }
        {
            auto writer = RunWriter::create(path("run"), info, *dataset, split);
            if (!writer)
                qFatal("%s", writer.error().message.english().c_str());
        }
        auto opened = Run::open(path("run"));
        if (!opened)
            qFatal("%s", opened.error().message.english().c_str());
        run.emplace(std::move(*opened));
        std::filesystem::create_directories(run->bestModel().parent_path());
        if (!writeFileAtomically(run->bestModel(), std::string_view("weights")))
            qFatal("no model");
    }

    QTemporaryDir folder_;
};

} // namespace nucleoscope
