// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/split_folds.h"
#include "dataset_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <set>

using namespace nucleoscope;
using namespace nucleoscope::test;

class TestSplitFolds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySampleExaminesOnce();
    void linkedSubjectsExamineTogether();
    void classesAreSpreadAlike();
    void publishedFoldsLeaveLinkedImagesOut();
    void moreFoldsThanSubjectsAreRefused();
    void aLargerShareHoldsTheSmallerOne();
    void whoExaminesStays();
    void imagesAreThinnedInEachClass();

private:
    /// Six ALL and six HEM subjects; 3 and 4 share an image across folds.
    static std::shared_ptr<const Dataset> drawn()
    {
        std::vector<DrawnSubject> subjects;
        for (int i = 0; i < 6; ++i) {
            const std::string fold = "fold_" + std::to_string(i % 2);
            subjects.push_back({std::to_string(i), 0, 4 + i, fold, {}});
            subjects.push_back({"H" + std::to_string(i), 1, 3 + i, fold, {}});
        }
        subjects[6].contents = {77};
        subjects[8].contents = {77};
        return drawnDataset(subjects);
    }
    static std::set<std::string> subjectsIn(const Dataset& dataset, const Split& split, Part part)
    {
        std::set<std::string> ids;
        for (const int sample : split.samplesOf(part))
            ids.insert(dataset.subjects()[static_cast<std::size_t>(dataset.sample(sample).subject)].id);
        return ids;
    }
};

void TestSplitFolds::everySampleExaminesOnce()
{
    const auto dataset = drawn();
    for (const FoldOptions& options : {FoldOptions{true, 0, 1}, FoldOptions{false, 3, 5}}) {
        const auto folds = makeFolds(*dataset, hashesOf(*dataset), options);
        QVERIFY(folds.has_value());
        std::vector<int> examined(static_cast<std::size_t>(dataset->sampleCount()), 0);
        for (const Split& fold : *folds)
            for (const int sample : fold.samplesOf(Part::Validation))
                ++examined[static_cast<std::size_t>(sample)];
        QCOMPARE(examined, std::vector<int>(examined.size(), 1));
    }
}

void TestSplitFolds::linkedSubjectsExamineTogether()
{
    const auto dataset = drawn();
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const auto folds = makeFolds(*dataset, hashesOf(*dataset), {false, 3, seed});
        QVERIFY(folds);
        for (const Split& fold : *folds) {
            const auto examining = subjectsIn(*dataset, fold, Part::Validation);
            QCOMPARE(examining.contains("3"), examining.contains("4"));
            const auto learning = subjectsIn(*dataset, fold, Part::Train);
            for (const std::string& id : examining)
                QVERIFY(!learning.contains(id));
        }
    }
}

void TestSplitFolds::classesAreSpreadAlike()
{
    const auto dataset = drawn();
    const auto folds = makeFolds(*dataset, hashesOf(*dataset), {false, 3, 1});
    for (const Split& fold : *folds) {
        int counts[2]{};
        for (const int sample : fold.samplesOf(Part::Validation))
            ++counts[dataset->sample(sample).classIndex];
        QVERIFY(counts[0] >= 9 && counts[0] <= 17); // 39 over three
        QVERIFY(counts[1] >= 8 && counts[1] <= 14); // 33 over three
    }
}

void TestSplitFolds::publishedFoldsLeaveLinkedImagesOut()
{
    const auto dataset = drawn();
    const auto folds = makeFolds(*dataset, hashesOf(*dataset), {});
    QCOMPARE(folds->size(), std::size_t{2});
    QCOMPARE(foldName(*dataset, {}, 1), std::string("fold_1"));
    QVERIFY((*folds)[0].leftOutAsLinked > 0);
    QCOMPARE(foldName(*dataset, {false, 4, 1}, 2), std::string("fold 3 of 4"));
}

void TestSplitFolds::moreFoldsThanSubjectsAreRefused()
{
    const auto dataset = drawn();
    const auto refused = makeFolds(*dataset, hashesOf(*dataset), {false, 6, 1}); // of ALL there are five that stand alone
    QVERIFY(!refused);
    QCOMPARE(refused.error().message.id, std::string("folds.too_many"));
    QVERIFY(!makeFolds(*dataset, hashesOf(*dataset), {false, 1, 1}));
}

void TestSplitFolds::aLargerShareHoldsTheSmallerOne()
{
    const auto dataset = drawn();
    const Split whole = makeFolds(*dataset, hashesOf(*dataset), {false, 3, 1})->front();
    const auto some = subjectsIn(*dataset, thinned(*dataset, whole, {0, 0.25}, 9), Part::Train);
    const auto more = subjectsIn(*dataset, thinned(*dataset, whole, {0, 0.75}, 9), Part::Train);
    QVERIFY(some.size() < more.size());
    for (const std::string& id : some)
        QVERIFY(more.contains(id));
    QCOMPARE(thinned(*dataset, whole, {0, 1}, 9).parts, whole.parts);
}

void TestSplitFolds::whoExaminesStays()
{
    const auto dataset = drawn();
    const Split whole = makeFolds(*dataset, hashesOf(*dataset), {false, 3, 1})->front();
    const Split less = thinned(*dataset, whole, {2, 0.5}, 4);
    QCOMPARE(less.samplesOf(Part::Validation), whole.samplesOf(Part::Validation));
    QCOMPARE(less.warnings.back().id, std::string("split.thinned"));
    QCOMPARE(less.leftOutAsThinned, less.count(Part::LeftOut) - whole.count(Part::LeftOut));
}

void TestSplitFolds::imagesAreThinnedInEachClass()
{
    const auto dataset = drawn();
    const Split whole = makeFolds(*dataset, hashesOf(*dataset), {false, 3, 1})->front();
    int counts[2]{};
    for (const int sample : thinned(*dataset, whole, {5, 1}, 4).samplesOf(Part::Train))
        ++counts[dataset->sample(sample).classIndex];
    QCOMPARE(counts[0], 5);
    QCOMPARE(counts[1], 5);
}

NUCLEOSCOPE_TEST(TestSplitFolds)
#include "test_split_folds.moc"
