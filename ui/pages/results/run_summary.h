// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class Notice;

/// How far to believe a run: its leaks where it has any, always in sight; the rest (split rule, patients in each part, linked
/// patients, references, findings left open) on demand.
class RunSummary : public QWidget {
    Q_OBJECT
public:
    explicit RunSummary(QWidget* parent = nullptr);
    /// `located`: its images are there, so that its split can be audited. Null: none.
    void setRun(const Run* run, bool located);

Q_SIGNALS:
    void auditWanted(); ///< of its split

private:
    void showAll(bool all);
    Notice* notice_;
    QPushButton* more_;
    QPushButton* audit_;
    QLabel* details_;
};

} // namespace nucleoscope::ui
