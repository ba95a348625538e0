#include "ui/inspector/network_view_section.h"

#include "core/workflow/network_views.h"
#include "ui/inspector/pictures.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace nucleoscope::ui {
namespace {

constexpr int columns = 3;
constexpr int augmentedCount = 5;

} // namespace

NetworkViewSection::NetworkViewSection(Workspace& workspace, QWidget* parent)
    : Section(workspace,
              {QStringLiteral("network-view"), tr("What the network saw"),
               tr("The picture as it goes into the network: cut out and shrunk. While learning it is changed at random each "
                  "time, so that the network learns what does not matter.")},
              parent),
      caption_(makeMuted({}, this))
{
    auto* grid = new QGridLayout;
    grid->setSpacing(Theme::grid / 2);
    for (int i = 0; i <= augmentedCount; ++i) {
        auto* tile = new PictureTile(i == 0 ? tr("As when examining") : tr("As while learning, changed by chance"), this);
        tile->setToolTip(tile->accessibleName());
        tile->setObjectName(QStringLiteral("network-view-%1").arg(i));
        grid->addWidget(tile, i / columns, i % columns);
        tiles_.push_back(tile);
    }
    auto* again = makeButton(tr("Other chances"), "link", this);
    again->setToolTip(tr("Draws the random changes again"));
    body()->addWidget(caption_);
    body()->addLayout(grid);
    body()->addWidget(again, 0, Qt::AlignLeft);
    connect(again, &QPushButton::clicked, this, [this] {
        ++draw_;
        refresh();
    });
    connect(&workspace.settings(), &Settings::brightenChanged, this, &NetworkViewSection::brighten);
    brighten(workspace.settings().brighten());
}

void NetworkViewSection::brighten(double amount)
{
    for (PictureTile* tile : tiles_)
        tile->setBrighten(amount);
}

void NetworkViewSection::clear()
{
    for (PictureTile* tile : tiles_)
        tile->setImage({});
}

void NetworkViewSection::refresh()
{
    const Preprocessing& input = nucleus().run->info().recipe.input;
    const QString first =
        input.cropPixels > 0
            ? tr("First: the middle %1 × %1 pixels, shrunk to %2 × %2.").arg(input.cropPixels).arg(input.sizePixels)
            : tr("First: the whole picture, shrunk to %1 × %1.").arg(input.sizePixels);
    caption_->setText(first + QLatin1Char(' ') + tr("Then as while learning, changed by chance."));
    ask<PixelBatch>(
        {"job.network_view", "Preparing what the network saw"}, Resource::Decode,
        [nucleus = nucleus(), draw = draw_](JobContext&) {
            return networkViews(*nucleus.dataset, nucleus.sample, nucleus.run->info().recipe, augmentedCount, draw);
        },
        [this](Result<PixelBatch> views) {
            if (!views) {
                caption_->setText(translated(views.error()));
                return;
            }
            for (int i = 0; i < views->count(); ++i)
                tiles_[static_cast<std::size_t>(i)]->setImage(imageIn(*views, i));
            Q_EMIT shown();
        });
}

} // namespace nucleoscope::ui
