// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/final_run.h"
#include "core/workflow/run_predictor.h"
#include "tests/core/workflow/in_job.h"
#include "tests/core/workflow/queue_folders.h"

#include <algorithm>
#include <functional>

namespace nucleoscope::test {
namespace fs = std::filesystem;

/// Hears, besides, when the final network's training begins, and may act on it.
class Listener final : public Recorder {
public:
    void finalTrainingBegun() override
    {
        ++finalTrainings;
        if (onFinal)
            onFinal();
    }
    void phaseChanged(const PhaseRecord& phase) override
    {
        Recorder::phaseChanged(phase);
        if (finalTrainings > 0)
            phasesOfFinal.push_back(phase);
    }
    int finalTrainings = 0;
    std::function<void()> onFinal;
    std::vector<PhaseRecord> phasesOfFinal;
};

inline bool sameWeights(const fs::path& one, const fs::path& other)
{
    const auto first = SafetensorsFile::open(one), second = SafetensorsFile::open(other);
    return first && second && std::ranges::equal(first->tensors().at("weights").data, second->tensors().at("weights").data);
}

/// Tiny runs with final networks, and images of others.
class FinalNetworks : protected QueueFolders {
protected:
    TrainingRequest wish(const fs::path& folder) const
    {
        TrainingRequest wanted = request(folder);
        wanted.recipe.finalNetwork = true;
        return wanted;
    }
    static TrainingRequest unexamined(TrainingRequest wanted)
    {
        wanted.split.options.validationFraction = 0;
        std::ranges::fill(wanted.split.parts, Part::Train);
        return wanted;
    }
    /// Trained to the end, with its final network.
    Run trainedRun()
    {
        const fs::path folder = freshFolder();
        TrainingControl control;
        Listener listener;
        const auto outcome = train(wish(folder), control, listener);
        if (!outcome)
            qFatal("%s", outcome.error().message.english().c_str());
        return Run::open(folder).value();
    }
    /// Whose final network was left for later in its second epoch.
    fs::path leftForLater()
    {
        const fs::path folder = freshFolder();
        TrainingControl control;
        Listener listener;
        int learners = 0;
        asked_.prepare = [&](FakeLearner& learner) {
            if (++learners == 2)
                learner.onStep = [&](int step) {
                    if (step == 16)
                        control.cancel();
                };
        };
        const auto outcome = train(wish(folder), control, listener);
        if (!outcome || outcome->end != TrainingEnd::Completed)
            qFatal("the run itself was to be whole");
        asked_.prepare = {};
        return folder;
    }
    Result<Evaluation> evaluate(const Run& run, const std::shared_ptr<const Dataset>& images,
                                NetworkChoice network = NetworkChoice::Suitable)
    {
        std::vector<int> views;
        auto engine = std::make_unique<BrightnessEngine>(views);
        BrightnessEngine* const asked = engine.get();
        EngineHost host(std::move(engine));
        PredictionOptions options;
        options.network = network;
        auto evaluation = ::nucleoscope::inJob<Evaluation>(
            [&](JobContext& context) { return evaluateRun(run, images, host, options, context); });
        loaded_ = asked->networksLoaded.empty() ? fs::path() : asked->networksLoaded.front().model;
        return evaluation;
    }
    /// Of two patients whom nobody knows.
    std::shared_ptr<const Dataset> others() const
    {
        for (const char* patient : {"8", "H8"})
            for (int i = 1; i <= 2; ++i)
                drawImage(root_.filePath(QStringLiteral("others/fold_0/%3/UID_%1_%2_1_%3.bmp")
                                             .arg(QString::fromUtf8(patient))
                                             .arg(i)
                                             .arg(QString::fromUtf8(patient[0] == 'H' ? "hem" : "all"))),
                          patient[0] == 'H' ? 70 : 210, 200 + 2 * i + (patient[0] == 'H'));
        return PredictionFixture::open(root_.filePath(QStringLiteral("others")));
    }
    fs::path loaded_; ///< whose weights evaluate() asked
};

} // namespace nucleoscope::test
