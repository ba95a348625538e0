// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/system_report.h"

#include <QElapsedTimer>
#include <QObject>
#include <memory>

namespace nucleoscope {
class Job;
struct JobSnapshot;
} // namespace nucleoscope

namespace nucleoscope::ui {

class Workspace;

/// Looks at this machine as `nucleoscope doctor` does; what takes time in jobs. While a training runs, its batch waits a moment.
class SystemCheck : public QObject {
    Q_OBJECT
public:
    explicit SystemCheck(Workspace& workspace, QObject* parent = nullptr);
    ~SystemCheck() override; ///< stops

    void start(); ///< anew; nothing happens where one is under way
    bool isRunning() const { return places_ || engine_; }
    bool isComplete() const { return complete_; }          ///< everything was looked at; false also while it is under way
    const SystemReport& report() const { return report_; } ///< what is known so far

public Q_SLOTS:
    void stop(); ///< what is known stays

Q_SIGNALS:
    void changed(); ///< more is known, begun, ended
    void progressed(double fraction);

private:
    using Facts = std::vector<SystemFact>;
    void ended(std::shared_ptr<Job>& job, Result<Facts> facts);
    void jobChanged(const JobSnapshot& snapshot);

    Workspace& workspace_;
    SystemReport report_;
    std::shared_ptr<Job> places_, engine_;
    QElapsedTimer took_;
    bool complete_ = false;
    bool stopped_ = false;
};

} // namespace nucleoscope::ui
