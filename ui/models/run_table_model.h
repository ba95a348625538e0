#pragma once

#include "core/run/run.h"

#include <QAbstractTableModel>
#include <set>

namespace nucleoscope::ui {

/// Runs on disk as rows, newest first. The first column has a box: drawn in the curves, or not.
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        RecipeColumn,
        SplitColumn,
        EpochsColumn,
        BalancedAccuracyColumn,
        AurocColumn,
        StateColumn,
        CreatedColumn,
        DiskColumn,
        ColumnCount
    };

    explicit RunTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setRuns(std::vector<RunListing> runs); ///< boxes stay checked by folder
    const RunListing& run(int row) const { return runs_[static_cast<std::size_t>(row)]; }
    std::vector<int> checkedRows() const;
    void setChecked(int row, bool checked);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void checkedChanged();
    void renamed(int row, const QString& name); ///< the user typed another name

private:
    QString marked(const RunListing& run, double score) const;
    QString text(const RunListing& run, int column) const;
    std::vector<RunListing> runs_;
    std::set<std::filesystem::path> checked_;
};

/// "by patient", "by fold_2", "by image"
QString splitTitle(const SplitOptions& split);
/// "done", "running", "stopped early" …
QString runStateTitle(const std::string& state);

} // namespace nucleoscope::ui
