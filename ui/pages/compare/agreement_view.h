#pragma once

#include "core/workflow/run_comparison.h"

#include <QWidget>
#include <array>
#include <memory>

class QLabel;
class QToolButton;

namespace nucleoscope::ui {

class GalleryView;
struct GalleryItem;
class Workspace;

/// Where two runs disagree: two by two fields, who was right, with a count; the chosen one's nuclei in a gallery.
class AgreementView : public QWidget {
    Q_OBJECT
public:
    explicit AgreementView(Workspace& workspace, QWidget* parent = nullptr);
    /// `other`: index into the comparison's runs. `dataset` may be null: then tiles bear names. `datasetIndex`: for each of
    /// the comparison's samples.
    void setComparison(std::shared_ptr<const RunComparison> comparison, int other, std::shared_ptr<const Dataset> dataset,
                       std::vector<int> datasetIndex);
    void choose(bool baselineRight, bool otherRight);
    GalleryView& gallery() { return *gallery_; }

private:
    QToolButton* makeField(bool baselineRight, bool otherRight);
    void refresh();
    void showNuclei();
    std::shared_ptr<const Run> baselineRun() const;
    GalleryItem itemOf(const PredictionList& predictions, int row) const;
    std::vector<GalleryItem> nucleiOfField(const Comparison& comparison) const; ///< greatest difference first
    const Comparison* found() const;

    Workspace& workspace_;
    std::shared_ptr<const RunComparison> comparison_;
    int other_ = -1;
    std::shared_ptr<const Dataset> dataset_;
    std::vector<int> datasetIndex_;
    bool baselineRight_ = true; ///< of the chosen field
    bool otherRight_ = false;
    std::array<std::array<QToolButton*, 2>, 2> fields_{}; ///< [baseline right][other right]
    QLabel* rows_[2] = {};
    QLabel* columns_[2] = {};
    QLabel* test_ = nullptr;
    QLabel* shown_ = nullptr;
    GalleryView* gallery_ = nullptr;
};

} // namespace nucleoscope::ui
