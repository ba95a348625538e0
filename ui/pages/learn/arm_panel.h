#pragma once

#include "core/lessons/lesson_record.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class CurvePlot;
class FieldList;
class Notice;

/// One side of a lesson: what is done there, its networks' curves as they learn, and its numbers once there are any.
class ArmPanel : public Card {
    Q_OBJECT
public:
    explicit ArmPanel(QWidget* parent = nullptr);

    void setArm(const Lesson& lesson, int arm);
    /// The networks of this arm, as far as they have come. `highest`: of both arms, so that they share one scale.
    void setStages(const std::vector<StageHistory>& stages, double highest);
    void setConclusion(const LessonConclusion* conclusion); ///< null: none yet
    /// The score that is drawn of an epoch.
    static double drawnValue(const Lesson& lesson, const EpochRecord& epoch);
    CurvePlot& plot() { return *plot_; }

Q_SIGNALS:
    void nucleiWanted(); ///< of the first network

private:
    void drawReference();

    Lesson lesson_;
    int arm_ = 0;
    QLabel* text_;
    Notice* leak_;
    QLabel* plotTitle_;
    CurvePlot* plot_;
    FieldList* numbers_;
    QPushButton* nuclei_;
};

/// What is drawn over the epochs: the first measure that is told, where an epoch has it.
enum class LessonCurve { BalancedAccuracy, Auroc, Accuracy, Loss, Objective };
LessonCurve curveOf(const Lesson& lesson);

} // namespace nucleoscope::ui
