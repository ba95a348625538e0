#pragma once

#include "core/evaluation/scores.h"
#include "ui/bridge/latest_answer.h"
#include "ui/widgets/class_mark.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>
#include <vector>

namespace nucleoscope::ui {

class InspectionState;
class Workspace;

/// The nuclei that are shown, from surest negative at the left to surest positive at the right, as many as fit, with the
/// operating point as a cut that can be dragged. Arrow keys walk through them; with Shift they move the cut.
class SpectrumStrip : public QWidget {
    Q_OBJECT
public:
    SpectrumStrip(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    ~SpectrumStrip() override;
    /// To be called when rows or the operating point changed.
    void showRows();
    double cutPosition() const; ///< px from the left
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Spectrum {
        std::vector<int> rows;            ///< of the predictions, probability ascending
        std::vector<float> probabilities; ///< theirs
    };
    static Spectrum spectrumOf(const PredictionList& list, const PositiveClasses& positive, const std::vector<int>& rows);
    void show(Spectrum spectrum);
    int tiles() const;
    double tileWidth() const;
    int rowAt(int tile) const;
    double positionOf(double threshold) const;
    void moveCutTo(double x);
    void focusTile(int tile);
    void askForPictures();
    QPixmap pictureOf(int sample);
    void paintTile(QPainter& painter, int tile);
    QRectF numberBox(double threshold) const; ///< below its cut
    void paintCut(QPainter& painter, double threshold) const;

    Workspace& workspace_;
    InspectionState& state_;
    Spectrum spectrum_;
    std::shared_ptr<const std::vector<int>> asked_; ///< rows whose spectrum it is, or will be
    std::vector<ClassMark> marks_;
    QHash<int, QPixmap> pictures_; ///< by dataset sample, brightened and scaled
    int focused_ = 0;
    bool dragging_ = false;
    LatestAnswer<Spectrum> answers_;
};

} // namespace nucleoscope::ui
