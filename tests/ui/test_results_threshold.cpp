#include "on_results.h"

#include "core/evaluation/threshold_sweep.h"
#include "tests/test_program.h"
#include "ui/pages/results/patient_table_model.h"
#include "ui/pages/results/patients_view.h"
#include "ui/pages/results/score_list.h"
#include "ui/pages/results/spectrum_strip.h"
#include "ui/pages/results/threshold_view.h"
#include "ui/plots/curve_plot.h"
#include "ui/text.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/probability_histogram.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QTableView>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// The threshold of a run that was written beforehand: moved by clicks and keys, and what follows it, nuclei and patients.
class TestResultsThreshold : public QObject, OnResults {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anotherPointDrawsOtherIntervals();
    void thePointMovesCallsAndRows();
    void presetsMoveThePoint();
    void sliderAndNumberMoveThePoint();
    void theBandKeepsItsWidth();
    void aThresholdIsKeptWithTheRun();
    void whatIsKeptIsInSight();
    void aBarFiltersItsNuclei();
    void theCurveMovesThePoint();
    void theCutIsDragged();
    void predictiveValuesFollowThePrevalence();
    void patientsAreCalledByTheirMean();
    void aPatientFiltersItsNuclei();
    void calibrationNamesATemperature();
};

void TestResultsThreshold::initTestCase()
{
    QVERIFY(openRun());
}

void TestResultsThreshold::init()
{
    showEverything();
}

void TestResultsThreshold::anotherPointDrawsOtherIntervals()
{
    auto& scores = child<ScoreList>("scoreList");
    for (const double threshold : {0.2, 0.25, 0.3}) // as a slider is dragged
        state().setOperatingPoint({threshold, {}});
    QVERIFY(!scores.textOf(ScoreKind::Sensitivity).contains(QLatin1Char('(')));
    QTRY_VERIFY_WITH_TIMEOUT(scores.textOf(ScoreKind::Sensitivity).startsWith(QStringLiteral("0.800 (0.80–0.80, 4 patient")),
                             20'000);
}

void TestResultsThreshold::thePointMovesCallsAndRows()
{
    clickCell(0, 1);
    state().setOperatingPoint({0.3, {}});
    QCOMPARE(state().rows().size(), 2u);
    QVERIFY(page().matrixView().cellSentence(0, 1).contains(QStringLiteral("2 of 10")));
    state().setOperatingPoint({0.3, 0.6});
    PredictionFilter unsure;
    unsure.predicted = referred;
    state().setFilter(unsure);
    QCOMPARE(state().rows().size(), 6u); // ALL: 0.32 and 0.52 of two patients; HEM: 0.42 of two
}

void TestResultsThreshold::presetsMoveThePoint()
{
    page().showView(QStringLiteral("threshold"));
    QTest::mouseClick(&child<QPushButton>("presetSensitivity"), Qt::LeftButton);
    QCOMPARE(static_cast<float>(state().operatingPoint().threshold), 0.12f);
    QVERIFY(child<QLabel>("thresholdCalls").text().contains(QStringLiteral("0 of 10 ALL nuclei are missed")));
    QTest::mouseClick(&child<QPushButton>("presetHalf"), Qt::LeftButton);
    QVERIFY(state().operatingPoint().isDefault());
    QTest::mouseClick(&child<QPushButton>("presetYouden"), Qt::LeftButton);
    const double youden = state().operatingPoint().threshold;
    QCOMPARE(youden, ThresholdSweep(state().predictions(), state().positive()).bestByYouden()->threshold);
    child<QDoubleSpinBox>("costRatio").setValue(50);
    QCOMPARE(static_cast<float>(state().operatingPoint().threshold), 0.12f); // misses are dear: find all
    child<QDoubleSpinBox>("costRatio").setValue(0.02);
    QVERIFY(state().operatingPoint().threshold > 0.9);
}

void TestResultsThreshold::sliderAndNumberMoveThePoint()
{
    auto& slider = child<QSlider>("thresholdSlider");
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(state().operatingPoint().threshold, 0.501);
    auto& number = child<QDoubleSpinBox>("thresholdNumber");
    number.selectAll();
    QTest::keyClicks(&number, QLocale().toString(0.3, 'f', 1));
    QTest::keyClick(&number, Qt::Key_Return);
    QCOMPARE(state().operatingPoint().threshold, 0.3);
    QCOMPARE(slider.value(), 300);
}

void TestResultsThreshold::theBandKeepsItsWidth()
{
    auto& refer = child<QCheckBox>("referBand");
    refer.click();
    QCOMPARE(state().operatingPoint().upper.value_or(0), 0.7);
    QVERIFY(child<QLabel>("thresholdBand").text().contains(QStringLiteral("4 of 20 nuclei")));
    child<QSlider>("thresholdSlider").setValue(600);
    QVERIFY(std::abs(state().operatingPoint().upper.value_or(0) - 0.8) < 1e-9);
    refer.click();
    QVERIFY(!state().operatingPoint().upper);
}

void TestResultsThreshold::aThresholdIsKeptWithTheRun()
{
    page().showView(QStringLiteral("threshold"));
    const auto kept = [this] { return fixture_->workspace->openedRun().run->info().keptThreshold; };
    auto& own = child<QPushButton>("presetRun");
    auto& keep = child<QCheckBox>("keepThreshold");
    QVERIFY(!own.isEnabled()); // nothing was learned here: there are no shares to go by
    QVERIFY(!keep.isChecked());
    state().setOperatingPoint({0.37, {}});
    keep.click();
    QTRY_COMPARE(kept().value_or(0), 0.37);
    QTRY_VERIFY(own.isEnabled());
    QVERIFY(keep.isChecked());
    QCOMPARE(state().operatingPoint().threshold, 0.37); // reading the run again moves nothing
    state().setOperatingPoint({0.6, {}});
    QVERIFY(!keep.isChecked()); // that is not what is kept
    QTest::mouseClick(&own, Qt::LeftButton);
    QCOMPARE(state().operatingPoint().threshold, 0.37);
    QVERIFY(keep.isChecked());
    fixture_->workspace->undoStack().undo();
    QTRY_VERIFY(!kept());
    fixture_->workspace->undoStack().redo();
    QTRY_COMPARE(kept().value_or(0), 0.37);
    QTRY_VERIFY(keep.isChecked());
    keep.click();
    QTRY_VERIFY(!kept());
    QTRY_VERIFY(!own.isEnabled());
}

/// At the size of a small laptop's screen, without scrolling.
void TestResultsThreshold::whatIsKeptIsInSight()
{
    page().showView(QStringLiteral("threshold"));
    settleLayouts();
    auto& keep = child<QCheckBox>("keepThreshold");
    QWidget* area = keep.window();
    for (QWidget* around = keep.parentWidget(); around; around = around->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(around)) {
            area = scroll->viewport();
            break;
        }
    QCOMPARE(keep.window()->size(), QSize(1280, 800));
    QVERIFY(area->rect().contains(QRect(keep.mapTo(area, QPoint()), keep.size())));
    page().showView(QStringLiteral("overview"));
}

void TestResultsThreshold::aBarFiltersItsNuclei()
{
    auto& histogram = child<ProbabilityHistogram>("probabilityHistogram");
    const QPoint bar = histogram.barRect(ProbabilityHistogram::barOf(0.42)).center();
    QTest::mouseClick(&histogram, Qt::LeftButton, {}, bar);
    QCOMPARE(state().rows().size(), 2u);
    QCOMPARE(state().filterText(), QStringLiteral("2 nuclei, probability of ALL from 0.4 to 0.45, 2 patients"));
    QTest::keyClick(&histogram, Qt::Key_Space);
    QCOMPARE(state().rows().size(), 20u);
}

void TestResultsThreshold::theCurveMovesThePoint()
{
    auto& view = *page().findChild<ThresholdView*>();
    auto& roc = *view.findChild<CurvePlot*>(QStringLiteral("rocPlot"));
    Q_EMIT roc.clicked(0.41, 0.6);
    QCOMPARE(static_cast<float>(state().operatingPoint().threshold), 0.52f);
    Q_EMIT roc.clicked(0.9, 0.1); // far off the curve
    QCOMPARE(static_cast<float>(state().operatingPoint().threshold), 0.52f);
}

void TestResultsThreshold::theCutIsDragged()
{
    auto& strip = child<SpectrumStrip>("spectrum");
    const QPoint cut(qRound(strip.cutPosition()), 20);
    QTest::mousePress(&strip, Qt::LeftButton, {}, cut);
    QTest::mouseMove(&strip, QPoint(strip.width() * 3 / 4, 20));
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, QPoint(strip.width() * 3 / 4, 20));
    QVERIFY(state().operatingPoint().threshold > 0.7 && state().operatingPoint().threshold < 0.73);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(4, 20));
    QCOMPARE(fixture_->workspace->selection().probabilities.at(0), 0.02f);
    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(state().operatingPoint().threshold < 0.71);
}

void TestResultsThreshold::predictiveValuesFollowThePrevalence()
{
    auto& prevalence = child<QDoubleSpinBox>("prevalence");
    prevalence.setValue(50);
    const QString even = child<QLabel>("predictiveValues").text();
    QVERIFY2(even.contains(percentText(0.6)), qPrintable(even)); // sensitivity and specificity are 0.6
    prevalence.setValue(10);
    QVERIFY(child<QLabel>("predictiveValues").text().contains(percentText(0.06 / (0.06 + 0.36))));
}

void TestResultsThreshold::patientsAreCalledByTheirMean()
{
    page().showView(QStringLiteral("patients"));
    QVERIFY(child<QLabel>("patientSummary").text().startsWith(QStringLiteral("4 of 4")));
    state().setOperatingPoint({0.55, {}});
    QVERIFY(child<QLabel>("patientSummary").text().startsWith(QStringLiteral("2 of 4")));
    QAbstractItemModelTester tester(&page().findChild<PatientsView*>()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    state().setOperatingPoint({0.2, {}});
}

void TestResultsThreshold::aPatientFiltersItsNuclei()
{
    auto& table = child<QTableView>("patientTable");
    const QModelIndex first = table.model()->index(0, 0);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(first).center());
    QCOMPARE(state().rows().size(), 5u);
    QVERIFY(state().filterText().contains(QStringLiteral("patient ") + first.data().toString()));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(first).center());
    QCOMPARE(state().rows().size(), 20u);
}

void TestResultsThreshold::calibrationNamesATemperature()
{
    page().showView(QStringLiteral("calibration"));
    QTRY_VERIFY(child<QLabel>("calibrationText").text().contains(QStringLiteral("temperature")));
    page().showView(QStringLiteral("overview"));
}

NUCLEOSCOPE_TEST(TestResultsThreshold)
#include "test_results_threshold.moc"
