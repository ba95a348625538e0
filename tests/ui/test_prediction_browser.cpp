#include "results_fixture.h"

#include "tests/test_program.h"
#include "ui/inspection/epoch_lists.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/classify_page.h"
#include "ui/pages/results/prediction_browser.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>

#include <map>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// The nuclei below the views of Results: in which order they come, in gallery and table.
class TestPredictionBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void historiesAreNotReadUnasked();
    void theBoxSortsBoth_data();
    void theBoxSortsBoth();
    void anotherEpochKeepsTheOrder();
    void theTableTellsTheHistory();
    void aClickedColumnGoesOnSorting();
    void theTableHoldsWhatModelsPromise();
    void classifiedImagesHaveNoEpochs();

private:
    PredictionBrowser& browser() { return fixture_->results().browser(); }
    InspectionState& state() { return fixture_->state(); }
    template <typename Kind>
    Kind& child(const char* name)
    {
        return *fixture_->results().findChild<Kind*>(QLatin1String(name));
    }
    PredictionTableModel& table() { return *qobject_cast<PredictionTableModel*>(browser().table().model()); }
    /// As somebody at the box does: opens it, goes there, accepts.
    void chooseOrder(PredictionOrder order)
    {
        auto& box = child<QComboBox>("predictionOrder");
        const int index = box.findData(static_cast<int>(order));
        QVERIFY(index >= 0);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.currentIndex(), index);
        QTRY_VERIFY_WITH_TIMEOUT(!needsHistories(order) || state().histories(), 20'000);
    }
    /// What the fixture's run says, worked out anew.
    struct Reference {
        int firstRight = 0;
        int changes = 0;
        float loss = 0, sure = 0;
        std::string subject;
    };
    Reference referenceOf(int sample) const
    {
        const Dataset& dataset = *fixture_->workspace->dataset();
        Reference reference;
        int before = -1;
        for (int epoch = 1; epoch <= 3; ++epoch) {
            const PredictionList list = ResultsFixture::predictions(dataset, epoch);
            const int called = list.probability(sample, 0) >= list.probability(sample, 1) ? 0 : 1;
            if (called == list.truth(sample) && reference.firstRight == 0)
                reference.firstRight = epoch;
            reference.changes += before >= 0 && called != before;
            before = called;
            reference.loss = list.loss(sample);
            reference.sure = std::max(list.probability(sample, 0), list.probability(sample, 1));
        }
        const Sample& named = dataset.sample(sample);
        reference.subject = dataset.subjects()[static_cast<std::size_t>(named.subject)].id;
        return reference;
    }
    std::unique_ptr<ResultsFixture> fixture_;
};

void TestPredictionBrowser::initTestCase()
{
    fixture_ = std::make_unique<ResultsFixture>();
    QVERIFY(fixture_->openRun());
}

void TestPredictionBrowser::init()
{
    state().setFilter({});
    state().setOperatingPoint({});
}

void TestPredictionBrowser::historiesAreNotReadUnasked()
{
    QVERIFY(!state().histories());
    QVERIFY(state().epochs().lists().empty());
}

void TestPredictionBrowser::theBoxSortsBoth_data()
{
    QTest::addColumn<int>("order");
    QTest::newRow("worst") << static_cast<int>(PredictionOrder::LossHighFirst);
    QTest::newRow("best") << static_cast<int>(PredictionOrder::LossLowFirst);
    QTest::newRow("least sure") << static_cast<int>(PredictionOrder::LeastSureFirst);
    QTest::newRow("surest") << static_cast<int>(PredictionOrder::SurestFirst);
    QTest::newRow("patient") << static_cast<int>(PredictionOrder::Subject);
    QTest::newRow("learnt last") << static_cast<int>(PredictionOrder::LearntLateFirst);
    QTest::newRow("wavering") << static_cast<int>(PredictionOrder::CallsChangedFirst);
}

void TestPredictionBrowser::theBoxSortsBoth()
{
    QFETCH(int, order);
    chooseOrder(static_cast<PredictionOrder>(order));
    std::map<std::string, double> ranks;
    const auto key = [&](int sample) -> double {
        const Reference r = referenceOf(sample);
        switch (static_cast<PredictionOrder>(order)) {
        case PredictionOrder::LossHighFirst: return -static_cast<double>(r.loss);
        case PredictionOrder::LossLowFirst: return static_cast<double>(r.loss);
        case PredictionOrder::LeastSureFirst: return static_cast<double>(r.sure);
        case PredictionOrder::SurestFirst: return -static_cast<double>(r.sure);
        case PredictionOrder::Subject: // each patient's nuclei together: ranks by first appearance
            return ranks.emplace(r.subject, static_cast<double>(ranks.size())).first->second;
        case PredictionOrder::LearntLateFirst: return r.firstRight == 0 ? -100 : -r.firstRight;
        default: return -r.changes;
        }
    };
    const auto& items = browser().gallery().galleryModel().items();
    QCOMPARE(items.size(), 20u);
    std::set<double> keys;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const int sample = items[i].runSample;
        keys.insert(key(sample));
        if (i > 0)
            QVERIFY2(key(items[i - 1].runSample) <= key(sample), qPrintable(QString::number(i)));
        QCOMPARE(state().predictions().sample(table().predictionRow(static_cast<int>(i))), sample);
    }
    QVERIFY(keys.size() > 1); // there was something to sort
}

void TestPredictionBrowser::anotherEpochKeepsTheOrder()
{
    chooseOrder(PredictionOrder::CallsChangedFirst);
    const std::vector<int> before = state().rows();
    auto& epochs = child<QComboBox>("resultsEpoch");
    epochs.setCurrentIndex(0);
    Q_EMIT epochs.activated(0);
    QTRY_COMPARE(state().content().epoch, 1);
    QCOMPARE(state().order(), PredictionOrder::CallsChangedFirst);
    QCOMPARE(child<QComboBox>("predictionOrder").currentData().toInt(), static_cast<int>(PredictionOrder::CallsChangedFirst));
    QVERIFY(state().histories());
    epochs.setCurrentIndex(2);
    Q_EMIT epochs.activated(2);
    QTRY_COMPARE(state().content().epoch, 3);
    QCOMPARE(state().rows(), before);
    chooseOrder(PredictionOrder::LossHighFirst);
}

void TestPredictionBrowser::theTableTellsTheHistory()
{
    QTest::mouseClick(&child<QToolButton>("showTable"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(state().histories(), 20'000);
    const int learnt = table().columnCount() - 2;
    QCOMPARE(table().headerData(learnt, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("First right"));
    for (int row = 0; row < table().rowCount(); ++row) {
        const Reference expected = referenceOf(state().predictions().sample(table().predictionRow(row)));
        QCOMPARE(table().index(row, learnt).data().toString(),
                 expected.firstRight > 0 ? QString::number(expected.firstRight) : QStringLiteral("never"));
        QCOMPARE(table().index(row, learnt + 1).data().toString(), QString::number(expected.changes));
    }
    const QStringList lines = table().toCsv().split(QLatin1Char('\n'));
    QVERIFY(lines.front().trimmed().endsWith(QStringLiteral("loss,first_right_epoch,call_changes")));
    QCOMPARE(lines.at(1).count(QLatin1Char(',')), lines.front().count(QLatin1Char(',')));
}

void TestPredictionBrowser::aClickedColumnGoesOnSorting()
{
    QTest::mouseClick(&child<QToolButton>("showTable"), Qt::LeftButton);
    QHeaderView& header = *browser().table().horizontalHeader();
    const int section = PredictionTableModel::FirstProbabilityColumn;
    const auto click = [&] {
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(section) + 8, header.height() / 2});
    };
    const auto isAscending = [&] {
        for (int row = 1; row < table().rowCount(); ++row)
            if (table().index(row - 1, section).data().toString() > table().index(row, section).data().toString())
                return false;
        return table().rowCount() > 1;
    };
    QCOMPARE(header.sortIndicatorSection(), -1);
    click();
    if (header.sortIndicatorOrder() != Qt::AscendingOrder)
        click();
    QVERIFY(isAscending());
    PredictionFilter filter;
    filter.truth = 0;
    state().setFilter(filter);
    QCOMPARE(table().rowCount(), 10);
    QVERIFY(isAscending());
    chooseOrder(PredictionOrder::LeastSureFirst); // the box goes before
    QCOMPARE(header.sortIndicatorSection(), -1);
    QVERIFY(!isAscending());
    chooseOrder(PredictionOrder::LossHighFirst);
}

void TestPredictionBrowser::theTableHoldsWhatModelsPromise()
{
    const QAbstractItemModelTester tester(&table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    state().setOperatingPoint({0.3, {}});
    table().sort(PredictionTableModel::SubjectColumn, Qt::DescendingOrder);
    PredictionFilter filter;
    filter.predicted = 1;
    state().setFilter(filter);
    QVERIFY(table().rowCount() > 0);
}

void TestPredictionBrowser::classifiedImagesHaveNoEpochs()
{
    auto* classify = qobject_cast<ClassifyPage*>(fixture_->window->page(QStringLiteral("classify")));
    auto* box = classify->findChild<QComboBox*>(QStringLiteral("predictionOrder"));
    QCOMPARE(box->findData(static_cast<int>(PredictionOrder::LearntLateFirst)), -1);
    QVERIFY(box->findData(static_cast<int>(PredictionOrder::LeastSureFirst)) >= 0);
}

NUCLEOSCOPE_TEST(TestPredictionBrowser)
#include "test_prediction_browser.moc"
