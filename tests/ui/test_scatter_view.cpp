#include "sleeping_threads.h"
#include "tests/test_program.h"
#include "ui/bridge/job_bridge.h"
#include "ui/plots/scatter_view.h"
#include "ui/widgets/exporter.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Four points at the corners of a square and one in its middle, 0…4.
class TestScatterView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { view_.reset(); }
    void aClickChoosesAPoint();
    void pointsThatAreNotShownGiveWay();
    void aLineDrawnWithShiftPicksWhatIsInside();
    void theLassoIsATool();
    void escapeGivesALassoUp();
    void onlyWhatIsShownIsPicked();
    void draggingMovesTheMapAndChoosesNothing();
    void theWheelZoomsWhereThePointerIs();
    void arrowsGoFromPointToPoint();
    void whatIsInSightIsPickedByKey();
    void otherPlacesKeepTheZoom();
    void theTipIsAskedForTheHoveredPoint();
    void itIsToldInWords();
    void marksAreDrawnInTheirColours();
    void noPictureIsKeptOfAHiddenMap();
    void picturesAreSaved_data();
    void picturesAreSaved();
    void veryManyPointsAreDrawnByJobs();

private:
    QPoint at(int point) const { return view_->screenPosition(point).toPoint(); }
    void drag(const QList<QPoint>& way, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view_.get(), Qt::LeftButton, modifiers, way.first());
        for (const QPoint& place : way)
            QTest::mouseMove(view_.get(), place);
        QTest::mouseRelease(view_.get(), Qt::LeftButton, modifiers, way.last());
    }
    QList<QPoint> around(int point) const
    {
        const QPoint c = at(point);
        return {c + QPoint(-15, -15), c + QPoint(15, -15), c + QPoint(15, 15), c + QPoint(-15, 15)};
    }
    std::unique_ptr<ScatterView> view_;
};

void TestScatterView::init()
{
    qRegisterMetaType<std::vector<int>>();
    view_ = std::make_unique<ScatterView>();
    view_->resize(400, 300);
    view_->setPoints({{0, 0}, {10, 0}, {0, 10}, {10, 10}, {5, 5}});
    view_->setCategories({{QStringLiteral("ALL"), QColor(0xD5, 0x5E, 0x00), 0},
                          {QStringLiteral("HEM"), QColor(0x00, 0x72, 0xB2), 1}},
                         {0, 0, 1, 1, 0});
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
}

void TestScatterView::aClickChoosesAPoint()
{
    QSignalSpy chosen(view_.get(), &ScatterView::pointChosen);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, at(3) + QPoint(3, -2));
    QCOMPARE(chosen.takeFirst().first().toInt(), 3);
    QCOMPARE(view_->current(), 3);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, at(4) + QPoint(30, 0));
    QCOMPARE(chosen.size(), 0);
}

void TestScatterView::pointsThatAreNotShownGiveWay()
{
    view_->setPoints({{0, 0}, {10, 10}, {0.2, 0}, {9, 9}, {5, 5}});
    view_->setShown({false, true, true, true, true});
    QCOMPARE(view_->pointAt(view_->screenPosition(0)), 2);
}

void TestScatterView::aLineDrawnWithShiftPicksWhatIsInside()
{
    QSignalSpy picked(view_.get(), &ScatterView::picked);
    drag({at(2) + QPoint(-15, -15), at(3) + QPoint(15, -15), at(4) + QPoint(15, 15), at(4) + QPoint(-15, 15)}, Qt::ShiftModifier);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().value<std::vector<int>>(), (std::vector<int>{2, 3, 4}));
}

void TestScatterView::theLassoIsATool()
{
    QSignalSpy picked(view_.get(), &ScatterView::picked);
    QTest::keyClick(view_.get(), Qt::Key_L);
    QCOMPARE(view_->tool(), ScatterView::Tool::Lasso);
    drag(around(4));
    QCOMPARE(picked.first().first().value<std::vector<int>>(), std::vector<int>{4});
    QTest::keyClick(view_.get(), Qt::Key_Escape);
    QCOMPARE(view_->tool(), ScatterView::Tool::Pan);
}

void TestScatterView::escapeGivesALassoUp()
{
    QSignalSpy picked(view_.get(), &ScatterView::picked);
    const QList<QPoint> way = around(4);
    QTest::mousePress(view_.get(), Qt::LeftButton, Qt::ShiftModifier, way[0]);
    for (const QPoint& place : way)
        QTest::mouseMove(view_.get(), place);
    QTest::keyClick(view_.get(), Qt::Key_Escape);
    QTest::mouseRelease(view_.get(), Qt::LeftButton, Qt::ShiftModifier, way[3]);
    QCOMPARE(picked.size(), 0);
}

void TestScatterView::onlyWhatIsShownIsPicked()
{
    QSignalSpy picked(view_.get(), &ScatterView::picked);
    view_->setShown({true, false, true, false, false});
    drag(around(4), Qt::ShiftModifier);
    QCOMPARE(picked.size(), 0);
    QTest::keySequence(view_.get(), QKeySequence::SelectAll);
    QCOMPARE(picked.first().first().value<std::vector<int>>(), (std::vector<int>{0, 2}));
}

void TestScatterView::draggingMovesTheMapAndChoosesNothing()
{
    QSignalSpy chosen(view_.get(), &ScatterView::pointChosen);
    const QPoint before = at(4);
    drag({before, before + QPoint(20, 10), before + QPoint(60, 20)});
    QCOMPARE(at(4), before + QPoint(60, 20));
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(view_.get(), Qt::Key_Home);
    QCOMPARE(at(4), before);
}

void TestScatterView::theWheelZoomsWhereThePointerIs()
{
    const QPointF place = view_->screenPosition(3);
    const double width = view_->screenPosition(3).x() - view_->screenPosition(2).x();
    QWheelEvent turn(place, view_->mapToGlobal(place), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view_.get(), &turn);
    QVERIFY(QLineF(place, view_->screenPosition(3)).length() < 0.01);
    QVERIFY(view_->screenPosition(3).x() - view_->screenPosition(2).x() > width * 1.2);
}

void TestScatterView::arrowsGoFromPointToPoint()
{
    QSignalSpy chosen(view_.get(), &ScatterView::pointChosen);
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QCOMPARE(view_->current(), 4); // the nearest to the middle
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QVERIFY(view_->current() == 1 || view_->current() == 3);
    view_->setCurrent(3);
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QVERIFY(view_->current() == 1 || view_->current() == 4);
    QCOMPARE(chosen.size(), 3);
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QVERIFY(view_->rect().contains(at(view_->current())));
}

void TestScatterView::whatIsInSightIsPickedByKey()
{
    QSignalSpy picked(view_.get(), &ScatterView::picked);
    view_->zoomBy(4);
    QTest::keySequence(view_.get(), QKeySequence::SelectAll);
    QCOMPARE(picked.first().first().value<std::vector<int>>(), std::vector<int>{4});
}

void TestScatterView::otherPlacesKeepTheZoom()
{
    view_->zoomBy(4);
    const double width = view_->screenPosition(3).x() - view_->screenPosition(2).x();
    view_->setPoints({{1, 0}, {11, 0}, {1, 10}, {11, 10}, {6, 5}});
    QCOMPARE(view_->screenPosition(3).x() - view_->screenPosition(2).x(), width);
}

void TestScatterView::theTipIsAskedForTheHoveredPoint()
{
    std::vector<int> asked;
    view_->setTip([&](int point) {
        asked.push_back(point);
        return ScatterView::Tip{QImage(), QStringLiteral("nucleus")};
    });
    QTest::mouseMove(view_.get(), at(2));
    QTRY_VERIFY(!asked.empty());
    QCOMPARE(asked.back(), 2);
}

void TestScatterView::itIsToldInWords()
{
    QVERIFY(view_->accessibleDescription().contains(QStringLiteral("ALL: 3\nHEM: 2")));
    view_->setShown({true, false, true, false, false});
    QVERIFY(view_->description().contains(QStringLiteral("2 of them")));
}

void TestScatterView::marksAreDrawnInTheirColours()
{
    const QImage picture = view_->grab().toImage();
    QCOMPARE(picture.pixelColor(at(1)), QColor(0xD5, 0x5E, 0x00));
    QCOMPARE(picture.pixelColor(at(2)), QColor(0x00, 0x72, 0xB2));
    view_->setShown({true, false, true, false, false});
    QVERIFY(view_->grab().toImage().pixelColor(at(1)) != QColor(0xD5, 0x5E, 0x00));
}

void TestScatterView::noPictureIsKeptOfAHiddenMap()
{
    view_->grab();
    QVERIFY(view_->hasPicture());
    view_->hide();
    QVERIFY(!view_->hasPicture());
    view_->show();
    view_->grab();
    QVERIFY(view_->hasPicture());
}

void TestScatterView::picturesAreSaved_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"map.png", "map.svg", "map.pdf"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestScatterView::picturesAreSaved()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    QVERIFY(view_->exporter().save(folder.filePath(name)));
    QVERIFY(QFileInfo(folder.filePath(name)).size() > 500);
    QVERIFY(!view_->exporter().save(folder.filePath(QStringLiteral("map.docx"))));
}

void TestScatterView::veryManyPointsAreDrawnByJobs()
{
    JobQueue jobs;
    JobBridge bridge(jobs);
    ScatterView byJobs(&bridge), atOnce;
    std::vector<QPointF> places;
    for (int i = 0; i < 60'000; ++i)
        places.emplace_back(i % 300, i / 300);
    for (ScatterView* view : {&byJobs, &atOnce}) {
        view->resize(400, 300);
        view->setPoints(places);
        view->setCategories({{QString(), QColor(0xD5, 0x5E, 0x00), 0}}, std::vector<int>(places.size(), 0));
    }
    const auto picture = [](ScatterView& view) { return view.grab().toImage(); };
    QTRY_COMPARE(picture(byJobs), picture(atOnce));
    const QColor middle = picture(byJobs).pixelColor(200, 150);
    {
        const SleepingThreads threads(jobs, Resource::Decode);
        for (ScatterView* view : {&byJobs, &atOnce})
            view->zoomBy(2);
        QVERIFY(picture(byJobs) != picture(atOnce));
        QCOMPARE(picture(byJobs).pixelColor(200, 150), middle); // what was there, larger
        for (ScatterView* view : {&byJobs, &atOnce})
            view->zoomBy(1.5);
    }
    QTRY_COMPARE(picture(byJobs), picture(atOnce));
}

NUCLEOSCOPE_TEST(TestScatterView)
#include "test_scatter_view.moc"
