#pragma once

#include <QImage>
#include <QLabel>

namespace nucleoscope::ui {

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
