#pragma once

#include "core/workflow/run_comparison.h"

#include <QAbstractTableModel>
#include <memory>

namespace nucleoscope::ui {

/// What the runs were told differently: a row a setting, a column a run, the baseline first.
class RunSettingsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RunSettingsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setComparison(std::shared_ptr<const RunComparison> comparison); ///< null: nothing
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const RunComparison> comparison_;
};

/// The scores of the baseline and one other run with the interval of their difference: a row a score.
class ScoreDifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ScoreColumn, BaselineColumn, OtherColumn, DifferenceColumn, IntervalColumn, ColumnCount };
    explicit ScoreDifferenceModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    /// `comparison`: null, or with one run at least. `other`: index into its runs. Empty where that run was not compared.
    void setComparison(std::shared_ptr<const RunComparison> comparison, int other);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Comparison* found() const;
    bool byPatient() const; ///< intervals are; else by nucleus
    std::shared_ptr<const RunComparison> comparison_;
    int other_ = -1;
};

QString scoreTitle(ScoreKind kind);
/// What the score says, for a student.
QString scoreMeaning(ScoreKind kind);

} // namespace nucleoscope::ui
