// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/description/dataset_description.h"
#include "dataset_fixture.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;

class TestDescriptionFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void whatCannotBeIsRefusedWithItsPlace_data();
    void whatCannotBeIsRefusedWithItsPlace();
    void aFileWithoutEndIsRefused();
};

namespace {

std::string inRules(const std::string& rule)
{
    return R"({"format":"nucleoscope-dataset","version":1,"rules":[)" + rule + "]}";
}

std::string withClasses(const std::string& classes)
{
    return R"({"format":"nucleoscope-dataset","version":1,"rules":[{"from":"folder","gives":"class"}],"classes":)" + classes
           + "}";
}

} // namespace

void TestDescriptionFile::whatIsWrittenIsReadBack()
{
    DatasetDescription description;
    description.name = "Zellen „Ulm“";
    description.images = "../cells.zip!all";
    TableRule table{"labels, new.csv", "file", {}};
    table.columns.of(ImageFact::Class) = "diagnosis";
    table.columns.of(ImageFact::Fold) = "set";
    TableRule ofSubjects{"clinic.csv", "", {}};
    ofSubjects.columns.of(ImageFact::Subject) = "patient";
    ofSubjects.columns.of(ImageFact::Class) = "diagnosis";
    description.rules = {FolderRule{2, ImageFact::Subject}, PatternRule{R"(^(?<class>[^/"]+)\\)"}, table, ofSubjects};
    description.classes = {{"Blast", {"1", "blast"}, true}, {"Healthy", {"0"}, false}};
    description.subjectsWithinClasses = true;
    const auto again = parseDescription(descriptionToJson(description), "text");
    QVERIFY2(again, again ? "" : again.error().message.english().c_str());
    QCOMPARE(*again == description, true);
    QVERIFY(tells(ofSubjects, ImageFact::Class));
    QVERIFY(!tells(ofSubjects, ImageFact::Subject)); // by whom its rows are found
}

void TestDescriptionFile::whatCannotBeIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const std::string& json, const char* place) {
        QTest::newRow(name) << QString::fromStdString(json) << QString::fromLatin1(place);
    };
    row("no JSON", "{", "at /,");
    row("a list", "[]", "at /,");
    row("a run", R"({"format":"nucleoscope-run","version":1})", "at /format,");
    row("no version", R"({"format":"nucleoscope-dataset"})", "at /version,");
    row("newer", R"({"format":"nucleoscope-dataset","version":2})", "newer Nucleoscope");
    row("version as text", R"({"format":"nucleoscope-dataset","version":"1"})", "at /version,");
    row("no rules", R"({"format":"nucleoscope-dataset","version":1})", "at /rules,");
    row("rules are none", inRules(""), "at /rules,");
    row("unknown key", R"({"format":"nucleoscope-dataset","version":1,"ru/les":[]})", "at /rules,");
    row("rule of a number", inRules("7"), "at /rules/0,");
    row("unknown source", inRules(R"({"from":"air"})"), "at /rules/0/from,");
    row("unknown fact", inRules(R"({"from":"folder","gives":"age"})"), "at /rules/0/gives,");
    row("level 0", inRules(R"({"from":"folder","gives":"class","level":0})"), "at /rules/0/level,");
    row("level 1e99", inRules(R"({"from":"folder","gives":"class","level":1e99})"), "at /rules/0/level,");
    row("level 1.5", inRules(R"({"from":"folder","gives":"class","level":1.5})"), "at /rules/0/level,");
    row("second rule", inRules(R"({"from":"folder","gives":"class"},{"from":"pattern"})"), "at /rules/1/expression,");
    row("key of another rule", inRules(R"({"from":"folder","gives":"class","expression":"x"})"), "at /rules/0/expression,");
    row("key with a slash", inRules(R"({"from":"folder","gives":"class","a/b~":1})"), "at /rules/0/a~1b~0,");
    row("doubled key", inRules(R"({"from":"folder","from":"folder","gives":"class"})"), "twice");
    row("table without file", inRules(R"({"from":"table","class_column":"c"})"), "at /rules/0/file,");
    row("table that tells nothing", inRules(R"({"from":"table","file":"a.csv","file_column":"f"})"), "at /rules/0/class_column,");
    row("table without key", inRules(R"({"from":"table","file":"a.csv","class_column":"c"})"), "at /rules/0/file_column,");
    row("table of subjects alone", inRules(R"({"from":"table","file":"a.csv","subject_column":"c"})"),
        "at /rules/0/file_column,");
    row("control character", inRules(R"({"from":"table","file":"a\u0000.csv","file_column":"f","class_column":"c"})"),
        "at /rules/0/file,");
    row("a pattern of 3,000 bytes", inRules(R"({"from":"pattern","expression":")" + std::string(3000, 'x') + "\"}"),
        "at /rules/0/expression,");
    row("33 rules", inRules([] {
            std::string rules = R"({"from":"folder","gives":"class"})";
            for (int i = 1; i < 33; ++i)
                rules += R"(,{"from":"folder","gives":"class"})";
            return rules;
        }()),
        "at /rules,");
    row("class without name", withClasses(R"([{"positive":true}])"), "at /classes/0/name,");
    row("class twice", withClasses(R"([{"name":"A"},{"name":"a"}])"), "at /classes/1/name,");
    row("value of two classes", withClasses(R"([{"name":"A","values":["1"]},{"name":"B","values":["1"]}])"),
        "at /classes/1/values/0,");
    row("value is a number", withClasses(R"([{"name":"A","values":[1]}])"), "at /classes/0/values/0,");
    row("positive as text", withClasses(R"([{"name":"A","positive":"yes"}])"), "at /classes/0/positive,");
    row("deep", inRules(std::string(100, '[') + std::string(100, ']')), "nested too deep");
}

void TestDescriptionFile::whatCannotBeIsRefusedWithItsPlace()
{
    QFETCH(QString, json);
    QFETCH(QString, place);
    const auto parsed = parseDescription(json.toStdString(), "cells.json");
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    const QString told = QString::fromStdString(parsed.error().message.english());
    QVERIFY2(told.contains(QStringLiteral("cells.json")), qPrintable(told));
    QVERIFY2(told.contains(place), qPrintable(told));
}

void TestDescriptionFile::aFileWithoutEndIsRefused()
{
    const QTemporaryDir folder;
    write(pathOf(folder), {{"large.json", std::string((1 << 20) + 1, ' ')}});
    QVERIFY(!readDescription(pathOf(folder) / "large.json"));
    QCOMPARE(readDescription(pathOf(folder) / "none.json").error().code, ErrorCode::NotFound);
    QCOMPARE(readDescription("/dev/zero").error().code, ErrorCode::Unreadable);
}

NUCLEOSCOPE_TEST(TestDescriptionFile)
#include "test_description_file.moc"
