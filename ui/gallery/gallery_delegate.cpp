#include "ui/gallery/gallery_delegate.h"

#include "ui/gallery/image_decode.h"
#include "ui/review/mark_badges.h"
#include "ui/review/mark_keeper.h"
#include "ui/text.h"
#include "ui/theme/icon_engine.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace nucleoscope::ui {
namespace {

constexpr double roundness = 6;
constexpr int tileBytes = 48 << 20;
constexpr int framePixels = 300'000; // of new tiles; making them costs time, drawing made ones next to none
constexpr int smallTile = 84;        // px; below it the class mark is small and without its letter

QImage looked(const QImage& image, const std::array<uchar, 256>& table)
{
    QImage copy = image.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < copy.height(); ++y) {
        uchar* line = copy.scanLine(y);
        for (int x = 0; x < copy.width() * 3; ++x)
            line[x] = table[line[x]];
    }
    return copy;
}

} // namespace

GalleryDelegate::GalleryDelegate(const ThumbnailStore& store, MarkKeeper& reviews, QObject* parent)
    : QStyledItemDelegate(parent), store_(store), reviews_(reviews), tiles_(tileBytes)
{
    setBrighten(0);
}

void GalleryDelegate::setClasses(const std::vector<ClassInfo>& classes)
{
    marks_ = classMarks(classes);
    markPictures_.clear();
}

void GalleryDelegate::setBrighten(double amount)
{
    table_ = brightenTable(amount);
    tiles_.clear();
}

void GalleryDelegate::setCell(const QSize& cell, double devicePixelRatio)
{
    if (cell == cell_ && devicePixelRatio == ratio_)
        return;
    cell_ = cell;
    ratio_ = devicePixelRatio;
    tiles_.clear();
    markPictures_.clear();
}

void GalleryDelegate::beginFrame()
{
    pixelsLeft_ = framePixels;
    postponed_ = QRegion();
}

QPixmap GalleryDelegate::markFor(int classIndex, double size) const
{
    if (markPictures_.size() != marks_.size()) {
        markPictures_.clear();
        for (const ClassMark& mark : marks_) {
            const int side = qRound(size * 1.5);
            QPixmap picture(QSize(side, side) * ratio_);
            picture.setDevicePixelRatio(ratio_);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            drawClassMark(painter, QPointF(side / 2.0, side / 2.0), size, mark);
            markPictures_.push_back(picture);
        }
    }
    return markPictures_[static_cast<std::size_t>(classIndex)];
}

int GalleryDelegate::pictureSide() const
{
    return ThumbnailStore::sideFor(qRound((std::min(cell_.width(), cell_.height()) - gap) * ratio_));
}

QRect GalleryDelegate::tileIn(const QRect& cell) const
{
    const int side = std::min(cell_.width(), cell_.height()) - gap;
    return {cell.x() + lead, cell.y() + lead, side, side};
}

QPixmap GalleryDelegate::tileFor(const ThumbnailKey& key, const QRect& tile) const
{
    if (const QPixmap* known = tiles_.object(key))
        return *known;
    const QImage small = store_.find(key);
    if (small.isNull())
        return {};
    if (pixelsLeft_ <= 0) {
        postponed_ += tile;
        return {};
    }
    const int pixels = qRound(tile.width() * ratio_);
    pixelsLeft_ -= pixels * pixels;
    // A picture that is nearly square fills the tile; others keep their whole, on black.
    const bool nearlySquare = std::abs(small.width() - small.height()) * 25 <= small.width();
    const QImage scaled =
        looked(small, table_)
            .scaled(pixels, pixels, nearlySquare ? Qt::IgnoreAspectRatio : Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage round(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    round.fill(Qt::transparent);
    QPainter painter(&round);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRoundedRect(QRectF(round.rect()), roundness * ratio_, roundness * ratio_);
    painter.fillPath(corners, Qt::black);
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    painter.drawImage((pixels - scaled.width()) / 2, (pixels - scaled.height()) / 2, scaled);
    painter.end();
    auto* pixmap = new QPixmap(QPixmap::fromImage(std::move(round)));
    pixmap->setDevicePixelRatio(ratio_);
    const QPixmap copy = *pixmap;
    tiles_.insert(key, pixmap, pixels * pixels * 4);
    return copy;
}

void GalleryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const GalleryModel&>(*index.model());
    const GalleryItem& item = model.items()[static_cast<std::size_t>(index.row())];
    const QRect tile = tileIn(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (model.dataset() && item.sample >= 0)
        paintPicture(*painter, tile, model, item);
    else
        paintWithoutPicture(*painter, tile, index.data().toString());
    if (item.predicted != -1)
        paintPrediction(*painter, tile, model, item);
    if (item.truth >= 0 && item.truth < static_cast<int>(marks_.size())) {
        const bool small = tile.width() < smallTile;
        const QPixmap mark = markFor(item.truth, small ? 10 : 15);
        const int side = qRound(mark.width() / ratio_);
        painter->drawPixmap(tile.right() + 1 - side - (small ? 0 : 2), tile.top() + (small ? 0 : 2), mark);
    }
    if (model.dataset() && item.sample >= 0) {
        const double side = tile.width() < smallTile ? 11 : 15;
        drawMarkBadges(*painter, tile.topLeft() + QPointF(2, 2), side, reviews_.flagsOf(*model.dataset(), item.sample));
    }
    if (item.stamps)
        paintStamps(*painter, tile, item.stamps);
    paintFrame(*painter, tile, option);
    painter->restore();
}

void GalleryDelegate::paintPicture(QPainter& painter, const QRect& tile, const GalleryModel& model, const GalleryItem& item) const
{
    const ThumbnailKey key = thumbnailKey(*model.dataset(), item.sample, pictureSide());
    const QPixmap picture = tileFor(key, tile);
    if (!picture.isNull()) {
        painter.drawPixmap(tile.topLeft(), picture);
        return;
    }
    const ThemeColours& c = Theme::instance().colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(tile, roundness, roundness);
    if (store_.hasFailed(key)) {
        const int side = std::min(24, tile.width() / 3);
        painter.drawPixmap(tile.center() - QPoint(side / 2, side / 2),
                           tintedIcon(QStringLiteral("warning"), c.warningBorder, side, ratio_));
    }
}

void GalleryDelegate::paintWithoutPicture(QPainter& painter, const QRect& tile, const QString& text) const
{
    const ThemeColours& c = Theme::instance().colours();
    painter.setPen(c.cardBorder);
    painter.setBrush(c.cardGround);
    painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), roundness, roundness);
    painter.setPen(c.mutedText);
    painter.setFont(Theme::instance().smallFont());
    painter.drawText(tile.adjusted(6, 20, -6, -20), Qt::AlignCenter | Qt::TextWrapAnywhere, text);
}

QString GalleryDelegate::probabilityCaption(const QString& className, double probability, const QFontMetrics& metrics, int width)
{
    const QString number = QLocale().toString(probability, 'f', 2);
    const auto captionOf = [&](const QString& name) { return tr("P(%1) %2", "class, probability").arg(name, number); };
    const int room = width - metrics.horizontalAdvance(captionOf({}));
    return captionOf(metrics.elidedText(className, Qt::ElideMiddle, std::max(0, room)));
}

void GalleryDelegate::paintPrediction(QPainter& painter, const QRect& tile, const GalleryModel& model,
                                      const GalleryItem& item) const
{
    const auto& classes = model.classes();
    int named = item.predicted; // the class whose probability is told
    int other = -1;
    for (std::size_t i = 0; i < classes.size(); ++i)
        if (classes[i].positive)
            named = static_cast<int>(i);
    if (classes.size() == 2 && classes[static_cast<std::size_t>(named)].positive)
        other = 1 - named;
    if (named >= static_cast<int>(marks_.size()) || item.probability < 0)
        return;
    const double p = std::clamp(static_cast<double>(item.probability), 0.0, 1.0);
    const QRectF bar(tile.left() + 6, tile.bottom() - 8, tile.width() - 12, 4);
    painter.setPen(QPen(QColor(0, 0, 0, 170), 1));
    painter.setBrush(other >= 0 ? marks_[static_cast<std::size_t>(other)].colour : QColor(90, 90, 90));
    painter.drawRoundedRect(bar, 2, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(marks_[static_cast<std::size_t>(named)].colour);
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * p, bar.height())), 2, 2);
    if (tile.width() < Theme::besideText(72))
        return;
    painter.setFont(Theme::instance().smallFont());
    const QRectF line(tile.left() + 6, bar.top() - Theme::besideText(16) - 1, tile.width() - 12, Theme::besideText(16));
    const QString caption = probabilityCaption(QString::fromStdString(classes[static_cast<std::size_t>(named)].name), p,
                                               painter.fontMetrics(), static_cast<int>(line.width()));
    painter.setPen(Qt::white); // without a pen Qt measures nothing
    const QRectF ground = QRectF(painter.boundingRect(line, Qt::AlignLeft | Qt::AlignVCenter, caption)).adjusted(-3, 0, 3, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 160));
    painter.drawRoundedRect(ground, 3, 3);
    painter.setPen(QColor(255, 255, 255, 235));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, caption);
}

/// Words from the upper right corner downwards: no new image has a class mark there.
void GalleryDelegate::paintStamps(QPainter& painter, const QRect& tile, Stamps stamps) const
{
    QFont font = Theme::instance().smallFont();
    font.setBold(true);
    painter.setFont(font);
    double top = tile.top() + 4;
    for (const QString& word : stampWords(stamps)) {
        const QString text = tile.width() < Theme::besideText(smallTile) ? word.left(1) : word;
        const QRectF line(tile.left() + 4, top, tile.width() - 10, Theme::besideText(15));
        const QRectF ground = QRectF(painter.boundingRect(line, Qt::AlignRight | Qt::AlignVCenter, text)).adjusted(-4, 0, 4, 0);
        painter.setPen(QPen(QColor(255, 255, 255, 190), 1));
        painter.setBrush(QColor(20, 20, 24, 215));
        painter.drawRoundedRect(ground, 3, 3);
        painter.setPen(Qt::white);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
        top = ground.bottom() + 2;
    }
}

void GalleryDelegate::paintFrame(QPainter& painter, const QRect& tile, const QStyleOptionViewItem& option) const
{
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && !(option.state & QStyle::State_MouseOver))
        return;
    QColor colour = Theme::instance().colours().selection;
    if (!selected)
        colour.setAlpha(130);
    painter.setPen(QPen(colour, selected ? 3 : 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(tile).adjusted(-1, -1, 1, 1), roundness + 1, roundness + 1);
}

} // namespace nucleoscope::ui
