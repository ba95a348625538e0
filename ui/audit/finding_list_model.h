// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"

#include <QAbstractListModel>

namespace nucleoscope::ui {

QString severityTitle(Severity severity); ///< "Serious", "Warning", "Good to know"
/// Name of the icon that goes with it.
QString severityIcon(Severity severity);

/// Findings of an audit, a row each, in their order.
class FindingListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setFindings(std::vector<Finding> findings);
    const Finding& finding(int row) const { return findings_[static_cast<std::size_t>(row)]; }
    const std::vector<Finding>& findings() const { return findings_; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Finding> findings_;
};

} // namespace nucleoscope::ui
