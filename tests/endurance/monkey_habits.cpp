// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the monkey does, each by itself.
#include "hands.h"
#include "monkey.h"
#include "ui/bridge/training_session.h"
#include "ui/pages/train_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <array>

namespace nucleoscope::endurance {
namespace {

QString at(QPoint point)
{
    return QStringLiteral(" at %1,%2").arg(point.x()).arg(point.y());
}

bool isControl(const QWidget& widget)
{
    if (qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QAbstractSlider*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
        || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QTabBar*>(&widget))
        return true;
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget()))
        return view->viewport() == &widget;
    return widget.focusPolicy() != Qt::NoFocus || widget.hasMouseTracking();
}

/// Words in a field that names a place could take it anywhere on the machine.
bool namesPlace(const QWidget* field)
{
    const auto* line = qobject_cast<const QLineEdit*>(field);
    return line && (line->text().contains(QLatin1Char('/')) || line->objectName().contains(QStringLiteral("lace")));
}

} // namespace

QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
    if (!widget.objectName().isEmpty())
        name += QLatin1Char('#') + widget.objectName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && !button->text().isEmpty())
        name += QStringLiteral(" “") + button->text() + QStringLiteral("”");
    return name;
}

/// What a person could reach: a menu that is open, else a modal dialog, else one of the windows.
QWidget* Monkey::target()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    std::vector<QWidget*> others;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && window != world_.window.get() && window->windowType() != Qt::ToolTip)
            others.push_back(window);
    std::sort(others.begin(), others.end(), [](QWidget* a, QWidget* b) { return nameOf(*a) < nameOf(*b); });
    if (!others.empty() && random_.chance(0.5))
        return oneOf(others);
    return world_.window.get();
}

std::vector<QWidget*> Monkey::controls(const QWidget& window) const
{
    std::vector<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() && isControl(*widget)
            && !widget->visibleRegion().isEmpty())
            found.push_back(widget);
    return found;
}

QPoint Monkey::pointIn(const QWidget& widget)
{
    QRect area = widget.visibleRegion().boundingRect();
    if (area.isEmpty())
        area = widget.rect();
    return area.topLeft()
           + QPoint(static_cast<int>(random_.below(static_cast<std::uint64_t>(std::max(1, area.width())))),
                    static_cast<int>(random_.below(static_cast<std::uint64_t>(std::max(1, area.height())))));
}

// ---- mouse ----------------------------------------------------------------------------------------------------------

void Monkey::clickControl()
{
    QWidget* window = target();
    if (auto* menu = qobject_cast<QMenu*>(window)) {
        if (menu->actions().isEmpty())
            return;
        const QAction* action = oneOf(menu->actions());
        if (action->objectName() == QLatin1String("action-quit") && !mayClose())
            return;
        say(QStringLiteral("choose %1").arg(action->text()));
        return hands::click(*menu, menu->actionGeometry(const_cast<QAction*>(action)).center());
    }
    const auto all = controls(*window);
    if (all.empty())
        return clickAnywhere();
    QWidget* widget = oneOf(all);
    const QPoint point = pointIn(*widget);
    const bool isButton = qobject_cast<QAbstractButton*>(widget);
    const auto way = random_.below(10);
    const Qt::MouseButton button = !isButton && way == 0 ? Qt::RightButton : Qt::LeftButton;
    const Qt::KeyboardModifiers modifiers = way == 1 ? Qt::ControlModifier : way == 2 ? Qt::ShiftModifier : Qt::NoModifier;
    say(QStringLiteral("click ") + nameOf(*widget) + at(point));
    hands::click(*widget, point, button, modifiers, way == 3 ? 2 : 1);
}

void Monkey::clickAnywhere()
{
    QWidget* window = target();
    const QPoint point = pointIn(*window);
    const auto button = random_.chance(0.2) ? Qt::RightButton : Qt::LeftButton;
    say(QStringLiteral("click into ") + nameOf(*window) + at(point));
    hands::click(*window, point, button, {}, random_.chance(0.2) ? 2 : 1);
}

void Monkey::turnWheel()
{
    QWidget* window = target();
    const QPoint point = pointIn(*window);
    QWidget* widget = window->childAt(point);
    if (!widget)
        return;
    const int notches = static_cast<int>(random_.below(21)) - 10;
    say(QStringLiteral("turn the wheel by %1 over ").arg(notches) + nameOf(*widget));
    hands::turnWheel(*widget, widget->mapFrom(window, point), notches,
                     random_.chance(0.3) ? Qt::ControlModifier : Qt::NoModifier);
}

void Monkey::drag()
{
    QWidget* window = target();
    const auto all = controls(*window);
    QWidget* widget = all.empty() || random_.chance(0.2) ? window : oneOf(all);
    QList<QPoint> line{pointIn(*widget)};
    for (auto points = 2 + random_.below(6); points > 0; --points)
        line.append(random_.chance(0.9) ? pointIn(*widget) : QPoint(-50, 3000)); // out of it, too
    say(QStringLiteral("drag over ") + nameOf(*widget) + at(line.first()));
    hands::drag(*widget, line, random_.chance(0.2) ? Qt::ShiftModifier : Qt::NoModifier);
}

void Monkey::openMenu()
{
    if (target() != world_.window.get() || !world_.window->menuBar()->isVisible())
        return;
    QMenuBar& bar = *world_.window->menuBar();
    QAction* menu = oneOf(bar.actions());
    say(QStringLiteral("open the menu ") + menu->text());
    hands::click(bar, bar.actionGeometry(menu).center());
}

void Monkey::dropFile()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return;
    const auto way = random_.below(10);
    const QString file = way < 5 ? oneOf(world_.datasets) : way < 8 ? oneOf(world_.runs) : oneOf(world_.strange);
    say(QStringLiteral("drop ") + QFileInfo(file).fileName());
    hands::drop(*world_.window, file);
}

void Monkey::resize()
{
    const bool extreme = random_.chance(0.2);
    const QSize size(extreme ? 1 + static_cast<int>(random_.below(4000)) : 900 + static_cast<int>(random_.below(1100)),
                     extreme ? 1 + static_cast<int>(random_.below(3000)) : 600 + static_cast<int>(random_.below(500)));
    say(QStringLiteral("resize to %1 x %2").arg(size.width()).arg(size.height()));
    target()->resize(size);
}

// ---- keys -----------------------------------------------------------------------------------------------------------

void Monkey::pressKey()
{
    static constexpr std::array keys{Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space,  Qt::Key_Escape,
                                     Qt::Key_Left,     Qt::Key_Right,   Qt::Key_Up,     Qt::Key_Down,   Qt::Key_PageUp,
                                     Qt::Key_PageDown, Qt::Key_Home,    Qt::Key_End,    Qt::Key_Delete, Qt::Key_Backspace,
                                     Qt::Key_Menu,     Qt::Key_F1,      Qt::Key_F9,     Qt::Key_F11,    Qt::Key_Plus,
                                     Qt::Key_Minus};
    const auto way = random_.below(10);
    const Qt::KeyboardModifiers modifiers = way == 0   ? Qt::ControlModifier
                                            : way == 1 ? Qt::ShiftModifier
                                            : way == 2 ? Qt::AltModifier
                                                       : Qt::NoModifier;
    int key = oneOf(keys);
    if (random_.chance(0.4))
        key = Qt::Key_A + static_cast<int>(random_.below(26));
    if (key == Qt::Key_Q && modifiers == Qt::ControlModifier && !mayClose())
        key = Qt::Key_A;
    if (random_.chance(0.1))
        key = Qt::Key_0 + static_cast<int>(random_.below(10));
    if (namesPlace(QApplication::focusWidget()) && key != Qt::Key_Tab)
        key = Qt::Key_Escape;
    const bool isLetter = key >= Qt::Key_0 && key <= Qt::Key_Z;
    say(QStringLiteral("press ") + QKeySequence(static_cast<int>(modifiers) | key).toString());
    hands::press(key, modifiers, isLetter && modifiers == Qt::NoModifier ? QString(QChar(key)).toLower() : QString());
}

void Monkey::useShortcut()
{
    QList<QAction*> actions;
    for (QAction* action : world_.window->findChildren<QAction*>())
        if (!action->shortcut().isEmpty() && action->isEnabled()
            && (mayClose() || action->objectName() != QLatin1String("action-quit")))
            actions.append(action);
    if (actions.isEmpty())
        return;
    const QKeySequence keys = oneOf(actions)->shortcut();
    say(QStringLiteral("shortcut ") + keys.toString());
    hands::press(keys[0].key(), keys[0].keyboardModifiers());
}

void Monkey::typeWords()
{
    static const std::array<QString, 12> words{QStringLiteral("leukemia"),
                                               QStringLiteral("S1"),
                                               QStringLiteral("0.5"),
                                               QStringLiteral("-1"),
                                               QStringLiteral("99999999999999999999"),
                                               QStringLiteral("1e308"),
                                               QStringLiteral("细胞 клетка 🔬"),
                                               QStringLiteral("%1 %n %s {name}"),
                                               QStringLiteral("\\ : * ? \" < > |"),
                                               QStringLiteral("((((a+)+)+)+)$"),
                                               QString(300, QLatin1Char('a')),
                                               QStringLiteral("nan")};
    if (namesPlace(QApplication::focusWidget()))
        return;
    const QString& text = oneOf(words);
    say(QStringLiteral("type ") + text.left(30));
    hands::type(text);
    if (random_.chance(0.5))
        hands::press(Qt::Key_Return);
}

// ---- what a person wants --------------------------------------------------------------------------------------------

void Monkey::choosePage()
{
    const QString page = oneOf(world_.window->pageNames());
    say(QStringLiteral("go to ") + page);
    hands::press(Qt::Key_1 + static_cast<int>(world_.window->pageNames().indexOf(page)), Qt::ControlModifier);
}

void Monkey::closeSomething()
{
    if (!mayClose() || random_.chance(0.5)) {
        say(QStringLiteral("close the dataset"));
        hands::press(Qt::Key_W, Qt::ControlModifier);
    } else {
        say(QStringLiteral("close the window"));
        world_.window->close();
    }
}

/// As a person does it, with the small recipe; the form must have made its split, else this is but a look at it.
void Monkey::beginTraining()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget() || world_.window->showsQuiz())
        return;
    if (!world_.workspace->dataset()) {
        say(QStringLiteral("open what is to be learned from"));
        return world_.window->openLocation(oneOf(world_.datasets));
    }
    say(QStringLiteral("train"));
    world_.window->showPage(QStringLiteral("train"));
    auto* page = qobject_cast<ui::TrainPage*>(world_.window->page(QStringLiteral("train")));
    page->showSetup();
    if (auto* recipes = page->findChild<QComboBox*>(QStringLiteral("recipe"))) {
        recipes->setCurrentIndex(recipes->findData(QStringLiteral("tiny")));
        Q_EMIT recipes->activated(recipes->currentIndex());
    }
    if (auto* epochs = page->findChild<QSpinBox*>(QStringLiteral("epochs")))
        epochs->setValue(1 + static_cast<int>(random_.below(3)));
    QTimer::singleShot(100, page, [page] {
        auto* start = page->findChild<QPushButton*>(QStringLiteral("startTraining"));
        if (start && start->isEnabled() && start->isVisible())
            hands::click(*start, start->rect().center());
    });
}

void Monkey::steerTraining()
{
    if (!world_.workspace->isTraining())
        return beginTraining();
    static const std::array<QString, 4> ways{QStringLiteral("action-pause"), QStringLiteral("action-pause"),
                                             QStringLiteral("action-stop-early"), QStringLiteral("action-cancel")};
    const QString& way = oneOf(ways);
    say(way);
    world_.window->findChild<QAction*>(way)->trigger();
}

} // namespace nucleoscope::endurance
