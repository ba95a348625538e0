#include "core/workflow/run_comparison.h"
#include "tests/core/workflow/prediction_fixture.h"
#include "tests/core/workflow/written_run.h"
#include "tests/test_program.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace nucleoscope;

/// Runs written by hand on the fixture's dataset: six patients, ALL nuclei are those of 1, 2 and 3.
class TestRunComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void changedSettingsAreTold();
    void sameSettingsAreNot();
    void disagreementsAreCounted();
    void betterRunIsCalledSo();
    void otherPartsAreNotCompared();
    void otherDatasetsAreNotCompared();
    void aRunWithoutEpochsIsNotCompared();
    void whatIsNoRunFails();
    void jsonHoldsTheSame();

private:
    std::filesystem::path place(const char* name) const { return fixture_.path(name); }
    RunComparison compared(const char* baseline, const char* other) const
    {
        auto found = compareRuns({place(baseline), place(other)});
        if (!found)
            qFatal("%s", found.error().message.english().c_str());
        return std::move(*found);
    }
    /// Surely right, but for the samples that `wrong` says.
    std::function<float(int)> knowing(std::function<bool(int)> wrong) const
    {
        return [this, wrong](int sample) {
            const bool first = fixture_.dataset->sample(sample).classIndex == 0;
            return first != wrong(sample) ? 0.9F : 0.1F;
        };
    }

    PredictionFixture fixture_;
};

void TestRunComparison::initTestCase()
{
    const Dataset& dataset = *fixture_.dataset;
    WrittenRun run;
    run.name = "weak";
    run.firstClass = knowing([](int sample) { return sample % 2 == 0; });
    run.write(place("weak"), dataset);
    run.name = "strong";
    run.recipe.optimiser.learningRate = 0.01;
    run.recipe.augmentation.stain = 0.5;
    run.seed = 2;
    run.firstClass = knowing([](int sample) { return sample == 1; });
    run.write(place("strong"), dataset);
    run.part = [](const Sample& sample) { return sample.subject == 0 ? Part::Train : Part::Validation; };
    run.write(place("elsewhere"), dataset);
    run.name = "begun";
    run.finished = false;
    run.write(place("begun"), dataset);
    drawImage(fixture_.place("more/training_data/fold_0/all/UID_9_1_1_all.bmp"), 200, 77);
    drawImage(fixture_.place("more/training_data/fold_0/hem/UID_H9_1_1_hem.bmp"), 20, 78);
    WrittenRun().write(place("foreign"), *PredictionFixture::open(fixture_.place("more")));
}

void TestRunComparison::changedSettingsAreTold()
{
    const std::vector<RunSetting> changed = compared("weak", "strong").changed;
    const auto values = [&](const std::string& field) {
        const auto found = std::find_if(changed.begin(), changed.end(), [&](const RunSetting& s) { return s.field == field; });
        return found == changed.end() ? std::vector<std::string>() : found->values;
    };
    QCOMPARE(changed.size(), 3u);
    QCOMPARE(values("optimiser.learning_rate"), (std::vector<std::string>{"0.001", "0.01"}));
    QCOMPARE(values("augmentation.stain").at(1), std::string("0.5"));
    QCOMPARE(values("seed"), (std::vector<std::string>{"1", "2"}));
}

void TestRunComparison::sameSettingsAreNot()
{
    const RunComparison same = compared("weak", "weak");
    QVERIFY(same.changed.empty());
    QCOMPARE(same.runs[1].comparison->calls.disagreements(), 0);
    QCOMPARE(same.runs[1].comparison->mcNemar, 1.0);
}

void TestRunComparison::disagreementsAreCounted()
{
    // Of twelve: the weak run is wrong about the six of even number, the strong one about number 1.
    const RunComparison found = compared("weak", "strong");
    const PairedCalls& calls = found.runs[1].comparison->calls;
    QCOMPARE(calls.count(true, true), 5);
    QCOMPARE(calls.count(false, true), 6);
    QCOMPARE(calls.of(true, false).size(), 1u);
    QCOMPARE(found.samples[static_cast<std::size_t>(calls.of(true, false).front())].id, fixture_.dataset->sample(1).id);
    QCOMPARE(calls.count(false, false), 0);
    QCOMPARE(found.runs[1].comparison->subjects, 6);
    QCOMPARE(found.runs[1].comparison->smallestStratum, 3);
}

void TestRunComparison::betterRunIsCalledSo()
{
    const RunComparison found = compared("weak", "strong");
    const Message sentence = conclusionOf(*found.runs[1].comparison, ScoreKind::BalancedAccuracy, "weak", "strong", true);
    QCOMPARE(sentence.id, std::string("compare.better"));
    const RunComparison turned = compared("strong", "weak");
    QCOMPARE(conclusionOf(*turned.runs[1].comparison, ScoreKind::BalancedAccuracy, "strong", "weak", true).id,
             std::string("compare.worse"));
}

void TestRunComparison::otherPartsAreNotCompared()
{
    const RunComparison found = compared("strong", "elsewhere");
    QVERIFY(!found.runs[1].comparison);
    QCOMPARE(found.runs[1].reason->id, std::string("compare.different_samples"));
}

void TestRunComparison::otherDatasetsAreNotCompared()
{
    QCOMPARE(compared("strong", "foreign").runs[1].reason->id, std::string("compare.different_datasets"));
}

void TestRunComparison::aRunWithoutEpochsIsNotCompared()
{
    QCOMPARE(compared("elsewhere", "begun").runs[1].reason->argument("run"), std::string("begun"));
    // As the baseline it leaves nothing to compare with, and is named.
    QCOMPARE(compared("begun", "elsewhere").runs[1].reason->argument("run"), std::string("begun"));
    QCOMPARE(compared("begun", "elsewhere").runs[1].reason->id, std::string("compare.no_predictions"));
}

void TestRunComparison::whatIsNoRunFails()
{
    QVERIFY(!compareRuns({place("weak"), place("nowhere")}));
}

void TestRunComparison::jsonHoldsTheSame()
{
    const auto json = nlohmann::json::parse(comparisonToJson(compared("weak", "strong")));
    const auto& with = json["runs"][1]["compared_with_baseline"];
    QCOMPARE(with["only_other_right"].get<int>(), 6);
    QVERIFY(with["scores"]["balanced_accuracy"]["difference"].get<double>() > 0);
    QCOMPARE(json["changed"].size(), 3u);
    const auto refused = nlohmann::json::parse(comparisonToJson(compared("strong", "elsewhere")));
    QCOMPARE(refused["runs"][1]["not_compared"]["id"].get<std::string>(), std::string("compare.different_samples"));
}

NUCLEOSCOPE_TEST(TestRunComparison)
#include "test_run_comparison.moc"
