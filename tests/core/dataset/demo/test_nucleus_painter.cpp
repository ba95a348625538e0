#include "core/dataset/demo/nucleus_painter.h"
#include "tests/test_program.h"

#include <QTest>

#include <numbers>
#include <opencv2/core.hpp>

using namespace nucleoscope;

class TestNucleusPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameArgumentsSamePixels();
    void otherRandomNumbersAnotherNucleus();
    void oneNucleusInTheMiddleOfABlackSquare();
    void theRadiusSetsTheArea_data();
    void theRadiusSetsTheArea();
    void magnificationEnlarges();
    void moreStainIsDarker();
    void moreContrastVariesMore();
    void nucleoliArePale();
    void everySurroundingCanBeDrawn();
    void extremeTraitsStillGiveANucleus();
};

namespace {

Random numbers(std::uint64_t sample)
{
    return {7, Random::Purpose::Test, 0, sample};
}

cv::Mat painted(const NucleusTraits& traits, const SubjectStain& stain = {}, std::uint64_t sample = 1)
{
    return paintNucleus(traits, stain, numbers(sample));
}

/// 8-bit, 255 where any channel is brighter than black.
cv::Mat inside(const cv::Mat& image)
{
    cv::Mat brightest;
    cv::Mat channels = image.reshape(1, static_cast<int>(image.total()));
    cv::reduce(channels, brightest, 1, cv::REDUCE_MAX);
    return brightest.reshape(1, image.rows) > 12;
}

double area(const cv::Mat& image)
{
    return cv::countNonZero(inside(image));
}

/// Mean and standard deviation of green, where chromatin absorbs most, away from the edge.
std::pair<double, double> greenOfTheMiddle(const cv::Mat& image)
{
    cv::Mat green;
    cv::extractChannel(image(cv::Rect(185, 185, 80, 80)), green, 1);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(green, mean, deviation);
    return {mean[0], deviation[0]};
}

/// Over several nuclei, since single ones vary.
template <typename Measure>
double average(const NucleusTraits& traits, const SubjectStain& stain, const Measure& measure)
{
    constexpr int count = 8;
    double sum = 0;
    for (int sample = 0; sample < count; ++sample)
        sum += measure(painted(traits, stain, static_cast<std::uint64_t>(sample)));
    return sum / count;
}

} // namespace

void TestNucleusPainter::sameArgumentsSamePixels()
{
    const cv::Mat first = painted({});
    QCOMPARE(cv::norm(first, painted({}), cv::NORM_INF), 0.0);
}

void TestNucleusPainter::otherRandomNumbersAnotherNucleus()
{
    QVERIFY(cv::norm(painted({}, {}, 1), painted({}, {}, 2), cv::NORM_INF) > 20);
}

void TestNucleusPainter::oneNucleusInTheMiddleOfABlackSquare()
{
    const cv::Mat image = painted({});
    QCOMPARE(image.type(), CV_8UC3);
    QCOMPARE(image.size(), cv::Size(450, 450));
    const cv::Mat nucleus = inside(image);
    QCOMPARE(cv::countNonZero(nucleus.row(0)) + cv::countNonZero(nucleus.row(449)), 0);
    QCOMPARE(cv::countNonZero(nucleus.col(0)) + cv::countNonZero(nucleus.col(449)), 0);
    QCOMPARE(cv::countNonZero(nucleus(cv::Rect(205, 205, 40, 40))), 1600);
    QVERIFY(cv::sum(image(cv::Rect(0, 0, 60, 60))) == cv::Scalar());
    // Purple: more red and blue than green.
    const cv::Scalar colour = cv::mean(image, nucleus);
    QVERIFY(colour[0] > 1.5 * colour[1] && colour[2] > 1.5 * colour[1]);
}

void TestNucleusPainter::theRadiusSetsTheArea_data()
{
    QTest::addColumn<double>("radius");
    for (const double radius : {70.0, 100.0, 130.0})
        QTest::addRow("%g", radius) << radius;
}

void TestNucleusPainter::theRadiusSetsTheArea()
{
    QFETCH(double, radius);
    NucleusTraits traits;
    traits.radius = radius;
    const double expected = std::numbers::pi * radius * radius;
    const double drawn = average(traits, {}, area);
    QVERIFY2(std::abs(drawn / expected - 1) < 0.06, qPrintable(QString::number(drawn / expected)));
}

void TestNucleusPainter::magnificationEnlarges()
{
    SubjectStain stain;
    stain.magnification = 1.2;
    const double ratio = average({}, stain, area) / average({}, {}, area);
    QVERIFY2(ratio > 1.35 && ratio < 1.5, qPrintable(QString::number(ratio)));
}

void TestNucleusPainter::moreStainIsDarker()
{
    const auto brightness = [](const cv::Mat& image) { return greenOfTheMiddle(image).first; };
    SubjectStain strong;
    strong.nucleus[1] += 0.4;
    QVERIFY(average({}, strong, brightness) < 0.8 * average({}, {}, brightness));
}

void TestNucleusPainter::moreContrastVariesMore()
{
    const auto variation = [](const cv::Mat& image) { return greenOfTheMiddle(image).second; };
    NucleusTraits flat;
    flat.contrast = 0.02;
    flat.pits = 0;
    NucleusTraits rich;
    rich.contrast = 0.25;
    QVERIFY(average(rich, {}, variation) > 1.5 * average(flat, {}, variation));
}

void TestNucleusPainter::nucleoliArePale()
{
    const auto brightest = [](const cv::Mat& image) {
        double most = 0;
        cv::Mat green;
        cv::extractChannel(image(cv::Rect(165, 165, 120, 120)), green, 1);
        cv::minMaxLoc(green, nullptr, &most);
        return most;
    };
    NucleusTraits plain;
    plain.pits = 0;
    NucleusTraits blast = plain;
    blast.nucleoli = 3;
    blast.nucleolusDepth = 0.6;
    QVERIFY(average(blast, {}, brightest) > average(plain, {}, brightest) + 5);
}

void TestNucleusPainter::everySurroundingCanBeDrawn()
{
    NucleusTraits traits;
    traits.surroundings = {
        .knobs = 3, .fringe = true, .cytoplasm = true, .redCell = true, .neighbour = true, .bites = 2, .cut = true};
    for (std::uint64_t sample = 0; sample < 10; ++sample)
        QVERIFY(area(painted(traits, {}, sample)) > 0.6 * area(painted({}, {}, sample)));
}

void TestNucleusPainter::extremeTraitsStillGiveANucleus()
{
    NucleusTraits traits;
    traits.radius = 138;
    traits.elongation = 2;
    traits.irregularity = 0.15;
    traits.flatSides = 5;
    traits.cleftDepth = 0.5;
    traits.raggedness = 5;
    traits.lace = 1;
    traits.clumping = 0;
    traits.pits = 60;
    traits.nucleoli = 4;
    SubjectStain stain;
    stain.magnification = 1.3;
    stain.focusBlur = 0;
    for (std::uint64_t sample = 0; sample < 10; ++sample)
        QVERIFY(area(painted(traits, stain, sample)) > 10'000);
}

NUCLEOSCOPE_TEST(TestNucleusPainter)
#include "test_nucleus_painter.moc"
