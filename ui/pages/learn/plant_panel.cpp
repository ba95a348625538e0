#include "ui/pages/learn/plant_panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace nucleoscope::ui {

PlantPanel::PlantPanel(QWidget* parent)
    : Card(tr("For the teacher"), parent),
      state_(makeMuted({}, this)),
      cue_(new QComboBox(this)),
      plant_(makeButton(tr("Plant it in a copy"), "", this)),
      reveal_(makeButton(tr("Reveal"), "", this))
{
    cue_->setObjectName(QStringLiteral("plantCue"));
    cue_->setAccessibleName(tr("What to plant"));
    cue_->addItem(tr("Surprise: by chance"));
    const std::pair<PlantedCue, QString> cues[] = {{PlantedCue::Stain, tr("Another stain")},
                                                   {PlantedCue::Jpeg, tr("Stronger JPEG compression")},
                                                   {PlantedCue::Size, tr("Another size of the image")},
                                                   {PlantedCue::Nothing, tr("Nothing at all")}};
    for (const auto& [cue, words] : cues)
        cue_->addItem(words, static_cast<int>(cue));
    plant_->setObjectName(QStringLiteral("plantCopy"));
    plant_->setToolTip(
        tr("Copies the images, plants the cue in nine of ten leukaemic ones, seals what it was, and opens the copy"));
    reveal_->setObjectName(QStringLiteral("plantReveal"));
    reveal_->setToolTip(tr("Opens the seal and says what was planted"));
    auto* row = new QHBoxLayout;
    row->addWidget(cue_);
    row->addWidget(plant_);
    row->addStretch(1);
    row->addWidget(reveal_);
    body()->addWidget(state_);
    body()->addLayout(row);
    connect(plant_, &QPushButton::clicked, this, [this] {
        const QVariant cue = cue_->currentData();
        cue_->setCurrentIndex(0); // nobody reads it over the shoulder
        Q_EMIT plantWanted(cue.isValid() ? std::optional(static_cast<PlantedCue>(cue.toInt())) : std::nullopt);
    });
    connect(reveal_, &QPushButton::clicked, this, &PlantPanel::revealWanted);
}

void PlantPanel::setState(bool planted, bool concluded, bool revealed)
{
    state_->setText(planted ? tr("The open images are a copy in which something may be planted. What it is, is sealed.")
                            : tr("Nothing is planted in these images yet. Plant something while the students look away; the copy "
                                 "opens by itself."));
    reveal_->setEnabled(planted && concluded && !revealed);
    reveal_->setToolTip(concluded ? tr("Opens the seal and says what was planted")
                                  : tr("Run the lesson first, with a prediction"));
}

void PlantPanel::setWorking(bool working)
{
    plant_->setEnabled(!working);
    cue_->setEnabled(!working);
}

} // namespace nucleoscope::ui
