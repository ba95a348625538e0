#include "ui/pages/learn/arm_panel.h"

#include "core/lessons/lesson_words.h"
#include "ui/leak_mark.h"
#include "ui/plots/curve_plot.h"
#include "ui/text.h"
#include "ui/widgets/field_list.h"
#include "ui/widgets/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int plotHeight = 170;

bool isScore(LessonCurve curve)
{
    return curve != LessonCurve::Loss && curve != LessonCurve::Objective;
}

QString curveTitle(LessonCurve curve)
{
    switch (curve) {
    case LessonCurve::BalancedAccuracy: return ArmPanel::tr("Balanced accuracy of those that examine");
    case LessonCurve::Auroc: return ArmPanel::tr("AUROC of those that examine");
    case LessonCurve::Accuracy: return ArmPanel::tr("Accuracy of those that examine");
    case LessonCurve::Loss: return ArmPanel::tr("Cross-entropy of those that examine");
    case LessonCurve::Objective: break;
    }
    return ArmPanel::tr("The loss that is made small, in training");
}

/// Where the curve's measure is held against something that has a place in the plot.
double referenceIn(const Lesson& lesson, LessonCurve curve)
{
    for (const LessonCheck& check : lesson.checks) {
        if (check.against == LessonReference::SoftmaxTwiceFloor && curve == LessonCurve::Objective)
            return softmaxTwiceFloor(2);
        if (check.against == LessonReference::Chance && curve == LessonCurve::Auroc)
            return 0.5;
    }
    return notANumber;
}

} // namespace

LessonCurve curveOf(const Lesson& lesson)
{
    for (const LessonMeasure measure : lesson.shown)
        switch (measure) {
        case LessonMeasure::BalancedAccuracy: return LessonCurve::BalancedAccuracy;
        case LessonMeasure::Auroc: return LessonCurve::Auroc;
        case LessonMeasure::Accuracy: return LessonCurve::Accuracy;
        case LessonMeasure::Loss: return LessonCurve::Loss;
        case LessonMeasure::Objective: return LessonCurve::Objective;
        default: break;
        }
    return LessonCurve::BalancedAccuracy;
}

double ArmPanel::drawnValue(const Lesson& lesson, const EpochRecord& epoch)
{
    switch (curveOf(lesson)) {
    case LessonCurve::BalancedAccuracy: return epoch.validation.balancedAccuracy;
    case LessonCurve::Auroc: return epoch.validation.auroc;
    case LessonCurve::Accuracy: return epoch.validation.accuracy;
    case LessonCurve::Loss: return epoch.validation.loss;
    case LessonCurve::Objective: break;
    }
    return epoch.trainingObjective;
}

ArmPanel::ArmPanel(QWidget* parent)
    : Card({}, parent),
      text_(makeMuted({}, this)),
      leak_(new Notice(Notice::Kind::Error, this)),
      plotTitle_(makeMuted({}, this)),
      plot_(new CurvePlot(this)),
      numbers_(new FieldList(this)),
      nuclei_(makeButton(tr("See its nuclei"), "link", this))
{
    plot_->setMinimumHeight(plotHeight);
    plot_->setAxisTitles(tr("epoch"), {});
    plot_->setLegendVisible(false);
    nuclei_->setToolTip(tr("Opens the first network of this side in Results: its mistakes, heat maps and patients"));
    nuclei_->hide();
    connect(nuclei_, &QPushButton::clicked, this, &ArmPanel::nucleiWanted);
    leak_->setObjectName(QStringLiteral("lessonLeak"));
    leak_->hide();
    body()->addWidget(text_);
    body()->addWidget(leak_);
    body()->addWidget(plotTitle_);
    body()->addWidget(plot_, 100);
    body()->addWidget(numbers_);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(nuclei_);
    body()->addLayout(row);
    body()->addStretch(1); // where nothing is trained there is no plot
}

void ArmPanel::setArm(const Lesson& lesson, int arm)
{
    lesson_ = lesson;
    arm_ = arm;
    const LessonArm& shown = lesson.arms[static_cast<std::size_t>(arm)];
    setHeading(translated(shown.title));
    text_->setText(translated(shown.text));
    plotTitle_->setText(curveTitle(curveOf(lesson)));
    plot_->setAccessibleName(plotTitle_->text());
    for (QWidget* widget : {static_cast<QWidget*>(plotTitle_), static_cast<QWidget*>(plot_)})
        widget->setVisible(!shown.randomCopy);
    setStages({}, notANumber);
    setConclusion(nullptr);
}

void ArmPanel::setStages(const std::vector<StageHistory>& stages, double highest)
{
    plot_->clearSeries();
    leak_->hide();
    double epochs = 1;
    bool any = false;
    for (const StageHistory& stage : stages) {
        if (stage.arm != arm_)
            continue;
        QVector<double> x, y;
        for (const EpochRecord& epoch : stage.epochs) {
            x.append(epoch.epoch);
            y.append(drawnValue(lesson_, epoch));
        }
        if (!x.isEmpty())
            epochs = std::max(epochs, x.last());
        any = any || !x.isEmpty();
        if (!leak_->isVisibleTo(this))
            showLeaks(*leak_, stage.leaks);
        const int series = plot_->addSeries(tr("Network %1").arg(stage.turn + 1), CurvePlot::Style::DottedPoints);
        plot_->setData(series, x, y);
    }
    plot_->setHorizontalStep(1);
    plot_->setHorizontalRange(0.5, std::max(epochs, 4.0) + 0.5);
    if (isScore(curveOf(lesson_)))
        plot_->setVerticalRange(0, 1.02);
    else
        plot_->setVerticalRange(0, std::isnan(highest) ? 1 : highest * 1.05);
    drawReference();
    nuclei_->setVisible(any);
}

void ArmPanel::drawReference()
{
    const double reference = referenceIn(lesson_, curveOf(lesson_));
    plot_->setReferenceLine(reference, isScore(curveOf(lesson_)) ? tr("guessing") : tr("floor of softmax twice"));
}

void ArmPanel::setConclusion(const LessonConclusion* conclusion)
{
    numbers_->setVisible(conclusion != nullptr);
    if (!conclusion)
        return;
    const auto arm = static_cast<std::size_t>(arm_);
    if (!conclusion->leaks[arm].empty()) // older records have none: the runs told them
        showLeaks(*leak_, conclusion->leaks[arm]);
    numbers_->clear();
    for (std::size_t i = 0; i < lesson_.shown.size() && i < conclusion->shown.size(); ++i) {
        const MeasuredValue& measured = conclusion->shown[i][arm];
        //: a number and its 95 % interval
        numbers_->set(translated(lessonMeasureTitle(lesson_.shown[i])),
                      tr("%1 (%2 to %3)")
                          .arg(scoreText(measured.value), scoreText(measured.interval.low), scoreText(measured.interval.high)));
    }
    numbers_->set(tr("on"), tr("%Ln nuclei", nullptr, conclusion->samples[arm]));
}

} // namespace nucleoscope::ui
