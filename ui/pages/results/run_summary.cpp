// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/run_summary.h"

#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

QStringList translatedAll(const std::vector<Message>& messages)
{
    QStringList lines;
    for (const Message& message : messages)
        lines << translated(message);
    return lines;
}

/// The finding of that id; null where there is none.
const Message* noteOf(const RunInfo& info, const char* id)
{
    const auto found = std::find_if(info.findings.begin(), info.findings.end(), [&](const RunFinding& f) { return f.id == id; });
    return found == info.findings.end() ? nullptr : &found->what;
}

} // namespace

RunSummary::RunSummary(QWidget* parent)
    : QWidget(parent), notice_(new Notice(Notice::Kind::Warning, this)), details_(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    column->addWidget(notice_);
    column->addWidget(details_);
    notice_->setObjectName(QStringLiteral("runNotice"));
    more_ = notice_->addAction(tr("How far to believe it"));
    more_->setObjectName(QStringLiteral("runSummaryMore"));
    more_->setCheckable(true);
    more_->setToolTip(tr("How the images were split, whose they are, what the scores are held against, and what was left open"));
    audit_ = notice_->addAction(tr("Audit this split"));
    audit_->setObjectName(QStringLiteral("runAudit"));
    audit_->setToolTip(tr("Opens the audit on the Data page, with the findings about this run's split and their nuclei"));
    details_->setObjectName(QStringLiteral("runSummary"));
    details_->setAccessibleName(tr("How far to believe this run"));
    details_->setWordWrap(true);
    details_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details_->setContentsMargins(2 * Theme::grid, 0, 0, 0);
    details_->hide();
    connect(more_, &QPushButton::toggled, this, &RunSummary::showAll);
    connect(audit_, &QPushButton::clicked, this, &RunSummary::auditWanted);
}

void RunSummary::showAll(bool all)
{
    details_->setVisible(all);
}

void RunSummary::setRun(const Run* run, bool located)
{
    setVisible(run != nullptr);
    if (!run)
        return;
    const QStringList leaks = translatedAll(leaksOf(run->info()));
    const QStringList cautions = translatedAll(cautionsOf(run->info()));
    const bool recorded = run->info().references.recorded();
    if (!cautions.isEmpty()) { // leaks come first
        const auto others = static_cast<int>(cautions.size()) - 1;
        notice_->setKind(leaks.isEmpty() ? Notice::Kind::Warning : Notice::Kind::Error);
        notice_->setText(leaks.isEmpty() ? QString() : tr("These scores were made with a leak."),
                         others == 0
                             ? cautions.constFirst()
                             : tr("%1 And %Ln more thing(s) to know.", "the first caution", others).arg(cautions.constFirst()));
    } else if (const Message* note = noteOf(run->info(), notAuditedId)) {
        notice_->setKind(Notice::Kind::Good);
        notice_->setText({}, tr("No patient is on both sides. %1").arg(translatedAll({*note}).constFirst()));
    } else {
        notice_->setKind(Notice::Kind::Good);
        notice_->setText({}, tr("No patient is on both sides, and nothing was left open when this run was made."));
    }
    audit_->setVisible(located);
    details_->setText(translatedAll(summaryOf(run->info())).join(QLatin1Char('\n')));
    setVisible(recorded || !cautions.isEmpty());
}

} // namespace nucleoscope::ui
