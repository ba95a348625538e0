#include "ui/pages/results/learning_view.h"

#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/epoch_lists.h"
#include "ui/pages/results/nucleus_scatter.h"
#include "ui/plots/scatter_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <cmath>

namespace nucleoscope::ui {

LearningView::LearningView(Workspace& workspace, InspectionState& state, QWidget* parent) : ResultsView(workspace, state, parent)
{
    epochs_ = new EpochLists(workspace, this);
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
    connect(epochs_, &EpochLists::changed, this, &LearningView::place);
}

void LearningView::refresh(Changes changes)
{
    const InspectionState::Content& content = state().content();
    if (changes & ContentChanged) {
        epochs_->follow(content.run, content.source);
        place();
    } else if (changes & PointChanged)
        nuclei_->showColours();
    nuclei_->showFilter();
}

void LearningView::place()
{
    const PredictionList& predictions = state().predictions();
    const auto epochs = static_cast<int>(epochs_->lists().size());
    std::vector<int> rows;
    std::vector<QPointF> places;
    for (int row = 0; epochs > 1 && row < predictions.size(); ++row) {
        const SampleHistory* history = epochs_->histories().find(predictions.sample(row));
        if (!history || !std::isfinite(history->confidence))
            continue;
        rows.push_back(row);
        places.emplace_back(history->variability, history->confidence);
    }
    nuclei_->scatter().setEmptyText(epochs_->isReading() ? tr("Reading the epochs…")
                                                         : tr("The learning map needs the predictions of two epochs at least."));
    nuclei_->setNuclei(std::move(rows), std::move(places));
    caption_->setText(tr("Difficulty, as this network met it over %Ln epoch(s). Top left: easy, sure of the right class "
                         "throughout. Bottom: hard, often a doubtful label or picture. Right: it changed its mind.",
                         nullptr, epochs));
}

} // namespace nucleoscope::ui
