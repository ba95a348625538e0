// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_fixture.h"
#include "description_fixture.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;

class TestOpenDescribed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsUnderstoodAsItsDescriptionSays();
    void anArchiveIsUnderstoodAsItsDescriptionSays();
    void aDescriptionElsewhereNamesItsImages();
    void aDescriptionElsewhereMayBeOfAnArchive();
    void whatIsReadIsWhatLiesThere();
    void otherRulesMakeAnotherDataset();
    void splitsKeepDescribedPatientsTogether();
    void whatIsLeftOutIsTold();
    void aDescriptionThatFailsOpensNothing_data();
    void aDescriptionThatFailsOpensNothing();
    void aPlaceIsLookedThroughForTrying();
};

namespace {

const std::string byName = R"({"format":"nucleoscope-dataset","version":1,"name":"Ours","rules":[
    {"from":"pattern","expression":"^(?<subject>[^_/]+)_(?<class>[a-z]+)_"}]})";

Files ownFiles()
{
    Files files;
    int content = 1;
    for (const char* stem : {"P1_blast_1", "P1_blast_2", "P2_blast_1", "P3_normal_1", "P4_normal_1", "P4_normal_2"})
        files[std::string(stem) + ".bmp"] = bmp(content++);
    return files;
}

std::string elsewhere(const std::string& images)
{
    return R"({"format":"nucleoscope-dataset","version":1,"images":")" + images + R"(","rules":[
    {"from":"table","file":"labels.csv","file_column":"file","class_column":"class","subject_column":"who"}]})";
}

const std::string labels = "file,class,who\nP1_blast_1.bmp,A,x\nP3_normal_1.bmp,B,y\n";

std::shared_ptr<const Dataset> openedAt(const std::filesystem::path& place)
{
    const auto dataset = openDataset(place);
    if (!dataset)
        qWarning("%s", dataset.error().message.english().c_str());
    return dataset ? *dataset : nullptr;
}

} // namespace

void TestOpenDescribed::aFolderIsUnderstoodAsItsDescriptionSays()
{
    const QTemporaryDir folder;
    write(pathOf(folder), together(ownFiles(), {{std::string(descriptionFileName), byName}}));
    const auto dataset = openedAt(pathOf(folder));
    QVERIFY(dataset);
    QCOMPARE(dataset->layout(), Layout::Described);
    QCOMPARE(dataset->name(), std::string("Ours"));
    QCOMPARE(dataset->location(), pathOf(folder));
    QCOMPARE(subjectsOf(*dataset), (std::vector<std::string>{"P1", "P2", "P3", "P4"}));
    QCOMPARE(dataset->countByClass(), (std::vector<int>{3, 3}));
    QVERIFY(dataset->subjectsKnown());
    QCOMPARE(dataset->sample(0).id, std::string("P1_blast_1.bmp"));
    QCOMPARE(dataset->classes()[0].name, std::string("blast"));
    QVERIFY(dataset->classes()[0].positive); // chosen by its name
    QCOMPARE(notesOf(*dataset, "dataset.positive_chosen").size(), 1u);
}

void TestOpenDescribed::anArchiveIsUnderstoodAsItsDescriptionSays()
{
    const QTemporaryDir folder;
    const Files files = together(ownFiles(), {{std::string(descriptionFileName), byName}});
    write(pathOf(folder) / "plain", files);
    const auto whole = openedAt(writeZip(pathOf(folder) / "own.zip", files));
    QVERIFY(whole);
    QCOMPARE(whole->fingerprint().hex(), openedAt(pathOf(folder) / "plain")->fingerprint().hex());
    // One of its folders, and not what lies deeper.
    const auto inside = writeZip(pathOf(folder) / "deep.zip", below("set", files));
    std::filesystem::path place = inside;
    place += "!set";
    QCOMPARE(openedAt(place)->layout(), Layout::Described);
    QCOMPARE(openedAt(inside)->layout(), Layout::Unlabelled);
}

void TestOpenDescribed::aDescriptionElsewhereNamesItsImages()
{
    const QTemporaryDir folder;
    write(pathOf(folder) / "cells", ownFiles());
    write(pathOf(folder) / "mine", {{"study.json", elsewhere("../cells")}, {"labels.csv", labels}});
    const auto dataset = openedAt(pathOf(folder) / "mine" / "study.json");
    QVERIFY(dataset);
    QCOMPARE(dataset->location(), pathOf(folder) / "mine" / "study.json"); // by which a run opens it again
    QCOMPARE(dataset->images(), pathOf(folder) / "cells");
    QCOMPARE(dataset->name(), std::string("cells"));
    QCOMPARE(dataset->sampleCount(), 2);
    QCOMPARE(dataset->subset({0})->images(), dataset->images());
}

void TestOpenDescribed::aDescriptionElsewhereMayBeOfAnArchive()
{
    const QTemporaryDir folder;
    writeZip(pathOf(folder) / "cells.zip", together(below("a", ownFiles()), {{"a/labels.csv", labels}}));
    write(pathOf(folder), {{"study.json", elsewhere("cells.zip!a")}});
    const auto dataset = openedAt(pathOf(folder) / "study.json");
    QVERIFY(dataset);
    QCOMPARE(dataset->sampleCount(), 2); // by the table in the archive
    std::filesystem::path place = pathOf(folder) / "cells.zip";
    place += "!a";
    QCOMPARE(dataset->images(), place);
    QVERIFY((*dataset->makeReader())->read(dataset->sample(0)));
}

void TestOpenDescribed::whatIsReadIsWhatLiesThere()
{
    const QTemporaryDir folder;
    const Files files = ownFiles();
    write(pathOf(folder), together(files, {{std::string(descriptionFileName), byName}}));
    const auto dataset = openedAt(pathOf(folder));
    const auto reader = dataset->makeReader();
    for (const Sample& sample : dataset->samples()) {
        const auto bytes = (*reader)->read(sample);
        QVERIFY(bytes);
        QCOMPARE(std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size()), files.at(sample.id));
    }
}

void TestOpenDescribed::otherRulesMakeAnotherDataset()
{
    const QTemporaryDir folder;
    write(pathOf(folder), ownFiles());
    const auto with = [&](const std::string& subject) {
        write(pathOf(folder), {{std::string(descriptionFileName),
                                R"({"format":"nucleoscope-dataset","version":1,"rules":[{"from":"pattern","expression":"^)"
                                    + subject + R"(_(?<class>[a-z]+)_"}]})"}});
        return openedAt(pathOf(folder))->fingerprint().hex();
    };
    // The same images and classes: what was found with other patients must not be taken for this one's.
    QVERIFY(with("(?<subject>[^_]+)") != with("P(?<subject>[^_]+)"));
    QCOMPARE(with("(?<subject>[^_]+)"), with("(?<subject>P\\\\d)"));
}

void TestOpenDescribed::splitsKeepDescribedPatientsTogether()
{
    const QTemporaryDir folder;
    write(pathOf(folder), together(ownFiles(), {{std::string(descriptionFileName), byName}}));
    const auto dataset = openedAt(pathOf(folder));
    const auto split = makeSplit(*dataset, hashesOf(*dataset), {SplitRule::BySubject, 0.5, 0, {}, 3});
    QVERIFY(split);
    for (int i = 0; i < dataset->sampleCount(); ++i)
        for (int j = 0; j < i; ++j)
            if (dataset->sample(i).subject == dataset->sample(j).subject)
                QCOMPARE(split->parts[static_cast<std::size_t>(i)], split->parts[static_cast<std::size_t>(j)]);
}

void TestOpenDescribed::whatIsLeftOutIsTold()
{
    const QTemporaryDir folder;
    Files files = together(ownFiles(), {{std::string(descriptionFileName), byName}});
    files["overview.bmp"] = bmp(99);
    write(pathOf(folder), files);
    const auto dataset = openedAt(pathOf(folder));
    QCOMPARE(dataset->sampleCount(), 6);
    QCOMPARE(notesOf(*dataset, "describe.left_out"),
             (std::vector<std::string>{"1 of 7 images are explained by no rule and are left out."}));
    QVERIFY(notesOf(*dataset, "describe.first_left_out").at(0).find("overview.bmp") != std::string::npos);
}

void TestOpenDescribed::aDescriptionThatFailsOpensNothing_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("id");
    const QString rules = QStringLiteral(R"({"format":"nucleoscope-dataset","version":1,"rules":[%1]})");
    QTest::newRow("no JSON") << "{"
                             << "describe.invalid";
    QTest::newRow("no pattern") << rules.arg(R"({"from":"pattern","expression":"(?<class>"})") << "describe.rule_unusable";
    QTest::newRow("no table") << rules.arg(R"({"from":"table","file":"no.csv","file_column":"f","class_column":"c"})")
                              << "describe.rule_unusable";
    QTest::newRow("nothing fits") << rules.arg(R"({"from":"folder","gives":"class"})") << "describe.nothing_explained";
    QTest::newRow("images that are not there") << QString::fromStdString(elsewhere("gone")) << "dataset.not_found";
    QTest::newRow("itself as images") << QString::fromStdString(elsewhere(std::string(descriptionFileName)))
                                      << "describe.no_images_place";
    QTest::newRow("a table as images") << QString::fromStdString(elsewhere("labels.csv")) << "describe.no_images_place";
}

void TestOpenDescribed::aDescriptionThatFailsOpensNothing()
{
    QFETCH(QString, json);
    QFETCH(QString, id);
    const QTemporaryDir folder;
    write(pathOf(folder), together(ownFiles(), {{std::string(descriptionFileName), json.toStdString()}, {"labels.csv", labels}}));
    const auto dataset = openDataset(pathOf(folder));
    QVERIFY(!dataset); // never understood otherwise, as if nobody had described it
    QCOMPARE(QString::fromStdString(dataset.error().message.id), id);
}

void TestOpenDescribed::aPlaceIsLookedThroughForTrying()
{
    const QTemporaryDir folder;
    write(pathOf(folder), together(ownFiles(), {{"labels.csv", labels}}));
    auto place = placeToDescribe(pathOf(folder));
    QVERIFY(place);
    QCOMPARE(place->images, 6);
    QCOMPARE(place->tables, (std::vector<std::string>{"labels.csv"}));
    QVERIFY(!place->description);
    QCOMPARE(place->descriptionFolder, pathOf(folder));
    write(pathOf(folder), {{std::string(descriptionFileName), byName}});
    QVERIFY(placeToDescribe(pathOf(folder))->description);
    write(pathOf(folder), {{std::string(descriptionFileName), "{"}});
    place = placeToDescribe(pathOf(folder));
    QVERIFY(place && place->descriptionProblem); // one that is damaged can be made anew
}

NUCLEOSCOPE_TEST(TestOpenDescribed)
#include "test_open_described.moc"
