#include "core/imaging/transform.h"

#include "core/imaging/augmentation_draw.h"
#include "core/imaging/colour.h"
#include "core/imaging/geometry.h"
#include "encoded_images.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

using namespace nucleoscope;
using namespace nucleoscope::drawn;

namespace {

Preprocessing square(int size, int crop = 0)
{
    Preprocessing p;
    p.sizePixels = size;
    p.cropPixels = crop;
    return p;
}

/// Black with a bright disc of radius 6 at a place.
cv::Mat mark(cv::Size size, double x, double y)
{
    cv::Mat image = cv::Mat::zeros(size, CV_8UC3);
    for (int row = 0; row < size.height; ++row)
        for (int column = 0; column < size.width; ++column)
            if (std::hypot(column + 0.5 - x, row + 0.5 - y) <= 6)
                image.at<cv::Vec3b>(row, column) = {240, 240, 240};
    return image;
}

/// Centre of what is bright, in pixels from the left and upper edge.
cv::Point2d centreOf(const cv::Mat& image)
{
    double sum = 0;
    cv::Point2d centre;
    for (int y = 0; y < image.rows; ++y)
        for (int x = 0; x < image.cols; ++x) {
            const double value = image.at<cv::Vec3b>(y, x)[0];
            sum += value;
            centre += value * cv::Point2d(x + 0.5, y + 0.5);
        }
    return centre / std::max(sum, 1e-9);
}

/// Options under which a picture may move, so that sampled() gets a source that is not at its final size.
Augmentation moving()
{
    Augmentation a;
    a.rotationDegrees = 180;
    a.shiftFraction = 0.2;
    a.scaleFraction = 0.2;
    return a;
}

cv::Mat moved(const cv::Mat& image, const Preprocessing& p, const AugmentationDraw& draw)
{
    return sampled(samplingSource(image, p, moving()), p.sizePixels, draw);
}

bool near(cv::Point2d a, cv::Point2d b, double tolerance = 0.35)
{
    return std::hypot(a.x - b.x, a.y - b.y) <= tolerance;
}

cv::Vec3b pixelAfter(const AugmentationDraw& draw, cv::Vec3b colour)
{
    cv::Mat image(2, 2, CV_8UC3, cv::Scalar(colour[0], colour[1], colour[2]));
    changeColour(image, draw);
    return image.at<cv::Vec3b>(0, 0);
}

bool close(cv::Vec3b a, cv::Vec3b b, int tolerance)
{
    return std::abs(a[0] - b[0]) <= tolerance && std::abs(a[1] - b[1]) <= tolerance && std::abs(a[2] - b[2]) <= tolerance;
}

} // namespace

class TestTransform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cropTakesTheCentreAtNativeScale();
    void smallImagesArePaddedBlack();
    void oddMarginsKeepThePixelGrid();
    void shrinkingAveragesInsteadOfSkipping();
    void imagesThatGrowOnOneAxisAndShrinkOnTheOtherAreResizedCleanly();
    void theResultIsACopy();
    void identityAugmentationIsPreprocessingToTheBit();
    void unmovedSamplingIsNearlyPreprocessing_data();
    void unmovedSamplingIsNearlyPreprocessing();
    void rotationMovesAMarkClockwise_data();
    void rotationMovesAMarkClockwise();
    void flipsMirror();
    void shiftsMoveByAFractionOfTheCrop();
    void magnificationMovesAwayFromTheCentre();
    void flatImagesTurnAsTheyLookedBeforeBeingSquared();
    void marginsTurnIntoThePicture();
    void reducedSamplingDoesNotAlias();
    void sameKeySamePixels();
    void anyPartOfTheKeyChangesThePixels();
    void drawsFillTheirRanges();
    void switchingOneChangeOnDoesNotChangeTheOthers();
    void brightnessContrastAndSaturationAreTorchvisions();
    void hueIsTorchvisions();
    void stainIsAFactorOfOpticalDensity();
    void backgroundStaysBlack();
    void blurSmooths();
    void holesAreBlackSquaresInHalfOfTheImages();
};

void TestTransform::cropTakesTheCentreAtNativeScale()
{
    const cv::Mat image = gradient(450, 450);
    const cv::Mat cropped = preprocessed(image, square(300, 300));
    QCOMPARE(largestDifference(cropped, image(cv::Rect(75, 75, 300, 300)).clone()), 0.0);
}

void TestTransform::smallImagesArePaddedBlack()
{
    const cv::Mat image = gradient(100, 60);
    const cv::Mat padded = preprocessed(image, square(120, 120));
    QCOMPARE(largestDifference(padded(cv::Rect(10, 30, 100, 60)).clone(), image), 0.0);
    cv::Mat outside = padded.clone();
    outside(cv::Rect(10, 30, 100, 60)) = cv::Scalar();
    QCOMPARE(cv::norm(outside, cv::NORM_INF), 0.0);
}

void TestTransform::oddMarginsKeepThePixelGrid()
{
    // 451 − 300 and 299 − 300 are odd: the crop stays on whole pixels, the smaller margin left and above.
    const cv::Mat large = gradient(451, 451);
    QCOMPARE(largestDifference(preprocessed(large, square(300, 300)), large(cv::Rect(75, 75, 300, 300)).clone()), 0.0);
    const cv::Mat small = gradient(299, 299);
    QCOMPARE(largestDifference(preprocessed(small, square(300, 300))(cv::Rect(1, 1, 299, 299)).clone(), small), 0.0);
}

void TestTransform::shrinkingAveragesInsteadOfSkipping()
{
    cv::Mat stripes(240, 240, CV_8UC3);
    for (int y = 0; y < 240; ++y)
        for (int x = 0; x < 240; ++x)
            stripes.at<cv::Vec3b>(y, x) = cv::Vec3b::all(x % 2 ? 200 : 0);
    QVERIFY(largestDifference(preprocessed(stripes, square(60)), cv::Mat(60, 60, CV_8UC3, cv::Scalar(100, 100, 100))) <= 1);
}

void TestTransform::imagesThatGrowOnOneAxisAndShrinkOnTheOtherAreResizedCleanly()
{
    cv::Mat stripes(20, 240, CV_8UC3);
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 240; ++x)
            stripes.at<cv::Vec3b>(y, x) = cv::Vec3b::all(x % 2 ? 200 : 0);
    QVERIFY(largestDifference(preprocessed(stripes, square(60)), cv::Mat(60, 60, CV_8UC3, cv::Scalar(100, 100, 100))) <= 1);
}

void TestTransform::theResultIsACopy()
{
    cv::Mat image = gradient(64, 64);
    const cv::Mat original = image.clone();
    cv::Mat result = preprocessed(image, square(64));
    result = cv::Scalar();
    QCOMPARE(largestDifference(image, original), 0.0);
    cv::Mat changed = augmented(image, square(64), {}, {});
    changed = cv::Scalar();
    QCOMPARE(largestDifference(image, original), 0.0);
}

void TestTransform::identityAugmentationIsPreprocessingToTheBit()
{
    for (const Preprocessing& p : {square(224), square(224, 300), square(96, 450), square(128, 100)}) {
        const cv::Mat image = nucleus(450, 450);
        QCOMPARE(largestDifference(augmented(image, p, {}, {}), preprocessed(image, p)), 0.0);
    }
}

void TestTransform::unmovedSamplingIsNearlyPreprocessing_data()
{
    QTest::addColumn<int>("imageSize");
    QTest::addColumn<int>("crop");
    QTest::addColumn<int>("size");
    QTest::newRow("native") << 450 << 224 << 224;
    QTest::newRow("little reduced") << 450 << 300 << 224;
    QTest::newRow("reduced by a fraction") << 450 << 400 << 240;
    QTest::newRow("reduced by two") << 450 << 0 << 224;
    QTest::newRow("reduced much") << 450 << 0 << 64;
    QTest::newRow("enlarged") << 450 << 150 << 224;
    QTest::newRow("padded") << 200 << 300 << 224;
    QTest::newRow("odd") << 451 << 300 << 96;
}

void TestTransform::unmovedSamplingIsNearlyPreprocessing()
{
    QFETCH(int, imageSize);
    QFETCH(int, crop);
    QFETCH(int, size);
    const cv::Mat image = nucleus(imageSize, imageSize);
    const cv::Mat plain = preprocessed(image, square(size, crop));
    const cv::Mat still = moved(image, square(size, crop), {});
    QVERIFY2(meanDifference(still, plain) < 0.7, qPrintable(QString::number(meanDifference(still, plain))));
    QVERIFY(near(centreOf(still), centreOf(plain), 0.1));
}

void TestTransform::rotationMovesAMarkClockwise_data()
{
    QTest::addColumn<double>("degrees");
    for (const double degrees : {0.0, 30.0, 90.0, -45.0, 180.0, 137.0})
        QTest::addRow("%g", degrees) << degrees;
}

void TestTransform::rotationMovesAMarkClockwise()
{
    QFETCH(double, degrees);
    const double angle = degrees * std::acos(-1) / 180;
    AugmentationDraw draw;
    draw.rotationDegrees = degrees;
    // At native scale, and reduced by two: 100 pixels right of the centre, 40 above.
    const cv::Mat image = mark({400, 400}, 300, 160);
    for (const int size : {400, 200}) {
        const double scale = size / 400.0;
        const cv::Point2d expected(scale * (200 + 100 * std::cos(angle) + 40 * std::sin(angle)),
                                   scale * (200 + 100 * std::sin(angle) - 40 * std::cos(angle)));
        QVERIFY(near(centreOf(moved(image, square(size), draw)), expected));
    }
}

void TestTransform::flipsMirror()
{
    const cv::Mat image = mark({200, 200}, 150, 60);
    AugmentationDraw draw;
    draw.flippedHorizontally = true;
    QVERIFY(near(centreOf(moved(image, square(200), draw)), {50, 60}, 0.05));
    draw.flippedVertically = true;
    QVERIFY(near(centreOf(moved(image, square(200), draw)), {50, 140}, 0.05));
    draw.flippedHorizontally = false;
    QVERIFY(near(centreOf(moved(image, square(200), draw)), {150, 140}, 0.05));

    // Where the options flip only, not a pixel is interpolated.
    Augmentation flips;
    flips.horizontalFlip = true;
    draw = {};
    draw.flippedHorizontally = true;
    const cv::Mat mirrored = sampled(samplingSource(image, square(200), flips), 200, draw);
    for (int x = 0; x < 200; ++x)
        QCOMPARE(mirrored.at<cv::Vec3b>(60, x), image.at<cv::Vec3b>(60, 199 - x));
}

void TestTransform::shiftsMoveByAFractionOfTheCrop()
{
    AugmentationDraw draw;
    draw.shiftX = 0.1;
    draw.shiftY = -0.05;
    // Crop of 200 shown at 100: a tenth of the crop is 10 pixels of the result.
    const cv::Mat shifted = moved(mark({300, 300}, 150, 150), square(100, 200), draw);
    QVERIFY(near(centreOf(shifted), {60, 45}));
}

void TestTransform::magnificationMovesAwayFromTheCentre()
{
    AugmentationDraw draw;
    draw.magnification = 1.25;
    QVERIFY(near(centreOf(moved(mark({200, 200}, 140, 80), square(200), draw)), {150, 75}));
    draw.magnification = 0.8;
    QVERIFY(near(centreOf(moved(mark({200, 200}, 140, 80), square(200), draw)), {132, 84}));
}

void TestTransform::flatImagesTurnAsTheyLookedBeforeBeingSquared()
{
    // 400 × 200 seen as a square of 200: 80 native pixels right of the centre turn to 80 native pixels below it.
    AugmentationDraw draw;
    draw.rotationDegrees = 90;
    QVERIFY(near(centreOf(moved(mark({400, 200}, 280, 100), square(200), draw)), {100, 180}, 0.6));
}

void TestTransform::marginsTurnIntoThePicture()
{
    // A corner of the crop, turned by 45°, shows what lies beside the crop; black only where the image ends.
    const cv::Mat image(450, 450, CV_8UC3, cv::Scalar(100, 110, 120));
    AugmentationDraw draw;
    draw.rotationDegrees = 45;
    QCOMPARE(largestDifference(moved(image, square(224, 300), draw), cv::Mat(224, 224, CV_8UC3, cv::Scalar(100, 110, 120))), 0.0);
    const cv::Mat bounded = moved(image, square(224), draw);
    QCOMPARE(bounded.at<cv::Vec3b>(1, 1), cv::Vec3b());
    QCOMPARE(bounded.at<cv::Vec3b>(112, 112), cv::Vec3b(100, 110, 120));
}

void TestTransform::reducedSamplingDoesNotAlias()
{
    cv::Mat stripes(400, 400, CV_8UC3);
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 400; ++x)
            stripes.at<cv::Vec3b>(y, x) = cv::Vec3b::all((x + y) % 2 ? 200 : 0);
    AugmentationDraw draw;
    draw.rotationDegrees = 20;
    const cv::Mat inner = moved(stripes, square(100), draw)(cv::Rect(30, 30, 40, 40)).clone();
    cv::Scalar mean, deviation;
    cv::meanStdDev(inner, mean, deviation);
    QVERIFY(std::abs(mean[0] - 100) < 2);
    QVERIFY2(deviation[0] < 12, qPrintable(QString::number(deviation[0])));
}

void TestTransform::sameKeySamePixels()
{
    Augmentation a = moving();
    a.horizontalFlip = a.verticalFlip = true;
    a.brightness = a.contrast = a.saturation = 0.2;
    a.hue = 0.05;
    a.stain = 0.1;
    a.blurSigmaPixels = 1;
    const cv::Mat image = nucleus(300, 300);
    const AugmentationKey key{7, 3, 11, 29};
    const cv::Mat once = augmented(image, square(160, 200), a, key);
    QCOMPARE(once.size(), cv::Size(160, 160));
    QCOMPARE(largestDifference(once, augmented(image, square(160, 200), a, key)), 0.0);
}

void TestTransform::anyPartOfTheKeyChangesThePixels()
{
    const cv::Mat image = nucleus(128, 128);
    const auto with = [&](const AugmentationKey& key) { return augmented(image, square(64), moving(), key); };
    const cv::Mat base = with({1, 0, 0, 0});
    for (const AugmentationKey& key : {AugmentationKey{2, 0, 0, 0}, {1, 1, 0, 0}, {1, 0, 1, 0}, {1, 0, 0, 1}})
        QVERIFY(largestDifference(base, with(key)) > 0);
}

void TestTransform::drawsFillTheirRanges()
{
    Augmentation a = moving();
    a.horizontalFlip = true;
    a.contrast = 0.3;
    a.hue = 0.1;
    a.stain = 0.2;
    a.blurSigmaPixels = 2;
    constexpr int draws = 4000;
    double leftTurns = 0, flips = 0, larger = 0, contrast = 0, mostBlur = 0, steepest = 0;
    for (int i = 0; i < draws; ++i) {
        const AugmentationDraw d = drawAugmentation(a, {1, 0, i, i});
        QVERIFY(std::abs(d.rotationDegrees) <= 180);
        QVERIFY(std::abs(d.shiftX) <= 0.2 && std::abs(d.shiftY) <= 0.2);
        QVERIFY(d.magnification >= 1 / 1.2 - 1e-9 && d.magnification <= 1.2 + 1e-9);
        QVERIFY(std::abs(d.contrast - 1) <= 0.3 && std::abs(d.hueTurns) <= 0.1);
        QVERIFY(d.brightness == 1 && d.saturation == 1 && !d.flippedVertically);
        QVERIFY(d.blurSigmaPixels >= 0 && d.blurSigmaPixels <= 2);
        leftTurns += d.rotationDegrees < 0;
        steepest = std::max(steepest, std::abs(d.rotationDegrees));
        flips += d.flippedHorizontally;
        larger += d.magnification > 1;
        contrast += d.contrast;
        mostBlur = std::max(mostBlur, d.blurSigmaPixels);
    }
    for (const double half : {leftTurns, flips, larger})
        QVERIFY(std::abs(half / draws - 0.5) < 0.03);
    QVERIFY(std::abs(contrast / draws - 1) < 0.01);
    QVERIFY(steepest > 175 && mostBlur > 1.95);
}

void TestTransform::switchingOneChangeOnDoesNotChangeTheOthers()
{
    Augmentation plain;
    plain.rotationDegrees = 180;
    plain.saturation = 0.2;
    Augmentation more = plain;
    more.horizontalFlip = true;
    more.scaleFraction = 0.2;
    more.stain = 0.1;
    for (int i = 0; i < 20; ++i) {
        const AugmentationDraw a = drawAugmentation(plain, {1, 2, i, 0});
        const AugmentationDraw b = drawAugmentation(more, {1, 2, i, 0});
        QCOMPARE(a.rotationDegrees, b.rotationDegrees);
        QCOMPARE(a.saturation, b.saturation);
    }
}

void TestTransform::brightnessContrastAndSaturationAreTorchvisions()
{
    AugmentationDraw draw;
    draw.brightness = 1.5;
    QCOMPARE(pixelAfter(draw, {100, 60, 200}), cv::Vec3b(150, 90, 255));

    draw = {};
    draw.saturation = 0.5; // grey of (100, 60, 200) is 87.9
    QVERIFY(close(pixelAfter(draw, {100, 60, 200}), {94, 74, 144}, 1));
    draw.saturation = 0;
    QVERIFY(close(pixelAfter(draw, {100, 60, 200}), {88, 88, 88}, 1));
    draw.saturation = 1.5;
    QVERIFY(close(pixelAfter(draw, {100, 60, 200}), {106, 46, 255}, 1));

    // Contrast: around the mean grey of the whole image, here (50 + 150) / 2.
    cv::Mat image(10, 10, CV_8UC3, cv::Scalar(50, 50, 50));
    image.colRange(5, 10) = cv::Scalar(150, 150, 150);
    draw = {};
    draw.contrast = 0.5;
    changeColour(image, draw);
    QVERIFY(close(image.at<cv::Vec3b>(0, 0), cv::Vec3b::all(75), 1));
    QVERIFY(close(image.at<cv::Vec3b>(0, 9), cv::Vec3b::all(125), 1));
}

void TestTransform::hueIsTorchvisions()
{
    AugmentationDraw draw;
    draw.hueTurns = 1.0 / 3;
    QVERIFY(close(pixelAfter(draw, {200, 50, 50}), {50, 200, 50}, 5));
    draw.hueTurns = -1.0 / 3;
    QVERIFY(close(pixelAfter(draw, {200, 50, 50}), {50, 50, 200}, 5));
    draw.hueTurns = 0.1;
    QCOMPARE(pixelAfter(draw, {90, 90, 90}), cv::Vec3b(90, 90, 90));
}

void TestTransform::stainIsAFactorOfOpticalDensity()
{
    AugmentationDraw draw;
    draw.stain = {1.2, 1, 0.8};
    const auto stained = [](double value, double factor) {
        return static_cast<std::uint8_t>(std::lround(255 * std::pow(value / 255, factor)));
    };
    QCOMPARE(pixelAfter(draw, {120, 60, 140}), cv::Vec3b(stained(120, 1.2), 60, stained(140, 0.8)));
    QCOMPARE(pixelAfter(draw, {255, 255, 255}), cv::Vec3b(255, 255, 255));
}

void TestTransform::backgroundStaysBlack()
{
    Augmentation a = moving();
    a.brightness = a.contrast = a.saturation = a.stain = 0.5;
    a.hue = 0.5;
    cv::Mat image = nucleus(200, 200);
    image.at<cv::Vec3b>(2, 2) = {12, 12, 12}; // a JPEG's black
    for (int i = 0; i < 50; ++i) {
        AugmentationDraw draw = drawAugmentation(a, {1, 0, i, 0});
        cv::Mat changed = image.clone();
        changeColour(changed, draw);
        QCOMPARE(changed.at<cv::Vec3b>(0, 0), cv::Vec3b());
        const cv::Vec3b noise = changed.at<cv::Vec3b>(2, 2);
        QVERIFY(std::max({noise[0], noise[1], noise[2]})
                <= std::max(12, static_cast<int>(std::lround(12 * draw.brightness))) + 1);
    }
}

void TestTransform::blurSmooths()
{
    Augmentation a;
    a.blurSigmaPixels = 3;
    const cv::Mat image = nucleus(224, 224);
    int smoothed = 0;
    for (int i = 0; i < 20; ++i) {
        const cv::Mat blurred = augmented(image, square(224), a, {1, 0, i, 0});
        smoothed += largestDifference(blurred, image) > 5;
        QVERIFY(near(centreOf(blurred), centreOf(image), 0.1));
    }
    QVERIFY(smoothed > 14);
}

void TestTransform::holesAreBlackSquaresInHalfOfTheImages()
{
    Augmentation a;
    a.holeFraction = 0.4;
    const cv::Mat image(100, 100, CV_8UC3, cv::Scalar::all(200));
    constexpr int draws = 1000;
    int holes = 0;
    double least = 1, most = 0;
    cv::Mat reached = cv::Mat::zeros(image.size(), CV_8UC1);
    for (int i = 0; i < draws; ++i) {
        const cv::Mat seen = augmented(image, square(100), a, {1, 0, i, i});
        cv::Mat black;
        cv::inRange(seen, cv::Scalar::all(0), cv::Scalar::all(0), black);
        const cv::Rect hole = cv::boundingRect(black);
        QCOMPARE(cv::countNonZero(black), hole.area());
        if (hole.empty())
            continue;
        QCOMPARE(hole.width, hole.height);
        ++holes;
        least = std::min(least, hole.width / 100.0);
        most = std::max(most, hole.width / 100.0);
        reached |= black;
    }
    QVERIFY(std::abs(holes - draws / 2) < 60);
    QVERIFY(least >= 0.2 && least < 0.22 && most > 0.38 && most <= 0.4);
    QVERIFY(cv::countNonZero(reached) > 9'500); // corners are seldom reached, no other place is spared
}

NUCLEOSCOPE_TEST(TestTransform)
#include "test_transform.moc"
