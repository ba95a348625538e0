// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace nucleoscope::ui {

class ManualBrowser;

/// Help ▸ Manual: contents and search at the left, the page at the right. Ctrl+F goes to the search, Alt+Left and Alt+Right
/// through what was read.
class ManualWindow : public QDialog {
    Q_OBJECT
public:
    explicit ManualWindow(QWidget* parent = nullptr);
    /// A page by its file, "docs/words.md", at a heading's anchor or at its top.
    void open(const QString& file, const QString& anchor = {});
    ManualBrowser& browser() const { return *browser_; }

private:
    QWidget* makeSide();
    QWidget* makeText();
    QTreeWidget* makeList(const QString& objectName, const QString& accessibleName);
    void fillContents();
    void search(const QString& words);
    void follow(const QTreeWidgetItem* item);
    void showPlace();

    QVector<ManualPage> pages_;
    QLineEdit* search_ = nullptr;
    QStackedWidget* lists_ = nullptr;
    QTreeWidget* contents_ = nullptr;
    QTreeWidget* hits_ = nullptr;
    QLabel* nothing_ = nullptr;
    QLabel* notice_ = nullptr;
    ManualBrowser* browser_ = nullptr;
};

/// Beside the window; the one that is open already comes to the front.
void showManual(QWidget* parent, const QString& file = QStringLiteral("README.md"), const QString& anchor = {});

} // namespace nucleoscope::ui
