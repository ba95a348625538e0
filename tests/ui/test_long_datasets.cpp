#include "sleeping_threads.h"
#include "window_fixture.h"

#include "tests/test_program.h"
#include "ui/pages/data/class_count.h"
#include "ui/pages/data/data_filter.h"
#include "ui/pages/data/samples_in_sight.h"
#include "ui/pages/data_page.h"
#include "ui/review/mark_filter_button.h"
#include "ui/review/mark_keeper.h"
#include "ui/widgets/bar_chart.h"

#include <QLabel>
#include <QLineEdit>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Datasets that are too long to be looked through in the window's thread: here all of them are.
class TestLongDatasets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasSeenStaysUntilTheNewHasCome();
    void onlyTheLastOfManyFiltersIsSeen();
    void aFilterThatFitsNothingSaysSoOnceThatIsKnown();
    void ordersAreThoseOfAShortDataset_data();
    void ordersAreThoseOfAShortDataset();
    void anotherDatasetShowsNothingOfTheLast();
    void whatWasAskedOfTheLastDatasetIsNotTold();
    void closingForgetsWhatWasAsked();
    void marksAreFollowed();
    void theWindowGoesWhileItIsAsked();

private:
    DataPage& page() { return *qobject_cast<DataPage*>(fixture_->window->page(QStringLiteral("data"))); }
    SamplesInSight& sight() { return page().sight(); }
    bool settled()
    {
        return QTest::qWaitFor([&] { return sight().isSettled(); }, 10'000);
    }
    QString words() { return fixture_->child<QLabel>("filter-words").text(); }
    std::vector<int> listed()
    {
        std::vector<int> samples;
        for (const GalleryItem& item : fixture_->gallery().galleryModel().items())
            samples.push_back(item.sample);
        return samples;
    }
    JobQueue& jobs() { return fixture_->workspace->jobs(); }
    std::unique_ptr<WindowFixture> fixture_;
};

void TestLongDatasets::init()
{
    fixture_.reset();
    fixture_ = std::make_unique<WindowFixture>();
    QVERIFY(fixture_->open(fixture_->dataset()));
    sight().setLongestAtOnce(0);
}

void TestLongDatasets::whatWasSeenStaysUntilTheNewHasCome()
{
    const QString before = words();
    SleepingThreads threads(jobs(), Resource::Decode);
    page().filter().toggleSubject(0);
    QVERIFY(!sight().isSettled());
    QCOMPARE(page().filter().filter().subjects, std::set{0}); // as it is wished
    QCOMPARE(fixture_->shown(), 20);
    QCOMPARE(words(), before);
    threads.wake();
    QVERIFY(settled());
    QCOMPARE(fixture_->shown(), 5);
    QVERIFY2(words().contains(QStringLiteral("patient")) && words() != before, qPrintable(words()));
    QCOMPARE(fixture_->gallery().caption(), words());
}

void TestLongDatasets::onlyTheLastOfManyFiltersIsSeen()
{
    std::vector<int> seen;
    connect(&sight(), &SamplesInSight::changed, this, [&] { seen.push_back(fixture_->shown()); });
    SleepingThreads threads(jobs(), Resource::Decode);
    QTest::keyClicks(&fixture_->child<QLineEdit>("filter-text"), QStringLiteral("UID_H2"));
    page().filter().toggleClass(1);
    page().filter().goBack();
    page().filter().goForward();
    page().filter().toggleClass(1);
    threads.wake();
    QVERIFY(settled());
    QCOMPARE(seen, std::vector<int>({5}));
}

void TestLongDatasets::aFilterThatFitsNothingSaysSoOnceThatIsKnown()
{
    SleepingThreads threads(jobs(), Resource::Decode);
    SampleFilter none;
    none.text = "no such name";
    page().filter().change(none);
    QVERIFY(fixture_->gallery().isVisible());
    threads.wake();
    QVERIFY(settled());
    QVERIFY(!fixture_->gallery().isVisible());
}

void TestLongDatasets::ordersAreThoseOfAShortDataset_data()
{
    QTest::addColumn<int>("order");
    for (const SampleOrder order : {SampleOrder::Subject, SampleOrder::Class, SampleOrder::FileSize, SampleOrder::Id})
        QTest::addRow("%d", static_cast<int>(order)) << static_cast<int>(order);
}

void TestLongDatasets::ordersAreThoseOfAShortDataset()
{
    QFETCH(int, order);
    page().filter().setOrder(static_cast<SampleOrder>(order));
    QVERIFY(settled());
    QCOMPARE(listed(), filteredSamples(*fixture_->workspace->dataset(), {}, static_cast<SampleOrder>(order)));
}

void TestLongDatasets::anotherDatasetShowsNothingOfTheLast()
{
    const QString other = fixture_->path(QStringLiteral("other"));
    drawNuclei(other, 3, 4);
    const auto opened = openDataset(other.toStdString()).value();
    SleepingThreads threads(jobs(), Resource::Decode);
    fixture_->workspace->setDataset(opened);
    QCOMPARE(fixture_->shown(), 0);
    QVERIFY(fixture_->gallery().isVisible()); // nothing has been looked for in vain
    QVERIFY2(words().contains(QStringLiteral("24")), qPrintable(words()));
    QCOMPARE(fixture_->child<BarChart>("patients-chart").bars().size(), 6U);
    threads.wake();
    QVERIFY(settled());
    QCOMPARE(fixture_->shown(), 24);
}

void TestLongDatasets::whatWasAskedOfTheLastDatasetIsNotTold()
{
    const QString other = fixture_->path(QStringLiteral("other"));
    drawNuclei(other, 1, 3);
    const auto opened = openDataset(other.toStdString()).value();
    std::vector<int> seen;
    SleepingThreads threads(jobs(), Resource::Decode);
    page().filter().toggleSubject(3);
    connect(&sight(), &SamplesInSight::changed, this, [&] { seen.push_back(fixture_->shown()); });
    fixture_->workspace->setDataset(opened);
    threads.wake();
    QVERIFY(settled());
    QCOMPARE(seen, std::vector<int>({0, 6}));
    QCOMPARE(fixture_->gallery().galleryModel().dataset(), opened);
}

void TestLongDatasets::closingForgetsWhatWasAsked()
{
    SleepingThreads threads(jobs(), Resource::Decode);
    page().filter().toggleClass(0);
    fixture_->workspace->setDataset(nullptr);
    QVERIFY(sight().isSettled());
    QCOMPARE(fixture_->shown(), 0);
    threads.wake();
    QTest::qWait(20);
    QCOMPARE(fixture_->shown(), 0);
    QVERIFY(!fixture_->gallery().galleryModel().dataset());
}

void TestLongDatasets::marksAreFollowed()
{
    const auto dataset = fixture_->workspace->dataset();
    const auto mark = [&](int sample) {
        Mark interesting;
        interesting.sample = dataset->sample(sample).id;
        interesting.interesting = true;
        fixture_->workspace->marks().change({dataset->fingerprint().hex(), interesting.sample, dataset->classes()}, interesting,
                                            QStringLiteral("mark"));
    };
    mark(2);
    SampleFilter marked;
    marked.marks.kinds = allMarks;
    page().filter().change(marked);
    QVERIFY(settled());
    QCOMPARE(listed(), std::vector<int>({2}));
    mark(7);
    QTRY_COMPARE(listed(), std::vector<int>({2, 7}));
    QCOMPARE(sight().marked().size(), 2U);
}

void TestLongDatasets::theWindowGoesWhileItIsAsked()
{
    SleepingThreads threads(jobs(), Resource::Decode);
    page().filter().toggleClass(0);
    fixture_->window.reset();
    threads.wake();
    QTest::qWait(20);
}

NUCLEOSCOPE_TEST(TestLongDatasets)
#include "test_long_datasets.moc"
