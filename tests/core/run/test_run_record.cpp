// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_fixture.h"

#include "core/run/run_json.h"
#include "tests/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;

/// What a run remembers of its split: findings left open, references, parts; and that no leak is ever forgotten.
class TestRunRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordComesBack();
    void partsAreCounted();
    void whatItDoesWithoutIsRecorded();
    void oldRunsHaveNone();
    void leaksAreTold();
    void oldRunsTellTheirLeaks();
    void nothingIsSaidTwice();
    void summaryTellsAll();
    void whatIsNotKnownIsLeftOut();
    void summaryNamesNoScoreThatThereIsNot();
};

namespace {

RunFinding finding(const char* id, Severity severity, AuditHeading heading)
{
    return {id,         severity, heading, {id, "What {count}.", {{"count", "7"}}}, {"bad", "How bad."}, {"do", "Do this."},
            {"A", "b"}, 7};
}

RunInfo recordedInfo()
{
    RunInfo info;
    info.id = info.name = "recorded";
    info.state = "completed";
    info.classes = namesOnly()->classes();
    info.recipe.name = "small";
    info.linkSimilar = true;
    info.parts = {{"train", {15, 3}}, {"validation", {10, 2}}, {"test", {5, 1}}};
    info.images = RunImages{3, {20, 2}, {4, 0}, 1, 5, std::vector<std::string>{"a.bmp"}};
    info.linkedSubjects = {{"S0", "S2"}};
    info.findings.push_back(finding("audit.patients_on_both_sides", Severity::Serious, AuditHeading::NoCleanSeparation));
    info.findings.push_back(finding("audit.one_class_each", Severity::Warning, AuditHeading::IllegitimateFeatures));
    info.findings.push_back(finding("audit.no_test_part", Severity::Note, AuditHeading::NoCleanSeparation));
    info.references.majorityClass = 0;
    info.references.majority.scores = {10, 0.69, 0.6, 0.5, 0.45, 0.5, 1, 0};
    ReferenceScores silhouette;
    silhouette.scores = {10, 0.5, 0.7, 0.71, 0.7, 0.823, 0.8, 0.62};
    silhouette.intervals.subjects = 2;
    silhouette.intervals.intervals[static_cast<std::size_t>(ScoreKind::Auroc)] = {0.755, 0.877};
    info.references.silhouette = silhouette;
    info.references.silhouetteModel = SilhouetteModel({RidgeLogistic({{1.5, 2}, {0.1, 0}, {0.25, -1, 3}})});
    return info;
}

} // namespace

void TestRunRecord::recordComesBack()
{
    const RunInfo before = recordedInfo();
    const RunInfo after = parseRun(runToJson(before), "run.json").value();
    QVERIFY(after.linkSimilar);
    QCOMPARE(after.findings.size(), before.findings.size());
    for (std::size_t i = 0; i < before.findings.size(); ++i) {
        const RunFinding& a = before.findings[i];
        const RunFinding& b = after.findings[i];
        QCOMPARE(b.id, a.id);
        QCOMPARE(b.severity, a.severity);
        QCOMPARE(b.heading, a.heading);
        QCOMPARE(b.what.english(), std::string("What 7."));
        QCOMPARE(b.whatToDo.english(), a.whatToDo.english());
        QCOMPARE(b.subjects, a.subjects);
        QCOMPARE(b.samples, 7);
    }
    QCOMPARE(after.parts.at("validation").samples, 10);
    QCOMPARE(after.parts.at("validation").subjects, 2);
    QVERIFY(after.images);
    QCOMPARE(after.images->unreadable, 3);
    QCOMPARE(after.images->beyondLimit.samples, 20);
    QCOMPARE(after.images->beyondLimit.subjects, 2);
    QCOMPARE(after.images->byChoice.samples, 4);
    QCOMPARE(after.images->marked, 1);
    QCOMPARE(after.images->thinned, 5);
    QCOMPARE(after.images->undecodable.value(), std::vector<std::string>{"a.bmp"});
    QCOMPARE(after.references.majorityClass, 0);
    QCOMPARE(after.references.majority.scores.accuracy, 0.6);
    QVERIFY(after.references.silhouette);
    QCOMPARE(after.references.silhouette->scores.auroc, 0.823);
    QCOMPARE(after.references.silhouette->intervals.of(ScoreKind::Auroc).high, 0.877);
    QVERIFY(!after.references.silhouette->intervals.of(ScoreKind::Accuracy).known());
    QCOMPARE(after.references.silhouetteModel.models().size(), 1U);
    QCOMPARE(after.references.silhouetteModel.models().front().parameters().coefficients, (std::vector<double>{0.25, -1, 3}));
    QCOMPARE(runToJson(after), runToJson(before));
}

void TestRunRecord::partsAreCounted()
{
    QTemporaryDir folder;
    const auto dataset = namesOnly();
    const std::filesystem::path place = folder.filePath(QStringLiteral("run")).toStdString();
    RunInfo info;
    info.recipe.name = "small";
    RunWriter::create(place, std::move(info), *dataset, splitOf(*dataset)).value().reset();
    const Run run = Run::open(place).value();
    QCOMPARE(run.info().parts.at("train").samples, 15);
    QCOMPARE(run.info().parts.at("train").subjects, 3);
    QCOMPARE(run.info().parts.at("test").samples, 5);
    QCOMPARE(run.info().parts.at("left_out").samples, 0);
}

void TestRunRecord::whatItDoesWithoutIsRecorded()
{
    QTemporaryDir folder;
    const auto whole = namesOnly();
    std::vector<int> kept;
    for (int i = 0; i < whole->sampleCount(); ++i)
        if (whole->sample(i).subject != 0)
            kept.push_back(i);
    const auto dataset = whole->subset(kept)->subset({0, 1, 2, 3, 4, 5, 6, 7}, WhyLeftBehind::Choice);
    const std::filesystem::path place = folder.filePath(QStringLiteral("run")).toStdString();
    RunInfo info;
    info.recipe.name = "small";
    Split split = splitOf(*dataset);
    split.linked.clear();
    split.leftOutAsMarked = 1;
    auto writer = RunWriter::create(place, std::move(info), *dataset, split).value();
    QVERIFY(!Run::open(place)->info().images->undecodable); // nobody knows yet
    TrainingOutcome outcome;
    outcome.unreadableSamples = {3};
    QVERIFY(writer->finish(outcome));
    const RunImages images = Run::open(place)->info().images.value();
    QCOMPARE(images.unreadable, 0);
    QCOMPARE(images.beyondLimit.samples, whole->sampleCount() - static_cast<int>(kept.size()));
    QCOMPARE(images.beyondLimit.subjects, 1);
    QCOMPARE(images.byChoice.samples, static_cast<int>(kept.size()) - 8);
    QCOMPARE(images.marked, 1);
    QCOMPARE(images.undecodable.value(), std::vector<std::string>{dataset->sample(3).id});
}

void TestRunRecord::oldRunsHaveNone()
{
    QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(runToJson(recordedInfo()))).object();
    for (const char* key : {"parts", "images", "findings", "references"})
        json.remove(QLatin1String(key));
    QJsonObject split = json[QStringLiteral("split")].toObject();
    split.remove(QStringLiteral("link_similar"));
    json[QStringLiteral("split")] = split;
    const auto info = parseRun(QJsonDocument(json).toJson().toStdString(), "run.json");
    QVERIFY2(info, info ? "" : info.error().message.english().c_str());
    QVERIFY(info->parts.empty());
    QVERIFY(!info->images);
    QVERIFY(info->findings.empty());
    QVERIFY(!info->references.recorded());
    QVERIFY(!info->linkSimilar);
    QVERIFY(leaksOf(*info).empty());
}

void TestRunRecord::leaksAreTold()
{
    RunInfo info;
    QVERIFY(leaksOf(info).empty());
    info.findings = {finding("a", Severity::Warning, AuditHeading::IllegitimateFeatures),
                     finding("b", Severity::Note, AuditHeading::NoCleanSeparation),
                     finding("c", Severity::Serious, AuditHeading::StateOfData)};
    QVERIFY(leaksOf(info).empty());
    QCOMPARE(cautionsOf(info).size(), 2U);
    info.findings.push_back(finding("d", Severity::Warning, AuditHeading::NoCleanSeparation));
    info.findings.push_back(finding("e", Severity::Serious, AuditHeading::IllegitimateFeatures));
    QCOMPARE(leaksOf(info).size(), 2U);
    QCOMPARE(cautionsOf(info).size(), 4U);
    QCOMPARE(cautionsOf(info).front().id, std::string("d")); // leaks first
}

void TestRunRecord::oldRunsTellTheirLeaks()
{
    RunInfo info;
    info.warnings = {{"split.few_subjects", "Few."}, {"split.by_image", "By image."}};
    QCOMPARE(leaksOf(info).size(), 1U);
    QCOMPARE(leaksOf(info).front().id, std::string("split.by_image"));
    QCOMPARE(cautionsOf(info).size(), 2U);
    QCOMPARE(cautionsOf(info).front().id, std::string("split.by_image"));
}

void TestRunRecord::nothingIsSaidTwice()
{
    RunInfo info;
    info.warnings = {{"split.by_image", "By image."}, {"split.few_subjects", "Few."}, {"marks.used", "Marks."}};
    info.findings = {finding("audit.patients_on_both_sides", Severity::Serious, AuditHeading::NoCleanSeparation),
                     finding("audit.few_patients_in_part", Severity::Warning, AuditHeading::OtherPopulation)};
    QCOMPARE(leaksOf(info).size(), 1U);
    const std::vector<Message> cautions = cautionsOf(info);
    QCOMPARE(cautions.size(), 3U);
    QCOMPARE(cautions.back().id, std::string("marks.used"));
}

void TestRunRecord::summaryTellsAll()
{
    std::string text;
    for (const Message& sentence : summaryOf(recordedInfo())) {
        QVERIFY2(sentence.english().find('{') == std::string::npos, sentence.english().c_str());
        text += sentence.english() + '\n';
    }
    for (const char* part : {"Split by patient", "15 nuclei of 3 patients", "10 nuclei of 2 patients", "5 nuclei of one patient",
                             "S0 + S2", "always saying ALL (accuracy 0.600, balanced accuracy 0.500)",
                             "AUROC 0.823 (95 % interval 0.755 to 0.877)", "Left open: What 7."})
        QVERIFY2(text.find(part) != std::string::npos, (part + ("\nnot in\n" + text)).c_str());
}

void TestRunRecord::whatIsNotKnownIsLeftOut()
{
    RunInfo info = recordedInfo();
    Scores& scores = info.references.silhouette->scores;
    scores.auroc = notANumber; // one class alone examines
    info.references.silhouette->intervals.intervals[static_cast<std::size_t>(ScoreKind::Auroc)] = {};
    info.linkedSubjects.assign(13, {"A", "B"});
    std::string text;
    for (const Message& sentence : summaryOf(info))
        text += sentence.english() + '\n';
    QVERIFY2(text.find("–") == std::string::npos, text.c_str());
    QVERIFY2(text.find("outline alone (silhouette baseline): balanced accuracy") != std::string::npos, text.c_str());
    QVERIFY2(text.find("A + B; … (+3).") != std::string::npos, text.c_str());
}

void TestRunRecord::summaryNamesNoScoreThatThereIsNot()
{
    const auto outlineOf = [](const RunInfo& info) {
        std::string text;
        for (const Message& sentence : summaryOf(info))
            if (sentence.id.starts_with("run.summary.silhouette"))
                text += sentence.english();
        return text;
    };
    RunInfo info = recordedInfo();
    info.references.silhouette->intervals = {};
    QCOMPARE(outlineOf(info),
             std::string("And than the outline alone (silhouette baseline): AUROC 0.823, balanced accuracy 0.710."));
    info.references.silhouette->scores.auroc = notANumber; // no class is positive
    QCOMPARE(outlineOf(info), std::string("And than the outline alone (silhouette baseline): balanced accuracy 0.710."));
}

NUCLEOSCOPE_TEST(TestRunRecord)
#include "test_run_record.moc"
