#pragma once

#include "ui/workspace.h"

#include <QScrollArea>
#include <memory>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace nucleoscope::ui {

struct DecodedPicture;
class AttributionSection;
class ComparedNucleus;
class FieldList;
class ImageView;
class ProbabilityBar;
class Section;
class SizeSection;

/// The nucleus that is selected, wherever it was clicked: large, with what its place, its pixels and the network tell.
class Inspector : public QScrollArea {
    Q_OBJECT
public:
    explicit Inspector(Workspace& workspace, QWidget* parent = nullptr);
    ImageView& imageView() const { return *image_; }
    FieldList& fields() const { return *fields_; } ///< whom it came from, what the network said
    SizeSection& measures() const { return *size_; }
    QString heading() const; ///< name and class, in words

public Q_SLOTS:
    /// Keeps the nucleus that is shown beside those selected from now on, at the same zoom and place; false: lets it go.
    void compare(bool wanted);
    void toggleWhereItLooked(); ///< the heat map over this and every nucleus selected from now on

Q_SIGNALS:
    void pictureShown();      ///< decoded and measured
    void comparing(bool two); ///< two pictures stand side by side: more width is welcome

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildTools();
    void buildSections(QVBoxLayout& column);
    void keepWidth();
    void fitPictures();
    void reveal(); ///< the section that was opened last, as far as it fits
    void showSelection();
    void showWords(); ///< what is known without the picture
    void showOrigin(const SelectedNucleus& nucleus);
    void showPrediction(const SelectedNucleus& nucleus);
    void showPicture(Result<DecodedPicture> picture);
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
    SizeSection* size_ = nullptr;
    AttributionSection* attribution_ = nullptr;
    std::vector<Section*> sections_;
    QToolButton* pin_ = nullptr;
    ComparedNucleus* compared_ = nullptr;
    Section* revealed_ = nullptr; ///< kept in sight while its content comes, until something else is scrolled to or selected
    SelectedNucleus shown_;
};

} // namespace nucleoscope::ui
