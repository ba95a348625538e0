#pragma once

#include "ui/widgets/notice.h"

#include <QWidget>

namespace nucleoscope::ui {

/// What went wrong or should be known, above the page and never in the way: the newest messages, each to be dismissed.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    void add(Notice::Kind kind, const QString& text); ///< the same text is not shown twice
    QStringList texts() const;

public Q_SLOTS:
    void dismissNewest();

private:
    QList<Notice*> shown_;
    void remove(Notice* notice);
};

} // namespace nucleoscope::ui
