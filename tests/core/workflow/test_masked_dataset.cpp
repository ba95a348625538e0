#include "tests/core/workflow/prediction_fixture.h"

#include "core/encoding/encode.h"
#include "core/workflow/masked_dataset.h"
#include "core/workflow/nucleus_input.h"
#include "tests/test_program.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

using namespace nucleoscope;

namespace {

/// Two stained cells on a bright slide, one masked nucleus, one empty slide.
class CellFixture {
public:
    CellFixture()
    {
        write("a.png", cell());
        write("b.png", cell());
        cv::Mat masked = cv::Mat::zeros(64, 64, CV_8UC3);
        cv::circle(masked, {32, 32}, 15, cv::Scalar(95, 40, 120), cv::FILLED);
        write("masked.png", masked);
        write("slide.png", cv::Mat(64, 64, CV_8UC3, cv::Scalar(243, 236, 190)));
        dataset = datasetFromFiles({pathFromUtf8(folder_.path().toStdString())}).value();
    }
    static cv::Mat cell()
    {
        cv::Mat picture(64, 64, CV_8UC3, cv::Scalar(243, 236, 190));
        cv::circle(picture, {32, 32}, 22, cv::Scalar(200, 165, 185), cv::FILLED);
        cv::circle(picture, {32, 32}, 13, cv::Scalar(95, 40, 120), cv::FILLED);
        return picture;
    }
    std::shared_ptr<const Dataset> dataset; ///< a, b, masked, slide

private:
    void write(const char* name, const cv::Mat& picture)
    {
        const auto file = pathFromUtf8(folder_.filePath(QLatin1String(name)).toStdString());
        if (!writeFileAtomically(file, encodePng(picture).value()))
            qFatal("could not draw %s", name);
    }
    QTemporaryDir folder_;
};

cv::Vec3b pixel(const Dataset& dataset, int sample, int x, int y)
{
    return readPicture(dataset, sample).value().at<cv::Vec3b>(y, x);
}

} // namespace

class TestMaskedDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chosenImagesAreSeenOnBlack();
    void otherOutlinesAreOtherPictures();
    void withoutMasksItIsTheSameDataset();
    void withoutANucleusAnImageIsLeftOut();
    void onlyUnmaskedImagesAreOffered();
};

void TestMaskedDataset::chosenImagesAreSeenOnBlack()
{
    const CellFixture fixture;
    const auto masked = maskedDataset(fixture.dataset, {{1, 0.0}});
    QCOMPARE(masked->sample(1).id, fixture.dataset->sample(1).id);
    QCOMPARE(pixel(*masked, 1, 32, 32), cv::Vec3b(95, 40, 120));
    QCOMPARE(pixel(*masked, 1, 32, 15), cv::Vec3b(0, 0, 0)); // cytoplasm
    QCOMPARE(pixel(*masked, 1, 2, 2), cv::Vec3b(0, 0, 0));
    QCOMPARE(pixel(*masked, 0, 2, 2), cv::Vec3b(243, 236, 190));
    QCOMPARE(pixel(*fixture.dataset, 1, 2, 2), cv::Vec3b(243, 236, 190));
}

void TestMaskedDataset::otherOutlinesAreOtherPictures()
{
    const CellFixture fixture;
    const auto tight = maskedDataset(fixture.dataset, {{1, 0.0}});
    const auto wide = maskedDataset(fixture.dataset, {{1, 0.5}});
    QVERIFY(tight->fingerprint() != fixture.dataset->fingerprint()); // thumbnails are kept by it
    QVERIFY(tight->fingerprint() != wide->fingerprint());
    QVERIFY(tight->fingerprint() == maskedDataset(fixture.dataset, {{1, 0.0}})->fingerprint());
}

void TestMaskedDataset::withoutMasksItIsTheSameDataset()
{
    const CellFixture fixture;
    QCOMPARE(maskedDataset(fixture.dataset, {}), fixture.dataset);
}

void TestMaskedDataset::withoutANucleusAnImageIsLeftOut()
{
    const CellFixture fixture;
    const auto masked = maskedDataset(fixture.dataset, {{3, 0.0}});
    const auto picture = readPicture(*masked, 3);
    QVERIFY(!picture);
    QVERIFY(picture.error().code == ErrorCode::Unreadable);
    QVERIFY(QString::fromStdString(picture.error().message.english()).contains(QStringLiteral("slide.png")));
}

void TestMaskedDataset::onlyUnmaskedImagesAreOffered()
{
    const CellFixture fixture;
    JobQueue queue;
    std::vector<int> found;
    queue
        .submit({"t", "look"}, Resource::Disk, Priority::Normal,
                [&](JobContext& context) -> Result<void> {
                    found = unmaskedSamples(*fixture.dataset, context).value();
                    return {};
                })
        ->wait();
    QCOMPARE(found, (std::vector<int>{0, 1, 3}));
}

NUCLEOSCOPE_TEST(TestMaskedDataset)
#include "test_masked_dataset.moc"
