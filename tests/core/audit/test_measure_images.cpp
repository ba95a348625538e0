#include "audit_fixture.h"

#include "core/audit/facts_table.h"
#include "core/encoding/encode.h"
#include "core/imaging/nucleus_outline.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <opencv2/imgproc.hpp>

using namespace nucleoscope;
using namespace nucleoscope::test;

/// One pass over every file, kept for the next time.
class TestMeasureImages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void outlineIsThatOfTheWholeImage();
    void pixelsCountAndNotTheFile();
    void whatIsNoImageSaysWhy();
    void tableReadsBackWhatWasMeasured();
    void secondTimeReadsNothing();
    void filesThatChangedAreReadAgain();
    void damagedFilesAreTriedAgain();
    void stoppingKeepsWhatWasMeasured();

private:
    std::unique_ptr<QTemporaryDir> home_;
};

void TestMeasureImages::init()
{
    home_ = std::make_unique<QTemporaryDir>();
    qputenv("NUCLEOSCOPE_HOME", home_->path().toUtf8());
}

void TestMeasureImages::outlineIsThatOfTheWholeImage()
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        Random random(seed, Random::Purpose::Test);
        const cv::Mat rgb = drawnNucleus(randomLook(random));
        const ImageFacts facts = measureImage(*encodePng(rgb), "nucleus");
        const auto nucleus = measureNucleus(rgb); // without the cut to the bright box
        QVERIFY(facts.masked && !facts.blank && facts.outline);
        // Smoothed and cut where the edge is, not at black.
        QVERIFY(std::abs(facts.outline->areaPixels / nucleus->areaPixels - 1) < 0.03);
        QVERIFY(std::abs(facts.outline->perimeterPixels / cv::arcLength(nucleus->contour, true) - 1) < 0.1);
        QVERIFY(std::abs(facts.outline->eccentricity - nucleus->eccentricity) < 0.03);
        QVERIFY(std::abs(facts.outline->solidity - nucleus->solidity) < 0.03);
        QCOMPARE(facts.width, 128);
        QCOMPARE(facts.format, std::string("PNG"));
    }
}

void TestMeasureImages::pixelsCountAndNotTheFile()
{
    Random random(1, Random::Purpose::Test);
    const cv::Mat rgb = drawnNucleus(randomLook(random));
    const Bytes png = *encodePng(rgb);
    Bytes other = png;
    other.push_back(std::byte{0}); // after the end of a PNG anything may stand
    const ImageFacts a = measureImage(png, "a");
    const ImageFacts b = measureImage(other, "b");
    QVERIFY(!a.problem && !b.problem);
    QVERIFY(a.fileHash != b.fileHash);
    QVERIFY(a.pixelHash == b.pixelHash);
    QVERIFY(measureImage(*encodeJpeg(rgb, 80), "c").pixelHash != a.pixelHash);
}

void TestMeasureImages::whatIsNoImageSaysWhy()
{
    const std::string text = "no picture";
    const ImageFacts facts = measureImage(std::as_bytes(std::span(text.data(), text.size())), "note.png");
    QVERIFY(facts.problem && facts.problem->english().find("note.png") != std::string::npos);
    QVERIFY(measureImage(*encodePng(cv::Mat::zeros(20, 20, CV_8UC3)), "black").blank);
}

void TestMeasureImages::tableReadsBackWhatWasMeasured()
{
    std::vector<DrawnImage> images = cleanImages(1);
    images.resize(20);
    images[1].format = "jpg";
    images[2].look.masked = false;
    const auto dataset = datasetOf(images);
    const auto measured = measureImages(*dataset);
    QVERIFY(measured);
    std::vector<std::optional<ImageFacts>> facts(measured->images.begin(), measured->images.end());
    const std::string table = factsToCsv(*dataset, facts);
    const auto read = factsFromCsv(table, *dataset, "table");
    QVERIFY(read);
    QCOMPARE(factsToCsv(*dataset, *read), table);
    QCOMPARE((*read)[1]->compression->luma, facts[1]->compression->luma);
    QVERIFY(!(*read)[2]->outline && !(*read)[0]->compression);
    QVERIFY(!factsFromCsv("sample,other\n", *dataset, "table"));
}

void TestMeasureImages::secondTimeReadsNothing()
{
    std::atomic<int> reads = 0;
    DrawnOptions options;
    options.whenRead = [&] { ++reads; };
    options.stamp = 7;
    const auto dataset = datasetOf(cleanImages(1), options);
    const auto first = measureImages(*dataset);
    QCOMPARE(reads.exchange(0), dataset->sampleCount());
    const auto second = measureImages(*dataset);
    QCOMPARE(reads.load(), 0);
    QVERIFY(first->images[3].pixelHash == second->images[3].pixelHash);
    QCOMPARE(first->images[3].outline->solidity, second->images[3].outline->solidity);
}

void TestMeasureImages::filesThatChangedAreReadAgain()
{
    DrawnOptions options;
    options.stamp = 7;
    QVERIFY(measureImages(*datasetOf(cleanImages(1), options)));
    std::atomic<int> reads = 0;
    options.whenRead = [&] { ++reads; };
    options.stamp = 8;
    const auto later = datasetOf(cleanImages(1), options);
    QVERIFY(measureImages(*later));
    QCOMPARE(reads.load(), later->sampleCount());
}

void TestMeasureImages::damagedFilesAreTriedAgain()
{
    std::atomic<int> reads = 0;
    DrawnOptions options;
    options.whenRead = [&] { ++reads; };
    options.stamp = 7;
    std::vector<DrawnImage> images = cleanImages(1);
    images[5].bytes = {std::byte{1}, std::byte{2}};
    const auto dataset = datasetOf(images, options);
    QCOMPARE(measureImages(*dataset)->unreadable(), 1);
    reads = 0;
    QCOMPARE(measureImages(*dataset)->unreadable(), 1);
    QCOMPARE(reads.load(), 1);
}

void TestMeasureImages::stoppingKeepsWhatWasMeasured()
{
    std::atomic<int> reads = 0;
    std::stop_source stop;
    DrawnOptions options;
    options.stamp = 7;
    options.whenRead = [&] {
        if (++reads == 50)
            stop.request_stop();
    };
    const auto dataset = datasetOf(cleanImages(1), options);
    const auto stopped = measureImages(*dataset, {stop.get_token(), {}});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    const int before = reads.exchange(1000);
    QVERIFY(measureImages(*dataset));
    QCOMPARE(reads.load() - 1000, dataset->sampleCount() - before);
}

NUCLEOSCOPE_TEST(TestMeasureImages)
#include "test_measure_images.moc"
