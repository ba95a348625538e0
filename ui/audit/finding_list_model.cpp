// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/finding_list_model.h"

#include "ui/text.h"
#include "ui/theme/theme.h"

namespace nucleoscope::ui {

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Serious: return FindingListModel::tr("Serious");
    case Severity::Warning: return FindingListModel::tr("Warning");
    case Severity::Note: return FindingListModel::tr("Good to know");
    }
    return {};
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Serious: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Note: return QStringLiteral("info");
    }
    return {};
}

void FindingListModel::setFindings(std::vector<Finding> findings)
{
    beginResetModel();
    findings_ = std::move(findings);
    endResetModel();
}

int FindingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(findings_.size());
}

QVariant FindingListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding& finding = this->finding(index.row());
    switch (role) {
    case Qt::DisplayRole: return translated(finding.what);
    case Qt::DecorationRole: return Theme::instance().icon(severityIcon(finding.severity));
    case Qt::ToolTipRole: return translated(finding.howBad);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "severity of a finding, the finding").arg(severityTitle(finding.severity), translated(finding.what));
    default: return {};
    }
}

} // namespace nucleoscope::ui
