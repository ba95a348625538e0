#pragma once

#include "ui/widgets/holds_texts.h"

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QString>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

namespace nucleoscope::ui {

class Exporter;
class JobBridge;

/// What a group of points looks like; shape: circle, square, diamond, triangle, as ClassMark's.
struct ScatterCategory {
    QString name;
    QColor colour;
    int shape = 0;
};

/// Many points on a plane, each a sample: coloured by category, never by colour alone. Drag pans, the wheel zooms, a click
/// chooses a point, a drag with Shift (or with the lasso as tool) picks those inside a line. By keyboard: arrows go from
/// point to point, with Ctrl they pan; + - zoom; Home shows all; L takes the lasso; Ctrl+A picks what is in sight; Escape
/// gives up a lasso. Holds 60 images a second: ten thousand points are drawn in a few milliseconds; very many by jobs, and
/// until that is done the image before is moved and stretched.
class ScatterView : public QWidget, public HoldsTexts {
    Q_OBJECT
public:
    enum class Tool { Pan, Lasso };
    /// What stands beside the pointer: a picture, which may come later (call update()), and a text.
    struct Tip {
        QImage picture;
        QString text;
    };

    /// `jobs`: draw very many points; null: they are drawn in the window's thread.
    explicit ScatterView(JobBridge* jobs = nullptr, QWidget* parent = nullptr);
    ~ScatterView() override;

    /// Other places for the same or other points; what was zoomed to stays where the number of points does.
    void setPoints(std::vector<QPointF> places);
    const std::vector<QPointF>& points() const;
    /// One category a point, an index into `categories`.
    void setCategories(std::vector<ScatterCategory> categories, std::vector<int> categoryOf);
    /// One entry a point; the others are drawn faintly. Empty: all are shown.
    void setShown(std::vector<bool> shown);
    void changeTexts(const std::function<QString(const QString&)>& changed) override;
    /// -1: none.
    void setCurrent(int point);
    int current() const;
    void setTool(Tool tool);
    Tool tool() const;
    /// With titles there are axes with numbers, each with a scale of its own; without, one scale and no numbers: on a map only
    /// nearness means something.
    void setAxisTitles(const QString& horizontal, const QString& vertical);
    void setTip(std::function<Tip(int point)> tip);
    /// Drawn in the middle where there are no points.
    void setEmptyText(const QString& text);

    int pointAt(const QPointF& position) const; ///< nearest within reach of a finger; -1: none
    QPointF screenPosition(int point) const;    ///< px
    void showAll();
    void zoomBy(double factor);
    /// Numbers of points and categories in words, for screen readers and tests.
    QString description() const;
    QString toCsv() const; ///< x,y,group,shown
    Exporter& exporter() { return *exporter_; }
    bool hasPicture() const;                               ///< in memory, of its size; none is kept while it is hidden
    QSize sizeHint() const override { return {320, 128}; } ///< grows with its room

Q_SIGNALS:
    void pointChosen(int point);
    void picked(const std::vector<int>& points); ///< by lasso or as all in sight; ascending, never empty
    void toolChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Private;
    QRectF plotArea() const;
    void fit();
    void redraw();
    void choose(int point);
    void goTowards(const QPointF& direction);
    void pan(const QPointF& pixels);
    void pickInside();
    void pickInSight();
    void drawPoints();
    void showPoints(QPainter& painter) const;
    void drawGround(QPainter& painter) const;
    void drawAxes(QPainter& painter) const;
    void drawLegend(QPainter& painter) const;
    void drawOverlay(QPainter& painter);
    void drawTip(QPainter& painter);
    void drawAsShapes(QPainter& painter) const;
    Exporter* exporter_ = nullptr;
    std::unique_ptr<Private> d_;
};

} // namespace nucleoscope::ui
