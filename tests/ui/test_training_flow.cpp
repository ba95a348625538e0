#include "drawn_nuclei.h"
#include "sleeping_threads.h"

#include "core/base/files.h"
#include "core/diagnosis/machine_facts.h"
#include "core/run/run_json.h"
#include "tests/test_program.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_session.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspection/inspection_state.h"
#include "ui/main_window.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/classify_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results_page.h"
#include "ui/pages/train/machine_notice.h"
#include "ui/pages/train/train_live.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train_page.h"
#include "ui/plots/curve_plot.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/notice.h"
#include "ui/workspace.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// The whole way through the window by clicks: set up, train, see results, compare, classify. The functions run in order.
class TestTrainingFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void splitIsExplainedBeforeStart();
    void anEarlierSplitIsNotTrained();
    void splitByImageWarns();
    void aProcessorWithoutAvx2IsToldOf();
    void trainingRunsToItsEnd();
    void curvesHoldEveryEpoch();
    void resultsShowTheBestEpoch();
    void matrixCellShowsJustThoseNuclei();
    void filterCanBeUndone();
    void tableAndGalleryShowTheSame();
    void pausedTrainingGoesOn();
    void stopEarlyKeepsWhatThereIs();
    void cancelledTrainingKeepsFinishedEpochsOnly();
    void runsAreListedAndCompared();
    void renamedRunKeepsItsName();
    void imagesAreClassified();
    void whereNobodyExaminesAllLearn();
    void aFinalNetworkIsTrainedAfterwards();
    void theFirstTrainingMayBeChosenByAnyScore();
    void theMachineIsLookedAtWhenItIsFirstAskedFor();
    void onlyTheRecipeThatIsKeptIsMeasured();

private:
    template <typename Kind>
    Kind& page(const char* name)
    {
        return *qobject_cast<Kind*>(window_->page(QLatin1String(name)));
    }
    template <typename Kind>
    static Kind& child(QWidget& parent, const char* name)
    {
        return *parent.findChild<Kind*>(QLatin1String(name));
    }
    void click(QWidget& parent, const char* button) { QTest::mouseClick(&child<QPushButton>(parent, button), Qt::LeftButton); }
    void chooseTiny(int epochs);
    void startAndAwaitBegin(int epochs);

    QTemporaryDir folder_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<MainWindow> window_;
};

void TestTrainingFlow::initTestCase()
{
    qputenv("NUCLEOSCOPE_HOME", folder_.filePath(QStringLiteral("home")).toUtf8());
    writeTinyRecipe(folder_.filePath(QStringLiteral("home")));
    drawNuclei(folder_.filePath(QStringLiteral("drawn")), 6, 5);
    workspace_ = std::make_unique<Workspace>();
    window_ = std::make_unique<MainWindow>(*workspace_);
    window_->resize(1280, 800);
    window_->show();
    workspace_->openDataset(folder_.filePath(QStringLiteral("drawn")));
    QTRY_VERIFY_WITH_TIMEOUT(workspace_->dataset(), 10'000);
    QCOMPARE(workspace_->dataset()->sampleCount(), 60);
}

void TestTrainingFlow::cleanupTestCase()
{
    window_.reset();
    workspace_.reset();
}

void TestTrainingFlow::chooseTiny(int epochs)
{
    window_->showPage(QStringLiteral("train"));
    auto& train = page<TrainPage>("train");
    train.showSetup();
    auto& recipes = child<QComboBox>(train, "recipe");
    const int tiny = recipes.findData(QStringLiteral("tiny"));
    QVERIFY(tiny >= 0);
    recipes.setCurrentIndex(tiny);
    Q_EMIT recipes.activated(tiny);
    child<QSpinBox>(train, "epochs").setValue(epochs);
}

void TestTrainingFlow::startAndAwaitBegin(int epochs)
{
    chooseTiny(epochs);
    auto& train = page<TrainPage>("train");
    QTRY_VERIFY_WITH_TIMEOUT(train.setup().split() && child<QPushButton>(train, "startTraining").isEnabled(), 10'000);
    click(train, "startTraining");
    QTRY_VERIFY_WITH_TIMEOUT(workspace_->isTraining(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!workspace_->training()->steps().empty(), 60'000);
}

void TestTrainingFlow::splitIsExplainedBeforeStart()
{
    chooseTiny(2);
    auto& train = page<TrainPage>("train");
    QTRY_VERIFY_WITH_TIMEOUT(train.setup().split(), 10'000);
    QCOMPARE(train.setup().split()->options.rule, SplitRule::BySubject);
    const QString text = child<QLabel>(train, "splitText").text();
    QVERIFY2(text.contains(QStringLiteral("patients")), qPrintable(text));
    QVERIFY(child<QPushButton>(train, "startTraining").isEnabled());
}

/// The answer for what the form was comes when the form has moved on: with a disk that sleeps.
void TestTrainingFlow::anEarlierSplitIsNotTrained()
{
    chooseTiny(2);
    auto& setup = page<TrainPage>("train").setup();
    auto& seed = child<QSpinBox>(setup, "splitSeed");
    QTRY_VERIFY_WITH_TIMEOUT(setup.split(), 10'000);
    bool waits = false;
    const QObject ears; // gone before what it hears into
    connect(&workspace_->jobBridge(), &JobBridge::jobChanged, &ears,
            [&](const JobSnapshot& job) { waits = waits || (job.title.id == "job.split" && job.state == JobState::Waiting); });
    SleepingThreads disk(workspace_->jobs(), Resource::Disk);
    seed.setValue(7);
    QTRY_VERIFY_WITH_TIMEOUT(waits, 10'000);
    seed.setValue(8);
    QVERIFY(!setup.split());
    disk.wake();
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(setup, "startTraining").isEnabled(), 10'000);
    QCOMPARE(setup.split()->options.seed, std::uint64_t{8});
}

/// With a stand-in for what Linux says of the processor.
void TestTrainingFlow::aProcessorWithoutAvx2IsToldOf()
{
    window_->showPage(QStringLiteral("train"));
    auto& notice = child<MachineNotice>(page<TrainPage>("train"), "machineNotice");
    notice.tell({*instructionsFact("flags : fpu sse4_2 avx\n")});
    QVERIFY(notice.isVisible());
    QVERIFY2(notice.text().contains(QStringLiteral("no AVX2")), qPrintable(notice.text()));
    QTRY_VERIFY(child<QPushButton>(page<TrainPage>("train"), "startTraining").isEnabled()); // nothing is forbidden
    notice.tell({*instructionsFact("flags : fpu sse4_2 avx avx2\n")});
    QVERIFY(!notice.isVisible());
}

void TestTrainingFlow::splitByImageWarns()
{
    auto& train = page<TrainPage>("train");
    child<QRadioButton>(train, "byImage").click();
    QTRY_VERIFY_WITH_TIMEOUT(train.setup().split() && train.setup().split()->options.rule == SplitRule::ByImage, 10'000);
    QVERIFY(!train.setup().split()->warnings.empty());
    child<QRadioButton>(train, "bySubject").click();
}

void TestTrainingFlow::trainingRunsToItsEnd()
{
    startAndAwaitBegin(2);
    auto& train = page<TrainPage>("train");
    QTRY_VERIFY_WITH_TIMEOUT(!workspace_->isTraining(), 120'000);
    const TrainingSession& session = *workspace_->training();
    QVERIFY2(session.outcome().has_value(), session.outcome() ? "" : session.outcome().error().message.english().c_str());
    QCOMPARE(session.outcome()->end, TrainingEnd::Completed);
    QCOMPARE(session.epochs().size(), std::size_t(2));
    QTRY_VERIFY(child<QPushButton>(train, "seeResults").isVisible());
}

void TestTrainingFlow::curvesHoldEveryEpoch()
{
    const QString csv = page<TrainPage>("train").live().lossPlot().toCsv();
    QCOMPARE(csv.count(QStringLiteral("validation,")), 2);
    QCOMPARE(csv.count(QStringLiteral("\ntraining,")), static_cast<int>(workspace_->training()->steps().size()));
}

void TestTrainingFlow::resultsShowTheBestEpoch()
{
    click(page<TrainPage>("train"), "seeResults");
    auto& results = page<ResultsPage>("results");
    QTRY_COMPARE(window_->currentPage(), QStringLiteral("results"));
    const int validation = workspace_->training()->epochs().back().validation.samples;
    QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(results.inspection().rows().size()), validation, 10'000);
    QVERIFY(child<QLabel>(results, "resultsSubtitle").text().contains(QStringLiteral("best")));
    QCOMPARE(results.browser().gallery().model()->rowCount(), validation);
}

void TestTrainingFlow::matrixCellShowsJustThoseNuclei()
{
    auto& results = page<ResultsPage>("results");
    ConfusionMatrixView& matrix = results.matrixView();
    QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(1, 1).center());
    QVERIFY(matrix.chosen() == ConfusionMatrixView::Cell(1, 1));
    QCOMPARE(results.inspection().filter().truth.value_or(-1), 1);
    QVERIFY2(results.inspection().filterText().contains(QStringLiteral("HEM nuclei called HEM")),
             qPrintable(results.inspection().filterText()));
    for (const GalleryItem& item : results.browser().gallery().galleryModel().items()) {
        QCOMPARE(item.truth, 1);
        QCOMPARE(item.predicted, 1);
    }
}

void TestTrainingFlow::filterCanBeUndone()
{
    auto& results = page<ResultsPage>("results");
    workspace_->undoStack().undo();
    QVERIFY(results.inspection().filter().empty());
    QVERIFY(!results.matrixView().chosen());
    workspace_->undoStack().redo();
    QVERIFY(results.matrixView().chosen() == ConfusionMatrixView::Cell(1, 1));
    workspace_->undoStack().undo();
}

void TestTrainingFlow::tableAndGalleryShowTheSame()
{
    auto& browser = page<ResultsPage>("results").browser();
    QAbstractItemModelTester tester(browser.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(browser.table().model()->rowCount(), browser.gallery().model()->rowCount());
    browser.table().model()->sort(0, Qt::AscendingOrder);
    browser.table().selectRow(0);
    QCOMPARE(workspace_->selection().probabilities.size(), std::size_t(2));
    QVERIFY(workspace_->selection().sample >= 0);
}

void TestTrainingFlow::pausedTrainingGoesOn()
{
    startAndAwaitBegin(40);
    auto& train = page<TrainPage>("train");
    click(train, "pauseTraining");
    QTRY_COMPARE_WITH_TIMEOUT(workspace_->training()->state(), TrainingSession::State::Paused, 20'000);
    const std::size_t steps = workspace_->training()->steps().size();
    click(train, "pauseTraining");
    QTRY_VERIFY_WITH_TIMEOUT(workspace_->training()->steps().size() > steps, 20'000);
}

void TestTrainingFlow::stopEarlyKeepsWhatThereIs()
{
    click(page<TrainPage>("train"), "stopEarly");
    QTRY_VERIFY_WITH_TIMEOUT(!workspace_->isTraining(), 20'000);
    QCOMPARE(workspace_->training()->outcome()->end, TrainingEnd::StoppedEarly);
    QVERIFY(workspace_->training()->outcome()->epochsFinished >= 1);
    QVERIFY(QFile::exists(workspace_->training()->runFolder() + QStringLiteral("/checkpoints/best.safetensors")));
}

void TestTrainingFlow::cancelledTrainingKeepsFinishedEpochsOnly()
{
    startAndAwaitBegin(400);
    click(page<TrainPage>("train"), "cancelTraining");
    QTRY_VERIFY_WITH_TIMEOUT(!workspace_->isTraining(), 20'000);
    QCOMPARE(workspace_->training()->outcome()->end, TrainingEnd::Cancelled);
    QCOMPARE(workspace_->training()->outcome()->epochsFinished, static_cast<int>(workspace_->training()->epochs().size()));
}

void TestTrainingFlow::runsAreListedAndCompared()
{
    window_->showPage(QStringLiteral("compare"));
    auto& compare = page<ComparePage>("compare");
    QTRY_VERIFY_WITH_TIMEOUT(compare.model().rowCount() >= 2, 10'000);
    QAbstractItemModelTester tester(&compare.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int row = 0; row < compare.model().rowCount(); ++row)
        compare.model().setChecked(row, true);
    QTRY_VERIFY_WITH_TIMEOUT(compare.plot().toCsv().contains(QStringLiteral("Tiny")), 10'000);
}

void TestTrainingFlow::renamedRunKeepsItsName()
{
    auto& compare = page<ComparePage>("compare");
    const int last = compare.model().rowCount() - 1;
    compare.model().setData(compare.model().index(last, RunTableModel::NameColumn), QStringLiteral("My first"), Qt::EditRole);
    QTRY_COMPARE_WITH_TIMEOUT(compare.model().index(last, RunTableModel::NameColumn).data().toString(),
                              QStringLiteral("My first"), 10'000);
    QCOMPARE(Run::open(compare.model().run(last).folder)->info().name, std::string("My first"));
}

void TestTrainingFlow::imagesAreClassified()
{
    window_->showPage(QStringLiteral("classify"));
    auto& classify = page<ClassifyPage>("classify");
    QTRY_VERIFY_WITH_TIMEOUT(classify.findChild<QComboBox*>()->count() > 0, 10'000);
    classify.classify({folder_.filePath(QStringLiteral("drawn/training_data/fold_1/all"))});
    QTRY_VERIFY_WITH_TIMEOUT(!classify.isWorking(), 30'000);
    QCOMPARE(classify.browser().table().model()->rowCount(), 10);
}

void TestTrainingFlow::whereNobodyExaminesAllLearn()
{
    chooseTiny(2);
    auto& train = page<TrainPage>("train");
    auto& share = child<QSlider>(train, "validationShare");
    share.setFocus();
    QTest::keyClick(&share, Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(train.setup().split() && nobodyExamines(train.setup().split()->options), 10'000);
    QVERIFY(train.setup().trainOptions().validation == 0); // so says the command, too
    const QString text = child<QLabel>(train, "splitText").text();
    QVERIFY2(text.contains(QStringLiteral("Nobody examines")), qPrintable(text));
    click(train, "startTraining");
    QTRY_VERIFY_WITH_TIMEOUT(workspace_->isTraining(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!workspace_->isTraining(), 120'000);
    const TrainingSession& session = *workspace_->training();
    QVERIFY2(session.outcome().has_value(), session.outcome() ? "" : session.outcome().error().message.english().c_str());
    QCOMPARE(session.outcome()->bestEpoch, 2);
    const auto labels = train.live().findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel* label) { return label->text().contains(QStringLiteral("Nobody examined")); }));
    click(train, "seeResults");
    auto& results = page<ResultsPage>("results");
    QTRY_COMPARE(window_->currentPage(), QStringLiteral("results"));
    QTRY_VERIFY2_WITH_TIMEOUT(child<QLabel>(results, "resultsSubtitle").text().contains(QStringLiteral("Nobody examined")),
                              qPrintable(child<QLabel>(results, "resultsSubtitle").text()), 10'000);
    QCOMPARE(results.browser().gallery().model()->rowCount(), 0);
    share.setValue(30);
}

/// It is left for later with one click, and gone on with by another.
void TestTrainingFlow::aFinalNetworkIsTrainedAfterwards()
{
    chooseTiny(3);
    auto& train = page<TrainPage>("train");
    auto& wish = child<QCheckBox>(train, "finalNetwork");
    QVERIFY(wish.isEnabled() && !wish.isChecked()); // this recipe does not suggest it, and the nuclei are drawn
    wish.setFocus();
    QTest::keyClick(&wish, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(train, "startTraining").isEnabled(), 10'000);
    QVERIFY(train.setup().trainOptions().finalNetwork == true); // so says the command, too
    click(train, "startTraining");
    QTRY_VERIFY_WITH_TIMEOUT(workspace_->isTraining(), 10'000);
    TrainingSession& session = *workspace_->training();
    connect(&session, &TrainingSession::finalTrainingBegun, &session, &TrainingSession::pause);
    QTRY_VERIFY_WITH_TIMEOUT(session.isFinalTraining() && session.state() == TrainingSession::State::Paused, 120'000);
    QCOMPARE(session.epochs().size(), std::size_t{3});            // those of the run itself
    QVERIFY(child<QPushButton>(train, "seeResults").isVisible()); // it is whole
    QVERIFY(!child<QPushButton>(train, "stopEarly").isVisible());
    click(train, "cancelTraining");
    QTRY_VERIFY_WITH_TIMEOUT(!workspace_->isTraining(), 20'000);
    QVERIFY(session.outcome().has_value() && session.outcome()->end == TrainingEnd::Completed);
    QVERIFY(session.finalNetwork() == FinalNetwork::Unfinished);
    QVERIFY(child<Notice>(train, "trainingEnd").text().contains(QStringLiteral("left for later")));

    click(train, "continueTraining"); // there is nothing to be asked
    QTRY_VERIFY_WITH_TIMEOUT(workspace_->isTraining(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!workspace_->isTraining(), 120'000);
    QVERIFY(workspace_->training()->finalNetwork() == FinalNetwork::Finished);
    QCOMPARE(workspace_->training()->epochs().size(), std::size_t{3});
    click(train, "seeResults");
    QTRY_VERIFY_WITH_TIMEOUT(
        workspace_->openedRun().run && workspace_->openedRun().run->info().finalRun.state == FinalNetwork::Finished, 10'000);
    // Images that examined are asked of the network that does not know them, others of the final one.
    window_->showPage(QStringLiteral("classify"));
    auto& classify = page<ClassifyPage>("classify");
    const auto subtitleOf = [&](const QString& images) {
        classify.classify({images});
        (void)QTest::qWaitFor([&] { return !classify.isWorking(); }, 30'000);
        return child<QLabel>(classify, "classifySubtitle").text();
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        subtitleOf(folder_.filePath(QStringLiteral("drawn/training_data"))).contains(QStringLiteral("by the network")), 60'000);
    drawNuclei(folder_.filePath(QStringLiteral("others")), 1, 2);
    const QString others = subtitleOf(folder_.filePath(QStringLiteral("others")));
    QVERIFY2(others.contains(QStringLiteral("by the final network")), qPrintable(others));
    // It is called as the run is, whether or not that is open.
    auto& kinds = child<QComboBox>(classify, "callingKind");
    kinds.setCurrentIndex(1);
    Q_EMIT kinds.activated(1);
    const auto& number = child<QDoubleSpinBox>(classify, "callingNumber");
    const std::filesystem::path folder = workspace_->openedRun().run->folder();
    QVERIFY(changeKeptThreshold(folder, 0.25).has_value());
    workspace_->closeRun();
    QTRY_VERIFY_WITH_TIMEOUT(
        subtitleOf(folder_.filePath(QStringLiteral("others"))).contains(QStringLiteral("by the final network")), 60'000);
    QCOMPARE(number.value(), 0.25);
    workspace_->openRun(QString::fromStdString(utf8(folder)));
    QTRY_VERIFY_WITH_TIMEOUT(workspace_->openedRun().run, 10'000);
    QCOMPARE(number.value(), 0.25);
}

/// Another start of the program: the score that chooses the best epoch is not the one that is drawn at first.
void TestTrainingFlow::theFirstTrainingMayBeChosenByAnyScore()
{
    window_.reset();
    workspace_.reset();
    QFile recipe(folder_.filePath(QStringLiteral("home/config/recipes/tiny.json")));
    QVERIFY(recipe.open(QIODevice::ReadOnly));
    const QByteArray ranked = recipe.readAll().replace("\"epochs\"", "\"selection\": \"auroc\", \"epochs\"");
    recipe.close();
    QVERIFY(recipe.open(QIODevice::WriteOnly) && recipe.write(ranked) == ranked.size());
    recipe.close();
    workspace_ = std::make_unique<Workspace>();
    window_ = std::make_unique<MainWindow>(*workspace_);
    window_->show();
    workspace_->openDataset(folder_.filePath(QStringLiteral("drawn")));
    QTRY_VERIFY_WITH_TIMEOUT(workspace_->dataset(), 10'000);
    startAndAwaitBegin(50);
    QCOMPARE(workspace_->training()->recipe().selection, Metric::Auroc);
    workspace_->training()->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!workspace_->isTraining(), 60'000);
}

/// A window that is opened to look at pictures does not wait for it.
void TestTrainingFlow::theMachineIsLookedAtWhenItIsFirstAskedFor()
{
    Workspace workspace;
    std::map<std::uint64_t, std::string> told;
    connect(&workspace.jobBridge(), &JobBridge::jobChanged, this, [&](const JobSnapshot& job) { told[job.id] = job.title.id; });
    MainWindow window(workspace);
    window.show();
    const auto looked = [&] { // once all is done that was asked for
        const auto last = workspace.jobs().submit({"job.test", "After the others", {}}, Resource::Disk, Priority::Background,
                                                  [](JobContext&) -> Result<void> { return {}; });
        return QTest::qWaitFor([&] { return told.contains(last->snapshot().id); }, 20'000)
                   ? std::ranges::count_if(told, [](const auto& job) { return job.second == "job.machine"; })
                   : -1;
    };
    QCOMPARE(looked(), 0);
    window.showPage(QStringLiteral("train"));
    QCOMPARE(looked(), 1);
    window.showPage(QStringLiteral("data"));
    window.showPage(QStringLiteral("train"));
    QCOMPARE(looked(), 1);
}

/// Not the one that the form begins with, where another one is chosen at once.
void TestTrainingFlow::onlyTheRecipeThatIsKeptIsMeasured()
{
    Workspace workspace;
    std::set<std::uint64_t> measured;
    connect(&workspace.jobBridge(), &JobBridge::jobChanged, this, [&](const JobSnapshot& job) {
        if (job.title.id == "job.speed")
            measured.insert(job.id);
    });
    MainWindow window(workspace);
    window.show();
    workspace.openDataset(folder_.filePath(QStringLiteral("drawn")));
    QTRY_VERIFY_WITH_TIMEOUT(workspace.dataset(), 10'000);
    window.showPage(QStringLiteral("train"));
    auto& recipes = child<QComboBox>(window, "recipe");
    recipes.setCurrentIndex(recipes.findData(QStringLiteral("tiny")));
    Q_EMIT recipes.activated(recipes.currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(window, "trainingEstimate").text().startsWith(QStringLiteral("About")), 60'000);
    QCOMPARE(measured.size(), std::size_t{1});
}

NUCLEOSCOPE_TEST(TestTrainingFlow)
#include "test_training_flow.moc"
