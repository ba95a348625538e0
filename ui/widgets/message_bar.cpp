#include "ui/widgets/message_bar.h"

#include "ui/help/message_help.h"
#include "ui/text.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

constexpr int most = 3;

} // namespace

MessageBar::MessageBar(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 0);
    column->setSpacing(Theme::grid);
    setAccessibleName(tr("Messages"));
    hide();
}

Notice* MessageBar::add(Notice::Kind kind, const QString& text)
{
    for (Notice* notice : std::as_const(shown_))
        if (notice->text() == text)
            return nullptr;
    auto* notice = new Notice(kind, this);
    notice->setText({}, text);
    QPushButton* button = notice->addAction(QString());
    button->setProperty("look", QStringLiteral("plain"));
    button->setIcon(Theme::instance().icon(QStringLiteral("close")));
    button->setToolTip(tr("Dismiss this message (Esc)"));
    button->setAccessibleName(tr("Dismiss"));
    connect(button, &QPushButton::clicked, this, [this, notice] { dismiss(notice); });
    layout()->addWidget(notice);
    shown_.append(notice);
    if (shown_.size() > most)
        dismiss(shown_.first());
    show();
    return notice;
}

Notice* MessageBar::add(Notice::Kind kind, const Message& message)
{
    Notice* notice = add(kind, translated(message));
    if (notice)
        offerManual(*notice, message);
    return notice;
}

QStringList MessageBar::texts() const
{
    QStringList list;
    for (const Notice* notice : shown_)
        list.append(notice->text());
    return list;
}

void MessageBar::dismissNewest()
{
    if (!shown_.isEmpty())
        dismiss(shown_.last());
}

void MessageBar::dismiss(Notice* notice)
{
    shown_.removeOne(notice);
    layout()->removeWidget(notice);
    notice->hide();
    notice->deleteLater();
    setVisible(!shown_.isEmpty());
}

} // namespace nucleoscope::ui
