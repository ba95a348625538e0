#pragma once

#include "ui/theme/theme.h"

#include <QColor>
#include <QWidget>
#include <array>
#include <optional>

namespace nucleoscope::ui {

class Exporter;

/// How probable the network found "positive", by true class: positive nuclei upwards, the others downwards, in 20 bars over
/// 0…1. The calls of the operating point are marked. Bars can be pressed: by mouse, or with arrow keys and Space.
class ProbabilityHistogram : public QWidget {
    Q_OBJECT
public:
    static constexpr int bars = 20;
    static constexpr int margin = 7; ///< px left and right of the axis: half a slider's handle, so that both align
    using Counts = std::array<int, bars>;
    static int barOf(double probability); ///< 0…bars-1
    struct Side {
        QString name; ///< of the other side: empty for all other classes
        QColor colour;
        Counts counts{};
    };

    explicit ProbabilityHistogram(QWidget* parent = nullptr);
    void setSides(const Side& positive, const Side& other);
    void setPoint(double threshold, std::optional<double> upper);
    void setChosen(std::optional<int> bar);
    QRect barRect(int bar) const;
    /// "0.40 to 0.45: 12 ALL, 7 HEM nuclei"
    QString barSentence(int bar) const;
    QString toCsv() const; ///< from,to, and a count of each side
    Exporter& exporter() { return *exporter_; }
    QSize sizeHint() const override { return {320, Theme::besideText(130)}; }
    QSize minimumSizeHint() const override { return {180, Theme::besideText(64)}; }

Q_SIGNALS:
    void barPressed(int bar); ///< chosen, or released where it was chosen

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintSide(QPainter& painter, const Side& side, bool up) const;
    void paintPoint(QPainter& painter) const;
    double x(double probability) const;
    double baseline() const;
    double room() const; ///< px of the highest bar
    std::optional<int> barAt(int x) const;

    Side positive_, other_;
    double threshold_ = 0.5;
    std::optional<double> upper_;
    std::optional<int> chosen_;
    int focused_ = bars / 2;
    Exporter* exporter_ = nullptr;
};

} // namespace nucleoscope::ui
