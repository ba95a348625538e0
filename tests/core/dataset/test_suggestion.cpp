// SPDX-License-Identifier: GPL-3.0-or-later
#include "description_fixture.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;

class TestSuggestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersBecomeClassPatientAndFold();
    void partsOfNamesBecomePatientAndClass();
    void wordsOfClassesGoBeforePatients_data();
    void wordsOfClassesGoBeforePatients();
    void cellTypesGoBeforeFewPatients();
    void aTableBesideTheImagesIsRead();
    void numbersOfImagesAreNoPatients();
    void whatCannotBeSeenIsNotGuessed();
    void columnsAreGuessedByWhatTheyHold();
};

namespace {

std::vector<DescriptionRule> rulesFor(const FileTree& tree)
{
    const auto suggested = suggestDescription(tree);
    return suggested ? suggested->rules : std::vector<DescriptionRule>();
}

std::string toldBySuggestion(const FileTree& tree, const std::string& path)
{
    return told(*previewDescription(*suggestDescription(tree), tree, {}), path);
}

} // namespace

void TestSuggestion::foldersBecomeClassPatientAndFold()
{
    std::vector<std::string> images;
    for (const std::string part : {"train", "test"})
        for (const std::string name : {"blast", "normal"})
            for (int patient = 1; patient <= 4; ++patient)
                for (int i = 0; i < 3; ++i)
                    images.push_back(part + "/" + name + "/" + name + std::to_string(patient) + "/" + std::to_string(i) + ".png");
    const FileTree tree = treeOf(images);
    QCOMPARE(rulesFor(tree).size(), 3u);
    QCOMPARE(toldBySuggestion(tree, "test/blast/blast3/0.png"), std::string("blast|blast3|test"));
}

void TestSuggestion::partsOfNamesBecomePatientAndClass()
{
    std::vector<std::string> images;
    for (int patient = 1; patient <= 5; ++patient)
        for (int i = 1; i <= 4; ++i)
            images.push_back("UID_" + std::to_string(patient) + "_" + std::to_string(i + 10 * patient) + "_1_"
                             + (patient % 2 ? "all" : "hem") + ".bmp");
    const FileTree tree = treeOf(images);
    QCOMPARE(rulesFor(tree).size(), 1u);
    QCOMPARE(toldBySuggestion(tree, "UID_4_43_1_hem.bmp"), std::string("hem|4|"));
    // Beside class folders the names tell the patient alone.
    for (std::string& image : images)
        image = (image.find("all") != std::string::npos ? "A/" : "B/") + image;
    const FileTree inFolders = treeOf(images);
    QCOMPARE(toldBySuggestion(inFolders, "B/UID_4_43_1_hem.bmp"), std::string("B|4|"));
}

void TestSuggestion::wordsOfClassesGoBeforePatients_data()
{
    QTest::addColumn<std::string>("afterPatient");
    QTest::addColumn<std::string>("afterClass");
    QTest::newRow("one sign") << std::string("_") << std::string("_");
    QTest::newRow("two signs") << std::string("-") << std::string(".");
    QTest::newRow("two signs, the point first") << std::string(".") << std::string("-");
    QTest::newRow("blanks") << std::string(" ") << std::string("_");
}

void TestSuggestion::wordsOfClassesGoBeforePatients()
{
    QFETCH(std::string, afterPatient);
    QFETCH(std::string, afterClass);
    std::vector<std::string> images;
    for (int patient = 0; patient < 4; ++patient)
        for (int i = 1; i <= 3; ++i)
            images.push_back("pat0" + std::to_string(patient) + afterPatient + (patient % 2 ? "HEM" : "ALL") + afterClass
                             + std::to_string(i) + ".jpg");
    const FileTree tree = treeOf(images);
    QCOMPARE(toldBySuggestion(tree, images[5]), std::string("HEM|pat01|"));
    QCOMPARE(toldBySuggestion(tree, images[6]), std::string("ALL|pat02|"));
    // So do folders.
    for (std::string& image : images)
        image = image.substr(0, 5) + "/" + image.substr(6, 3) + "/" + image.substr(10);
    const FileTree inFolders = treeOf({images.begin(), images.begin() + 9});
    QCOMPARE(toldBySuggestion(inFolders, images[5]), std::string("HEM|pat01|"));
}

void TestSuggestion::cellTypesGoBeforeFewPatients()
{
    std::vector<std::string> images;
    for (int patient = 1; patient <= 3; ++patient)
        for (const std::string type : {"baso", "eosino", "lympho", "mono"})
            for (int i = 0; i < 2; ++i)
                images.push_back("P-" + std::to_string(patient) + "_" + type + "_" + std::to_string(i) + ".png");
    QCOMPARE(toldBySuggestion(treeOf(images), images[2]), std::string("eosino|P-1|"));
}

void TestSuggestion::aTableBesideTheImagesIsRead()
{
    std::vector<std::string> images;
    std::string csv = "Nr,Image,Diagnosis,PatientID\n";
    for (int i = 1; i <= 12; ++i) {
        images.push_back(std::to_string(100 + i) + ".png");
        csv += std::to_string(i) + "," + std::to_string(100 + i) + ".tif," + (i % 2 ? "AML" : "none") + ",P"
               + std::to_string(i % 3) + "\n";
    }
    const FileTree tree = treeOf(images, {{"labels.csv", csv}});
    QCOMPARE(toldBySuggestion(tree, "105.png"), std::string("AML|P2|"));
}

void TestSuggestion::numbersOfImagesAreNoPatients()
{
    std::vector<std::string> images;
    for (const std::string name : {"a", "b"})
        for (int i = 0; i < 20; ++i)
            images.push_back(name + "/cell_" + std::to_string(i) + "_" + name + ".png");
    for (const DescriptionRule& rule : rulesFor(treeOf({images.begin(), images.begin() + 20})))
        QVERIFY(!tells(rule, ImageFact::Subject));
}

void TestSuggestion::whatCannotBeSeenIsNotGuessed()
{
    QVERIFY(rulesFor(treeOf({"1.png", "2.png", "3.png"})).empty());
    QVERIFY(rulesFor(treeOf({})).empty());
    QVERIFY(rulesFor(treeOf({"a/1.png", "b/2.png"}, {{"notes.csv", "x,y\n1,2\n"}})).empty());
}

void TestSuggestion::columnsAreGuessedByWhatTheyHold()
{
    const FileTree tree = treeOf({"1.png", "2.png", "3.png", "4.png"}, {{"t.csv", "set;cell;kind;fold;who\n"
                                                                                  "q;1.png;A;f1;x\nq;2.png;B;f1;x\n"
                                                                                  "q;3.png;A;f2;y\nq;4.png;B;f2;y\n"}});
    const auto columns = columnsOf("t.csv", tree, {});
    QVERIFY(columns);
    QCOMPARE(columns->names.size(), 5u);
    QCOMPARE(columns->files, 1);
    QCOMPARE(columns->likely.of(ImageFact::Class), 2);
    QCOMPARE(columns->likely.of(ImageFact::Fold), 3);
    QCOMPARE(columns->likely.of(ImageFact::Subject), -1); // "who" says nothing to a program
    QVERIFY(!columnsOf("none.csv", tree, {}));
}

NUCLEOSCOPE_TEST(TestSuggestion)
#include "test_suggestion.moc"
