#include "core/dataset/demo/demo_dataset.h"

#include "core/base/files.h"
#include "core/dataset/dataset.h"
#include "tests/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace nucleoscope;
namespace fs = std::filesystem;

class TestDemoDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameSeedSameBytes();
    void anotherSeedOtherBytes();
    void opensAsACnmcTrainingSetThatSaysItIsDrawn();
    void lowerCaseNamesBelongToTheSameSubject();
    void linkedSubjectsShareIdenticalFiles();
    void theTestFolderOpensWithItsTable();
    void saysThatItIsDrawn();
    void theSummaryCounts();
    void progressReachesOne();
    void refusesAFolderThatHoldsOtherThings();
    void anEarlierDemoIsReplaced();
    void aStopLeavesNothing();
    void aStopLeavesTheEarlierDemo();

private:
    fs::path place(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }
    static Result<DemoSummary> draw(const fs::path& folder, std::uint64_t seed = 1);
    /// Path below the folder → content.
    static std::map<std::string, std::string> contents(const fs::path& folder);

    QTemporaryDir folder_;
    fs::path demo_;
    DemoSummary summary_;
};

Result<DemoSummary> TestDemoDataset::draw(const fs::path& folder, std::uint64_t seed)
{
    return writeDemoDataset(folder, {.seed = seed, .scale = 0.08}, {}, {});
}

std::map<std::string, std::string> TestDemoDataset::contents(const fs::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[utf8(fs::relative(entry.path(), folder))] = readTextFile(entry.path()).value();
    return files;
}

void TestDemoDataset::initTestCase()
{
    QVERIFY(folder_.isValid());
    demo_ = place("demo");
    const auto drawn = draw(demo_);
    QVERIFY2(drawn, drawn ? "" : drawn.error().message.english().c_str());
    summary_ = *drawn;
}

void TestDemoDataset::sameSeedSameBytes()
{
    QVERIFY(draw(place("again")));
    QVERIFY(contents(place("again")) == contents(demo_));
}

void TestDemoDataset::anotherSeedOtherBytes()
{
    QVERIFY(draw(place("other"), 2));
    const std::string image = "training_data/fold_0/all/UID_1_1_1_all.jpg";
    QVERIFY(contents(demo_).at(image) != contents(place("other")).at(image));
}

void TestDemoDataset::opensAsACnmcTrainingSetThatSaysItIsDrawn()
{
    const auto opened = openDataset(demo_);
    QVERIFY(opened);
    const Dataset& dataset = **opened;
    QCOMPARE(dataset.layout(), Layout::CnmcTraining);
    QVERIFY(dataset.drawn());
    QVERIFY(dataset.unreadable().empty());
    QCOMPARE(dataset.sampleCount(), summary_.images);
    QCOMPARE(static_cast<int>(dataset.subjects().size()), summary_.subjects);
    QCOMPARE(dataset.folds(), (std::vector<std::string>{"fold_0", "fold_1", "fold_2"}));
    QCOMPARE(dataset.classes().size(), std::size_t{2});
}

void TestDemoDataset::lowerCaseNamesBelongToTheSameSubject()
{
    const auto opened = openDataset(demo_);
    QVERIFY(opened);
    int lowerCase = 0;
    for (const Sample& sample : (*opened)->samples())
        lowerCase += sample.name.starts_with("UID_h3_") ? 1 : 0;
    QVERIFY(lowerCase > 0);
}

void TestDemoDataset::linkedSubjectsShareIdenticalFiles()
{
    std::map<std::string, std::vector<std::string>> namesOf;
    for (const auto& [path, content] : contents(demo_ / "training_data"))
        namesOf[content].push_back(path);
    std::map<std::string, int> ties;
    for (const auto& [content, names] : namesOf) {
        if (names.size() < 2)
            continue;
        QCOMPARE(names.size(), std::size_t{2});
        ++ties[names[0].substr(0, names[0].find('_', 15)) + " = " + names[1].substr(0, names[1].find('_', 15))];
    }
    QVERIFY(ties.contains("fold_0/all/UID_4 = fold_2/all/UID_9"));
    QVERIFY(ties.contains("fold_1/hem/UID_H2 = fold_1/hem/UID_H5"));
    QVERIFY(ties.contains("fold_1/all/UID_7 = fold_1/all/UID_7"));
    QCOMPARE(ties.size(), std::size_t{3});
}

void TestDemoDataset::theTestFolderOpensWithItsTable()
{
    const auto opened = openDataset(demo_ / "validation_data");
    QVERIFY(opened);
    QCOMPARE((*opened)->layout(), Layout::CnmcLabelledTest);
    QCOMPARE((*opened)->sampleCount(), summary_.testImages);
    QCOMPARE((*opened)->subjects().size(), std::size_t{6});
    for (const Sample& sample : (*opened)->samples())
        QVERIFY(sample.classIndex >= 0);
}

void TestDemoDataset::saysThatItIsDrawn()
{
    const auto files = contents(demo_);
    QVERIFY(files.at("README.txt").find("not real cells") != std::string::npos);
    const QJsonObject marker = QJsonDocument::fromJson(QByteArray::fromStdString(files.at(demoMarkerName))).object();
    QCOMPARE(marker.value(QLatin1String("seed")).toInt(), 1);
    QVERIFY(marker.value(QLatin1String("generator")).toInt() >= 1);
}

void TestDemoDataset::theSummaryCounts()
{
    int images = 0;
    int testImages = 0;
    std::uint64_t bytes = 0;
    for (const auto& [path, content] : contents(demo_)) {
        if (!path.ends_with(".jpg"))
            continue;
        (path.starts_with("training_data/") ? images : testImages) += 1;
        bytes += content.size();
    }
    QCOMPARE(images, summary_.images);
    QCOMPARE(testImages, summary_.testImages);
    QCOMPARE(bytes, summary_.bytes);
    // The whole demo has ten times the images: far below 40 MB.
    QVERIFY(static_cast<double>(bytes) / (images + testImages) < 20'000);
}

void TestDemoDataset::progressReachesOne()
{
    double last = 0;
    const auto report = [&last](double fraction) {
        QVERIFY(fraction >= last && fraction <= 1);
        last = fraction;
    };
    QVERIFY(writeDemoDataset(place("progress"), {.seed = 1, .scale = 0.05}, {}, report));
    QVERIFY(last > 0.9);
}

void TestDemoDataset::refusesAFolderThatHoldsOtherThings()
{
    const fs::path folder = place("mine");
    fs::create_directories(folder);
    QVERIFY(writeFileAtomically(folder / "thesis.txt", std::string_view("precious")));
    const auto drawn = draw(folder);
    QVERIFY(!drawn);
    QCOMPARE(drawn.error().code, ErrorCode::InvalidInput);
    QVERIFY(drawn.error().message.english().find("mine") != std::string::npos);
    QCOMPARE(contents(folder).size(), std::size_t{1});
}

void TestDemoDataset::anEarlierDemoIsReplaced()
{
    const fs::path folder = place("twice");
    QVERIFY(draw(folder, 3));
    QVERIFY(writeFileAtomically(folder / "training_data" / "stray.txt", std::string_view("left over")));
    QVERIFY(draw(folder, 1));
    QVERIFY(contents(folder) == contents(demo_));
}

void TestDemoDataset::aStopLeavesNothing()
{
    const fs::path folder = place("stopped") / "demo";
    fs::create_directories(folder.parent_path());
    std::stop_source stop;
    const auto drawn =
        writeDemoDataset(folder, {.seed = 1, .scale = 0.08}, stop.get_token(), [&stop](double) { stop.request_stop(); });
    QVERIFY(!drawn);
    QCOMPARE(drawn.error().code, ErrorCode::Cancelled);
    QVERIFY(fs::is_empty(folder.parent_path()));
}

void TestDemoDataset::aStopLeavesTheEarlierDemo()
{
    const fs::path folder = place("kept");
    QVERIFY(draw(folder));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!writeDemoDataset(folder, {.seed = 2, .scale = 0.08}, stop.get_token(), {}));
    QVERIFY(contents(folder) == contents(demo_));
}

NUCLEOSCOPE_TEST(TestDemoDataset)
#include "test_demo_dataset.moc"
