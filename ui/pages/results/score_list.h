#pragma once

#include "core/dataset/dataset.h"
#include "core/evaluation/scores.h"

#include <QWidget>

class QGridLayout;

namespace nucleoscope::ui {

/// Scores with what they mean in plain words: "218 of 3,389 HEM nuclei were called ALL".
class ScoreList : public QWidget {
    Q_OBJECT
public:
    explicit ScoreList(QWidget* parent = nullptr);
    void setScores(const Scores& scores, const ConfusionMatrix& matrix, const std::vector<ClassInfo>& classes, int patients);

private:
    void addRow(const QString& name, const QString& value, const QString& meaning, const QString& tip);
    QGridLayout* grid_;
};

} // namespace nucleoscope::ui
