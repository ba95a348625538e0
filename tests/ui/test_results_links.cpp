#include "on_results.h"

#include "core/evaluation/loss_spread.h"
#include "core/evaluation/threshold_sweep.h"
#include "tests/test_program.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results/score_list.h"
#include "ui/pages/results/threshold_view.h"
#include "ui/plots/curve_plot.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/confusion_matrix_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QWheelEvent>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// What leads from a picture of the results to the nuclei behind it, and what is told beside the numbers; on a run that was
/// written beforehand.
class TestResultsLinks : public QObject, OnResults {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aPointOfTheCurveShowsTheNucleiAroundIt();
    void theBandsErrorsStandAgainstTheWorkload();
    void theCostOfAPointIsTold();
    void patientsWhomAPointCallsOtherwiseAreNamed();
    void thePointIsNamedWhereverOneIsAndGoesBack();
    void mistakesOfThePatientWhoIsShown();
    void anotherTabTakesTheFocus();
    void aLossOutlierIsShownByAClick();
    void theSelectedNucleusFollowsEpochAndPoint();
    void partsAreNamed();
    void linkedPatientsAreToldBesideTheCount();
    void patientsAreCalledAtTheOperatingPoint();
    void aNucleusThatAFilterHidesIsNotSelectedAnyMore();
    void theWheelChangesOnlyWhatHasTheFocus();

private:
    void clickCell(int truth, int predicted)
    {
        page().showView(QStringLiteral("overview"));
        OnResults::clickCell(truth, predicted);
    }
};

void TestResultsLinks::initTestCase()
{
    QVERIFY(openRun());
}

void TestResultsLinks::init()
{
    showEverything();
}

void TestResultsLinks::aPointOfTheCurveShowsTheNucleiAroundIt()
{
    page().showView(QStringLiteral("threshold"));
    clickCell(0, 1); // 0.12 and 0.32 of two ALL patients
    for (const char* name : {"rocPlot", "precisionRecallPlot"}) {
        auto& curve = *page().findChild<ThresholdView*>()->findChild<CurvePlot*>(QLatin1String(name));
        const bool roc = QLatin1String(name) == QLatin1String("rocPlot");
        Q_EMIT curve.clicked(roc ? 0.6 : 0.8, roc ? 0.8 : 4.0 / 7);
        QCOMPARE(static_cast<float>(state().operatingPoint().threshold), 0.32F);
        QCOMPARE(state().filter().truth.value_or(-1), 0); // combined with what was asked for before
        QVERIFY(state().filter().positiveProbability);
        QVERIFY2(state().filterText().contains(QStringLiteral("probability of ALL from 0.27 to 0.37")),
                 qPrintable(state().filterText()));
        QCOMPARE(state().rows().size(), 0U); // at 0.32 they are called ALL
        state().goBack();
        QVERIFY(!state().filter().positiveProbability);
        state().setOperatingPoint({});
    }
    state().setFilter({});
    auto& roc = *page().findChild<ThresholdView*>()->findChild<CurvePlot*>(QStringLiteral("rocPlot"));
    Q_EMIT roc.clicked(0.6, 0.8);
    QCOMPARE(state().rows().size(), 2U);
    Q_EMIT roc.clicked(0.6, 0.8); // again: all of them
    QCOMPARE(state().rows().size(), 20U);
    QCOMPARE(static_cast<float>(state().operatingPoint().threshold), 0.32F);
}

void TestResultsLinks::theBandsErrorsStandAgainstTheWorkload()
{
    page().showView(QStringLiteral("threshold"));
    auto& plot = child<CurvePlot>("workloadPlot");
    QVERIFY(!plot.isVisible());
    child<QCheckBox>("referBand").click();
    QVERIFY(plot.isVisible());
    // Without a band 8 of 20 are called wrong.
    QVERIFY2(plot.toCsv().contains(QStringLiteral(",0,0.4")), qPrintable(plot.toCsv()));
    Q_EMIT plot.clicked(0.6, 0);
    const OperatingPoint point = state().operatingPoint();
    const ReferOutcome band = ThresholdSweep(state().predictions(), state().positive()).between(point.threshold, *point.upper);
    QVERIFY2(std::abs(band.referredShare() - 0.6) <= 0.1, qPrintable(QString::number(band.referredShare())));
    child<QCheckBox>("referBand").click();
    QVERIFY(!plot.isVisible());
}

void TestResultsLinks::theCostOfAPointIsTold()
{
    page().showView(QStringLiteral("threshold"));
    QVERIFY(!child<QLabel>("thresholdCalls").text().contains(QStringLiteral("Against")));
    QTest::mouseClick(&child<QPushButton>("presetSensitivity"), Qt::LeftButton);
    const QString text = child<QLabel>("thresholdCalls").text();
    QVERIFY2(text.contains(QStringLiteral("0.5: 4 fewer are missed, 4 more false alarms.")), qPrintable(text));
}

/// The mean of the ALL patients is 0.52, of the HEM patients 0.42.
void TestResultsLinks::patientsWhomAPointCallsOtherwiseAreNamed()
{
    page().showView(QStringLiteral("threshold"));
    const auto& text = child<QLabel>("thresholdPatients");
    QCOMPARE(text.text(), QStringLiteral("4 of 4 patient(s) are called right."));
    state().setOperatingPoint({0.4, {}});
    QVERIFY2(text.text().startsWith(QStringLiteral("2 of 4 patient(s) are called right; at a threshold of 0.5: 4. Called "
                                                   "otherwise than there: H")),
             qPrintable(text.text()));
}

void TestResultsLinks::thePointIsNamedWhereverOneIsAndGoesBack()
{
    auto& chip = child<QPushButton>("operatingPointChip");
    page().showView(QStringLiteral("patients"));
    QVERIFY(!chip.isVisible());
    state().setOperatingPoint({0.4, {}});
    QVERIFY(chip.isVisible());
    QVERIFY2(chip.text().contains(QStringLiteral("0.400")), qPrintable(chip.text()));
    QTest::mouseClick(&chip, Qt::LeftButton);
    QVERIFY(state().operatingPoint().isDefault());
    QVERIFY(!chip.isVisible());
}

void TestResultsLinks::mistakesOfThePatientWhoIsShown()
{
    PredictionFilter patient;
    patient.subjects = {state().content().samples->front().subject};
    state().setFilter(patient);
    fixture_->child<QAction>("action-walk-mistakes").trigger();
    QCOMPARE(state().filter().subjects, patient.subjects);
    QCOMPARE(state().filter().correct, std::optional(false));
    PredictionFilter none; // where nothing is wrong, all mistakes
    none.truth = none.predicted = 0;
    state().setFilter(none);
    fixture_->child<QAction>("action-walk-mistakes").trigger();
    QVERIFY(!state().rows().empty());
    QVERIFY(!state().filter().truth);
}

/// What has the focus is hidden with its view: keys must not go to whatever comes next, such as the part.
void TestResultsLinks::anotherTabTakesTheFocus()
{
    page().showView(QStringLiteral("threshold"));
    auto& preset = child<QPushButton>("presetSensitivity");
    preset.setFocus();
    auto& tabs = child<QTabBar>("resultsTabs");
    page().showView(QStringLiteral("patients"));
    QVERIFY(tabs.hasFocus());
    state().setOperatingPoint({});
}

void TestResultsLinks::aLossOutlierIsShownByAClick()
{
    // One that is surely wrong: ALL, the network is certain of HEM.
    const InspectionState::Content asWritten = state().content();
    auto surer = std::make_shared<PredictionList>(2);
    for (int row = 0; row < 20; ++row) {
        const float p = row == 0 ? 0.0001F : asWritten.predictions->probability(row, 0);
        const float both[] = {p, 1 - p};
        surer->add(asWritten.predictions->sample(row), asWritten.predictions->truth(row), both);
    }
    InspectionState::Content content = asWritten;
    content.predictions = surer;
    state().setContent(content);
    page().showView(QStringLiteral("losses"));
    const LossSpread spread = lossSpread(state().predictions());
    auto& outliers = child<QPushButton>("lossOutliers");
    QVERIFY(
        child<QLabel>("lossText")
            .text()
            .contains(QStringLiteral("Half of the nuclei have a loss below %1").arg(QLocale().toString(spread.median, 'f', 2))));
    QTest::mouseClick(&outliers, Qt::LeftButton);
    QVERIFY(state().filter().loss);
    QCOMPARE(state().rows(), std::vector<int>{0});
    for (const int row : state().rows())
        QVERIFY(static_cast<double>(state().predictions().loss(row)) >= spread.fence - 0.005);
    QVERIFY2(state().filterText().contains(QStringLiteral("loss from")), qPrintable(state().filterText()));
    QVERIFY(outliers.isChecked());
    QTest::mouseClick(&outliers, Qt::LeftButton);
    QCOMPARE(state().rows().size(), 20U);
    // The first bar: the surest and right.
    auto& bars = child<BarChart>("lossBars");
    QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.barRect(0).center());
    const ValueRange range = state().filter().loss.value();
    std::size_t expected = 0;
    for (int row = 0; row < 20; ++row)
        expected += range.holds(static_cast<double>(state().predictions().loss(row)));
    QCOMPARE(state().rows().size(), expected);
    bars.setFocus();
    QTest::keyClick(&bars, Qt::Key_Home);
    QTest::keyClick(&bars, Qt::Key_Space);
    QVERIFY(!state().filter().loss);
    page().showView(QStringLiteral("overview"));
    state().setContent(asWritten);
}

void TestResultsLinks::theSelectedNucleusFollowsEpochAndPoint()
{
    GalleryView& gallery = page().browser().gallery();
    QTest::mouseClick(gallery.viewport(), Qt::LeftButton, {}, gallery.visualRect(gallery.model()->index(0, 0)).center());
    const SelectedNucleus before = fixture_->workspace->selection();
    const auto probability = [&](int epoch) {
        return ResultsFixture::predictions(*fixture_->workspace->dataset(), epoch).probability(before.runSample, 0);
    };
    QCOMPARE(before.probabilities[0], probability(3));
    auto& epochs = child<QComboBox>("resultsEpoch");
    for (const int epoch : {1, 2, 3}) {
        epochs.setCurrentIndex(epoch - 1);
        Q_EMIT epochs.activated(epoch - 1);
        QTRY_COMPARE(state().content().epoch, epoch);
        QCOMPARE(fixture_->workspace->selection().runSample, before.runSample);
        QCOMPARE(fixture_->workspace->selection().probabilities[0], probability(epoch));
    }
    state().setOperatingPoint({0.01, {}});
    QCOMPARE(fixture_->workspace->selection().predicted, 0);
    state().setOperatingPoint({0.99, {}});
    QCOMPARE(fixture_->workspace->selection().predicted, 1);
}

void TestResultsLinks::partsAreNamed()
{
    const auto headings = [&](const QString& view) {
        page().showView(view);
        QStringList texts;
        for (const QLabel* label : page().findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char('|'));
    };
    for (const char* heading : {"Confusion matrix, validation part", "Scores, validation part"})
        QVERIFY2(headings(QStringLiteral("overview")).contains(QLatin1String(heading)), heading);
    QVERIFY(headings(QStringLiteral("patients")).contains(QStringLiteral("Patients, validation part")));
    QVERIFY(headings(QStringLiteral("losses")).contains(QStringLiteral("Losses, validation part")));
    page().showView(QStringLiteral("overview"));
}

void TestResultsLinks::linkedPatientsAreToldBesideTheCount()
{
    ScoreIntervals intervals;
    intervals.intervals.fill({0.5, 0.7});
    intervals.subjects = 3;
    intervals.smallestStratum = 20;
    auto& scores = child<ScoreList>("scoreList");
    scores.setIntervals(intervals, true, 4);
    auto& caution = child<QLabel>("intervalCaution");
    QVERIFY(caution.isVisible());
    QCOMPARE(caution.text(), QStringLiteral("4 patients, 3 independent: some share images."));
    scores.setIntervals(intervals, true, 3);
    QVERIFY(!caution.isVisible());
}

/// Mean probabilities of ALL: 0.52 of the ALL patients, 0.42 of the HEM patients.
void TestResultsLinks::patientsAreCalledAtTheOperatingPoint()
{
    page().showView(QStringLiteral("overview"));
    const auto& byPatient = child<QLabel>("scoresByPatient");
    QTRY_VERIFY2(byPatient.text().contains(QStringLiteral("balanced accuracy 1.000")), qPrintable(byPatient.text()));
    state().setOperatingPoint({0.4, {}});
    QTRY_VERIFY2(byPatient.text().contains(QStringLiteral("balanced accuracy 0.500")), qPrintable(byPatient.text()));
}

/// The keys that mark would mark it unseen.
void TestResultsLinks::aNucleusThatAFilterHidesIsNotSelectedAnyMore()
{
    const auto selected = [&] { return fixture_->workspace->selection().runSample; };
    clickCell(0, 0);
    state().select(state().rows().front());
    const int right = selected();
    clickCell(0, 1);
    QVERIFY(!state().rows().empty());
    QTRY_COMPARE(selected(), state().runSample(state().rows().front()));
    QVERIFY(selected() != right);
    state().goBack();
    QTRY_COMPARE(selected(), state().runSample(state().rows().front()));
    PredictionFilter nothing;
    nothing.text = "no nucleus is called so";
    state().setFilter(nothing);
    QVERIFY(state().rows().empty());
    QTRY_VERIFY(fixture_->workspace->selection().isNull());
}

void TestResultsLinks::theWheelChangesOnlyWhatHasTheFocus()
{
    auto& order = child<QComboBox>("predictionOrder");
    const auto turn = [&] {
        QWheelEvent event(order.rect().center(), order.mapToGlobal(order.rect().center()), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&order, &event);
        return order.currentIndex();
    };
    order.setCurrentIndex(0);
    fixture_->window->setFocus();
    QVERIFY(!order.hasFocus());
    QCOMPARE(turn(), 0);
    order.setFocus();
    QTRY_VERIFY(order.hasFocus());
    QCOMPARE(turn(), 1);
    order.setCurrentIndex(0);
}

NUCLEOSCOPE_TEST(TestResultsLinks)
#include "test_results_links.moc"
