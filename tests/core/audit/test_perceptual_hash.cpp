#include "audit_fixture.h"

#include "core/audit/jpeg_tables.h"
#include "core/audit/nucleus_view.h"
#include "core/audit/perceptual_hash.h"
#include "core/dataset/content_key.h"
#include "core/encoding/encode.h"
#include "core/imaging/decode.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;

/// What makes near-duplicates candidates: hashes of looks, and a JPEG's own marks.
class TestPerceptualHash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPictureTurnedHasItsHashTurned();
    void savingAgainChangesFewBits();
    void anotherNucleusDiffersInMany();
    void hashesReadBackAsTheyWereWritten();
    void jpegTablesAreThoseOfTheStandard();

private:
    static cv::Mat view(std::uint64_t seed)
    {
        Random random(seed, Random::Purpose::Test);
        return nucleusView(drawnNucleus(randomLook(random)));
    }
};

void TestPerceptualHash::aPictureTurnedHasItsHashTurned()
{
    const cv::Mat picture = view(1);
    const PerceptualHash hash = perceptualHash(picture);
    cv::Mat turned;
    cv::flip(picture, turned, 1);
    QVERIFY(distance(perceptualHash(turned), hash.mirrored()) <= 2);
    cv::flip(picture, turned, 0);
    QVERIFY(distance(perceptualHash(turned), hash.upsideDown()) <= 2);
    cv::transpose(picture, turned);
    QVERIFY(distance(perceptualHash(turned), hash.transposed()) <= 2);
    QCOMPARE(hash.mirrored().evenBits(), hash.evenBits());
    QCOMPARE(hash.upsideDown().evenBits(), hash.evenBits());
}

void TestPerceptualHash::savingAgainChangesFewBits()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Random random(seed, Random::Purpose::Test);
        const cv::Mat rgb = drawnNucleus(randomLook(random));
        const cv::Mat saved = *decodeImage(*encodeJpeg(rgb, 60), "saved");
        QVERIFY(distance(perceptualHash(nucleusView(rgb)), perceptualHash(nucleusView(saved))) <= 40);
    }
}

void TestPerceptualHash::anotherNucleusDiffersInMany()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        QVERIFY(distance(perceptualHash(view(seed)), perceptualHash(view(seed + 100))) > 60);
}

void TestPerceptualHash::hashesReadBackAsTheyWereWritten()
{
    const PerceptualHash hash = perceptualHash(view(3));
    QVERIFY(PerceptualHash::fromHex(hash.hex()) == hash);
    QVERIFY(!PerceptualHash::fromHex("12"));
    const ContentHash content = ContentHash::of("nucleus");
    QVERIFY(contentHashFromHex(content.hex()) == content);
    QVERIFY(!contentHashFromHex("z"));
}

void TestPerceptualHash::jpegTablesAreThoseOfTheStandard()
{
    const cv::Mat rgb = view(4).clone();
    cv::Mat colour;
    cv::merge(std::vector<cv::Mat>{rgb, rgb, rgb}, colour);
    const Bytes file = *encodeJpeg(colour, 50); // quality 50 takes the tables of ITU-T T.81, annex K, as they stand
    const auto compression = jpegCompression(file);
    QVERIFY(compression);
    QCOMPARE(compression->luma, 3688 / 64.0);
    QCOMPARE(compression->chroma, 5505 / 64.0);
    QCOMPARE(compression->subsampling, 22);
    QVERIFY(jpegCompression(*encodeJpeg(colour, 90))->luma < compression->luma);
    QVERIFY(!jpegCompression(*encodePng(colour)));
    QVERIFY(!jpegCompression(std::span(file).first(10)));
}

NUCLEOSCOPE_TEST(TestPerceptualHash)
#include "test_perceptual_hash.moc"
