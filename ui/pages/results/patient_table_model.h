#pragma once

#include "core/dataset/dataset.h"
#include "core/evaluation/subject_scores.h"
#include "core/workflow/pseudonyms.h"

#include <QAbstractTableModel>
#include <QString>

namespace nucleoscope::ui {

/// One patient a row, worst first: how many of its nuclei were called right, and how the patient would be called.
class PatientTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PatientColumn, TruthColumn, CalledColumn, NucleiColumn, RightColumn, ProbabilityColumn, StripColumn, columns };
    enum Role { SortRole = Qt::UserRole + 1, RowsRole }; ///< RowsRole: QList<int>, prediction rows from negative to positive

    explicit PatientTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setPatients(std::vector<SubjectScore> scores, const Subjects& subjects, std::vector<ClassInfo> classes,
                     const QString& positive, double threshold);
    const SubjectScore& score(int row) const { return scores_[static_cast<std::size_t>(row)]; }
    QString patient(int row) const;          ///< its id
    int rowOf(const QString& patient) const; ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// patient,class,called,nuclei,labelled,right,mean_probability,threshold
    QString toCsv(const std::optional<Pseudonyms>& names = {}) const;

private:
    QString className(int index) const;
    QString text(int row, int column) const;
    QVariant sortValue(int row, int column) const;

    std::vector<SubjectScore> scores_;
    std::vector<std::string> ids_; ///< of scores_
    std::vector<ClassInfo> classes_;
    QString positive_;
    double threshold_ = 0.5; ///< at which they are called
};

} // namespace nucleoscope::ui
