#include "dataset_fixture.h"

#include "tests/test_program.h"

#include <QTest>

#include <set>

using namespace nucleoscope;
using namespace nucleoscope::test;

class TestOpenClassFolders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersAreClassesInNaturalOrder();
    void idsAreTheSameOneFolderAbove();
    void eachImageIsItsOwnSubject();
    void namesOfTheSetTellTheSubject();
    void trainAndTestFoldersAreFoldsAndNeverClasses();
    void idsAreTheSameWithinAPartOfTheSplit();
    void allAndHemAreTheClassesOfTheSet();
    void ofTwoClassesTheDiseaseIsPositive_data();
    void ofTwoClassesTheDiseaseIsPositive();
    void manyClassesHaveNoPositiveOneAndColoursOfTheirOwn();
    void classNamesCompareWithoutCase();
    void imagesOutsideAreLeftOutAndTold();
    void oneFolderIsNoClass();
};

namespace {

Files inFolders(const std::vector<std::string>& folders, int each = 2)
{
    Files files;
    int content = 1;
    for (const std::string& folder : folders)
        for (int i = 1; i <= each; ++i)
            files[folder + "/cell " + std::to_string(i) + ".bmp"] = bmp(content++);
    return files;
}

std::vector<std::string> classNames(const Dataset& dataset)
{
    std::vector<std::string> names;
    for (const ClassInfo& c : dataset.classes())
        names.push_back(c.name);
    return names;
}

std::shared_ptr<const Dataset> opened(const Files& files, const std::string& level = {})
{
    const QTemporaryDir folder;
    write(pathOf(folder), files);
    auto dataset = openDataset(pathOf(folder) / level);
    return dataset ? *dataset : nullptr;
}

} // namespace

void TestOpenClassFolders::foldersAreClassesInNaturalOrder()
{
    const auto dataset = opened(inFolders({"type 10", "type 9", "basophil"}));
    QVERIFY(dataset);
    QCOMPARE(dataset->layout(), Layout::ClassFolders);
    QCOMPARE(classNames(*dataset), (std::vector<std::string>{"basophil", "type 9", "type 10"}));
    QCOMPARE(dataset->countByClass(), (std::vector<int>{2, 2, 2}));
    QCOMPARE(dataset->sample(0).id, std::string("basophil/cell 1.bmp"));
}

void TestOpenClassFolders::idsAreTheSameOneFolderAbove()
{
    const Files files = below("PBC", inFolders({"basophil", "monocyte"}));
    QCOMPARE(idsOf(*opened(files)), idsOf(*opened(files, "PBC")));
}

void TestOpenClassFolders::eachImageIsItsOwnSubject()
{
    const auto dataset = opened(inFolders({"basophil", "monocyte"}));
    QVERIFY(!dataset->subjectsKnown());
    QCOMPARE(dataset->subjects().size(), 4u);
    QCOMPARE(dataset->subjects()[0].sampleCount, 1);
}

void TestOpenClassFolders::namesOfTheSetTellTheSubject()
{
    const auto dataset =
        opened({{"all/UID_1_1_1_all.bmp", bmp(1)}, {"all/UID_1_2_1_all.bmp", bmp(2)}, {"hem/UID_H1_1_1_hem.bmp", bmp(3)}});
    QVERIFY(dataset->subjectsKnown());
    QCOMPARE(subjectsOf(*dataset), (std::vector<std::string>{"1", "H1"}));
}

void TestOpenClassFolders::trainAndTestFoldersAreFoldsAndNeverClasses()
{
    const auto dataset = opened(inFolders({"train/basophil", "train/monocyte", "val/basophil", "val/monocyte", "TEST/monocyte"}));
    QCOMPARE(classNames(*dataset), (std::vector<std::string>{"basophil", "monocyte"}));
    QCOMPARE(dataset->folds(), (std::vector<std::string>{"TEST", "train", "val"}));
    QCOMPARE(dataset->countByClass(), (std::vector<int>{4, 6}));
}

void TestOpenClassFolders::idsAreTheSameWithinAPartOfTheSplit()
{
    const Files files = inFolders({"train/basophil", "train/monocyte", "val/basophil", "val/monocyte"});
    const auto part = opened(files, "train");
    const auto whole = opened(files);
    QCOMPARE(part->sampleCount(), 4);
    for (const Sample& sample : part->samples())
        QVERIFY2(whole->indexOf(sample.id) >= 0, sample.id.c_str());
}

void TestOpenClassFolders::allAndHemAreTheClassesOfTheSet()
{
    const auto dataset = opened(inFolders({"hem", "ALL"}));
    QCOMPARE(classNames(*dataset), (std::vector<std::string>{"ALL", "HEM"}));
    QVERIFY(dataset->classes()[0].positive);
    QCOMPARE(dataset->classes()[0].colour, 0xD55E00u);
}

void TestOpenClassFolders::ofTwoClassesTheDiseaseIsPositive_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("positive");
    QTest::newRow("malaria") << "Parasitized"
                             << "Uninfected"
                             << "Parasitized";
    QTest::newRow("leukemia") << "healthy"
                              << "leukemia"
                              << "leukemia";
    QTest::newRow("blasts") << "benign"
                            << "blast cells"
                            << "blast cells";
    QTest::newRow("neither tells") << "monocyte"
                                   << "basophil"
                                   << "basophil";
    QTest::newRow("normal and abnormal") << "normal"
                                         << "abnormal"
                                         << "abnormal";
}

void TestOpenClassFolders::ofTwoClassesTheDiseaseIsPositive()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, positive);
    const auto dataset = opened(inFolders({first.toStdString(), second.toStdString()}));
    for (const ClassInfo& c : dataset->classes())
        QCOMPARE(c.positive, c.name == positive.toStdString());
    const auto notes = notesOf(*dataset, "dataset.positive_chosen");
    QCOMPARE(notes.size(), 1u);
    QVERIFY(notes[0].starts_with(positive.toStdString()));
}

void TestOpenClassFolders::manyClassesHaveNoPositiveOneAndColoursOfTheirOwn()
{
    const auto dataset = opened(inFolders({"a", "b", "c", "d", "e", "f", "g", "h"}, 1));
    std::set<std::uint32_t> colours;
    for (const ClassInfo& c : dataset->classes()) {
        QVERIFY(!c.positive);
        colours.insert(c.colour);
    }
    QCOMPARE(colours.size(), 8u);
}

void TestOpenClassFolders::classNamesCompareWithoutCase()
{
    const auto dataset = opened(inFolders({"train/Basophil", "train/monocyte", "val/basophil", "val/Monocyte"}));
    QCOMPARE(dataset->classes().size(), 2u);
    QCOMPARE(dataset->countByClass(), (std::vector<int>{4, 4}));
}

void TestOpenClassFolders::imagesOutsideAreLeftOutAndTold()
{
    Files files = inFolders({"basophil", "monocyte"});
    files["overview.bmp"] = bmp(77);
    const auto dataset = opened(files);
    QCOMPARE(dataset->sampleCount(), 4);
    QCOMPARE(notesOf(*dataset, "dataset.outside_classes").size(), 1u);
}

void TestOpenClassFolders::oneFolderIsNoClass()
{
    QCOMPARE(opened(inFolders({"basophil"}))->layout(), Layout::Unlabelled);
    QCOMPARE(opened(inFolders({"train", "test"}))->layout(), Layout::Unlabelled);
    QVERIFY(notesOf(*opened(inFolders({"basophil"})), "dataset.parts_alone").empty());
    const std::vector<std::string> notes = notesOf(*opened(inFolders({"training", "Validation"})), "dataset.parts_alone");
    QCOMPARE(notes.size(), 1U);
    QVERIFY2(notes.front().find("training, Validation") != std::string::npos, notes.front().c_str());
    QCOMPARE(notesOf(*opened(inFolders({"fold_0", "fold_1"})), "dataset.parts_alone").size(), 1U);
}

NUCLEOSCOPE_TEST(TestOpenClassFolders)
#include "test_open_class_folders.moc"
