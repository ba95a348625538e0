#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace nucleoscope::ui {

class FilterMenu;
class GalleryView;
class HistoryButtons;
class InspectionState;
class MarkFilterButton;
class PredictionTableModel;
class TableExport;
class Workspace;

/// The nuclei that an InspectionState shows, as a gallery and as a table, under its filter, which is told in words, can be
/// undone and gone back to. Shared by Results and Classify.
class PredictionBrowser : public QWidget {
    Q_OBJECT
public:
    PredictionBrowser(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    GalleryView& gallery() { return *gallery_; }
    QTableView& table() { return *table_; }
    /// Their keys work within the browser; a page that lets them serve itself hears them everywhere.
    HistoryButtons& history() const { return *history_; }
    FilterMenu& filterMenu() { return *filterMenu_; }
    void focusSearch();
    void walk(); ///< from the first nucleus on, with the arrow keys

protected:
    void changeEvent(QEvent* event) override;

private:
    void tellFilter();
    QWidget* makeBar();
    QWidget* makeFilterButton();
    QWidget* makeViewButtons();
    QWidget* makeSaveButton();
    QWidget* makeTable();
    void makeMarkFilter();
    void makeSearch();
    void makeOrderBox();
    void fillOrders();
    void showSorted();
    void hideEmptyColumns();
    void fillSubjects();
    void showContent();
    void showRows();
    void showFilter();
    void fitColumns();

    Workspace& workspace_;
    InspectionState& state_;
    HistoryButtons* history_ = nullptr;
    QLabel* shown_ = nullptr;
    QToolButton* clear_ = nullptr;
    QComboBox* subject_ = nullptr;
    MarkFilterButton* marked_ = nullptr;
    QLineEdit* search_ = nullptr;
    QComboBox* orderBox_ = nullptr;
    FilterMenu* filterMenu_ = nullptr;
    QToolButton* kept_ = nullptr;
    QStackedWidget* views_ = nullptr;
    GalleryView* gallery_ = nullptr;
    QTableView* table_ = nullptr;
    PredictionTableModel* tableModel_ = nullptr;
    TableExport* tableExport_ = nullptr;
    int columnsFit_ = 0; ///< how many columns had their widths chosen
};

} // namespace nucleoscope::ui
