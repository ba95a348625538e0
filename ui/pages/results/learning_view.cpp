#include "ui/pages/results/learning_view.h"

#include "ui/inspection/epoch_lists.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/nucleus_scatter.h"
#include "ui/plots/scatter_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <cmath>

namespace nucleoscope::ui {

LearningView::LearningView(Workspace& workspace, InspectionState& state, QWidget* parent)
    : ResultsView(workspace, state, parent), answers_(workspace.jobBridge(), this)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    column->addWidget(card);
    nuclei_ = new NucleusScatter(workspace, state, tr("picked in the learning map"));
    nuclei_->scatter().setObjectName(QStringLiteral("learningMap"));
    nuclei_->scatter().setAccessibleName(tr("Learning map"));
    nuclei_->scatter().setAxisTitles(tr("how much it changed (standard deviation)"), tr("mean probability of its class"));
    caption_ = makeMuted(QString());
    caption_->setWordWrap(true);
    caption_->setToolTip(tr("For each nucleus, the probability that the network gave its true class, over the epochs: mean and "
                            "standard deviation. After Swayamdipta et al., Dataset cartography, 2020."));
    card->body()->addWidget(nuclei_, 1);
    card->body()->addWidget(caption_);
    connect(&state.epochs(), &EpochLists::changed, this, [this] {
        stale_ = true;
        if (isVisible())
            place();
    });
}

void LearningView::refresh(Changes changes)
{
    if (state().content().run)
        state().wantHistories();
    if (state().isLong() && (changes & ContentChanged))
        show({}); // its points are rows of what is gone
    if (stale_ || (changes & ContentChanged))
        place();
    else if (changes & PointChanged)
        nuclei_->showColours();
    nuclei_->showFilter();
}

void LearningView::place()
{
    stale_ = false;
    answers_.forget();
    nuclei_->scatter().setEmptyText(state().epochs().isReading()
                                        ? tr("Reading the epochs…")
                                        : tr("The learning map needs the predictions of two epochs at least."));
    const auto epochs = static_cast<int>(state().epochs().lists().size());
    caption_->setText(tr("Difficulty, as this network met it over %Ln epoch(s). Top left: easy, sure of the right class "
                         "throughout. Bottom: hard, often a doubtful label or picture. Right: it changed its mind.",
                         nullptr, epochs));
    if (epochs < 2) {
        show({});
        return;
    }
    answers_.ask(
        !state().isLong(),
        [list = state().sharedPredictions(),
         histories = state().epochs().sharedHistories()](const std::stop_token&) -> Result<Places> {
            Places places;
            for (int row = 0; row < list->size(); ++row) {
                const SampleHistory* history = histories->find(list->sample(row));
                if (!history || !std::isfinite(history->confidence))
                    continue;
                places.rows.push_back(row);
                places.points.emplace_back(history->variability, history->confidence);
            }
            return places;
        },
        [this](Result<Places> places) {
            if (places)
                show(std::move(*places));
        });
}

void LearningView::show(Places places)
{
    nuclei_->setNuclei(std::move(places.rows), std::move(places.points));
}

} // namespace nucleoscope::ui
