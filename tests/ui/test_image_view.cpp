#include "tests/test_program.h"
#include "ui/inspector/image_view.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace nucleoscope::ui;

/// One picture to look at closely, by wheel, mouse and keys.
class TestImageView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { view_.reset(); }
    void theWholePictureIsShownAtFirst();
    void theWheelKeepsThePixelBelowThePointer();
    void aGridSeparatesPixelsFromTenFoldOn();
    void keysZoomFitAndMove();
    void draggingMovesAndStopsAtTheEdge();
    void pixelsAreToldByTheirOwnValue();
    void theOverlayFollowsItsOpacity();
    void theFrameAndOutlineAreDrawnInPixelsOfThePicture();
    void linkedViewsShowTheSamePlace();
    void anotherPictureOfTheSizeKeepsThePlace();

private:
    void wheel(const QPoint& place, int notches)
    {
        QWheelEvent event(place, view_->mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view_.get(), &event);
    }
    void hover(const QPoint& place)
    {
        QMouseEvent event(QEvent::MouseMove, place, view_->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view_.get(), &event);
    }
    QImage seen() { return view_->grab().toImage(); }
    std::unique_ptr<ImageView> view_;
    QImage picture_;
};

void TestImageView::init()
{
    picture_ = QImage(100, 100, QImage::Format_RGB888);
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x)
            picture_.setPixelColor(x, y, QColor(x, y, 60));
    view_ = std::make_unique<ImageView>();
    view_->resize(300, 300);
    view_->setImage(picture_);
    view_->show();
    QVERIFY(QTest::qWaitForWindowActive(view_.get()));
}

void TestImageView::theWholePictureIsShownAtFirst()
{
    QVERIFY(view_->isFitted());
    QCOMPARE(view_->zoom(), 3.0);
    view_->resize(200, 300);
    QCOMPARE(view_->zoom(), 2.0);
}

void TestImageView::theWheelKeepsThePixelBelowThePointer()
{
    QSignalSpy hovered(view_.get(), &ImageView::hovered);
    const QPoint place(200, 120);
    wheel(place, 4);
    QVERIFY(view_->zoom() > 7);
    QVERIFY(!view_->isFitted());
    hover(place + QPoint(1, 1));
    QVERIFY(!hovered.isEmpty());
    QCOMPARE(hovered.last()[0].toPoint(), QPoint(66, 40)); // 200 / 3, 120 / 3
    wheel(place, -30);
    QVERIFY(view_->zoom() > 0.4); // never lost
}

void TestImageView::aGridSeparatesPixelsFromTenFoldOn()
{
    // Along a line across the picture: how often the brightness jumps up and down again.
    const auto lines = [this] {
        const QImage image = seen();
        int count = 0;
        for (int x = 1; x + 1 < image.width(); ++x) {
            const int here = image.pixelColor(x, 155).blue();
            count += here > image.pixelColor(x - 1, 155).blue() + 8 && here > image.pixelColor(x + 1, 155).blue() + 8;
        }
        return count;
    };
    view_->showPlace(9, {50, 50});
    QCOMPARE(lines(), 0);
    view_->showPlace(20, {50, 50});
    QVERIFY2(std::abs(lines() - 15) <= 1, qPrintable(QString::number(lines())));
}

void TestImageView::keysZoomFitAndMove()
{
    QSignalSpy moved(view_.get(), &ImageView::moved);
    QTest::keyClick(view_.get(), Qt::Key_Right); // the whole is shown: nowhere to go
    QVERIFY(moved.isEmpty());
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(view_.get(), Qt::Key_Plus);
    QVERIFY(view_->zoom() > 10);
    const QPointF before = view_->centre();
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QVERIFY(view_->centre().x() > before.x() && view_->centre().y() > before.y());
    QTest::keyClick(view_.get(), Qt::Key_Left);
    QTest::keyClick(view_.get(), Qt::Key_Up);
    QVERIFY((view_->centre() - before).manhattanLength() < 0.01);
    QTest::keyClick(view_.get(), Qt::Key_Minus);
    QVERIFY(view_->zoom() < 10);
    QTest::keyClick(view_.get(), Qt::Key_1);
    QCOMPARE(view_->zoom(), 1.0);
    QTest::keyClick(view_.get(), Qt::Key_F);
    QVERIFY(view_->isFitted());
}

void TestImageView::draggingMovesAndStopsAtTheEdge()
{
    view_->showPlace(10, {50, 50});
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, {150, 150});
    QTest::mouseMove(view_.get(), {190, 130});
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, {190, 130});
    QVERIFY(std::abs(view_->centre().x() - 46) < 0.01 && std::abs(view_->centre().y() - 52) < 0.01);
    for (int i = 0; i < 5; ++i) {
        QTest::mousePress(view_.get(), Qt::LeftButton, {}, {20, 150});
        QTest::mouseMove(view_.get(), {290, 150});
        QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, {290, 150});
    }
    QVERIFY(std::abs(view_->centre().x() - 15) < 0.01); // half of the 30 pixels that are seen
    QTest::mouseDClick(view_.get(), Qt::LeftButton);
    QVERIFY(view_->isFitted());
}

void TestImageView::pixelsAreToldByTheirOwnValue()
{
    view_->setBrighten(1);
    QSignalSpy hovered(view_.get(), &ImageView::hovered);
    hover({31, 61});
    QVERIFY(!hovered.isEmpty());
    QCOMPARE(hovered.last()[0].toPoint(), QPoint(10, 20));
    QCOMPARE(hovered.last()[1].value<QColor>(), QColor(10, 20, 60)); // not as brightened for the eye
}

void TestImageView::theOverlayFollowsItsOpacity()
{
    QImage heat(10, 10, QImage::Format_ARGB32);
    heat.fill(QColor(255, 0, 0));
    view_->setOverlay(heat, {0, 0, 50, 100});
    const auto redAt = [this](int x) { return seen().pixelColor(x, 150).red(); };
    view_->setOverlayOpacity(1);
    QVERIFY(redAt(75) > 250);
    QVERIFY(redAt(225) < 100);
    view_->setOverlayOpacity(0.5);
    QVERIFY(redAt(75) > 120 && redAt(75) < 160);
    view_->setOverlayOpacity(0);
    QVERIFY(redAt(75) < 60);
    view_->setOverlay({}, {});
    QVERIFY(!view_->hasOverlay());
}

void TestImageView::theFrameAndOutlineAreDrawnInPixelsOfThePicture()
{
    const QImage plain = seen();
    view_->setFrame({20, 20, 40, 40});
    const QImage framed = seen();
    QVERIFY(framed.copy(55, 55, 10, 130) != plain.copy(55, 55, 10, 130)); // around x = 60
    QCOMPARE(framed.copy(80, 80, 80, 80), plain.copy(80, 80, 80, 80));
    view_->setFrame({});
    QCOMPARE(seen(), plain);
    view_->setContour({{30, 30}, {70, 30}, {50, 70}});
    QCOMPARE(seen(), plain);
    view_->setContourVisible(true);
    QVERIFY(seen().copy(100, 85, 100, 10) != plain.copy(100, 85, 100, 10));
}

void TestImageView::linkedViewsShowTheSamePlace()
{
    ImageView other;
    other.resize(300, 300);
    other.setImage(picture_.mirrored());
    connect(view_.get(), &ImageView::moved, &other, &ImageView::showPlace);
    connect(&other, &ImageView::moved, view_.get(), &ImageView::showPlace);
    wheel({60, 60}, 5);
    QCOMPARE(other.zoom(), view_->zoom());
    QCOMPARE(other.centre(), view_->centre());
    QTest::keyClick(&other, Qt::Key_Right);
    QCOMPARE(view_->centre(), other.centre());
    QTest::keyClick(view_.get(), Qt::Key_F);
    QVERIFY(other.isFitted());
}

void TestImageView::anotherPictureOfTheSizeKeepsThePlace()
{
    view_->showPlace(12, {40, 60});
    view_->setImage(picture_.mirrored());
    QCOMPARE(view_->zoom(), 12.0);
    QCOMPARE(view_->centre(), QPointF(40, 60));
    view_->setImage(picture_.scaled(50, 50));
    QVERIFY(view_->isFitted());
}

NUCLEOSCOPE_TEST(TestImageView)
#include "test_image_view.moc"
