// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace nucleoscope::ui {

class MainWindow;

/// The report of a crash, to be read: Copy puts it into the clipboard, Delete takes it off the disk; it goes nowhere by itself.
class CrashReportDialog : public QDialog {
    Q_OBJECT
public:
    CrashReportDialog(const QString& report, QWidget* parent);

Q_SIGNALS:
    void deleteWished(); ///< it closes, too

private:
    void copy();
    QString report_;
    QPushButton* copy_;
};

/// Looks, in a job, for reports that nobody was told of, and says above the page that there are some. Each start of the window calls it.
void offerCrashReports(MainWindow& window);

} // namespace nucleoscope::ui
