#pragma once

#include <QListView>

namespace nucleoscope::ui {

/// A list as lines of equal cells, whose places are computed where they are needed: QListView's icon mode lays every item out
/// anew at each change, which takes as long as there are items. Lines are read from the left, from the right where one does.
class GridView : public QListView {
    Q_OBJECT
public:
    explicit GridView(QWidget* parent = nullptr);

    QModelIndex indexAt(const QPoint& point) const override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    void setCells(int columns, const QSize& cell);
    int columns() const { return columns_; }
    int firstVisible() const;   ///< the first item of the uppermost line on the screen, even where that shows in part
    int itemsPerScreen() const; ///< lines in part included

    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int count() const;
    int lineHeight() const;
    int lineAt(int y) const; ///< of the viewport; also beyond the first and the last
    QRect cellOf(int row) const;
    QItemSelection cellsIn(const QRect& rect) const;
    void paintCell(QPainter& painter, QStyleOptionViewItem option, const QModelIndex& index, bool focused) const;

    int columns_ = 1;
    QPersistentModelIndex hovered_;
    QRect band_; ///< that is drawn to select what it touches
};

} // namespace nucleoscope::ui
