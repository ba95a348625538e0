// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/pseudonyms.h"
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
    /// As it is shown, but for file, patient, fold, and for the reason, which may name any of these.
    QString textUnder(const Pseudonyms& names, const QModelIndex& cell) const;
    QString toCsv(const std::optional<Pseudonyms>& names) const; ///< what is shown; under `names` in their order

private:
    void fill();
    const ExplainedImage& imageAt(int row) const;

    std::shared_ptr<const DescriptionDraft::Tried> tried_;
    std::vector<int> rows_; ///< images
    int leftOut_ = 0;
    bool onlyLeftOut_ = false;
};

} // namespace nucleoscope::ui
