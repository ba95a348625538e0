// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/describe/preview_table.h"

#include "core/base/csv.h"
#include "ui/text.h"
#include "ui/theme/theme.h"

#include <QBrush>

#include <algorithm>
#include <numeric>

namespace nucleoscope::ui {

void PreviewTableModel::setTried(std::shared_ptr<const DescriptionDraft::Tried> tried)
{
    if (!tried || tried == tried_)
        return;
    tried_ = std::move(tried);
    fill();
}

void PreviewTableModel::setOnlyLeftOut(bool only)
{
    if (only == onlyLeftOut_)
        return;
    onlyLeftOut_ = only;
    fill();
}

void PreviewTableModel::fill()
{
    beginResetModel();
    rows_.clear();
    const auto take = [this](bool leftOut) {
        for (std::size_t i = 0; tried_ && i < tried_->preview.images.size(); ++i)
            if (tried_->preview.images[i].unexplained.has_value() == leftOut)
                rows_.push_back(static_cast<int>(i));
    };
    take(true);
    leftOut_ = static_cast<int>(rows_.size());
    if (!onlyLeftOut_)
        take(false);
    endResetModel();
}

int PreviewTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant PreviewTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ExplainedImage& image = imageAt(index.row());
    if (role == Qt::ForegroundRole && image.unexplained)
        return QBrush(Theme::instance().colours().mutedText);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case FileColumn: return QString::fromStdString(image.path);
    case ReasonColumn: return image.unexplained ? translated(*image.unexplained) : QString();
    default: {
        const std::string& fact = image.facts[static_cast<std::size_t>(index.column() - ClassColumn)];
        return fact.empty() && role == Qt::DisplayRole ? QStringLiteral("–") : QString::fromStdString(fact);
    }
    }
}

const ExplainedImage& PreviewTableModel::imageAt(int row) const
{
    return tried_->preview.images[static_cast<std::size_t>(rows_[static_cast<std::size_t>(row)])];
}

QString PreviewTableModel::textUnder(const Pseudonyms& names, const QModelIndex& cell) const
{
    const ExplainedImage& image = imageAt(cell.row());
    const std::string& subject = image.facts.of(ImageFact::Subject);
    switch (cell.column()) {
    case FileColumn: return QString::fromStdString(names.sample(image.path, subject, image.facts.of(ImageFact::Class)));
    case SubjectColumn: return QString::fromStdString(names.subject(subject));
    case FoldColumn: return QString::fromStdString(names.fold(image.facts.of(ImageFact::Fold)));
    case ReasonColumn: return image.unexplained ? tr("left out") : QString();
    default: return cell.data().toString();
    }
}

QString PreviewTableModel::toCsv(const std::optional<Pseudonyms>& names) const
{
    std::vector<std::string> header, lines;
    for (int column = 0; column < ColumnCount; ++column)
        header.push_back(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString());
    for (int row = 0; row < rowCount(); ++row) {
        std::vector<std::string> fields;
        for (int column = 0; column < ColumnCount; ++column) {
            const QModelIndex cell = index(row, column);
            fields.push_back((names ? textUnder(*names, cell) : cell.data().toString()).toStdString());
        }
        lines.push_back(csvLine(fields));
    }
    if (names)
        std::sort(lines.begin(), lines.end()); // the old order would tell
    return QString::fromStdString(std::accumulate(lines.begin(), lines.end(), csvLine(header)));
}

QVariant PreviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn: return tr("File");
    case ClassColumn: return tr("Class");
    case SubjectColumn: return tr("Patient");
    case FoldColumn: return tr("Fold");
    default: return tr("Left out, because");
    }
}

} // namespace nucleoscope::ui
