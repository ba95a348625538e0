#pragma once

#include "ui/workspace.h"

#include <QScrollArea>
#include <memory>

class QLabel;
class QToolButton;

namespace nucleoscope::ui {

struct DecodedPicture;
class FieldList;
class HistogramView;
class ImageView;
class ProbabilityBar;

/// The nucleus that is selected, wherever it was clicked: large, with what its place, its pixels and the network tell.
class Inspector : public QScrollArea {
    Q_OBJECT
public:
    explicit Inspector(Workspace& workspace, QWidget* parent = nullptr);
    ImageView& imageView() const { return *image_; }
    FieldList& fields() const { return *fields_; }
    QString heading() const; ///< name and class, in words

Q_SIGNALS:
    void pictureShown(); ///< decoded and measured

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildTools();
    void showSelection();
    void showOrigin(const SelectedNucleus& nucleus);
    void showPrediction(const SelectedNucleus& nucleus);
    void showPicture(Result<DecodedPicture> picture);
    void clearMeasures();
    void showZoom();
    void showPixel(const QPoint& pixel, const QColor& value);

    Workspace& workspace_;
    std::shared_ptr<Job> decoding_;
    std::uint64_t ticket_ = 0;
    ImageView* image_;
    QToolButton* outline_ = nullptr;
    QLabel* name_;
    QLabel* call_;
    ProbabilityBar* probability_;
    FieldList* fields_;
    QLabel* histogramTitle_;
    HistogramView* histogram_;
    QLabel* note_;
};

} // namespace nucleoscope::ui
