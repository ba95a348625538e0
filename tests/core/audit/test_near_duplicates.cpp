// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_fixture.h"

#include "core/audit/audit.h"
#include "core/audit/audit_memory.h"
#include "core/encoding/encode.h"
#include "core/imaging/decode.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

using namespace nucleoscope;
using namespace nucleoscope::test;

/// Two images of one nucleus are told from two nuclei that merely have one shape.
class TestNearDuplicates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneNucleusInTwoFilesIsFound_data();
    void oneNucleusInTwoFilesIsFound();
    void oneNucleusInPicturesOfCellsIsFound_data();
    void oneNucleusInPicturesOfCellsIsFound();
    void oneShapeWithOtherChromatinIsNone();
    void simplyDrawnNucleiAreNone_data();
    void simplyDrawnNucleiAreNone();
    void subjectsOfOneNucleusTravelTogether();
    void whatLooksLikeOneCountsAsOneHoweverMuchItIs();
    void whatIsKnownIsNotLookedForAgain();
    void whatWasComparedInPartOnlyIsSaid_data();
    void whatWasComparedInPartOnlyIsSaid();
    void aSecondAuditReadsNothing();
    void aStoppedAuditGoesOn();

private:
    static std::vector<NearDuplicate> pairsOf(const std::vector<DrawnImage>& images);
    QTemporaryDir home_;
};

namespace {

enum class Change { SavedAgain, OutlinedAnew, Brighter, OutOfFocus, Larger, Mirrored, Turned };

cv::Mat changed(cv::Mat rgb, Change change)
{
    switch (change) {
    case Change::SavedAgain: break;
    case Change::OutlinedAnew: { // one pixel less all around, and moved
        cv::Mat grey, inside, moved;
        cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
        cv::erode(grey > 12, inside, cv::Mat::ones(3, 3, CV_8U));
        cv::Mat cut = cv::Mat::zeros(rgb.size(), rgb.type());
        rgb.copyTo(cut, inside);
        cv::warpAffine(cut, moved, cv::Matx23d(1, 0, 7, 0, 1, -5), rgb.size());
        return moved;
    }
    case Change::Brighter: rgb.convertTo(rgb, -1, 1.2, 0); break;
    case Change::OutOfFocus: {
        cv::Mat inside = rgb.clone();
        cv::GaussianBlur(rgb, inside, {}, 1.5);
        return inside;
    }
    case Change::Larger: cv::resize(rgb, rgb, {}, 1.25, 1.25); break;
    case Change::Mirrored: cv::flip(rgb, rgb, 1); break;
    case Change::Turned: cv::rotate(rgb, rgb, cv::ROTATE_90_CLOCKWISE); break;
    }
    return rgb;
}

enum class Inside { Flat, Grainy };

/// An ellipse of one colour on another, with or without a camera's noise.
cv::Mat simplyDrawn(const NucleusLook& look, Inside inside, const cv::Scalar& background)
{
    cv::Mat rgb(look.pixels, look.pixels, CV_8UC3, background);
    const double stretch = std::sqrt(look.aspect);
    const auto half = static_cast<float>(look.pixels) / 2;
    cv::ellipse(rgb,
                cv::RotatedRect({half, half},
                                {static_cast<float>(2 * look.radius * stretch), static_cast<float>(2 * look.radius / stretch)},
                                static_cast<float>(look.angle * 180 / std::numbers::pi)),
                {110, 60, 140}, cv::FILLED);
    if (inside == Inside::Flat)
        return rgb;
    Random random(look.texture, Random::Purpose::Test);
    rgb.forEach<cv::Vec3b>([&](cv::Vec3b& pixel, const int*) {
        if (pixel[1] != 60)
            return;
        const double grain = random.uniform(-20, 20);
        pixel = cv::Vec3b(cv::saturate_cast<uchar>(110 + grain), cv::saturate_cast<uchar>(60 + grain),
                          cv::saturate_cast<uchar>(140 + grain));
    });
    return rgb;
}

/// The clean images, and the first of them once more, of another patient.
std::vector<DrawnImage> withAnother(std::uint64_t seed, const cv::Mat& rgb, bool masked = true)
{
    std::vector<DrawnImage> images = cleanImages(seed);
    for (DrawnImage& image : images)
        image.look.masked = masked;
    DrawnImage copy = images.front();
    copy.subject = "2";
    copy.name = "UID_2_99_1";
    copy.format = "jpg";
    copy.bytes = encodeJpeg(rgb, 85).value();
    images.push_back(std::move(copy));
    return images;
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Inside)

void TestNearDuplicates::initTestCase()
{
    qputenv("NUCLEOSCOPE_HOME", home_.path().toUtf8());
}

std::vector<NearDuplicate> TestNearDuplicates::pairsOf(const std::vector<DrawnImage>& images)
{
    const auto dataset = datasetOf(images);
    const auto facts = measureImages(*dataset).value();
    return nearDuplicates(*dataset, facts).value().pairs;
}

void TestNearDuplicates::oneNucleusInTwoFilesIsFound_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("saved again") << Change::SavedAgain;
    QTest::newRow("outlined anew and moved") << Change::OutlinedAnew;
    QTest::newRow("brighter") << Change::Brighter;
    QTest::newRow("out of focus") << Change::OutOfFocus;
    QTest::newRow("larger") << Change::Larger;
    QTest::newRow("mirrored") << Change::Mirrored;
    QTest::newRow("turned") << Change::Turned;
}

void TestNearDuplicates::oneNucleusInTwoFilesIsFound()
{
    QFETCH(Change, change);
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const std::vector<DrawnImage> clean = cleanImages(seed);
        const auto images = withAnother(seed, changed(drawnNucleus(clean.front().look), change));
        const std::vector<NearDuplicate> pairs = pairsOf(images);
        QCOMPARE(pairs.size(), 1U);
        QCOMPARE(pairs.front().first, 0);
        QCOMPARE(pairs.front().second, static_cast<int>(images.size()) - 1);
        QVERIFY(pairs.front().correlation >= 0.7 && pairs.front().correlation <= 1.0 + 1e-6);
    }
}

void TestNearDuplicates::oneNucleusInPicturesOfCellsIsFound_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("saved again") << Change::SavedAgain;
    QTest::newRow("brighter") << Change::Brighter;
    QTest::newRow("larger") << Change::Larger;
    QTest::newRow("mirrored") << Change::Mirrored;
    QTest::newRow("turned") << Change::Turned;
}

/// Nothing is cut out: background and outline are alike in all of them.
void TestNearDuplicates::oneNucleusInPicturesOfCellsIsFound()
{
    QFETCH(Change, change);
    NucleusLook look = cleanImages(1).front().look;
    look.masked = false;
    const auto images = withAnother(1, changed(drawnNucleus(look), change), false);
    const std::vector<NearDuplicate> pairs = pairsOf(images);
    QCOMPARE(pairs.size(), 1U);
    QCOMPARE(pairs.front().first, 0);
    QCOMPARE(pairs.front().second, static_cast<int>(images.size()) - 1);
}

/// Outline and shading are the same to the pixel: only the inside differs.
void TestNearDuplicates::oneShapeWithOtherChromatinIsNone()
{
    Random random(3, Random::Purpose::Test);
    std::vector<DrawnImage> images = cleanImages(1);
    for (DrawnImage& image : images) {
        image.look = images.front().look;
        image.look.texture = random.bits64();
    }
    const std::vector<NearDuplicate> pairs = pairsOf(images);
    QVERIFY2(pairs.empty(), QByteArray::number(static_cast<qulonglong>(pairs.size())).constData());
}

void TestNearDuplicates::simplyDrawnNucleiAreNone_data()
{
    QTest::addColumn<Inside>("inside");
    QTest::addColumn<int>("background");
    QTest::addColumn<QString>("format");
    for (const int background : {0, 225})
        for (const char* format : {"png", "jpg"}) {
            QTest::addRow("flat %s on %d", format, background) << Inside::Flat << background << QString::fromLatin1(format);
            QTest::addRow("grainy %s on %d", format, background) << Inside::Grainy << background << QString::fromLatin1(format);
        }
}

/// Where the inside shows nothing, nothing but the outline could be alike.
void TestNearDuplicates::simplyDrawnNucleiAreNone()
{
    QFETCH(Inside, inside);
    QFETCH(int, background);
    QFETCH(QString, format);
    std::vector<DrawnImage> images = cleanImages(1);
    for (DrawnImage& image : images) {
        const cv::Mat rgb = simplyDrawn(image.look, inside, cv::Scalar::all(background));
        image.format = format.toStdString();
        image.bytes = image.format == "jpg" ? encodeJpeg(rgb, 90).value() : encodePng(rgb).value();
    }
    const std::vector<NearDuplicate> pairs = pairsOf(images);
    QVERIFY2(pairs.empty(), QByteArray::number(static_cast<qulonglong>(pairs.size())).constData());
}

void TestNearDuplicates::subjectsOfOneNucleusTravelTogether()
{
    const std::vector<DrawnImage> clean = cleanImages(1);
    const auto dataset = datasetOf(withAnother(1, changed(drawnNucleus(clean.front().look), Change::OutOfFocus)));
    const auto facts = measureImages(*dataset).value();
    QVERIFY(linkedSubjects(*dataset, facts.pixelHashes()).empty());
    const auto near = nearDuplicates(*dataset, facts).value();
    const auto linked = linkedSubjects(*dataset, takenTogether(facts.pixelHashes(), near));
    QCOMPARE(linked.size(), 1U);
    QCOMPARE(linked.front().subjects, (std::vector<int>{0, 1}));
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        SplitOptions options;
        options.seed = seed;
        const Split split = makeSplit(*dataset, takenTogether(facts.pixelHashes(), near), options).value();
        QCOMPARE(split.parts.front(), split.parts.back());
    }
}

/// Pairs of each with the last one make the longest chain there is.
void TestNearDuplicates::whatLooksLikeOneCountsAsOneHoweverMuchItIs()
{
    constexpr int count = 20'000;
    ContentHashes hashes;
    NearDuplicates near;
    for (int i = 0; i <= count; ++i)
        hashes.hashes.push_back({1, static_cast<std::uint64_t>(i)});
    for (int i = 0; i < count; ++i)
        near.pairs.push_back({i, count, 0.9});
    const ContentHashes together = takenTogether(hashes, near);
    QCOMPARE(std::ranges::count(together.hashes, together.hashes.front()), std::ptrdiff_t{count + 1});
}

void TestNearDuplicates::whatIsKnownIsNotLookedForAgain()
{
    int reads = 0;
    DrawnOptions options;
    options.stamp = 11;
    options.whenRead = [&] { ++reads; };
    const std::vector<DrawnImage> clean = cleanImages(2);
    const auto dataset = datasetOf(withAnother(2, drawnNucleus(clean.front().look)), options);
    const auto facts = measureImages(*dataset).value();
    QCOMPARE(knownNearDuplicates(*dataset, facts).value().pairs.size(), 1U);
    const int before = reads;
    QCOMPARE(knownNearDuplicates(*dataset, facts).value().pairs.size(), 1U);
    QCOMPARE(reads, before);
}

void TestNearDuplicates::whatWasComparedInPartOnlyIsSaid_data()
{
    QTest::addColumn<int>("allBits");
    QTest::addColumn<QString>("finding");
    QTest::newRow("all that are alike") << alikeBits << QString();
    QTest::newRow("all that are nearly alike") << 24 << QStringLiteral("audit.near_part");
    QTest::newRow("not even the nearest") << -1 << QStringLiteral("audit.near_more");
}

/// Also where it was kept from the last audit.
void TestNearDuplicates::whatWasComparedInPartOnlyIsSaid()
{
    QFETCH(int, allBits);
    QFETCH(QString, finding);
    DrawnOptions options;
    options.stamp = 14 + allBits;
    const auto dataset = datasetOf(cleanImages(6), options);
    AuditMemory found(*dataset, {});
    found.near = NearDuplicates{{}, allBits};
    found.keep();
    const DatasetAudit audit = auditDataset(*dataset).value();
    QCOMPARE(audit.nearDuplicates.allBits, allBits);
    for (const char* const id : {"audit.near_part", "audit.near_more"})
        QCOMPARE(findingOf(audit.findings, id) != nullptr, finding == QLatin1String(id));
    if (const Finding* part = findingOf(audit.findings, "audit.near_part"))
        QCOMPARE(part->what.argument("bits"), std::string("24"));
}

void TestNearDuplicates::aSecondAuditReadsNothing()
{
    int reads = 0;
    DrawnOptions options;
    options.stamp = 12;
    options.whenRead = [&] { ++reads; };
    std::vector<DrawnImage> images = oneClassEach(4);
    for (DrawnImage& image : images)
        image.look.radius *= image.classIndex == 0 ? 1.3 : 1;
    const auto dataset = datasetOf(images, options);
    QVERIFY(!auditMayBeKnown(*dataset));
    QVERIFY(!auditIsKnown(*dataset));
    const DatasetAudit first = auditDataset(*dataset).value();
    QVERIFY(reads >= dataset->sampleCount());
    QVERIFY(auditMayBeKnown(*dataset));
    QVERIFY(auditIsKnown(*dataset));
    const int before = reads;
    const DatasetAudit second = auditDataset(*dataset).value();
    QCOMPARE(reads, before);
    QCOMPARE(second.findings.size(), first.findings.size());
    for (std::size_t i = 0; i < first.findings.size(); ++i) {
        QCOMPARE(second.findings[i].what.english(), first.findings[i].what.english());
        QCOMPARE(second.findings[i].samples, first.findings[i].samples);
    }
    QVERIFY(second.silhouette);
    QCOMPARE(second.silhouette->scores.auroc, first.silhouette->scores.auroc);
    QCOMPARE(second.silhouette->null.drawn, first.silhouette->null.drawn);
    QCOMPARE(second.silhouette->intervals.of(ScoreKind::Auroc).low, first.silhouette->intervals.of(ScoreKind::Auroc).low);
}

void TestNearDuplicates::aStoppedAuditGoesOn()
{
    int reads = 0;
    DrawnOptions options;
    options.stamp = 13;
    options.whenRead = [&] { ++reads; };
    const auto dataset = datasetOf(cleanImages(5), options);
    std::stop_source stop;
    const auto whenProxies = [&](double, const Message& activity) {
        if (activity.id == "audit.asking")
            stop.request_stop();
    };
    const auto stopped = auditDataset(*dataset, {}, whenProxies, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!auditIsKnown(*dataset));
    const int before = reads;
    QVERIFY(auditDataset(*dataset));
    QCOMPARE(reads, before);
}

NUCLEOSCOPE_TEST(TestNearDuplicates)
#include "test_near_duplicates.moc"
