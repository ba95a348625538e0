#pragma once

#include "core/base/message.h"
#include "ui/widgets/notice.h"

#include <QWidget>

namespace nucleoscope::ui {

/// What went wrong or should be known, above the page and never in the way: the newest messages, each to be dismissed.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    /// The same text is not shown twice: then null. The notice lives until it is dismissed.
    Notice* add(Notice::Kind kind, const QString& text);
    /// In the user's language, with a way to where the manual says more, if it does.
    Notice* add(Notice::Kind kind, const Message& message);
    void dismiss(Notice* notice);
    QStringList texts() const;

public Q_SLOTS:
    void dismissNewest();

private:
    QList<Notice*> shown_;
};

} // namespace nucleoscope::ui
