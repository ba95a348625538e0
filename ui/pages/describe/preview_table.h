// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/describe/description_draft.h"

#include <QAbstractTableModel>

namespace nucleoscope::ui {

/// Images with what the rules tell of them; those that are left out first, with the reason.
class PreviewTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FileColumn, ClassColumn, SubjectColumn, FoldColumn, ReasonColumn, ColumnCount };

    explicit PreviewTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setTried(std::shared_ptr<const DescriptionDraft::Tried> tried); ///< null: keeps what was shown, until more is known
    void setOnlyLeftOut(bool only);
    int leftOut() const { return leftOut_; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();

    std::shared_ptr<const DescriptionDraft::Tried> tried_;
    std::vector<int> rows_; ///< images
    int leftOut_ = 0;
    bool onlyLeftOut_ = false;
};

} // namespace nucleoscope::ui
