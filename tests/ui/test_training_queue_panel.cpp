// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue_fixture.h"

#include "core/base/files.h"
#include "tests/test_program.h"
#include "ui/pages/train/queue_panel.h"
#include "ui/pages/train/train_live.h"
#include "ui/pages/train/train_setup.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/thin_progress_bar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QRadioButton>
#include <QSignalSpy>
#include <QUndoStack>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// The queue of trainings, by clicks and keys, with a network that learns in a moment.
class TestTrainingQueuePanel : public QObject, QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openTrainPage(); }
    void cleanup() { closeAll(); }
    void theyLearnInTheirOrder();
    void keysPutThemIntoAnotherOrder();
    void dragPutsThemIntoAnotherOrder();
    void whatIsTakenOutIsGone();
    void whatIsTakenOutComesBack();
    void eachFoldWaitsByItself();
    void timeLeftIsOfAll();
    void theListIsInSight();
    void oneThatFailsStopsNothing();
    void whoseImagesMovedWaits();
    void whatIsAddedMeanwhileLearnsAfterwards();
    void whoPreparesAnotherIsNotTakenAway();
    void heldItEndsWithTheOneUnderWay();
    void aScoreThatWasMadeWithALeakIsMarked();

private:
    void everythingHasAName();
};

void TestTrainingQueuePanel::theyLearnInTheirOrder()
{
    addThree();
    openList();
    QAbstractItemModelTester tester(view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(listed(), (QStringList{u"one"_qs, u"two"_qs, u"three"_qs}));
    QStringList begun;
    connect(fixture_->workspace.get(), &Workspace::trainingStarted, this,
            [&](TrainingSession* session) { begun << session->title(); });
    int finished = 0;
    connect(&queue(), &TrainingQueueKeeper::finished, this, [&](int trained, int failed) {
        ++finished;
        QCOMPARE(trained, 3);
        QCOMPARE(failed, 0);
    });
    click("queueGo");
    QTRY_COMPARE_WITH_TIMEOUT(finished, 1, 120'000);
    QCOMPARE(begun, (QStringList{u"one"_qs, u"two"_qs, u"three"_qs}));
    QCOMPARE(ended(), begun);
    QCOMPARE(child<QueuePanel>("trainingQueue").findChild<ThinProgressBar*>()->fraction(), 1.0);
    QVERIFY(child<QLabel>("queueSummary").text().contains(u"3 of 3 done"_qs));
    const RunList runs = listRuns(defaultRunsFolder()); // what the Compare page lists
    QCOMPARE(runs.runs.size(), std::size_t{3});
    for (const RunListing& run : runs.runs)
        QCOMPARE(run.info.state, std::string("completed"));
    QTRY_VERIFY(!std::filesystem::exists(defaultQueueFolder()));
    click("queueClear");
    QVERIFY(!child<QueuePanel>("trainingQueue").isVisible());
    QCOMPARE(listRuns(defaultRunsFolder()).runs.size(), std::size_t{3});
}

void TestTrainingQueuePanel::aScoreThatWasMadeWithALeakIsMarked()
{
    fill(u"by image"_qs, 1);
    child<QRadioButton>("byImage").click();
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("addToQueue").isEnabled(), 10'000);
    click("addToQueue");
    QTRY_COMPARE_WITH_TIMEOUT(queue().waiting().size(), std::size_t{1}, 20'000);
    openList();
    QSignalSpy finished(&queue(), &TrainingQueueKeeper::finished);
    click("queueGo");
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 120'000);
    const QModelIndex state = view().model()->index(0, QueueModel::StateColumn);
    QVERIFY2(state.data().toString().contains(u"⚠ leak"_qs), qPrintable(state.data().toString()));
    const QString more = state.data(Qt::ToolTipRole).toString();
    QVERIFY2(more.contains(u"both in training and in the examination"_qs), qPrintable(more));
}

void TestTrainingQueuePanel::everythingHasAName()
{
    QAccessible::setActive(true);
    auto& panel = child<QueuePanel>("trainingQueue");
    int named = 0;
    for (QWidget* widget : panel.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_qs))
            continue;
        QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).trimmed().isEmpty(),
                 qPrintable(widget->objectName()));
        ++named;
    }
    QVERIFY(named >= 6);
}

void TestTrainingQueuePanel::keysPutThemIntoAnotherOrder()
{
    addThree();
    openList();
    everythingHasAName();
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_End);
    QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(listed(), (QStringList{u"one"_qs, u"three"_qs, u"two"_qs}));
    QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier); // the same one: it stays chosen
    QCOMPARE(listed(), (QStringList{u"three"_qs, u"one"_qs, u"two"_qs}));
    QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier); // there is nothing above it
    QVERIFY(!child<QPushButton>("queueEarlier").isEnabled());
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(waiting(), (QStringList{u"one"_qs, u"three"_qs, u"two"_qs}));
    click("queueLater");
    QCOMPARE(waiting(), (QStringList{u"one"_qs, u"two"_qs, u"three"_qs}));
    QTest::keyClick(&view(), Qt::Key_Up);
    click("queueEarlier");
    QCOMPARE(waiting(), (QStringList{u"two"_qs, u"one"_qs, u"three"_qs}));
    QTRY_VERIFY(queue().isWritten());
    QCOMPARE(written(), waiting());
}

void TestTrainingQueuePanel::dragPutsThemIntoAnotherOrder()
{
    addThree();
    openList();
    QAbstractItemModel& model = *view().model();
    const auto drop = [&](int from, QPoint at) {
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from, 0)}));
        QWidget* area = view().viewport();
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &enter);
        QDragMoveEvent over(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &over);
        QDropEvent let(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &let);
    };
    const auto aboveRow = [&](int row) { return view().visualRect(model.index(row, 0)).topLeft() + QPoint(8, 1); };
    drop(2, aboveRow(0));
    QCOMPARE(listed(), (QStringList{u"three"_qs, u"one"_qs, u"two"_qs}));
    QCOMPARE(view().currentIndex().row(), 0);
    drop(0, aboveRow(2));
    QCOMPARE(listed(), (QStringList{u"one"_qs, u"three"_qs, u"two"_qs}));
    drop(0, QPoint(8, view().viewport()->height() - 2)); // below all
    QCOMPARE(listed(), (QStringList{u"three"_qs, u"two"_qs, u"one"_qs}));
    QMimeData other;
    other.setText(u"one"_qs);
    QVERIFY(!model.canDropMimeData(&other, Qt::MoveAction, 0, 0, {}));
    QCOMPARE(model.rowCount(), 3);
    QTRY_VERIFY(queue().isWritten());
    QCOMPARE(written(), (QStringList{u"three"_qs, u"two"_qs, u"one"_qs}));
}

void TestTrainingQueuePanel::whatIsTakenOutIsGone()
{
    QVERIFY(!child<QueuePanel>("trainingQueue").isVisible());
    QVERIFY(!std::filesystem::exists(defaultQueueFolder()));
    add(u"one"_qs);
    QVERIFY(child<QueuePanel>("trainingQueue").isVisible());
    QVERIFY2(child<QLabel>("queueSummary").text().contains(u"1 training waits"_qs),
             qPrintable(child<QLabel>("queueSummary").text()));
    QVERIFY(!fixture_->workspace->isTraining()); // it waits to be started
    add(u"two"_qs);
    add(u"three"_qs);
    openList();
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Home);
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(listed(), (QStringList{u"one"_qs, u"three"_qs}));
    QTRY_VERIFY(queue().isWritten());
    QCOMPARE(written(), (QStringList{u"one"_qs, u"three"_qs}));
    QCOMPARE(listRuns(defaultQueueFolder()).runs.size(), std::size_t{3}); // it could come back
    fixture_->workspace->undoStack().clear();                             // as with other images
    QTRY_COMPARE(listRuns(defaultQueueFolder()).runs.size(), std::size_t{2});
    click("queueRemove");
    click("queueRemove");
    QVERIFY(listed().isEmpty());
    QVERIFY(!child<QueuePanel>("trainingQueue").isVisible());
    beginAnew(); // the end of the program forgets, too
    QTRY_VERIFY(!std::filesystem::exists(defaultQueueFolder()));
}

void TestTrainingQueuePanel::whatIsTakenOutComesBack()
{
    addThree();
    openList();
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Home);
    QTest::keyClick(&view(), Qt::Key_Down);
    click("queueRemove");
    QCOMPARE(waiting(), (QStringList{u"one"_qs, u"three"_qs}));
    QUndoStack& undo = fixture_->workspace->undoStack();
    QVERIFY(undo.undoText().contains(u"“two”"_qs));
    undo.undo();
    QCOMPARE(waiting(), (QStringList{u"one"_qs, u"two"_qs, u"three"_qs}));
    QTRY_VERIFY_WITH_TIMEOUT(queue().isWritten(), 30'000);
    QCOMPARE(written(), waiting());
    undo.redo();
    QCOMPARE(waiting(), (QStringList{u"one"_qs, u"three"_qs}));
    undo.undo();
    click("queueGo"); // it can still be trained
    QTRY_COMPARE_WITH_TIMEOUT(ended(), (QStringList{u"one"_qs, u"two"_qs, u"three"_qs}), 120'000);
    QVERIFY(!queue().ended()[1].failed);
    undo.redo(); // its turn has come: there is nothing to take out
    QVERIFY(!undo.canUndo());
}

void TestTrainingQueuePanel::eachFoldWaitsByItself()
{
    fill(u"ignored"_qs, 1);
    auto& folds = child<QComboBox>("crossValidationFolds");
    folds.setItemData(0, 2); // two patients a class here
    folds.setCurrentIndex(0);
    click("queueFolds");
    QTRY_COMPARE_WITH_TIMEOUT(queue().waiting().size(), std::size_t{2}, 20'000);
    QVERIFY(waiting()[0].endsWith(u"fold 1 of 2"_qs) && waiting()[1].endsWith(u"fold 2 of 2"_qs));
    click("queueGo");
    QTRY_COMPARE_WITH_TIMEOUT(ended().size(), 2, 60'000);
    QVERIFY(!queue().ended()[0].failed && !queue().ended()[1].failed);
}

void TestTrainingQueuePanel::timeLeftIsOfAll()
{
    QCOMPARE(queue().secondsLeft(), 0.0);
    add(u"one"_qs, 10);
    const QueuedTraining one = queue().waiting().front();
    // The form measures this machine, too, and may come between whenever events are handled.
    const auto learnSpeed = [&] { queue().learnSpeed(one.info.recipe, one.device, one.threads, 2.0); };
    learnSpeed();
    const double alone = queue().secondsLeft();
    const int learned = one.info.parts.at("train").samples;
    QVERIFY(alone >= 10 * learned / 2.0); // and its validation
    QVERIFY(alone <= 10 * (learned + one.info.parts.at("validation").samples) / 2.0);
    add(u"two"_qs, 20);
    learnSpeed();
    QCOMPARE(queue().secondsLeft(), 3 * alone);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("queueSummary").text().contains(u"left"_qs), 30'000);
    // Nobody knows how fast another one learns.
    Recipe other = one.info.recipe;
    other.batchSize += 1;
    learnSpeed();
    queue().learnSpeed(other, one.device, one.threads, 2.0);
    QCOMPARE(queue().secondsLeft(), 3 * alone);
}

/// At the least size that is promised, whatever stands above it.
void TestTrainingQueuePanel::theListIsInSight()
{
    addThree();
    fixture_->window->messages().add(Notice::Kind::Information, QStringLiteral("Something"));
    openList();
    const auto& panel = child<QueuePanel>("trainingQueue");
    QTRY_COMPARE(panel.visibleRegion().boundingRect(), panel.rect());
}

void TestTrainingQueuePanel::oneThatFailsStopsNothing()
{
    add(u"damaged"_qs);
    add(u"whole"_qs);
    QVERIFY(writeFileAtomically(defaultQueueFolder() / queue().waiting()[0].folder / "split.csv", std::string("nonsense")));
    int failures = -1;
    connect(&queue(), &TrainingQueueKeeper::finished, this, [&](int, int failed) { failures = failed; });
    click("queueGo");
    QTRY_COMPARE_WITH_TIMEOUT(failures, 1, 60'000);
    QCOMPARE(ended(), (QStringList{u"damaged"_qs, u"whole"_qs}));
    QVERIFY(queue().ended()[0].failed && !queue().ended()[1].failed);
    QVERIFY(child<QLabel>("queueSummary").text().contains(u"1 failed"_qs));
    QMap<QString, QString> states;
    for (const RunListing& run : listRuns(defaultRunsFolder()).runs)
        states[QString::fromStdString(run.info.name)] = QString::fromStdString(run.info.state);
    QCOMPARE(states, (QMap<QString, QString>{{u"whole"_qs, u"completed"_qs}}));
}

/// It lets the next one go first, says what it lacks, and learns once it is told where that is.
void TestTrainingQueuePanel::whoseImagesMovedWaits()
{
    const QString elsewhere = fixture_->path(u"elsewhere"_qs), moved = fixture_->path(u"moved"_qs);
    drawNuclei(elsewhere, 3, 4); // other images: those that are open would do else
    QVERIFY(fixture_->open(elsewhere));
    add(u"moved"_qs);
    QVERIFY(fixture_->open(fixture_->dataset()));
    add(u"whole"_qs);
    QVERIFY(QDir().rename(elsewhere, moved));
    QVERIFY(!child<QPushButton>("queueLocate").isVisible());
    click("queueGo");
    QTRY_COMPARE_WITH_TIMEOUT(ended(), QStringList{u"whole"_qs}, 60'000);
    QTRY_VERIFY(!queue().isGoing());
    QCOMPARE(waiting(), QStringList{u"moved"_qs});
    QCOMPARE(listRuns(defaultRunsFolder()).runs.size(), std::size_t{1}); // nothing of it was begun, nothing has failed
    openList();
    const QModelIndex state = view().model()->index(1, QueueModel::StateColumn);
    QVERIFY2(state.data().toString().contains(elsewhere), qPrintable(state.data().toString()));
    QVERIFY(fixture_->window->messages().texts().join(u'\n').contains(elsewhere));
    QVERIFY(child<QPushButton>("queueLocate").isVisible());
    child<QPushButton>("queueLocate").menu()->actions().constFirst()->trigger();
    auto& dialog = child<QFileDialog>("locateDialog");
    Q_EMIT dialog.fileSelected(moved);
    dialog.close();
    QTRY_COMPARE_WITH_TIMEOUT(ended(), (QStringList{u"whole"_qs, u"moved"_qs}), 60'000);
    QVERIFY(!queue().ended()[1].failed);
    QVERIFY(!child<QPushButton>("queueLocate").isVisible());
}

void TestTrainingQueuePanel::whatIsAddedMeanwhileLearnsAfterwards()
{
    beginLong(u"long"_qs);
    click("trainAnother");
    QVERIFY(train().setup().isVisible());
    QVERIFY(!child<QPushButton>("startTraining").isEnabled());
    add(u"after"_qs);
    QVERIFY(queue().isGoing());
    QVERIFY(fixture_->workspace->isTraining());
    QCOMPARE(fixture_->workspace->training()->title(), u"long"_qs);
    fixture_->workspace->training()->stopEarly();
    QTRY_COMPARE_WITH_TIMEOUT(ended(), QStringList{u"after"_qs}, 60'000);
    QCOMPARE(listRuns(defaultRunsFolder()).runs.size(), std::size_t{2});
}

void TestTrainingQueuePanel::whoPreparesAnotherIsNotTakenAway()
{
    add(u"first"_qs, 1000);
    click("queueGo");
    QTRY_VERIFY_WITH_TIMEOUT(queue().current() && !queue().current()->steps().empty(), 60'000);
    QVERIFY(train().setup().isVisible()); // the form was on the screen
    click("watchTraining");
    QVERIFY(train().live().isVisible());
    add(u"second"_qs, 1000);
    QVERIFY(train().live().isVisible());
    queue().current()->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(queue().current() && queue().current()->title() == u"second"_qs, 60'000);
    QVERIFY(train().live().isVisible()); // who watches goes on watching
    QCOMPARE(queue().ended().front().outcome, u"cancelled"_qs);
    queue().hold();
    queue().current()->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture_->workspace->isTraining(), 60'000);
}

void TestTrainingQueuePanel::heldItEndsWithTheOneUnderWay()
{
    add(u"first"_qs, 1000);
    add(u"second"_qs);
    click("queueGo");
    QTRY_VERIFY_WITH_TIMEOUT(queue().current() && !queue().current()->steps().empty(), 60'000);
    QCOMPARE(child<QPushButton>("queueGo").text(), u"Hold the queue"_qs);
    click("queueGo");
    QVERIFY(child<QLabel>("queueSummary").text().contains(u"held"_qs));
    queue().current()->stopEarly();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture_->workspace->isTraining(), 60'000);
    QTRY_VERIFY(queue().isWritten());
    QCOMPARE(written(), QStringList{u"second"_qs}); // that it has ended is written, and nothing begun
    QVERIFY(!fixture_->workspace->isTraining());
    click("queueGo");
    QTRY_COMPARE_WITH_TIMEOUT(ended(), (QStringList{u"first"_qs, u"second"_qs}), 60'000);
}

NUCLEOSCOPE_TEST(TestTrainingQueuePanel)
#include "test_training_queue_panel.moc"
