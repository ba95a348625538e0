#include "core/imaging/nucleus_outline.h"

#include "core/imaging/decode.h"
#include "encoded_images.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <numbers>
#include <numeric>

using namespace nucleoscope;
namespace fs = std::filesystem;

namespace {

using Inside = std::function<bool(double x, double y)>;

Inside ellipse(double cx, double cy, double a, double b, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    return [=](double x, double y) {
        const double u = ((x - cx) * std::cos(angle) + (y - cy) * std::sin(angle)) / a;
        const double v = ((y - cy) * std::cos(angle) - (x - cx) * std::sin(angle)) / b;
        return u * u + v * v <= 1;
    };
}

cv::Mat filled(int width, int height, const Inside& inside, cv::Vec3b colour = {90, 40, 110})
{
    cv::Mat image = cv::Mat::zeros(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            if (inside(x, y))
                image.at<cv::Vec3b>(y, x) = colour;
    return image;
}

bool within(double value, double expected, double relative)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

} // namespace

class TestNucleusOutline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEllipseHasItsAnalyticalMeasures();
    void measuresAgreeWithScikitImage_data();
    void measuresAgreeWithScikitImage();
    void holesAreFilled();
    void onlyTheLargestRegionCounts();
    void theBlackOfAJpegIsNotNucleus();
    void anEmptyImageHasNoOutline();
    void aRectangleIsItsOwnHull();
    void aSinglePixelIsMeasured();
    void theContourFollowsTheEdge();
    void meanColourIsThatOfTheInside();
    void maskedAndUnmaskedImagesAreTold();
    void greyHistogramCountsTheInside();
    void brighteningKeepsBlackAndOrder();
    void realNucleiAgreeWithScikitImage();
    void realImagesAreMasked();
};

void TestNucleusOutline::anEllipseHasItsAnalyticalMeasures()
{
    const auto outline = measureNucleus(filled(400, 300, ellipse(200, 150, 120, 60, 25)));
    QVERIFY(outline);
    QVERIFY(within(outline->areaPixels, std::numbers::pi * 120 * 60, 0.003));
    QVERIFY(within(outline->equivalentDiameterPixels, 2 * std::sqrt(120.0 * 60), 0.002));
    QVERIFY(within(outline->eccentricity, std::sqrt(1 - 0.25), 0.002));
    QVERIFY(outline->solidity > 0.98 && outline->solidity <= 1);
}

void TestNucleusOutline::measuresAgreeWithScikitImage_data()
{
    QTest::addColumn<cv::Mat>("image");
    QTest::addColumn<double>("area");
    QTest::addColumn<double>("eccentricity");
    QTest::addColumn<double>("solidity");
    // regionprops of scikit-image 0.25: area_filled, eccentricity, solidity. Its hull counts pixels, ours is a polygon.
    const auto two = [](double x, double y) { return ellipse(80, 80, 50, 50, 0)(x, y) || ellipse(140, 80, 50, 50, 0)(x, y); };
    const auto moon = [](double x, double y) {
        return ellipse(100, 100, 60, 60, 0)(x, y) && !ellipse(140, 100, 50, 50, 0)(x, y);
    };
    QTest::newRow("circle") << filled(200, 200, ellipse(100, 100, 50, 50, 0)) << 7845.0 << 0.0 << 0.98692;
    QTest::newRow("ellipse") << filled(200, 160, ellipse(95, 80, 60, 30, 30)) << 5655.0 << 0.865690 << 0.98571;
    QTest::newRow("two lobes") << filled(220, 160, two) << 13457.0 << 0.786720 << 0.96060;
    QTest::newRow("crescent") << filled(200, 200, moon) << 6162.0 << 0.816904 << 0.64673;
}

void TestNucleusOutline::measuresAgreeWithScikitImage()
{
    QFETCH(cv::Mat, image);
    QFETCH(double, area);
    QFETCH(double, eccentricity);
    QFETCH(double, solidity);
    const auto outline = measureNucleus(image);
    QVERIFY(outline);
    QCOMPARE(outline->areaPixels, area);
    QVERIFY(std::abs(outline->eccentricity - eccentricity) < 1e-5);
    QVERIFY2(std::abs(outline->solidity - solidity) < 0.008, qPrintable(QString::number(outline->solidity)));
}

void TestNucleusOutline::holesAreFilled()
{
    const auto whole = ellipse(100, 100, 60, 60, 0);
    const auto hole = ellipse(90, 100, 20, 20, 0);
    const auto with = measureNucleus(filled(200, 200, [&](double x, double y) { return whole(x, y) && !hole(x, y); }));
    const auto without = measureNucleus(filled(200, 200, whole));
    QCOMPARE(with->areaPixels, without->areaPixels);
    QCOMPARE(with->eccentricity, without->eccentricity);
}

void TestNucleusOutline::onlyTheLargestRegionCounts()
{
    const auto large = ellipse(60, 100, 40, 40, 0);
    const auto small = ellipse(160, 100, 20, 20, 0);
    const auto outline = measureNucleus(filled(200, 200, [&](double x, double y) { return large(x, y) || small(x, y); }));
    QCOMPARE(outline->areaPixels, measureNucleus(filled(200, 200, large))->areaPixels);
}

void TestNucleusOutline::theBlackOfAJpegIsNotNucleus()
{
    cv::Mat image = filled(100, 100, ellipse(50, 50, 20, 20, 0));
    const double area = measureNucleus(image)->areaPixels;
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x)
            if (cv::Vec3b& pixel = image.at<cv::Vec3b>(y, x); pixel == cv::Vec3b())
                pixel = cv::Vec3b(static_cast<std::uint8_t>((x * 7 + y * 5) % 13), 12, 3);
    QCOMPARE(measureNucleus(image)->areaPixels, area);
}

void TestNucleusOutline::anEmptyImageHasNoOutline()
{
    QVERIFY(!measureNucleus(cv::Mat::zeros(50, 50, CV_8UC3)));
    QVERIFY(!measureNucleus(cv::Mat(50, 50, CV_8UC3, cv::Scalar(12, 12, 12))));
}

void TestNucleusOutline::aRectangleIsItsOwnHull()
{
    const auto outline =
        measureNucleus(filled(100, 100, [](double x, double y) { return x >= 10 && x < 50 && y >= 20 && y < 30; }));
    QCOMPARE(outline->areaPixels, 400.0);
    QCOMPARE(outline->solidity, 1.0);
    // The whole frame of an unmasked image, too.
    const auto frame = measureNucleus(drawn::gradient(60, 40));
    QCOMPARE(frame->areaPixels, 2400.0);
    QCOMPARE(frame->solidity, 1.0);
}

void TestNucleusOutline::aSinglePixelIsMeasured()
{
    cv::Mat image = cv::Mat::zeros(9, 9, CV_8UC3);
    image.at<cv::Vec3b>(4, 4) = {200, 200, 200};
    const auto outline = measureNucleus(image);
    QCOMPARE(outline->areaPixels, 1.0);
    QCOMPARE(outline->solidity, 1.0);
    QCOMPARE(outline->eccentricity, 0.0);
}

void TestNucleusOutline::theContourFollowsTheEdge()
{
    const auto outline = measureNucleus(filled(200, 200, ellipse(100, 90, 50, 50, 0)));
    QVERIFY(outline->contour.size() > 200);
    for (const cv::Point& p : outline->contour)
        QVERIFY(std::abs(std::hypot(p.x - 100, p.y - 90) - 50) < 1.5);
}

void TestNucleusOutline::meanColourIsThatOfTheInside()
{
    const auto outline = measureNucleus(filled(100, 100, ellipse(50, 50, 30, 20, 0), {90, 40, 110}));
    for (std::size_t c = 0; c < 3; ++c)
        QCOMPARE(outline->meanRgb[c], (std::array<double, 3>{90, 40, 110})[c]);
}

void TestNucleusOutline::maskedAndUnmaskedImagesAreTold()
{
    QVERIFY(looksMasked(drawn::nucleus(100, 100)));
    QVERIFY(!looksMasked(drawn::gradient(100, 100)));
    // A nucleus that touches one side is still masked.
    QVERIFY(looksMasked(filled(100, 100, ellipse(20, 50, 40, 40, 0))));
    QVERIFY(!looksMasked(cv::Mat(1, 1, CV_8UC3, cv::Scalar(200, 200, 200))));
}

void TestNucleusOutline::greyHistogramCountsTheInside()
{
    const cv::Mat image = filled(100, 100, ellipse(50, 50, 30, 20, 0), {90, 40, 110});
    const auto counts = greyHistogram(image);
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0.0), measureNucleus(image)->areaPixels);
    QCOMPARE(static_cast<double>(counts[63]), measureNucleus(image)->areaPixels); // 0.299·90 + 0.587·40 + 0.114·110 = 62.9
    const auto none = greyHistogram(cv::Mat::zeros(10, 10, CV_8UC3));
    QCOMPARE(std::accumulate(none.begin(), none.end(), 0), 0);
}

void TestNucleusOutline::brighteningKeepsBlackAndOrder()
{
    cv::Mat ramp(1, 256, CV_8UC3);
    for (int v = 0; v < 256; ++v)
        ramp.at<cv::Vec3b>(0, v) = cv::Vec3b::all(static_cast<std::uint8_t>(v));
    QCOMPARE(drawn::largestDifference(brightened(ramp, 1), ramp), 0.0);
    const cv::Mat bright = brightened(ramp, 2.5);
    QCOMPARE(bright.at<cv::Vec3b>(0, 0), cv::Vec3b());
    QCOMPARE(bright.at<cv::Vec3b>(0, 255), cv::Vec3b::all(255));
    QVERIFY(bright.at<cv::Vec3b>(0, 40)[0] > 80);
    for (int v = 1; v < 256; ++v)
        QVERIFY(bright.at<cv::Vec3b>(0, v)[0] >= bright.at<cv::Vec3b>(0, v - 1)[0]);
}

void TestNucleusOutline::realNucleiAgreeWithScikitImage()
{
    const fs::path folder = fs::path(NUCLEOSCOPE_SHARED_DATA) / "C-NMC_Leukemia/training_data/fold_0";
    if (!fs::exists(folder))
        QSKIP("The real data is not here.");
    struct Expected {
        const char* file;
        double area, eccentricity, solidity, red;
    };
    // Largest component of max(R,G,B) > 12 with its holes filled, regionprops of scikit-image.
    for (const Expected& e : {Expected{"all/UID_11_10_1_all.jpg", 40250, 0.453022, 0.955535, 83.6717},
                              Expected{"hem/UID_H12_10_1_hem.jpg", 44804, 0.225762, 0.987242, 69.0602}}) {
        const auto image = decodeImage(readFile(folder / e.file).value(), e.file);
        QVERIFY(image);
        const auto outline = measureNucleus(*image);
        QVERIFY(outline);
        QVERIFY(within(outline->areaPixels, e.area, 0.001));
        QVERIFY(std::abs(outline->eccentricity - e.eccentricity) < 0.002);
        QVERIFY(std::abs(outline->solidity - e.solidity) < 0.008);
        QVERIFY(std::abs(outline->meanRgb[0] - e.red) < 0.3);
    }
}

void TestNucleusOutline::realImagesAreMasked()
{
    const fs::path shared(NUCLEOSCOPE_SHARED_DATA);
    if (!fs::exists(shared / "C-NMC_Leukemia"))
        QSKIP("The real data is not here.");
    int nuclei = 0;
    for (const char* folder : {"C-NMC_Leukemia/training_data/fold_1/hem", "PBC-176/basophil"})
        for (const auto& entry : fs::directory_iterator(shared / folder)) {
            if (++nuclei % 50 != 0)
                continue;
            const auto image = decodeImage(readFile(entry.path()).value(), utf8(entry.path()));
            QVERIFY(image);
            QVERIFY2(looksMasked(*image) == entry.path().string().ends_with("_hem.jpg"), entry.path().c_str());
        }
}

NUCLEOSCOPE_TEST(TestNucleusOutline)
#include "test_nucleus_outline.moc"
