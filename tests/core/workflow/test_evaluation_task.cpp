#include "tests/core/workflow/prediction_fixture.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nucleoscope;

class TestEvaluationTask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trainedSamplesAreLeftOutAndCounted();
    void copiesOfTrainedImagesAreLeftOutWhateverTheirName();
    void anotherImageOfTheSameNameIsEvaluated();
    void theSameImageInAnotherFormatIsLeftOut();
    void withoutTheTrainingImagesNamesDecide();
    void imagesOfTrainedPatientsAreEvaluatedWithAWarning();
    void classesAreMatchedWithoutCase();
    void otherClassesAreAMismatch();
    void nothingLeftIsAnError();
    void jsonRowsAreTheTruth();
    void anotherThresholdCallsImagesAndPatientsOtherwise();
};

namespace {

bool warns(const Evaluation& evaluation, const char* id)
{
    return std::any_of(evaluation.warnings.begin(), evaluation.warnings.end(),
                       [&](const Message& warning) { return warning.id == id; });
}

} // namespace

void TestEvaluationTask::trainedSamplesAreLeftOutAndCounted()
{
    PredictionFixture fixture;
    const auto evaluation = fixture.evaluate(fixture.dataset);
    QVERIFY2(evaluation.has_value(), evaluation ? "" : evaluation.error().message.english().c_str());
    QCOMPARE(evaluation->leftOutAsTrained, 8);
    QCOMPARE(evaluation->samples, 4);
    const int all = fixture.run->info().classes[0].name == "ALL" ? 0 : 1;
    QCOMPARE(evaluation->confusion.count(all, all), 1);
    QCOMPARE(evaluation->confusion.count(all, 1 - all), 1); // the dark one of patient 3
    QCOMPARE(evaluation->confusion.count(1 - all, 1 - all), 2);
    QCOMPARE(evaluation->scores.accuracy, 0.75);
    QVERIFY(warns(*evaluation, "evaluation.validation_samples"));
    QVERIFY(!warns(*evaluation, "evaluation.touched_subjects"));
    QVERIFY(!warns(*evaluation, "evaluation.by_name"));
}

void TestEvaluationTask::copiesOfTrainedImagesAreLeftOutWhateverTheirName()
{
    PredictionFixture fixture;
    drawImage(fixture.place("other/all/new.bmp"), 210, 99);
    drawImage(fixture.place("other/hem/new.bmp"), 20, 98);
    QVERIFY(QFile::copy(fixture.cnmcFile("1", 1, true), fixture.place("other/all/copy.bmp")));
    const auto evaluation = fixture.evaluate(PredictionFixture::open(fixture.place("other")));
    QVERIFY(evaluation.has_value());
    QCOMPARE(evaluation->leftOutAsTrained, 1);
    QCOMPARE(evaluation->samples, 2);
}

void TestEvaluationTask::anotherImageOfTheSameNameIsEvaluated()
{
    PredictionFixture fixture;
    QVERIFY(QDir().mkpath(fixture.place("elsewhere")));
    QVERIFY(QDir().rename(fixture.place("training_data"), fixture.place("elsewhere/training_data")));
    PredictionFixture other; // the same names
    int mark = 100;
    for (const char* patient : {"1", "H1"})
        drawImage(other.cnmcFile(patient, 1, patient[0] != 'H'), 90, ++mark);
    const auto evaluation = other.evaluate(PredictionFixture::open(fixture.place("elsewhere/training_data")));
    QVERIFY(evaluation.has_value());
    QCOMPARE(evaluation->leftOutAsTrained, 6); // those two differ now
    QCOMPARE(evaluation->samples, 6);
}

void TestEvaluationTask::theSameImageInAnotherFormatIsLeftOut()
{
    PredictionFixture fixture;
    for (const bool all : {true, false}) {
        const QString from = fixture.cnmcFile(all ? "1" : "H1", 1, all);
        const QString folder = fixture.place("tiffs/training_data/fold_0/") + QString::fromUtf8(all ? "all" : "hem");
        drawImage(folder + QString::fromUtf8("/") + QFileInfo(from).completeBaseName() + QString::fromUtf8(".png"), 77, 7);
        drawImage(folder + QString::fromUtf8(all ? "/UID_8_1_1_all.bmp" : "/UID_H8_1_1_hem.bmp"), 78, 8);
    }
    const auto evaluation = fixture.evaluate(PredictionFixture::open(fixture.place("tiffs/training_data")));
    QVERIFY(evaluation.has_value());
    QCOMPARE(evaluation->leftOutAsTrained, 2);
    QCOMPARE(evaluation->samples, 2);
}

void TestEvaluationTask::withoutTheTrainingImagesNamesDecide()
{
    PredictionFixture fixture;
    QVERIFY(QDir().mkpath(fixture.place("moved")));
    QVERIFY(QDir().rename(fixture.place("training_data"), fixture.place("moved/training_data")));
    const auto evaluation = fixture.evaluate(PredictionFixture::open(fixture.place("moved/training_data")));
    QVERIFY(evaluation.has_value());
    QCOMPARE(evaluation->leftOutAsTrained, 8);
    QVERIFY(warns(*evaluation, "evaluation.by_name"));
}

void TestEvaluationTask::imagesOfTrainedPatientsAreEvaluatedWithAWarning()
{
    PredictionFixture fixture;
    drawImage(fixture.cnmcFile("1", 9, true), 215, 77); // taken after the run was made
    const auto evaluation = fixture.evaluate(PredictionFixture::open(fixture.place("training_data")));
    QVERIFY(evaluation.has_value());
    QCOMPARE(evaluation->leftOutAsTrained, 8);
    QCOMPARE(evaluation->samples, 5);
    QVERIFY(warns(*evaluation, "evaluation.touched_subjects"));
}

void TestEvaluationTask::classesAreMatchedWithoutCase()
{
    PredictionFixture fixture;
    drawImage(fixture.place("other/aLL/1.bmp"), 210, 99);
    drawImage(fixture.place("other/Hem/1.bmp"), 20, 98);
    const auto evaluation = fixture.evaluate(PredictionFixture::open(fixture.place("other")));
    QVERIFY(evaluation.has_value());
    QCOMPARE(evaluation->scores.accuracy, 1.0);
    QVERIFY(warns(*evaluation, "evaluation.subjects_unknown"));
}

void TestEvaluationTask::otherClassesAreAMismatch()
{
    PredictionFixture fixture;
    drawImage(fixture.place("pets/cat/1.bmp"), 210, 99);
    drawImage(fixture.place("pets/hem/1.bmp"), 20, 98);
    const auto evaluation = fixture.evaluate(PredictionFixture::open(fixture.place("pets")));
    QVERIFY(!evaluation.has_value());
    QVERIFY(evaluation.error().code == ErrorCode::Mismatch);
    const std::string words = evaluation.error().message.english();
    QVERIFY(words.find("cat") != std::string::npos && words.find("HEM") != std::string::npos);
}

void TestEvaluationTask::nothingLeftIsAnError()
{
    PredictionFixture fixture;
    std::vector<int> trained;
    for (int row = 0; row < fixture.dataset->sampleCount(); ++row) {
        if (fixture.run->samples()[static_cast<std::size_t>(row)].part == Part::Train)
            trained.push_back(row);
    }
    const auto evaluation = fixture.evaluate(fixture.dataset->subset(trained));
    QVERIFY(!evaluation.has_value());
    QVERIFY(evaluation.error().code == ErrorCode::InvalidInput);
}

void TestEvaluationTask::jsonRowsAreTheTruth()
{
    PredictionFixture fixture;
    Evaluation evaluation;
    evaluation.confusion = ConfusionMatrix(2);
    evaluation.confusion.add(0, 1, 3);
    evaluation.samples = 3;
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(evaluationToJson(evaluation, *fixture.run))).object();
    QCOMPARE(json[QStringLiteral("confusion")][0][1].toInt(), 3);
    QCOMPARE(json[QStringLiteral("confusion")][1][0].toInt(), 0);
    QCOMPARE(json[QStringLiteral("positive")].toString(), QStringLiteral("ALL"));
    QVERIFY(json[QStringLiteral("auroc")].isNull()); // JSON has no NaN
}

void TestEvaluationTask::anotherThresholdCallsImagesAndPatientsOtherwise()
{
    PredictionFixture fixture;
    auto evaluation = fixture.evaluate(fixture.dataset);
    QVERIFY(evaluation.has_value());
    const auto json = [&] {
        return QJsonDocument::fromJson(QByteArray::fromStdString(evaluationToJson(*evaluation, *fixture.run))).object();
    };
    QCOMPARE(json()[QStringLiteral("threshold")].toDouble(), 0.5);
    QCOMPARE(json()[QStringLiteral("threshold_from")].toString(), QStringLiteral("even"));
    QCOMPARE(evaluation->scores.sensitivity, 0.5);
    const double before = evaluation->scores.auroc;
    const auto low = callingThreshold(*fixture.run, "0.1"); // below every image: all are called ALL
    QVERIFY(callAt(*evaluation, *low, *fixture.run, *fixture.dataset).has_value());
    QCOMPARE(evaluation->scores.sensitivity, 1.0);
    QCOMPARE(evaluation->scores.specificity, 0.0);
    QCOMPARE(evaluation->scores.auroc, before); // what ranks does not move
    QCOMPARE(evaluation->report.subjects.scores.sensitivity, 1.0);
    QCOMPARE(evaluation->report.subjects.scores.specificity, 0.0);
    QCOMPARE(evaluation->confusion.count(0, 0) + evaluation->confusion.count(1, 0), std::int64_t{4});
    QCOMPARE(json()[QStringLiteral("threshold")].toDouble(), 0.1);
    QCOMPARE(json()[QStringLiteral("threshold_from")].toString(), QStringLiteral("value"));
}

NUCLEOSCOPE_TEST(TestEvaluationTask)
#include "test_evaluation_task.moc"
