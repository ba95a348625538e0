#pragma once

#include "ui/widgets/holds_texts.h"

#include <QString>
#include <QVector>
#include <QWidget>
#include <memory>
#include <utility>

namespace nucleoscope::ui {

class Exporter;

/// Curves over the epochs of a training (or any shared horizontal axis), drawn with QCustomPlot: legend, epoch marks, best
/// epoch marked, zoom by wheel and drag (double click shows all again), copied and saved as picture or table by the context menu and keys.
class CurvePlot : public QWidget, public HoldsTexts {
    Q_OBJECT
public:
    enum class Style {
        Line,        ///< many points: batches
        Faint,       ///< the same, in the background: unsmoothed batches; not in the legend
        DottedPoints ///< few points, joined by dashes: epochs
    };

    enum class Ink { Training, Validation }; ///< the theme's, also when it changes

    explicit CurvePlot(QWidget* parent = nullptr);
    ~CurvePlot() override;

    void setAxisTitles(const QString& horizontal, const QString& vertical);
    /// Fixed vertical range; without one it follows the data.
    void setVerticalRange(double low, double high);
    std::pair<double, double> verticalRange() const; ///< what is shown now
    void setHorizontalRange(double low, double high);
    /// Distance of the numbers on an axis, e.g. 1 for epochs; 0 chooses by itself. Never less than `step` apart.
    void setHorizontalStep(double step);
    void setVerticalStep(double step);
    void setLegendVisible(bool visible);

    /// Index of the new series. Epochs are drawn as validation, batches as training, unless told otherwise.
    int addSeries(const QString& name, Style style);
    int addSeries(const QString& name, Style style, Ink ink);
    /// In a colour that is the same on light and dark.
    int addSeries(const QString& name, Style style, const QColor& colour);
    QColor seriesColour(int series) const; ///< as it is drawn
    void setData(int series, const QVector<double>& x, const QVector<double>& y);
    void append(int series, const QVector<double>& x, const QVector<double>& y);
    void setSeriesVisible(int series, bool visible);
    void clearSeries();

    /// A vertical mark with a word beside it; NaN removes it.
    void setVerticalMark(double x, const QString& label);
    /// A horizontal dotted reference line; NaN removes it.
    void setReferenceLine(double y, const QString& label);
    /// A single highlighted point (an operating point); NaN removes it.
    void setMarkedPoint(double x, double y);
    /// A thin diagonal from (0,0) to (1,1): what chance gives.
    void setDiagonal(bool visible);

    void changeTexts(const std::function<QString(const QString&)>& changed) override;
    /// What is drawn, in words and numbers, for screen readers and tests: one line a series with its last value.
    QString description() const;
    /// series,x,y
    QString toCsv() const;
    void showAll(); ///< undoes zooming
    Exporter& exporter() { return *exporter_; }
    bool hasPicture() const; ///< in memory, of its size; none is kept while it is hidden

Q_SIGNALS:
    /// A click on the plot, in axis coordinates.
    void clicked(double x, double y);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();
    void fitTitles();
    void replotSoon();
    void draw(QPaintDevice& device);
    Exporter* exporter_ = nullptr;
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace nucleoscope::ui
