// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_walk.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

#include <functional>

/// The words that a widget shows now.
inline QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        texts << box->title();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts << line->placeholderText();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget); header && header->model())
        for (int i = 0; i < header->count(); ++i)
            texts << header->model()->headerData(i, header->orientation(), Qt::DisplayRole).toString();
    for (const QAction* action : widget.actions())
        texts << action->text() << action->toolTip();
    texts.removeAll(QString());
    return texts;
}

/// Whether words are cut off: a label or button that is narrower or lower than its words.
inline bool isClipped(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if ((!label || label->text().isEmpty()) && (!button || button->text().isEmpty()))
        return false;
    if (label && label->wordWrap())
        return widget.height() + 1 < label->heightForWidth(widget.width()); // a pixel of leading is no letter
    if (widget.hasHeightForWidth())
        return widget.width() < widget.minimumSizeHint().width() || widget.height() < widget.heightForWidth(widget.width());
    return widget.width() < widget.minimumSizeHint().width() || widget.height() < widget.minimumSizeHint().height();
}

/// What stands at the right of a page that is wider than it is shown, and cannot be scrolled there.
inline bool isCutAtTheRight(const QWidget& widget)
{
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    return area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
           && area->widget()->minimumSizeHint().width() > area->viewport()->width();
}

/// Tells what was found, a line each.
inline bool nothingWasFound(QStringList found)
{
    found.removeDuplicates();
    for (const QString& line : std::as_const(found))
        qWarning("%s", qPrintable(line));
    return found.isEmpty();
}

/// What the parts of the window need of its width.
inline QString widest(const QWidget& window)
{
    QString told = QStringLiteral(" (%1)").arg(window.minimumSizeHint().width());
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (const int need = widget->minimumSizeHint().width();
            widget->isVisible() && need > 200 && !qobject_cast<const QAbstractScrollArea*>(widget))
            told += QStringLiteral("\n    ") + placeOf(*widget) + QStringLiteral(" (%1)").arg(need);
    return told;
}

/// What cannot be read now, a line each.
inline QStringList unreadable(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && (isClipped(*widget) || isCutAtTheRight(*widget)))
            found << QStringLiteral("%1: %2 x %3 for %4 x %5: %6")
                             .arg(placeOf(*widget))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(widget->minimumSizeHint().width())
                             .arg(widget->minimumSizeHint().height())
                             .arg(textsOf(*widget).join(u" | ").left(120))
                         + (isCutAtTheRight(*widget) ? widest(*qobject_cast<const QScrollArea*>(widget)->widget()) : QString());
    return found;
}

/// What `look` finds, and finds again: a page is laid out anew for what a job has just told it, so it is given some seconds to be as it
/// ought to be.
inline QStringList lasting(const std::function<QStringList()>& look)
{
    QStringList found;
    (void)QTest::qWaitFor(
        [&] {
            settleLayouts();
            found = look();
            return found.isEmpty();
        },
        5'000);
    return found;
}

/// What cannot be read on the page that is in sight, a line each, and whether the window grew beyond `size`, which it has
/// again afterwards.
inline QStringList outOfSight(QWidget& window, const QSize& size, const QString& page)
{
    QStringList found;
    if (window.width() > size.width() || window.height() > size.height())
        found << QStringLiteral("the window grew to %1 x %2:").arg(window.width()).arg(window.height()) + widest(window);
    window.resize(size);
    found += lasting([&] { return unreadable(window); });
    for (QString& line : found)
        line.prepend(page + QStringLiteral(": "));
    return found;
}
