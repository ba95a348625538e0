#pragma once

#include "core/run/run.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace nucleoscope::ui {

class ComparisonView;
class CurvePlot;
class RunTableModel;

/// Compare: all runs on disk; the checked ones beside each other; rename, note, continue, delete.
class ComparePage : public Page {
    Q_OBJECT
public:
    explicit ComparePage(Workspace& workspace, QWidget* parent = nullptr);
    void shown() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    RunTableModel& model() { return *model_; }
    QTableView& table() { return *table_; }
    CurvePlot& plot();
    ComparisonView& comparison() { return *comparison_; }

private:
    QWidget* makeHeader();
    QWidget* makeEmpty();
    void addAnother();
    void showRuns(std::vector<RunListing> runs);
    QWidget* makeTable();
    void fitColumns();
    void refresh();
    void compareChecked();
    void chooseBaseline(int run); ///< index among those compared
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
    QWidget* empty_ = nullptr;
    QWidget* content_ = nullptr;
    QTableView* table_ = nullptr;
    std::vector<int> widths_; ///< of its columns, so that nothing is cut off, in pixels
    RunTableModel* model_ = nullptr;
    ComparisonView* comparison_ = nullptr;
    QPushButton* open_ = nullptr;
    QPushButton* continue_ = nullptr;
    QPushButton* note_ = nullptr;
    QPushButton* delete_ = nullptr;
    std::filesystem::path added_; ///< was just added: to be chosen when it is listed
    int asked_ = 0;
    int comparisonsAsked_ = 0;
    std::vector<std::filesystem::path> compared_; ///< the baseline first
    std::filesystem::path baseline_;              ///< that the user chose; empty: the oldest
};

} // namespace nucleoscope::ui
