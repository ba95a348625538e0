// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFocusEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPointer>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

/// Collects what takes the focus, in the order in which one reads.
class Reading {
public:
    explicit Reading(QWidget& window) { add(&window, true); }
    QList<QWidget*> order;

private:
    void add(QWidget* widget, bool window = false)
    {
        if (!widget || (widget->isWindow() && !window) || seen_.contains(widget))
            return;
        seen_.insert(widget);
        // A proxy within is the way into a compound; one without, as of a spin box's line, is the whole of what this is a part of.
        const QWidget* const proxy = widget->focusProxy();
        if (!window && (widget->focusPolicy() & Qt::TabFocus) && (!proxy || widget->isAncestorOf(proxy)))
            order << widget;
        if (isOne(*widget))
            return;
        if (auto* box =
                qobject_cast<QDialogButtonBox*>(widget)) // wherever it stands in the chain, Tab would go to its first button
            box->setFocusProxy(nullptr);
        addParts(*widget);
        if (widget->layout())
            add(*widget->layout());
        for (QObject* child : widget->children()) // what stands in no layout
            if (child->isWidgetType())
                add(static_cast<QWidget*>(child));
    }

    /// Its parts are its own matter.
    static bool isOne(const QWidget& widget)
    {
        return qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
               || qobject_cast<const QComboBox*>(&widget);
    }

    /// Of those that have no layout, or one that does not tell.
    void addParts(QWidget& widget)
    {
        if (auto* splitter = qobject_cast<QSplitter*>(&widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                add(splitter->widget(i));
        } else if (auto* area = qobject_cast<QScrollArea*>(&widget)) {
            add(area->widget());
        } else if (auto* tabs = qobject_cast<QTabWidget*>(&widget)) {
            add(tabs->tabBar());
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->widget(i));
        } else if (auto* dock = qobject_cast<QDockWidget*>(&widget)) {
            add(dock->widget());
        } else if (auto* main = qobject_cast<QMainWindow*>(&widget)) {
            add(main->menuWidget());
            add(main->centralWidget());
            for (QDockWidget* one : main->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
                add(one);
            add(main->findChild<QStatusBar*>(QString(), Qt::FindDirectChildrenOnly));
        }
    }

    void add(const QLayout& layout)
    {
        QList<QLayoutItem*> items;
        for (int i = 0; i < layout.count(); ++i)
            items << layout.itemAt(i);
        if (auto* grid = qobject_cast<const QGridLayout*>(&layout)) {
            const auto place = [&](QLayoutItem* item) {
                int row = 0, column = 0, rows = 0, columns = 0;
                grid->getItemPosition(layout.indexOf(item), &row, &column, &rows, &columns);
                return std::pair(row, column);
            };
            std::stable_sort(items.begin(), items.end(), [&](auto* a, auto* b) { return place(a) < place(b); });
        } else if (auto* form = qobject_cast<const QFormLayout*>(&layout)) {
            items.clear();
            for (int row = 0; row < form->rowCount(); ++row)
                for (const auto role : {QFormLayout::SpanningRole, QFormLayout::LabelRole, QFormLayout::FieldRole})
                    if (QLayoutItem* item = form->itemAt(row, role); item && !items.contains(item))
                        items << item;
        }
        for (QLayoutItem* item : std::as_const(items)) {
            if (item->widget())
                add(item->widget());
            else if (item->layout())
                add(*item->layout());
        }
    }

    QSet<QWidget*> seen_;
};

class FocusPassing : public QObject {
public:
    FocusPassing(QWidget& whole, QWidget& part) : QObject(&whole), part_(&part) { whole.installEventFilter(this); }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn && part_)
            part_->setFocus(static_cast<QFocusEvent*>(event)->reason());
        return false;
    }

private:
    QPointer<QWidget> part_;
};

} // namespace

void passFocusOn(QWidget& whole, QWidget& part)
{
    new FocusPassing(whole, part);
}

void tabAsLaidOut(QWidget& window)
{
    const QList<QWidget*> order = Reading(window).order;
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

bool TabsAsLaidOut::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const QWidget* const focused = QApplication::focusWidget();
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && (!focused || focused == watched))
        tabAsLaidOut(*static_cast<QWidget*>(watched)->window());
    return false;
}

} // namespace nucleoscope::ui
