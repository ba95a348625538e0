// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/what_is_this.h"

#include "ui/help/manual_window.h"
#include "ui/help/terms.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QTabBar>
#include <QTimer>
#include <QUrl>
#include <QWhatsThis>

namespace nucleoscope::ui {
namespace {

constexpr qsizetype mostTerms = 4; ///< more would be a page

/// What is asked about.
struct Asked {
    QStringList carried; ///< texts with terms, those nearest to the question first
    QString toolTip;
};

Asked ofColumn(const QHeaderView& header, int section)
{
    if (!header.model() || section < 0)
        return {};
    const auto text = [&](int role) { return header.model()->headerData(section, header.orientation(), role).toString(); };
    return {{text(Qt::DisplayRole), text(Qt::AccessibleTextRole)}, text(Qt::ToolTipRole)};
}

Asked ofView(const QAbstractItemView& view, const QPoint& at)
{
    if (const auto* header = qobject_cast<const QHeaderView*>(&view))
        return ofColumn(*header, header->logicalIndexAt(at));
    const QModelIndex index = view.indexAt(at);
    if (!index.isValid())
        return {};
    QStringList texts{index.data().toString(), index.data(Qt::AccessibleTextRole).toString()};
    if (view.model()->columnCount() > 1)
        texts << view.model()->headerData(index.column(), Qt::Horizontal).toString()
              << index.siblingAtColumn(0).data().toString();
    return {texts, index.data(Qt::ToolTipRole).toString()};
}

Asked ofTab(const QTabBar& tabs, int tab)
{
    return tab < 0 ? Asked{} : Asked{{tabs.tabText(tab)}, tabs.tabToolTip(tab)};
}

const QAbstractItemView* viewOf(const QWidget& control)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&control))
        return view;
    const auto* around = qobject_cast<const QAbstractItemView*>(control.parentWidget());
    return around && around->viewport() == &control ? around : nullptr;
}

/// What stands at the place.
Asked ofPlace(const QWidget& control, const QPoint& at)
{
    if (const QAbstractItemView* view = viewOf(control))
        return ofView(*view, at);
    if (const auto* tabs = qobject_cast<const QTabBar*>(&control))
        return ofTab(*tabs, tabs->tabAt(at));
    if (const auto* label = qobject_cast<const QLabel*>(&control))
        return {{label->text()}, {}};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&control))
        return {{button->text()}, {}};
    if (const auto* box = qobject_cast<const QComboBox*>(&control))
        return {{box->currentText()}, {}};
    if (const auto* box = qobject_cast<const QGroupBox*>(&control))
        return {{box->title()}, {}};
    return {};
}

/// As a reader of the screen is told it: with the label beside a field, for example.
QString spokenNameOf(const QWidget& control)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&control)); // Qt's own signature
    return face ? face->text(QAccessible::Name) : control.accessibleName();
}

QString paragraph(const QString& text)
{
    return Qt::mightBeRichText(text)
               ? text
               : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

} // namespace

WhatIsThis::WhatIsThis(QWidget& window) : QAction(tr("What is &this?"), &window), window_(window)
{
    setObjectName(QStringLiteral("action-what-is-this"));
    setShortcut(QKeySequence::WhatsThis);
    setShortcutContext(Qt::ApplicationShortcut); // in dialogs, too
    setToolTip(tr("Click a control, a score or the head of a column to read what its terms mean; the key asks about the control "
                  "that has the focus"));
    connect(this, &QAction::triggered, this, &WhatIsThis::ask);
    qApp->installEventFilter(this);
}

QString WhatIsThis::answerOf(const QWidget& control, const QPoint& at)
{
    Asked asked = ofPlace(control, at);
    const QAbstractItemView* view = viewOf(control);
    const QWidget& whole = view ? *view : control;
    if (asked.toolTip.isEmpty())
        asked.toolTip = whole.toolTip();
    asked.carried << spokenNameOf(whole) << asked.toolTip << whole.accessibleDescription();
    QList<const Term*> found;
    for (const QString& text : std::as_const(asked.carried))
        for (const Term* term : termsIn(text))
            if (!found.contains(term) && found.size() < mostTerms)
                found << term;
    QString answer = asked.toolTip.isEmpty() ? QString() : paragraph(asked.toolTip);
    for (const Term* term : std::as_const(found))
        answer += paragraphOf(*term);
    if (answer.isEmpty() && (whole.focusPolicy() & Qt::TabFocus)) // at least what a reader of the screen says
        for (const QString& words : {spokenNameOf(whole), whole.accessibleDescription()})
            answer += words.isEmpty() ? QString() : paragraph(words);
    return answer;
}

QString WhatIsThis::answerAround(const QWidget& control)
{
    QPoint at = placeOfAttention(control);
    for (const QWidget* part = &control; part; part = part->parentWidget()) {
        if (const QString answer = answerOf(*part, at); !answer.isEmpty())
            return answer;
        if (part->isWindow())
            break;
        at = part->mapToParent(at);
    }
    return {};
}

bool WhatIsThis::event(QEvent* event)
{
    byKey_ = event->type() == QEvent::Shortcut;
    const bool known = QAction::event(event);
    byKey_ = false;
    return known;
}

void WhatIsThis::ask()
{
    QWidget* control = byKey_ ? QApplication::focusWidget() : nullptr;
    const QString answer = control ? answerAround(*control) : QString();
    if (answer.isEmpty())
        QWhatsThis::enterWhatsThisMode();
    else
        QWhatsThis::showText(control->mapToGlobal(placeOfAttention(*control)), answer, control);
}

bool WhatIsThis::eventFilter(QObject* object, QEvent* event)
{
    auto* control = qobject_cast<QWidget*>(object);
    if (!control)
        return false;
    if (event->type() == QEvent::WhatsThisClicked) {
        const QUrl place(static_cast<QWhatsThisClickedEvent*>(event)->href());
        QTimer::singleShot(0, &window_, [] { QWhatsThis::hideText(); }); // it is on the stack still
        showManual(&window_, place.path(), place.fragment());
        return true;
    }
    if ((event->type() != QEvent::QueryWhatsThis && event->type() != QEvent::WhatsThis) || !control->whatsThis().isEmpty())
        return false;
    auto* question = static_cast<QHelpEvent*>(event);
    const QString answer = answerOf(*control, question->pos());
    if (answer.isEmpty())
        return false; // what is around it is asked next
    if (event->type() == QEvent::WhatsThis)
        QWhatsThis::showText(question->globalPos(), answer, control);
    event->accept();
    return true;
}

QPoint placeOfAttention(const QWidget& control)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&control))
        return view->visualRect(view->currentIndex()).center();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&control))
        return tabs->tabRect(tabs->currentIndex()).center();
    return control.rect().center();
}

} // namespace nucleoscope::ui
