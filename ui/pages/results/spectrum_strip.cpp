#include "ui/pages/results/spectrum_strip.h"

#include "ui/gallery/image_decode.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/inspection/inspection_state.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int tileSide = 52;
int captionHeight()
{
    return Theme::besideText(16);
}
constexpr double grabbing = 6; ///< px around the cut

} // namespace

SpectrumStrip::SpectrumStrip(Workspace& workspace, InspectionState& state, QWidget* parent)
    : QWidget(parent), workspace_(workspace), state_(state), answers_(workspace.jobBridge(), this)
{
    setObjectName(QStringLiteral("spectrum"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Spectrum of nuclei"));
    setToolTip(tr("The nuclei shown below, from the surest negative to the surest positive, as many as fit. The line is the "
                  "threshold: drag it, or move it with Shift and the arrow keys. A click shows a nucleus."));
    // Its view shows the rows of other content once it is in sight; until then those of the last one are of nothing.
    connect(&state, &InspectionState::contentChanged, this, [this] {
        answers_.forget();
        asked_.reset();
        spectrum_ = {};
        pictures_.clear();
    });
    connect(&workspace.thumbnails(), &ThumbnailStore::arrived, this, qOverload<>(&QWidget::update));
    connect(&workspace.settings(), &Settings::brightenChanged, this, [this] {
        pictures_.clear();
        update();
    });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

SpectrumStrip::~SpectrumStrip()
{
    workspace_.thumbnails().forget(this);
}

QSize SpectrumStrip::sizeHint() const
{
    return {480, tileSide + 4 + captionHeight()};
}

SpectrumStrip::Spectrum SpectrumStrip::spectrumOf(const PredictionList& list, const PositiveClasses& positive,
                                                  const std::vector<int>& rows)
{
    std::vector<std::pair<float, int>> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        if (const float p = positiveProbability(list, row, positive); !std::isnan(p))
            keyed.emplace_back(p, row);
    std::sort(keyed.begin(), keyed.end());
    Spectrum spectrum;
    for (const auto& [probability, row] : keyed) {
        spectrum.rows.push_back(row);
        spectrum.probabilities.push_back(probability);
    }
    return spectrum;
}

/// A threshold that moves leaves the rows as they are, and their order.
void SpectrumStrip::showRows()
{
    marks_ = classMarks(state_.content().classes);
    update();
    if (state_.sharedRows() == asked_)
        return;
    asked_ = state_.sharedRows();
    answers_.ask(
        !state_.isLong(),
        [list = state_.sharedPredictions(), positive = state_.positive(),
         rows = asked_](const std::stop_token&) -> Result<Spectrum> { return spectrumOf(*list, positive, *rows); },
        [this](Result<Spectrum> spectrum) {
            if (spectrum)
                show(std::move(*spectrum));
        });
}

void SpectrumStrip::show(Spectrum spectrum)
{
    spectrum_ = std::move(spectrum);
    focused_ = std::clamp(focused_, 0, std::max(0, tiles() - 1));
    pictures_.clear();
    askForPictures();
    update();
}

int SpectrumStrip::tiles() const
{
    return std::min(std::max(1, width() / (tileSide + 2)), static_cast<int>(spectrum_.rows.size()));
}

double SpectrumStrip::tileWidth() const
{
    return static_cast<double>(width()) / std::max(1, tiles());
}

/// Of the nuclei that a tile stands for the middle one.
int SpectrumStrip::rowAt(int tile) const
{
    const auto index = static_cast<std::size_t>((tile + 0.5) * static_cast<double>(spectrum_.rows.size()) / tiles());
    return spectrum_.rows[std::min(index, spectrum_.rows.size() - 1)];
}

double SpectrumStrip::positionOf(double threshold) const
{
    if (spectrum_.rows.empty())
        return 0;
    const auto below = std::lower_bound(spectrum_.probabilities.begin(), spectrum_.probabilities.end(), threshold,
                                        [](float p, double t) { return static_cast<double>(p) < t; })
                       - spectrum_.probabilities.begin();
    return width() * static_cast<double>(below) / static_cast<double>(spectrum_.rows.size());
}

double SpectrumStrip::cutPosition() const
{
    return positionOf(state_.operatingPoint().threshold);
}

/// The threshold half-way between the two nuclei that the cut lies between.
void SpectrumStrip::moveCutTo(double x)
{
    if (spectrum_.rows.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(spectrum_.rows.size());
    const auto below = std::clamp<std::ptrdiff_t>(std::lround(x / std::max(1, width()) * static_cast<double>(count)), 0, count);
    const auto at = [&](std::ptrdiff_t i) { return static_cast<double>(spectrum_.probabilities[static_cast<std::size_t>(i)]); };
    const double low = below == 0 ? 0 : at(below - 1);
    const double high = below == count ? 1 : at(below);
    state_.setOperatingPoint({below == 0 ? 0 : below == count ? 1 : (low + high) / 2, {}});
}

void SpectrumStrip::askForPictures()
{
    std::vector<int> samples;
    for (int tile = 0; tile < tiles(); ++tile)
        if (const int sample = state_.datasetSample(rowAt(tile)); sample >= 0)
            samples.push_back(sample);
    const auto& dataset = state_.content().dataset;
    if (dataset)
        workspace_.thumbnails().want(this, dataset, samples, ThumbnailStore::sideFor(qRound(tileSide * devicePixelRatioF())));
}

QPixmap SpectrumStrip::pictureOf(int sample)
{
    if (const auto known = pictures_.constFind(sample); known != pictures_.constEnd())
        return *known;
    const int side = qRound(tileSide * devicePixelRatioF());
    const QImage image =
        workspace_.thumbnails().find(thumbnailKey(*state_.content().dataset, sample, ThumbnailStore::sideFor(side)));
    if (image.isNull())
        return {};
    QPixmap picture = QPixmap::fromImage(brightenedCopy(image, workspace_.settings().brighten())
                                             .scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(devicePixelRatioF());
    pictures_.insert(sample, picture);
    return picture;
}

void SpectrumStrip::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::instance().colours();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // numbers grow to the right, wherever one reads from
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().smallFont());
    painter.setPen(c.mutedText);
    const QRectF caption(0, height() - captionHeight(), width(), captionHeight());
    if (spectrum_.rows.empty()) {
        painter.drawText(rect(), Qt::AlignCenter, tr("No nuclei are shown."));
        return;
    }
    for (int tile = 0; tile < tiles(); ++tile)
        paintTile(painter, tile);
    painter.setPen(c.mutedText);
    const OperatingPoint& point = state_.operatingPoint();
    const QRectF lower = numberBox(point.threshold), upper = point.upper ? numberBox(*point.upper) : QRectF();
    const auto writeEnd = [&](Qt::Alignment side, const QString& text) { // unless a threshold stands there
        const QRectF box = painter.boundingRect(caption, static_cast<int>(side | Qt::AlignVCenter), text);
        if (!box.intersects(lower) && !box.intersects(upper))
            painter.drawText(caption, static_cast<int>(side | Qt::AlignVCenter), text);
    };
    const QString other = state_.otherName();
    writeEnd(Qt::AlignLeft, other.isEmpty() ? tr("surest not %1").arg(state_.positiveName()) : tr("surest %1").arg(other));
    writeEnd(Qt::AlignRight, tr("surest %1").arg(state_.positiveName()));
    paintCut(painter, point.threshold);
    if (point.upper)
        paintCut(painter, *point.upper);
}

QRectF SpectrumStrip::numberBox(double threshold) const
{
    const double wide = Theme::besideText(60);
    const double left = std::clamp(positionOf(threshold) - wide / 2, 0.0, std::max(0.0, width() - wide));
    return {left, static_cast<double>(height() - captionHeight()), wide, static_cast<double>(captionHeight())};
}

void SpectrumStrip::paintTile(QPainter& painter, int tile)
{
    const ThemeColours& c = Theme::instance().colours();
    const int row = rowAt(tile);
    const PredictionList& list = state_.predictions();
    const QRectF box(tile * tileWidth() + (tileWidth() - tileSide) / 2, 2, tileSide, tileSide);
    const int sample = state_.datasetSample(row);
    const QPixmap picture = sample >= 0 ? pictureOf(sample) : QPixmap();
    if (picture.isNull())
        painter.fillRect(box, c.cardBorder);
    else
        painter.drawPixmap(box.topLeft(), picture);
    const auto markOf = [&](int classIndex) { return marks_[static_cast<std::size_t>(classIndex)]; };
    if (list.truth(row) >= 0)
        drawClassMark(painter, box.topLeft() + QPointF(9, 9), 12, markOf(list.truth(row)));
    // What it is called, as a bar below; grey where it goes to a person.
    painter.fillRect(QRectF(tile * tileWidth() + 1, tileSide + 3, tileWidth() - 2, 3),
                     list.predicted(row) >= 0 ? markOf(list.predicted(row)).colour : c.mutedText);
    if (hasFocus() && tile == focused_) {
        painter.setPen(QPen(c.selection, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(-1, -1, 1, 1));
    }
}

void SpectrumStrip::paintCut(QPainter& painter, double threshold) const
{
    const ThemeColours& c = Theme::instance().colours();
    const double x = std::clamp(positionOf(threshold), 1.0, width() - 1.0);
    painter.setPen(QPen(c.cardGround, 5));
    painter.drawLine(QPointF(x, 0), QPointF(x, tileSide + 6));
    painter.setPen(QPen(c.text, 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, tileSide + 6));
    const QString text = QLocale().toString(threshold, 'f', 3);
    painter.drawText(numberBox(threshold), Qt::AlignCenter, text);
}

void SpectrumStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    pictures_.clear();
    askForPictures();
}

void SpectrumStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || spectrum_.rows.empty()) {
        QWidget::mousePressEvent(event);
        return;
    }
    dragging_ = std::abs(event->position().x() - cutPosition()) <= grabbing;
    if (!dragging_)
        focusTile(static_cast<int>(event->position().x() / tileWidth()));
}

void SpectrumStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (dragging_)
        moveCutTo(event->position().x());
    setCursor(dragging_ || std::abs(event->position().x() - cutPosition()) <= grabbing ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void SpectrumStrip::mouseReleaseEvent(QMouseEvent*)
{
    dragging_ = false;
}

void SpectrumStrip::focusTile(int tile)
{
    if (spectrum_.rows.empty())
        return;
    focused_ = std::clamp(tile, 0, tiles() - 1);
    state_.select(rowAt(focused_));
    update();
}

void SpectrumStrip::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return QWidget::keyPressEvent(event);
    if (event->modifiers() & Qt::ShiftModifier)
        moveCutTo(cutPosition() + step * tileWidth());
    else
        focusTile(focused_ + step);
}

} // namespace nucleoscope::ui
