#include "classify_fixture.h"

#include "core/base/csv.h"
#include "core/imaging/decode.h"
#include "tests/test_program.h"
#include "ui/pages/classify/mask_panel.h"
#include "ui/widgets/picture_tile.h"

#include <QListWidget>
#include <QSlider>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Unmasked cells in Classify: their nuclei are cut out here, after approval. The functions run in order.
class TestClassifyMasks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { fixture_.reset(); }
    void unmaskedCellsAreShownForApproval();
    void maskingIsUndone();

private:
    std::unique_ptr<ClassifyFixture> fixture_;
    QStringList new_, cells_;
};

void TestClassifyMasks::initTestCase()
{
    fixture_ = std::make_unique<ClassifyFixture>();
    QVERIFY(fixture_->train());
    new_ = fixture_->drawn(2);
    for (int i = 0; i < 3; ++i)
        cells_ << fixture_->save(QStringLiteral("cells/cell%1.png").arg(i), unmaskedCell(i));
}

void TestClassifyMasks::unmaskedCellsAreShownForApproval()
{
    QVERIFY(fixture_->drop(cells_ + new_.mid(0, 2)));
    QVERIFY(fixture_->classified());
    QCOMPARE(fixture_->work().notes().unmasked().size(), std::size_t{3});
    QVERIFY(fixture_->stampsOf(QStringLiteral("cell1.png")).testFlag(Stamp::UnlikeTraining));
    auto& mask = fixture_->part<QPushButton>("cautionMask");
    QVERIFY(mask.isVisible());
    QTest::mouseClick(&mask, Qt::LeftButton);
    auto& panel = fixture_->part<MaskPanel>("maskPanel");
    QVERIFY(panel.isVisible());
    auto& confirm = fixture_->part<QPushButton>("maskConfirm");
    QTRY_VERIFY_WITH_TIMEOUT(confirm.isEnabled(), 30'000);
    auto& list = fixture_->part<QListWidget>("maskList");
    QCOMPARE(list.count(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture_->part<PictureTile>("maskAfter").image().isNull(), 30'000);
    QVERIFY(!fixture_->part<PictureTile>("maskBefore").image().isNull());
    QCOMPARE(panel.accepted().size(), std::size_t{3});
    fixture_->click("maskRejectAll");
    QVERIFY(panel.accepted().empty());
    fixture_->click("maskAcceptAll");
    QCOMPARE(panel.accepted().size(), std::size_t{3});
    // The second is rejected by its key, the first corrected by the slider.
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Right);
    QCOMPARE(list.currentRow(), 1);
    QTest::keyClick(&list, Qt::Key_Space);
    QCOMPARE(panel.accepted().size(), std::size_t{2});
    QTest::keyClick(&list, Qt::Key_Left);
    auto& threshold = fixture_->part<QSlider>("maskThreshold");
    const QImage before = fixture_->part<PictureTile>("maskAfter").image();
    threshold.setFocus();
    QTest::keyClick(&threshold, Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(fixture_->part<PictureTile>("maskAfter").image() != before, 30'000);
    QCOMPARE(panel.accepted().begin()->second, 1.0);
    QTest::keyClick(&threshold, Qt::Key_Home);
    QTest::mouseDClick(&threshold, Qt::LeftButton); // back to the neutral place
    QTRY_COMPARE_WITH_TIMEOUT(panel.accepted().begin()->second, 0.0, 10'000);

    QTest::mouseClick(&confirm, Qt::LeftButton);
    QVERIFY(fixture_->classified());
    QVERIFY(fixture_->page().browser().isVisible());
    QCOMPARE(fixture_->work().masking().size(), std::size_t{2});
    QCOMPARE(fixture_->pictures().rowCount(), 5);
    for (const GalleryItem& item : fixture_->pictures().items()) {
        const bool masked = item.sample == 0 || item.sample == 2;
        QCOMPARE(item.stamps.testFlag(Stamp::MaskedHere), masked);
        if (!masked)
            continue;
        // What the network saw, and the gallery shows: black around the nucleus, and nothing unmasked any more.
        const auto reader = fixture_->work().seen()->makeReader().value();
        const cv::Mat picture = decodeImage(reader->read(fixture_->work().seen()->sample(item.sample)).value(), "masked").value();
        QCOMPARE(picture.at<cv::Vec3b>(1, 1), cv::Vec3b(0, 0, 0));
        QVERIFY(picture.at<cv::Vec3b>(24, 24) != cv::Vec3b(0, 0, 0));
        QVERIFY(!fixture_->work().notes().of(item.sample).unmasked);
    }
    const QString file = fixture_->path(QStringLiteral("masked.csv"));
    fixture_->page().saveCsv(file);
    QTRY_VERIFY(QFile::exists(file)); // whole: a job writes it
    const auto table = CsvTable::parse(readTextFile(pathFromUtf8(file.toStdString())).value(), "masked.csv").value();
    int masked = 0;
    for (const auto& row : table.rows)
        masked += row[static_cast<std::size_t>(table.column("masked_here"))] == "1";
    QCOMPARE(masked, 2);
}

void TestClassifyMasks::maskingIsUndone()
{
    fixture_->workspace->undoStack().undo();
    QVERIFY(fixture_->classified());
    QVERIFY(fixture_->work().masking().empty());
    QCOMPARE(fixture_->work().seen(), fixture_->work().files());
    QCOMPARE(fixture_->work().notes().unmasked().size(), std::size_t{3});
    fixture_->workspace->undoStack().redo();
    QVERIFY(fixture_->classified());
    QCOMPARE(fixture_->work().masking().size(), std::size_t{2});
}

NUCLEOSCOPE_TEST(TestClassifyMasks)
#include "test_classify_masks.moc"
