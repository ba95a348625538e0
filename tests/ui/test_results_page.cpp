#include "on_results.h"

#include "core/base/files.h"
#include "tests/test_program.h"
#include "ui/bridge/job_bridge.h"
#include "ui/inspection/filter_menu.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results/score_list.h"
#include "ui/pages/results/spectrum_strip.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "window_walk.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Results on a run that was written beforehand, driven by clicks and keys.
class TestResultsPage : public QObject, OnResults {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everythingIsShownAtFirst();
    void scoresHaveIntervals();
    void matrixCellShowsJustThoseNuclei();
    void backAndForwardByKeys();
    void backAndForwardByMouse();
    void backAndForwardByButtons();
    void undoAndHistoryAgree();
    void aTypedWordIsOneStep();
    void anotherEpochKeepsFilterAndPoint();
    void tabsChangeByKeyboard();
    void eachViewKeepsItsHeight();
    void mapsHaveMoreRoomThanTheOverview();
    void aStudyAsksForLittleRoom();
    void aNamedFilterIsKeptWithTheRun();
    void aRunThatAnotherProgramWritesIsOnlyRead();
    void aSmallerRunMayFollowWhileNobodyLooks();
    void aClosedRunIsLetGo();
    void anEpochOfAClosedRunIsNotRead();
    void theOldestStepsAreForgotten();
    void whereADatasetWasFoundIsKept();
};

void TestResultsPage::initTestCase()
{
    QVERIFY(openRun());
}

void TestResultsPage::init()
{
    showEverything();
}

void TestResultsPage::everythingIsShownAtFirst()
{
    QCOMPARE(state().rows().size(), 20u);
    QCOMPARE(child<QLabel>("filterText").text(), QStringLiteral("20 nuclei, 4 patients"));
    QVERIFY(page().matrixView().isVisible());
}

void TestResultsPage::scoresHaveIntervals()
{
    // Patients of a class are all alike here: whatever is drawn, the score is the same.
    auto& scores = child<ScoreList>("scoreList");
    QTRY_VERIFY_WITH_TIMEOUT(scores.textOf(ScoreKind::Sensitivity).startsWith(QStringLiteral("0.600 (0.60–0.60, 4 patient")),
                             20'000);
    QVERIFY(scores.textOf(ScoreKind::Accuracy).startsWith(QStringLiteral("0.600 (0.60–0.60, 4 patient")));
    QVERIFY(child<QLabel>("intervalCaution").isVisible()); // two patients a class
    QVERIFY(child<QLabel>("intervalCaution").text().contains(QLatin1Char('2')));
}

void TestResultsPage::matrixCellShowsJustThoseNuclei()
{
    clickCell(0, 1);
    QCOMPARE(state().rows().size(), 4u);
    QCOMPARE(child<QLabel>("filterText").text(), QStringLiteral("4 ALL nuclei called HEM, 2 patients"));
    QCOMPARE(page().browser().gallery().model()->rowCount(), 4);
    clickCell(0, 1);
    QCOMPARE(state().rows().size(), 20u);
}

void TestResultsPage::backAndForwardByKeys()
{
    clickCell(0, 1);
    clickCell(1, 0);
    QTest::keyClick(&page().matrixView(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(page().matrixView().chosen() == ConfusionMatrixView::Cell(0, 1));
    QTest::keyClick(&page().browser().gallery(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(state().filter().empty());
    QTest::keyClick(&page().browser().gallery(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&page().browser().gallery(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(page().matrixView().chosen() == ConfusionMatrixView::Cell(1, 0));
}

void TestResultsPage::backAndForwardByMouse()
{
    clickCell(0, 0);
    QWidget* pictures = page().browser().gallery().viewport();
    QTest::mouseClick(pictures, Qt::BackButton);
    QVERIFY(state().filter().empty());
    QTest::mouseClick(pictures, Qt::ForwardButton);
    QVERIFY(page().matrixView().chosen() == ConfusionMatrixView::Cell(0, 0));
}

void TestResultsPage::backAndForwardByButtons()
{
    auto& back = child<QToolButton>("backFilter");
    clickCell(1, 1);
    QVERIFY(back.isEnabled());
    QTest::mouseClick(&back, Qt::LeftButton);
    QVERIFY(state().filter().empty());
    QTest::mouseClick(&child<QToolButton>("forwardFilter"), Qt::LeftButton);
    QCOMPARE(state().filter().truth.value_or(-1), 1);
}

void TestResultsPage::undoAndHistoryAgree()
{
    clickCell(0, 1);
    fixture_->workspace->undoStack().undo();
    QVERIFY(state().filter().empty());
    QVERIFY(state().canGoForward());
    state().goForward();
    QVERIFY(page().matrixView().chosen() == ConfusionMatrixView::Cell(0, 1));
}

void TestResultsPage::aTypedWordIsOneStep()
{
    auto& search = child<QLineEdit>("predictionSearch");
    QTest::keyClicks(&search, QStringLiteral("UID_"));
    QCOMPARE(state().filter().text, std::string("UID_"));
    fixture_->workspace->undoStack().undo();
    QVERIFY(state().filter().text.empty());
    QVERIFY(search.text().isEmpty());
}

void TestResultsPage::anotherEpochKeepsFilterAndPoint()
{
    state().setOperatingPoint({0.3, {}});
    clickCell(0, 0);
    auto& epochs = child<QComboBox>("resultsEpoch");
    epochs.setCurrentIndex(0);
    Q_EMIT epochs.activated(0);
    QTRY_COMPARE(state().content().epoch, 1);
    QCOMPARE(state().operatingPoint().threshold, 0.3);
    QCOMPARE(state().filter().truth.value_or(-1), 0);
    epochs.setCurrentIndex(2);
    Q_EMIT epochs.activated(2);
    QTRY_COMPARE(state().content().epoch, 3);
}

void TestResultsPage::tabsChangeByKeyboard()
{
    auto& tabBar = child<QTabBar>("resultsTabs");
    page().showView(QStringLiteral("overview"));
    page().browser().gallery().setFocus();
    QTest::keyClick(&page().browser().gallery(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabBar.tabData(tabBar.currentIndex()).toString(), QStringLiteral("threshold"));
    QTest::keyClick(&tabBar, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabBar.tabData(tabBar.currentIndex()).toString(), QStringLiteral("overview"));
    auto& tabs = child<QTabBar>("resultsTabs");
    QVERIFY(tabs.count() > 1);
    tabs.setFocus();
    QTest::keyClick(&tabs, Qt::Key_Right);
    QCOMPARE(tabs.currentIndex(), 1);
    QVERIFY(!page().matrixView().isVisible());
    page().showView(QStringLiteral("overview"));
    QVERIFY(page().matrixView().isVisible());
}

void TestResultsPage::eachViewKeepsItsHeight()
{
    auto& splitter = child<QSplitter>("resultsSplit");
    page().showView(QStringLiteral("overview"));
    QCoreApplication::processEvents();
    const int before = splitter.sizes().constFirst();
    const QPoint from = splitter.handle(1)->rect().center();
    QTest::mousePress(splitter.handle(1), Qt::LeftButton, {}, from);
    QTest::mouseMove(splitter.handle(1), from + QPoint(0, 40));
    QTest::mouseRelease(splitter.handle(1), Qt::LeftButton, {}, from + QPoint(0, 40));
    const int dragged = splitter.sizes().constFirst();
    QVERIFY(dragged > before);
    page().showView(QStringLiteral("map"));
    QVERIFY(splitter.sizes().constFirst() != dragged);
    page().showView(QStringLiteral("overview"));
    QCOMPARE(splitter.sizes().constFirst(), dragged);
    // Another start finds it as well.
    QCOMPARE(Settings().resultsHeight(QStringLiteral("overview")), dragged);
    QCOMPARE(Settings().resultsHeight(QStringLiteral("map")), 0);
    fixture_->workspace->settings().setResultsHeight(QStringLiteral("overview"), 0);
}

void TestResultsPage::aStudyAsksForLittleRoom()
{
    const auto& splitter = child<QSplitter>("resultsSplit");
    page().showView(QStringLiteral("overview"));
    const int overview = splitter.sizes().constFirst();
    page().showView(QStringLiteral("stability"));
    QVERIFY2(splitter.sizes().constFirst() < overview * 2 / 3, qPrintable(QString::number(splitter.sizes().constFirst())));
    page().showView(QStringLiteral("overview"));
}

void TestResultsPage::mapsHaveMoreRoomThanTheOverview()
{
    auto& splitter = child<QSplitter>("resultsSplit");
    page().showView(QStringLiteral("map"));
    page().showView(QStringLiteral("overview"));
    const QList<int> overview = splitter.sizes();
    page().showView(QStringLiteral("map"));
    const QList<int> map = splitter.sizes();
    QVERIFY(map[0] > overview[0]);
    QVERIFY(map[1] >= page().browser().minimumHeight()); // the nuclei never go
    page().showView(QStringLiteral("overview"));
    QCOMPARE(splitter.sizes(), overview);
}

void TestResultsPage::aNamedFilterIsKeptWithTheRun()
{
    clickCell(0, 1);
    FilterMenu& menu = page().browser().filterMenu();
    menu.popup({});
    auto& name = *menu.findChild<QLineEdit*>(QStringLiteral("filterName"));
    QTest::keyClicks(&name, QStringLiteral("missed"));
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(menu.filters().size(), 1u);
    QTRY_VERIFY(QFile::exists(fixture_->path(QStringLiteral("run/filters.json"))));
    state().setFilter({});
    menu.popup({});
    menu.actions().first()->trigger();
    menu.close();
    QCOMPARE(state().rows().size(), 4u);
    menu.forget(QStringLiteral("missed"));
    QVERIFY(menu.filters().empty());
}

void TestResultsPage::aRunThatAnotherProgramWritesIsOnlyRead()
{
    QProcess other;
    const QString folder = fixture_->path(QStringLiteral("run")), lock = folder + QStringLiteral("/lock");
    other.start(QStringLiteral("flock"), {QStringLiteral("-x"), lock, QStringLiteral("-c"), QStringLiteral("echo held; cat")});
    if (!other.waitForStarted())
        QSKIP("The command flock is not here.");
    QVERIFY(other.waitForReadyRead());
    const auto write = [](const QString& file, const QByteArray& content) {
        QFile target(file);
        return target.open(QFile::WriteOnly) && target.write(content) == content.size();
    };
    QVERIFY(write(lock, "process 4711 on lab-3 since 2026-11-28T10:00:00Z\n"));
    QFile info(folder + QStringLiteral("/run.json"));
    QVERIFY(info.open(QFile::ReadOnly));
    const QByteArray ended = info.readAll();
    info.close();
    QVERIFY(write(info.fileName(), QByteArray(ended).replace(R"("state": "completed")", R"("state": "running")")));
    auto& notice = child<QLabel>("trainingNotice");
    QVERIFY(!notice.isVisible());

    fixture_->workspace->openRun(folder);
    QTRY_VERIFY(notice.isVisible());
    QVERIFY(notice.text().contains(QStringLiteral("process 4711 on lab-3 since")));
    QVERIFY(fixture_->workspace->openedRun().run != nullptr); // to be read
    const auto renamed = Run::open(pathFromUtf8(folder.toStdString()))->rename("mine");
    QVERIFY(!renamed && renamed.error().message.english().find("process 4711 on lab-3") != std::string::npos);

    other.closeWriteChannel(); // its training ends
    QVERIFY(other.waitForFinished());
    QVERIFY(write(info.fileName(), ended));
    QTest::mouseClick(&child<QPushButton>("followTraining"), Qt::LeftButton);
    QTRY_VERIFY(!notice.isVisible());
    QCOMPARE(fixture_->workspace->openedRun().run->info().state, std::string("completed"));
}

/// The strip is laid out before it is in sight, and knows by then that its nuclei are gone.
void TestResultsPage::aSmallerRunMayFollowWhileNobodyLooks()
{
    page().showView(QStringLiteral("threshold"));
    const std::size_t before = state().rows().size();
    fixture_->window->showPage(QStringLiteral("data"));
    fixture_->workspace->closeRun();
    fixture_->window->resize(1500, 900);
    const QString few = fixture_->path(QStringLiteral("few"));
    drawNuclei(few, 2, 2);
    QVERIFY(fixture_->openRunOn(few, QStringLiteral("run of few")));
    QVERIFY(state().rows().size() < before);
    QTRY_VERIFY(child<SpectrumStrip>("spectrum").isVisible());
}

void TestResultsPage::aClosedRunIsLetGo()
{
    for (int tab = 0; tab < child<QTabBar>("resultsTabs").count(); ++tab)
        child<QTabBar>("resultsTabs").setCurrentIndex(tab);
    state().select(state().rows().front());
    const int chosen = fixture_->workspace->selection().sample;
    const std::weak_ptr<const Run> run = fixture_->workspace->openedRun().run;
    const std::weak_ptr<const PredictionList> predictions = state().content().predictions;
    const QString folder = QString::fromStdString(utf8(run.lock()->folder()));
    fixture_->workspace->closeRun();
    QTRY_VERIFY(run.expired() && predictions.expired()); // once jobs that still look at it have ended
    QVERIFY(state().rows().empty());
    QCOMPARE(fixture_->workspace->selection().sample, chosen); // its picture stays
    fixture_->workspace->openRun(folder);
    QTRY_VERIFY(state().hasPredictions());
}

void TestResultsPage::anEpochOfAClosedRunIsNotRead()
{
    QVERIFY(fixture_->workspace->openedRun().run);
    const std::vector<int> epochs = fixture_->workspace->openedRun().run->epochsWithPredictions(PredictionSource::Validation);
    fixture_->workspace->closeRun();
    for (const int epoch : epochs)
        state().wishEpoch(epoch); // from a list that was still open
    auto& part = child<QComboBox>("resultsPart");
    Q_EMIT part.activated(part.currentIndex());
    bool served = false;
    fixture_->workspace->jobBridge().run<bool>(
        fixture_->window.get(), {"job.test", "Test", {}}, Resource::Disk, Priority::Interactive,
        [](JobContext&) -> Result<bool> { return true; }, [&](Result<bool>) { served = true; });
    QTRY_VERIFY(served);
}

void TestResultsPage::theOldestStepsAreForgotten()
{
    auto& undo = fixture_->workspace->undoStack();
    PredictionFilter mistakes;
    mistakes.correct = false;
    for (int step = 0; step < undoStepsKept + 10; ++step)
        state().setFilter(step % 2 == 0 ? mistakes : PredictionFilter{});
    QCOMPARE(undo.count(), undoStepsKept);
    undo.undo();
    QVERIFY(state().filter() == mistakes);
}

/// Moved once, located once: nobody is asked at the next opening.
void TestResultsPage::whereADatasetWasFoundIsKept()
{
    Workspace& workspace = *fixture_->workspace;
    const QString moved = fixture_->path(QStringLiteral("moved"));
    const auto reopen = [&] {
        workspace.closeRun();
        workspace.setDataset(nullptr);
        workspace.openRun(fixture_->path(QStringLiteral("run")));
        return QTest::qWaitFor([&] { return workspace.openedRun().run != nullptr; }, 10'000);
    };
    QVERIFY(QDir().rename(fixture_->dataset(), moved));
    QVERIFY(reopen());
    QVERIFY(!workspace.openedRun().dataset);
    auto& folder = fixture_->child<QPushButton>("locateFolder");
    QVERIFY(folder.isVisible() && fixture_->child<QPushButton>("locateArchive").isVisible());
    QTest::mouseClick(&folder, Qt::LeftButton);
    auto& dialog = fixture_->child<QFileDialog>("locateDialog");
    Q_EMIT dialog.fileSelected(moved);
    dialog.close();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.openedRun().dataset, 10'000);
    QVERIFY(!folder.isVisible());
    QVERIFY(reopen());
    QVERIFY(workspace.openedRun().dataset);
    QCOMPARE(QString::fromStdString(utf8(workspace.openedRun().dataset->location())), moved);
    QVERIFY(!folder.isVisible());
}

NUCLEOSCOPE_TEST(TestResultsPage)
#include "test_results_page.moc"
