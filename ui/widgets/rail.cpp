#include "ui/widgets/rail.h"

#include "ui/theme/icon_engine.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFocusEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr int railWidth = 84;    // px at least; wider where a word is
constexpr int buttonHeight = 64; // likewise
constexpr int railIconSide = 22;
constexpr int wordTop = 36;

/// Icon above word, painted by hand: the rail is dark in both schemes.
class RailButton : public QAbstractButton {
public:
    RailButton(const QString& name, const QString& label, QWidget* parent) : QAbstractButton(parent), page_(name)
    {
        setObjectName(QStringLiteral("rail-") + name); // the page itself has the plain name
        setText(label);
        setAccessibleName(label);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
    const QString& page() const { return page_; }
    void setBusy(bool busy)
    {
        busy_ = busy;
        update();
    }
    QSize sizeHint() const override
    {
        QFont font = Theme::instance().smallFont();
        font.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(font);
        return {std::max(railWidth, metrics.horizontalAdvance(text()) + 10),
                std::max(buttonHeight, wordTop + metrics.height() + 8)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ThemeColours& c = Theme::instance().colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse())
            painter.fillRect(rect(), isChecked() ? c.railActiveGround : c.railActiveGround.darker(125));
        if (isChecked())
            painter.fillRect(QRect(0, 12, 3, height() - 24), c.railAccent);
        const QColor ink = isChecked() ? QColor(Qt::white) : underMouse() ? c.railText.lighter(120) : c.railText;
        const QPixmap icon = tintedIcon(page_, ink, railIconSide, devicePixelRatioF());
        painter.drawPixmap((width() - railIconSide) / 2, 11, icon);
        painter.setPen(ink);
        QFont font = Theme::instance().smallFont();
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.drawText(QRect(0, wordTop, width(), height() - wordTop - 8), Qt::AlignCenter, text());
        if (busy_) {
            painter.setPen(QPen(isChecked() ? c.railActiveGround : c.railGround, 2));
            painter.setBrush(c.railAccent);
            painter.drawEllipse(QPointF(width() / 2.0 + railIconSide / 2.0 + 4, 14), 5, 5);
        }
        if (hasFocus() && focusIsVisible_) {
            painter.setPen(QPen(c.railAccent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(6, 4, -6, -4), 6, 6);
        }
    }
    void focusInEvent(QFocusEvent* event) override
    {
        // Qt also gives Tab as the reason where it moves the focus away from something that was disabled.
        const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
        focusIsVisible_ = byTab && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        QAbstractButton::focusInEvent(event);
    }

private:
    QString page_;
    bool busy_ = false;
    bool focusIsVisible_ = false;
};

QString pageOf(const QAbstractButton* button)
{
    return button ? static_cast<const RailButton*>(button)->page() : QString();
}

} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent), group_(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(0);
    column->addStretch();
    group_->setExclusive(true);
    connect(group_, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) { Q_EMIT chosen(pageOf(button)); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    connect(&Theme::instance(), &Theme::textResized, this, [this] {
        const auto buttons = group_->buttons();
        for (QAbstractButton* button : buttons)
            button->updateGeometry();
    });
}

void Rail::addPage(const QString& name, const QString& label, const QString& toolTip)
{
    auto* button = new RailButton(name, label, this);
    button->setToolTip(toolTip);
    group_->addButton(button);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, button);
    // Arrow keys check without clicking.
    connect(button, &QAbstractButton::toggled, this, [this, button](bool checked) {
        if (checked && button->hasFocus())
            Q_EMIT chosen(pageOf(button));
    });
}

void Rail::setCurrent(const QString& name)
{
    if (QAbstractButton* wanted = button(name))
        wanted->setChecked(true);
}

QString Rail::current() const
{
    return pageOf(group_->checkedButton());
}

QAbstractButton* Rail::button(const QString& name) const
{
    const auto buttons = group_->buttons();
    for (QAbstractButton* candidate : buttons)
        if (pageOf(candidate) == name)
            return candidate;
    return nullptr;
}

void Rail::setBusy(const QString& name, bool busy)
{
    if (QAbstractButton* wanted = button(name))
        static_cast<RailButton*>(wanted)->setBusy(busy);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::instance().colours().railGround);
}

} // namespace nucleoscope::ui
