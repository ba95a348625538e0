#pragma once

#include "core/dataset/dataset.h"
#include "core/evaluation/confusion_matrix.h"

#include <QWidget>
#include <optional>
#include <utility>

namespace nucleoscope::ui {

class Exporter;

/// A confusion matrix to read and to press: rows are the true class, columns what the network called it; each cell has
/// its count and its share of the row. A pressed cell stays chosen until it is pressed again. Arrow keys and Space work.
class ConfusionMatrixView : public QWidget {
    Q_OBJECT
public:
    using Cell = std::pair<int, int>; ///< true class, called class

    enum class Counted { Nuclei, Patients };
    explicit ConfusionMatrixView(QWidget* parent = nullptr);
    void setMatrix(const ConfusionMatrix& matrix, const std::vector<ClassInfo>& classes);
    void setCounted(Counted what) { counted_ = what; } ///< before setMatrix()
    void setChosen(std::optional<Cell> cell);
    std::optional<Cell> chosen() const { return chosen_; }
    QRect cellRect(int truth, int predicted) const;
    /// "96 of 2,140 ALL nuclei (4.5 %) were called HEM."
    QString cellSentence(int truth, int predicted) const;
    /// "called ALL", or the names alone where one of these finds no room.
    QStringList columnHeads() const;
    QString toCsv() const; ///< class,called,count,share_of_class
    Exporter& exporter() { return *exporter_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellChosen(int truth, int predicted);
    void cellReleased();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool wholeHeadsFit() const;
    void paintColumnHeads(QPainter& painter) const;
    void paintCell(QPainter& painter, int truth, int predicted) const;
    std::optional<Cell> cellAt(const QPoint& point) const;
    void press(Cell cell);
    int headerHeight() const;
    int headerWidth() const;

    ConfusionMatrix matrix_;
    std::vector<ClassInfo> classes_;
    std::optional<Cell> chosen_;
    Cell focused_{0, 0};
    Counted counted_ = Counted::Nuclei;
    Exporter* exporter_ = nullptr;
};

} // namespace nucleoscope::ui
