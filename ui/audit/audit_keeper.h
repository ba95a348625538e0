// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/audit_task.h"

#include <QObject>
#include <QString>
#include <limits>
#include <memory>

namespace nucleoscope::ui {

class Workspace;

/// The audit of the open dataset, and of the split that was last asked about: one for all pages. What an earlier audit found
/// out is there at once.
class AuditKeeper : public QObject {
    Q_OBJECT
public:
    explicit AuditKeeper(Workspace& workspace, QObject* parent = nullptr);
    ~AuditKeeper() override;

    std::shared_ptr<const AuditReport> report() const { return report_; } ///< null before the first
    bool isRunning() const { return job_ != nullptr; }
    double fraction() const { return fraction_; }       ///< of the one under way; NaN where unknown
    double secondsLeft() const { return secondsLeft_; } ///< likewise
    QString activity() const { return activity_; }
    QString problem() const { return problem_; }       ///< why the last one ended without a report; empty where it did not
    QString splitTitle() const { return splitTitle_; } ///< whose split the report is about; empty: none
    bool linkSimilar() const { return linkSimilar_; }  ///< how that split was made: contentsForSplit()
    QString auditedRun() const { return auditedRun_; } ///< folder of the run whose split it is; empty: none

    void start(); ///< of the dataset, and of the split that was asked about
    /// Of a split of the open dataset too. `title`: "Run “first try”". `run`: its folder, or empty.
    void startForSplit(Split split, const QString& title, const QString& run = {}, bool linkSimilar = false);
    /// Whether the network of this run tells the class or only the patients. Needs a report.
    void questionNetwork(const QString& runFolder);
    /// The same of the pretrained weights of a recipe.
    void questionBackbone(const Recipe& recipe);
    void stop();
    /// Shows these images of the open dataset on the Data page; side by side what belongs together.
    void show(std::vector<int> samples, const QString& title);

Q_SIGNALS:
    void changed(); ///< another report, begun, ended
    void progressed();
    void wanted(); ///< somebody outside of the Data page asks for an audit
    void samplesWanted(const std::vector<int>& samples, const QString& title); ///< to be shown

private:
    void datasetChanged();
    void begin(bool onlyKnown);
    void question(std::function<Result<AuditReport>(AuditReport before, EngineHost& host, JobContext& context)> ask);
    void ended(Result<AuditReport> report);
    void abandon();

    Workspace& workspace_;
    std::shared_ptr<const AuditReport> report_;
    std::optional<Split> split_;
    QString splitTitle_, auditedRun_;
    bool linkSimilar_ = false;
    std::shared_ptr<Job> job_;
    std::uint64_t jobId_ = 0;
    int asked_ = 0; ///< one that was overtaken is ignored
    double fraction_ = std::numeric_limits<double>::quiet_NaN();
    double secondsLeft_ = std::numeric_limits<double>::quiet_NaN();
    QString activity_, problem_;
};

} // namespace nucleoscope::ui
