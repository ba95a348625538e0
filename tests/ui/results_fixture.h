#pragma once

#include "core/run/run.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results_page.h"
#include "window_fixture.h"

/// A run of the small recipe whose network said this of the validation part after each epoch; the last one is the best.
inline void writeFinishedRun(const std::filesystem::path& folder, const nucleoscope::Dataset& dataset,
                             const nucleoscope::Split& split, const char* name, std::vector<nucleoscope::PredictionList> epochs)
{
    using namespace nucleoscope;
    RunInfo info;
    info.name = name;
    info.recipe.name = "small";
    info.plannedEpochs = static_cast<int>(epochs.size());
    auto writer = RunWriter::create(folder, info, dataset, split).value();
    writer->started({"cpu", "a processor", Precision::Fp32, 100, 90, 4, "none"});
    PositiveClasses positive;
    for (const ClassInfo& each : dataset.classes())
        positive.push_back(each.positive);
    int epoch = 0;
    for (PredictionList& list : epochs) {
        EpochRecord record;
        record.epoch = ++epoch;
        record.training = record.validation = scoresOf(list, positive).value();
        record.best = true;
        writer->predictionsReady({epoch, PredictionSource::Validation, std::move(list)});
        writer->epochFinished(record);
        writer->checkpointWritten(epoch, true);
    }
    TrainingOutcome outcome;
    outcome.epochsFinished = outcome.bestEpoch = epoch;
    (void)writer->finish(outcome);
}

/// A window whose Results show a run that was written, not trained: three epochs on all 20 nuclei of WindowFixture.
class ResultsFixture : public WindowFixture {
public:
    std::string runName = "Written"; ///< of those that are opened from now on
    /// False where the run does not open.
    bool openRun() { return openRunOn(dataset(), QStringLiteral("run")); }
    /// On all images of another dataset.
    bool openRunOn(const QString& location, const QString& run)
    {
        if (!open(location))
            return false;
        write(std::filesystem::path(path(run).toStdString()), *workspace->dataset(), runName);
        workspace->openRun(path(run));
        window->showPage(QStringLiteral("results"));
        const auto count = static_cast<std::size_t>(workspace->dataset()->sampleCount());
        return QTest::qWaitFor([&] { return results().inspection().rows().size() == count; }, 10'000);
    }
    nucleoscope::ui::ResultsPage& results() const
    {
        return *qobject_cast<nucleoscope::ui::ResultsPage*>(window->page(QStringLiteral("results")));
    }
    nucleoscope::ui::InspectionState& state() const { return results().inspection(); }

    /// P(ALL): of each patient's five nuclei 0.12, 0.32, 0.52, 0.72, 0.92 in the last epoch, the HEM patients' 0.1 less.
    /// At 0.5 six of ten ALL nuclei and four of ten HEM nuclei are called ALL.
    static nucleoscope::PredictionList predictions(const nucleoscope::Dataset& dataset, int epoch)
    {
        nucleoscope::PredictionList list(2);
        for (int i = 0; i < dataset.sampleCount(); ++i) {
            const int truth = dataset.sample(i).classIndex;
            float p = 0.12f + 0.2f * static_cast<float>(i % 5) - (truth == 1 ? 0.1f : 0);
            if (epoch < 3 && i % 5 == epoch)
                p = 1 - p;
            const float both[] = {p, 1 - p};
            list.add(i, truth, both);
        }
        return list;
    }

private:
    static void write(const std::filesystem::path& folder, const nucleoscope::Dataset& dataset, const std::string& name)
    {
        nucleoscope::Split split;
        split.parts.assign(static_cast<std::size_t>(dataset.sampleCount()), nucleoscope::Part::Validation);
        writeFinishedRun(folder, dataset, split, name.c_str(),
                         {predictions(dataset, 1), predictions(dataset, 2), predictions(dataset, 3)});
    }
};
