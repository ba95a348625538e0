// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_fixture.h"

#include "tests/test_program.h"
#include "ui/pages/results/score_list.h"
#include "ui/pages/results/threshold_view.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "window_walk.h"

#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTableView>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

/// A window whose Results show a run of three classes, one of them positive, or none.
class ThreeClasses : public WindowFixture {
public:
    explicit ThreeClasses(const QByteArray& positive) : location_(path(QStringLiteral("three"))) { draw(positive); }
    bool openRun()
    {
        if (!open(location_))
            return false;
        const Dataset& dataset = *workspace->dataset();
        Split split;
        split.parts.assign(static_cast<std::size_t>(dataset.sampleCount()), Part::Validation);
        writeFinishedRun(path(QStringLiteral("run")).toStdString(), dataset, split, "Three", {predictions(dataset)});
        workspace->openRun(path(QStringLiteral("run")));
        window->showPage(QStringLiteral("results"));
        return QTest::qWaitFor([&] { return page().inspection().rows().size() == split.parts.size(); }, 10'000);
    }
    ResultsPage& page() const { return *qobject_cast<ResultsPage*>(window->page(QStringLiteral("results"))); }
    /// All that is read in a view, but for tooltips.
    QString textIn(const char* view) const
    {
        page().showView(QLatin1String(view));
        settleLayouts();
        QStringList texts;
        for (const QLabel* label : page().findChild<QWidget*>(QLatin1String(view))->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }

private:
    void draw(const QByteArray& positive)
    {
        for (const char* name : {"Blast", "Lympho", "Monocyte"}) {
            const QDir place(location_ + QLatin1Char('/') + QLatin1String(name));
            place.mkpath(QStringLiteral("."));
            for (int i = 0; i < 6; ++i) {
                QImage image(48, 48, QImage::Format_RGB888);
                image.fill(QColor(100 + 10 * i, 40 + name[0], 150));
                image.save(place.filePath(QStringLiteral("%1.png").arg(i)));
            }
        }
        QFile description(location_ + QStringLiteral("/nucleoscope.dataset.json"));
        if (!description.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(description.errorString()));
        QByteArray classes;
        for (const QByteArray name : {"Blast", "Lympho", "Monocyte"})
            classes += (classes.isEmpty() ? "" : ",") + QByteArray("{\"name\": \"") + name
                       + "\", \"positive\": " + (name == positive ? "true}" : "false}");
        description.write("{\"format\": \"nucleoscope-dataset\", \"version\": 1, \"rules\": [{\"from\": \"folder\", \"level\": "
                          "1, \"gives\": \"class\"}], "
                          "\"classes\": ["
                          + classes + "]}");
    }
    static PredictionList predictions(const Dataset& dataset)
    {
        PredictionList list(3);
        for (int i = 0; i < dataset.sampleCount(); ++i) {
            const int truth = dataset.sample(i).classIndex;
            float each[] = {0.2F, 0.2F, 0.2F};
            each[i % 4 == 0 ? (truth + 1) % 3 : truth] = 0.6F;
            list.add(i, truth, each);
        }
        return list;
    }
    QString location_;
};

} // namespace

/// Somebody's own classes, more than two, with a positive one among them or without: nothing is said that is not so.
class TestMoreClasses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAPositiveClassThereIsNoThreshold();
    void withoutAPositiveClassNothingIsSensitive();
    void oneIsToldFromAllOthers();
    void columnsAreNamedAndNothingIsCut_data();
    void columnsAreNamedAndNothingIsCut();
};

void TestMoreClasses::withoutAPositiveClassThereIsNoThreshold()
{
    ThreeClasses three("");
    QVERIFY(three.openRun());
    const QString text = three.textIn("threshold");
    QVERIFY2(text.contains(QStringLiteral("none of this run's classes is positive")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Bring your own nuclei")));
    QVERIFY2(!text.contains(QStringLiteral("ensitivity")) && !text.contains(QStringLiteral("ROC")), qPrintable(text));
    QVERIFY(!three.child<QSlider>("thresholdSlider").isVisible());
}

void TestMoreClasses::withoutAPositiveClassNothingIsSensitive()
{
    ThreeClasses three("");
    QVERIFY(three.openRun());
    auto& scores = three.child<ScoreList>("scoreList");
    for (const ScoreKind kind : {ScoreKind::Sensitivity, ScoreKind::Specificity, ScoreKind::Auroc})
        QVERIFY(scores.textOf(kind).isEmpty());
    QVERIFY(scores.textOf(ScoreKind::BalancedAccuracy).startsWith(QStringLiteral("0.7")));
    QString all;
    for (const char* view : {"overview", "patients", "calibration", "losses", "groups", "stability", "map", "learning", "live"})
        all += three.textIn(view) + QLatin1Char('\n');
    for (const char* never : {"P()", "positive:", "ROC", "  ", " ,", "AUROC"})
        QVERIFY2(!all.contains(QLatin1String(never)), qPrintable(QLatin1String(never) + QStringLiteral(" in ") + all));
    QVERIFY(all.contains(QStringLiteral("Reliability of the calls")));
    QVERIFY(three.child<QTableView>("patientTable").isColumnHidden(5));
}

void TestMoreClasses::oneIsToldFromAllOthers()
{
    ThreeClasses three("Blast");
    QVERIFY(three.openRun());
    const QString text = three.textIn("threshold");
    for (const char* said : {"Threshold: Blast against all others", "ROC, Blast against all others",
                             "other nuclei are called Blast", "any other call", "its most probable class"})
        QVERIFY2(text.contains(QLatin1String(said)), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Lympho, Monocyte")));
    QVERIFY(three.textIn("overview").contains(QStringLiteral("Blast against all others")));
    QVERIFY(three.textIn("calibration").contains(QStringLiteral("Blast against all others")));
}

void TestMoreClasses::columnsAreNamedAndNothingIsCut_data()
{
    QTest::addColumn<QByteArray>("positive");
    QTest::newRow("none positive") << QByteArray();
    QTest::newRow("one positive") << QByteArray("Blast");
}

/// At the size of a small laptop's screen.
void TestMoreClasses::columnsAreNamedAndNothingIsCut()
{
    QFETCH(QByteArray, positive);
    ThreeClasses three(positive);
    QVERIFY(three.openRun());
    three.page().showView(QStringLiteral("overview"));
    auto& scores = three.child<ScoreList>("scoreList");
    QTRY_VERIFY_WITH_TIMEOUT(scores.textOf(ScoreKind::Accuracy).contains(QLatin1Char('(')), 20'000);
    settleLayouts();
    QStringList heads = three.page().matrixView().columnHeads();
    QCOMPARE(heads.size(), 3);
    QCOMPARE(heads.removeDuplicates(), 0);
    QVERIFY2(!heads.join(QString()).contains(QChar(0x2026)), qPrintable(heads.join(QLatin1Char(' '))));
    const auto* area =
        qobject_cast<QScrollArea*>(three.page().matrixView().parentWidget()->parentWidget()->parentWidget()->parentWidget());
    QVERIFY(area);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    const auto& epochs = *three.page().findChild<QComboBox*>(QStringLiteral("resultsEpoch"));
    QVERIFY2(epochs.width() >= epochs.sizeHint().width(),
             qPrintable(QStringLiteral("%1 of %2").arg(epochs.width()).arg(epochs.sizeHint().width())));
}

NUCLEOSCOPE_TEST(TestMoreClasses)
#include "test_more_classes.moc"
