#include "ui/inspector/network_view_section.h"

#include "core/workflow/network_views.h"
#include "ui/inspector/pictures.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/picture_tile.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr int columns = 3;
constexpr int augmentedCount = 5;

/// A change that a recipe may make by chance, and what is left of its augmentation when only that is made.
struct Kind {
    QString name, toolTip;
    Augmentation (*only)(const Augmentation&);
};

template <auto... Members>
Augmentation keeping(const Augmentation& all)
{
    Augmentation one;
    ((one.*Members = all.*Members), ...);
    return one;
}

std::vector<Kind> everyKind()
{
    using A = Augmentation;
    return {
        {NetworkViewSection::tr("turned"), NetworkViewSection::tr("A nucleus has no up and down"), keeping<&A::rotationDegrees>},
        {NetworkViewSection::tr("mirrored"), NetworkViewSection::tr("Nor left and right"),
         keeping<&A::horizontalFlip, &A::verticalFlip>},
        {NetworkViewSection::tr("moved"), NetworkViewSection::tr("Cut out a little beside the centre"),
         keeping<&A::shiftFraction>},
        {NetworkViewSection::tr("magnified"), NetworkViewSection::tr("Larger or smaller"), keeping<&A::scaleFraction>},
        {NetworkViewSection::tr("brightness"), NetworkViewSection::tr("As with another lamp or exposure"),
         keeping<&A::brightness>},
        {NetworkViewSection::tr("contrast"), NetworkViewSection::tr("Around the picture's mean grey"), keeping<&A::contrast>},
        {NetworkViewSection::tr("saturation"), NetworkViewSection::tr("Paler or stronger colours"), keeping<&A::saturation>},
        {NetworkViewSection::tr("hue"), NetworkViewSection::tr("Towards other colours"), keeping<&A::hue>},
        {NetworkViewSection::tr("stain"), NetworkViewSection::tr("Stained as another laboratory might have"), keeping<&A::stain>},
        {NetworkViewSection::tr("blur"), NetworkViewSection::tr("Out of focus"), keeping<&A::blurSigmaPixels>},
        {NetworkViewSection::tr("hole"), NetworkViewSection::tr("A black square, so that no single place is relied on"),
         keeping<&A::holeFraction>}};
}

} // namespace

NetworkViewSection::NetworkViewSection(Workspace& workspace, QWidget* parent)
    : Section(workspace,
              {QStringLiteral("network-view"), tr("What the network saw"),
               tr("The picture as it goes into the network: cut out and shrunk. While learning it is changed at random each "
                  "time, so that the network learns what does not matter.")},
              parent),
      kinds_(new QComboBox(this)),
      caption_(makeMuted({}, this))
{
    kinds_->setObjectName(QStringLiteral("network-view-kind"));
    kinds_->setAccessibleName(tr("Which changes by chance"));
    kinds_->setToolTip(
        tr("What the recipe changes by chance while learning: all at once, as the network meets it, or one alone"));
    connect(kinds_, &QComboBox::activated, this, &NetworkViewSection::refresh);
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
    body()->addWidget(kinds_);
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
    frame_ = {};
    Q_EMIT frameChanged(frame_);
}

void NetworkViewSection::folded()
{
    Q_EMIT frameChanged(isOpen() ? frame_ : QRectF());
}

void NetworkViewSection::fillKinds()
{
    const Augmentation& all = nucleus().run->info().recipe.augmentation;
    const QString before = kinds_->currentText();
    kinds_->clear();
    kinds_->addItem(tr("all changes together"), -1);
    const std::vector<Kind> kinds = everyKind();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i].only(all).isIdentity())
            continue;
        kinds_->addItem(tr("only: %1", "a change by chance").arg(kinds[i].name), static_cast<int>(i));
        kinds_->setItemData(kinds_->count() - 1, kinds[i].toolTip, Qt::ToolTipRole);
    }
    kinds_->setCurrentIndex(std::max(0, kinds_->findText(before)));
    kinds_->setVisible(kinds_->count() > 1);
}

QString NetworkViewSection::captionText() const
{
    const Recipe& recipe = nucleus().run->info().recipe;
    const QString first = recipe.input.cropPixels > 0
                              ? tr("First: the middle %1 × %1 pixels, framed above, shrunk to %2 × %2.")
                                    .arg(recipe.input.cropPixels)
                                    .arg(recipe.input.sizePixels)
                              : tr("First: the whole picture, shrunk to %1 × %1.").arg(recipe.input.sizePixels);
    return first + QLatin1Char(' ')
           + (recipe.augmentation.isIdentity() ? tr("This recipe changes nothing by chance.")
                                               : tr("Then as while learning, changed by chance."));
}

void NetworkViewSection::refresh()
{
    fillKinds();
    caption_->setText(captionText());
    Recipe recipe = nucleus().run->info().recipe;
    const int kind = kinds_->currentData().toInt();
    if (kind >= 0)
        recipe.augmentation = everyKind()[static_cast<std::size_t>(kind)].only(recipe.augmentation);
    ask<NetworkViews>(
        {"job.network_view", "Preparing what the network saw"}, Resource::Decode,
        [nucleus = nucleus(), recipe, draw = draw_](JobContext&) {
            return networkViews(*nucleus.dataset, nucleus.sample, recipe, augmentedCount, draw);
        },
        [this, cut = recipe.input.cropPixels > 0](Result<NetworkViews> views) {
            if (!views) {
                caption_->setText(translated(views.error()));
                return;
            }
            for (int i = 0; i < views->pixels.count(); ++i)
                tiles_[static_cast<std::size_t>(i)]->setImage(imageIn(views->pixels, i));
            const CropPlace& place = views->place;
            frame_ = cut ? QRectF(place.left, place.top, place.width, place.height) : QRectF();
            Q_EMIT frameChanged(frame_);
            Q_EMIT shown();
        });
}

} // namespace nucleoscope::ui
