#include "ui/widgets/history_buttons.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>

namespace nucleoscope::ui {

HistoryButtons::HistoryButtons(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](const QString& icon, const QString& name, const QKeySequence& keys) {
        auto* action = new QAction(Theme::instance().icon(icon), name, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setObjectName(icon + QStringLiteral("Filter"));
        button->setAccessibleName(name);
        row->addWidget(button);
        return action;
    };
    back_ = add(QStringLiteral("back"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    forward_ = add(QStringLiteral("forward"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    showTips();
}

void HistoryButtons::showTips()
{
    for (QAction* action : {back_, forward_}) {
        const QString tip = action == back_ ? tr("What was shown before") : tr("What was shown before going back");
        //: what it does, its keys
        action->setToolTip(tr("%1 (%2)").arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void HistoryButtons::nameKeysAgain()
{
    showTips();
}

void HistoryButtons::serve(QWidget& place)
{
    place.addActions({back_, forward_});
}

void HistoryButtons::hearMouseOver(QWidget& pictures)
{
    pictures.installEventFilter(this);
}

void HistoryButtons::setPossible(bool back, bool forward)
{
    back_->setEnabled(back);
    forward_->setEnabled(forward);
}

bool HistoryButtons::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            (button == Qt::BackButton ? back_ : forward_)->trigger();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace nucleoscope::ui
