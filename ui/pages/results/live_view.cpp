#include "ui/pages/results/live_view.h"

#include "core/base/files.h"
#include "ui/bridge/training_session.h"
#include "ui/inspection/epoch_lists.h"
#include "ui/inspection/inspection_state.h"
#include "ui/plots/curve_plot.h"
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
    row->addWidget(makeMatrix(), 5);
    row->addWidget(makeTraces(), 7);
    row->addWidget(makeEpoch(), 4);
    connect(epochs_, &EpochLists::changed, this, &LiveView::showEpoch);
    connect(&workspace, &Workspace::selectionChanged, this, &LiveView::offerPin);
    connect(&workspace, &Workspace::trainingEnded, this, &LiveView::showPatience);
}

QWidget* LiveView::makeMatrix()
{
    matrixCard_ = new Card(tr("Newest epoch"));
    matrix_ = new ConfusionMatrixView;
    matrix_->setObjectName(QStringLiteral("liveMatrix"));
    matrixCard_->body()->addWidget(matrix_, 1);
    connect(matrix_, &ConfusionMatrixView::cellChosen, this, &LiveView::pickCell);
    return matrixCard_;
}

QWidget* LiveView::makeTraces()
{
    auto* card = new Card(tr("Pinned nuclei"));
    traces_ = new CurvePlot;
    traces_->setObjectName(QStringLiteral("pinnedTraces"));
    traces_->setAccessibleName(tr("Probability of the pinned nuclei over the epochs"));
    traces_->setVerticalRange(0, 1);
    traces_->setVerticalStep(0.5);
    traces_->setHorizontalStep(1);
    pin_ = makeButton(tr("Pin the selected nucleus"));
    pin_->setToolTip(tr("Follow this nucleus: its probability is drawn anew after each epoch"));
    unpin_ = makeButton(tr("Unpin all"), "plain");
    connect(pin_, &QPushButton::clicked, this, &LiveView::pinSelected);
    connect(unpin_, &QPushButton::clicked, this, &LiveView::unpinAll);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(pin_);
    buttons->addWidget(unpin_);
    buttons->addStretch(1);
    card->body()->addWidget(traces_, 1);
    card->body()->addLayout(buttons);
    return card;
}

QWidget* LiveView::makeEpoch()
{
    auto* card = new Card(tr("What this epoch brought"));
    learnt_ = makeButton(QString());
    learnt_->setObjectName(QStringLiteral("newlyLearnt"));
    learnt_->setToolTip(tr("Wrong in the epoch before, right in this one. Shows them below."));
    forgotten_ = makeButton(QString());
    forgotten_->setObjectName(QStringLiteral("forgotten"));
    forgotten_->setToolTip(tr("Right in the epoch before, wrong in this one. Nuclei that are forgotten again and again are hard, "
                              "or their label is doubtful. Shows them below."));
    connect(learnt_, &QPushButton::clicked, this, [this] {
        const EpochChanges& last = epochs_->histories().changes().back();
        pick(last.learnt, tr("newly learnt in epoch %1").arg(last.epoch));
    });
    connect(forgotten_, &QPushButton::clicked, this, [this] {
        const EpochChanges& last = epochs_->histories().changes().back();
        pick(last.forgotten, tr("forgotten in epoch %1").arg(last.epoch));
    });
    best_ = makeMuted(QString());
    best_->setObjectName(QStringLiteral("epochsSinceBest"));
    best_->setToolTip(tr("Patience: after so many epochs without a better one the training stops by itself"));
    patience_ = new ThinProgressBar;
    patience_->setAccessibleName(tr("Patience used up"));
    stopEarly_ = makeButton(tr("Stop early"));
    stopEarly_->setToolTip(tr("Ends the training after this step; its best epoch is kept"));
    connect(stopEarly_, &QPushButton::clicked, this, [this] {
        if (TrainingSession* training = session())
            training->stopEarly();
        stopEarly_->setEnabled(false);
    });
    for (QWidget* widget : std::initializer_list<QWidget*>{learnt_, forgotten_, best_, patience_, stopEarly_})
        card->body()->addWidget(widget);
    card->body()->addStretch(1);
    return card;
}

TrainingSession* LiveView::session() const
{
    TrainingSession* training = workspace().training();
    const auto& run = state().content().run;
    const bool shown = training && run && QString::fromStdString(utf8(run->folder())) == training->runFolder();
    return shown && !training->hasEnded() ? training : nullptr;
}

void LiveView::refresh(Changes changes)
{
    if (!(changes & ContentChanged))
        return;
    const auto& run = state().content().run;
    if (const std::string id = run ? run->info().id : std::string(); id != runId_) {
        runId_ = id;
        pinned_.clear();
    }
    epochs_->follow(run, PredictionSource::Validation);
    showEpoch();
    offerPin();
}

void LiveView::showEpoch()
{
    const InspectionState::Content& content = state().content();
    ConfusionMatrix matrix(static_cast<int>(content.classes.size()));
    if (epochs_->lists().empty())
        matrixCard_->setHeading(tr("No epoch is finished yet"));
    else {
        const auto& [epoch, list] = *epochs_->lists().rbegin();
        matrixCard_->setHeading(tr("Epoch %1, validation part").arg(epoch));
        if (auto counted = ConfusionMatrix::of(*list))
            matrix = std::move(*counted);
    }
    matrix_->setMatrix(matrix, content.classes);
    showChanges();
    showTraces();
    showPatience();
}

void LiveView::showChanges()
{
    const auto& changes = epochs_->histories().changes();
    // The first epoch has nothing to be compared with.
    const bool comparable = changes.size() > 1;
    const int learnt = comparable ? static_cast<int>(changes.back().learnt.size()) : 0;
    const int forgotten = comparable ? static_cast<int>(changes.back().forgotten.size()) : 0;
    learnt_->setText(tr("%Ln nuclei newly learnt", nullptr, learnt));
    forgotten_->setText(tr("%Ln nuclei forgotten", nullptr, forgotten));
    learnt_->setEnabled(learnt > 0);
    forgotten_->setEnabled(forgotten > 0);
}

QString LiveView::nameOf(int runSample) const
{
    const RunSample& sample = state().content().run->samples()[static_cast<std::size_t>(runSample)];
    const QString id = QString::fromStdString(sample.id);
    return id.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
}

void LiveView::showTraces()
{
    traces_->clearSeries();
    traces_->setAxisTitles(tr("epoch"), tr("probability of %1").arg(state().positiveName()));
    for (const int sample : pinned_) {
        QVector<double> x, y;
        for (const auto& [epoch, list] : epochs_->lists())
            for (int row = 0; row < list->size(); ++row)
                if (list->sample(row) == sample) {
                    x << epoch;
                    y << static_cast<double>(positiveProbability(*list, row, state().positive()));
                    break;
                }
        static const QColor colours[mostPinned] = {{0x00, 0x72, 0xB2}, {0xD5, 0x5E, 0x00}, {0x00, 0x9E, 0x73},
                                                   {0xCC, 0x79, 0xA7}, {0xE6, 0x9F, 0x00}, {0x56, 0xB4, 0xE9}};
        const auto place = static_cast<std::size_t>(std::find(pinned_.begin(), pinned_.end(), sample) - pinned_.begin());
        traces_->setData(traces_->addSeries(nameOf(sample), CurvePlot::Style::DottedPoints, colours[place % mostPinned]), x, y);
    }
    unpin_->setEnabled(!pinned_.empty());
}

void LiveView::showPatience()
{
    const auto& run = state().content().run;
    const bool trained = run && !run->epochs().empty();
    TrainingSession* training = session();
    stopEarly_->setVisible(training != nullptr);
    stopEarly_->setEnabled(training != nullptr);
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

void LiveView::offerPin()
{
    const SelectedNucleus& selected = workspace().selection();
    const bool ours = selected.run && selected.run == state().content().run && selected.runSample >= 0;
    const bool there = std::find(pinned_.begin(), pinned_.end(), selected.runSample) != pinned_.end();
    pin_->setEnabled(ours && !there && pinned_.size() < mostPinned);
}

void LiveView::pinSelected()
{
    offerPin();
    if (!pin_->isEnabled())
        return;
    pinned_.push_back(workspace().selection().runSample);
    showTraces();
    offerPin();
}

void LiveView::unpinAll()
{
    pinned_.clear();
    showTraces();
    offerPin();
}

void LiveView::pick(std::vector<int> samples, const QString& name)
{
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
    pick(std::move(samples), tr("%1, called %2 in epoch %3")
                                 .arg(QString::fromStdString(classes[static_cast<std::size_t>(truth)].name),
                                      QString::fromStdString(classes[static_cast<std::size_t>(called)].name))
                                 .arg(epoch));
}

} // namespace nucleoscope::ui
