// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace nucleoscope::ui {

/// One finding in plain words: what was seen, how bad it is, what to do, and the nuclei behind it.
class FindingDetails : public QScrollArea {
    Q_OBJECT
public:
    explicit FindingDetails(QWidget* parent = nullptr);
    void setFinding(const Finding* finding); ///< null: none
    QString text() const;                    ///< all that is said, for reading aloud

Q_SIGNALS:
    void showWanted(); ///< its nuclei

private:
    QLabel* kind_;
    QLabel* what_;
    QLabel* howBad_;
    QLabel* whatToDo_;
    QPushButton* show_;
};

} // namespace nucleoscope::ui
