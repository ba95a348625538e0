#include "ui/theme/style_sheet.h"

#include "ui/theme/theme_colours.h"

#include <QApplication>

#include <utility>

namespace nucleoscope::ui {
namespace {

constexpr const char* sheet = R"(
QToolTip { border: 1px solid @border; padding: 5px 7px; background: @tip; color: @text; }
QMenuBar { background: @card; border-bottom: 1px solid @border; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QStatusBar { background: @card; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @selection; }

QFrame[look="card"] { background: @card; border: 1px solid @border; border-radius: 8px; }
QLabel[look="muted"] { color: @muted; }

QPushButton { border: 1px solid @edge; border-radius: 6px; padding: 6px 13px; background: @button; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:disabled { color: @faint; border-color: @border; }
QPushButton:focus { border: 2px solid @selection; padding: 5px 12px; }
QPushButton[look="primary"] { background: @accent; border-color: @accent; color: @accenttext; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accenthover; }
QPushButton[look="primary"]:disabled { background: @border; border-color: @border; color: @muted; }
QPushButton[look="primary"]:focus { border: 2px solid @accentfocus; }
QPushButton[look="plain"] { border: 2px solid transparent; border-radius: 6px; background: transparent; padding: 3px 6px; }
QPushButton[look="plain"]:hover { background: @hover; }
QPushButton[look="plain"]:focus { border-color: @selection; }
QPushButton[look="link"] { border: 1px solid transparent; background: transparent; color: @link; padding: 1px 3px; text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid @selection; border-radius: 3px; padding: 1px 3px; }
QPushButton[look="chip"], QPushButton[look="chip-active"] { border-radius: 13px; padding: 4px 12px; min-height: 16px; }
QPushButton[look="chip"]:focus, QPushButton[look="chip-active"]:focus { padding: 3px 11px; }
QPushButton[look="chip-active"] { background: @chip; border-color: @chipedge; color: @chiptext; }
QPushButton::menu-indicator { width: 0px; }

.QToolButton { border: 1px solid @edge; border-radius: 6px; padding: 5px 10px; background: @button; color: @text; }
.QToolButton:hover { background: @hover; }
.QToolButton:checked { background: @chip; border-color: @chipedge; color: @chiptext; }
.QToolButton:focus { border: 2px solid @selection; padding: 4px 9px; }
.QToolButton:disabled { color: @faint; border-color: @border; }
.QToolButton[look="plain"] { border: 2px solid transparent; background: transparent; padding: 3px 6px; }
.QToolButton[look="plain"]:hover { background: @hover; }
.QToolButton[look="plain"]:focus { border-color: @selection; padding: 3px 6px; }
.QToolButton[look="plain"]:checked { background: @pressed; }
.QToolButton[look="fold"] { border: 2px solid transparent; border-top: 1px solid @border; border-radius: 0px; background: transparent; padding: 6px 0px; text-align: left; }
.QToolButton[look="fold"]:hover { background: @hover; }
.QToolButton[look="fold"]:checked { background: transparent; color: @text; }
.QToolButton[look="fold"]:focus { border: 2px solid @selection; border-radius: 4px; padding: 5px 0px; }
QListView[look="choices"] { background: transparent; }
QListView[look="choices"]::item:hover { background: @hover; color: @text; border-radius: 4px; }
QListView[look="choices"]::item:selected { background: @chip; color: @text; border-radius: 4px; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { border: 1px solid @edge; border-radius: 6px; background: @card; padding: 4px 8px; min-height: 18px; selection-background-color: @accent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid @selection; padding: 3px 7px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { color: @faint; border-color: @border; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@tone.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid @border; background: @card; selection-background-color: @accent; selection-color: @accenttext; outline: none; }

QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 20px; border: none; padding-top: 2px; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 20px; border: none; padding-bottom: 2px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/chevron-up-@tone.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/chevron-@tone.svg); width: 10px; height: 10px; }

QTabBar[look="views"]::tab { border: 2px solid transparent; border-bottom: 2px solid transparent; background: transparent; color: @muted; padding: 4px 7px; margin-right: 0; }
QTabBar[look="views"]::tab:hover { color: @text; background: @hover; border-radius: 4px; }
QTabBar[look="views"]::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar[look="views"]::tab:selected:focus { border: 2px solid @selection; border-radius: 4px; }
QTabBar[look="views"]::scroller { width: 44px; }
QTabBar[look="views"] QToolButton { padding: 0; border-radius: 4px; }

QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @edge; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: @accent; }
QSlider::handle:horizontal:hover { background: @accenthover; }
QSlider::handle:horizontal:focus { width: 12px; height: 12px; margin: -6px 0; border-radius: 8px; border: 2px solid @accentfocus; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: @faint; }

QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid @edge; border-radius: 4px; background: @card; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check-white.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @border; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @edge; border-radius: 8px; background: @card; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @accenttext; }
QCheckBox:focus, QRadioButton:focus { color: @link; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @thumb; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea, QStackedWidget { border: none; background: transparent; }
)";

} // namespace

StateColours stateColoursOf(const ThemeColours& c, bool dark)
{
    return {dark ? mixedColour(c.cardGround, c.text, 0.07) : c.cardGround,
            mixedColour(c.cardGround, c.text, dark ? 0.12 : 0.05),
            mixedColour(c.cardGround, c.text, dark ? 0.18 : 0.1),
            mixedColour(c.cardGround, c.accent, dark ? 0.35 : 0.12),
            dark ? c.link : mixedColour(c.accent, Qt::black, 0.1),
            mixedColour(c.accent, Qt::black, 0.12),
            dark ? c.text : QColor(Qt::black)};
}

QString styleSheetOf(const ThemeColours& c, bool dark)
{
    const StateColours states = stateColoursOf(c, dark);
    const auto between = [](const QColor& a, const QColor& b, double share) { return mixedColour(a, b, share).name(); };
    // Longer names first: "@accenttext" before "@accent".
    const std::pair<const char*, QString> values[] = {
        {"@accenthover", states.accentHover.name()},
        {"@accentfocus", states.accentFocus.name()},
        {"@accenttext", c.accentText.name()},
        {"@accent", c.accent.name()},
        {"@border", c.cardBorder.name()},
        {"@button", states.button.name()},
        {"@card", c.cardGround.name()},
        {"@chipedge", between(c.cardGround, c.accent, dark ? 0.9 : 0.7)},
        {"@chiptext", states.chipText.name()},
        {"@chip", states.chip.name()},
        {"@edge", between(c.cardBorder, c.text, 0.16)},
        {"@faint", between(c.mutedText, c.cardGround, 0.45)},
        {"@hover", states.hover.name()},
        {"@link", c.link.name()},
        {"@muted", c.mutedText.name()},
        {"@pressed", states.pressed.name()},
        {"@selection", c.selection.name()},
        {"@text", c.text.name()},
        {"@thumb", between(c.windowGround, c.text, 0.24)},
        {"@tip", dark ? between(c.cardGround, c.text, 0.1) : c.cardGround.name()},
        {"@tone", dark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto& [name, value] : values)
        text.replace(QLatin1String(name), value);
    return text;
}

Undressed::Undressed() : sheet_(qApp->styleSheet())
{
    if (!sheet_.isEmpty())
        qApp->setStyleSheet({});
}

Undressed::~Undressed()
{
    if (!sheet_.isEmpty() && qApp->styleSheet().isEmpty())
        qApp->setStyleSheet(sheet_);
}

} // namespace nucleoscope::ui
