#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>
#include <vector>

namespace nucleoscope::ui {

/// One picture to look at closely. Wheel and +/− zoom, dragging and arrow keys move, F fits, 1 shows each pixel once; from
/// 10-fold on a grid separates the pixels. Brightening changes the display only.
class ImageView : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString emptyText MEMBER text_)
    Q_PROPERTY(QString caption MEMBER caption_)
public:
    explicit ImageView(QWidget* parent = nullptr);
    void setImage(const QImage& image);      ///< keeps the zoom between pictures of one size
    void setText(const QString& text);       ///< shown where there is no picture
    void setCaption(const QString& caption); ///< small, over the lower left corner
    void setBrighten(double amount);
    void setContour(std::vector<QPointF> contour); ///< in pixels of the picture
    void setContourVisible(bool visible);
    void setFrame(const QRectF& frame); ///< a dashed line around a part of the picture, in its pixels; empty: none
    /// Drawn over the picture at `place` (its pixels, may reach beyond it); null: nothing. Never brightened.
    void setOverlay(const QImage& overlay, const QRectF& place);
    void setOverlayOpacity(double opacity);
    bool hasOverlay() const { return !overlay_.isNull(); }
    QPointF centre() const { return centre_; } ///< pixel of the picture in the middle
    /// Zoom and place as in another view: what two views that look at the same place share.
    void showPlace(double zoom, const QPointF& centre);
    const QImage& image() const { return image_; }
    double zoom() const { return zoom_; } ///< screen pixels a pixel of the picture
    bool isFitted() const { return fitted_; }
    QSize sizeHint() const override { return {256, 256}; }

public Q_SLOTS:
    void fit();
    void showActualSize();
    void zoomBy(double factor);

Q_SIGNALS:
    void zoomChanged(double zoom, bool fitted);
    void moved(double zoom, const QPointF& centre); ///< by the user, zoomed or dragged
    /// Where the pointer is, and the picture's own value there; outside: (-1, -1).
    void hovered(const QPoint& pixel, const QColor& value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double fittingZoom() const;
    void fitQuietly(); ///< not the user's move: no other view follows
    void setZoom(double zoom, const QPointF& anchor);
    void keepInside();
    bool moveBy(int key); ///< an arrow key; false where there is nowhere to go
    QPointF toScreen(const QPointF& pixel) const;
    QPointF toPicture(const QPointF& place) const;
    void drawOverlay(QPainter& painter) const;
    void drawGrid(QPainter& painter) const;
    void drawCaption(QPainter& painter) const;
    void refreshPixmap();

    QImage image_;
    QPixmap shown_;
    QString text_;
    QString caption_;
    std::vector<QPointF> contour_;
    bool contourVisible_ = false;
    QRectF frame_;
    QImage overlay_;
    QRectF overlayPlace_;
    double overlayOpacity_ = 0.7;
    double brighten_ = 0;
    double zoom_ = 1;
    bool fitted_ = true;
    QPointF centre_; ///< pixel of the picture in the middle of the view
    QPointF dragFrom_;
};

} // namespace nucleoscope::ui
