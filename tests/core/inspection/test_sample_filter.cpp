#include "core/inspection/sample_filter.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

class TestSampleFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFilterShowsAllInOrderOfIds();
    void allThatAreSetMustHold();
    void textIsFoundWithoutCase_data();
    void textIsFoundWithoutCase();
    void indicesOutsideMatchNothing();
    void withoutPredictionsTheyAskForNothing();
    void withPredictionsOnlyThoseAreListed();
    void aMatrixCellIsAFilter();
    void mistakesComeWithTheHighestLossFirst();
    void leastConfidentFirst();
    void mostPositiveFirst();
    void otherOrders();
    void tiesKeepTheOrderOfIds();
    void unlabelledSamplesAreOfNoClass();
    void marksAreAskedForLikeTheRest();
    void filtersReadAsWords_data();
    void filtersReadAsWords();
    void patientsAreNotCountedWhereUnknown();
};

namespace {

/// 12 samples: subjects 1, 2 (ALL) and H1, H2 (HEM) in turn, folds in halves, sizes falling.
std::shared_ptr<const Dataset> someDataset(bool subjectsKnown = true)
{
    Dataset::Content content;
    content.subjectsKnown = subjectsKnown;
    content.classes = {{"ALL", 0, -1, true}, {"HEM", 0, -1, false}};
    content.subjects = {{"1", 0, 3}, {"2", 0, 3}, {"H1", 1, 3}, {"H2", 1, 3}};
    content.folds = {"fold_0", "fold_1"};
    for (int i = 0; i < 12; ++i) {
        const int subject = i % 4;
        const std::string id = std::string("training_data/fold_") + (i < 6 ? '0' : '1') + "/UID_"
                               + content.subjects[static_cast<std::size_t>(subject)].id + '_' + std::to_string(i);
        content.samples.push_back(
            {id, id, subject < 2 ? 0 : 1, subject, i < 6 ? 0 : 1, static_cast<std::uint64_t>(1000 - i), {}});
    }
    return std::make_shared<const Dataset>(std::move(content));
}

/// Of samples 0…9; ALL with 0.1 · i. Sample 3 is HEM called right, 7 HEM called ALL; 0, 1, 4 ALL called HEM.
PredictionList somePredictions(const Dataset& dataset)
{
    PredictionList list(2);
    for (int i = 9; i >= 0; --i) {
        const float both[] = {0.1f * static_cast<float>(i), 1 - 0.1f * static_cast<float>(i)};
        list.add(i, dataset.sample(i).classIndex, both);
    }
    return list;
}

} // namespace

void TestSampleFilter::anEmptyFilterShowsAllInOrderOfIds()
{
    const auto samples = filteredSamples(*someDataset(), {}, SampleOrder::Id);
    QCOMPARE(samples.size(), 12u);
    QVERIFY(std::is_sorted(samples.begin(), samples.end()));
}

void TestSampleFilter::allThatAreSetMustHold()
{
    SampleFilter filter;
    filter.classes = {0};
    filter.folds = {1};
    QCOMPARE(filteredSamples(*someDataset(), filter, SampleOrder::Id), (std::vector<int>{8, 9}));
    filter.subjects = {0, 2};
    QCOMPARE(filteredSamples(*someDataset(), filter, SampleOrder::Id), std::vector<int>{8});
}

void TestSampleFilter::textIsFoundWithoutCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("small") << "uid_h1" << 3;
    QTest::newRow("capital") << "UID_H1" << 3;
    QTest::newRow("digits at the end") << "_11" << 1;
    QTest::newRow("at the start") << "TRAINING" << 12;
    QTest::newRow("begins with what repeats") << "_UID_H" << 0;
    QTest::newRow("longer than any name") << "training_data/fold_0/UID_H1_2 and more than that" << 0;
}

void TestSampleFilter::textIsFoundWithoutCase()
{
    QFETCH(QString, text);
    QFETCH(int, found);
    SampleFilter filter;
    filter.text = text.toStdString();
    QCOMPARE(static_cast<int>(filteredSamples(*someDataset(), filter, SampleOrder::Id).size()), found);
}

void TestSampleFilter::indicesOutsideMatchNothing()
{
    SampleFilter filter;
    filter.subjects = {-3, 99};
    QVERIFY(filteredSamples(*someDataset(), filter, SampleOrder::Id).empty());
}

void TestSampleFilter::withoutPredictionsTheyAskForNothing()
{
    SampleFilter filter;
    filter.correct = false;
    filter.predictedClasses = {0};
    QVERIFY(filter.needsPredictions());
    for (const SampleOrder order :
         {SampleOrder::LossHighFirst, SampleOrder::ConfidenceLowFirst, SampleOrder::PositiveProbability})
        QCOMPARE(filteredSamples(*someDataset(), filter, order), filteredSamples(*someDataset(), {}, SampleOrder::Id));
}

void TestSampleFilter::withPredictionsOnlyThoseAreListed()
{
    const auto dataset = someDataset();
    const PredictionList predictions = somePredictions(*dataset);
    QCOMPARE(filteredSamples(*dataset, {}, SampleOrder::Id, &predictions), (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

void TestSampleFilter::aMatrixCellIsAFilter()
{
    const auto dataset = someDataset();
    const PredictionList predictions = somePredictions(*dataset);
    SampleFilter cell;
    cell.classes = {0};
    cell.predictedClasses = {1};
    QCOMPARE(filteredSamples(*dataset, cell, SampleOrder::Id, &predictions), (std::vector<int>{0, 1, 4}));
}

void TestSampleFilter::mistakesComeWithTheHighestLossFirst()
{
    const auto dataset = someDataset();
    const PredictionList predictions = somePredictions(*dataset);
    SampleFilter mistakes;
    mistakes.correct = false;
    mistakes.folds = {0};
    QCOMPARE(filteredSamples(*dataset, mistakes, SampleOrder::LossHighFirst, &predictions), (std::vector<int>{0, 1, 4}));
}

void TestSampleFilter::leastConfidentFirst()
{
    const auto dataset = someDataset();
    const PredictionList predictions = somePredictions(*dataset);
    const auto samples = filteredSamples(*dataset, {}, SampleOrder::ConfidenceLowFirst, &predictions);
    QCOMPARE(samples.front(), 5);
    QCOMPARE(samples.back(), 0);
}

void TestSampleFilter::mostPositiveFirst()
{
    const auto dataset = someDataset();
    const PredictionList predictions = somePredictions(*dataset);
    QCOMPARE(filteredSamples(*dataset, {}, SampleOrder::PositiveProbability, &predictions),
             (std::vector<int>{9, 8, 7, 6, 5, 4, 3, 2, 1, 0}));
}

void TestSampleFilter::otherOrders()
{
    const auto dataset = someDataset();
    QCOMPARE(filteredSamples(*dataset, {}, SampleOrder::Subject), (std::vector<int>{0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11}));
    QCOMPARE(filteredSamples(*dataset, {}, SampleOrder::Class), (std::vector<int>{0, 1, 4, 5, 8, 9, 2, 3, 6, 7, 10, 11}));
    QCOMPARE(filteredSamples(*dataset, {}, SampleOrder::FileSize).front(), 11);
}

void TestSampleFilter::tiesKeepTheOrderOfIds()
{
    const auto dataset = someDataset();
    PredictionList even(2);
    const float both[] = {0.5f, 0.5f};
    for (const int sample : {7, 2, 9})
        even.add(sample, 0, both);
    for (const SampleOrder order :
         {SampleOrder::LossHighFirst, SampleOrder::ConfidenceLowFirst, SampleOrder::PositiveProbability})
        QCOMPARE(filteredSamples(*dataset, {}, order, &even), (std::vector<int>{2, 7, 9}));
}

void TestSampleFilter::unlabelledSamplesAreOfNoClass()
{
    Dataset::Content content;
    content.classes = {{"ALL", 0, -1, true}, {"HEM", 0, -1, false}};
    content.subjects = {{"1", -1, 2}};
    content.samples = {{"a", "a", -1, 0, -1, 1, {}}, {"b", "b", 0, 0, -1, 1, {}}};
    const Dataset dataset(content);
    SampleFilter filter;
    filter.classes = {0, 1};
    QCOMPARE(filteredSamples(dataset, filter, SampleOrder::Id), std::vector<int>{1});
    QCOMPARE(filteredSamples(dataset, {}, SampleOrder::Class), (std::vector<int>{1, 0}));
    PredictionList predictions(2);
    const float both[] = {1, 0};
    predictions.add(0, -1, both);
    filter = {};
    filter.correct = false;
    QVERIFY(filteredSamples(dataset, filter, SampleOrder::Id, &predictions).empty());
}

void TestSampleFilter::marksAreAskedForLikeTheRest()
{
    const auto dataset = someDataset();
    std::vector<MarkFlags> marks(12);
    marks[2] = MarkFlags({MarkKind::PoorImage});
    marks[4] = MarkFlags({MarkKind::LabelDoubtful});
    SampleFilter filter;
    filter.marks.kinds = MarkFlags({MarkKind::PoorImage});
    QCOMPARE(filteredSamples(*dataset, filter, SampleOrder::Id, nullptr, marks), std::vector{2});
    filter.marks.kinds = allMarks;
    QCOMPARE(filteredSamples(*dataset, filter, SampleOrder::Id, nullptr, marks), (std::vector{2, 4}));
    filter.classes = {0};
    QCOMPARE(filteredSamples(*dataset, filter, SampleOrder::Id, nullptr, marks), std::vector{4});
    QVERIFY(filteredSamples(*dataset, filter, SampleOrder::Id).empty()); // nothing is marked
    filter.marks = {.unmarked = true};
    QCOMPARE(filteredSamples(*dataset, filter, SampleOrder::Id, nullptr, marks).size(), 5u);
}

void TestSampleFilter::filtersReadAsWords_data()
{
    QTest::addColumn<QList<int>>("classes");
    QTest::addColumn<QList<int>>("predicted");
    QTest::addColumn<QList<int>>("subjects");
    QTest::addColumn<QList<int>>("folds");
    QTest::addColumn<int>("correct"); // -1: not asked
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const QList<int> none;
    QTest::newRow("nothing asked") << none << none << none << none << -1 << ""
                                   << "All 12 nuclei, 4 patients";
    QTest::newRow("a class") << QList<int>{1} << none << none << none << -1 << ""
                             << "6 HEM nuclei, 2 patients";
    QTest::newRow("a matrix cell") << QList<int>{0} << QList<int>{1} << none << none << -1 << ""
                                   << "3 ALL nuclei called HEM, 2 patients";
    QTest::newRow("mistakes") << none << none << none << none << 0 << ""
                              << "5 nuclei called wrongly, 4 patients";
    QTest::newRow("right ones of a class") << QList<int>{0} << none << none << none << 1 << ""
                                           << "3 ALL nuclei called rightly, 2 patients";
    QTest::newRow("a patient") << none << none << QList<int>{2} << none << -1 << ""
                               << "3 nuclei, patient H1";
    QTest::newRow("a fold") << none << none << none << QList<int>{1} << -1 << ""
                            << "6 nuclei in fold_1, 4 patients";
    QTest::newRow("one") << none << none << none << none << -1 << "UID_2_5"
                         << "1 nucleus with \u201cUID_2_5\u201d in the name, 1 patient";
    QTest::newRow("none") << QList<int>{0, 1} << none << none << none << -1 << "xyz"
                          << "No ALL or HEM nuclei with \u201cxyz\u201d in the name";
}

void TestSampleFilter::filtersReadAsWords()
{
    QFETCH(QList<int>, classes);
    QFETCH(QList<int>, predicted);
    QFETCH(QList<int>, subjects);
    QFETCH(QList<int>, folds);
    QFETCH(int, correct);
    QFETCH(QString, text);
    QFETCH(QString, words);
    const auto dataset = someDataset();
    const PredictionList predictions = somePredictions(*dataset);
    const SampleFilter filter{{classes.begin(), classes.end()},
                              {predicted.begin(), predicted.end()},
                              {subjects.begin(), subjects.end()},
                              {folds.begin(), folds.end()},
                              correct < 0 ? std::nullopt : std::optional(correct == 1),
                              text.toStdString()};
    const auto shown = filteredSamples(*dataset, filter, SampleOrder::Id, filter.needsPredictions() ? &predictions : nullptr);
    QCOMPARE(QString::fromStdString(describeFilter(*dataset, filter, shown).english()), words);
}

void TestSampleFilter::patientsAreNotCountedWhereUnknown()
{
    const auto dataset = someDataset(false);
    QCOMPARE(describeFilter(*dataset, {}, filteredSamples(*dataset, {}, SampleOrder::Id)).english(),
             std::string("All 12 nuclei"));
}

NUCLEOSCOPE_TEST(TestSampleFilter)
#include "test_sample_filter.moc"
