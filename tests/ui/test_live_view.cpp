#include "results_fixture.h"

#include "core/run/pins.h"
#include "tests/test_program.h"
#include "ui/inspection/pin_action.h"
#include "ui/inspection/pinned_nuclei.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/plots/curve_plot.h"
#include "ui/widgets/confusion_matrix_view.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

#include <set>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// The Live tab on a run that was written beforehand: what it says of the newest epoch, and pinned nuclei. With a training
/// under way: test_live_training.
class TestLiveView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theMatrixIsOfTheNewestEpoch();
    void aCellShowsItsNucleiAsTheyWereCalledThen();
    void whatWasLearntAndForgottenIsShownBelow();
    void withoutATrainingThereIsNothingToStop();
    void nucleiArePinnedFromEverywhere();
    void pinningIsUndone();
    void pinsStayWithTheRun();
    void tracesAreThePredictionsOfEachEpoch();
    void aPinnedNucleusIsChosenAndUnpinnedByKeys();
    void noMoreThanSixArePinned();

private:
    template <typename Kind>
    Kind& child(const char* name) const
    {
        return *fixture_->results().findChild<Kind*>(QLatin1String(name));
    }
    InspectionState& state() const { return fixture_->state(); }
    PinnedNuclei& pins() const { return fixture_->workspace->pinned(); }
    void clickTile(int place) const
    {
        GalleryView& gallery = fixture_->results().browser().gallery();
        gallery.scrollTo(gallery.model()->index(place, 0));
        QTest::mouseClick(gallery.viewport(), Qt::LeftButton, {}, gallery.visualRect(gallery.model()->index(place, 0)).center());
    }
    /// Run samples that are right in one epoch and not in the other.
    std::set<int> turned(int rightIn, int wrongIn) const
    {
        const Dataset& dataset = *fixture_->workspace->dataset();
        const PredictionList right = ResultsFixture::predictions(dataset, rightIn);
        const PredictionList wrong = ResultsFixture::predictions(dataset, wrongIn);
        std::set<int> found;
        for (int row = 0; row < right.size(); ++row)
            if (right.correct(row) && !wrong.correct(row))
                found.insert(right.sample(row));
        return found;
    }
    std::set<int> shown() const
    {
        std::set<int> samples;
        for (const int row : state().rows())
            samples.insert(state().predictions().sample(row));
        return samples;
    }

    std::unique_ptr<ResultsFixture> fixture_;
};

void TestLiveView::initTestCase()
{
    fixture_ = std::make_unique<ResultsFixture>();
    QVERIFY(fixture_->openRun());
    fixture_->results().showView(QStringLiteral("live"));
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("newlyLearnt").isEnabled(), 10'000);
}

void TestLiveView::init()
{
    state().setFilter({});
    pins().unpinAll();
    auto& epochs = child<QComboBox>("resultsEpoch");
    epochs.setCurrentIndex(2);
    Q_EMIT epochs.activated(2);
    QTRY_COMPARE_WITH_TIMEOUT(state().content().epoch, 3, 10'000);
}

void TestLiveView::theMatrixIsOfTheNewestEpoch()
{
    auto& matrix = child<ConfusionMatrixView>("liveMatrix");
    QVERIFY2(matrix.cellSentence(0, 0).contains(QStringLiteral("6 of 10")), qPrintable(matrix.cellSentence(0, 0)));
    // Another epoch below changes nothing here.
    auto& epochs = child<QComboBox>("resultsEpoch");
    epochs.setCurrentIndex(0);
    Q_EMIT epochs.activated(0);
    QTRY_COMPARE_WITH_TIMEOUT(state().content().epoch, 1, 10'000);
    QVERIFY(matrix.cellSentence(0, 0).contains(QStringLiteral("6 of 10")));
}

void TestLiveView::aCellShowsItsNucleiAsTheyWereCalledThen()
{
    auto& epochs = child<QComboBox>("resultsEpoch");
    epochs.setCurrentIndex(0);
    Q_EMIT epochs.activated(0);
    QTRY_COMPARE_WITH_TIMEOUT(state().content().epoch, 1, 10'000);
    auto& matrix = child<ConfusionMatrixView>("liveMatrix");
    QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(0, 1).center());
    QTRY_COMPARE_WITH_TIMEOUT(state().content().epoch, 3, 10'000);
    QCOMPARE(state().rows().size(), 4u);
    for (const int row : state().rows()) {
        QCOMPARE(state().predictions().truth(row), 0);
        QCOMPARE(state().predictions().predicted(row), 1);
    }
    QVERIFY2(state().filterText().contains(QStringLiteral("called HEM in epoch 3")), qPrintable(state().filterText()));
    QVERIFY(child<QLabel>("resultsSubtitle").text().contains(QStringLiteral("epoch 3")));
}

void TestLiveView::whatWasLearntAndForgottenIsShownBelow()
{
    const std::set<int> learnt = turned(3, 2), forgotten = turned(2, 3);
    auto& learntButton = child<QPushButton>("newlyLearnt");
    auto& forgottenButton = child<QPushButton>("forgotten");
    QVERIFY2(learntButton.text().startsWith(QString::number(learnt.size())), qPrintable(learntButton.text()));
    QVERIFY2(forgottenButton.text().startsWith(QString::number(forgotten.size())), qPrintable(forgottenButton.text()));
    QVERIFY(!learnt.empty());
    QTest::mouseClick(&learntButton, Qt::LeftButton);
    QCOMPARE(shown(), learnt);
    QVERIFY(state().filterText().contains(QStringLiteral("newly learnt in epoch 3")));
    QCOMPARE(forgottenButton.isEnabled(), !forgotten.empty());
    if (!forgotten.empty()) {
        QTest::mouseClick(&forgottenButton, Qt::LeftButton);
        QCOMPARE(shown(), forgotten);
        state().goBack();
        QCOMPARE(shown(), learnt);
    }
}

void TestLiveView::withoutATrainingThereIsNothingToStop()
{
    QVERIFY(!child<QPushButton>("liveStopEarly").isVisible());
    QVERIFY(!child<QLabel>("trainingNow").isVisible());
    QVERIFY(child<QLabel>("epochsSinceBest").text().contains(QStringLiteral("Epoch 3 is the best")));
    QVERIFY(!fixture_->child<QLabel>("trainingNotice").isVisible());
}

void TestLiveView::nucleiArePinnedFromEverywhere()
{
    QVERIFY(child<QLabel>("pinnedHint").isVisible());
    clickTile(0);
    const int first = fixture_->workspace->selection().runSample;
    fixture_->results().browser().gallery().findChild<PinAction*>()->trigger();
    QCOMPARE(pins().samples(), std::vector<int>{first});
    QVERIFY(!child<QLabel>("pinnedHint").isVisible());
    clickTile(1);
    const int second = fixture_->workspace->selection().runSample;
    auto& inInspector = fixture_->child<QToolButton>("history-pin");
    QVERIFY(inInspector.isVisible());
    QVERIFY(!inInspector.isChecked());
    inInspector.click();
    QVERIFY(inInspector.isChecked());
    clickTile(2);
    const int third = fixture_->workspace->selection().runSample;
    QTest::mouseClick(&child<QPushButton>("pinSelected"), Qt::LeftButton);
    QCOMPARE(pins().samples(), (std::vector{first, second, third}));
    QVERIFY(!child<QPushButton>("pinSelected").isEnabled()); // it is
    // The same nucleus, selected where no run is spoken of.
    SelectedNucleus plain;
    plain.dataset = fixture_->workspace->dataset();
    plain.sample = fixture_->workspace->openedRun().datasetIndex[static_cast<std::size_t>(first)];
    fixture_->workspace->select(plain);
    QCOMPARE(pins().rowOf(fixture_->workspace->selection()), first);
    QTest::keyClick(fixture_->window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pins().samples(), (std::vector{second, third}));
}

void TestLiveView::pinningIsUndone()
{
    clickTile(0);
    QTest::mouseClick(&child<QPushButton>("pinSelected"), Qt::LeftButton);
    QCOMPARE(child<QListWidget>("pinnedList").count(), 1);
    fixture_->workspace->undoStack().undo();
    QVERIFY(pins().samples().empty());
    QVERIFY(child<QLabel>("pinnedHint").isVisible());
    fixture_->workspace->undoStack().redo();
    QCOMPARE(child<QListWidget>("pinnedList").count(), 1);
}

/// Another window finds them: they lie in the run's folder.
void TestLiveView::pinsStayWithTheRun()
{
    for (const int sample : {11, 3})
        pins().setPinned(sample, true);
    const auto run = fixture_->workspace->openedRun().run;
    QTRY_COMPARE_WITH_TIMEOUT(readPins(*run).value(), (std::vector{11, 3}), 10'000);
    Workspace other;
    other.openRun(QString::fromStdString(run->folder().string()));
    QTRY_COMPARE_WITH_TIMEOUT(other.pinned().samples(), (std::vector{11, 3}), 10'000);
    fixture_->workspace->undoStack().undo();
    QTRY_COMPARE_WITH_TIMEOUT(readPins(*run).value(), std::vector{11}, 10'000);
}

void TestLiveView::tracesAreThePredictionsOfEachEpoch()
{
    const Dataset& dataset = *fixture_->workspace->dataset();
    for (const int sample : {3, 11})
        pins().setPinned(sample, true);
    QString expected = QStringLiteral("series,x,y\n");
    for (const int sample : {3, 11})
        for (const int epoch : {1, 2, 3}) {
            const QString name = QString::fromStdString(dataset.sample(sample).name).section(QLatin1Char('.'), 0, 0);
            const float p = ResultsFixture::predictions(dataset, epoch).probability(sample, 0);
            expected += QStringLiteral("%1,%2,%3\n").arg(name).arg(epoch).arg(static_cast<double>(std::round(p * 100) / 100));
        }
    QStringList lines = child<CurvePlot>("pinnedTraces").toCsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QStringList wanted = expected.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), wanted.size());
    for (int i = 1; i < lines.size(); ++i) {
        const QStringList line = lines[i].split(QLatin1Char(',')), want = wanted[i].split(QLatin1Char(','));
        QCOMPARE(line[0], want[0]);
        QCOMPARE(line[1], want[1]);
        QVERIFY2(std::abs(line[2].toDouble() - want[2].toDouble()) < 1e-4, qPrintable(lines[i]));
    }
}

void TestLiveView::aPinnedNucleusIsChosenAndUnpinnedByKeys()
{
    for (const int sample : {3, 11, 7})
        pins().setPinned(sample, true);
    auto& list = child<QListWidget>("pinnedList");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(fixture_->workspace->selection().runSample, 11);
    QVERIFY(list.item(1)->text().contains(QStringLiteral("P(ALL)")));
    QTest::keyClick(&list, Qt::Key_Delete);
    QCOMPARE(pins().samples(), (std::vector{3, 7}));
    QTest::mouseClick(&child<QPushButton>("unpinAll"), Qt::LeftButton);
    QVERIFY(pins().samples().empty());
}

void TestLiveView::noMoreThanSixArePinned()
{
    for (int sample = 0; sample < 8; ++sample)
        pins().setPinned(sample, true);
    QCOMPARE(pins().samples().size(), PinnedNuclei::most);
    clickTile(0);
    const int row = fixture_->workspace->selection().runSample;
    QCOMPARE(fixture_->results().browser().gallery().findChild<PinAction*>()->isEnabled(), pins().isPinned(row));
}

NUCLEOSCOPE_TEST(TestLiveView)
#include "test_live_view.moc"
