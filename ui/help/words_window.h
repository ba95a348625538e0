// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/holds_texts.h"

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace nucleoscope::ui {

/// Help ▸ Words: every term with its meaning, in the window's language; those that hold what is typed.
class WordsWindow : public QDialog, public HoldsTexts {
    Q_OBJECT
public:
    explicit WordsWindow(QWidget* parent = nullptr);
    void changeTexts(const std::function<QString(const QString&)>& changed) override;

private:
    void fill();

    QLineEdit* search_;
    QTextBrowser* list_;
};

/// Beside the window; the one that is open already comes to the front.
void showWords(QWidget* parent);

} // namespace nucleoscope::ui
