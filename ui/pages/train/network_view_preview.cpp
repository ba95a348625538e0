#include "ui/pages/train/network_view_preview.h"

#include "core/base/random.h"
#include "core/imaging/batch_loader.h"
#include "ui/bridge/job_bridge.h"
#include "ui/inspector/pictures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/picture_tile.h"
#include "ui/workspace.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

constexpr int rows = 4;
constexpr int columns = 4;       // the first as when examining, the others augmented
constexpr int smallestTile = 64; ///< px on the screen
constexpr int largestTile = 160;

/// The passes that fill the grid: `rows` nuclei plain, then `columns - 1` times augmented.
Result<std::vector<QImage>> makeImages(std::shared_ptr<const Dataset> dataset, const std::vector<int>& chosen,
                                       const Recipe& recipe, int draw)
{
    BatchLoaderOptions options;
    options.preprocessing = recipe.input;
    options.augmentation = recipe.augmentation;
    const auto source = makeBatchLoader(std::move(dataset), options);
    std::vector<QImage> images(static_cast<std::size_t>(rows * columns));
    for (int column = 0; column < columns; ++column) {
        PassPlan pass;
        pass.samples = chosen;
        pass.batchSize = rows;
        pass.epoch = draw * columns + column;
        pass.augmented = column > 0 || recipe.augmentation.onValidation;
        source->begin(pass);
        auto batch = source->next();
        if (!batch)
            return fail(batch.error());
        if (!*batch)
            continue;
        const PixelBatch& pixels = **batch;
        for (int i = 0; i < pixels.count(); ++i)
            images[static_cast<std::size_t>(i) * columns + static_cast<std::size_t>(column)] = imageIn(pixels, i);
    }
    return images;
}

} // namespace

NetworkViewPreview::NetworkViewPreview(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), caption_(makeMuted(QString())), timer_(new QTimer(this))
{
    auto* card = new Card(tr("What the network will see"));
    card->body()->addWidget(caption_);
    auto* grid = new QGridLayout;
    grid->setSpacing(Theme::grid / 2);
    auto* plain = makeMuted(tr("examining"));
    auto* changed = makeMuted(tr("learning: changed by chance, each time anew"));
    grid->addWidget(plain, 0, 0);
    grid->addWidget(changed, 0, 1, 1, columns - 1);
    for (int i = 0; i < rows * columns; ++i) {
        auto* tile = new PictureTile(tr("Nucleus as the network sees it"));
        tile->setMinimumWidth(smallestTile);
        tile->setMaximumWidth(largestTile);
        grid->addWidget(tile, 1 + i / columns, i % columns);
        tiles_.push_back(tile);
    }
    card->body()->addLayout(grid);
    auto* again = new QPushButton(tr("Others"));
    again->setToolTip(tr("Show other nuclei and draw the changes again"));
    connect(again, &QPushButton::clicked, this, &NetworkViewPreview::drawOthers);
    card->body()->addWidget(again, 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    timer_->setSingleShot(true);
    timer_->setInterval(150);
    connect(timer_, &QTimer::timeout, this, &NetworkViewPreview::update_);
}

void NetworkViewPreview::setDataset(std::shared_ptr<const Dataset> dataset)
{
    dataset_ = std::move(dataset);
    samples_.clear();
}

void NetworkViewPreview::setSamples(std::vector<int> samples)
{
    samples_ = std::move(samples);
    updateSoon();
}

void NetworkViewPreview::setRecipe(const Recipe& recipe)
{
    recipe_ = recipe;
    const int crop = recipe.input.cropPixels;
    caption_->setText(crop > 0 ? tr("The middle %1 × %1 pixels, shrunk to %2 × %2.").arg(crop).arg(recipe.input.sizePixels)
                               : tr("The whole picture, shrunk to %1 × %1 pixels.").arg(recipe.input.sizePixels));
    updateSoon();
}

void NetworkViewPreview::drawOthers()
{
    ++draw_;
    updateSoon();
}

void NetworkViewPreview::updateSoon()
{
    timer_->start();
}

void NetworkViewPreview::update_()
{
    if (!dataset_ || samples_.empty())
        return;
    Random random(static_cast<std::uint64_t>(draw_), Random::Purpose::Augmentation);
    std::vector<int> chosen;
    for (int i = 0; i < rows; ++i)
        chosen.push_back(samples_[static_cast<std::size_t>(random.below(samples_.size()))]);
    const int asked = ++asked_;
    workspace_.jobBridge().run<std::vector<QImage>>(
        this, {"job.preview", "Preparing the preview", {}}, Resource::Decode, Priority::Normal,
        [dataset = dataset_, chosen, recipe = recipe_, draw = draw_](JobContext&) {
            return makeImages(dataset, chosen, recipe, draw);
        },
        [this, asked](Result<std::vector<QImage>> images) {
            if (images && asked == asked_)
                show_(*images);
        });
}

void NetworkViewPreview::show_(const std::vector<QImage>& images)
{
    for (std::size_t i = 0; i < tiles_.size(); ++i)
        tiles_[i]->setImage(images[i]);
    Q_EMIT shown();
}

} // namespace nucleoscope::ui
