#include "ui/pages/results/overview_view.h"

#include "core/evaluation/score_report.h"
#include "ui/bridge/job_bridge.h"
#include "ui/export_names.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/point_curve.h"
#include "ui/pages/results/result_text.h"
#include "ui/pages/results/score_list.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>

#include <set>

namespace nucleoscope::ui {
namespace {

constexpr int besideThree = 860; // px, from which a curve stands beside three classes and more
constexpr int restMs = 200;      // a slider that is still being dragged asks for nothing

} // namespace

OverviewView::OverviewView(Workspace& workspace, InspectionState& state, QWidget* parent) : ResultsView(workspace, state, parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid + Theme::grid / 2);
    roc_ = new PointCurve(PointCurve::Kind::Roc);
    connect(roc_, &PointCurve::thresholdChosen, this, [this](double threshold) { moveToPoint(this->state(), threshold); });
    scoreCard_ = new Card(tr("Scores"));
    scores_ = new ScoreList;
    scores_->setObjectName(QStringLiteral("scoreList"));
    scoreCard_->body()->addWidget(scores_);
    byPatient_ = makeMuted(QString());
    byPatient_->setObjectName(QStringLiteral("scoresByPatient"));
    byPatient_->setWordWrap(true);
    byPatient_->setToolTip(
        tr("A patient is called by the mean probability of the nuclei, at the same threshold as they are. 95 % intervals: "
           "whole patients were drawn by lot 2,000 times."));
    scoreCard_->body()->addWidget(byPatient_);
    auto* copy = makeButton(tr("Copy as text"), "link");
    copy->setObjectName(QStringLiteral("copyResult"));
    copy->setToolTip(
        tr("Scores with intervals, matrix, worst patients and how far to believe them, in words to send to somebody"));
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        copyAsText();
        copy->setText(tr("Copied"));
        QTimer::singleShot(3000, copy, [copy] { copy->setText(tr("Copy as text")); });
    });
    scoreCard_->body()->addStretch(1);
    scoreCard_->body()->addWidget(copy, 0, Qt::AlignLeft);
    row->addWidget(makeMatrix(), 5);
    row->addWidget(roc_, 4);
    row->addWidget(scoreCard_, 7);
    soon_ = new QTimer(this);
    soon_->setSingleShot(true);
    soon_->setInterval(restMs);
    connect(soon_, &QTimer::timeout, this, &OverviewView::drawIntervals);
}

OverviewView::~OverviewView()
{
    stopDrawing();
}

QWidget* OverviewView::makeMatrix()
{
    matrixCard_ = new Card(tr("Confusion matrix"));
    matrix_ = new ConfusionMatrixView;
    matrix_->setObjectName(QStringLiteral("confusionMatrix"));
    matrixCard_->body()->addWidget(matrix_, 1);
    connect(matrix_, &ConfusionMatrixView::cellChosen, this, &OverviewView::chooseCell);
    connect(matrix_, &ConfusionMatrixView::cellReleased, this, &OverviewView::releaseCell);
    return matrixCard_;
}

void OverviewView::chooseCell(int truth, int predicted)
{
    PredictionFilter filter = state().filter();
    filter.truth = truth;
    filter.predicted = predicted;
    state().setFilter(filter);
}

void OverviewView::releaseCell()
{
    PredictionFilter filter = state().filter();
    filter.truth.reset();
    filter.predicted.reset();
    state().setFilter(filter);
}

void OverviewView::refresh(Changes changes)
{
    const PredictionFilter& filter = state().filter();
    if (changes & ContentChanged) {
        roc_->setSweep(state().sweep(), state());
        arrange(width());
        matrixCard_->setHeading(tr("Confusion matrix, %1", "part of the data").arg(partName()));
        scoreCard_->setHeading(tr("Scores, %1", "part of the data").arg(partName()));
    }
    if (changes & PointChanged)
        showCalls();
    matrix_->setChosen(filter.truth && filter.predicted && *filter.predicted >= 0
                           ? std::optional(ConfusionMatrixView::Cell(*filter.truth, *filter.predicted))
                           : std::nullopt);
}

/// Three columns find no room for their names beside the curve, which the threshold's tab has as well.
void OverviewView::arrange(int width)
{
    roc_->setVisible(state().hasTwoSides() && (state().content().classes.size() <= 2 || width >= besideThree));
}

void OverviewView::resizeEvent(QResizeEvent* event)
{
    arrange(event->size().width());
    ResultsView::resizeEvent(event);
}

void OverviewView::showCalls()
{
    const InspectionState::Content& content = state().content();
    stopDrawing();
    byPatient_->clear();
    if (!state().hasPredictions()) {
        matrix_->setMatrix(ConfusionMatrix(static_cast<int>(content.classes.size())), content.classes);
        return;
    }
    const auto& matrix = state().matrix();
    const auto& scores = state().scores();
    if (!matrix || !scores) {
        Q_EMIT workspace().failed(!matrix ? matrix.error().message : scores.error().message);
        return;
    }
    matrix_->setMatrix(*matrix, content.classes);
    scores_->setScores(*scores, *matrix, content.classes);
    if (content.run && content.source == PredictionSource::Validation)
        scores_->setReferences(content.run->info().references, content.classes);
    roc_->setPoint(state().sweep().at(state().operatingPoint().threshold));
    soon_->start();
}

void OverviewView::copyAsText()
{
    QStringList scores = scores_->lines();
    if (!byPatient_->text().isEmpty())
        scores << byPatient_->text();
    withExportNames(workspace(), this, [this, scores](const auto& names) {
        QGuiApplication::clipboard()->setText(resultText(state(), partName(), scores, names));
    });
}

void OverviewView::stopDrawing()
{
    ++asked_;
    soon_->stop();
    if (drawing_)
        drawing_->requestStop();
    drawing_.reset();
}

/// "By patient: balanced accuracy 0.91 (0.80–1.00), AUROC 0.96 (0.88–1.00)."
void OverviewView::showByPatient(const ScoreReport& report)
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
    const auto score = [&](ScoreKind kind) {
        const Interval& interval = report.subjects.intervals.of(kind);
        const QString value = scoreText(scoreValue(report.subjects.scores, kind));
        return interval.known() ? tr("%1 (%2–%3)", "score (from–to)").arg(value, number(interval.low), number(interval.high))
                                : value;
    };
    const bool known = state().content().subjectsKnown && report.subjects.scores.samples > 0;
    const QString balanced = score(ScoreKind::BalancedAccuracy);
    byPatient_->setText(!known ? QString()
                        : !state().hasTwoSides()
                            ? tr("By patient: balanced accuracy %1.").arg(balanced)
                            : tr("By patient: balanced accuracy %1, AUROC %2.").arg(balanced, score(ScoreKind::Auroc)));
}

/// Where the scores may lie: subjects drawn again and again, off the window's thread.
void OverviewView::drawIntervals()
{
    const InspectionState::Content& content = state().content();
    const int asked = ++asked_;
    struct Drawn {
        ScoreReport report;
        int patients = 0; ///< before those who share images were taken for one
    };
    drawing_ = workspace().jobBridge().run<Drawn>(
        this, {"job.intervals", "Drawing intervals of the scores"}, Resource::Decode, Priority::Normal,
        [called = state().sharedPredictions(), samples = content.samples, positive = state().positive(), run = content.run,
         point = state().operatingPoint()](JobContext& context) -> Result<Drawn> {
            std::vector<std::string> ids;
            ids.reserve(samples->size());
            for (const NamedSample& sample : *samples)
                ids.push_back(sample.subject);
            Subjects subjects(ids);
            std::set<int> patients;
            for (int row = 0; row < called->size(); ++row)
                patients.insert(subjects.of(called->sample(row)));
            if (run)
                subjects = subjects.joined(run->info().linkedSubjects);
            BootstrapOptions options;
            options.stop = context.stopToken();
            auto report = scoreReport(*called, calledAt(subjectPredictions(*called, subjects), positive, point), positive,
                                      subjects, options);
            if (!report)
                return fail(report.error());
            if (context.stopRequested())
                return fail(ErrorCode::Cancelled, {"job.stopped", "Stopped.", {}});
            return Drawn{std::move(*report), static_cast<int>(patients.size())};
        },
        [this, asked](Result<Drawn> drawn) {
            if (asked != asked_)
                return;
            drawing_.reset();
            if (!drawn)
                return;
            scores_->setIntervals(drawn->report.images.intervals, state().content().subjectsKnown, drawn->patients);
            showByPatient(drawn->report);
        });
}

} // namespace nucleoscope::ui
