#include "on_results.h"
#include "sleeping_threads.h"

#include "tests/test_program.h"
#include "ui/gallery/gallery_view.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results/results_views.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Lists that are too long to be looked through in the window's thread: here all of them are.
class TestLongLists : public QObject, OnResults {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void whatWasSeenStaysUntilTheNewHasCome();
    void onlyTheLastOfManyFiltersIsSeen();
    void aThresholdThatIsDraggedEndsWhereItWasLeft();
    void anotherEpochComesWhole();
    void closingTheRunForgetsWhatWasAsked();
    void theSelectionFollowsTheRowsThatCame();
    void mistakesAreWalkedOnceTheyAreThere();
    void aColumnSortsByAJobAsItDoesAtOnce();
    void aSortedTableIsOfTheRowsThatAreShown();
    void everyViewSaysTheSame_data();
    void everyViewSaysTheSame();

private:
    static PredictionFilter ofPatient(const std::string& id)
    {
        PredictionFilter filter;
        filter.subjects = {id};
        return filter;
    }
    bool settled()
    {
        return QTest::qWaitFor([&] { return state().isSettled(); }, 10'000);
    }
    PredictionTableModel& table() { return *qobject_cast<PredictionTableModel*>(page().browser().table().model()); }
    JobQueue& jobs() { return fixture_->workspace->jobs(); }
    static QStringList textsOf(ResultsPage& results, const QString& view);
    std::unique_ptr<ResultsFixture> beside_;
};

void TestLongLists::initTestCase()
{
    QVERIFY(openRun());
}

void TestLongLists::init()
{
    state().setLongestAtOnce(InspectionState::longestAtOnce);
    showEverything();
    page().showView(QStringLiteral("overview"));
    state().setLongestAtOnce(0);
}

void TestLongLists::whatWasSeenStaysUntilTheNewHasCome()
{
    const std::string patient = state().subjectNames().front();
    const QString before = state().filterText();
    SleepingThreads threads(jobs(), Resource::Decode);
    state().setFilter(ofPatient(patient));
    state().setOperatingPoint({0.3, {}});
    QVERIFY(!state().isSettled());
    QCOMPARE(state().filter(), ofPatient(patient)); // as it is wished
    QCOMPARE(state().rows().size(), 20U);
    QCOMPARE(state().filterText(), before);
    QCOMPARE(child<QLabel>("filterText").text(), before);
    QCOMPARE(page().browser().gallery().model()->rowCount(), 20);
    threads.wake();
    QVERIFY(settled());
    QCOMPARE(state().rows().size(), 5U);
    QVERIFY2(state().filterText().contains(QString::fromStdString(patient)), qPrintable(state().filterText()));
    QCOMPARE(child<QLabel>("filterText").text(), state().filterText());
    QCOMPARE(page().browser().gallery().model()->rowCount(), 5);
    QCOMPARE(page().browser().table().model()->rowCount(), 5);
}

void TestLongLists::onlyTheLastOfManyFiltersIsSeen()
{
    std::vector<std::size_t> seen;
    const auto connection =
        connect(&state(), &InspectionState::rowsChanged, this, [&] { seen.push_back(state().rows().size()); });
    SleepingThreads threads(jobs(), Resource::Decode);
    PredictionFilter wrong, text;
    wrong.correct = false;
    text.text = "no such name";
    for (const PredictionFilter& filter : {wrong, ofPatient(state().subjectNames().front()), text})
        state().setFilter(filter);
    state().goBack();
    state().goForward();
    threads.wake();
    QVERIFY(settled());
    disconnect(connection);
    QCOMPARE(seen, std::vector<std::size_t>({0}));
    QCOMPARE(state().filter(), text);
}

void TestLongLists::aThresholdThatIsDraggedEndsWhereItWasLeft()
{
    std::vector<std::size_t> called;
    const auto calledPositive = [&] {
        std::size_t count = 0;
        for (int row = 0; row < state().predictions().size(); ++row)
            count += state().predictions().predicted(row) == 0;
        return count;
    };
    const auto connection = connect(&state(), &InspectionState::callsChanged, this, [&] { called.push_back(calledPositive()); });
    for (int step = 0; step <= 40; ++step) {
        state().setOperatingPoint({0.5 + step * 0.0125, {}});
        if (step % 7 == 0)
            QTest::qWait(1);
    }
    QVERIFY(settled());
    disconnect(connection);
    QVERIFY(std::is_sorted(called.rbegin(), called.rend())); // none came after one that was asked for later
    QCOMPARE(called.back(), 0U);
    QCOMPARE(state().operatingPoint().threshold, 1.0);
    QCOMPARE(state().matrix()->predictedCount(0), 0);
}

void TestLongLists::anotherEpochComesWhole()
{
    SleepingThreads threads(jobs(), Resource::Decode);
    InspectionState::Content content = state().content();
    const auto before = state().sharedPredictions();
    content.epoch = 1;
    content.predictions = std::make_shared<const PredictionList>(ResultsFixture::predictions(*fixture_->workspace->dataset(), 1));
    const auto first = content.predictions;
    state().setContent(content);
    QCOMPARE(state().sharedPredictions(), before);
    QCOMPARE(state().content().epoch, 3);
    QSignalSpy contents(&state(), &InspectionState::contentChanged);
    threads.wake();
    QVERIFY(settled());
    QCOMPARE(contents.size(), 1);
    QCOMPARE(state().sharedPredictions(), first);
    QCOMPARE(state().content().epoch, 1);
    content.epoch = 3;
    content.predictions = before;
    state().setContent(content);
    QVERIFY(settled());
}

void TestLongLists::closingTheRunForgetsWhatWasAsked()
{
    const InspectionState::Content before = state().content();
    SleepingThreads threads(jobs(), Resource::Decode);
    PredictionFilter wrong;
    wrong.correct = false;
    state().setFilter(wrong);
    state().setContent({});
    QVERIFY(state().isSettled());
    QCOMPARE(state().rows().size(), 0U);
    threads.wake();
    QTest::qWait(20);
    QCOMPARE(state().rows().size(), 0U);
    QVERIFY(!state().hasPredictions());
    state().setContent(before);
    QVERIFY(settled());
}

void TestLongLists::theSelectionFollowsTheRowsThatCame()
{
    state().select(0);
    const std::string other = state().subjectNames().back();
    state().setFilter(ofPatient(other));
    QVERIFY(settled());
    const auto shown = [&] {
        const int selected = fixture_->workspace->selection().runSample;
        return std::any_of(state().rows().begin(), state().rows().end(),
                           [&](int row) { return state().runSample(row) == selected; });
    };
    QTRY_VERIFY(shown());
}

void TestLongLists::mistakesAreWalkedOnceTheyAreThere()
{
    page().walkMistakes();
    QVERIFY(settled());
    QCOMPARE(state().rows().size(), 8U);
    QCOMPARE(page().browser().gallery().currentIndex().row(), 0);
    QCOMPARE(fixture_->workspace->selection().runSample, state().runSample(state().rows().front()));
}

void TestLongLists::aColumnSortsByAJobAsItDoesAtOnce()
{
    const auto sorted = [&](int column, Qt::SortOrder order, int mostAtOnce) {
        table().setMostAtOnce(mostAtOnce);
        table().sort(-1, order);
        table().sort(column, order);
        (void)QTest::qWaitFor([&] { return !table().isSorting(); });
        std::vector<int> rows;
        for (int row = 0; row < table().rowCount(); ++row)
            rows.push_back(table().predictionRow(row));
        return rows;
    };
    for (int column = 0; column < table().columnCount(); ++column)
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            QCOMPARE(sorted(column, order, 0), sorted(column, order, PredictionTableModel::mostAtOnce));
}

void TestLongLists::aSortedTableIsOfTheRowsThatAreShown()
{
    table().setMostAtOnce(0);
    SleepingThreads threads(jobs(), Resource::Decode);
    table().sort(PredictionTableModel::SubjectColumn, Qt::DescendingOrder);
    QVERIFY(table().isSorting());
    state().setLongestAtOnce(InspectionState::longestAtOnce);
    state().setFilter(ofPatient(state().subjectNames().front()));
    QCOMPARE(table().rowCount(), 5);
    threads.wake();
    QTRY_VERIFY(!table().isSorting());
    QCOMPARE(table().rowCount(), 5);
    table().setMostAtOnce(PredictionTableModel::mostAtOnce);
}

void TestLongLists::everyViewSaysTheSame_data()
{
    QTest::addColumn<QString>("view");
    for (const ResultsViewEntry& entry : resultsViews())
        QTest::addRow("%s", qPrintable(entry.name)) << entry.name;
}

/// Every text of the view, its tables' cells included.
QStringList TestLongLists::textsOf(ResultsPage& results, const QString& view)
{
    const auto& shown = *results.findChild<QWidget*>(view);
    QStringList texts;
    for (const QLabel* label : shown.findChildren<QLabel*>())
        if (label->isVisibleTo(&shown))
            texts << label->text();
    for (const QTableView* table : shown.findChildren<QTableView*>())
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts << table->model()->index(row, column).data().toString();
    return texts;
}

/// As in a window beside, where the list is not too long.
void TestLongLists::everyViewSaysTheSame()
{
    QFETCH(QString, view);
    if (!beside_) {
        beside_ = std::make_unique<ResultsFixture>();
        QVERIFY(beside_->openRun());
    }
    state().setContent(InspectionState::Content(state().content())); // all of it anew
    for (ResultsFixture* each : {beside_.get(), fixture_.get()}) {
        each->state().setOperatingPoint({0.4, {}});
        each->results().showView(view);
    }
    QTRY_VERIFY(!textsOf(beside_->results(), view).isEmpty());
    QVERIFY(settled());
    QTRY_COMPARE(textsOf(page(), view), textsOf(beside_->results(), view));
}

NUCLEOSCOPE_TEST(TestLongLists)
#include "test_long_lists.moc"
