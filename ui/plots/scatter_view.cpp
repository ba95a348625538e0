#include "ui/plots/scatter_view.h"

#include "ui/plots/scatter_private.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/exporter.h"

#include <QAction>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr double reachOfPointer = 12; // px
constexpr double clickMoves = 4;      // px that a hand trembles
constexpr double keyPan = 48;         // px

double squared(const QPointF& vector)
{
    return QPointF::dotProduct(vector, vector);
}

} // namespace

ScatterView::ScatterView(JobBridge* jobs, QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>())
{
    if (jobs)
        d_->answers.emplace(*jobs, this);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&Theme::instance(), &Theme::changed, this, &ScatterView::redraw);
    auto* all = new QAction(tr("Show all points"), this);
    auto* pick = new QAction(tr("Pick what is in sight"), this);
    connect(all, &QAction::triggered, this, &ScatterView::showAll);
    connect(pick, &QAction::triggered, this, &ScatterView::pickInSight);
    addActions({all, pick});
    exporter_ = new Exporter(*this, {[this](QPaintDevice& device) {
                                         QPainter painter(&device);
                                         drawAsShapes(painter);
                                     },
                                     [this] { return toCsv(); }});
}

ScatterView::~ScatterView() = default;

void ScatterView::setPoints(std::vector<QPointF> places)
{
    if (places.size() != d_->places().size()) {
        d_->zoomed = false;
        d_->current = d_->hovered = -1;
        d_->image = {};
        d_->scene.shown = std::make_shared<const std::vector<bool>>();
        d_->scene.categoryOf = std::make_shared<const std::vector<int>>(places.size(), 0);
        if (d_->scene.categories.empty())
            d_->scene.categories = {{QString(), Theme::instance().colours().accent, 0}};
    }
    d_->scene.places = std::make_shared<const std::vector<QPointF>>(std::move(places));
    fit();
    redraw();
}

const std::vector<QPointF>& ScatterView::points() const
{
    return d_->places();
}

void ScatterView::setCategories(std::vector<ScatterCategory> categories, std::vector<int> categoryOf)
{
    Q_ASSERT(categoryOf.size() == d_->places().size());
    d_->scene.categories = std::move(categories);
    d_->scene.categoryOf = std::make_shared<const std::vector<int>>(std::move(categoryOf));
    setAccessibleDescription(description());
    redraw();
}

void ScatterView::changeTexts(const std::function<QString(const QString&)>& changed)
{
    for (ScatterCategory& category : d_->scene.categories)
        category.name = changed(category.name);
    for (QString* text : {&d_->horizontalTitle, &d_->verticalTitle, &d_->emptyText})
        *text = changed(*text);
    setAccessibleDescription(description());
    redraw();
}

void ScatterView::setShown(std::vector<bool> shown)
{
    Q_ASSERT(shown.empty() || shown.size() == d_->places().size());
    if (shown == d_->shown())
        return;
    d_->scene.shown = std::make_shared<const std::vector<bool>>(std::move(shown));
    setAccessibleDescription(description());
    redraw();
}

void ScatterView::setCurrent(int point)
{
    d_->current = point < static_cast<int>(d_->places().size()) ? point : -1;
    update();
}

int ScatterView::current() const
{
    return d_->current;
}

void ScatterView::setTool(Tool tool)
{
    if (tool == d_->tool)
        return;
    d_->tool = tool;
    setCursor(tool == Tool::Lasso ? Qt::CrossCursor : Qt::ArrowCursor);
    Q_EMIT toolChanged();
}

ScatterView::Tool ScatterView::tool() const
{
    return d_->tool;
}

void ScatterView::setAxisTitles(const QString& horizontal, const QString& vertical)
{
    d_->horizontalTitle = horizontal;
    d_->verticalTitle = vertical;
    fit();
    redraw();
}

void ScatterView::setTip(std::function<Tip(int)> tip)
{
    d_->tip = std::move(tip);
}

void ScatterView::setEmptyText(const QString& text)
{
    d_->emptyText = text;
    redraw();
}

int ScatterView::pointAt(const QPointF& position) const
{
    int nearest = -1;
    double least = reachOfPointer * reachOfPointer;
    for (std::size_t i = 0; i < d_->places().size(); ++i) {
        const double distance = squared(d_->camera.toScreen(d_->places()[i]) - position);
        // What is drawn faintly gives way.
        if (const double counted = d_->isShown(i) ? distance : distance * 4 + 36; counted < least) {
            least = counted;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

QPointF ScatterView::screenPosition(int point) const
{
    return d_->camera.toScreen(d_->places()[static_cast<std::size_t>(point)]);
}

void ScatterView::fit()
{
    if (d_->zoomed || d_->places().empty())
        return;
    QPointF low = d_->places().front(), high = low;
    for (const QPointF& place : d_->places()) {
        low = {std::min(low.x(), place.x()), std::min(low.y(), place.y())};
        high = {std::max(high.x(), place.x()), std::max(high.y(), place.y())};
    }
    d_->camera = ScatterCamera::fitting({low, high}, plotArea(), !d_->hasAxes());
}

void ScatterView::showAll()
{
    d_->zoomed = false;
    fit();
    redraw();
}

void ScatterView::zoomBy(double factor)
{
    d_->camera.zoomAt(plotArea().center(), factor);
    d_->zoomed = true;
    redraw();
}

void ScatterView::pan(const QPointF& pixels)
{
    d_->camera.panBy(pixels);
    d_->zoomed = true;
    redraw();
}

void ScatterView::redraw()
{
    d_->stale = true;
    update();
}

/// A window has many views, and shows few of them at a time.
void ScatterView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (d_->answers)
        d_->answers->forget();
    d_->image = {};
    d_->stale = true;
}

bool ScatterView::hasPicture() const
{
    return !d_->image.isNull();
}

QString ScatterView::description() const
{
    std::vector<int> counts(d_->scene.categories.size());
    for (const int category : d_->categoryOf())
        ++counts[static_cast<std::size_t>(category)];
    QStringList lines{tr("%Ln point(s)", nullptr, static_cast<int>(d_->places().size()))};
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0 && !d_->scene.categories[i].name.isEmpty())
            lines << QStringLiteral("%1: %2").arg(d_->scene.categories[i].name, countText(counts[i]));
    if (!d_->shown().empty())
        lines << tr("%Ln of them shown strongly", nullptr,
                    static_cast<int>(std::count(d_->shown().begin(), d_->shown().end(), true)));
    return lines.join(QLatin1Char('\n'));
}

void ScatterView::choose(int point)
{
    setCurrent(point);
    Q_EMIT pointChosen(point);
}

/// To the nearest point that lies more in this direction than beside it.
void ScatterView::goTowards(const QPointF& direction)
{
    const QPointF from = d_->current >= 0 ? screenPosition(d_->current) : plotArea().center();
    int best = -1;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < d_->places().size(); ++i) {
        if (!d_->isShown(i) || static_cast<int>(i) == d_->current)
            continue;
        const QPointF way = d_->camera.toScreen(d_->places()[i]) - from;
        const double along = QPointF::dotProduct(way, direction), distance = squared(way);
        if ((along > 0 && along * along * 2 >= distance && distance < least) || (d_->current < 0 && distance < least)) {
            least = distance;
            best = static_cast<int>(i);
        }
    }
    if (best < 0)
        return;
    if (const QPointF there = screenPosition(best); !plotArea().contains(there))
        pan(plotArea().center() - there);
    choose(best);
}

void ScatterView::pickInside()
{
    std::vector<int> inside;
    const QRectF bounds = d_->lasso.boundingRect();
    for (std::size_t i = 0; i < d_->places().size(); ++i) {
        const QPointF place = d_->camera.toScreen(d_->places()[i]);
        if (d_->isShown(i) && bounds.contains(place) && d_->lasso.containsPoint(place, Qt::OddEvenFill))
            inside.push_back(static_cast<int>(i));
    }
    if (!inside.empty())
        Q_EMIT picked(inside);
}

void ScatterView::pickInSight()
{
    d_->lasso = QPolygonF(QRectF(rect()));
    pickInside();
    d_->lasso.clear();
}

void ScatterView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool lasso = d_->tool == Tool::Lasso || event->modifiers().testFlag(Qt::ShiftModifier);
    d_->drag = lasso ? Private::Drag::Lasso : Private::Drag::Undecided;
    d_->pressed = d_->last = event->position();
    d_->lasso = QPolygonF({event->position()});
    d_->hovered = -1;
}

void ScatterView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF moved = event->position() - d_->last;
    switch (d_->drag) {
    case Private::Drag::None:
        if (const int point = pointAt(event->position()); point != d_->hovered) {
            d_->hovered = point;
            update();
        }
        return;
    case Private::Drag::Undecided:
        if (squared(event->position() - d_->pressed) < clickMoves * clickMoves)
            return;
        d_->drag = Private::Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
        [[fallthrough]];
    case Private::Drag::Pan: pan(moved); break;
    case Private::Drag::Lasso: d_->lasso << event->position(); update();
    }
    d_->last = event->position();
}

void ScatterView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto drag = std::exchange(d_->drag, Private::Drag::None);
    const QSizeF drawn = d_->lasso.boundingRect().size();
    const bool line = drag == Private::Drag::Lasso && std::max(drawn.width(), drawn.height()) > clickMoves;
    if (line)
        pickInside();
    else if (drag == Private::Drag::Undecided || drag == Private::Drag::Lasso) {
        if (const int point = pointAt(event->position()); point >= 0)
            choose(point);
    }
    d_->lasso.clear();
    setCursor(d_->tool == Tool::Lasso ? Qt::CrossCursor : Qt::ArrowCursor);
    update();
}

void ScatterView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && pointAt(event->position()) < 0)
        showAll();
}

void ScatterView::leaveEvent(QEvent*)
{
    d_->hovered = -1;
    update();
}

void ScatterView::wheelEvent(QWheelEvent* event)
{
    d_->camera.zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
    d_->zoomed = true;
    redraw();
    event->accept();
}

void ScatterView::keyPressEvent(QKeyEvent* event)
{
    const bool panning = event->modifiers().testFlag(Qt::ControlModifier);
    const auto arrow = [&](const QPointF& direction) {
        if (panning)
            pan(-direction * keyPan);
        else
            goTowards(direction);
    };
    if (event->matches(QKeySequence::SelectAll)) {
        pickInSight();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: arrow({-1, 0}); break;
    case Qt::Key_Right: arrow({1, 0}); break;
    case Qt::Key_Up: arrow({0, -1}); break;
    case Qt::Key_Down: arrow({0, 1}); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(1.25); break;
    case Qt::Key_Minus: zoomBy(0.8); break;
    case Qt::Key_Home: showAll(); break;
    case Qt::Key_L: setTool(d_->tool == Tool::Lasso ? Tool::Pan : Tool::Lasso); break;
    case Qt::Key_Escape:
        if (d_->drag == Private::Drag::Lasso) {
            d_->drag = Private::Drag::None;
            d_->lasso.clear();
            update();
        } else if (d_->tool == Tool::Lasso)
            setTool(Tool::Pan);
        else
            event->ignore();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace nucleoscope::ui
