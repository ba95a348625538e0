#include "ui/gallery/gallery_view.h"

#include "ui/gallery/gallery_delegate.h"
#include "ui/gallery/gallery_export.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/inspection/pin_action.h"
#include "ui/review/mark_keeper.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr int wishDelayMs = 15; // a fling over thousands of rows asks for what it ends at

} // namespace

struct GalleryView::Private {
    GalleryDelegate* delegate = nullptr;
    QTimer wishTimer;
    int tileSize = 0;
    bool restoring = false; ///< the current index changes without anybody having chosen it
    bool scrollsDown = true;
    int lastOffset = 0;
};

GalleryView::GalleryView(Workspace& workspace, QWidget* parent)
    : GridView(parent), workspace_(workspace), model_(new GalleryModel(workspace, this)), d_(std::make_unique<Private>())
{
    MarkKeeper& reviews = workspace.marks();
    d_->delegate = new GalleryDelegate(workspace.thumbnails(), reviews, this);
    d_->delegate->setBrighten(workspace.settings().brighten());
    setModel(model_);
    setItemDelegate(d_->delegate);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Nuclei"));

    d_->wishTimer.setSingleShot(true);
    d_->wishTimer.setInterval(wishDelayMs);
    connect(&d_->wishTimer, &QTimer::timeout, this, &GalleryView::askForPictures);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int offset) {
        d_->scrollsDown = offset >= std::exchange(d_->lastOffset, offset);
        wishSoon();
    });
    connect(model_, &QAbstractItemModel::modelReset, this, &GalleryView::itemsChanged);
    connect(&workspace, &Workspace::selectionChanged, this, &GalleryView::followSelection);
    connect(&workspace.thumbnails(), &ThumbnailStore::arrived, this, &GalleryView::repaintTiles);
    connect(&reviews, &MarkKeeper::changed, viewport(), qOverload<>(&QWidget::update));
    Settings& settings = workspace.settings();
    connect(&settings, &Settings::tileSizeChanged, this, &GalleryView::setTileSize);
    connect(&settings, &Settings::brightenChanged, this, [this](double amount) {
        d_->delegate->setBrighten(amount);
        viewport()->update();
    });
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    setTileSize(settings.tileSize());
    export_ = new GalleryExport(workspace, *this);
    addAction(new PinAction(workspace, this));
}

GalleryView::~GalleryView()
{
    workspace_.thumbnails().forget(this);
}

int GalleryView::tileSize() const
{
    return d_->tileSize;
}

void GalleryView::setTileSize(int pixels)
{
    d_->tileSize = std::clamp(pixels, Settings::smallestTile, Settings::largestTile);
    refit();
}

void GalleryView::setBrighten(double amount)
{
    workspace_.settings().setBrighten(amount);
}

/// As many columns as fit; the tiles share what is left over, so that they fill the width.
void GalleryView::refit()
{
    const int wide = contentsRect().width() - verticalScrollBar()->sizeHint().width();
    const int fitting = std::max(1, qRound(static_cast<double>(wide) / (d_->tileSize + GalleryDelegate::gap)));
    const int side = std::max(24, wide / fitting);
    d_->delegate->setCell({side, side}, devicePixelRatioF());
    if (gridSize() != QSize(side, side) || columns() != fitting) {
        setCells(fitting, {side, side});
        const QModelIndex current = currentIndex();
        if (current.isValid() && isVisible())
            QTimer::singleShot(0, this, [this] { scrollTo(currentIndex()); });
    }
    verticalScrollBar()->setSingleStep(side / 3);
    wishSoon();
}

void GalleryView::itemsChanged()
{
    d_->delegate->setClasses(model_->classes());
    d_->delegate->forgetPictures();
    followSelection();
    wishSoon();
}

/// The selected nucleus is the current one where it is listed, and no other: one selection on all pages. Nobody chose it
/// anew.
void GalleryView::followSelection()
{
    const SelectedNucleus& selection = workspace_.selection();
    const auto& items = model_->items();
    const bool samePictures = selection.dataset == model_->dataset();
    const auto selected = [&](const GalleryItem& item) {
        if (samePictures && selection.sample >= 0)
            return item.sample == selection.sample;
        const bool located = selection.dataset && model_->dataset();
        return !located && selection.runSample >= 0 && item.runSample == selection.runSample;
    };
    if (currentIndex().isValid() && selected(items[static_cast<std::size_t>(currentIndex().row())]))
        return;
    const auto found = std::find_if(items.begin(), items.end(), selected);
    d_->restoring = true;
    setCurrentIndex(found != items.end() ? model_->index(static_cast<int>(found - items.begin())) : QModelIndex());
    d_->restoring = false;
}

void GalleryView::wishSoon()
{
    if (!d_->wishTimer.isActive())
        d_->wishTimer.start();
}

void GalleryView::repaintTiles(const QSet<int>& samples)
{
    const auto& items = model_->items();
    const int last = std::min(static_cast<int>(items.size()), firstVisible() + itemsPerScreen());
    for (int i = firstVisible(); i < last; ++i)
        if (samples.contains(items[static_cast<std::size_t>(i)].sample))
            viewport()->update(visualRect(model_->index(i, 0)));
}

void GalleryView::askForPictures()
{
    ThumbnailStore& store = workspace_.thumbnails();
    const auto& items = model_->items();
    if (!isVisible() || !model_->dataset() || items.empty() || gridSize().isEmpty()) {
        store.forget(this);
        return;
    }
    // What is on the screen first, then the next screen in the direction of travel, then the one before.
    const int count = static_cast<int>(items.size());
    const int perScreen = itemsPerScreen();
    const int first = std::min(count, firstVisible());
    const int side = d_->delegate->pictureSide();
    std::vector<int> wanted;
    const auto add = [&](int from, int to) {
        for (int i = std::max(0, from); i < std::min(count, to); ++i)
            if (items[static_cast<std::size_t>(i)].sample >= 0)
                wanted.push_back(items[static_cast<std::size_t>(i)].sample);
    };
    add(first, first + perScreen);
    if (3 * perScreen <= ThumbnailStore::capacity(side)) {
        if (d_->scrollsDown)
            add(first + perScreen, first + 2 * perScreen);
        add(first - perScreen, first);
        if (!d_->scrollsDown)
            add(first + perScreen, first + 2 * perScreen);
    }
    store.want(this, model_->dataset(), wanted, side);
}

void GalleryView::choose(const GalleryItem& item)
{
    SelectedNucleus nucleus;
    nucleus.dataset = model_->dataset();
    nucleus.sample = item.sample;
    nucleus.truth = item.truth;
    if (item.runSample >= 0 || item.predicted >= 0) {
        nucleus.run = model_->run();
        nucleus.runSample = item.runSample;
        nucleus.predicted = item.predicted;
        nucleus.loss = item.loss;
        const auto& classes = model_->classes();
        if (classes.size() == 2 && item.probability >= 0) {
            // The probability is of the positive class, or of the one predicted where none is.
            const bool firstTold = classes[0].positive || (!classes[1].positive && item.predicted == 0);
            nucleus.probabilities = firstTold ? std::vector{item.probability, 1 - item.probability}
                                              : std::vector{1 - item.probability, item.probability};
        }
    }
    workspace_.select(nucleus);
    Q_EMIT itemActivated(item);
}

void GalleryView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    GridView::currentChanged(current, previous);
    if (current.isValid() && !d_->restoring)
        choose(model_->items()[static_cast<std::size_t>(current.row())]);
}

void GalleryView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex before = currentIndex();
    GridView::mousePressEvent(event);
    // A click on the current tile chooses it again: something else may have been selected elsewhere meanwhile.
    if (currentIndex().isValid() && currentIndex() == before && indexAt(event->position().toPoint()) == before)
        choose(model_->items()[static_cast<std::size_t>(before.row())]);
}

void GalleryView::focusInEvent(QFocusEvent* event)
{
    GridView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model_->rowCount() > 0)
        setCurrentIndex(model_->index(0));
}

void GalleryView::paintEvent(QPaintEvent* event)
{
    d_->delegate->beginFrame();
    GridView::paintEvent(event);
    if (!d_->delegate->postponed().isEmpty())
        QTimer::singleShot(0, viewport(), [this, later = d_->delegate->postponed()] { viewport()->update(later); });
}

void GalleryView::resizeEvent(QResizeEvent* event)
{
    refit();
    GridView::resizeEvent(event);
}

void GalleryView::showEvent(QShowEvent* event)
{
    GridView::showEvent(event);
    refit();
    // Chosen on another page, where no network had called it: here it is shown with its prediction.
    const QModelIndex current = currentIndex();
    if (current.isValid() && !workspace_.selection().run) {
        const GalleryItem& item = model_->items()[static_cast<std::size_t>(current.row())];
        if (item.runSample >= 0)
            choose(item);
    }
}

void GalleryView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        workspace_.settings().setTileSize(d_->tileSize + (event->angleDelta().y() > 0 ? 16 : -16));
    else
        GridView::wheelEvent(event);
}

} // namespace nucleoscope::ui
