// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a graphics card makes of images is what the processor makes of them. Here the card's operations run on the processor:
// they are the same ones of LibTorch.
#include "core/imaging/geometry.h"
#include "core/imaging/transform.h"
#include "core/learning/torch/device_images.h"
#include "tests/test_program.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

using namespace nucleoscope;

namespace {

constexpr int inputSide = 64;
constexpr int count = 8;

/// A textured disc on black, as a nucleus is.
cv::Mat nucleus(int side, int number)
{
    cv::Mat noise(side, side, CV_8UC3);
    cv::RNG(static_cast<std::uint64_t>(number) + 1).fill(noise, cv::RNG::UNIFORM, 60, 220);
    cv::GaussianBlur(noise, noise, {}, 2.5);
    cv::Mat disc = cv::Mat::zeros(side, side, CV_8UC3);
    cv::circle(disc, {side / 2 + number, side / 2 - number}, side / 3, cv::Scalar(255, 200, 240), cv::FILLED, cv::LINE_AA);
    return noise.mul(disc, 1.0 / 255);
}

Preprocessing inputOf(int cropPixels)
{
    Preprocessing input;
    input.cropPixels = cropPixels;
    input.sizePixels = inputSide;
    return input;
}

AugmentationKey keyOf(int i)
{
    return {3, 2, i, i};
}

/// As the loader makes it.
PixelBatch sourcesOf(const std::vector<cv::Mat>& images, const Preprocessing& input, const Augmentation& augmentation)
{
    PixelBatch batch;
    batch.height = batch.width = inputSide;
    for (std::size_t i = 0; i < images.size(); ++i) {
        const auto sample = static_cast<int>(i);
        const SamplingSource source = samplingSource(images[i], input, augmentation);
        SourceImage image;
        image.augmented = true;
        image.geometry = geometryOf(source);
        image.draw = drawAugmentation(augmentation, keyOf(sample));
        image.map = sourceMap(image.geometry, inputSide, image.draw);
        const cv::Mat whole = source.pixels.clone();
        image.pixels.assign(whole.data, whole.data + whole.total() * whole.elemSize());
        batch.sources.push_back(std::move(image));
        batch.samples.push_back(sample);
        batch.classes.push_back(0);
    }
    return batch;
}

std::vector<cv::Mat> nuclei(int side)
{
    std::vector<cv::Mat> images;
    for (int i = 0; i < count; ++i)
        images.push_back(nucleus(side, i));
    return images;
}

/// Grey levels apart: on the mean, and what 999 of 1,000 stay below.
struct Difference {
    double mean = 0;
    double nearlyMost = 0;
};
Difference differenceOf(const at::Tensor& shown, const std::vector<cv::Mat>& expected)
{
    std::vector<double> apart;
    const at::Tensor rows = shown.permute({0, 2, 3, 1}).contiguous();
    const float* value = rows.const_data_ptr<float>();
    for (const cv::Mat& image : expected)
        for (std::size_t i = 0; i < image.total() * 3; ++i)
            apart.push_back(std::abs(static_cast<double>(*value++) - image.data[i]));
    std::sort(apart.begin(), apart.end());
    double sum = 0;
    for (const double d : apart)
        sum += d;
    return {sum / static_cast<double>(apart.size()), apart[apart.size() * 999 / 1000]};
}

} // namespace

class TestDeviceImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAreThoseOfTheProcessor_data();
    void changesAreThoseOfTheProcessor();
    void withoutChangesNothingDiffers();
    void whatIsHeldNeedsNotComeAgain();
    void whatFindsNoRoomIsNotHeld();
    void imagesOfOtherSizesGoTogether();
};

void TestDeviceImages::changesAreThoseOfTheProcessor_data()
{
    QTest::addColumn<Augmentation>("augmentation");
    QTest::addColumn<int>("crop");
    const auto row = [](const char* name, const std::function<void(Augmentation&)>& set, int crop = 0) {
        Augmentation augmentation;
        set(augmentation);
        QTest::newRow(name) << augmentation << crop;
    };
    row("flips", [](Augmentation& a) { a.horizontalFlip = a.verticalFlip = true; });
    row("turned", [](Augmentation& a) { a.rotationDegrees = 180; });
    row(
        "moved, cropped", [](Augmentation& a) { a.rotationDegrees = 30, a.shiftFraction = 0.1, a.scaleFraction = 0.2; }, 90);
    row("brightness", [](Augmentation& a) { a.brightness = 0.4; });
    row("contrast", [](Augmentation& a) { a.contrast = 0.5; });
    row("stain", [](Augmentation& a) { a.stain = 0.3; });
    row("saturation", [](Augmentation& a) { a.saturation = 0.5; });
    row("hue", [](Augmentation& a) { a.hue = 0.1; });
    row("blur", [](Augmentation& a) { a.blurSigmaPixels = 2; });
    row("hole", [](Augmentation& a) { a.holeFraction = 0.5; });
    row("all", [](Augmentation& a) {
        a.rotationDegrees = 90, a.horizontalFlip = true, a.brightness = a.contrast = a.saturation = 0.2;
        a.stain = 0.1, a.hue = 0.05, a.blurSigmaPixels = 1, a.holeFraction = 0.3;
    });
}

void TestDeviceImages::changesAreThoseOfTheProcessor()
{
    QFETCH(Augmentation, augmentation);
    QFETCH(int, crop);
    const Preprocessing input = inputOf(crop);
    const std::vector<cv::Mat> images = nuclei(150);
    std::vector<cv::Mat> expected;
    for (int i = 0; i < count; ++i)
        expected.push_back(augmented(images[static_cast<std::size_t>(i)], input, augmentation, keyOf(i)));
    engine::DeviceImages device(at::kCPU, 1 << 30);
    const Difference difference = differenceOf(device.show(sourcesOf(images, input, augmentation)), expected);
    // Moving pixels rounds places to a 32nd in OpenCV, to nothing here. A step of saturation or hue may round to the other side.
    QVERIFY2(difference.mean < 0.35, qPrintable(QString::number(difference.mean)));
    QVERIFY2(difference.nearlyMost <= 4, qPrintable(QString::number(difference.nearlyMost)));
}

void TestDeviceImages::withoutChangesNothingDiffers()
{
    const Preprocessing input = inputOf(0);
    const std::vector<cv::Mat> images = nuclei(150);
    std::vector<cv::Mat> expected;
    for (const cv::Mat& image : images)
        expected.push_back(preprocessed(image, input));
    engine::DeviceImages device(at::kCPU, 1 << 30);
    const Difference difference = differenceOf(device.show(sourcesOf(images, input, {})), expected);
    QCOMPARE(difference.mean, 0.0);
}

void TestDeviceImages::whatIsHeldNeedsNotComeAgain()
{
    Augmentation turned;
    turned.rotationDegrees = 180;
    PixelBatch batch = sourcesOf(nuclei(150), inputOf(0), turned);
    engine::DeviceImages device(at::kCPU, 1 << 30);
    const at::Tensor first = device.show(batch);
    QCOMPARE(device.ledger()->count(), static_cast<std::size_t>(count));
    QVERIFY(device.ledger()->find(0, true));
    QVERIFY(!device.ledger()->find(0, false)); // what is predicted is another image
    QCOMPARE(device.ledger()->find(0, true)->width, batch.sources[0].geometry.width);
    for (SourceImage& source : batch.sources)
        source.pixels.clear();
    QVERIFY(at::equal(device.show(batch), first));
}

void TestDeviceImages::whatFindsNoRoomIsNotHeld()
{
    const PixelBatch batch = sourcesOf(nuclei(150), inputOf(0), {});
    engine::DeviceImages device(at::kCPU, 3 * batch.sources[0].pixels.size());
    const at::Tensor first = device.show(batch);
    QCOMPARE(device.ledger()->count(), std::size_t{3});
    QVERIFY(at::equal(device.show(batch), first));
}

void TestDeviceImages::imagesOfOtherSizesGoTogether()
{
    Augmentation turned;
    turned.rotationDegrees = 180;
    std::vector<cv::Mat> images = nuclei(150);
    images[2] = nucleus(110, 2);
    images[5] = nucleus(131, 5);
    std::vector<cv::Mat> expected;
    for (int i = 0; i < count; ++i)
        expected.push_back(augmented(images[static_cast<std::size_t>(i)], inputOf(0), turned, keyOf(i)));
    engine::DeviceImages device(at::kCPU, 1 << 30);
    QVERIFY(differenceOf(device.show(sourcesOf(images, inputOf(0), turned)), expected).mean < 0.35);
}

NUCLEOSCOPE_TEST(TestDeviceImages)
#include "test_device_images.moc"
