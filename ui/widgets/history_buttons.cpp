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
    const auto add = [&](const QString& icon, const QString& name, const QString& tip, const QKeySequence& keys) {
        auto* action = new QAction(Theme::instance().icon(icon), name, this);
        //: what it does, its keys
        action->setToolTip(tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
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
    back_ = add(QStringLiteral("back"), tr("Back"), tr("What was shown before"), QKeySequence(Qt::ALT | Qt::Key_Left));
    forward_ = add(QStringLiteral("forward"), tr("Forward"), tr("What was shown before going back"),
                   QKeySequence(Qt::ALT | Qt::Key_Right));
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
