#pragma once

#include "ui/gallery/gallery_view.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/widgets/class_mark.h"

#include <QCache>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <array>
#include <limits>

namespace nucleoscope::ui {

class MarkKeeper;

/// Draws the tiles: picture, class mark, badges of what reviewers marked, selection, and what a network said as a bar at the foot. Only draws what the
/// store already has.
class GalleryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    GalleryDelegate(const ThumbnailStore& store, MarkKeeper& reviews, QObject* parent);
    void setClasses(const std::vector<ClassInfo>& classes);
    void setBrighten(double amount);
    void setCell(const QSize& cell, double devicePixelRatio); ///< of the grid; the tile is smaller by the gap
    void forgetPictures() { tiles_.clear(); }
    /// Before each repaint: limits the time spent on making tiles, so that scrolling never stalls. What was put off to the
    /// next repaint is told by postponed().
    void beginFrame();
    const QRegion& postponed() const { return postponed_; }
    int pictureSide() const;                                ///< at which the store is asked for pictures
    static constexpr int gap = 8;                           ///< between tiles
    static constexpr int lead = GalleryView::leadingMargin; ///< left of and above a tile, room for its frame

    /// "P(Lym…osis) 0.93": the number stays, of a long name the middle goes; the tooltip has the whole.
    static QString probabilityCaption(const QString& className, double probability, const QFontMetrics& metrics, int width);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return cell_; }

private:
    QRect tileIn(const QRect& cell) const;
    QPixmap tileFor(const ThumbnailKey& key, const QRect& tile) const;
    void paintPicture(QPainter& painter, const QRect& tile, const GalleryModel& model, const GalleryItem& item) const;
    void paintWithoutPicture(QPainter& painter, const QRect& tile, const QString& text) const;
    void paintPrediction(QPainter& painter, const QRect& tile, const GalleryModel& model, const GalleryItem& item) const;
    void paintStamps(QPainter& painter, const QRect& tile, Stamps stamps) const;
    void paintFrame(QPainter& painter, const QRect& tile, const QStyleOptionViewItem& option) const;

    const ThumbnailStore& store_;
    MarkKeeper& reviews_;
    std::vector<ClassMark> marks_;
    QPixmap markFor(int classIndex, double size) const;

    std::array<uchar, 256> table_{};
    QSize cell_{112, 112};
    double ratio_ = 1;
    mutable QCache<ThumbnailKey, QPixmap> tiles_;              ///< scaled, brightened, with round corners
    mutable std::vector<QPixmap> markPictures_;                ///< drawn once a size
    mutable int pixelsLeft_ = std::numeric_limits<int>::max(); ///< of this frame
    mutable QRegion postponed_;
};

} // namespace nucleoscope::ui
