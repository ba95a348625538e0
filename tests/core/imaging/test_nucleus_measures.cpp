// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/nucleus_measures.h"

#include "core/imaging/conditions.h"
#include "core/imaging/nucleus_outline.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace nucleoscope;

namespace {

int drawnGrain(std::uint64_t index)
{
    std::uint64_t h = (index * 2654435761U + 3 * 2246822519U + 374761393U) % (std::uint64_t{1} << 32);
    h ^= h >> 15;
    h = h * 2246822519U % (std::uint64_t{1} << 32);
    return static_cast<int>((h ^ h >> 13) >> 24) / 4;
}

/// As reference_measures.py draws it.
cv::Mat drawnNucleus(bool coarse)
{
    cv::Mat image = cv::Mat::zeros(60, 80, CV_8UC3);
    for (int y = 0; y < 60; ++y)
        for (int x = 0; x < 80; ++x)
            if (400 * (x - 40) * (x - 40) + 900 * (y - 29) * (y - 29) <= 360000) {
                const int grain = drawnGrain(static_cast<std::uint64_t>(coarse ? y / 3 * 80 + x / 3 : y * 80 + x));
                image.at<cv::Vec3b>(y, x) =
                    cv::Vec3b(static_cast<std::uint8_t>(80 + grain), static_cast<std::uint8_t>(40 + grain / 2),
                              static_cast<std::uint8_t>(120 + grain));
            }
    return image;
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestNucleusMeasures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreThoseOfNumPy();
    void shapeIsThatOfTheOutline();
    void whatIsOutOfFocusIsLessFine();
    void paleAndDeepStainsAreTold();
    void hueTurnsFromBlueToRed();
    void anUnmaskedNucleusIsFoundFirst();
    void nothingHasNoMeasures();
};

/// reference_measures.py
void TestNucleusMeasures::numbersAreThoseOfNumPy()
{
    const double expected[2][4] = {{1881, 0.421769601, 274.978522456, 4.450819660},
                                   {1881, 0.423592894, 274.912473742, 1.988200458}};
    for (const bool coarse : {false, true}) {
        const auto found = nucleusMeasures(drawnNucleus(coarse));
        QVERIFY(found.has_value());
        QCOMPARE(found->areaPixels, expected[coarse][0]);
        QVERIFY(near(found->opticalDensity, expected[coarse][1], 1e-6));
        QVERIFY(near(found->hueDegrees, expected[coarse][2], 1e-6));
        QVERIFY(near(found->focus, expected[coarse][3], 1e-6));
    }
}

void TestNucleusMeasures::shapeIsThatOfTheOutline()
{
    const auto found = nucleusMeasures(drawnNucleus(false));
    const auto outline = measureNucleus(drawnNucleus(false));
    QCOMPARE(found->eccentricity, outline->eccentricity);
    QCOMPARE(found->solidity, outline->solidity);
}

void TestNucleusMeasures::whatIsOutOfFocusIsLessFine()
{
    const double plain = nucleusMeasures(drawnNucleus(true))->focus;
    double before = plain;
    for (const double sigma : {0.6, 0.9, 1.3}) {
        PictureConditions blurred;
        blurred.focusSigmaPixels = sigma;
        const double focus = nucleusMeasures(underConditions(drawnNucleus(true), blurred))->focus;
        QVERIFY2(focus < before, qPrintable(QString::number(focus)));
        before = focus;
    }
    // The depth of the stain is not focus.
    PictureConditions pale;
    pale.stain = 0.7;
    QVERIFY(near(nucleusMeasures(underConditions(drawnNucleus(true), pale))->focus, plain, 0.1));
}

void TestNucleusMeasures::paleAndDeepStainsAreTold()
{
    const double plain = nucleusMeasures(drawnNucleus(true))->opticalDensity;
    PictureConditions conditions;
    conditions.stain = 0.8;
    QVERIFY(nucleusMeasures(underConditions(drawnNucleus(true), conditions))->opticalDensity < plain - 0.03);
    conditions.stain = 1.2;
    QVERIFY(nucleusMeasures(underConditions(drawnNucleus(true), conditions))->opticalDensity > plain + 0.03);
}

void TestNucleusMeasures::hueTurnsFromBlueToRed()
{
    const auto hue = [](cv::Scalar colour) {
        cv::Mat image = cv::Mat::zeros(40, 40, CV_8UC3);
        image(cv::Rect(10, 10, 20, 20)).setTo(colour);
        return nucleusMeasures(image)->hueDegrees;
    };
    QCOMPARE(hue({0, 0, 200}), 240.0);
    QCOMPARE(hue({200, 0, 200}), 300.0);
    QCOMPARE(hue({200, 0, 0}), 360.0);
    QCOMPARE(hue({200, 100, 0}), 390.0);
    QVERIFY(std::isnan(hue({90, 90, 90})));
    QVERIFY(std::isnan(nucleusMeasures([] {
                           cv::Mat image = cv::Mat::zeros(40, 40, CV_8UC3);
                           image(cv::Rect(10, 10, 8, 8)).setTo(cv::Scalar(90, 40, 110));
                           return image;
                       }())
                           ->focus)); // too few pixels inside its rim
}

void TestNucleusMeasures::anUnmaskedNucleusIsFoundFirst()
{
    cv::Mat image(120, 120, CV_8UC3, cv::Scalar(235, 225, 235));
    for (int y = 0; y < 120; ++y)
        for (int x = 0; x < 120; ++x) {
            const int distance = (x - 60) * (x - 60) + (y - 60) * (y - 60);
            if (distance <= 1600) // its cytoplasm
                image.at<cv::Vec3b>(y, x) = cv::Vec3b(190, 170, 215);
            if (distance <= 400)
                image.at<cv::Vec3b>(y, x) = cv::Vec3b(90, 50, 130);
        }
    const auto found = nucleusMeasures(image);
    QVERIFY(found.has_value());
    QVERIFY2(near(found->areaPixels, 1257, 60), qPrintable(QString::number(found->areaPixels)));
    QVERIFY(near(found->opticalDensity, (0.4523 + 0.7076 + 0.2926) / 3, 0.03)); // -log10 of 90, 50, 130 of 255
}

void TestNucleusMeasures::nothingHasNoMeasures()
{
    QVERIFY(!nucleusMeasures(cv::Mat::zeros(30, 30, CV_8UC3)).has_value());
}

NUCLEOSCOPE_TEST(TestNucleusMeasures)
#include "test_nucleus_measures.moc"
