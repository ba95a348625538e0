// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/learning_curve_card.h"

#include "core/workflow/split_task.h"
#include "core/workflow/study_setup.h"
#include "ui/bridge/job_bridge.h"
#include "ui/leak_mark.h"
#include "ui/plots/curve_plot.h"
#include "ui/text.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/thin_progress_bar.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int plotHeight = 220;
constexpr int fewFolds = 3; // where the dataset has none of its own

struct CurveWithCautions {
    LearningCurve curve;
    Cautions cautions;
};

/// Everything from the files to the curve; what is known of them already is read.
Result<CurveWithCautions> curveOf(const StudySetup& setup, EngineHost& host, JobContext& context)
{
    const auto study = prepareStudy(setup, host, context);
    if (!study)
        return fail(study.error());
    return learningCurve(*study, StudyOptions::curveShares(), StudyOptions().draws, 1, context).map([&](LearningCurve curve) {
        return CurveWithCautions{std::move(curve), study->cautions};
    });
}

} // namespace

LearningCurveCard::LearningCurveCard(Workspace& workspace, std::function<BackboneRequest()> request,
                                     std::function<TrainOptions()> options, QWidget* parent)
    : Card(tr("Would more patients help?"), parent),
      workspace_(workspace),
      request_(std::move(request)),
      options_(std::move(options))
{
    text_ = makeMuted(tr("Learns from a tenth of the patients, a fifth, and so on, several times from others, and is examined on "
                         "those of the other folds."));
    text_->setObjectName(QStringLiteral("learningCurveText"));
    text_->setWordWrap(true);
    plot_ = new CurvePlot;
    plot_->setObjectName(QStringLiteral("learningCurve"));
    plot_->setAccessibleName(tr("Learning curve over patients"));
    plot_->setVerticalRange(0.4, 1.02); // chance is one half
    plot_->setVerticalStep(0.1);
    plot_->setMinimumHeight(plotHeight);
    progress_ = new ThinProgressBar;
    begin_ = makeButton(tr("Draw the curve"));
    begin_->setObjectName(QStringLiteral("drawLearningCurve"));
    stop_ = makeButton(tr("Stop"));
    stop_->setObjectName(QStringLiteral("stopLearningCurve"));
    auto* row = new QHBoxLayout;
    row->addWidget(text_, 1);
    row->addWidget(new CommandButton(
        [this] {
            StudyOptions study;
            study.train = options_();
            const auto dataset = request_().dataset;
            if (dataset && dataset->folds().size() < 2)
                study.folds = std::to_string(fewFolds);
            return commandOf(study, "learningcurve");
        },
        tr("Computes the same curve.")));
    row->addWidget(begin_);
    row->addWidget(stop_);
    body()->addLayout(row);
    body()->addWidget(progress_);
    leak_ = new Notice(Notice::Kind::Error);
    leak_->setObjectName(QStringLiteral("learningCurveLeak"));
    leak_->hide();
    body()->addWidget(leak_);
    body()->addWidget(plot_);
    connect(begin_, &QPushButton::clicked, this, &LearningCurveCard::begin);
    connect(stop_, &QPushButton::clicked, this, [this] {
        if (job_)
            job_->requestStop();
    });
    connect(&workspace.jobBridge(), &JobBridge::jobChanged, this, [this](const JobSnapshot& snapshot) {
        if (job_ && snapshot.id == job_->snapshot().id)
            progress_->setFraction(snapshot.progress.fraction);
    });
    showState();
}

LearningCurveCard::~LearningCurveCard()
{
    if (job_)
        job_->requestStop();
}

void LearningCurveCard::begin()
{
    const BackboneRequest request = request_();
    if (job_ || !request.dataset || request.weights.empty())
        return;
    StudySetup setup;
    setup.backbone = request;
    setup.folds.published = request.dataset->folds().size() >= 2;
    setup.folds.count = fewFolds;
    setup.linkSimilar = linksSimilar(options_().linkSimilar, setup.folds);
    if (request.dataset->subjectsKnown())
        plot_->setAxisTitles(tr("patients to learn from"), tr("score on other patients"));
    else
        plot_->setAxisTitles(tr("nuclei to learn from"), tr("score on other nuclei"));
    progress_->setFraction(std::nan(""));
    job_ = workspace_.jobBridge().run<CurveWithCautions>(
        this, {"job.learning_curve", "Learning from fewer patients"}, Resource::Learning, Priority::Normal,
        [setup, &host = workspace_.engineHost()](JobContext& context) { return curveOf(setup, host, context); },
        [this](Result<CurveWithCautions> found) {
            job_.reset();
            showCautions(*leak_, found ? found->cautions : Cautions());
            if (found)
                show(found->curve);
            else
                text_->setText(translated(found.error()));
            showState();
            Q_EMIT finished();
        });
    showState();
}

void LearningCurveCard::show(const LearningCurve& curve)
{
    plot_->clearSeries();
    QVector<double> x, area, balanced, low, high;
    for (const CurvePoint& point : curve.points) {
        x << point.patients;
        area << point.auroc;
        balanced << point.balancedAccuracy;
        const double spread = std::isnan(point.aurocSpread) ? 0 : point.aurocSpread; // of all patients there is one draw
        low << point.auroc - spread;
        high << point.auroc + spread;
    }
    for (const auto& bound : {low, high})
        plot_->setData(plot_->addSeries(tr("AUROC, one standard deviation"), CurvePlot::Style::Faint, CurvePlot::Ink::Validation),
                       x, bound);
    plot_->setData(plot_->addSeries(tr("AUROC"), CurvePlot::Style::DottedPoints, CurvePlot::Ink::Validation), x, area);
    plot_->setData(plot_->addSeries(tr("balanced accuracy"), CurvePlot::Style::DottedPoints, CurvePlot::Ink::Training), x,
                   balanced);
    text_->setText(translated(curve.conclusion));
    drawn_ = true;
}

void LearningCurveCard::showState()
{
    progress_->setVisible(job_ != nullptr);
    stop_->setVisible(job_ != nullptr);
    begin_->setVisible(!job_);
    plot_->setVisible(drawn_);
}

} // namespace nucleoscope::ui
