// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/final_run.h"
#include "core/run/run_json.h"
#include "core/run/run_lock.h"
#include "core/workflow/final_training.h"
#include "core/workflow/model_export.h"
#include "core/workflow/run_archive.h"
#include "core/workflow/run_predictor.h"
#include "core/workflow/trained_samples.h"
#include "tests/core/workflow/in_job.h"
#include "tests/core/workflow/queue_folders.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

namespace {

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

bool sameWeights(const fs::path& one, const fs::path& other)
{
    const auto first = SafetensorsFile::open(one), second = SafetensorsFile::open(other);
    return first && second && std::ranges::equal(first->tensors().at("weights").data, second->tensors().at("weights").data);
}

} // namespace

/// Once a network was examined, another one learns from all.
class TestFinalNetwork : public QObject, private QueueFolders {
    Q_OBJECT

private:
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

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void allTeachIt();
    void itLearnsAsIfNobodyHadExamined();
    void itIsNotTakenForTheRunsOwnTraining();
    void progressIsThatOfBoth();
    void leftForLaterItIsGoneOnWith();
    void stoppedEarlyThereIsNone();
    void whatFailsLeavesTheRunWhole();
    void aRunGetsOneLater();
    void moreEpochsAreItsToo();
    void itAnswersForOthersAlone();
    void anImageIsAskedOfTheNetworkThatDoesNotKnowIt();
    void askedForByName();
    void whoeverTakesTheModelAwayGetsIt();
    void itIsPackedWithTheRun();
    void aKeptThresholdIsItsToo();
    void whileItIsTrainedTheRunStays();
    void inTheQueueItWaitsWithTheRun();
    void brokenOffItIsOfferedAgain();
};

void TestFinalNetwork::allTeachIt()
{
    const Run run = trainedRun();
    QCOMPARE(run.info().state, std::string("completed"));
    QVERIFY(run.info().finalRun.state == FinalNetwork::Finished);
    QCOMPARE(run.info().finalRun.taught.samples, 24);
    QCOMPARE(run.info().finalRun.taught.subjects, 6);
    const Run after = finishedFinalRun(run).value();
    QVERIFY(nobodyExamines(after.info().split));
    QVERIFY(std::ranges::all_of(after.samples(), [](const RunSample& sample) { return sample.part == Part::Train; }));
    QVERIFY(!after.info().recipe.finalNetwork); // one is enough
    QCOMPARE(after.info().bestEpoch, 3);
    QCOMPARE(after.info().warnings.front().id, std::string(nobodyExaminesId));
    // The run itself knows nothing of it but that it is there.
    QCOMPARE(std::ranges::count(run.samples(), Part::Validation, &RunSample::part), 8);
    const auto note = finalNetworkNote(run.info());
    QVERIFY(note && note->english().find("6 patients") != std::string::npos
            && note->english().find("that 4 taught") != std::string::npos);
    const auto summary = summaryOf(run.info());
    QVERIFY(std::ranges::any_of(summary, [](const Message& sentence) { return sentence.id == "final.finished"; }));
}

void TestFinalNetwork::itLearnsAsIfNobodyHadExamined()
{
    const Run run = trainedRun();
    const TrainingRequest alone = unexamined(request(freshFolder()));
    TrainingControl control;
    Recorder recorder;
    QVERIFY(train(alone, control, recorder).has_value());
    QVERIFY(sameWeights(finishedFinalRun(run)->bestModel(), Run::open(alone.runFolder)->bestModel()));
    QVERIFY(!sameWeights(finishedFinalRun(run)->bestModel(), run.bestModel()));
    // And the examined one as if there were no other.
    TrainingRequest without = request(freshFolder());
    Recorder again;
    QVERIFY(train(without, control, again).has_value());
    QVERIFY(sameWeights(run.bestModel(), Run::open(without.runFolder)->bestModel()));
}

void TestFinalNetwork::itIsNotTakenForTheRunsOwnTraining()
{
    TrainingControl control;
    Listener listener;
    const auto outcome = train(wish(freshFolder()), control, listener);
    QVERIFY(outcome.has_value());
    QCOMPARE(listener.finalTrainings, 1);
    QCOMPARE(listener.epochs.size(), std::size_t{3});
    QCOMPARE(outcome->epochsFinished, 3);
    QVERIFY(outcome->bestValidation.samples == 8);
    QVERIFY(!listener.phasesOfFinal.empty()); // that somebody may see how far it is
}

void TestFinalNetwork::progressIsThatOfBoth()
{
    TrainingControl control;
    Listener listener;
    std::vector<double> fractions;
    std::size_t atFinal = 0;
    listener.onFinal = [&] { atFinal = fractions.size(); };
    QVERIFY(train(wish(freshFolder()), control, listener, &fractions).has_value());
    QVERIFY(atFinal > 0);
    std::vector<double> known = fractions;
    std::erase_if(known, [](double f) { return std::isnan(f); });
    QVERIFY(std::is_sorted(known.begin(), known.end()) && known.back() == 1.0);
    const double share = shareOfExamined(tinyRecipe(), 16, 8);
    QVERIFY(share > 0.3 && share < 0.6);
    QVERIFY(std::abs(*std::ranges::find_if(fractions.begin() + static_cast<std::ptrdiff_t>(atFinal), fractions.end(),
                                           [](double f) { return !std::isnan(f); })
                     - share)
            < 0.1);
}

void TestFinalNetwork::leftForLaterItIsGoneOnWith()
{
    const Run whole = trainedRun();
    const fs::path folder = leftForLater();
    const Run torn = Run::open(folder).value();
    QCOMPARE(torn.info().state, std::string("completed"));
    QVERIFY(torn.info().finalRun.state == FinalNetwork::Unfinished);
    QVERIFY(!finishedFinalRun(torn));
    QCOMPARE(finalNetworkNote(torn.info())->id, std::string("final.unfinished"));
    // Until then the run's own network answers.
    QVERIFY(evaluate(torn, others())->network == NetworkChoice::Examined);
    QCOMPARE(loaded_, torn.bestModel());

    TrainingControl control;
    Listener listener;
    const auto outcome = resume({folder, dataset_, 0, "auto", 0}, control, listener);
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.english().c_str());
    QCOMPARE(asked_.learners, 5); // two each of both, and one that went on
    QCOMPARE(outcome->epochsFinished, 3);
    QVERIFY(listener.epochs.empty());
    const Run done = Run::open(folder).value();
    QVERIFY(done.info().finalRun.state == FinalNetwork::Finished);
    QVERIFY(sameWeights(finishedFinalRun(done)->bestModel(), finishedFinalRun(whole)->bestModel()));
}

void TestFinalNetwork::stoppedEarlyThereIsNone()
{
    const fs::path folder = freshFolder();
    TrainingControl control;
    Listener listener;
    asked_.prepare = [&](FakeLearner& learner) {
        learner.onStep = [&](int step) {
            if (step == 10)
                control.stopEarly();
        };
    };
    QVERIFY(train(wish(folder), control, listener)->end == TrainingEnd::StoppedEarly);
    QCOMPARE(listener.finalTrainings, 0);
    QVERIFY(finalNetworkOf(folder) == FinalNetwork::Unfinished); // it is wished for all the same
}

void TestFinalNetwork::whatFailsLeavesTheRunWhole()
{
    const fs::path folder = freshFolder();
    TrainingControl control;
    Listener listener;
    int learners = 0;
    asked_.prepare = [&](FakeLearner& learner) { learner.failAtStep = ++learners == 2 ? 3 : 0; };
    QVERIFY(train(wish(folder), control, listener)->end == TrainingEnd::Completed);
    QCOMPARE(Run::open(folder)->info().state, std::string("completed"));
    QVERIFY(std::ranges::any_of(listener.warnings, [](const Message& warning) { return warning.id == "training.step_failed"; }));
    QVERIFY(std::ranges::any_of(listener.warnings, [](const Message& warning) { return warning.id == "final.failed"; }));
}

void TestFinalNetwork::aRunGetsOneLater()
{
    const fs::path folder = freshFolder();
    TrainingControl control;
    Listener listener;
    QVERIFY(train(request(folder), control, listener).has_value());
    QVERIFY(finalNetworkOf(folder) == FinalNetwork::None);
    QVERIFY(Run::open(folder)->keepThreshold(0.25).has_value());
    ResumeRequest later{folder, dataset_, 0, "auto", 0};
    later.finalNetwork = true;
    QVERIFY(resume(later, control, listener).has_value());
    const Run run = Run::open(folder).value();
    QVERIFY(sameWeights(finishedFinalRun(run)->bestModel(), finishedFinalRun(trainedRun())->bestModel()));
    QCOMPARE(finishedFinalRun(run)->info().keptThreshold, std::optional(0.25));
}

void TestFinalNetwork::moreEpochsAreItsToo()
{
    const Run run = trainedRun();
    TrainingControl control;
    Listener listener;
    QCOMPARE(resume({run.folder(), dataset_, 5, "auto", 0}, control, listener)->epochsFinished, 5);
    QCOMPARE(finishedFinalRun(Run::open(run.folder()).value())->info().finishedEpochs, 5);
}

void TestFinalNetwork::itAnswersForOthersAlone()
{
    const Run run = trainedRun();
    const Run after = finishedFinalRun(run).value();
    const auto ofOthers = evaluate(run, others());
    QVERIFY2(ofOthers.has_value(), ofOthers ? "" : ofOthers.error().message.english().c_str());
    QVERIFY(ofOthers->network == NetworkChoice::Final);
    QCOMPARE(ofOthers->epoch, 3);
    QCOMPARE(loaded_, after.bestModel());
    // What is evaluated of the run's own images examined the other one.
    const auto own = evaluate(run, dataset_);
    QVERIFY2(own.has_value(), own ? "" : own.error().message.english().c_str());
    QVERIFY(own->network == NetworkChoice::Examined);
    QCOMPARE(own->samples, 8);
    QCOMPARE(loaded_, run.bestModel());
    // Wherever they lie now, and whatever they are called.
    const fs::path root = root_.path().toStdString();
    fs::copy(root / "training_data", root / "copies", fs::copy_options::recursive);
    const auto copied = evaluate(run, PredictionFixture::open(root_.filePath(QStringLiteral("copies"))));
    QVERIFY2(copied.has_value(), copied ? "" : copied.error().message.english().c_str());
    QVERIFY(copied->network == NetworkChoice::Examined);
    QCOMPARE(copied->samples, 8);
    QVERIFY(evaluationToJson(*ofOthers, run).find("\"network\": \"final\"") != std::string::npos);
}

void TestFinalNetwork::anImageIsAskedOfTheNetworkThatDoesNotKnowIt()
{
    const Run run = trainedRun();
    const auto file = [&](const char* patient, const char* ending) {
        return datasetFromFiles({pathFromUtf8(image(patient, 1, ending).toStdString())}).value();
    };
    const auto isFinal = [&](const Dataset& images) { return finalRunFor(run, images, NetworkChoice::Suitable)->has_value(); };
    QVERIFY(!isFinal(*file("3", "all"))); // examined
    QVERIFY(!isFinal(*file("H3", "hem")));
    QVERIFY(isFinal(*file("1", "all"))); // both learned from it
    QVERIFY(isFinal(*datasetFromFiles({others()->location()}).value()));
}

void TestFinalNetwork::askedForByName()
{
    const Run run = trainedRun();
    QVERIFY(evaluate(run, others(), NetworkChoice::Examined)->network == NetworkChoice::Examined);
    QCOMPARE(loaded_, run.bestModel());
    // It knows them all: nothing is left.
    QCOMPARE(evaluate(run, dataset_, NetworkChoice::Final).error().message.id, std::string("evaluation.nothing_left"));
    const fs::path folder = freshFolder();
    TrainingControl control;
    Recorder recorder;
    QVERIFY(train(request(folder), control, recorder).has_value());
    QCOMPARE(evaluate(Run::open(folder).value(), others(), NetworkChoice::Final).error().message.id, std::string("final.none"));
    for (const NetworkChoice choice : {NetworkChoice::Suitable, NetworkChoice::Examined, NetworkChoice::Final})
        QVERIFY(networkChoiceNamed(nameOf(choice)) == choice);
    QVERIFY(!networkChoiceNamed("both"));
}

void TestFinalNetwork::whoeverTakesTheModelAwayGetsIt()
{
    const Run run = trainedRun();
    EngineHost host(std::make_unique<FakeEngine>(asked_));
    ModelExportOptions options;
    options.format = ModelFormat::Safetensors;
    const fs::path file = freshFolder();
    const auto exported = exportModel(run, file, options, host);
    QVERIFY2(exported.has_value(), exported ? "" : exported.error().message.english().c_str());
    QVERIFY(exported->isFinal);
    QVERIFY(sameWeights(file, finishedFinalRun(run)->bestModel()));
    const std::string signature = readTextFile(exported->signature).value();
    QVERIFY2(signature.find("\"network\": \"final\"") != std::string::npos, signature.c_str());
    options.network = NetworkChoice::Examined;
    QVERIFY(!exportModel(run, file, options, host)->isFinal);
    QVERIFY(sameWeights(file, run.bestModel()));
}

void TestFinalNetwork::itIsPackedWithTheRun()
{
    const Run run = trainedRun();
    for (const bool pseudonyms : {false, true}) {
        PackOptions options;
        options.pseudonyms = pseudonyms;
        const auto packed =
            ::nucleoscope::inJob<PackedRun>([&](JobContext& context) { return packRun(run, freshFolder(), options, context); });
        QVERIFY2(packed.has_value(), packed ? "" : packed.error().message.english().c_str());
        const auto unpacked =
            ::nucleoscope::inJob<fs::path>([&](JobContext& context) { return unpackRun(packed->file, runs_, context); });
        QVERIFY2(unpacked.has_value(), unpacked ? "" : unpacked.error().message.english().c_str());
        const Run opened = Run::open(*unpacked).value();
        const auto after = finishedFinalRun(opened);
        QVERIFY(after.has_value());
        QVERIFY(sameWeights(after->bestModel(), finishedFinalRun(run)->bestModel()));
        QVERIFY(after->info().datasetLocation.empty());
        // The same images under the same names in both.
        std::set<std::string> ofRun, ofFinal;
        for (const RunSample& sample : opened.samples())
            ofRun.insert(sample.id);
        for (const RunSample& sample : after->samples())
            ofFinal.insert(sample.id);
        QVERIFY(ofRun == ofFinal);
        QCOMPARE(ofRun.contains(run.samples().front().id), !pseudonyms);
        const std::string text = readTextFile(finalRunFolder(*unpacked) / "run.json").value()
                                 + readTextFile(finalRunFolder(*unpacked) / "split.csv").value();
        QCOMPARE(text.find("UID_H1") != std::string::npos, !pseudonyms);
    }
}

void TestFinalNetwork::aKeptThresholdIsItsToo()
{
    Run run = trainedRun();
    QVERIFY(run.keepThreshold(0.25).has_value());
    QCOMPARE(finishedFinalRun(run)->info().keptThreshold, std::optional(0.25));
    QVERIFY(run.keepThreshold(std::nullopt).has_value());
    QVERIFY(!finishedFinalRun(run)->info().keptThreshold);
}

void TestFinalNetwork::whileItIsTrainedTheRunStays()
{
    const fs::path folder = leftForLater();
    auto held = RunLock::acquire(finalRunFolder(folder));
    QVERIFY(held.has_value());
    QVERIFY(!deleteRun(folder).has_value());
    QVERIFY(fs::exists(folder / "run.json"));
    held->reset();
    QVERIFY(deleteRun(folder).has_value());
    QVERIFY(!fs::exists(folder));
}

void TestFinalNetwork::inTheQueueItWaitsWithTheRun()
{
    TrainingQueue queue;
    queue.waiting.push_back(add(wish({})).value());
    ResumeRequest turn = takeOut(queue.waiting.front(), queue, queue_, runs_).value();
    QVERIFY(finalNetworkOf(turn.runFolder) == FinalNetwork::Unfinished);
    turn.dataset = dataset_;
    TrainingControl control;
    Listener listener;
    const fs::path folder = turn.runFolder;
    QVERIFY(resume(turn, control, listener).has_value());
    QVERIFY(sameWeights(finishedFinalRun(Run::open(folder).value())->bestModel(), finishedFinalRun(trainedRun())->bestModel()));
}

void TestFinalNetwork::brokenOffItIsOfferedAgain()
{
    const fs::path folder = leftForLater();
    TrainingQueue queue;
    queue.begun.push_back({folder, "auto", 0, Run::open(folder)->info(), UnderWay::No});
    settleBegun(queue);
    QCOMPARE(queue.begun.size(), std::size_t{1});
    QVERIFY(queue.begun.front().underWay == UnderWay::No);
    {
        const auto held = RunLock::acquire(finalRunFolder(folder));
        settleBegun(queue);
        QVERIFY(queue.begun.front().underWay == UnderWay::Elsewhere);
    }
    TrainingControl control;
    Listener listener;
    QVERIFY(resume({folder, dataset_, 0, "auto", 0}, control, listener).has_value());
    settleBegun(queue);
    QVERIFY(queue.begun.empty());
}

NUCLEOSCOPE_TEST(TestFinalNetwork)
#include "test_final_network.moc"
