#include "core/imaging/decode.h"
#include "tests/test_program.h"

#include "encoded_images.h"

#include <QTest>

#include <cstring>

using namespace nucleoscope;
using namespace nucleoscope::drawn;
namespace fs = std::filesystem;

namespace {

cv::Mat decoded(const Bytes& file, const DecodeOptions& options = {})
{
    auto image = decodeImage(file, "image", options);
    if (!image)
        qWarning("%s", image.error().message.english().c_str());
    return image ? *image : cv::Mat();
}

std::string reasonOf(const Bytes& file)
{
    const auto image = decodeImage(file, "folder/broken.bmp");
    if (image || image.error().code != ErrorCode::Unreadable || image.error().message.argument("file") != "folder/broken.bmp")
        return {};
    return image.error().message.english();
}

cv::Mat withAlpha(const cv::Mat& rgb, int alpha)
{
    cv::Mat rgba(rgb.size(), CV_8UC4);
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < rgb.cols; ++x) {
            std::memcpy(rgba.ptr(y, x), rgb.ptr(y, x), 3);
            rgba.ptr(y, x)[3] = static_cast<std::uint8_t>(alpha);
        }
    return rgba;
}

cv::Mat firstChannelAsGrey(const cv::Mat& rgb)
{
    cv::Mat grey(rgb.size(), CV_8UC1);
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < rgb.cols; ++x)
            *grey.ptr(y, x) = *rgb.ptr(y, x);
    return grey;
}

cv::Mat greyAsRgb(const cv::Mat& grey)
{
    cv::Mat rgb(grey.size(), CV_8UC3);
    for (int y = 0; y < grey.rows; ++y)
        for (int x = 0; x < grey.cols; ++x)
            std::memset(rgb.ptr(y, x), *grey.ptr(y, x), 3);
    return rgb;
}

fs::path sharedData()
{
    return fs::path(NUCLEOSCOPE_SHARED_DATA);
}

} // namespace

class TestDecode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losslessFormatsGiveTheDrawnPixels();
    void oddWidthsAndTopDownBmpAreRead();
    void jpegGivesNearlyTheDrawnPixels();
    void greyBecomesRgb();
    void cmykBecomesRgb();
    void sixteenBitBecomesEightBit();
    void alphaLiesOverBlack();
    void contentDecidesNotTheName();
    void headersTellSizeAndFormatWithoutDecoding();
    void jpegMayBeDecodedSmaller();
    void tooManyPixelsAreRefusedBeforeDecoding();
    void aPngThatCannotHoldItsPixelsIsRefusedBeforeDecoding();
    void sizesThatMakeNoSenseAreRefused();
    void otherFilesAreUnreadableWithAReason();
    void everyTruncatedFileIsUnreadable();
    void damagedFilesNeverCrash();
    void aDamagedFileDoesNotSpoilTheNext();
    void originalBmpAndItsJpegAgree();
};

void TestDecode::losslessFormatsGiveTheDrawnPixels()
{
    const cv::Mat image = nucleus(64, 48);
    QCOMPARE(largestDifference(decoded(asBmp(image)), image), 0.0);
    QCOMPARE(largestDifference(decoded(asPng(image)), image), 0.0);
    QCOMPARE(largestDifference(decoded(asTiff(image)), image), 0.0);
}

void TestDecode::oddWidthsAndTopDownBmpAreRead()
{
    for (const int width : {1, 2, 3, 5, 63}) {
        const cv::Mat image = gradient(width, 7);
        QCOMPARE(largestDifference(decoded(asBmp(image)), image), 0.0);
        QCOMPARE(largestDifference(decoded(asBmp(image, true)), image), 0.0);
    }
}

void TestDecode::jpegGivesNearlyTheDrawnPixels()
{
    const cv::Mat image = gradient(64, 48);
    QVERIFY(largestDifference(decoded(asJpeg(image)), image) <= 4);
}

void TestDecode::greyBecomesRgb()
{
    const cv::Mat grey = firstChannelAsGrey(gradient(40, 30));
    const cv::Mat expected = greyAsRgb(grey);
    QCOMPARE(largestDifference(decoded(asPng(grey)), expected), 0.0);
    QCOMPARE(largestDifference(decoded(asTiff(grey)), expected), 0.0);
    QCOMPARE(largestDifference(decoded(asBmp8(grey)), expected), 0.0);
    QVERIFY(largestDifference(decoded(asJpeg(expected, 95, JpegColours::Grey)), expected) <= 4);
}

void TestDecode::cmykBecomesRgb()
{
    const cv::Mat image = gradient(64, 48);
    QVERIFY(largestDifference(decoded(asJpeg(image, 98, JpegColours::Cmyk)), image) <= 6);
}

void TestDecode::sixteenBitBecomesEightBit()
{
    cv::Mat deep(8, 8, CV_16UC3, cv::Scalar(257 * 20, 257 * 130, 257 * 250));
    QCOMPARE(largestDifference(decoded(asPng(deep)), cv::Mat(8, 8, CV_8UC3, cv::Scalar(20, 130, 250))), 0.0);
}

void TestDecode::alphaLiesOverBlack()
{
    const cv::Mat rgb(12, 10, CV_8UC3, cv::Scalar(200, 100, 50));
    const cv::Mat half(12, 10, CV_8UC3, cv::Scalar(100, 50, 25));
    for (const Bytes& file : {asPng(withAlpha(rgb, 128)), asTiff(withAlpha(rgb, 128)), asBmp32(withAlpha(rgb, 128))})
        QVERIFY(largestDifference(decoded(file), half) <= 1);
    QCOMPARE(largestDifference(decoded(asPng(withAlpha(rgb, 0))), cv::Mat::zeros(12, 10, CV_8UC3)), 0.0);
    QCOMPARE(largestDifference(decoded(asBmp32(withAlpha(rgb, 255))), rgb), 0.0);
}

void TestDecode::contentDecidesNotTheName()
{
    const auto image = decodeImage(asPng(gradient(8, 8)), "UID_1_1_1_all.bmp");
    QVERIFY(image);
    QCOMPARE(image->cols, 8);
}

void TestDecode::headersTellSizeAndFormatWithoutDecoding()
{
    const cv::Mat image = gradient(33, 21);
    const std::vector<std::pair<Bytes, std::string_view>> files{{asBmp(image), "BMP"},
                                                                {asBmp(image, true), "BMP"},
                                                                {asJpeg(image), "JPEG"},
                                                                {asPng(image), "PNG"},
                                                                {asTiff(image), "TIFF"}};
    for (const auto& [file, format] : files) {
        const auto header = readImageHeader(file, "image");
        QVERIFY(header);
        QCOMPARE(header->width, 33);
        QCOMPARE(header->height, 21);
        QCOMPARE(header->format, format);
    }
}

void TestDecode::jpegMayBeDecodedSmaller()
{
    const Bytes file = asJpeg(gradient(450, 400));
    const auto sizeAt = [&](int atLeast) {
        const cv::Mat image = decoded(file, {.atLeastPixels = atLeast});
        return image.size();
    };
    QCOMPARE(sizeAt(0), cv::Size(450, 400));
    QCOMPARE(sizeAt(201), cv::Size(450, 400));
    QCOMPARE(sizeAt(200), cv::Size(225, 200));
    QCOMPARE(sizeAt(96), cv::Size(113, 100));
    QCOMPARE(sizeAt(1), cv::Size(57, 50));
    QCOMPARE(decoded(asPng(gradient(64, 64)), {.atLeastPixels = 8}).cols, 64);
}

void TestDecode::tooManyPixelsAreRefusedBeforeDecoding()
{
    const cv::Mat image = gradient(100, 100);
    for (const Bytes& file : {asBmp(image), asJpeg(image), asPng(image), asTiff(image)}) {
        QVERIFY(decodeImage(file, "image", {.limitPixels = 10'000}));
        const auto refused = decodeImage(file, "image", {.limitPixels = 9'999});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unreadable);
    }
    // A BMP of a few bytes that claims 60,000 × 60,000: nothing is allocated for it.
    Bytes bomb = asBmp(gradient(2, 2));
    const std::uint32_t side = 60'000;
    std::memcpy(bomb.data() + 18, &side, 4);
    std::memcpy(bomb.data() + 22, &side, 4);
    QVERIFY(reasonOf(bomb).find("60,000") != std::string::npos);
}

void TestDecode::aPngThatCannotHoldItsPixelsIsRefusedBeforeDecoding()
{
    // 1 × 16,584,608 pixels in 85 bytes, which libFuzzer made.
    constexpr unsigned char found[] = {0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44,
                                       0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0xFD, 0x0F, 0xA0, 0x08, 0x02, 0x00, 0x00, 0x00, 0xB4,
                                       0x7F, 0xE1, 0x7C, 0x00, 0x00, 0x00, 0x24, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0xED, 0x00,
                                       0x00, 0x00, 0x00, 0x78, 0x3A, 0x82, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
                                       0x00, 0x00, 0x00, 0x00, 0x6A, 0x3E, 0x80, 0x00, 0x01, 0xD2, 0x76, 0xEF, 0xB4, 0x00, 0x00,
                                       0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82};
    const auto* begin = reinterpret_cast<const std::byte*>(found);
    QVERIFY(reasonOf(Bytes(begin, begin + sizeof found)).find("cut short") != std::string::npos);
    // Nothing compresses better than one colour.
    for (const int kind : {CV_8UC1, CV_8UC3, CV_8UC4})
        QCOMPARE(decoded(asPng(cv::Mat(3000, 3000, kind, cv::Scalar::all(255)))).rows, 3000);
}

void TestDecode::sizesThatMakeNoSenseAreRefused()
{
    for (const std::uint32_t side : {0u, 0x80000000u}) {
        Bytes file = asBmp(gradient(2, 2));
        std::memcpy(file.data() + 18, &side, 4);
        QVERIFY(!reasonOf(file).empty());
    }
    // Nor can a header be longer than its file.
    Bytes file = asBmp(gradient(2, 2));
    const std::uint32_t header = 0xFFFFFFFF;
    std::memcpy(file.data() + 14, &header, 4);
    QVERIFY(!reasonOf(file).empty());
}

void TestDecode::otherFilesAreUnreadableWithAReason()
{
    QVERIFY(reasonOf({}).find("empty") != std::string::npos);
    const std::string text = "Patient_ID,new_names,labels\n";
    const auto* begin = reinterpret_cast<const std::byte*>(text.data());
    QVERIFY(reasonOf(Bytes(begin, begin + text.size())).find("not a BMP, JPEG, PNG or TIFF") != std::string::npos);
}

void TestDecode::everyTruncatedFileIsUnreadable()
{
    const cv::Mat image = nucleus(64, 64);
    for (const Bytes& file : {asBmp(image), asBmp32(withAlpha(image, 255)), asJpeg(image), asPng(image), asTiff(image)})
        for (const double kept : {0.02, 0.3, 0.7, 0.95}) {
            const auto length = static_cast<std::ptrdiff_t>(kept * static_cast<double>(file.size()));
            QVERIFY(!reasonOf(Bytes(file.begin(), file.begin() + length)).empty());
        }
}

void TestDecode::damagedFilesNeverCrash()
{
    const cv::Mat image = nucleus(40, 40);
    for (const Bytes& file : {asBmp(image), asBmp8(firstChannelAsGrey(image)), asJpeg(image), asPng(image), asTiff(image)})
        for (std::size_t at = 0; at < std::min<std::size_t>(file.size(), 400); ++at)
            for (const int value : {0x00, 0x7F, 0xFF}) {
                Bytes damaged = file;
                damaged[at] = static_cast<std::byte>(value);
                const auto result = decodeImage(damaged, "damaged", {.limitPixels = 1'000'000});
                QVERIFY(!result || result->type() == CV_8UC3);
            }
}

void TestDecode::aDamagedFileDoesNotSpoilTheNext()
{
    const Bytes good = asJpeg(nucleus(40, 40));
    const cv::Mat image = decoded(good);
    for (std::size_t at = 0; at < 300; ++at) {
        Bytes damaged = good;
        damaged[at] = std::byte{0x7F};
        static_cast<void>(readImageHeader(damaged, "damaged"));
        static_cast<void>(decodeImage(damaged, "damaged", {.limitPixels = 1'000'000}));
        QCOMPARE(largestDifference(decoded(good), image), 0.0);
    }
}

void TestDecode::originalBmpAndItsJpegAgree()
{
    const fs::path originals = sharedData() / "original-bmp";
    if (!fs::exists(originals))
        QSKIP("The real data is not here.");
    int compared = 0;
    for (const auto& entry : fs::recursive_directory_iterator(originals)) {
        if (entry.path().extension() != ".bmp")
            continue;
        const cv::Mat bmp = decoded(readFile(entry.path()).value());
        QCOMPARE(bmp.size(), cv::Size(450, 450));
        fs::path jpeg = sharedData() / "C-NMC_Leukemia/training_data" / fs::relative(entry.path(), originals);
        jpeg.replace_extension(".jpg");
        const cv::Mat same = decoded(readFile(jpeg).value());
        QVERIFY2(meanDifference(bmp, same) < 1.5, entry.path().c_str());
        ++compared;
    }
    QCOMPARE(compared, 12);
}

NUCLEOSCOPE_TEST(TestDecode)
#include "test_decode.moc"
