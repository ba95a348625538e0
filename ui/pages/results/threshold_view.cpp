#include "ui/pages/results/threshold_view.h"

#include "core/evaluation/subject_scores.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/point_curve.h"
#include "ui/pages/results/spectrum_strip.h"
#include "ui/pages/results/threshold_controls.h"
#include "ui/pages/results/workload_curve.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int wide = 1150; // px, from which the curves stand side by side

/// The last bar holds 1 as well.
ValueRange rangeOfBar(int bar)
{
    ValueRange range;
    range.low = static_cast<double>(bar) / ProbabilityHistogram::bars;
    if (bar + 1 < ProbabilityHistogram::bars)
        range.high = static_cast<double>(bar + 1) / ProbabilityHistogram::bars;
    return range;
}

int patientsOf(const InspectionState& state)
{
    return state.content().subjectsKnown ? static_cast<int>(state.subjectNames().size()) : 0;
}

std::vector<ThresholdOutcomePanel::Patient> calledPatients(const PredictionList& list, const std::vector<NamedSample>& samples,
                                                           const PositiveClasses& positive)
{
    std::vector<std::string> ids;
    ids.reserve(samples.size());
    for (const NamedSample& sample : samples)
        ids.push_back(sample.subject);
    const Subjects subjects(ids);
    std::vector<ThresholdOutcomePanel::Patient> patients;
    for (const SubjectScore& score : subjectScores(list, positive, subjects)) {
        auto& patient = patients.emplace_back();
        patient.id = QString::fromStdString(subjects.id(score.subject));
        patient.meanProbability = score.meanPositiveProbability;
        if (score.truth >= 0)
            patient.positive = positive[static_cast<std::size_t>(score.truth)];
    }
    return patients;
}

/// By side, the positive one second.
template <typename Bars>
void countBars(const PredictionList& list, const PositiveClasses& positive, std::array<Bars, 2>& bars)
{
    for (int row = 0; row < list.size(); ++row) {
        const double p = static_cast<double>(positiveProbability(list, row, positive));
        if (list.truth(row) >= 0 && !std::isnan(p))
            ++bars[positive[static_cast<std::size_t>(list.truth(row))]][static_cast<std::size_t>(ProbabilityHistogram::barOf(p))];
    }
}

QLabel* makeNeeds()
{
    auto* label = new QLabel;
    label->setObjectName(QStringLiteral("thresholdNeeds"));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

} // namespace

ThresholdView::ThresholdView(Workspace& workspace, InspectionState& state, QWidget* parent)
    : ResultsView(workspace, state, parent), answers_(workspace.jobBridge(), this)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    needs_ = makeNeeds();
    decision_ = new QWidget;
    whole->addWidget(needs_);
    whole->addWidget(decision_, 1);
    auto* column = new QVBoxLayout(decision_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    roc_ = new PointCurve(PointCurve::Kind::Roc);
    precisionRecall_ = new PointCurve(PointCurve::Kind::PrecisionRecall);
    for (PointCurve* curve : {roc_, precisionRecall_})
        connect(curve, &PointCurve::thresholdChosen, this, [this](double threshold) { moveToPoint(this->state(), threshold); });
    auto* outcomeCard = new Card(tr("What it means"));
    outcome_ = new ThresholdOutcomePanel;
    curves_ = new QBoxLayout(QBoxLayout::TopToBottom);
    curves_->setSpacing(Theme::grid);
    curves_->addWidget(roc_, 1);
    curves_->addWidget(precisionRecall_, 1);
    workload_ = new WorkloadCurve; // in place of the other while there is a band
    workload_->hide();
    connect(workload_, &WorkloadCurve::bandChosen, this, [this](double lower, double upper) {
        this->state().setOperatingPoint({lower, upper});
    });
    curves_->addWidget(workload_, 1);
    row->addWidget(makeHistogram(), 7);
    outcomeCard->body()->addWidget(&controls_->keepBox()); // above what may be scrolled out of sight
    outcomeCard->body()->addWidget(outcome_, 1);
    row->addWidget(outcomeCard, 5);
    row->addLayout(curves_, 5);
    arrangeCurves(0);
    spectrum_ = new SpectrumStrip(workspace, state);
    column->addWidget(spectrum_);
    column->addLayout(row, 1);
}

/// One curve above the other needs more.
int ThresholdView::wantedHeight(int width) const
{
    constexpr int forTwoCurves = 430; // px
    return std::max(ResultsView::wantedHeight(width), width >= wide || decision_->isHidden() ? 0 : forTwoCurves);
}

/// Side by side where that leaves each of them wide enough to be read.
void ThresholdView::arrangeCurves(int width)
{
    curves_->setDirection(width >= wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ThresholdView::resizeEvent(QResizeEvent* event)
{
    arrangeCurves(event->size().width());
    ResultsView::resizeEvent(event);
}

QWidget* ThresholdView::makeHistogram()
{
    auto* card = histogramCard_ = new Card(tr("Threshold"));
    card->letHeadingWrap();
    histogram_ = new ProbabilityHistogram;
    histogram_->setObjectName(QStringLiteral("probabilityHistogram"));
    controls_ = new ThresholdControls(workspace(), state());
    card->body()->addWidget(histogram_, 1);
    card->body()->addWidget(controls_);
    card->body()->setSpacing(2);
    connect(histogram_, &ProbabilityHistogram::barPressed, this, &ThresholdView::pressBar);
    return card;
}

void ThresholdView::pressBar(int bar)
{
    PredictionFilter filter = state().filter();
    const ValueRange range = rangeOfBar(bar);
    filter.positiveProbability = filter.positiveProbability == range ? std::nullopt : std::optional(range);
    state().setFilter(filter);
}

void ThresholdView::refresh(Changes changes)
{
    if (changes & ContentChanged)
        showContent();
    if (changes & PointChanged) {
        const OperatingPoint& point = state().operatingPoint();
        controls_->showPoint();
        histogram_->setPoint(point.threshold, point.upper);
        roc_->setPoint(sweep_.at(point.threshold));
        precisionRecall_->setPoint(sweep_.at(point.threshold));
        outcome_->setPoint(point);
        const bool banded = point.upper && sweep_.samples() > 0;
        workload_->setVisible(banded);
        precisionRecall_->setVisible(!banded);
        if (banded)
            workload_->show_(sweep_, sweep_.between(point.threshold, *point.upper), state());
    }
    std::optional<int> chosen;
    if (state().filter().positiveProbability)
        for (int bar = 0; bar < ProbabilityHistogram::bars; ++bar)
            if (rangeOfBar(bar) == *state().filter().positiveProbability)
                chosen = bar;
    histogram_->setChosen(chosen);
    spectrum_->showRows();
}

/// Without a positive class, or another, there is nothing to decide.
void ThresholdView::showNeeds()
{
    const bool needs = !state().content().classes.empty() && !state().hasTwoSides();
    decision_->setVisible(!needs);
    needs_->setVisible(needs);
    if (!needs)
        return;
    needs_->setText(state().positiveName().isEmpty()
                        ? tr("A threshold parts positive classes from others, and none of this run's classes is positive. File ▸ "
                             "Bring your own nuclei… says which are, in the column Positive; then train again.")
                        : tr("A threshold parts positive classes from others, and all of this run's classes are positive. File ▸ "
                             "Bring your own nuclei… says which are, in the column Positive; then train again."));
}

void ThresholdView::showContent()
{
    showNeeds();
    histogramCard_->setHeading(state().hasTwoSides() && state().otherName().isEmpty()
                                   ? tr("Threshold: %1 against all others").arg(state().positiveName())
                                   : tr("Threshold"));
    sweep_ = state().sweep();
    controls_->setSweep(sweep_);
    roc_->setSweep(sweep_, state());
    precisionRecall_->setSweep(sweep_, state());
    outcome_->setSweep(sweep_, state().positiveName(), state().otherName(), patientsOf(state()));
    answers_.forget();
    if (!state().hasPredictions()) {
        showCounted({});
        return;
    }
    const InspectionState::Content& content = state().content();
    answers_.ask(
        !state().isLong(),
        [list = content.predictions, samples = content.samples, positive = state().positive(),
         known = content.subjectsKnown](const std::stop_token&) -> Result<Counted> {
            Counted counted;
            countBars(*list, positive, counted.bars);
            if (known)
                counted.patients = calledPatients(*list, *samples, positive);
            return counted;
        },
        [this](const Result<Counted>& counted) {
            if (counted)
                showCounted(*counted);
        });
}

void ThresholdView::showCounted(const Counted& counted)
{
    ProbabilityHistogram::Side sides[2];
    sides[1].name = state().positiveName();
    sides[0].name = state().otherName();
    for (const ClassInfo& info : state().content().classes)
        sides[info.positive].colour = Theme::classColour(info.colour);
    for (const std::size_t side : {0U, 1U})
        sides[side].counts = counted.bars[side];
    histogram_->setSides(sides[1], sides[0]);
    outcome_->setPatients(counted.patients);
}

} // namespace nucleoscope::ui
