#include "dataset_fixture.h"

#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

class TestOpenCnmc : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyLevelGivesTheSameIds_data();
    void anyLevelGivesTheSameIds();
    void rootCountsAsItsTrainingSetAndNamesItsTestFolders();
    void classesComeFromFoldersAndAllIsPositive();
    void foldsAreNeverClasses();
    void idsOfSubjectsCompareWithoutCase();
    void samplesComeInNaturalOrder();
    void folderCountsWhereTheNameContradictsIt();
    void aNameWithoutSubjectIsItsOwn();
    void folderNamesMayBeCapital();
    void ofTwoSetsTheLargerIsOpened();
    void jpegAndBmpAreUnderstoodAlike();
    void otherFilesAreIgnored();
    void aLinkToTheFolderGivesTheSameIds();
    void samplesCanBeRead();
    void progressEndsAtOne();
    void aStopEndsTheScan();
    void whatIsNotThereIsAnErrorThatNamesIt();
    void anEmptyFolderIsAnErrorThatSaysWhatWasLookedFor();
};

namespace {

/// A folder with the whole Kaggle tree below "downloads/C-NMC_Leukemia".
} // namespace

void TestOpenCnmc::anyLevelGivesTheSameIds_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("samples");
    QTest::newRow("two folders above") << "../.." << 8;
    QTest::newRow("folder above") << ".." << 8;
    QTest::newRow("root") << "" << 8;
    QTest::newRow("root with a slash") << "./" << 8;
    QTest::newRow("training_data") << "training_data" << 8;
    QTest::newRow("a fold") << "training_data/fold_0" << 6;
    QTest::newRow("a class folder") << "training_data/fold_0/all" << 4;
    QTest::newRow("the other class folder") << "training_data/fold_0/hem/" << 2;
}

void TestOpenCnmc::anyLevelGivesTheSameIds()
{
    QFETCH(QString, level);
    QFETCH(int, samples);
    const CnmcTree tree;
    const auto whole = openDataset(tree.root());
    QVERIFY(whole);
    const auto dataset = openDataset(tree.root() / level.toStdString());
    QVERIFY(dataset);
    QCOMPARE((*dataset)->layout(), Layout::CnmcTraining);
    QCOMPARE((*dataset)->sampleCount(), samples);
    QCOMPARE((*dataset)->classes().size(), 2u);
    for (const Sample& sample : (*dataset)->samples()) {
        const int index = (*whole)->indexOf(sample.id);
        QVERIFY2(index >= 0, sample.id.c_str());
        QCOMPARE(sample.classIndex, (*whole)->sample(index).classIndex);
        QCOMPARE((*dataset)->folds()[static_cast<std::size_t>(sample.fold)], sample.id.substr(14, 6));
    }
    if (samples == 8)
        QVERIFY((*dataset)->fingerprint() == (*whole)->fingerprint());
}

void TestOpenCnmc::rootCountsAsItsTrainingSetAndNamesItsTestFolders()
{
    const CnmcTree tree;
    const auto dataset = openDataset(tree.root());
    QVERIFY(dataset);
    QCOMPARE((*dataset)->name(), std::string("C-NMC_Leukemia"));
    QCOMPARE((*dataset)->sampleCount(), 8);
    QCOMPARE((*dataset)->related(), (std::vector<fs::path>{tree.root() / "testing_data", tree.root() / "validation_data"}));
    for (const fs::path& related : (*dataset)->related())
        QVERIFY(openDataset(related));
}

void TestOpenCnmc::classesComeFromFoldersAndAllIsPositive()
{
    const CnmcTree tree;
    const auto dataset = *openDataset(tree.root());
    QCOMPARE(dataset->classes().size(), 2u);
    QCOMPARE(dataset->classes()[0].name, std::string("ALL"));
    QCOMPARE(dataset->classes()[0].colour, 0xD55E00u);
    QVERIFY(dataset->classes()[0].positive);
    QCOMPARE(dataset->classes()[1].name, std::string("HEM"));
    QCOMPARE(dataset->classes()[1].colour, 0x0072B2u);
    QVERIFY(!dataset->classes()[1].positive);
    QCOMPARE(dataset->countByClass(), (std::vector<int>{5, 3}));
}

void TestOpenCnmc::foldsAreNeverClasses()
{
    const CnmcTree tree;
    const auto dataset = *openDataset(tree.root() / "training_data");
    QCOMPARE(dataset->folds(), (std::vector<std::string>{"fold_0", "fold_1"}));
    for (const ClassInfo& c : dataset->classes())
        QVERIFY(!c.name.starts_with("fold"));
}

void TestOpenCnmc::idsOfSubjectsCompareWithoutCase()
{
    const CnmcTree tree;
    const auto dataset = *openDataset(tree.root());
    QCOMPARE(subjectsOf(*dataset), (std::vector<std::string>{"1", "2", "3", "H1", "H2"}));
    QCOMPARE(dataset->subjects()[3].sampleCount, 2);
    QCOMPARE(dataset->subjects()[3].classIndex, 1);
    QVERIFY(dataset->subjectsKnown());
    QCOMPARE(notesOf(*dataset, "dataset.lower_case_names").size(), 1u);
}

void TestOpenCnmc::samplesComeInNaturalOrder()
{
    const CnmcTree tree;
    const auto dataset = *openDataset(tree.root());
    QCOMPARE(dataset->sample(0).id, std::string("training_data/fold_0/all/UID_1_1_1_all.bmp"));
    QCOMPARE(dataset->sample(1).name, std::string("UID_1_2_1_all.bmp"));
    QCOMPARE(dataset->sample(2).name, std::string("UID_1_10_1_all.bmp"));
}

void TestOpenCnmc::folderCountsWhereTheNameContradictsIt()
{
    const CnmcTree tree;
    write(tree.root(), {{"training_data/fold_1/hem/UID_9_1_1_all.bmp", bmp(50)}});
    const auto dataset = *openDataset(tree.root());
    const int index = dataset->indexOf("training_data/fold_1/hem/UID_9_1_1_all.bmp");
    QVERIFY(index >= 0);
    QCOMPARE(dataset->sample(index).classIndex, 1);
    QCOMPARE(notesOf(*dataset, "dataset.name_contradicts_folder").size(), 1u);
}

void TestOpenCnmc::aNameWithoutSubjectIsItsOwn()
{
    const CnmcTree tree;
    write(tree.root(), {{"training_data/fold_1/hem/nucleus.bmp", bmp(50)}});
    const auto dataset = *openDataset(tree.root());
    QVERIFY(dataset->subjectsKnown());
    QCOMPARE(dataset->subjects().size(), 6u);
    QCOMPARE(notesOf(*dataset, "dataset.names_without_subject").size(), 1u);
}

void TestOpenCnmc::folderNamesMayBeCapital()
{
    QTemporaryDir folder;
    write(pathOf(folder),
          {{"Training_Data/Fold_0/ALL/UID_1_1_1_all.BMP", bmp(1)}, {"Training_Data/Fold_0/Hem/UID_H1_1_1_hem.Bmp", bmp(2)}});
    const auto dataset = *openDataset(pathOf(folder));
    QCOMPARE(dataset->layout(), Layout::CnmcTraining);
    QCOMPARE(dataset->countByClass(), (std::vector<int>{1, 1}));
    QVERIFY(dataset->indexOf("training_data/Fold_0/ALL/UID_1_1_1_all.BMP") >= 0);
}

void TestOpenCnmc::ofTwoSetsTheLargerIsOpened()
{
    const CnmcTree tree;
    write(tree.above(), {{"a few/fold_0/all/UID_99_1_1_all.bmp", bmp(99)}});
    const auto dataset = *openDataset(tree.above());
    QCOMPARE(dataset->sampleCount(), 8);
    QCOMPARE(notesOf(*dataset, "dataset.elsewhere").size(), 1u);
}

void TestOpenCnmc::jpegAndBmpAreUnderstoodAlike()
{
    const CnmcTree bmps;
    const CnmcTree jpegs("jpg");
    const auto a = *openDataset(bmps.root());
    const auto b = *openDataset(jpegs.root());
    QCOMPARE(a->sampleCount(), b->sampleCount());
    QCOMPARE(subjectsOf(*a), subjectsOf(*b));
}

void TestOpenCnmc::otherFilesAreIgnored()
{
    const CnmcTree tree;
    write(tree.root(), {{"readme.txt", "read me"},
                        {"training_data/fold_0/all/.DS_Store", "x"},
                        {"training_data/fold_0/all/._UID_1_1_1_all.bmp", "resource fork"},
                        {"training_data/fold_0/all/Thumbs.db", "x"},
                        {"__MACOSX/training_data/fold_0/all/UID_1_1_1_all.bmp", "x"},
                        {"training_data/notes.csv", "a,b\n1,2\n"}});
    const auto dataset = *openDataset(tree.root());
    QCOMPARE(dataset->sampleCount(), 8);
    QVERIFY(dataset->unreadable().empty());
}

void TestOpenCnmc::aLinkToTheFolderGivesTheSameIds()
{
    const CnmcTree tree;
    fs::create_directory_symlink(tree.root() / "training_data" / "fold_1", tree.above() / "linked");
    const auto dataset = openDataset(tree.above() / "linked");
    QVERIFY(dataset);
    QCOMPARE((*dataset)->layout(), Layout::CnmcTraining);
    QCOMPARE(idsOf(**dataset), (std::vector<std::string>{"training_data/fold_1/all/UID_3_1_1_all.bmp",
                                                         "training_data/fold_1/hem/UID_H2_1_1_hem.bmp"}));
}

void TestOpenCnmc::samplesCanBeRead()
{
    const CnmcTree tree;
    const auto dataset = *openDataset(tree.root());
    const auto reader = dataset->makeReader();
    QVERIFY(reader);
    for (const Sample& sample : dataset->samples()) {
        const auto bytes = (*reader)->read(sample);
        QVERIFY(bytes);
        QCOMPARE(bytes->size(), sample.bytes);
    }
    Sample stranger;
    stranger.id = "nobody";
    QCOMPARE((*reader)->read(stranger).error().code, ErrorCode::NotFound);
}

void TestOpenCnmc::progressEndsAtOne()
{
    const CnmcTree tree;
    std::vector<double> heard;
    OpenOptions options;
    options.progress = [&](double fraction) { heard.push_back(fraction); };
    QVERIFY(openDataset(tree.root(), options));
    QVERIFY(!heard.empty());
    QCOMPARE(heard.back(), 1.0);
}

void TestOpenCnmc::aStopEndsTheScan()
{
    const CnmcTree tree;
    std::stop_source stop;
    stop.request_stop();
    OpenOptions options;
    options.stop = stop.get_token();
    const auto dataset = openDataset(tree.root(), options);
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().code, ErrorCode::Cancelled);
}

void TestOpenCnmc::whatIsNotThereIsAnErrorThatNamesIt()
{
    const auto dataset = openDataset("/nowhere/C-NMC_Leukemia");
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().code, ErrorCode::NotFound);
    QVERIFY(dataset.error().message.english().find("/nowhere/C-NMC_Leukemia") != std::string::npos);
}

void TestOpenCnmc::anEmptyFolderIsAnErrorThatSaysWhatWasLookedFor()
{
    QTemporaryDir folder;
    const auto dataset = openDataset(pathOf(folder));
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().code, ErrorCode::InvalidInput);
    QVERIFY(dataset.error().message.english().find("BMP") != std::string::npos);
}

NUCLEOSCOPE_TEST(TestOpenCnmc)
#include "test_open_cnmc.moc"
