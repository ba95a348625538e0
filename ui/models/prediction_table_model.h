#pragma once

#include "core/dataset/dataset.h"
#include "core/evaluation/prediction.h"
#include "core/inspection/prediction_filter.h"
#include "core/inspection/sample_history.h"
#include "core/workflow/pseudonyms.h"
#include "ui/bridge/latest_answer.h"

#include <QAbstractTableModel>
#include <memory>

namespace nucleoscope::ui {

/// Predictions as rows: nucleus, patient, true class, called class, one probability a class, loss; where histories over the
/// epochs are known, also when the nucleus was first called right, and how often its call changed; of new images their stamps.
class PredictionTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum FixedColumn { NameColumn, SubjectColumn, TruthColumn, PredictedColumn, FirstProbabilityColumn };

    explicit PredictionTableModel(JobBridge& jobs, QObject* parent = nullptr);

    /// `rows`: which predictions, in order. One reset a change. False where they are the same nuclei, called otherwise: they stay
    /// as they were sorted.
    bool setPredictions(std::shared_ptr<const PredictionList> predictions,
                        std::shared_ptr<const std::vector<NamedSample>> samples, std::vector<ClassInfo> classes,
                        std::vector<int> rows, std::shared_ptr<const SampleHistories> histories = nullptr);
    /// Before setPredictions(): of each sample its Stamps as a number; empty: no such column.
    void setStamps(std::vector<int> stamps);
    int predictionRow(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    /// Table row of a prediction, -1 where it is not shown.
    int tableRow(int predictionRow) const;

    int lossColumn() const { return table_.lossColumn(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// -1: as the rows were given. Very many are sorted by a job: until that is done they stay as they are.
    void sort(int column, Qt::SortOrder order) override;
    bool isSorting() const { return sorted_.isAsking(); }
    static constexpr int mostAtOnce = 20'000;
    void setMostAtOnce(int rows) { mostAtOnce_ = rows; } ///< for tests

    /// sample,subject,class,predicted,p_…,loss[,first_right_epoch,call_changes] of what is shown, in order; with `names` in the order
    /// of these. Format: docs/formats.md.
    QString toCsv(const std::optional<Pseudonyms>& names = {}) const;
    QString textUnder(const Pseudonyms& names, const QModelIndex& cell) const; ///< as it is shown, but for patient and image

private:
    /// What the cells are made of; copies share it.
    struct Table {
        std::shared_ptr<const PredictionList> predictions;
        std::shared_ptr<const std::vector<NamedSample>> samples;
        std::vector<ClassInfo> classes;
        std::shared_ptr<const SampleHistories> histories; ///< may be null
        std::shared_ptr<const std::vector<int>> stamps = std::make_shared<const std::vector<int>>();

        int lossColumn() const { return FirstProbabilityColumn + static_cast<int>(classes.size()); }
        int stampColumn() const { return lossColumn() + (histories ? 3 : 1); } ///< only with stamps
        const NamedSample& sampleOf(int row) const { return (*samples)[static_cast<std::size_t>(predictions->sample(row))]; }
        int stampOf(int row) const { return (*stamps)[static_cast<std::size_t>(predictions->sample(row))]; }
        const SampleHistory* history(int row) const { return histories ? histories->find(predictions->sample(row)) : nullptr; }
        double number(int row, int column) const; ///< to be sorted by; NaN where unknown
    };
    static std::vector<int> sortedRows(const Table& table, std::vector<int> rows, int column, bool ascending,
                                       const std::vector<std::string>& words);
    void showSorted(std::vector<int> rows);
    std::vector<std::string> wordsOf(int column) const;
    int learntColumn() const { return lossColumn() + 1; } ///< and changes: only with histories
    int changesColumn() const { return lossColumn() + 2; }
    int stampColumn() const { return table_.stampColumn(); }
    QString historyText(int row, int column) const;
    QString headerToolTip(int section) const;
    QString className(int index) const;
    NamedSample sampleOf(int row, const std::optional<Pseudonyms>& names) const;
    QString text(int row, int column) const;

    Table table_;
    std::vector<int> rows_;
    std::vector<int> shownRows_; ///< rows_ as they were given, before sorting by a column
    int mostAtOnce_ = mostAtOnce;
    LatestAnswer<std::vector<int>> sorted_;
};

} // namespace nucleoscope::ui
