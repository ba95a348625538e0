#include "ui/plots/curve_plot.h"

#include "core/base/csv.h"
#include "ui/plots/shown_plot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/exporter.h"

#include <QAction>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace nucleoscope::ui {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct Series {
    QCPGraph* graph = nullptr;
    CurvePlot::Style style = CurvePlot::Style::Line;
    QColor colour; ///< invalid: that of the ink
    CurvePlot::Ink ink = CurvePlot::Ink::Training;
};

/// Broken at the space that is nearest to its middle where it has more than `room` pixels; a line that still has more loses its
/// middle.
QString inLines(QString title, const QFont& font, int room)
{
    constexpr int leastRoom = 24; // before the first layout there is none
    const QFontMetrics metrics(font);
    if (room < leastRoom || metrics.horizontalAdvance(title) <= room)
        return title;
    qsizetype middle = -1;
    for (qsizetype at = title.indexOf(u' '); at >= 0; at = title.indexOf(u' ', at + 1))
        if (middle < 0 || std::abs(2 * at - title.size()) < std::abs(2 * middle - title.size()))
            middle = at;
    if (middle >= 0)
        title[middle] = u'\n';
    QStringList lines = title.split(u'\n');
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideMiddle, room);
    return lines.join(u'\n');
}

} // namespace

struct CurvePlot::Private {
    ShownPlot* plot = nullptr;
    std::vector<Series> series;
    QCPItemStraightLine* mark = nullptr;
    QCPItemText* markLabel = nullptr;
    QCPItemStraightLine* reference = nullptr;
    QCPItemText* referenceLabel = nullptr;
    QCPItemLine* diagonal = nullptr;
    QCPGraph* point = nullptr;
    double low = nan, high = nan;   ///< vertical range; NaN: follows the data
    double first = nan, last = nan; ///< horizontal
    bool zoomed = false;            ///< the user chose a range: leave it
    QString titles[2];              ///< of the axes, horizontal and vertical, in one line each

    /// What the curves span; 0…0 where there are none.
    QCPRange values() const
    {
        QCPRange all;
        bool any = false;
        for (const Series& one : series) {
            if (!one.graph->visible())
                continue;
            bool found = false;
            const QCPRange range = one.graph->getValueRange(found);
            if (found)
                all = any ? all.expanded(range) : range;
            any = any || found;
        }
        return all;
    }
};

CurvePlot::CurvePlot(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>())
{
    d_->plot = new ShownPlot(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d_->plot);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);

    QCustomPlot& plot = *d_->plot;
    plot.setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    // Above the curves, side by side: inside the plot it would hide some of them.
    plot.legend->setVisible(true);
    plot.plotLayout()->insertRow(0);
    plot.plotLayout()->addElement(0, 0, plot.legend);
    plot.plotLayout()->setRowStretchFactor(0, 0.001);
    plot.plotLayout()->setRowSpacing(0);
    plot.legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    plot.legend->setMargins({0, 0, 0, 2});
    plot.setContextMenuPolicy(Qt::NoContextMenu);
    plot.xAxis->ticker()->setTickCount(8);

    d_->mark = new QCPItemStraightLine(&plot);
    d_->markLabel = new QCPItemText(&plot);
    d_->markLabel->position->setTypeX(QCPItemPosition::ptPlotCoords);
    d_->markLabel->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    d_->markLabel->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    d_->reference = new QCPItemStraightLine(&plot);
    d_->referenceLabel = new QCPItemText(&plot);
    d_->referenceLabel->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    d_->referenceLabel->position->setTypeY(QCPItemPosition::ptPlotCoords);
    d_->referenceLabel->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    d_->diagonal = new QCPItemLine(&plot);
    d_->diagonal->start->setCoords(0, 0);
    d_->diagonal->end->setCoords(1, 1);
    d_->diagonal->setVisible(false);
    d_->point = plot.addGraph();
    d_->point->removeFromLegend();
    setVerticalMark(nan, {});
    setReferenceLine(nan, {});

    connect(&plot, &QCustomPlot::mouseWheel, this, [this] { d_->zoomed = true; });
    connect(&plot, &QCustomPlot::mouseDoubleClick, this, [this] { showAll(); });
    connect(&plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        setFocus(Qt::MouseFocusReason);
        if (event->button() == Qt::LeftButton)
            Q_EMIT clicked(d_->plot->xAxis->pixelToCoord(event->position().x()),
                           d_->plot->yAxis->pixelToCoord(event->position().y()));
    });
    connect(&plot, &QCustomPlot::mouseMove, this,
            [this](QMouseEvent* event) { d_->zoomed = d_->zoomed || (event->buttons() & Qt::LeftButton); });
    plot.installEventFilter(this);
    connect(&plot, &QCustomPlot::afterLayout, this, &CurvePlot::fitTitles);
    connect(&Theme::instance(), &Theme::changed, this, [this] { restyle(); });
    auto* all = new QAction(tr("Show all"), this);
    connect(all, &QAction::triggered, this, &CurvePlot::showAll);
    addAction(all);
    exporter_ = new Exporter(*this, {[this](QPaintDevice& device) { draw(device); }, [this] { return toCsv(); }});
    restyle();
}

CurvePlot::~CurvePlot() = default;

void CurvePlot::setAxisTitles(const QString& horizontal, const QString& vertical)
{
    d_->titles[0] = horizontal;
    d_->titles[1] = vertical;
    d_->plot->xAxis->setLabel(horizontal);
    d_->plot->yAxis->setLabel(vertical);
}

/// Where one is longer than its axis it stands in two lines.
void CurvePlot::fitTitles()
{
    const QSize room = d_->plot->axisRect()->size();
    bool changed = false;
    for (QCPAxis* axis : {d_->plot->xAxis, d_->plot->yAxis}) {
        const bool lies = axis == d_->plot->xAxis;
        const QString title = inLines(d_->titles[lies ? 0 : 1], axis->labelFont(), lies ? room.width() : room.height());
        changed = changed || title != axis->label();
        axis->setLabel(title);
    }
    if (changed)
        replotSoon();
}

/// Of a title that does not stand there whole, what it says.
bool CurvePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto* asked = static_cast<QHelpEvent*>(event);
    const QRect inside = d_->plot->axisRect()->rect();
    const bool vertical = asked->pos().x() < inside.left();
    if (!vertical && asked->pos().y() <= inside.bottom())
        return false;
    const QString shown = (vertical ? d_->plot->yAxis : d_->plot->xAxis)->label();
    const QString& title = d_->titles[vertical ? 1 : 0];
    if (QString(shown).replace(u'\n', u' ') == title)
        return false;
    QToolTip::showText(asked->globalPos(), title, d_->plot);
    return true;
}

void CurvePlot::changeTexts(const std::function<QString(const QString&)>& changed)
{
    setAxisTitles(changed(d_->titles[0]), changed(d_->titles[1]));
    for (const Series& series : d_->series)
        series.graph->setName(changed(series.graph->name()));
    for (QCPItemText* label : {d_->markLabel, d_->referenceLabel})
        label->setText(changed(label->text()));
    replotSoon();
}

void CurvePlot::setVerticalRange(double low, double high)
{
    d_->low = low;
    d_->high = high;
    replotSoon();
}

void CurvePlot::setHorizontalRange(double low, double high)
{
    d_->first = low;
    d_->last = high;
    replotSoon();
}

namespace {

QSharedPointer<QCPAxisTicker> tickerOf(double step)
{
    if (step <= 0)
        return QSharedPointer<QCPAxisTicker>::create();
    auto fixed = QSharedPointer<QCPAxisTickerFixed>::create();
    fixed->setTickStep(step);
    fixed->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    fixed->setTickCount(6);
    return fixed;
}

} // namespace

void CurvePlot::setHorizontalStep(double step)
{
    d_->plot->xAxis->setTicker(tickerOf(step));
    replotSoon();
}

void CurvePlot::setVerticalStep(double step)
{
    d_->plot->yAxis->setTicker(tickerOf(step));
    replotSoon();
}

void CurvePlot::setLegendVisible(bool visible)
{
    QCustomPlot& plot = *d_->plot;
    plot.legend->setVisible(visible);
    // A row of the layout keeps the room of what is hidden in it.
    if (!visible) {
        plot.axisRect()->insetLayout()->addElement(plot.legend, Qt::AlignTop | Qt::AlignRight);
        plot.plotLayout()->simplify();
    } else if (plot.legend->layout() != plot.plotLayout()) {
        plot.plotLayout()->insertRow(0);
        plot.plotLayout()->addElement(0, 0, plot.legend);
        plot.plotLayout()->setRowStretchFactor(0, 0.001);
    }
    replotSoon();
}

void CurvePlot::setSeriesVisible(int series, bool visible)
{
    const Series& shown = d_->series[static_cast<std::size_t>(series)];
    shown.graph->setVisible(visible);
    if (shown.style != Style::Faint)
        visible ? shown.graph->addToLegend() : shown.graph->removeFromLegend();
    replotSoon();
}

int CurvePlot::addSeries(const QString& name, Style style)
{
    return addSeries(name, style, style == Style::DottedPoints ? Ink::Validation : Ink::Training);
}

int CurvePlot::addSeries(const QString& name, Style style, Ink ink)
{
    const int series = addSeries(name, style, QColor());
    d_->series.back().ink = ink;
    restyle();
    return series;
}

int CurvePlot::addSeries(const QString& name, Style style, const QColor& colour)
{
    QCPGraph* graph = d_->plot->addGraph();
    graph->setName(name);
    if (style == Style::Faint)
        graph->removeFromLegend();
    d_->series.push_back({graph, style, colour});
    restyle();
    return static_cast<int>(d_->series.size()) - 1;
}

QColor CurvePlot::seriesColour(int series) const
{
    return d_->series[static_cast<std::size_t>(series)].graph->pen().color();
}

void CurvePlot::setData(int series, const QVector<double>& x, const QVector<double>& y)
{
    d_->series[static_cast<std::size_t>(series)].graph->setData(x, y, true);
    replotSoon();
}

void CurvePlot::append(int series, const QVector<double>& x, const QVector<double>& y)
{
    d_->series[static_cast<std::size_t>(series)].graph->addData(x, y, true);
    replotSoon();
}

void CurvePlot::clearSeries()
{
    for (const Series& series : d_->series)
        d_->plot->removeGraph(series.graph);
    d_->series.clear();
    d_->zoomed = false;
    replotSoon();
}

void CurvePlot::setVerticalMark(double x, const QString& label)
{
    const bool visible = !std::isnan(x);
    d_->mark->setVisible(visible);
    d_->markLabel->setVisible(visible);
    if (visible) {
        d_->mark->point1->setCoords(x, 0);
        d_->mark->point2->setCoords(x, 1);
        d_->markLabel->position->setCoords(x, 0.98);
        // On the side where there is room.
        const bool right = std::isnan(d_->last) || x < (d_->first + d_->last) / 2;
        d_->markLabel->setPositionAlignment((right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
        d_->markLabel->setText(QStringLiteral(" %1 ").arg(label));
    }
    replotSoon();
}

void CurvePlot::setReferenceLine(double y, const QString& label)
{
    const bool visible = !std::isnan(y);
    d_->reference->setVisible(visible);
    d_->referenceLabel->setVisible(visible);
    if (visible) {
        d_->reference->point1->setCoords(0, y);
        d_->reference->point2->setCoords(1, y);
        d_->referenceLabel->position->setCoords(0.99, y);
        d_->referenceLabel->setText(label);
    }
    replotSoon();
}

void CurvePlot::setMarkedPoint(double x, double y)
{
    if (std::isnan(x) || std::isnan(y))
        d_->point->data()->clear();
    else
        d_->point->setData({x}, {y});
    replotSoon();
}

void CurvePlot::setDiagonal(bool visible)
{
    d_->diagonal->setVisible(visible);
    replotSoon();
}

QString CurvePlot::description() const
{
    QStringList lines;
    for (const Series& series : d_->series) {
        if (series.style == Style::Faint || !series.graph->visible())
            continue;
        const auto points = series.graph->data();
        lines << (points->isEmpty() ? tr("%1: nothing yet").arg(series.graph->name())
                                    : tr("%1: %2 at %3", "curve: last value at horizontal position")
                                          .arg(series.graph->name(), locale().toString((points->constEnd() - 1)->value, 'f', 3),
                                               locale().toString((points->constEnd() - 1)->key, 'g', 4)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString CurvePlot::toCsv() const
{
    std::string csv = csvLine({"series", "x", "y"});
    for (const Series& series : d_->series)
        for (const QCPGraphData& point : *series.graph->data())
            csv += csvLine({series.graph->name().toStdString(), csvNumber(point.key), csvNumber(point.value)});
    return QString::fromStdString(csv);
}

/// As it stands on the screen, in lines and not in pixels where the device has none.
void CurvePlot::draw(QPaintDevice& device)
{
    QCPPainter painter(&device);
    if (!dynamic_cast<QImage*>(&device))
        painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    d_->plot->toPainter(&painter, d_->plot->width(), d_->plot->height());
}

void CurvePlot::showAll()
{
    d_->zoomed = false;
    replotSoon();
}

void CurvePlot::keyPressEvent(QKeyEvent* event)
{
    QCPAxis* axis = d_->plot->xAxis;
    const double step = axis->range().size() / 10;
    switch (event->key()) {
    case Qt::Key_Plus: axis->scaleRange(0.8); break;
    case Qt::Key_Minus: axis->scaleRange(1.25); break;
    case Qt::Key_Left: axis->moveRange(-step); break;
    case Qt::Key_Right: axis->moveRange(step); break;
    case Qt::Key_Home: showAll(); return;
    default: QWidget::keyPressEvent(event); return;
    }
    d_->zoomed = true;
    replotSoon();
}

void CurvePlot::restyle()
{
    const ThemeColours& colours = Theme::instance().colours();
    QCustomPlot& plot = *d_->plot;
    plot.setBackground(QBrush(colours.cardGround));
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(QPen(colours.plotAxis));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(colours.mutedText);
        axis->setLabelColor(colours.mutedText);
        axis->setTickLabelFont(Theme::instance().smallFont());
        axis->setLabelFont(Theme::instance().smallFont());
        axis->grid()->setPen(QPen(colours.plotGrid));
        axis->grid()->setZeroLinePen(QPen(colours.plotGrid));
    }
    plot.yAxis->setBasePen(Qt::NoPen);
    plot.legend->setBrush(Qt::NoBrush);
    plot.legend->setBorderPen(Qt::NoPen);
    plot.legend->setTextColor(colours.mutedText);
    plot.legend->setFont(Theme::instance().smallFont());
    for (const Series& series : d_->series) {
        const bool points = series.style == Style::DottedPoints;
        QColor colour = series.colour.isValid()         ? series.colour
                        : series.ink == Ink::Validation ? colours.validationCurve
                                                        : colours.trainingCurve;
        if (series.style == Style::Faint)
            colour.setAlphaF(0.35f);
        series.graph->setPen(QPen(colour, series.style == Style::Faint ? 1 : 1.8, points ? Qt::DashLine : Qt::SolidLine));
        series.graph->setScatterStyle(points ? QCPScatterStyle(QCPScatterStyle::ssDisc, colour, 7)
                                             : QCPScatterStyle(QCPScatterStyle::ssNone));
        series.graph->setAntialiased(true);
        series.graph->setAdaptiveSampling(true);
    }
    d_->point->setLineStyle(QCPGraph::lsNone);
    d_->point->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colours.accent, 2), QBrush(colours.cardGround), 11));
    for (QCPItemStraightLine* line : {d_->mark, d_->reference})
        line->setPen(QPen(colours.mutedText, 1, Qt::DotLine));
    d_->diagonal->setPen(QPen(colours.plotAxis, 1, Qt::DotLine));
    for (QCPItemText* label : {d_->markLabel, d_->referenceLabel}) {
        label->setColor(colours.mutedText);
        label->setFont(Theme::instance().smallFont());
    }
    replotSoon();
}

bool CurvePlot::hasPicture() const
{
    return d_->plot->hasPicture();
}

std::pair<double, double> CurvePlot::verticalRange() const
{
    return {d_->plot->yAxis->range().lower, d_->plot->yAxis->range().upper};
}

void CurvePlot::replotSoon()
{
    QCustomPlot& plot = *d_->plot;
    if (!d_->zoomed) {
        plot.rescaleAxes(true);
        plot.yAxis->scaleRange(1.1);
        // Of one value, or of equal ones, no scale can be made.
        if (const QCPRange values = d_->values(); values.size() <= 0)
            plot.yAxis->setRange(std::min(0., values.lower), std::max(1., values.upper));
        if (!std::isnan(d_->low))
            plot.yAxis->setRange(d_->low, d_->high);
        // A little more than asked for, so that a point at the end is whole.
        if (!std::isnan(d_->first))
            plot.xAxis->setRange(d_->first, d_->last + 0.02 * (d_->last - d_->first));
    }
    setAccessibleDescription(description());
    d_->plot->replotSoon();
}

} // namespace nucleoscope::ui
