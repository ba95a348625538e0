#include "ui/widgets/confusion_matrix_view.h"

#include "core/base/csv.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_colours.h"
#include "ui/widgets/exporter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int gap = 6;
constexpr int radius = 6;

} // namespace

ConfusionMatrixView::ConfusionMatrixView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Confusion matrix"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&Theme::instance(), &Theme::textResized, this, [this] { updateGeometry(); });
    exporter_ = new Exporter(*this, {{}, [this] { return toCsv(); }});
}

QString ConfusionMatrixView::toCsv() const
{
    std::string csv = csvLine({"class", "called", "count", "share_of_class"});
    for (int truth = 0; truth < matrix_.classCount(); ++truth)
        for (int predicted = 0; predicted < matrix_.classCount(); ++predicted)
            csv += csvLine({classes_[static_cast<std::size_t>(truth)].name, classes_[static_cast<std::size_t>(predicted)].name,
                            std::to_string(matrix_.count(truth, predicted)), csvNumber(matrix_.rowShare(truth, predicted))});
    return QString::fromStdString(csv);
}

void ConfusionMatrixView::setMatrix(const ConfusionMatrix& matrix, const std::vector<ClassInfo>& classes)
{
    matrix_ = matrix;
    classes_ = classes;
    QStringList sentences;
    for (int truth = 0; truth < matrix_.classCount(); ++truth)
        for (int predicted = 0; predicted < matrix_.classCount(); ++predicted)
            sentences << cellSentence(truth, predicted);
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

void ConfusionMatrixView::setChosen(std::optional<Cell> cell)
{
    chosen_ = cell;
    update();
}

QString ConfusionMatrixView::cellSentence(int truth, int predicted) const
{
    const auto name = [&](int c) { return QString::fromStdString(classes_[static_cast<std::size_t>(c)].name); };
    const QString sentence = counted_ == Counted::Nuclei ? tr("%1 of %2 %3 nuclei (%4) were called %5.")
                                                         : tr("%1 of %2 %3 patients (%4) were called %5.");
    return sentence.arg(countText(matrix_.count(truth, predicted)), countText(matrix_.truthCount(truth)), name(truth),
                        percentText(matrix_.rowShare(truth, predicted)), name(predicted));
}

int ConfusionMatrixView::headerHeight() const
{
    return fontMetrics().height() + gap + 2;
}

int ConfusionMatrixView::headerWidth() const
{
    int widest = 24;
    for (const ClassInfo& info : classes_)
        widest = std::max(widest, fontMetrics().horizontalAdvance(QString::fromStdString(info.name)) + 20);
    return std::min(widest, width() / 3);
}

QRect ConfusionMatrixView::cellRect(int truth, int predicted) const
{
    const int n = std::max(1, matrix_.classCount());
    const int left = headerWidth();
    const int top = headerHeight();
    const double cellWidth = (width() - left - gap * (n - 1)) / static_cast<double>(n);
    const double cellHeight = (height() - top - gap * (n - 1)) / static_cast<double>(n);
    return QRectF(left + predicted * (cellWidth + gap), top + truth * (cellHeight + gap), cellWidth, cellHeight).toRect();
}

QSize ConfusionMatrixView::sizeHint() const
{
    return {Theme::besideText(300), Theme::besideText(208)};
}
QSize ConfusionMatrixView::minimumSizeHint() const
{
    return {Theme::besideText(std::clamp(60 + 56 * matrix_.classCount(), 220, 360)), Theme::besideText(150)};
}

/// "called ALL" over each column.
bool ConfusionMatrixView::wholeHeadsFit() const
{
    const QFontMetrics metrics(Theme::instance().smallFont());
    return std::all_of(classes_.begin(), classes_.end(), [&](const ClassInfo& info) {
        return metrics.horizontalAdvance(tr("called %1").arg(QString::fromStdString(info.name))) <= cellRect(0, 0).width();
    });
}

QStringList ConfusionMatrixView::columnHeads() const
{
    const QFontMetrics metrics(Theme::instance().smallFont());
    const bool whole = wholeHeadsFit();
    QStringList heads;
    for (const ClassInfo& info : classes_) {
        const QString name = QString::fromStdString(info.name);
        heads << metrics.elidedText(whole ? tr("called %1").arg(name) : name, Qt::ElideRight, cellRect(0, 0).width());
    }
    return heads;
}

void ConfusionMatrixView::paintColumnHeads(QPainter& painter) const
{
    painter.setFont(Theme::instance().smallFont());
    painter.setPen(Theme::instance().colours().mutedText);
    const QStringList heads = columnHeads();
    const int height = headerHeight() - gap;
    for (int c = 0; c < heads.size(); ++c)
        painter.drawText(QRect(cellRect(0, c).left(), 0, cellRect(0, c).width(), height), Qt::AlignCenter, heads[c]);
    if (!wholeHeadsFit())
        painter.drawText(QRect(0, 0, headerWidth() - gap, height), Qt::AlignRight | Qt::AlignVCenter,
                         tr("called", "above the rows, beside the names of the columns"));
}

void ConfusionMatrixView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintColumnHeads(painter);
    for (int c = 0; c < matrix_.classCount(); ++c) {
        const ClassInfo& info = classes_[static_cast<std::size_t>(c)];
        const QString name = QString::fromStdString(info.name);
        const QRect row = cellRect(c, 0);
        painter.setFont(font());
        painter.setPen(Theme::instance().classTextColour(info.colour));
        painter.drawText(QRect(0, row.top(), headerWidth() - gap, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(name, Qt::ElideRight, headerWidth() - gap));
        for (int predicted = 0; predicted < matrix_.classCount(); ++predicted)
            paintCell(painter, c, predicted);
    }
}

void ConfusionMatrixView::paintCell(QPainter& painter, int truth, int predicted) const
{
    const ThemeColours& colours = Theme::instance().colours();
    const QRect rect = cellRect(truth, predicted);
    const double share = matrix_.rowShare(truth, predicted);
    // The row's colour, stronger where more of the row is: at most so strong that the text stays readable.
    const QColor ground = mixedColour(colours.cardGround, Theme::classColour(classes_[static_cast<std::size_t>(truth)].colour),
                                      0.08 + 0.30 * (std::isnan(share) ? 0 : share));
    const bool chosen = chosen_ == Cell(truth, predicted);
    const bool focused = hasFocus() && focused_ == Cell(truth, predicted);
    painter.setPen(chosen ? QPen(colours.selection, 3) : focused ? QPen(colours.text, 1, Qt::DotLine) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);

    QFont large = font();
    const bool roomy = matrix_.classCount() <= 3;
    large.setPointSizeF(large.pointSizeF() * (roomy ? 1.5 : 1.0));
    large.setWeight(QFont::DemiBold);
    painter.setPen(colours.text);
    painter.setFont(large);
    const int middle = rect.center().y();
    const int lineHeight = painter.fontMetrics().height();
    painter.drawText(QRect(rect.left(), middle - lineHeight + 4, rect.width(), lineHeight), Qt::AlignCenter,
                     countText(matrix_.count(truth, predicted)));
    painter.setFont(Theme::instance().smallFont());
    painter.drawText(QRect(rect.left(), middle + 4, rect.width(), painter.fontMetrics().height()), Qt::AlignCenter,
                     percentText(share));
}

std::optional<ConfusionMatrixView::Cell> ConfusionMatrixView::cellAt(const QPoint& point) const
{
    for (int truth = 0; truth < matrix_.classCount(); ++truth)
        for (int predicted = 0; predicted < matrix_.classCount(); ++predicted)
            if (cellRect(truth, predicted).contains(point))
                return Cell(truth, predicted);
    return {};
}

void ConfusionMatrixView::press(Cell cell)
{
    focused_ = cell;
    if (chosen_ == cell) {
        setChosen({});
        Q_EMIT cellReleased();
        return;
    }
    setChosen(cell);
    Q_EMIT cellChosen(cell.first, cell.second);
}

void ConfusionMatrixView::mousePressEvent(QMouseEvent* event)
{
    if (const auto cell = cellAt(event->position().toPoint()); cell && event->button() == Qt::LeftButton)
        press(*cell);
}

void ConfusionMatrixView::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(cellAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ConfusionMatrixView::keyPressEvent(QKeyEvent* event)
{
    const int last = matrix_.classCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left: focused_.second = std::max(0, focused_.second - 1); break;
    case Qt::Key_Right: focused_.second = std::min(last, focused_.second + 1); break;
    case Qt::Key_Up: focused_.first = std::max(0, focused_.first - 1); break;
    case Qt::Key_Down: focused_.first = std::min(last, focused_.first + 1); break;
    case Qt::Key_Space:
    case Qt::Key_Return:
        if (last >= 0)
            press(focused_);
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

/// Sentences in a row cannot be told apart when the language changes.
void ConfusionMatrixView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setMatrix(ConfusionMatrix(matrix_), std::vector<ClassInfo>(classes_));
}

bool ConfusionMatrixView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           cell ? cellSentence(cell->first, cell->second) + QLatin1Char('\n')
                                      + tr("Click to see just these nuclei.")
                                : tr("Rows: what the nuclei are. Columns: what the network called them."),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace nucleoscope::ui
