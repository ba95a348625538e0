#include "ui/inspector/attribution_section.h"

#include "core/base/files.h"
#include "ui/inspector/pictures.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/picture_tile.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>

#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr double alike = 0.7;    // from this rank correlation on we warn; coarse maps reach 0.5 by chance
constexpr double clearly = 1.25; // so many times what an even spread would put into the nucleus

/// What the two shares say.
QString spreadInWords(double heat, double area)
{
    if (heat >= clearly * area)
        return AttributionSection::tr("It looked at the nucleus more than at the black around it.");
    if (heat * clearly <= area)
        return AttributionSection::tr("It looked at the black around the nucleus more than at the nucleus: mistrust the call.");
    return AttributionSection::tr("That is no more than if it were spread evenly: the map does not show that it looked at the "
                                  "nucleus.");
}

} // namespace

AttributionSection::AttributionSection(Workspace& workspace, QWidget* parent)
    : Section(workspace,
              {QStringLiteral("attribution"), tr("Where it looked"),
               tr("A heat map of the places in the picture that spoke for the network's call (W). While this is open it is drawn "
                  "over every nucleus that you select, also while the network trains.")},
              parent),
      method_(new QComboBox(this)),
      result_(new QWidget(this)),
      trained_(new PictureTile(tr("Heat map of the trained network"), this)),
      random_(new PictureTile(tr("Heat map of a copy with random weights"), this)),
      opacity_(new QSlider(Qt::Horizontal, this)),
      verdict_(makeMuted({}, this)),
      problem_(makeMuted({}, this))
{
    method_->setObjectName(QStringLiteral("attribution-method"));
    method_->setAccessibleName(tr("Method"));
    method_->addItem(tr("Grad-CAM"), static_cast<int>(AttributionMethod::GradCam));
    method_->addItem(tr("Occlusion"), static_cast<int>(AttributionMethod::Occlusion));
    method_->addItem(tr("Integrated gradients"), static_cast<int>(AttributionMethod::IntegratedGradients));
    method_->setToolTip(tr("Grad-CAM: which places of the last layer's maps spoke for the call; coarse and quick.\n"
                           "Occlusion: how much the call weakens when a black patch covers a place; slow and plain.\n"
                           "Integrated gradients: which pixels count on the way from black to this picture; fine and noisy."));
    build();
    connect(method_, &QComboBox::currentIndexChanged, this, [this] {
        if (isOpen())
            refresh();
    });
    connect(opacity_, &QSlider::valueChanged, this, [this](int percent) {
        InspectorMemory().setOverlayOpacity(percent / 100.0);
        Q_EMIT opacityChanged(percent / 100.0);
    });
}

void AttributionSection::build()
{
    trained_->setToolTip(trained_->accessibleName());
    random_->setToolTip(tr("The same network with weights drawn at random: it has learned nothing. This is where it looked for "
                           "its own call. Where the two look the same, the map shows the picture, not what was learned."));
    opacity_->setRange(0, 100);
    opacity_->setValue(static_cast<int>(std::lround(InspectorMemory().overlayOpacity() * 100)));
    opacity_->setAccessibleName(tr("Strength of the overlay"));
    opacity_->setToolTip(tr("How strongly the heat map covers the picture above"));
    auto* maps = new QGridLayout(result_);
    maps->setContentsMargins(0, 0, 0, 0);
    maps->setSpacing(Theme::grid / 2);
    maps->addWidget(trained_, 0, 0);
    maps->addWidget(random_, 0, 1);
    maps->addWidget(makeMuted(tr("trained"), result_), 1, 0);
    maps->addWidget(makeMuted(tr("random weights"), result_), 1, 1);
    maps->addWidget(makeMuted(tr("Overlay"), result_), 2, 0);
    maps->addWidget(opacity_, 2, 1);
    maps->addWidget(verdict_, 3, 0, 1, 2);
    maps->addWidget(makeMuted(tr("Heat maps show where evidence came from, not why. A map that does not change with random "
                                 "weights explains nothing."),
                              result_),
                    4, 0, 1, 2);
    result_->hide();
    problem_->hide();
    auto* command = new CommandButton([this] { return explainCommand(); },
                                      tr("Writes a picture: what the network saw, where it looked, where a copy with random "
                                         "weights looked."),
                                      this);
    command->setReason(tr("The command reads single files: this nucleus lies in an archive, or its pictures are not open."));
    auto* asking = new QHBoxLayout;
    asking->addWidget(method_, 1);
    asking->addWidget(command);
    body()->addLayout(asking);
    body()->addWidget(problem_);
    body()->addWidget(result_);
}

CommandWords AttributionSection::explainCommand() const
{
    const SelectedNucleus& shown = nucleus();
    const auto file = shown.dataset && shown.run ? fileOf(*shown.dataset, shown.sample) : std::nullopt;
    if (!file)
        return {};
    ExplainOptions options;
    options.run = utf8(shown.run->folder());
    options.image = utf8(*file);
    options.out = utf8(file->stem()) + "-where-it-looked.png";
    options.method = nameOf(static_cast<AttributionMethod>(method_->currentData().toInt()));
    return commandOf(options);
}

QString AttributionSection::verdict() const
{
    return verdict_->text();
}

void AttributionSection::clear()
{
    explanation_ = {};
    const bool followed = isOpen() && result_->isVisible(); // by the maps of another nucleus: what is below stays in its place
    result_->setMinimumHeight(followed ? result_->height() : 0);
    result_->setVisible(followed);
    trained_->setImage({});
    random_->setImage({});
    verdict_->clear();
    problem_->hide();
    Q_EMIT overlayChanged({}, {});
}

/// The overlay goes with the section.
void AttributionSection::folded()
{
    if (!isOpen())
        forget();
}

void AttributionSection::refresh()
{
    if (!canAskNetwork(nucleus()))
        return;
    if (result_->isHidden()) {
        problem_->setText(tr("Asking the network …"));
        problem_->show();
    }
    ask<Explanation>(
        {"job.attribution", "Looking where the network looked"}, Resource::Learning,
        [nucleus = nucleus(), method = static_cast<AttributionMethod>(method_->currentData().toInt()),
         &host = workspace().engineHost()](JobContext& context) {
            ExplanationRequest request;
            request.dataset = nucleus.dataset;
            request.sample = nucleus.sample;
            request.how.method = method;
            return explainNucleus(*nucleus.run, request, host, {}, context);
        },
        [this](Result<Explanation> outcome) { show_(std::move(outcome)); }, Priority::Immediate);
}

void AttributionSection::show_(Result<Explanation> outcome)
{
    problem_->setVisible(!outcome);
    result_->setMinimumHeight(0);
    result_->setVisible(outcome.has_value());
    if (!outcome) {
        problem_->setText(translated(outcome.error()));
        Q_EMIT overlayChanged({}, {});
        return;
    }
    explanation_ = std::move(*outcome);
    const QImage seen = imageIn(explanation_.input, 0);
    trained_->setImage(withOverlay(seen, explanation_.trained, 0.7));
    random_->setImage(withOverlay(seen, explanation_.random, 0.7));
    showWords();
    const CropPlace& place = explanation_.place;
    Q_EMIT overlayChanged(overlayOf(explanation_.trained), {place.left, place.top, place.width, place.height});
    Q_EMIT shown();
}

void AttributionSection::showWords()
{
    const QString name =
        QString::fromStdString(nucleus().run->info().classes[static_cast<std::size_t>(explanation_.classIndex)].name);
    QStringList sentences{tr("Evidence for %1.", "a class").arg(name)};
    if (!std::isnan(explanation_.heatInside))
        sentences << tr("%1 of the heat lies inside the outline, which covers %2 of the picture.")
                         .arg(percentText(explanation_.heatInside), percentText(explanation_.areaInside))
                  << spreadInWords(explanation_.heatInside, explanation_.areaInside);
    const QLocale locale;
    if (std::isnan(explanation_.rankCorrelation))
        sentences << tr("One of the maps is the same everywhere: there is nothing to compare.");
    else
        sentences
            << (explanation_.rankCorrelation >= alike
                    ? tr("The map of random weights is much alike (rank correlation %1, structural similarity %2): do not "
                         "rely on this map.")
                    : tr("The map of random weights is another one, so this one comes of what was learned (rank correlation %1, "
                         "structural similarity %2)."))
                   .arg(locale.toString(explanation_.rankCorrelation, 'f', 2),
                        locale.toString(explanation_.structuralSimilarity, 'f', 2));
    verdict_->setText(sentences.join(QLatin1Char(' ')));
    trained_->setAccessibleDescription(verdict_->text());
}

} // namespace nucleoscope::ui
