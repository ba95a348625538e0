// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_json.h"
#include "core/workflow/final_training.h"
#include "core/workflow/model_export.h"
#include "core/workflow/run_archive.h"
#include "core/workflow/trained_samples.h"
#include "tests/core/workflow/final_network_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <fstream>

using namespace nucleoscope;
using namespace nucleoscope::test;

/// Who is asked of which image, once there are two networks, and which of them is taken away.
class TestFinalNetworkAnswers : public QObject, private FinalNetworks {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void itAnswersForOthersAlone();
    void anImageIsAskedOfTheNetworkThatDoesNotKnowIt();
    void askedForByName();
    void whoeverTakesTheModelAwayGetsIt();
    void itIsPackedWithTheRun();
};

void TestFinalNetworkAnswers::itAnswersForOthersAlone()
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

void TestFinalNetworkAnswers::anImageIsAskedOfTheNetworkThatDoesNotKnowIt()
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
    // The dataset was moved: its images are still known by the end of their place.
    const fs::path root = root_.path().toStdString();
    fs::create_directory(root / "elsewhere");
    fs::rename(root / "training_data", root / "elsewhere/training_data");
    const auto moved = [&](const char* patient, const char* ending) {
        const fs::path before = pathFromUtf8(image(patient, 1, ending).toStdString());
        return datasetFromFiles({root / "elsewhere" / fs::relative(before, root)}).value();
    };
    const auto examined = moved("3", "all"), learned = moved("1", "all");
    const auto known = [&](const Run& asked, const std::shared_ptr<const Dataset>& images) {
        return ::nucleoscope::inJob<TrainedSamples>(
                   [&](JobContext& context) { return findTrainedSamples(asked, *images, context); })
            ->count;
    };
    const bool finalAsked = isFinal(*examined), finalOfLearned = isFinal(*learned);
    const int byExamined = known(run, examined), byFinal = known(*finishedFinalRun(run), examined);
    fs::rename(root / "elsewhere/training_data", root / "training_data");
    QVERIFY(!finalAsked && finalOfLearned);
    QCOMPARE(byExamined, 0);
    QCOMPARE(byFinal, 1);
}

void TestFinalNetworkAnswers::askedForByName()
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

void TestFinalNetworkAnswers::whoeverTakesTheModelAwayGetsIt()
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

void TestFinalNetworkAnswers::itIsPackedWithTheRun()
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

NUCLEOSCOPE_TEST(TestFinalNetworkAnswers)
#include "test_final_network_answers.moc"
