#include "tests/test_program.h"
#include "ui/gallery/grid_view.h"

#include <QAbstractItemDelegate>
#include <QAbstractListModel>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace nucleoscope::ui;

namespace {

/// As many items as wanted; tells which were asked for.
class Numbers final : public QAbstractListModel {
public:
    explicit Numbers(int count) : count_(count) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count_; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        asked.insert(index.row());
        return role == Qt::DisplayRole ? QVariant(QString::number(index.row())) : QVariant();
    }
    void restart(int count)
    {
        beginResetModel();
        count_ = count;
        endResetModel();
    }
    mutable std::set<int> asked;

private:
    int count_;
};

/// Remembers what it was asked to draw.
class Listening final : public QAbstractItemDelegate {
public:
    void paint(QPainter*, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painted.insert(index.row());
        if (option.state & QStyle::State_MouseOver)
            hovered = index.row();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {50, 50}; }
    mutable std::set<int> painted;
    mutable int hovered = -1;
};

class Grid final : public GridView {
public:
    explicit Grid(Numbers& numbers)
    {
        setFrameShape(QFrame::NoFrame);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSelectionMode(QAbstractItemView::ExtendedSelection);
        setItemDelegate(&delegate);
        setModel(&numbers);
        setCells(6, {50, 50});
        resize(300, 220);
    }
    QPoint centre(int row) const { return visualRect(model()->index(row, 0)).center(); }
    std::set<int> selected() const
    {
        std::set<int> rows;
        for (const QModelIndex& index : selectedIndexes())
            rows.insert(index.row());
        return rows;
    }
    Listening delegate;
};

} // namespace

/// Places are computed; what a person sees and does is as in QListView's icon mode.
class TestGridView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsLieWhereAnIconViewLaysThem_data();
    void cellsLieWhereAnIconViewLaysThem();
    void everyPointFindsItsItem();
    void aMillionItemsCostWhatIsInSight();
    void keysMoveFromCellToCell();
    void keysFollowTheDirectionOfReading();
    void shiftSelectsWhatLiesBetween();
    void aBandSelectsWhatItTouches();
    void scrollingStopsWhereTheItemIsSeen();
    void whatLiesUnderThePointerIsTold();
    void fewerItemsBringTheViewBack();
};

void TestGridView::cellsLieWhereAnIconViewLaysThem_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("fromTheRight");
    for (const int count : {1, 5, 6, 7, 23})
        for (const bool fromTheRight : {false, true})
            QTest::addRow("%d items%s", count, fromTheRight ? ", from the right" : "") << count << fromTheRight;
}

void TestGridView::cellsLieWhereAnIconViewLaysThem()
{
    QFETCH(int, count);
    QFETCH(bool, fromTheRight);
    Numbers numbers(count);
    Grid grid(numbers);
    QListView plain;
    plain.setFrameShape(QFrame::NoFrame);
    plain.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    plain.setItemDelegate(&grid.delegate);
    plain.setViewMode(QListView::IconMode);
    plain.setMovement(QListView::Static);
    plain.setSpacing(0);
    plain.setGridSize({50, 50});
    plain.setModel(&numbers);
    plain.resize(301, 220); // it breaks a line that fits exactly
    for (QListView* view : {static_cast<QListView*>(&grid), &plain}) {
        view->setLayoutDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
        view->show();
    }
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    for (int row = 0; row < count; ++row) {
        const QRect expected = plain.visualRect(numbers.index(row)).translated(fromTheRight ? -1 : 0, 0);
        QCOMPARE(grid.visualRect(numbers.index(row)), expected);
    }
}

void TestGridView::everyPointFindsItsItem()
{
    Numbers numbers(20);
    Grid grid(numbers);
    grid.show();
    for (int row = 0; row < 20; ++row) {
        const QRect cell = grid.visualRect(numbers.index(row));
        QCOMPARE(grid.indexAt(cell.topLeft()).row(), row);
        QCOMPARE(grid.indexAt(cell.bottomRight()).row(), row);
    }
    QVERIFY(!grid.indexAt({-1, 10}).isValid());
    QVERIFY(!grid.indexAt({10, -1}).isValid());
    QVERIFY(!grid.indexAt({125, 175}).isValid()); // the last line holds two
    QVERIFY(!grid.indexAt({310, 10}).isValid());
}

void TestGridView::aMillionItemsCostWhatIsInSight()
{
    Numbers numbers(1'000'000);
    Grid grid(numbers);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    (void)grid.grab();
    QCOMPARE(*grid.delegate.painted.rbegin(), 29); // five lines of six
    grid.delegate.painted.clear();
    grid.setCurrentIndex(numbers.index(999'999));
    (void)grid.grab();
    QVERIFY(grid.viewport()->rect().contains(grid.centre(999'999)));
    QVERIFY(*grid.delegate.painted.begin() > 999'960);
    QVERIFY(numbers.asked.size() < 100);
}

void TestGridView::keysMoveFromCellToCell()
{
    Numbers numbers(21); // the last line: 18, 19, 20
    Grid grid(numbers);
    grid.show();
    grid.setCurrentIndex(numbers.index(0));
    const auto after = [&](Qt::Key key) {
        QTest::keyClick(&grid, key);
        return grid.currentIndex().row();
    };
    QCOMPARE(after(Qt::Key_Left), 0);
    QCOMPARE(after(Qt::Key_Right), 1);
    QCOMPARE(after(Qt::Key_Down), 7);
    QCOMPARE(after(Qt::Key_Up), 1);
    QCOMPARE(after(Qt::Key_Up), 1);
    QCOMPARE(after(Qt::Key_End), 20);
    QCOMPARE(after(Qt::Key_Right), 20);
    QCOMPARE(after(Qt::Key_Home), 0);
    grid.setCurrentIndex(numbers.index(5));
    QCOMPARE(after(Qt::Key_Right), 5);     // the end of its line
    QCOMPARE(after(Qt::Key_PageDown), 17); // no item below it in the last line
    QCOMPARE(after(Qt::Key_Down), 17);
    QCOMPARE(after(Qt::Key_PageUp), 5);
}

void TestGridView::keysFollowTheDirectionOfReading()
{
    Numbers numbers(12);
    Grid grid(numbers);
    grid.setLayoutDirection(Qt::RightToLeft);
    grid.show();
    QVERIFY(grid.centre(0).x() > grid.centre(1).x());
    grid.setCurrentIndex(numbers.index(0));
    QTest::keyClick(&grid, Qt::Key_Left);
    QCOMPARE(grid.currentIndex().row(), 1);
    QTest::keyClick(&grid, Qt::Key_Right);
    QCOMPARE(grid.currentIndex().row(), 0);
}

void TestGridView::shiftSelectsWhatLiesBetween()
{
    Numbers numbers(20);
    Grid grid(numbers);
    grid.show();
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.centre(4));
    QCOMPARE(grid.selected(), std::set<int>({4}));
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, Qt::ShiftModifier, grid.centre(8));
    QCOMPARE(grid.selected(), std::set<int>({4, 5, 6, 7, 8}));
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, Qt::ShiftModifier, grid.centre(2));
    QCOMPARE(grid.selected(), std::set<int>({2, 3, 4}));
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, Qt::ControlModifier, grid.centre(12));
    QCOMPARE(grid.selected(), std::set<int>({2, 3, 4, 12}));
    QTest::keyClick(&grid, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(grid.selected().size(), std::size_t{20});
}

void TestGridView::aBandSelectsWhatItTouches()
{
    Numbers numbers(20);
    Grid grid(numbers);
    grid.show();
    const auto drag = [&](const QPoint& from, const QPoint& to) {
        QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(grid.viewport(), (from + to) / 2);
        QTest::mouseMove(grid.viewport(), to);
        (void)grid.grab(); // the band is drawn
        QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, to);
    };
    drag({290, 190}, {210, 60}); // begins where no item is
    QCOMPARE(grid.selected(), std::set<int>({10, 11, 16, 17}));
}

void TestGridView::scrollingStopsWhereTheItemIsSeen()
{
    Numbers numbers(600);
    Grid grid(numbers);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QCOMPARE(grid.verticalScrollBar()->maximum(), 100 * 50 - 220);
    grid.scrollTo(numbers.index(300));
    QCOMPARE(grid.visualRect(numbers.index(300)).bottom() + 1, 220);
    grid.scrollTo(numbers.index(300), QAbstractItemView::PositionAtTop);
    QCOMPARE(grid.visualRect(numbers.index(300)).top(), 0);
    grid.scrollTo(numbers.index(306));
    QCOMPARE(grid.visualRect(numbers.index(300)).top(), 0); // was in sight
    grid.scrollTo(numbers.index(0));
    QCOMPARE(grid.verticalScrollBar()->value(), 0);
}

void TestGridView::whatLiesUnderThePointerIsTold()
{
    Numbers numbers(20);
    Grid grid(numbers);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QHoverEvent over(QEvent::HoverMove, grid.centre(8), grid.mapToGlobal(grid.centre(8)), QPointF());
    QCoreApplication::sendEvent(grid.viewport(), &over);
    (void)grid.grab();
    QCOMPARE(grid.delegate.hovered, 8);
    numbers.restart(20);
    grid.delegate.hovered = -1;
    (void)grid.grab();
    QCOMPARE(grid.delegate.hovered, -1); // they are others
}

void TestGridView::fewerItemsBringTheViewBack()
{
    Numbers numbers(600);
    Grid grid(numbers);
    grid.show();
    grid.scrollTo(numbers.index(599));
    QVERIFY(grid.verticalScrollBar()->value() > 0);
    numbers.restart(3);
    QTRY_COMPARE(grid.verticalScrollBar()->maximum(), 0);
    QCOMPARE(grid.visualRect(numbers.index(0)).topLeft(), QPoint(0, 0));
}

NUCLEOSCOPE_TEST(TestGridView)
#include "test_grid_view.moc"
