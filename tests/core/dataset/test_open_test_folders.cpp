#include "dataset_fixture.h"

#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

class TestOpenTestFolders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelledFolderOpensAtAnyLevel_data();
    void labelledFolderOpensAtAnyLevel();
    void subjectsStandInTheTable();
    void theTableMaySayBmpWhereTheFileIsAJpeg();
    void imagesWithoutRowAndRowsWithoutImageAreTold();
    void labelsThatContradictTheNameAreTold();
    void labelsThatAreNoUtf8AreReadAndTold();
    void aTableWithoutLabelsIsAnErrorThatNamesTheColumns();
    void anUnrelatedTableChangesNothing();
    void unlabelledFolderOpensAtAnyLevel_data();
    void unlabelledFolderOpensAtAnyLevel();
    void anyFolderOfImagesOpensWithoutClasses();
    void namesOfTheSetTellTheSubjectInAnyFolder();
};

void TestOpenTestFolders::labelledFolderOpensAtAnyLevel_data()
{
    QTest::addColumn<QString>("level");
    QTest::newRow("validation_data") << "validation_data";
    QTest::newRow("the images") << "validation_data/C-NMC_test_prelim_phase_data";
    QTest::newRow("the table") << "validation_data/C-NMC_test_prelim_phase_data_labels.csv";
}

void TestOpenTestFolders::labelledFolderOpensAtAnyLevel()
{
    QFETCH(QString, level);
    const CnmcTree tree;
    const auto dataset = openDataset(tree.root() / level.toStdString());
    QVERIFY(dataset);
    QCOMPARE((*dataset)->layout(), Layout::CnmcLabelledTest);
    const std::string folder = "validation_data/C-NMC_test_prelim_phase_data/";
    QCOMPARE(idsOf(**dataset), (std::vector<std::string>{folder + "1.bmp", folder + "2.bmp", folder + "10.bmp"}));
    QCOMPARE((*dataset)->countByClass(), (std::vector<int>{2, 1}));
    QVERIFY((*dataset)->folds().empty());
    QVERIFY((*dataset)->notes().empty());
    QVERIFY((*(*dataset)->makeReader())->read((*dataset)->sample(0)));
}

void TestOpenTestFolders::subjectsStandInTheTable()
{
    const CnmcTree tree;
    const auto dataset = *openDataset(tree.root() / "validation_data");
    QVERIFY(dataset->subjectsKnown());
    QCOMPARE(subjectsOf(*dataset), (std::vector<std::string>{"57", "H49"}));
    QCOMPARE(dataset->subjects()[0].sampleCount, 2);
    QCOMPARE(dataset->subjects()[1].classIndex, 1);
}

void TestOpenTestFolders::theTableMaySayBmpWhereTheFileIsAJpeg()
{
    const CnmcTree tree("jpg");
    const auto dataset = *openDataset(tree.root() / "validation_data");
    QCOMPARE(dataset->countByClass(), (std::vector<int>{2, 1}));
    QCOMPARE(dataset->sample(0).name, std::string("1.jpg"));
}

void TestOpenTestFolders::imagesWithoutRowAndRowsWithoutImageAreTold()
{
    const CnmcTree tree;
    write(tree.root(), {{"validation_data/C-NMC_test_prelim_phase_data/99.bmp", bmp(99)}});
    fs::remove(tree.root() / "validation_data/C-NMC_test_prelim_phase_data/2.bmp");
    const auto dataset = *openDataset(tree.root() / "validation_data");
    QCOMPARE(dataset->sampleCount(), 3);
    QCOMPARE(dataset->sample(dataset->indexOf("validation_data/C-NMC_test_prelim_phase_data/99.bmp")).classIndex, -1);
    QCOMPARE(notesOf(*dataset, "labels.without_row").size(), 1u);
    QCOMPARE(notesOf(*dataset, "labels.without_image").size(), 1u);
}

void TestOpenTestFolders::labelsThatAreNoUtf8AreReadAndTold()
{
    QTemporaryDir folder;
    write(pathOf(folder), {{"images/1.bmp", bmp(1)},
                           {"images/2.bmp", bmp(2)},
                           {"labels.csv", "Patient_ID,new_names,labels\nM\xFCller,1.bmp,1\nM\xF6ller,2.bmp,0\n"}});
    const auto dataset = openDataset(pathOf(folder));
    QVERIFY(dataset);
    QCOMPARE((*dataset)->subjects().size(), 2u);
    QCOMPARE((*dataset)->subjects()[0].id, std::string("Möller"));
    QCOMPARE((*dataset)->subjects()[1].id, std::string("Müller"));
    QCOMPARE(notesOf(**dataset, "csv.recoded").size(), 1u);
}

void TestOpenTestFolders::labelsThatContradictTheNameAreTold()
{
    const CnmcTree tree;
    write(tree.root(), {{"validation_data/C-NMC_test_prelim_phase_data_labels.csv",
                         "Patient_ID,new_names,labels\nUID_57_29_2_all.bmp,1.bmp,0\n"}});
    const auto dataset = *openDataset(tree.table());
    QCOMPARE(dataset->sample(0).classIndex, 1);
    QCOMPARE(notesOf(*dataset, "labels.contradicted").size(), 1u);
}

void TestOpenTestFolders::aTableWithoutLabelsIsAnErrorThatNamesTheColumns()
{
    const CnmcTree tree;
    write(tree.root(), {{"validation_data/C-NMC_test_prelim_phase_data_labels.csv", "a,b\n1,2\n"}});
    const auto dataset = openDataset(tree.table());
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().code, ErrorCode::InvalidInput);
    QVERIFY(dataset.error().message.english().find("new_names") != std::string::npos);
}

void TestOpenTestFolders::anUnrelatedTableChangesNothing()
{
    QTemporaryDir folder;
    write(pathOf(folder), {{"images/1.bmp", bmp(1)}, {"prices.csv", "new_names,labels\n77.bmp,1\n"}});
    QCOMPARE((*openDataset(pathOf(folder)))->layout(), Layout::Unlabelled);
}

void TestOpenTestFolders::unlabelledFolderOpensAtAnyLevel_data()
{
    QTest::addColumn<QString>("level");
    QTest::newRow("testing_data") << "testing_data";
    QTest::newRow("the images") << "testing_data/C-NMC_test_final_phase_data";
}

void TestOpenTestFolders::unlabelledFolderOpensAtAnyLevel()
{
    QFETCH(QString, level);
    const CnmcTree tree;
    const auto dataset = *openDataset(tree.root() / level.toStdString());
    QCOMPARE(dataset->layout(), Layout::Unlabelled);
    QVERIFY(!dataset->labelled());
    QVERIFY(!dataset->subjectsKnown());
    QCOMPARE(dataset->subjects().size(), 2u);
    const std::string folder = "testing_data/C-NMC_test_final_phase_data/";
    QCOMPARE(idsOf(*dataset), (std::vector<std::string>{folder + "1.bmp", folder + "2.bmp"}));
}

void TestOpenTestFolders::anyFolderOfImagesOpensWithoutClasses()
{
    QTemporaryDir folder;
    write(pathOf(folder), {{"mine/a.bmp", bmp(1)},
                           {"mine/deeper/b.PNG", "\x89PNG\r\n\x1A\n....IEND...."},
                           {"mine/c.tif", std::string("II*\0more", 8)}});
    const auto dataset = *openDataset(pathOf(folder));
    QCOMPARE(dataset->layout(), Layout::Unlabelled);
    QCOMPARE(idsOf(*dataset), (std::vector<std::string>{"a.bmp", "c.tif", "deeper/b.PNG"}));
    QCOMPARE(dataset->sample(0).classIndex, -1);
    QCOMPARE(dataset->subjects()[0].classIndex, -1);
}

void TestOpenTestFolders::namesOfTheSetTellTheSubjectInAnyFolder()
{
    QTemporaryDir folder;
    write(pathOf(folder), {{"UID_7_1_1_all.bmp", bmp(1)}, {"UID_7_2_1_all.bmp", bmp(2)}});
    const auto dataset = *openDataset(pathOf(folder));
    QVERIFY(dataset->subjectsKnown());
    QCOMPARE(subjectsOf(*dataset), std::vector<std::string>{"7"});
}

NUCLEOSCOPE_TEST(TestOpenTestFolders)
#include "test_open_test_folders.moc"
