// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guided_tour.h"

#include "ui/bridge/training_session.h"
#include "ui/guide/guide_bubble.h"
#include "ui/main_window.h"
#include "ui/settings/settings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/rail.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStatusBar>
#include <QTimer>

#include <utility>

namespace nucleoscope::ui {

GuidedTour::GuidedTour(MainWindow& window, QObject* parent) : QObject(parent), window_(window), steps_(guideSteps(window))
{
    for (auto signal :
         {&Workspace::datasetChanged, &Workspace::runChanged, &Workspace::selectionChanged, &Workspace::operatingPointChanged})
        connect(&window.workspace(), signal, this, &GuidedTour::refreshSoon);
    connect(&window.workspace(), &Workspace::datasetOpening, this, &GuidedTour::refreshSoon);
    connect(&window.workspace(), &Workspace::trainingStarted, this, &GuidedTour::refreshSoon);
    connect(&window.workspace(), &Workspace::trainingEnded, this, &GuidedTour::refreshSoon);
}

void GuidedTour::beginOnce()
{
    if (!window_.workspace().settings().guideBegun())
        begin();
}

void GuidedTour::begin()
{
    if (!isGoing()) {
        // From now on, and not from its end: who leaves in the middle is not asked again.
        window_.workspace().settings().setGuideBegun();
        frame_ = new GuideFrame(&window_);
        bubble_ = new GuideBubble(&window_);
        connect(&bubble_->next(), &QPushButton::clicked, this, &GuidedTour::next);
        connect(&bubble_->back(), &QPushButton::clicked, this, &GuidedTour::back);
        connect(&bubble_->skip(), &QPushButton::clicked, this, &GuidedTour::end);
        qApp->installEventFilter(this);
    }
    enter(0);
    bubble_->next().setFocus(Qt::OtherFocusReason);
}

void GuidedTour::end()
{
    if (!isGoing())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = bubble_->isAncestorOf(QApplication::focusWidget());
    step_ = -1;
    frame_->hide();
    std::exchange(frame_, nullptr)->deleteLater();
    bubble_->hide();
    std::exchange(bubble_, nullptr)->deleteLater(); // one of its buttons may be at work
    if (hadFocus)
        window_.showPage(window_.currentPage());
}

void GuidedTour::next()
{
    if (step_ + 1 < stepCount())
        enter(step_ + 1);
    else
        end();
}

void GuidedTour::back()
{
    if (step_ > 0)
        enter(step_ - 1);
}

void GuidedTour::enter(int step)
{
    step_ = step;
    const auto& done = steps_[static_cast<std::size_t>(step)].done;
    doneBefore_ = !done || done();
    entering_ = true;
    refresh();
    if (!bubble_)
        return;
    QAccessibleEvent told(bubble_, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

/// Once, after all that happens in this turn of the loop.
void GuidedTour::refreshSoon()
{
    if (!isGoing() || std::exchange(refreshing_, true))
        return;
    QTimer::singleShot(0, this, [this] {
        refreshing_ = false;
        if (isGoing())
            refresh();
    });
}

void GuidedTour::refresh()
{
    const GuideStep& step = steps_[static_cast<std::size_t>(step_)];
    if (!doneBefore_ && step.done()) {
        next();
        return;
    }
    GuideView view = step.view();
    if (std::exchange(entering_, false) || (waited_ && !view.waits)) {
        window_.showPage(view.page);
        view = step.view(); // the page may show other controls now
        for (QWidget* w = view.target; w && w != &window_; w = w->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(w); area && view.target != w)
                area->ensureWidgetVisible(view.target);
    }
    waited_ = view.waits;
    bubble_->say(view.title, view.text, step_ + 1, stepCount());
    const QRect part = inWindow(view);
    if (part.isEmpty()) { // presenting: there is nothing but the lesson
        frame_->hide();
        bubble_->hide();
        return;
    }
    frame_->surround(part);
    bubble_->standBeside(part, room());
}

/// What is seen of the target, else of its page's button in the rail.
QRect GuidedTour::inWindow(const GuideView& view) const
{
    const auto seen = [this](const QWidget* widget, const QRect& part) {
        if (!widget || !widget->isVisible())
            return QRect();
        QRect rect = part.isNull() ? widget->rect() : part.intersected(widget->rect());
        for (const QWidget* w = widget; w != &window_; w = w->parentWidget()) {
            if (!w || w->isWindow())
                return QRect(); // it floats in a window of its own
            rect = rect.translated(w->pos()).intersected(w->parentWidget()->rect());
        }
        return rect;
    };
    const QRect target = seen(view.target, view.part);
    return target.isEmpty() ? seen(window_.findChild<Rail*>()->button(view.page), {}) : target;
}

QRect GuidedTour::room() const
{
    const QRect all = window_.rect();
    return all.adjusted(0, window_.menuBar()->isVisible() ? window_.menuBar()->height() : 0, 0,
                        window_.statusBar()->isVisible() ? -window_.statusBar()->height() : 0);
}

bool GuidedTour::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::LayoutRequest:
    case QEvent::LanguageChange: {
        const auto* widget = qobject_cast<QWidget*>(watched);
        const bool ours = widget && (widget == frame_ || widget == bubble_ || (bubble_ && bubble_->isAncestorOf(widget)));
        if (widget && !ours && widget->window() == &window_)
            refreshSoon();
        break;
    }
    case QEvent::KeyPress:
        // What nobody else wanted comes to the window; messages go first.
        if (watched == &window_ && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !window_.messages().isVisible()) {
            end();
            return true;
        }
        break;
    default: break;
    }
    return false;
}

} // namespace nucleoscope::ui
