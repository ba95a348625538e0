#pragma once

#include <QColor>
#include <QIconEngine>
#include <QPixmap>

namespace nucleoscope::ui {

/// A drawing of resources/icons in one colour. Null where there is none of that name.
QPixmap tintedIcon(const QString& name, const QColor& colour, int sizePixels, double devicePixelRatio);

/// Draws an SVG of resources/icons in the text's colour of the moment, so that icons follow the scheme by themselves.
class ThemedIconEngine : public QIconEngine {
public:
    explicit ThemedIconEngine(QString name) : name_(std::move(name)) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override { return new ThemedIconEngine(name_); }

private:
    QString name_;
};

} // namespace nucleoscope::ui
