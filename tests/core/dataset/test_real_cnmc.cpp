#include "dataset_fixture.h"

#include "tests/test_program.h"

#include <QTest>

#include <set>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

/// What is known of the published set, measured independently of this program.
class TestRealCnmc : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trainingSetHasItsPublishedNumbers();
    void foldsHaveTheirPublishedNumbers();
    void thirtySixNamesAreLowerCase();
    void labelledSampleHasClassesAndSubjects();
    void unlabelledSampleOpens();
    void originalBmpFilesOpenWithTheIdsOfTheSet();
    void identicalImagesLinkTheKnownPatients();
    void splitBySubjectSeparatesLinkedPatients();
    void splitByFoldLeavesLinkedImagesOut();

private:
    const fs::path data_ = fs::path(NUCLEOSCOPE_SHARED_DATA);
    std::shared_ptr<const Dataset> dataset_;
    ContentHashes hashes_;
    QTemporaryDir home_;
};

void TestRealCnmc::initTestCase()
{
    if (!fs::exists(data_ / "C-NMC_Leukemia"))
        QSKIP("The real data are not here: " NUCLEOSCOPE_SHARED_DATA "/C-NMC_Leukemia");
    qputenv("NUCLEOSCOPE_HOME", home_.path().toUtf8());
    const auto dataset = openDataset(data_ / "C-NMC_Leukemia");
    QVERIFY(dataset);
    dataset_ = *dataset;
    const auto hashes = hashContents(*dataset_);
    QVERIFY(hashes);
    hashes_ = *hashes;
}

void TestRealCnmc::trainingSetHasItsPublishedNumbers()
{
    QCOMPARE(dataset_->sampleCount(), 10661);
    QCOMPARE(dataset_->countByClass(), (std::vector<int>{7272, 3389}));
    int patients[2] = {0, 0};
    for (const SubjectInfo& subject : dataset_->subjects()) {
        QVERIFY(subject.classIndex >= 0);
        ++patients[subject.classIndex];
    }
    QCOMPARE(patients[0], 47);
    QCOMPARE(patients[1], 26);
    QVERIFY(dataset_->unreadable().empty());
    QCOMPARE(dataset_->related().size(), 2u);
}

void TestRealCnmc::foldsHaveTheirPublishedNumbers()
{
    QCOMPARE(dataset_->folds(), (std::vector<std::string>{"fold_0", "fold_1", "fold_2"}));
    int counts[3][2] = {};
    for (const Sample& sample : dataset_->samples())
        ++counts[sample.fold][sample.classIndex];
    const int published[3][2] = {{2397, 1130}, {2418, 1163}, {2457, 1096}};
    for (int fold = 0; fold < 3; ++fold)
        for (int c = 0; c < 2; ++c)
            QCOMPARE(counts[fold][c], published[fold][c]);
}

void TestRealCnmc::thirtySixNamesAreLowerCase()
{
    const auto notes = notesOf(*dataset_, "dataset.lower_case_names");
    QCOMPARE(notes.size(), 1u);
    QVERIFY(notes[0].starts_with("36 "));
}

void TestRealCnmc::labelledSampleHasClassesAndSubjects()
{
    const auto sample = openDataset(data_ / "C-NMC_Leukemia" / "validation_data");
    QVERIFY(sample);
    QCOMPARE((*sample)->sampleCount(), 32);
    QCOMPARE((*sample)->countByClass(), (std::vector<int>{20, 12}));
    QCOMPARE((*sample)->subjects().size(), 17u);
    QVERIFY((*sample)->subjectsKnown());
}

void TestRealCnmc::unlabelledSampleOpens()
{
    const auto sample = openDataset(data_ / "C-NMC_Leukemia" / "testing_data");
    QVERIFY(sample);
    QCOMPARE((*sample)->sampleCount(), 12);
    QCOMPARE((*sample)->layout(), Layout::Unlabelled);
}

void TestRealCnmc::originalBmpFilesOpenWithTheIdsOfTheSet()
{
    const auto originals = openDataset(data_ / "original-bmp");
    QVERIFY(originals);
    QCOMPARE((*originals)->countByClass(), (std::vector<int>{6, 6}));
    for (Sample sample : (*originals)->samples())
        QVERIFY(dataset_->indexOf(sample.id.replace(sample.id.size() - 3, 3, "jpg")) >= 0);
}

void TestRealCnmc::identicalImagesLinkTheKnownPatients()
{
    std::map<std::string, int> pairs;
    for (const LinkedSubjects& group : linkedSubjects(*dataset_, hashes_)) {
        std::string names;
        for (const int subject : group.subjects)
            names += dataset_->subjects()[static_cast<std::size_t>(subject)].id + ' ';
        pairs[names] = group.pairs;
    }
    const std::map<std::string, int> known{{"20 21 ", 71}, {"51 75 78 ", 21}, {"H2 H4 H5 H6 ", 6}, {"H3 H10 ", 1}};
    QVERIFY(pairs == known);
    // The five others of the 104 lie within H10.
    const std::set<ContentHash> distinct(hashes_.hashes.begin(), hashes_.hashes.end());
    QCOMPARE(hashes_.hashes.size() - distinct.size(), 104u);
}

void TestRealCnmc::splitBySubjectSeparatesLinkedPatients()
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        SplitOptions options;
        options.seed = seed;
        const auto split = makeSplit(*dataset_, hashes_, options);
        QVERIFY(split);
        std::map<ContentHash, Part> sides;
        for (std::size_t i = 0; i < hashes_.hashes.size(); ++i)
            QCOMPARE(sides.emplace(hashes_.hashes[i], split->parts[i]).first->second, split->parts[i]);
        const auto counts = dataset_->subset(split->samplesOf(Part::Validation))->countByClass();
        QVERIFY(std::abs(counts[0] / 7272.0 - 0.3) < 0.03);
        QVERIFY(std::abs(counts[1] / 3389.0 - 0.3) < 0.03);
    }
}

void TestRealCnmc::splitByFoldLeavesLinkedImagesOut()
{
    SplitOptions options;
    options.rule = SplitRule::ByFold;
    options.validationFold = "fold_2";
    const auto split = makeSplit(*dataset_, hashes_, options);
    QVERIFY(split);
    QCOMPARE(split->count(Part::Validation), 2457 + 1096);
    QVERIFY(split->leftOutAsLinked > 0);
    QCOMPARE(split->count(Part::LeftOut), split->leftOutAsLinked);
    QCOMPARE(split->count(Part::Train), 10661 - 2457 - 1096 - split->leftOutAsLinked);
}

NUCLEOSCOPE_TEST(TestRealCnmc)
#include "test_real_cnmc.moc"
