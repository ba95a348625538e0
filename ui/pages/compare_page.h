#pragma once

#include "core/run/run.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace nucleoscope::ui {

class CurvePlot;
class Notice;
class RunTableModel;

/// Compare: all runs on disk, the curves of the checked ones laid over each other; rename, note, continue, delete.
class ComparePage : public Page {
    Q_OBJECT
public:
    explicit ComparePage(Workspace& workspace, QWidget* parent = nullptr);
    void shown() override;
    bool usesInspector() const override { return false; }

    RunTableModel& model() { return *model_; }
    QTableView& table() { return *table_; }
    CurvePlot& plot() { return *plot_; }

private:
    QWidget* makeHeader();
    QWidget* makeTable();
    QWidget* makeCurves();
    void refresh();
    void showCurves();
    void updateButtons();
    int currentRow() const;
    void openCurrent();
    void continueCurrent();
    void editNote();
    void deleteCurrent();
    void rename(int row, const QString& name);
    template <typename Change>
    void changeRun(const std::filesystem::path& folder, Change change);

    QLabel* subtitle_ = nullptr;
    Notice* caution_ = nullptr;
    QLabel* empty_ = nullptr;
    QWidget* content_ = nullptr;
    QTableView* table_ = nullptr;
    RunTableModel* model_ = nullptr;
    QComboBox* metric_ = nullptr;
    CurvePlot* plot_ = nullptr;
    QPushButton* open_ = nullptr;
    QPushButton* continue_ = nullptr;
    QPushButton* note_ = nullptr;
    QPushButton* delete_ = nullptr;
    int asked_ = 0;
    int curvesAsked_ = 0;
};

} // namespace nucleoscope::ui
