#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/holds_texts.h"

#include <QColor>
#include <QWidget>
#include <set>
#include <vector>

namespace nucleoscope::ui {

class Exporter;

/// Many bars in a strip, one of which can be chosen: by a click, or by arrow keys and Enter.
class BarChart : public QWidget, public HoldsTexts {
    Q_OBJECT
public:
    struct Bar {
        int value = 0; ///< what is told when it is chosen
        double height = 0;
        QColor colour;
        QString label; ///< tooltip and accessible text: "patient 20 (ALL): 213 nuclei"
    };
    explicit BarChart(QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars);
    void setCaption(const QString& caption); ///< below, at the right
    void setFillsWidth(bool fills);          ///< else bars are not wider than 26 px
    void setSquareRoots(bool roots);         ///< of the heights are drawn: few are seen beside many
    /// The bars that are shown strongly; empty: all.
    void setEmphasised(const std::set<int>& values);
    const std::vector<Bar>& bars() const { return bars_; }
    QRect barRect(int index) const; ///< the whole height: easy to hit
    QString toCsv() const;          ///< bar,height
    Exporter& exporter() const { return *exporter_; }
    void changeTexts(const std::function<QString(const QString&)>& changed) override;
    QSize sizeHint() const override { return {420, Theme::besideText(64)}; }

Q_SIGNALS:
    void chosen(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    int barAt(const QPoint& place) const;
    void setHovered(int index);
    int chartHeight() const;
    double step() const; ///< px from bar to bar

    Exporter* exporter_;
    std::vector<Bar> bars_;
    std::set<int> emphasised_;
    QString caption_;
    double highest_ = 1;
    bool fillsWidth_ = false;
    bool squareRoots_ = false;
    int hovered_ = -1; ///< by the pointer or the keyboard
};

} // namespace nucleoscope::ui
