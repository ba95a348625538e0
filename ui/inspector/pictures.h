#pragma once

#include "core/imaging/batch.h"
#include "core/learning/attribution.h"

#include <QImage>
#include <QLabel>

namespace nucleoscope::ui {

/// One image of a batch, as the network sees it.
QImage imageIn(const PixelBatch& batch, int row);
/// Heat's colours, the more opaque the hotter: to be laid over a picture.
QImage overlayOf(const HeatMap& map);
/// The picture with the map over it.
QImage withOverlay(const QImage& picture, const HeatMap& map, double opacity);

/// A small square picture that says what it is and grows with the column.
class PictureTile : public QLabel {
    Q_OBJECT
public:
    explicit PictureTile(const QString& name, QWidget* parent = nullptr);
    void setImage(const QImage& image);
    void setBrighten(double amount);
    const QImage& image() const { return image_; }
    QSize sizeHint() const override { return {76, 76}; }
    QSize minimumSizeHint() const override { return {40, 40}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QImage image_;
    QImage shown_;
    double brighten_ = 0;
};

} // namespace nucleoscope::ui
