// SPDX-License-Identifier: GPL-3.0-or-later
#include "class_fixture.h"
#include "core/archive/zip_archive.h"
#include "core/archive/zip_writer.h"
#include "core/learning/recipe_library.h"
#include "core/lessons/lesson_plan.h"
#include "tests/test_program.h"

#include <nlohmann/json.hpp>

#include <future>

using namespace nucleoscope;
namespace fs = std::filesystem;

namespace {

/// A job that somebody has stopped already.
class StoppedContext final : public JobContext {
public:
    StoppedContext() { source_.request_stop(); }
    std::stop_token stopToken() const override { return source_.get_token(); }
    void report(const JobProgress&) override {}
    void serviceInteractive() override {}
    void waitForWork(std::chrono::milliseconds) override {}

private:
    std::stop_source source_;
};

} // namespace

/// A lesson on thirty laptops: what goes along, what comes out of it elsewhere, and what is refused.
class TestClassPack : public QObject {
    Q_OBJECT

private:
    ClassFixture fixture_;
    MadeClassPack made_;

    using Json = nlohmann::ordered_json;
    Json manifest() const
    {
        const auto archive = ZipArchive::open(made_.file);
        const Bytes text = archive->read(*archive->find(classPackManifest)).value();
        return Json::parse(reinterpret_cast<const char*>(text.data()), reinterpret_cast<const char*>(text.data()) + text.size());
    }
    /// The pack with another class.json, other images, or an entry more.
    fs::path altered(const char* name, const std::string& json, const std::string& addedEntry = {}, bool images = true) const
    {
        const auto good = ZipArchive::open(made_.file);
        auto writer = ZipWriter::create(fixture_.place(name));
        for (const ArchiveEntry& entry : good->entries())
            if (entry.path != classPackManifest && images)
                (void)writer->add(entry.path, *good->read(entry));
        (void)writer->add(classPackManifest, std::string_view(json));
        if (!addedEntry.empty())
            (void)writer->add(addedEntry, std::string_view("x"));
        (void)writer->finish();
        return fixture_.place(name);
    }

    /// The fixture's nuclei in one folder under numbers; a table and a description say what they are.
    fs::path describedFolder(const std::string& name) const
    {
        const fs::path folder = fixture_.place(name.c_str());
        fs::create_directories(folder);
        std::string table = "image,what,who,when\n";
        for (int i = 0; i < fixture_.dataset->sampleCount(); ++i) {
            const Sample& sample = fixture_.dataset->sample(i);
            const std::string file = std::to_string(i) + utf8(pathFromUtf8(sample.id).extension());
            fs::copy_file(fixture_.dataset->location() / pathFromUtf8(sample.id), folder / file);
            table += file + (sample.classIndex == 0 ? ",sick," : ",well,") + "Nr. "
                     + fixture_.dataset->subjects()[static_cast<std::size_t>(sample.subject)].id + ",one\n";
        }
        (void)writeFileAtomically(folder / "who.csv", std::string_view(table));
        DatasetDescription description;
        description.classes = {{"sick", {}, true}, {"well", {}, false}};
        TableRule rule{"who.csv", "image", {}};
        rule.columns.of(ImageFact::Class) = "what";
        rule.columns.of(ImageFact::Subject) = "who";
        rule.columns.of(ImageFact::Fold) = "when";
        description.rules = {rule};
        (void)writeFileAtomically(folder / descriptionFileName, descriptionToJson(description));
        return folder;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = fixture_.make(fixture_.request("class"));
        QVERIFY2(made, made ? "" : ClassFixture::said(made.error()).c_str());
        made_ = std::move(*made);
    }

    void onAnotherComputerItIsTheSame()
    {
        QCOMPARE(made_.file, fixture_.place("class.nucleopack")); // the ending is given
        QVERIFY(isClassPack(made_.file) && made_.bytes == fs::file_size(made_.file));
        const auto opened = fixture_.openOn("student", made_.file);
        QVERIFY2(opened, opened ? "" : ClassFixture::said(opened.error()).c_str());
        QVERIFY(utf8(opened->folder).starts_with(utf8(fixture_.place("student"))));
        const ClassPack& pack = opened->pack;
        QCOMPARE(pack.title, std::string("Tuesday"));
        QCOMPARE(pack.words, std::string("Look first.\nThen predict."));
        QCOMPARE(pack.fingerprint, made_.pack.fingerprint);
        QCOMPARE(pack.lesson.name, std::string("twice"));
        QCOMPARE(pack.lesson.arms[1].rule, SplitRule::ByImage);
        QCOMPARE(pack.recipes.recipes.size(), std::size_t{1}); // the one that the lesson names
        QCOMPARE(recipeToJson(pack.recipes.recipes.front().recipe), recipeToJson(ClassFixture::recipes().find("tiny")->recipe));
        QCOMPARE(recipeOfArm(pack.lesson.arms[0], pack.recipes)->epochs, 2);
        const auto images = openDataset(opened->images());
        QVERIFY(images);
        QCOMPARE((*images)->fingerprint().hex(), fixture_.dataset->fingerprint().hex());
        const auto one = (*images)->makeReader().value()->read((*images)->sample(3));
        const auto other = fixture_.dataset->makeReader().value()->read(fixture_.dataset->sample(3));
        QVERIFY(one.value() == other.value());
    }

    void aPackIsTheSameBytesAgain()
    {
        const auto again = fixture_.make(fixture_.request("again"));
        QVERIFY(again && readFile(again->file).value() == readFile(made_.file).value());
    }

    void openedAgainItIsAsItWasLeft()
    {
        const auto first = fixture_.openOn("twice", made_.file);
        QVERIFY(first && writeLessonRecord(first->lessonFolder(), classRecord(0)));
        const auto second = fixture_.openOn("twice", made_.file);
        QVERIFY(second);
        QCOMPARE(second->folder, first->folder);
        QVERIFY(readLessonRecord(second->lessonFolder()));
        // Images that somebody deleted come back beside it.
        fs::remove_all(first->images());
        QVERIFY(fixture_.openOn("twice", made_.file));
        QVERIFY(fs::is_directory(first->images()) && readLessonRecord(first->lessonFolder()));
        QCOMPARE(openedClassPacks(classroomFolder()).packs.size(), std::size_t{1});
        // So does its folder, where that is named.
        const auto folder = fixture_.openOn("twice", first->folder);
        QVERIFY(folder && folder->pack.fingerprint == made_.pack.fingerprint);
    }

    void nothingOfItMixesWithWhatIsHere()
    {
        QVERIFY(fixture_.openOn("apart", made_.file));
        QVERIFY(!loadLessons().find("twice"));
        QVERIFY(!knownRecipes().find("tiny"));
    }

    void theDemoIsDrawnWhereItIsOpened()
    {
        ClassPackRequest request = fixture_.request("demo");
        request.dataset = nullptr;
        request.demo = {5, 0.02};
        const auto made = fixture_.make(request);
        QVERIFY2(made, made ? "" : ClassFixture::said(made.error()).c_str());
        QVERIFY(made->bytes < 10'000);
        const auto opened = fixture_.openOn("drawer", made->file);
        QVERIFY2(opened, opened ? "" : ClassFixture::said(opened.error()).c_str());
        QCOMPARE(opened->pack.demo->seed, std::uint64_t{5});
        const auto images = openDataset(opened->images());
        QVERIFY(images && (*images)->drawn() && (*images)->labelled());
    }

    void fewerImagesAreWholePatients()
    {
        ClassPackRequest request = fixture_.request("few");
        request.atMostImages = 4;
        const auto made = fixture_.make(request);
        QVERIFY(made);
        QCOMPARE(made->pack.images.files, 4); // two nuclei of one patient of each class
    }

    void aFileThatIsThereStays()
    {
        const Bytes before = readFile(made_.file).value();
        ClassPackRequest request = fixture_.request("class.nucleopack");
        request.title = "Another";
        const auto refused = fixture_.make(request);
        QVERIFY(!refused && ClassFixture::said(refused.error()).find("class.nucleopack") != std::string::npos);
        QVERIFY(readFile(made_.file).value() == before);
        request.replace = true;
        request.title = "Tuesday";
        QVERIFY(fixture_.make(request));
        QVERIFY(readFile(made_.file).value() == before); // the same pack again
    }

    void whatCannotTravelIsNotPacked_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<QString>("weights");
        QTest::addColumn<QString>("reason");
        const QString lesson = QString::fromUtf8(classLessonJson);
        QTest::newRow("planted") << QString(lesson).replace(QLatin1String("\"version\": 1"),
                                                            QLatin1String("\"version\": 1, \"planted\": true"))
                                 << "random"
                                 << "planted in it";
        QTest::newRow("no recipe") << QString(lesson).replace(QLatin1String("tiny"), QLatin1String("unheard_of")) << "random"
                                   << "unheard_of";
        QTest::newRow("a recipe's file") << QString(lesson).replace(QLatin1String("tiny"), QLatin1String("/etc/tiny.json"))
                                         << "random"
                                         << "/etc/tiny.json";
        QTest::newRow("weights") << lesson << "/home/ada/mine.safetensors"
                                 << "mine.safetensors";
        QTest::newRow("changed weights") << QString(lesson).replace(QLatin1String("{\"epochs\": 2}"),
                                                                    QLatin1String("{\"network\": {\"weights\": \"a.pth\"}}"))
                                         << "random"
                                         << "a.pth";
        QTest::newRow("no lesson") << "{}"
                                   << "random"
                                   << "twice.json";
    }
    void whatCannotTravelIsNotPacked()
    {
        QFETCH(QString, lesson);
        QFETCH(QString, weights);
        QFETCH(QString, reason);
        ClassPackRequest request = fixture_.request("never");
        request.lessonJson = lesson.toStdString();
        request.recipes = ClassFixture::recipes(weights.toStdString());
        const auto made = fixture_.make(request);
        QVERIFY(!made);
        const QString said = QString::fromStdString(ClassFixture::said(made.error()));
        QVERIFY2(said.contains(reason) && said.contains(QStringLiteral("twice.json")), qPrintable(said));
        QVERIFY(!fs::exists(fixture_.place("never.nucleopack")));
    }

    void describedImagesTravelWithWhatTheyAre()
    {
        const fs::path flat = describedFolder("flat");
        ClassPackRequest request = fixture_.request("described");
        request.dataset = openDataset(flat).value();
        const auto made = fixture_.make(request);
        QVERIFY2(made, made ? "" : ClassFixture::said(made.error()).c_str());
        const auto opened = fixture_.openOn("describing", made->file);
        QVERIFY2(opened, opened ? "" : ClassFixture::said(opened.error()).c_str());
        const auto there = openDataset(opened->images()).value();
        QCOMPARE(there->fingerprint().hex(), request.dataset->fingerprint().hex());
        QCOMPARE(there->sampleCount(), fixture_.dataset->sampleCount());
        QVERIFY(there->subjectsKnown());
        QCOMPARE(there->folds(), (std::vector<std::string>{"one"}));
        for (std::size_t i = 0; i < there->subjects().size(); ++i)
            QCOMPARE(there->subjects()[i].id, request.dataset->subjects()[i].id);
        QCOMPARE(there->classes()[0].name, std::string("sick"));
        QVERIFY(there->classes()[0].positive && !there->classes()[1].positive);
        request.out = fixture_.place("described-again");
        QVERIFY(readFile(fixture_.make(request)->file).value() == readFile(made->file).value());
    }

    void someOfDescribedImagesTravel()
    {
        ClassPackRequest request = fixture_.request("some");
        request.dataset = openDataset(describedFolder("flat-some")).value();
        request.atMostImages = 4;
        const auto made = fixture_.make(request);
        QVERIFY2(made, made ? "" : ClassFixture::said(made.error()).c_str());
        const auto opened = fixture_.openOn("some-of-them", made->file);
        QVERIFY2(opened, opened ? "" : ClassFixture::said(opened.error()).c_str());
        QCOMPARE(openDataset(opened->images()).value()->countByClass(), (std::vector<int>{2, 2}));
    }

    void aTableThatIsNotThePacksIsRefused_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("reason");
        QTest::newRow("gone") << QString() << "table of its images is missing";
        QTest::newRow("another") << "file,class\n/etc/passwd,sick\n"
                                 << "not the one that its class.json tells of";
    }
    void aTableThatIsNotThePacksIsRefused()
    {
        QFETCH(QString, table);
        QFETCH(QString, reason);
        ClassPackRequest request = fixture_.request("tabled");
        request.replace = true;
        request.dataset = openDataset(describedFolder("flat-" + std::to_string(table.size()))).value();
        const auto good = ZipArchive::open(fixture_.make(request)->file).value();
        auto writer = ZipWriter::create(fixture_.place("tabled-badly.nucleopack"));
        for (const ArchiveEntry& entry : good.entries())
            if (entry.path != "images/images.csv")
                QVERIFY(writer->add(entry.path, *good.read(entry)));
        if (!table.isEmpty())
            QVERIFY(writer->add("images/images.csv", std::string_view(table.toStdString())));
        QVERIFY(writer->finish());
        const auto opened = fixture_.openOn("tabled", fixture_.place("tabled-badly.nucleopack"));
        QVERIFY(!opened);
        QVERIFY2(ClassFixture::said(opened.error()).find(reason.toStdString()) != std::string::npos,
                 ClassFixture::said(opened.error()).c_str());
    }

    void imagesOfUnknownClassesAreNotPacked()
    {
        fs::create_directories(fixture_.place("loose"));
        fs::copy_file(fixture_.dataset->location() / pathFromUtf8(fixture_.dataset->sample(0).id),
                      fixture_.place("loose") / "a.png");
        ClassPackRequest request = fixture_.request("loose-class");
        request.dataset = openDataset(fixture_.place("loose")).value();
        const auto made = fixture_.make(request);
        QVERIFY(!made && ClassFixture::said(made.error()).find("nothing says of which class") != std::string::npos);
    }

    void aHostilePackIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* key, const QString& json, const char* reason) {
            QTest::newRow(name) << QString::fromUtf8(key) << json << QString::fromUtf8(reason);
        };
        row("another format", "format", QStringLiteral("\"nucleoscope-packed-run\""), "something else");
        row("newer", "version", QStringLiteral("99"), "newer");
        row("no version", "version", QStringLiteral("0"), "outside");
        row("a version that is none", "version", QStringLiteral("1.5"), "not whole");
        row("no title", "title", QStringLiteral("\" \""), "no title");
        row("a title with escapes", "title", QStringLiteral("\"a\\u001b[2Jb\""), "control characters");
        row("a long title", "title", QLatin1Char('"') + QString(300, QLatin1Char('x')) + QLatin1Char('"'), "longer than");
        row("long words", "words", QLatin1Char('"') + QString(30'000, QLatin1Char('x')) + QLatin1Char('"'), "longer than");
        row("words that are none", "words", QStringLiteral("[1]"), "no text");
        row("no lesson", "lesson", QStringLiteral("{}"), "is missing");
        row("a lesson that is none", "lesson", QStringLiteral("7"), "an object");
        row("recipes that are none", "recipes", QStringLiteral("{}"), "no list");
        row("no recipe", "recipes", QStringLiteral("[]"), "tiny");
        row("a bad recipe", "recipes", QStringLiteral("[{\"epochs\": -1}]"), "/epochs");
        row("a recipe from a file", "recipes",
            QStringLiteral("[{\"name\": \"tiny\", \"network\": {\"weights\": \"/etc/passwd\"}}]"), "/etc/passwd");
        row("two recipes of a name", "recipes", QStringLiteral("[{\"name\": \"tiny\"}, {\"name\": \"tiny\"}]"), "called tiny");
        row("a demo too large", "images", QStringLiteral("{\"demo\": {\"seed\": 1, \"scale\": 1000}}"), "scale");
        row("a demo without a seed", "images", QStringLiteral("{\"demo\": {\"scale\": 1}}"), "seed");
        row("a seed that is none", "images", QStringLiteral("{\"demo\": {\"seed\": -1, \"scale\": 1}}"), "whole");
        row("no images", "images", QStringLiteral("{}"), "missing");
        row("too many images", "images",
            QStringLiteral("{\"name\": \"n\", \"files\": 1000000, \"bytes\": 1, \"hash\": \"\", \"drawn\": false}"), "outside");
        row("too large images", "images",
            QStringLiteral("{\"name\": \"n\", \"files\": 1, \"bytes\": 99999999999999, \"hash\": \"\", \"drawn\": false}"),
            "larger");
        const QString one =
            QStringLiteral("{\"name\": \"n\", \"files\": 1, \"bytes\": 1, \"hash\": \"\", \"drawn\": false, "
                           "\"described\": {\"table\": \"\", \"subjects\": true, \"folds\": true, \"classes\": %1}}");
        row("one class", "images", one.arg(QStringLiteral("[{\"name\": \"a\", \"positive\": true}]")), "no list of 2");
        row("classes that are none", "images", one.arg(QStringLiteral("[1, 2]")), "“name”");
        row("other images", "images",
            QStringLiteral("{\"name\": \"n\", \"files\": 1, \"bytes\": 1, \"hash\": \"\", \"drawn\": false}"),
            "does not hold the images");
    }
    void aHostilePackIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, json);
        QFETCH(QString, reason);
        Json changed = manifest();
        changed[key.toStdString()] = Json::parse(json.toStdString());
        const auto opened = fixture_.openOn("hostile", altered("hostile.nucleopack", changed.dump()));
        QVERIFY(!opened);
        const QString said = QString::fromStdString(ClassFixture::said(opened.error()));
        QVERIFY2(said.contains(reason) && said.contains(QStringLiteral("hostile.nucleopack")), qPrintable(said));
        QVERIFY(!fs::exists(classroomFolder()) || fs::is_empty(classroomFolder()));
    }

    void whatIsNoPackAtAllIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no zip") << "text"
                                << "zip archive";
        QTest::newRow("nothing in it") << "empty"
                                       << "no class.json";
        QTest::newRow("no JSON") << "broken"
                                 << "parse error";
        QTest::newRow("nested") << "nested"
                                << "deep";
        QTest::newRow("a key twice") << "twice"
                                     << "twice";
        QTest::newRow("climbs") << "climbs"
                                << "leads out";
        QTest::newRow("a long manifest") << "long"
                                         << "too long";
        QTest::newRow("one name in two spellings") << "spellings"
                                                   << "twice";
        QTest::newRow("images gone") << "gone"
                                     << "does not hold the images";
        QTest::newRow("images changed") << "changed"
                                        << "not those";
    }
    void whatIsNoPackAtAllIsRefused()
    {
        QFETCH(QString, what);
        QFETCH(QString, reason);
        const std::string good = manifest().dump();
        const std::string first = fixture_.dataset->sample(0).id;
        fs::path file = fixture_.place("none.nucleopack");
        if (what == QLatin1String("text"))
            QVERIFY(writeFileAtomically(file, std::string_view("no archive")));
        else if (what == QLatin1String("empty"))
            file = altered("none.nucleopack", "", "x");
        else if (what == QLatin1String("broken"))
            file = altered("none.nucleopack", good.substr(0, 100));
        else if (what == QLatin1String("nested"))
            file = altered("none.nucleopack", std::string(5000, '[') + std::string(5000, ']'));
        else if (what == QLatin1String("twice"))
            file = altered("none.nucleopack", "{\"title\": \"a\", " + good.substr(1));
        else if (what == QLatin1String("climbs"))
            file = altered("none.nucleopack", good, "images/../../evil.png");
        else if (what == QLatin1String("long"))
            file = altered("none.nucleopack", good + std::string(ClassPackLimits::manifestBytes, ' '));
        else if (what == QLatin1String("spellings"))
            file = altered("none.nucleopack", good, "images/" + first.substr(0, first.size() - 3) + "PNG");
        else
            file = altered("none.nucleopack", good, what == QLatin1String("gone") ? "" : "images/more.png", false);
        if (what == QLatin1String("empty")) {
            auto writer = ZipWriter::create(file);
            QVERIFY(writer->add("other.txt", std::string_view("x")) && writer->finish());
        }
        if (what == QLatin1String("changed")) {
            Json claims = manifest();
            claims["images"]["files"] = claims["images"]["bytes"] = 1;
            file = altered("none.nucleopack", claims.dump(), "images/more.png", false);
        }
        const auto opened = fixture_.openOn("none", file);
        QVERIFY(!opened);
        const QString said = QString::fromStdString(ClassFixture::said(opened.error()));
        QVERIFY2(said.contains(reason) && said.contains(QStringLiteral("none.nucleopack")), qPrintable(said));
        QVERIFY(!fs::exists(classroomFolder()) || fs::is_empty(classroomFolder()));
        QVERIFY(!fs::exists(fixture_.place("evil.png")));
    }

    void onlyImagesAreUnpacked()
    {
        const auto opened = fixture_.openOn("only", altered("more.nucleopack", manifest().dump(), "images/training_data/run.sh"));
        QVERIFY2(opened, opened ? "" : ClassFixture::said(opened.error()).c_str());
        QVERIFY(!fs::exists(opened->images() / "training_data" / "run.sh"));
    }

    void manyMayOpenItAtOnce()
    {
        qputenv("NUCLEOSCOPE_HOME", fixture_.place("many").c_str());
        std::vector<std::future<Result<OpenedClassPack>>> opening;
        for (int i = 0; i < 6; ++i)
            opening.push_back(std::async(std::launch::async, [&] {
                return ClassFixture::inJob<OpenedClassPack>(
                    [&](JobContext& context) { return openClassPack(made_.file, classroomFolder(), context); });
            }));
        for (auto& one : opening) {
            const auto opened = one.get();
            QVERIFY2(opened, opened ? "" : ClassFixture::said(opened.error()).c_str());
            QVERIFY(fs::is_directory(opened->images()));
        }
        QCOMPARE(openedClassPacks(classroomFolder()).packs.size(), std::size_t{1});
        QCOMPARE(std::distance(fs::directory_iterator(classroomFolder()), {}), 1);
    }

    void aStoppedOpeningLeavesNothing()
    {
        qputenv("NUCLEOSCOPE_HOME", fixture_.place("stopped").c_str());
        StoppedContext stopped;
        const auto opened = openClassPack(made_.file, classroomFolder(), stopped);
        QVERIFY(!opened && opened.error().code == ErrorCode::Cancelled);
        QVERIFY(!fs::exists(classroomFolder()) || fs::is_empty(classroomFolder()));
    }

    void underPseudonymsNothingNamesAnybody()
    {
        ClassPackRequest wanted = fixture_.request("secret.nucleopack");
        wanted.names = Pseudonyms(HashKey{1, 2});
        const auto made = ClassFixture::make(wanted);
        QVERIFY2(made, made ? "" : ClassFixture::said(made.error()).c_str());
        const auto archive = ZipArchive::open(made->file);
        std::string all;
        std::vector<std::string> order;
        for (const ArchiveEntry& entry : archive->entries()) {
            const Bytes content = archive->read(entry).value();
            all += entry.path + "\n" + std::string(reinterpret_cast<const char*>(content.data()), content.size());
            if (entry.path.ends_with(".png"))
                order.push_back(entry.path);
        }
        QCOMPARE(order.size(), static_cast<std::size_t>(fixture_.dataset->sampleCount()));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        for (const Sample& sample : fixture_.dataset->samples())
            QVERIFY2(all.find(sample.name) == std::string::npos, sample.name.c_str());
        QVERIFY(all.find("UID_") == std::string::npos && all.find("fold_") == std::string::npos);
        QCOMPARE(made->pack.images.name, std::string("pseudonymised"));

        const auto opened = fixture_.openOn("secret-home", made->file);
        QVERIFY2(opened, opened ? "" : ClassFixture::said(opened.error()).c_str());
        const auto images = openDataset(opened->images());
        QVERIFY2(images, images ? "" : ClassFixture::said(images.error()).c_str());
        QCOMPARE((*images)->sampleCount(), fixture_.dataset->sampleCount());
        QCOMPARE((*images)->subjects().size(), fixture_.dataset->subjects().size());
        for (const SubjectInfo& subject : fixture_.dataset->subjects()) {
            const auto same = [&](const SubjectInfo& other) { return other.id == wanted.names->subject(subject.id); };
            const auto found = std::find_if((*images)->subjects().begin(), (*images)->subjects().end(), same);
            QVERIFY2(found != (*images)->subjects().end() && found->sampleCount == subject.sampleCount, subject.id.c_str());
        }
    }
};

NUCLEOSCOPE_TEST(TestClassPack)
#include "test_class_pack.moc"
