#pragma once

#include "core/workflow/command_line.h"

#include <QToolButton>
#include <functional>

namespace nucleoscope::ui {

/// Shows what to type in a terminal for the same result, with a button that copies it.
class CommandButton : public QToolButton {
    Q_OBJECT
    Q_PROPERTY(QString meaning MEMBER meaning_)
    Q_PROPERTY(QString reason MEMBER reason_)
public:
    /// `command`: asked when pressed; empty: there is none now. `meaning`: what it does, in a sentence.
    CommandButton(std::function<CommandWords()> command, const QString& meaning, QWidget* parent = nullptr);
    /// As the shell wants it; empty where there is none.
    QString line() const;
    /// Why there is none where that is so.
    void setReason(const QString& reason) { reason_ = reason; }

public Q_SLOTS:
    void showCommand();

private:
    std::function<CommandWords()> command_;
    QString meaning_;
    QString reason_;
};

} // namespace nucleoscope::ui
