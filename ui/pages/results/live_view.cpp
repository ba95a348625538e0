#include "ui/pages/results/live_view.h"

#include "ui/bridge/training_session.h"
#include "ui/inspection/epoch_lists.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/pinned_view.h"
#include "ui/pages/results/training_notice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/thin_progress_bar.h"
#include "ui/workspace.h"

#include <algorithm>

namespace nucleoscope::ui {

LiveView::LiveView(Workspace& workspace, InspectionState& state, QWidget* parent) : ResultsView(workspace, state, parent)
{
    epochs_ = new EpochLists(workspace, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid + Theme::grid / 2);
    row->addWidget(makeMatrix(), 4);
    row->addWidget(makePinned(), 9);
    row->addWidget(makeEpoch(), 4);
    connect(epochs_, &EpochLists::changed, this, &LiveView::showEpoch);
    connect(&workspace, &Workspace::trainingEnded, this, &LiveView::showTraining);
    connect(&workspace, &Workspace::trainingStarted, this, [this](TrainingSession* session) {
        connect(session, &TrainingSession::stateChanged, this, &LiveView::showTraining);
    });
}

/// With room for the curves of pinned nuclei, also before the first is pinned.
int LiveView::wantedHeight(int width) const
{
    constexpr int forCurves = 260; // px
    return std::max(ResultsView::wantedHeight(width), forCurves);
}

QWidget* LiveView::makeMatrix()
{
    matrixCard_ = new Card(tr("Newest epoch"));
    matrix_ = new ConfusionMatrixView;
    matrix_->setObjectName(QStringLiteral("liveMatrix"));
    matrixCard_->setToolTip(
        tr("Called as the network does by itself, by the most probable class; the threshold does not count here"));
    matrixCard_->body()->addWidget(matrix_, 1);
    connect(matrix_, &ConfusionMatrixView::cellChosen, this, &LiveView::pickCell);
    return matrixCard_;
}

QWidget* LiveView::makePinned()
{
    auto* card = new Card(tr("Pinned nuclei"));
    pinned_ = new PinnedView(workspace(), state(), *epochs_);
    card->body()->addWidget(pinned_, 1);
    return card;
}

QWidget* LiveView::makeEpoch()
{
    epochCard_ = new Card(tr("What this epoch brought"));
    learnt_ = makeButton(QString());
    learnt_->setObjectName(QStringLiteral("newlyLearnt"));
    learnt_->setToolTip(tr("Wrong in the epoch before, right in this one. Shows them below."));
    forgotten_ = makeButton(QString());
    forgotten_->setObjectName(QStringLiteral("forgotten"));
    forgotten_->setToolTip(tr("Right in the epoch before, wrong in this one. Nuclei that are forgotten again and again are hard, "
                              "or their label is doubtful. Shows them below."));
    connect(learnt_, &QPushButton::clicked, this, [this] {
        const EpochChanges& last = epochs_->histories().changes().back();
        pick(last.epoch, last.learnt, tr("newly learnt in epoch %1").arg(last.epoch));
    });
    connect(forgotten_, &QPushButton::clicked, this, [this] {
        const EpochChanges& last = epochs_->histories().changes().back();
        pick(last.epoch, last.forgotten, tr("forgotten in epoch %1").arg(last.epoch));
    });
    best_ = makeMuted(QString());
    best_->setObjectName(QStringLiteral("epochsSinceBest"));
    best_->setToolTip(tr("Patience: after so many epochs without a better one the training stops by itself"));
    patience_ = new ThinProgressBar;
    patience_->setObjectName(QStringLiteral("patience"));
    patience_->setAccessibleName(tr("Patience used up"));
    training_ = makeMuted(QString());
    training_->setObjectName(QStringLiteral("trainingNow"));
    progress_ = new ThinProgressBar;
    progress_->setAccessibleName(tr("How far the training is"));
    stopEarly_ = makeButton(tr("Stop early and keep"));
    stopEarly_->setObjectName(QStringLiteral("liveStopEarly"));
    stopEarly_->setToolTip(tr("Ends this epoch now, examines what was learnt, and keeps it"));
    connect(stopEarly_, &QPushButton::clicked, this, &LiveView::stopEarly);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{learnt_, forgotten_, best_, patience_, training_, progress_, stopEarly_})
        epochCard_->body()->addWidget(widget);
    epochCard_->body()->addStretch(1);
    return epochCard_;
}

void LiveView::refresh(Changes changes)
{
    if (changes & ContentChanged) {
        epochs_->follow(state().content().run, PredictionSource::Validation);
        showEpoch();
    }
    showTraining();
}

void LiveView::showEpoch()
{
    const InspectionState::Content& content = state().content();
    ConfusionMatrix matrix(static_cast<int>(content.classes.size()));
    if (epochs_->lists().empty())
        matrixCard_->setHeading(tr("No epoch is finished yet"));
    else {
        const auto& [epoch, list] = *epochs_->lists().rbegin();
        matrixCard_->setHeading(tr("Epoch %1, validation part, the network's own calls").arg(epoch));
        if (auto counted = ConfusionMatrix::of(*list))
            matrix = std::move(*counted);
    }
    matrix_->setMatrix(matrix, content.classes);
    showChanges();
    pinned_->refresh();
    showTraining();
}

void LiveView::showChanges()
{
    const auto& changes = epochs_->histories().changes();
    // The first epoch has nothing to be compared with.
    const bool comparable = changes.size() > 1;
    const int learnt = comparable ? static_cast<int>(changes.back().learnt.size()) : 0;
    const int forgotten = comparable ? static_cast<int>(changes.back().forgotten.size()) : 0;
    epochCard_->setHeading(changes.empty() ? tr("What the newest epoch brought")
                                           : tr("What epoch %1 brought").arg(changes.back().epoch));
    learnt_->setText(tr("%Ln nuclei newly learnt", nullptr, learnt));
    forgotten_->setText(tr("%Ln nuclei forgotten", nullptr, forgotten));
    learnt_->setEnabled(learnt > 0);
    forgotten_->setEnabled(forgotten > 0);
}

void LiveView::showTraining()
{
    if (!isVisible())
        return; // as it is when shown again
    const auto& run = state().content().run;
    const TrainingSession* session = trainingOfOpenRun(workspace());
    training_->setVisible(session != nullptr);
    progress_->setVisible(session != nullptr);
    stopEarly_->setVisible(session != nullptr);
    if (session) {
        training_->setText(session == stopped_ ? tr("It stops after this step; what it has learnt is kept.")
                                               : trainingNow(*session));
        progress_->setFraction(session->fraction());
        stopEarly_->setEnabled(session != stopped_);
    }
    const bool trained = run && !run->epochs().empty();
    const int patience = run ? run->info().recipe.earlyStopPatience : 0;
    patience_->setVisible(trained && patience > 0);
    if (!trained) {
        best_->setText(QString());
        return;
    }
    const int best = run->info().bestEpoch, since = run->epochs().back().epoch - best;
    const QString sentence = since == 0 ? tr("Epoch %1 is the best so far.").arg(best)
                                        : tr("%Ln epoch(s) since the best, epoch %1.", nullptr, since).arg(best);
    best_->setText(patience > 0 ? tr("%1 It stops by itself after %Ln.", nullptr, patience).arg(sentence) : sentence);
    patience_->setFraction(patience > 0 ? std::min(1.0, static_cast<double>(since) / patience) : 0);
}

void LiveView::stopEarly()
{
    stopped_ = trainingOfOpenRun(workspace());
    if (stopped_)
        stopped_->stopEarly();
    showTraining();
}

/// Below they are shown as they were called in that epoch.
void LiveView::pick(int epoch, std::vector<int> samples, const QString& name)
{
    state().wishEpoch(epoch);
    PredictionFilter filter;
    filter.samples = std::move(samples);
    filter.samplesName = name.toStdString();
    state().setFilter(filter);
}

void LiveView::pickCell(int truth, int called)
{
    if (epochs_->lists().empty())
        return;
    const auto& [epoch, list] = *epochs_->lists().rbegin();
    std::vector<int> samples;
    for (int row = 0; row < list->size(); ++row)
        if (list->truth(row) == truth && list->predicted(row) == called)
            samples.push_back(list->sample(row));
    std::sort(samples.begin(), samples.end());
    const auto& classes = state().content().classes;
    pick(epoch, std::move(samples),
         tr("%1, called %2 in epoch %3")
             .arg(QString::fromStdString(classes[static_cast<std::size_t>(truth)].name),
                  QString::fromStdString(classes[static_cast<std::size_t>(called)].name))
             .arg(epoch));
}

} // namespace nucleoscope::ui
