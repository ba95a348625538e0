// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_keeper.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/text.h"
#include "ui/workspace.h"

namespace nucleoscope::ui {

AuditKeeper::AuditKeeper(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace)
{
    connect(&workspace, &Workspace::datasetChanged, this, &AuditKeeper::datasetChanged);
    connect(&workspace.jobBridge(), &JobBridge::jobChanged, this, [this](const JobSnapshot& job) {
        if (!job_ || job.id != jobId_ || job.state != JobState::Running)
            return;
        fraction_ = job.progress.fraction;
        secondsLeft_ = job.secondsLeft;
        activity_ = translated(job.progress.activity);
        Q_EMIT progressed();
    });
}

AuditKeeper::~AuditKeeper()
{
    abandon();
}

/// Whatever is under way is of no use any more.
void AuditKeeper::abandon()
{
    ++asked_;
    if (job_)
        job_->requestStop();
    job_.reset();
    fraction_ = secondsLeft_ = std::numeric_limits<double>::quiet_NaN();
    activity_.clear();
}

void AuditKeeper::datasetChanged()
{
    const auto dataset = workspace_.dataset();
    if (report_ && report_->dataset == dataset)
        return;
    abandon();
    report_.reset();
    split_.reset();
    splitTitle_.clear();
    auditedRun_.clear();
    linkSimilar_ = false;
    problem_.clear();
    if (dataset && auditMayBeKnown(*dataset))
        begin(true);
    Q_EMIT changed();
}

void AuditKeeper::start()
{
    if (workspace_.dataset())
        begin(false);
}

void AuditKeeper::startForSplit(Split split, const QString& title, const QString& run, bool linkSimilar)
{
    split_ = std::move(split);
    splitTitle_ = title;
    auditedRun_ = run;
    linkSimilar_ = linkSimilar;
    Q_EMIT wanted();
    start();
}

void AuditKeeper::begin(bool onlyKnown)
{
    abandon();
    problem_.clear();
    const int asked = asked_;
    AuditRequest request{workspace_.dataset(), split_, {}};
    job_ = workspace_.jobBridge().run<AuditReport>(
        this, {"job.audit", "Auditing {name}", {{"name", request.dataset->name()}}}, Resource::Disk,
        onlyKnown ? Priority::Background : Priority::Normal,
        [request, onlyKnown](JobContext& context) -> Result<AuditReport> {
            if (!onlyKnown)
                return runAudit(request, context);
            if (auto known = knownAudit(request, context))
                return std::move(*known);
            return fail(ErrorCode::Cancelled, {"audit.not_known", "It was not audited before."});
        },
        [this, asked](Result<AuditReport> report) {
            if (asked == asked_)
                ended(std::move(report));
        });
    jobId_ = job_->snapshot().id;
    Q_EMIT changed();
}

void AuditKeeper::ended(Result<AuditReport> report)
{
    job_.reset();
    if (report)
        report_ = std::make_shared<const AuditReport>(std::move(*report));
    else if (report.error().message.id != "audit.not_known")
        problem_ = translated(report.error());
    Q_EMIT changed();
}

void AuditKeeper::question(std::function<Result<AuditReport>(AuditReport before, EngineHost& host, JobContext& context)> ask)
{
    if (!report_ || isRunning())
        return;
    problem_.clear();
    const int asked = ++asked_;
    job_ = workspace_.jobBridge().run<AuditReport>(
        this, {"job.null", "Learning from shuffled labels"}, Resource::Learning, Priority::Normal,
        [host = &workspace_.engineHost(), before = report_, ask = std::move(ask)](JobContext& context) {
            return ask(*before, *host, context);
        },
        [this, asked](Result<AuditReport> report) {
            if (asked == asked_)
                ended(std::move(report));
        });
    jobId_ = job_->snapshot().id;
    Q_EMIT changed();
}

void AuditKeeper::questionNetwork(const QString& runFolder)
{
    question([folder = pathFromUtf8(runFolder.toStdString())](AuditReport report, EngineHost& host,
                                                              JobContext& context) -> Result<AuditReport> {
        const auto run = Run::open(folder);
        if (!run)
            return fail(run.error());
        auto null = nullOfRun(*run, report.dataset, host, {}, {}, context);
        if (!null)
            return fail(null.error());
        addNull(report, std::move(*null), run->info().name);
        return report;
    });
}

void AuditKeeper::questionBackbone(const Recipe& recipe)
{
    question([recipe](AuditReport report, EngineHost& host, JobContext& context) -> Result<AuditReport> {
        const auto weights = locateWeights(recipe);
        if (!weights)
            return fail(weights.error());
        auto null = nullOfBackbone(report.dataset, recipe, *weights, host, {}, {}, context);
        if (!null)
            return fail(null.error());
        addNull(report, std::move(*null), utf8(weights->filename()));
        return report;
    });
}

void AuditKeeper::stop()
{
    if (job_)
        job_->requestStop(); // its end says that it was stopped, and what is kept
}

void AuditKeeper::show(std::vector<int> samples, const QString& title)
{
    Q_EMIT samplesWanted(samples, title);
}

} // namespace nucleoscope::ui
