#pragma once

#include "core/inspection/prediction_filter.h"
#include "core/run/run.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace nucleoscope::ui {

class GalleryView;
class PredictionTableModel;
class Workspace;

/// The nuclei with what the network said, as a gallery and as a table, under one filter that is told in words and can be
/// undone. Shared by Results and Classify.
class PredictionBrowser : public QWidget {
    Q_OBJECT
public:
    struct Content {
        std::shared_ptr<const PredictionList> predictions;
        std::shared_ptr<const std::vector<NamedSample>> samples;
        std::vector<ClassInfo> classes;
        std::shared_ptr<const Dataset> dataset; ///< pictures; may be null
        std::vector<int> datasetIndex;          ///< for each of samples; empty: the same index
        std::shared_ptr<const Run> run;         ///< whose predictions these are; may be null
        bool subjectsKnown = true;              ///< false: no word of patients
    };

    explicit PredictionBrowser(Workspace& workspace, QWidget* parent = nullptr);
    /// The filter stays where its classes still exist.
    void setContent(Content content);
    const PredictionFilter& filter() const { return filter_; }
    /// Through the undo stack.
    void setFilter(const PredictionFilter& filter);
    void setOrder(PredictionOrder order);
    const std::vector<int>& shownRows() const { return rows_; }
    QString filterText() const;
    GalleryView& gallery() { return *gallery_; }
    QTableView& table() { return *table_; }
    void saveCsv();

Q_SIGNALS:
    void filterChanged();

private:
    friend class PredictionFilterCommand;
    QWidget* makeBar();
    QWidget* makeTable();
    void applyFilter(const PredictionFilter& filter);
    void refresh();
    void fillSubjects();
    void selectRow(int predictionRow);

    Workspace& workspace_;
    Content content_;
    PredictionFilter filter_;
    PredictionOrder order_ = PredictionOrder::LossHighFirst;
    std::vector<int> rows_;

    QLabel* shown_ = nullptr;
    QToolButton* clear_ = nullptr;
    QComboBox* subject_ = nullptr;
    QLineEdit* search_ = nullptr;
    QComboBox* orderBox_ = nullptr;
    QStackedWidget* views_ = nullptr;
    GalleryView* gallery_ = nullptr;
    QTableView* table_ = nullptr;
    PredictionTableModel* tableModel_ = nullptr;
};

} // namespace nucleoscope::ui
