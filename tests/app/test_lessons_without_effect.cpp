#include "core/base/files.h"
#include "core/encoding/encode.h"
#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <opencv2/imgproc.hpp>

namespace {

/// What tells the classes of the drawn nuclei.
enum class Told { ByOutline, ByColour };

/// A nucleus on black. Where the colour tells the class, the outline is drawn by lot, and the other way round.
cv::Mat drawnCell(bool leukemic, Told told, cv::RNG& random)
{
    const double apart = leukemic ? 1 : -1;
    const double outline = told == Told::ByOutline ? apart : 0;
    const double colour = told == Told::ByColour ? apart : 0;
    cv::Mat picture = cv::Mat::zeros(64, 64, CV_8UC3);
    const int radius = static_cast<int>(20 + 5 * outline + random.uniform(-2.0, 2.0));
    const double shade = 130 + 40 * colour + random.uniform(-15.0, 15.0);
    cv::ellipse(picture, {32, 32}, {radius, static_cast<int>(radius * random.uniform(0.75, 1.0))}, random.uniform(0.0, 180.0), 0,
                360, cv::Scalar(shade, shade * 0.45, shade * 1.1), cv::FILLED);
    return picture;
}

} // namespace

/// The shipped lessons, run to their end on images that have not what they are about: each says that there is no effect. Text, sides
/// and checks are the shipped ones; the networks are small and learn for a moment.
class TestLessonsWithoutEffect : public QObject {
    Q_OBJECT

private:
    ProgramRunner program_;

    void draw(const char* folder, Told told, int patients, int nucleiEach) const
    {
        cv::RNG random(11);
        for (int patient = 1; patient <= patients; ++patient)
            for (const bool leukemic : {true, false})
                for (int nucleus = 1; nucleus <= nucleiEach; ++nucleus) {
                    const QString place = QStringLiteral("%1/training_data/fold_%2/%3/UID_%4%5_%6_1_%3.png")
                                              .arg(program_.at(folder))
                                              .arg(patient % 3)
                                              .arg(leukemic ? QStringLiteral("all") : QStringLiteral("hem"))
                                              .arg(leukemic ? QString() : QStringLiteral("H"))
                                              .arg(patient)
                                              .arg(nucleus);
                    QDir().mkpath(QFileInfo(place).path());
                    const auto written =
                        nucleoscope::writeFileAtomically(place.toStdString(),
                                                         nucleoscope::encodePng(drawnCell(leukemic, told, random)).value());
                    QVERIFY(written.has_value());
                }
    }

    /// The shipped lesson `name` as `short`, which learns by the recipe "tiny".
    void shorten(const QString& name)
    {
        const QJsonArray list = QJsonDocument::fromJson(program_.run("lesson --json").out).array();
        for (const auto& entry : list) {
            if (entry.toObject().value(QStringLiteral("name")).toString() != name)
                continue;
            QFile shipped(entry.toObject().value(QStringLiteral("file")).toString());
            QVERIFY(shipped.open(QIODevice::ReadOnly));
            QJsonObject lesson = ProgramRunner::object(shipped.readAll());
            lesson.remove(QStringLiteral("$schema"));
            lesson[QStringLiteral("name")] = QStringLiteral("short");
            QJsonArray arms;
            for (const auto& side : lesson[QStringLiteral("arms")].toArray()) {
                QJsonObject arm = side.toObject();
                arm[QStringLiteral("recipe")] = QStringLiteral("tiny");
                arm[QStringLiteral("changes")] = QJsonObject();
                arms.append(arm);
            }
            lesson[QStringLiteral("arms")] = arms;
            QDir().mkpath(program_.at("home/config/lessons"));
            QFile file(program_.at("home/config/lessons/short.json"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(lesson).toJson()) > 0);
            return;
        }
        QFAIL("There is no such lesson.");
    }

    /// What the lesson concluded.
    QJsonObject outcomeOf(const char* arguments) const
    {
        const auto outcome = program_.run(arguments);
        if (outcome.exitCode != 0)
            qWarning("%s", outcome.err.constData());
        return ProgramRunner::object(outcome.out);
    }
    static QString check(const QJsonObject& record, int number)
    {
        const QJsonObject conclusion = record.value(QStringLiteral("conclusion")).toObject();
        return conclusion.value(QStringLiteral("checks"))
            .toArray()[number]
            .toObject()
            .value(QStringLiteral("outcome"))
            .toString();
    }

    /// Balanced accuracy of the first side: it has learned what there is.
    static double learned(const QJsonObject& record)
    {
        for (const auto& entry : record.value(QStringLiteral("conclusion")).toObject().value(QStringLiteral("shown")).toArray())
            if (entry.toObject().value(QStringLiteral("measure")).toString() == QStringLiteral("balanced_accuracy"))
                return entry.toObject().value(QStringLiteral("first")).toObject().value(QStringLiteral("value")).toDouble();
        return 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = program_.obstacleToTraining(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        QDir().mkpath(program_.at("home/config/recipes"));
        QFile recipe(program_.at("home/config/recipes/tiny.json"));
        QVERIFY(recipe.open(QIODevice::WriteOnly));
        recipe.write(R"({"version": 1, "name": "tiny", "network": {"architecture": "small"}, "optimiser": {"kind": "adamw",
"learning_rate": 0.005}, "input": {"crop_pixels": 0, "size_pixels": 32}, "precision": "fp32", "epochs": 6, "batch_size": 8})");
    }

    /// Every nucleus is its own patient's: by image or by patient is the same.
    void whereNobodyIsThereTwiceDividingByImageHelpsNothing()
    {
        shorten(QStringLiteral("same_patient_twice"));
        draw("once", Told::ByOutline, 30, 1);
        const QJsonObject record = outcomeOf("lesson short --data once --out lesson-b --predict within --json --threads 1");
        QCOMPARE(check(record, 0), QStringLiteral("within"));
        QCOMPARE(record.value(QStringLiteral("right")).toString(), QStringLiteral("within"));
        QVERIFY2(learned(record) > 0.7, qPrintable(QString::number(learned(record))));
    }

    /// Outlines by lot: the colour tells the classes, which the second side does not see.
    void whereOutlinesAreAlikeTheyTellNothing()
    {
        shorten(QStringLiteral("only_the_outline"));
        draw("alike", Told::ByColour, 12, 4);
        const QJsonObject record = outcomeOf("lesson short --data alike --out lesson-e --predict within --json --threads 1");
        QCOMPARE(check(record, 0), QStringLiteral("within"));
        QCOMPARE(check(record, 1), QStringLiteral("below")); // the colour is inside
    }

    void whereNothingWasPlantedTheCopyScoresNoHigher()
    {
        shorten(QStringLiteral("planted_shortcut"));
        draw("plain", Told::ByOutline, 12, 4);
        const auto planted = program_.run("lesson short --data plain --plant nothing --out copy");
        QVERIFY2(planted.exitCode == 0, planted.err.constData());
        const QJsonObject record =
            outcomeOf("lesson short --data copy --out lesson-h --predict nothing --reveal --json --threads 1");
        QCOMPARE(check(record, 0), QStringLiteral("within"));
        QCOMPARE(record.value(QStringLiteral("right")).toString(), QStringLiteral("nothing"));
        QVERIFY2(learned(record) > 0.7, qPrintable(QString::number(learned(record))));
    }
};

NUCLEOSCOPE_TEST(TestLessonsWithoutEffect)
#include "test_lessons_without_effect.moc"
