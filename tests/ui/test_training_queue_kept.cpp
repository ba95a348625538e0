// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue_fixture.h"

#include "core/base/files.h"
#include "tests/test_program.h"
#include "ui/pages/train/queue_panel.h"
#include "ui/widgets/message_bar.h"

#include <QMessageBox>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// What of the queue outlives the window, and what two windows make of it.
class TestTrainingQueueKept : public QObject, QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openTrainPage(); }
    void cleanup() { closeAll(); }
    void itIsOfferedAtTheNextStart();
    void whatQuittingBrokeOffGoesFirst();
    void quittingWithStopKeepsTheRestOnly();
    void whatStartBeganIsOffered_data();
    void whatStartBeganIsOffered();
    void whatIsLeftIsNotOfferedAgain();
    void nothingIsOfferedOfWhatHasEnded_data();
    void nothingIsOfferedOfWhatHasEnded();
    void twoWindowsShareIt();
    void whatAnotherWindowTrainsIsLeftToIt_data();
    void whatAnotherWindowTrainsIsLeftToIt();
    void whatAnotherWindowBrokeOffIsOffered();
};

void TestTrainingQueueKept::itIsOfferedAtTheNextStart()
{
    add(u"one"_qs);
    add(u"two"_qs);
    queue().move(1, 0);
    beginAnew(); // at once: what no job has written is written all the same
    QTRY_COMPARE(waiting(), (QStringList{u"two"_qs, u"one"_qs}));
    QVERIFY(!queue().isGoing());
    QVERIFY(!fixture_->workspace->isTraining());
    const QStringList told = fixture_->window->messages().texts();
    QVERIFY2(told.join(u'\n').contains(u"2 trainings wait"_qs), qPrintable(told.join(u'\n')));
    click("queueLook");
    QCOMPARE(fixture_->window->currentPage(), u"train"_qs);
    QVERIFY(view().isVisible());
    click("queueGoOn");
    QVERIFY(fixture_->window->messages().texts().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(ended(), (QStringList{u"two"_qs, u"one"_qs}), 60'000); // the images are found without being opened
    QVERIFY(!queue().ended()[0].failed && !queue().ended()[1].failed);
}

void TestTrainingQueueKept::whatQuittingBrokeOffGoesFirst()
{
    add(u"long"_qs, 1000);
    add(u"next"_qs);
    click("queueGo");
    QTRY_VERIFY_WITH_TIMEOUT(queue().current() && queue().current()->epochs().size() >= 2, 60'000);
    const QString run = queue().current()->runFolder();
    fixture_->window->close();
    auto& question = child<QMessageBox>("quit-question");
    QVERIFY2(question.informativeText().contains(u"1 training waits"_qs), qPrintable(question.informativeText()));
    for (QAbstractButton* button : question.buttons())
        if (question.buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!fixture_->window->isVisible());
    beginAnew();
    QTRY_COMPARE(queue().brokenOff(), QStringList{u"long"_qs});
    QCOMPARE(waiting(), QStringList{u"next"_qs});
    QTRY_VERIFY(fixture_->window->messages().texts().join(u'\n').contains(u"“long” was broken off"_qs));
    click("queueGoOn");
    QTRY_VERIFY_WITH_TIMEOUT(queue().current(), 60'000);
    QCOMPARE(queue().current()->runFolder(), run);
    QVERIFY(queue().current()->epochs().size() >= 2); // it goes on where it was
    QTRY_VERIFY_WITH_TIMEOUT(queue().current()->state() == TrainingSession::State::Training, 60'000);
    queue().current()->stopEarly();
    QTRY_COMPARE_WITH_TIMEOUT(ended(), (QStringList{u"long"_qs, u"next"_qs}), 60'000);
    QCOMPARE(Run::open(pathFromUtf8(run.toStdString()))->info().state, std::string("stopped_early"));
}

void TestTrainingQueueKept::quittingWithStopKeepsTheRestOnly()
{
    add(u"long"_qs, 1000);
    add(u"next"_qs);
    click("queueGo");
    QTRY_VERIFY_WITH_TIMEOUT(queue().current() && !queue().current()->epochs().empty(), 60'000);
    fixture_->window->close();
    auto& question = child<QMessageBox>("quit-question");
    for (QAbstractButton* button : question.buttons())
        if (question.buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture_->window->isVisible(), 60'000);
    beginAnew();
    QTRY_COMPARE(waiting(), QStringList{u"next"_qs});
    QVERIFY(queue().brokenOff().isEmpty());
}

void TestTrainingQueueKept::whatStartBeganIsOffered_data()
{
    QTest::addColumn<bool>("asked");
    QTest::newRow("quit, to be resumed") << true;
    QTest::newRow("nobody was asked, as in a crash") << false;
}

/// It never waited: Start training began it.
void TestTrainingQueueKept::whatStartBeganIsOffered()
{
    QFETCH(bool, asked);
    beginLong(u"by hand"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture_->workspace->training()->epochs().size() >= 2, 60'000);
    QVERIFY(!child<QueuePanel>("trainingQueue").isVisible()); // it is not of the queue
    QTRY_VERIFY(queue().isWritten());                         // long before it ends
    const TrainingQueue known = readTrainingQueue(defaultQueueFolder()).queue;
    const QString run = fixture_->workspace->training()->runFolder();
    QCOMPARE(known.begun.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(utf8(known.begun.front().run)), run);
    if (asked) {
        fixture_->window->close();
        for (QAbstractButton* button : child<QMessageBox>("quit-question").buttons())
            if (child<QMessageBox>("quit-question").buttonRole(button) == QMessageBox::DestructiveRole) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        QTRY_VERIFY(!fixture_->window->isVisible());
    }
    beginAnew();
    QTRY_COMPARE(queue().brokenOff(), QStringList{u"by hand"_qs});
    QVERIFY(!fixture_->workspace->isTraining());
    QTRY_VERIFY(fixture_->window->messages().texts().join(u'\n').contains(u"“by hand” was broken off"_qs));
    click("queueGoOn");
    QTRY_VERIFY_WITH_TIMEOUT(queue().current(), 60'000);
    QCOMPARE(queue().current()->runFolder(), run);
    QVERIFY(queue().current()->epochs().size() >= 2); // it goes on where it was
    QTRY_VERIFY_WITH_TIMEOUT(queue().current()->state() == TrainingSession::State::Training, 60'000);
    queue().current()->stopEarly();
    QTRY_COMPARE_WITH_TIMEOUT(ended(), QStringList{u"by hand"_qs}, 60'000);
    QTRY_VERIFY(!std::filesystem::exists(defaultQueueFolder())); // nothing is left to be remembered
}

void TestTrainingQueueKept::whatIsLeftIsNotOfferedAgain()
{
    beginLong(u"by hand"_qs);
    const QString run = fixture_->workspace->training()->runFolder();
    beginAnew();
    QTRY_VERIFY(!fixture_->window->messages().texts().isEmpty());
    click("queueLeave");
    QVERIFY(fixture_->window->messages().texts().isEmpty());
    QVERIFY(!child<QueuePanel>("trainingQueue").isVisible());
    beginAnew();
    QTRY_VERIFY(!std::filesystem::exists(defaultQueueFolder()));
    QVERIFY(queue().isEmpty());
    QVERIFY(fixture_->window->messages().texts().isEmpty());
    QVERIFY(Run::open(pathFromUtf8(run.toStdString()))); // it is still there
}

void TestTrainingQueueKept::nothingIsOfferedOfWhatHasEnded_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"ended", "cancelled", "its run is gone"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestTrainingQueueKept::nothingIsOfferedOfWhatHasEnded()
{
    QFETCH(QString, how);
    beginLong(u"by hand"_qs);
    TrainingSession& session = *fixture_->workspace->training();
    const auto run = pathFromUtf8(session.runFolder().toStdString());
    if (how == u"ended"_qs)
        session.stopEarly();
    else if (how == u"cancelled"_qs)
        session.cancel();
    if (how != u"its run is gone"_qs)
        QTRY_VERIFY_WITH_TIMEOUT(!fixture_->workspace->isTraining(), 60'000);
    else
        QTRY_VERIFY(queue().isWritten());
    fixture_->window.reset();
    fixture_->workspace.reset();
    if (how == u"its run is gone"_qs) {
        QVERIFY(std::filesystem::exists(defaultQueueFolder()));
        std::filesystem::remove_all(run);
    }
    beginAnew();
    QTRY_VERIFY(!std::filesystem::exists(defaultQueueFolder()));
    QVERIFY(queue().isEmpty());
    QVERIFY(fixture_->window->messages().texts().isEmpty());
}

void TestTrainingQueueKept::twoWindowsShareIt()
{
    openSecondWindow();
    add(u"of the second"_qs);
    QTRY_VERIFY(queue().isWritten());
    toTheOtherWindow();
    add(u"of the first"_qs);
    QTRY_VERIFY(queue().isWritten());
    QCOMPARE(written().size(), 2);
    QCOMPARE(waiting(), written()); // and this one sees them both
    click("queueGo");
    toTheOtherWindow();
    click("queueGo"); // which knows of its own one only
    QTRY_VERIFY_WITH_TIMEOUT(!queue().isGoing(), 120'000);
    QStringList all = ended();
    toTheOtherWindow();
    QTRY_VERIFY_WITH_TIMEOUT(!queue().isGoing(), 120'000);
    all << ended();
    all.sort();
    QCOMPARE(all, (QStringList{u"of the first"_qs, u"of the second"_qs}));
    const RunList runs = listRuns(defaultRunsFolder());
    QCOMPARE(runs.runs.size(), std::size_t{2});
    for (const RunListing& run : runs.runs)
        QCOMPARE(run.info.state, std::string("completed"));
    QTRY_VERIFY(!std::filesystem::exists(defaultQueueFolder()));
}

void TestTrainingQueueKept::whatAnotherWindowTrainsIsLeftToIt_data()
{
    QTest::addColumn<bool>("byHand");
    QTest::newRow("in its turn") << false;
    QTest::newRow("by hand") << true;
}

void TestTrainingQueueKept::whatAnotherWindowTrainsIsLeftToIt()
{
    QFETCH(bool, byHand);
    if (byHand) {
        beginLong(u"long"_qs);
    } else {
        add(u"long"_qs, 1000);
        click("queueGo");
        QTRY_VERIFY_WITH_TIMEOUT(queue().current() && !queue().current()->steps().empty(), 60'000);
    }
    QTRY_VERIFY(queue().isWritten());
    const auto run = pathFromUtf8(fixture_->workspace->training()->runFolder().toStdString());
    openSecondWindow();
    QVERIFY(queue().isEmpty() && queue().brokenOff().isEmpty()); // nothing is offered
    QVERIFY(fixture_->window->messages().texts().isEmpty());
    add(u"short"_qs);
    click("queueGo");
    QTRY_COMPARE_WITH_TIMEOUT(ended(), QStringList{u"short"_qs}, 120'000);
    QVERIFY(!queue().ended().front().failed);
    QTRY_VERIFY(queue().isWritten());
    QCOMPARE(Run::open(run)->info().state, std::string("running"));
    QCOMPARE(readTrainingQueue(defaultQueueFolder()).queue.begun.size(), std::size_t{1}); // offered, were it killed now
    toTheOtherWindow();
    QVERIFY(fixture_->workspace->isTraining());
    fixture_->workspace->training()->stopEarly();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture_->workspace->isTraining(), 60'000);
    QCOMPARE(Run::open(run)->info().state, std::string("stopped_early"));
    QTRY_VERIFY(!std::filesystem::exists(defaultQueueFolder()));
}

void TestTrainingQueueKept::whatAnotherWindowBrokeOffIsOffered()
{
    beginLong(u"by hand"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture_->workspace->training()->epochs().empty(), 60'000);
    QTRY_VERIFY(queue().isWritten());
    const QString run = fixture_->workspace->training()->runFolder();
    openSecondWindow();
    add(u"one"_qs);
    QVERIFY(queue().brokenOff().isEmpty());
    otherWindow_.reset(); // nobody is asked, as in a crash
    otherWorkspace_.reset();
    click("queueGo"); // the one that waits; what ended the other window may end this one, too
    QTRY_COMPARE_WITH_TIMEOUT(ended(), QStringList{u"one"_qs}, 120'000);
    QTRY_VERIFY(!queue().isGoing());
    QCOMPARE(queue().brokenOff(), QStringList{u"by hand"_qs});
    QTRY_VERIFY(fixture_->window->messages().texts().join(u'\n').contains(u"“by hand” was broken off"_qs));
    click("queueGoOn");
    QTRY_VERIFY_WITH_TIMEOUT(queue().current() && queue().current()->state() == TrainingSession::State::Training, 60'000);
    QCOMPARE(queue().current()->runFolder(), run);
    queue().current()->stopEarly();
    QTRY_COMPARE_WITH_TIMEOUT(ended(), (QStringList{u"one"_qs, u"by hand"_qs}), 60'000);
}

NUCLEOSCOPE_TEST(TestTrainingQueueKept)
#include "test_training_queue_kept.moc"
