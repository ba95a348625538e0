// SPDX-License-Identifier: GPL-3.0-or-later
#include "description_fixture.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;

class TestDescriptionPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersTellByTheirLevel();
    void theFirstRuleThatTellsCounts();
    void imagesWithoutClassOrPatientAreLeftOutWithTheReason();
    void imagesWithoutFoldStay();
    void tablesTellByPathNameOrStem();
    void aNameThatStandsForSeveralImagesTellsNone();
    void rowsThatDifferTellNothing();
    void rowsOfPatientsFollowAnEarlierRule();
    void tablesAreReadAsTheyAreMet();
    void patientsOfATableThatIsNoUtf8AreKeptApart();
    void aTableThatCannotBeUsedIsAProblemOfItsRule_data();
    void aTableThatCannotBeUsedIsAProblemOfItsRule();
    void classesAreNamedAndOrderedAsDescribed();
    void numbersThatBeginAnewInEachClassAreSeveralPatients();
    void whatIsOddIsNoted();
    void aPatternThatTakesTooLongIsGivenUp();
    void itCanBeStopped();
};

namespace {

DescriptionPreview explained(const DatasetDescription& description, const FileTree& tree)
{
    auto result = previewDescription(description, tree, {});
    return result ? std::move(*result) : DescriptionPreview();
}

std::vector<std::string> values(const RuleYield& rule, ImageFact fact)
{
    std::vector<std::string> all;
    for (const ValueCount& value : rule.values.of(fact))
        all.push_back(value.value + " " + std::to_string(value.images));
    return all;
}

using Texts = std::vector<std::string>;

} // namespace

void TestDescriptionPreview::foldersTellByTheirLevel()
{
    const FileTree tree = treeOf({"set1/ALL/p10/1.png", "set1/ALL/p9/1.png", "set2/hem/p3/1.png"});
    const auto e = explained(
        describedBy({FolderRule{1, ImageFact::Subject}, FolderRule{2, ImageFact::Class}, FolderRule{3, ImageFact::Fold}}), tree);
    QCOMPARE(told(e, "set1/ALL/p10/1.png"), std::string("ALL|p10|set1"));
    QCOMPARE(told(e, "set2/hem/p3/1.png"), std::string("hem|p3|set2"));
    QCOMPARE(values(e.rules[0], ImageFact::Subject), (Texts{"p3 1", "p9 1", "p10 1"}));
    QCOMPARE(values(e.rules[2], ImageFact::Fold), (Texts{"set1 2", "set2 1"}));
    QCOMPARE(e.explained, 3);
    QCOMPARE(e.images[0].path, std::string("set1/ALL/p9/1.png")); // natural order
}

void TestDescriptionPreview::theFirstRuleThatTellsCounts()
{
    const FileTree tree = treeOf({"all/blast_1.png", "hem/blast_2.png", "all/3.png"});
    const auto e = explained(describedBy({PatternRule{"(?<class>blast)_"}, FolderRule{1, ImageFact::Class}}), tree);
    QCOMPARE(told(e, "hem/blast_2.png"), std::string("blast||"));
    QCOMPARE(told(e, "all/3.png"), std::string("all||"));
    QCOMPARE(e.rules[0].images, 2);
    QCOMPARE(e.rules[1].images, 3);
    QCOMPARE(e.rules[1].overruled.of(ImageFact::Class), 2);
    QVERIFY(notes(e.notes, "describe.overruled"));
}

void TestDescriptionPreview::imagesWithoutClassOrPatientAreLeftOutWithTheReason()
{
    const FileTree tree = treeOf({"a/P1_1.png", "a/x.png", "top.png"});
    const auto e = explained(describedBy({FolderRule{1, ImageFact::Class}, PatternRule{"(?<subject>P\\d+)_"}}), tree);
    QCOMPARE(e.explained, 1);
    QCOMPARE(told(e, "a/P1_1.png"), std::string("a|P1|"));
    QCOMPARE(told(e, "a/x.png"), std::string("– No patient: the pattern does not fit its path"));
    QCOMPARE(told(e, "top.png"), std::string("– No class: there is no folder 1 level(s) above it"));
    QVERIFY(notes(e.notes, "describe.left_out"));
    const auto both = explained(describedBy({PatternRule{"(?<class>q)"}, FolderRule{5, ImageFact::Class}}), tree);
    QCOMPARE(told(both, "a/x.png"), std::string("– No class: none of its rules tells it"));
    QCOMPARE(both.explained, 0);
}

void TestDescriptionPreview::imagesWithoutFoldStay()
{
    const auto e = explained(describedBy({FolderRule{1, ImageFact::Class}, FolderRule{2, ImageFact::Fold}}),
                             treeOf({"x/a/1.png", "b/2.png"}));
    QCOMPARE(e.explained, 2);
    QCOMPARE(told(e, "b/2.png"), std::string("b||"));
    QVERIFY(notes(e.notes, "describe.without_fold"));
}

void TestDescriptionPreview::tablesTellByPathNameOrStem()
{
    const FileTree tree = treeOf({"a/1.png", "b/1.png", "b/2.jpg", "c/Deep 3.tif", "4.png"},
                                 {{"labels.csv", "file,class,who\n"
                                                 "/data/set/a/1.png,A,p1\n" // a longer path
                                                 "b\\1.PNG,B,p2\n"          // another system's
                                                 "2.bmp,B,p2\n"             // was converted
                                                 "deep 3,A,p1\n"            // without ending
                                                 "./4.png,A,\n"             // the patient is left open
                                                 "5.png,A,p9\n"}});
    const auto e = explained(describedBy({byTable("labels.csv", "file", "class", "who")}), tree);
    QVERIFY2(!e.problem(), e.problem() ? e.problem()->english().c_str() : "");
    QCOMPARE(told(e, "a/1.png"), std::string("A|p1|"));
    QCOMPARE(told(e, "b/1.png"), std::string("B|p2|"));
    QCOMPARE(told(e, "b/2.jpg"), std::string("B|p2|"));
    QCOMPARE(told(e, "c/Deep 3.tif"), std::string("A|p1|"));
    QCOMPARE(told(e, "4.png"), std::string("– No patient: its row of the table leaves this empty"));
    QCOMPARE(e.rules[0].rows, 6);
    QCOMPARE(e.rules[0].unusedRows, 1);
    QCOMPARE(e.rules[0].firstUnused, std::string("5.png"));
}

void TestDescriptionPreview::aNameThatStandsForSeveralImagesTellsNone()
{
    const FileTree tree = treeOf({"train/1.png", "test/1.png", "train/2.png"}, {{"t.csv", "f;c\n1.png;A\n2.png;B\n"}});
    const auto e = explained(describedBy({byTable("t.csv", "f", "c")}), tree);
    QCOMPARE(told(e, "train/1.png"), std::string("– No class: its row of the table names other images as well as this one"));
    QCOMPARE(told(e, "test/1.png"), told(e, "train/1.png"));
    QCOMPARE(told(e, "train/2.png"), std::string("B||"));
    // The one whose path fits better has it.
    const auto better = explained(describedBy({byTable("t.csv", "f", "c")}),
                                  treeOf({"train/1.png", "test/1.png"}, {{"t.csv", "f;c\ntrain/1.png;A\n"}}));
    QCOMPARE(told(better, "train/1.png"), std::string("A||"));
    QCOMPARE(told(better, "test/1.png"), std::string("– No class: no row of the table names it"));
}

void TestDescriptionPreview::rowsThatDifferTellNothing()
{
    const FileTree tree = treeOf({"1.png", "2.png"}, {{"t.csv", "f,c\n1.png,A\n1.png,B\n2.png,B\n2.png,B\n"}});
    const auto e = explained(describedBy({byTable("t.csv", "f", "c")}), tree);
    QCOMPARE(told(e, "1.png"), std::string("– No class: several rows of the table name it, and they differ"));
    QCOMPARE(told(e, "2.png"), std::string("B||"));
}

void TestDescriptionPreview::rowsOfPatientsFollowAnEarlierRule()
{
    const FileTree tree =
        treeOf({"P1/1.png", "P1/2.png", "p2/1.png", "P3/1.png"}, {{"clinic.csv", "patient,diagnosis\nP1,ALL\nP2,healthy\n"}});
    TableRule ofPatients = byTable("clinic.csv", "", "diagnosis", "patient");
    const auto e = explained(describedBy({FolderRule{1, ImageFact::Subject}, ofPatients}), tree);
    QCOMPARE(told(e, "P1/2.png"), std::string("ALL|P1|"));
    QCOMPARE(told(e, "p2/1.png"), std::string("healthy|p2|"));
    QCOMPARE(told(e, "P3/1.png"), std::string("– No class: no row of the table is of its patient"));
    const auto tooEarly = explained(describedBy({ofPatients, FolderRule{1, ImageFact::Subject}}), tree);
    QCOMPARE(tooEarly.explained, 0);
}

void TestDescriptionPreview::tablesAreReadAsTheyAreMet()
{
    const FileTree tree = treeOf({"1.png"}, {{"../t.csv", "\xEF\xBB\xBF\"File\"\t Class \r\n\" 1.png\"\t\"a \"\"b\"\"\"\r\n"}});
    const auto e = explained(describedBy({byTable("../t.csv", "file", "CLASS")}), tree);
    QVERIFY2(!e.problem(), e.problem() ? e.problem()->english().c_str() : "");
    QCOMPARE(told(e, "1.png"), std::string("a \"b\"||"));
}

void TestDescriptionPreview::patientsOfATableThatIsNoUtf8AreKeptApart()
{
    const FileTree tree = treeOf({"1.png", "2.png"}, {{"t.csv", "f;c;p\n1.png;A;M\xFCller\n2.png;B;M\xF6ller\n"}});
    const auto e = explained(describedBy({byTable("t.csv", "f", "c", "p")}), tree);
    QCOMPARE(told(e, "1.png"), std::string("A|Müller|"));
    QCOMPARE(told(e, "2.png"), std::string("B|Möller|"));
    QVERIFY(notes(e.notes, "csv.recoded"));
    const FileTree modern = treeOf({"1.png", "2.png"}, {{"t.csv", "f;c;p\n1.png;A;Müller\n2.png;B;Möller\n"}});
    QVERIFY(!notes(explained(describedBy({byTable("t.csv", "f", "c", "p")}), modern).notes, "csv.recoded"));
}

void TestDescriptionPreview::aTableThatCannotBeUsedIsAProblemOfItsRule_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QByteArray() << "csv.invalid";
    QTest::newRow("an open quote") << QByteArray("f,c\n\"1.png,A\n") << "csv.invalid";
    QTest::newRow("more fields than header") << QByteArray("f,c\n1.png,A,B\n") << "csv.invalid";
    QTest::newRow("no such column") << QByteArray("file,c\n1.png,A\n") << "describe.table_column";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "f\0,\0c\0",
                                          8)
                            << "csv.encoding";
    QTest::newRow("a header that would fill the memory")
        << QByteArray("f,c") + QByteArray(100'000, ',') + "\n" + QByteArray("x\n").repeated(100'000) << "csv.invalid";
    QTest::newRow("paths without end") << [] {
        QByteArray text = "f,c\n";
        for (int i = 0; i < 34'000; ++i) {
            for (int part = 0; part < 30; ++part)
                text += QByteArray::number(i % (part + 2)) + "/";
            text += QByteArray::number(i) + ",A\n";
        }
        return text;
    }() << "describe.table_paths";
}

void TestDescriptionPreview::aTableThatCannotBeUsedIsAProblemOfItsRule()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, id);
    const FileTree tree = treeOf({"a/1.png"}, {{"t.csv", table.toStdString()}});
    const auto e = explained(describedBy({byTable("t.csv", "f", "c"), FolderRule{1, ImageFact::Subject}}), tree);
    QVERIFY(e.rules[0].problem);
    QCOMPARE(QString::fromStdString(e.rules[0].problem->id), id);
    QCOMPARE(e.problem(), &*e.rules[0].problem);
    QCOMPARE(told(e, "a/1.png"), std::string("– No class: its rule cannot be used"));
    QCOMPARE(e.rules[1].images, 1); // the others are tried all the same
    const auto missing = explained(describedBy({byTable("u.csv", "f", "c")}), tree);
    QCOMPARE(missing.problem()->id, std::string("describe.table_missing"));
    QVERIFY(missing.problem()->english().find("t.csv") != std::string::npos); // what there is
}

void TestDescriptionPreview::classesAreNamedAndOrderedAsDescribed()
{
    const FileTree tree = treeOf({"x/1.png", "1/1.png", "0/1.png", "healthy/1.png", "2/1.png"});
    DatasetDescription description = describedBy({FolderRule{1, ImageFact::Class}});
    description.classes = {{"Healthy", {"0"}, false}, {"Blast", {"1", "X"}, true}, {"Nowhere", {}, false}};
    const auto e = explained(description, tree);
    QCOMPARE(told(e, "x/1.png"), std::string("Blast||"));
    QCOMPARE(told(e, "healthy/1.png"), std::string("Healthy||"));
    QCOMPARE(told(e, "2/1.png"), std::string("– Its class “2” is none of those described"));
    QCOMPARE(e.classes.size(), 2u); // nobody is of the third
    QCOMPARE(e.classes[0].name, std::string("Healthy"));
    QVERIFY(!e.classes[0].positive && e.classes[1].positive);
    QCOMPARE(e.classes[1].colour, 0xD55E00u);
    // Without a word of it, the disease is taken for positive, and that is told.
    description.classes = {{"Healthy", {"0"}, false}, {"Blast", {"1", "x"}, false}};
    const auto guessed = explained(description, tree);
    QVERIFY(guessed.classes[1].positive);
    QVERIFY(notes(guessed.notes, "dataset.positive_chosen"));
}

void TestDescriptionPreview::numbersThatBeginAnewInEachClassAreSeveralPatients()
{
    const FileTree tree = treeOf({"a/7_1.png", "a/7_2.png", "b/7_1.png", "b/8_1.png"});
    DatasetDescription description = describedBy({FolderRule{1, ImageFact::Class}, PatternRule{"(?<subject>\\d+)_"}});
    const auto together = explained(description, tree);
    QCOMPARE(together.different.of(ImageFact::Subject), 2);
    QVERIFY(notes(together.notes, "describe.mixed_subjects"));
    description.subjectsWithinClasses = true;
    const auto apart = explained(description, tree);
    QCOMPARE(apart.different.of(ImageFact::Subject), 3);
    QCOMPARE(told(apart, "b/7_1.png"), std::string("b|b/7|"));
    QVERIFY(!notes(apart.notes, "describe.mixed_subjects"));
}

void TestDescriptionPreview::whatIsOddIsNoted()
{
    const FileTree tree = treeOf({"f1/a/1.png", "f1/b/2.png", "f2/a/1.png"});
    QVERIFY(notes(explained(describedBy({FolderRule{1, ImageFact::Class}}), tree).notes, "describe.no_subject_rule"));
    QVERIFY(notes(explained(describedBy({FolderRule{1, ImageFact::Subject}}), tree).notes, "describe.no_class_rule"));
    QVERIFY(notes(explained(describedBy({PatternRule{"(?<class>png)"}}), tree).notes, "describe.one_class"));
    QVERIFY(notes(explained(describedBy({PatternRule{"(?<subject>.*)"}}), tree).notes, "describe.subject_each"));
    const auto spread = explained(describedBy({FolderRule{1, ImageFact::Subject}, FolderRule{2, ImageFact::Fold}}), tree);
    QVERIFY(notes(spread.notes, "describe.spread_subjects"));
    std::vector<std::string> many;
    for (int i = 0; i < 31; ++i)
        many.push_back(std::to_string(i) + "/1.png");
    QVERIFY(notes(explained(describedBy({FolderRule{1, ImageFact::Class}}), treeOf(many)).notes, "describe.many_classes"));
}

void TestDescriptionPreview::aPatternThatTakesTooLongIsGivenUp()
{
    std::vector<std::string> images;
    for (int i = 0; i < 2000; ++i)
        images.push_back(std::string(200, 'a') + std::to_string(i) + ".png");
    const auto e = explained(describedBy({PatternRule{"^(?<class>(a+)+)$"}}), treeOf(images));
    QVERIFY(e.rules[0].problem);
    QCOMPARE(e.rules[0].problem->id, std::string("describe.pattern_slow"));
    QCOMPARE(e.explained, 0);
}

void TestDescriptionPreview::itCanBeStopped()
{
    std::stop_source stop;
    OpenOptions options;
    options.stop = stop.get_token();
    options.progress = [&](double) { stop.request_stop(); };
    std::vector<std::string> images(10'000);
    for (std::size_t i = 0; i < images.size(); ++i)
        images[i] = std::to_string(i) + ".png";
    const auto e = previewDescription(describedBy({PatternRule{"(?<class>\\d)"}}), treeOf(images), {}, options);
    QVERIFY(!e);
    QCOMPARE(e.error().code, ErrorCode::Cancelled);
}

NUCLEOSCOPE_TEST(TestDescriptionPreview)
#include "test_description_preview.moc"
