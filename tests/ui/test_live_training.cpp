#include "window_fixture.h"

#include "tests/test_program.h"
#include "ui/bridge/training_session.h"
#include "ui/inspection/inspection_state.h"
#include "ui/inspection/pin_action.h"
#include "ui/inspection/pinned_nuclei.h"
#include "ui/inspector/attribution_section.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results_page.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train_page.h"
#include "ui/plots/curve_plot.h"
#include "ui/widgets/confusion_matrix_view.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Results while a training really runs: started in Train, followed in Results, stopped there. The functions run in order;
/// the training is far longer than they take.
class TestLiveTraining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { fixture_.reset(); }
    void resultsShowsWhatIsTrained();
    void theLiveTabFollowsEachEpoch();
    void pinnedNucleiAreScoredAgainEachEpoch();
    void theEpochShownIsChosenAndSaid();
    void whereItLookedIsAnsweredWhileItTrains();
    void stopEarlyFromThere();
    void thePinnedTracesAreTheRunsPredictions();
    void anotherTrainingIsOfferedWhereThisRunIsOpen();

private:
    static constexpr int plannedEpochs = 900; ///< nobody waits for it

    Workspace& workspace() const { return *fixture_->workspace; }
    TrainingSession& session() const { return *workspace().training(); }
    ResultsPage& results() const { return *qobject_cast<ResultsPage*>(fixture_->window->page(QStringLiteral("results"))); }
    InspectionState& state() const { return results().inspection(); }
    template <typename Kind>
    Kind& child(const char* name) const
    {
        return *results().findChild<Kind*>(QLatin1String(name));
    }
    bool start();
    void awaitEpochs(int more) const
    {
        const std::size_t wanted = session().epochs().size() + static_cast<std::size_t>(more);
        QTRY_VERIFY_WITH_TIMEOUT(session().epochs().size() >= wanted, 60'000);
    }
    void clickTile(int place) const
    {
        GalleryView& gallery = results().browser().gallery();
        gallery.scrollTo(gallery.model()->index(place, 0));
        QTest::mouseClick(gallery.viewport(), Qt::LeftButton, {}, gallery.visualRect(gallery.model()->index(place, 0)).center());
    }
    int tracePoints() const { return static_cast<int>(child<CurvePlot>("pinnedTraces").toCsv().count(QLatin1Char('\n'))) - 1; }
    void chooseEpoch(int data) const
    {
        auto& epochs = child<QComboBox>("resultsEpoch");
        const int index = epochs.findData(data);
        QVERIFY(index >= 0);
        epochs.setCurrentIndex(index);
        Q_EMIT epochs.activated(index);
    }

    std::unique_ptr<WindowFixture> fixture_;
};

void TestLiveTraining::initTestCase()
{
    fixture_ = std::make_unique<WindowFixture>();
    QVERIFY(fixture_->open(fixture_->dataset()));
}

/// By the form; false where it does not begin.
bool TestLiveTraining::start()
{
    fixture_->window->showPage(QStringLiteral("train"));
    auto& train = *qobject_cast<TrainPage*>(fixture_->window->page(QStringLiteral("train")));
    train.showSetup();
    auto& recipes = *train.findChild<QComboBox*>(QStringLiteral("recipe"));
    const int tiny = recipes.findData(QStringLiteral("tiny"));
    if (tiny < 0)
        return false;
    recipes.setCurrentIndex(tiny);
    Q_EMIT recipes.activated(tiny);
    train.findChild<QSpinBox*>(QStringLiteral("epochs"))->setValue(plannedEpochs);
    auto& begin = *train.findChild<QPushButton*>(QStringLiteral("startTraining"));
    if (!QTest::qWaitFor([&] { return train.setup().split() && begin.isEnabled(); }, 30'000))
        return false;
    QTest::mouseClick(&begin, Qt::LeftButton);
    return QTest::qWaitFor([&] { return workspace().isTraining(); }, 10'000);
}

void TestLiveTraining::resultsShowsWhatIsTrained()
{
    QVERIFY(start());
    fixture_->window->showPage(QStringLiteral("results"));
    QTRY_VERIFY_WITH_TIMEOUT(workspace().openedRun().run, 60'000);
    QCOMPARE(QString::fromStdString(workspace().openedRun().run->folder().string()), session().runFolder());
    QTRY_VERIFY_WITH_TIMEOUT(!state().rows().empty(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("resultsSubtitle").text().contains(QStringLiteral("of 900")), 30'000);
    QVERIFY(child<QLabel>("resultsSubtitle").text().contains(QStringLiteral("best so far: epoch")));
    QVERIFY(!fixture_->child<QLabel>("trainingNotice").isVisible());
}

void TestLiveTraining::theLiveTabFollowsEachEpoch()
{
    results().showView(QStringLiteral("live"));
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("trainingNow").text().contains(QStringLiteral("of 900")), 30'000);
    QVERIFY(child<QPushButton>("liveStopEarly").isVisible());
    const int validation = state().predictions().size();
    auto& matrix = child<ConfusionMatrixView>("liveMatrix");
    QTRY_VERIFY_WITH_TIMEOUT(!matrix.cellSentence(0, 0).isEmpty(), 30'000);
    QVERIFY(validation > 0);
    QTRY_VERIFY_WITH_TIMEOUT(!child<QLabel>("epochsSinceBest").text().isEmpty(), 30'000);
}

void TestLiveTraining::pinnedNucleiAreScoredAgainEachEpoch()
{
    QTRY_VERIFY_WITH_TIMEOUT(state().rows().size() > 2, 30'000);
    clickTile(0);
    results().browser().gallery().findChild<PinAction*>()->trigger();
    clickTile(1);
    fixture_->child<QToolButton>("history-pin").click();
    clickTile(2);
    QTest::mouseClick(&child<QPushButton>("pinSelected"), Qt::LeftButton);
    QCOMPARE(workspace().pinned().samples().size(), 3u);
    QCOMPARE(child<QListWidget>("pinnedList").count(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(tracePoints() >= 3, 30'000);
    const int before = tracePoints();
    awaitEpochs(2);
    QTRY_VERIFY_WITH_TIMEOUT(tracePoints() >= before + 3, 30'000);
    QCOMPARE(workspace().pinned().samples().size(), 3u); // the run was read again meanwhile
    QVERIFY(workspace().isTraining());
}

void TestLiveTraining::theEpochShownIsChosenAndSaid()
{
    constexpr int newest = -2;
    chooseEpoch(1);
    QTRY_COMPARE_WITH_TIMEOUT(state().content().epoch, 1, 30'000);
    awaitEpochs(2);
    QVERIFY(QTest::qWaitFor([&] { return workspace().openedRun().run->info().finishedEpochs > 2; }, 30'000));
    QCOMPARE(state().content().epoch, 1); // what was chosen stays
    QVERIFY(child<QLabel>("resultsSubtitle").text().contains(QStringLiteral("epoch 1")));
    chooseEpoch(newest);
    QTRY_VERIFY_WITH_TIMEOUT(state().content().epoch > 1, 30'000);
    const int shown = state().content().epoch;
    QTRY_VERIFY_WITH_TIMEOUT(state().content().epoch > shown, 60'000); // and goes on
    QTRY_VERIFY(child<QLabel>("resultsSubtitle").text().contains(QStringLiteral("newest: epoch")));
    QVERIFY(workspace().isTraining());
}

void TestLiveTraining::whereItLookedIsAnsweredWhileItTrains()
{
    clickTile(0);
    auto& attribution = fixture_->child<AttributionSection>("section-attribution");
    QSignalSpy shown(&attribution, &AttributionSection::shown);
    attribution.setOpen(true);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 60'000);
    QVERIFY(workspace().isTraining());
    QCOMPARE(attribution.explanation().trained.values.size(), std::size_t{32 * 32});
    attribution.setOpen(false);
}

void TestLiveTraining::stopEarlyFromThere()
{
    QTest::mouseClick(&child<QPushButton>("liveStopEarly"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!workspace().isTraining(), 60'000);
    QVERIFY(session().outcome().has_value());
    QCOMPARE(session().outcome()->end, TrainingEnd::StoppedEarly);
    QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>("liveStopEarly").isVisible(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(workspace().openedRun().run->info().state, std::string("stopped_early"), 30'000);
    // Who followed the newest now sees the last.
    QTRY_COMPARE_WITH_TIMEOUT(state().content().epoch, session().outcome()->epochsFinished, 30'000);
}

void TestLiveTraining::thePinnedTracesAreTheRunsPredictions()
{
    const Run& run = *workspace().openedRun().run;
    const std::vector<int> epochs = run.epochsWithPredictions(PredictionSource::Validation);
    const int pinned = static_cast<int>(workspace().pinned().samples().size());
    QTRY_COMPARE_WITH_TIMEOUT(tracePoints(), pinned * static_cast<int>(epochs.size()), 30'000);
    const QStringList lines = child<CurvePlot>("pinnedTraces").toCsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(1);
    int line = 0;
    for (const int sample : workspace().pinned().samples())
        for (const int epoch : epochs) {
            const auto list = run.predictions(epoch, PredictionSource::Validation);
            QVERIFY(list.has_value());
            int row = 0;
            while (list->sample(row) != sample)
                ++row;
            const QStringList fields = lines[line++].split(QLatin1Char(','));
            QCOMPARE(fields[1].toInt(), epoch);
            QVERIFY(std::abs(fields[2].toDouble() - static_cast<double>(list->probability(row, 0))) < 1e-5);
        }
}

void TestLiveTraining::anotherTrainingIsOfferedWhereThisRunIsOpen()
{
    const QString before = session().runFolder();
    QVERIFY(start());
    fixture_->window->showPage(QStringLiteral("results"));
    auto& notice = fixture_->child<QLabel>("trainingNotice");
    auto& follow = fixture_->child<QPushButton>("followTraining");
    QTRY_VERIFY_WITH_TIMEOUT(notice.isVisible() && follow.isEnabled(), 60'000);
    QCOMPARE(QString::fromStdString(workspace().openedRun().run->folder().string()), before);
    QTest::mouseClick(&follow, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(workspace().openedRun().run->folder().string()), session().runFolder(),
                              30'000);
    QTRY_VERIFY(!notice.isVisible());
    QVERIFY(workspace().pinned().samples().empty()); // each run has its own
    session().cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!workspace().isTraining(), 60'000);
}

NUCLEOSCOPE_TEST(TestLiveTraining)
#include "test_live_training.moc"
