#pragma once

#include "core/dataset/dataset.h"
#include "core/run/run_record.h"

#include <QWidget>
#include <map>
#include <optional>

class QGridLayout;
class QLabel;

namespace nucleoscope::ui {

/// Scores with where they may lie and what they mean in plain words: "0.867 (0.81–0.91, 22 patients)", "218 of 3,389 HEM
/// nuclei were called ALL".
class ScoreList : public QWidget {
    Q_OBJECT
public:
    explicit ScoreList(QWidget* parent = nullptr);
    /// The intervals, which belong to other scores, go.
    void setScores(const Scores& scores, const ConfusionMatrix& matrix, const std::vector<ClassInfo>& classes);
    /// Of the scores that are shown. `subjectsKnown`: false where each image counts as a patient of its own.
    /// `patients`: whose nuclei were examined, those who share images counted one by one.
    void setIntervals(const ScoreIntervals& intervals, bool subjectsKnown, int patients);
    /// What the run's scores are held against, below them: both on the validation part, as the network at its best.
    void setReferences(const RunReferences& references, const std::vector<ClassInfo>& classes);
    /// As it is told: "0.867 (0.81–0.91, 22 patients)"; empty where the score is not listed.
    QString textOf(ScoreKind kind) const;
    QStringList lines() const; ///< "Balanced accuracy: 0.867 (0.81–0.91, 22 patients)" each, and what they are held against

private:
    struct Row {
        QLabel* value = nullptr;
        QLabel* interval = nullptr;
    };
    /// The positive classes together, or the others.
    struct Side {
        QString names; ///< "ALL", or several joined
        int classes = 0;
        std::int64_t total = 0;
        std::int64_t right = 0; ///< called any class of the same side
    };
    static Side sideOf(const ConfusionMatrix& matrix, const std::vector<ClassInfo>& classes, bool positive);
    void addSides(const Scores& scores, const Side& positive, const Side& negative);
    void addRow(ScoreKind kind, const QString& title, double value, const QString& meaning, const QString& tip);
    QGridLayout* grid_;
    QLabel* basis_; ///< on how many the intervals rest
    QLabel* caution_;
    QLabel* references_;
    std::map<ScoreKind, Row> rows_;
};

} // namespace nucleoscope::ui
