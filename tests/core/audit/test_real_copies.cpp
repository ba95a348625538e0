// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoding/encode.h"
#include "core/imaging/decode.h"
#include "looks_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <opencv2/imgproc.hpp>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

/// In how many bits copies of real images differ: the table of docs/audit.md. Data are not part of the project: skipped where they are not
/// there.
class TestRealCopies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesDifferInFewBits_data();
    void copiesDifferInFewBits();
};

namespace {

constexpr int everyOnceInSoMany = 40; ///< images

struct Copying {
    const char* name;
    std::function<cv::Mat(const cv::Mat&)> change;
    int quality = 90;
    bool elsewhere = false; ///< pixels lie elsewhere than before
};

const cv::Mat& asItIs(const cv::Mat& rgb)
{
    return rgb;
}

std::vector<Copying> copyings()
{
    return {{"saved as JPEG 90", asItIs, 90},
            {"saved as JPEG 75", asItIs, 75},
            {"saved as JPEG 60", asItIs, 60},
            {"half the size",
             [](const cv::Mat& rgb) {
                 cv::Mat half;
                 cv::resize(rgb, half, {}, 0.5, 0.5, cv::INTER_AREA);
                 return half;
             },
             90, true},
            {"a tenth brighter",
             [](const cv::Mat& rgb) {
                 cv::Mat brighter;
                 rgb.convertTo(brighter, -1, 1.1);
                 return brighter;
             }},
            {"moved by 2 pixels",
             [](const cv::Mat& rgb) {
                 cv::Mat moved;
                 cv::warpAffine(rgb, moved, cv::Matx23d(1, 0, 2, 0, 1, 2), rgb.size(), cv::INTER_NEAREST, cv::BORDER_REPLICATE);
                 return moved;
             },
             90, true},
            {"turned by 90 degrees",
             [](const cv::Mat& rgb) {
                 cv::Mat result;
                 cv::rotate(rgb, result, cv::ROTATE_90_CLOCKWISE);
                 return result;
             }},
            {"mirrored", [](const cv::Mat& rgb) {
                 cv::Mat result;
                 cv::flip(rgb, result, 1);
                 return result;
             }}};
}

int leastDistance(const PerceptualHash& a, const PerceptualHash& b)
{
    int least = 256;
    for (int orientation = 0; orientation < 8; ++orientation)
        least = std::min(least, distance(a, turned(b, orientation)));
    return least;
}

/// Ascending.
std::vector<int> bitsOfCopies(const Dataset& dataset, const Copying& copying)
{
    std::vector<int> bits;
    const auto reader = dataset.makeReader().value();
    for (int i = 0; i < dataset.sampleCount(); i += everyOnceInSoMany) {
        const Bytes file = reader->read(dataset.sample(i)).value();
        const cv::Mat rgb = decodeImage(file, "original").value();
        const Bytes copy = encodeJpeg(copying.change(rgb), copying.quality).value();
        bits.push_back(leastDistance(measureImage(file, "original").looks, measureImage(copy, "copy").looks));
    }
    std::ranges::sort(bits);
    return bits;
}

} // namespace

void TestRealCopies::copiesDifferInFewBits_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("copying");
    for (const char* const folder : {"C-NMC_Leukemia", "PBC-176"})
        for (int i = 0; const Copying& copying : copyings())
            QTest::addRow("%s: %s", folder, copying.name) << QString::fromLatin1(folder) << i++;
}

void TestRealCopies::copiesDifferInFewBits()
{
    QFETCH(QString, folder);
    QFETCH(int, copying);
    const fs::path data = fs::path(NUCLEOSCOPE_SHARED_DATA) / folder.toStdString();
    if (!fs::exists(data))
        QSKIP("The real data are not here: " NUCLEOSCOPE_SHARED_DATA);
    const auto dataset = openDataset(data).value();
    const Copying how = copyings()[static_cast<std::size_t>(copying)];
    const std::vector<int> bits = bitsOfCopies(*dataset, how);
    const auto upTo = [&bits](int most) {
        return 100.0 * static_cast<double>(std::ranges::upper_bound(bits, most) - bits.begin())
               / static_cast<double>(bits.size());
    };
    qInfo("%zu images: median %d bits, 95 of 100 in %d, at most %d; %.1f %% in 16, %.1f %% in 24 or less", bits.size(),
          bits[bits.size() / 2], bits[bits.size() * 95 / 100], bits.back(), upTo(16), upTo(24));
    QVERIFY(upTo(alikeBits) > 99);
    QVERIFY(how.elsewhere || upTo(24) > 99);
}

NUCLEOSCOPE_TEST(TestRealCopies)
#include "test_real_copies.moc"
