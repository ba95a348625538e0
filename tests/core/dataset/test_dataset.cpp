#include "dataset_fixture.h"

#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;

class TestDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesAreFoundByTheirId();
    void fingerprintChangesWithIdSizeAndClass();
    void fingerprintDoesNotDependOnWhatElseIsKnown();
    void subsetKeepsClassesAndDropsSubjectsWithoutSamples();
    void subsetStillReads();
};

namespace {

std::shared_ptr<const Dataset> threePatients()
{
    return drawnDataset({{"1", 0, 3, "fold_0", {}}, {"2", 0, 2, "fold_1", {}}, {"H1", 1, 2, "fold_1", {}}});
}

Dataset::Content contentWith(const std::string& id, std::uint64_t bytes, int classIndex)
{
    Dataset::Content content;
    content.classes = {{"ALL", 0, -1, true}, {"HEM", 0, -1, false}};
    content.subjects = {{"1", classIndex, 1}};
    content.samples = {{id, id, classIndex, 0, -1, bytes, {}}};
    return content;
}

} // namespace

void TestDataset::samplesAreFoundByTheirId()
{
    const auto dataset = threePatients();
    for (int i = 0; i < dataset->sampleCount(); ++i)
        QCOMPARE(dataset->indexOf(dataset->sample(i).id), i);
    QCOMPARE(dataset->indexOf("nobody"), -1);
    QCOMPARE(dataset->countByClass(), (std::vector<int>{5, 2}));
}

void TestDataset::fingerprintChangesWithIdSizeAndClass()
{
    const Dataset dataset(contentWith("a", 10, 0));
    QVERIFY(dataset.fingerprint() != Dataset(contentWith("b", 10, 0)).fingerprint());
    QVERIFY(dataset.fingerprint() != Dataset(contentWith("a", 11, 0)).fingerprint());
    QVERIFY(dataset.fingerprint() != Dataset(contentWith("a", 10, 1)).fingerprint());
}

void TestDataset::fingerprintDoesNotDependOnWhatElseIsKnown()
{
    Dataset::Content content = contentWith("a", 10, 0);
    content.name = "elsewhere";
    content.location = "/other/machine";
    content.notes = {{"note", "A note", {}}};
    QVERIFY(Dataset(contentWith("a", 10, 0)).fingerprint() == Dataset(content).fingerprint());
}

void TestDataset::subsetKeepsClassesAndDropsSubjectsWithoutSamples()
{
    const auto part = threePatients()->subset({3, 4});
    QCOMPARE(part->sampleCount(), 2);
    QCOMPARE(part->classes().size(), 2u);
    QCOMPARE(subjectsOf(*part), std::vector<std::string>{"2"});
    QCOMPARE(part->subjects()[0].sampleCount, 2);
    QCOMPARE(part->sample(0).subject, 0);
    QCOMPARE(part->folds(), std::vector<std::string>{"fold_1"});
    QCOMPARE(part->sample(0).fold, 0);
    QCOMPARE(part->countByClass(), (std::vector<int>{2, 0}));
}

void TestDataset::subsetStillReads()
{
    const auto whole = threePatients();
    const auto part = whole->subset({5});
    const auto reader = part->makeReader();
    QVERIFY(reader);
    QCOMPARE((*reader)->read(part->sample(0))->size(), whole->sample(5).bytes);
}

NUCLEOSCOPE_TEST(TestDataset)
#include "test_dataset.moc"
