// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_table.h"

#include "ui/widgets/table_export.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace nucleoscope::ui {

FactTableModel::FactTableModel(QVector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns))
{}

void FactTableModel::setRows(QVector<Row> rows, const QString& rowToolTip)
{
    beginResetModel();
    rows_ = std::move(rows);
    toolTip_ = rowToolTip;
    endResetModel();
}

void FactTableModel::setCell(int row, int column, const Cell& cell)
{
    Cell& now = rows_[row][column];
    if (now.text == cell.text && now.order == cell.order)
        return;
    now = cell;
    Q_EMIT dataChanged(index(row, column), index(row, column));
}

void FactTableModel::changeTexts(const std::function<QString(const QString&)>& changed)
{
    toolTip_ = changed(toolTip_);
    for (Column& column : columns_)
        column = {changed(column.title), changed(column.toolTip), column.number};
    for (Row& row : rows_)
        for (Cell& cell : row)
            cell.text = changed(cell.text);
    if (!rows_.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(rows_.size()) - 1, static_cast<int>(columns_.size()) - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(columns_.size()) - 1);
}

int FactTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int FactTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant FactTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell& cell = rows_[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return toolTip_;
    case OrderRole: return cell.order.isValid() ? cell.order : QVariant(cell.text);
    case Qt::TextAlignmentRole:
        return QVariant((columns_[index.column()].number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant FactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return columns_[section].title;
    return role == Qt::ToolTipRole ? QVariant(columns_[section].toolTip) : QVariant();
}

FactTable::FactTable(const QString& title, QVector<FactTableModel::Column> columns, QWidget* parent)
    : QTableView(parent), model_(new FactTableModel(std::move(columns), this)), sorted_(new QSortFilterProxyModel(this))
{
    setTabKeyNavigation(false); // Tab leads on, arrows from cell to cell
    setAccessibleName(title);
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(FactTableModel::OrderRole);
    setModel(sorted_);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as the rows came
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    new TableExport(*this);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !marking_)
            Q_EMIT rowReached(sourceRow(index));
    });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (!(QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier))) // rows to be copied
            Q_EMIT rowChosen(sourceRow(index));
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        // Return only: with a mouse a double click is an activation too, and the clicks were heard already.
        if (QGuiApplication::mouseButtons() == Qt::NoButton && hasFocus())
            Q_EMIT rowChosen(sourceRow(index));
    });
}

void FactTable::setRows(QVector<FactTableModel::Row> rows, const QString& rowToolTip)
{
    marking_ = true; // a reset chooses nothing
    model_->setRows(std::move(rows), rowToolTip);
    marking_ = false;
    if (!sized_ && rowCount() > 0) {
        resizeColumnsToContents();
        sized_ = true;
    }
}

void FactTable::markRow(int row)
{
    marking_ = true;
    if (row < 0)
        clearSelection();
    else
        selectRow(sorted_->mapFromSource(model_->index(row, 0)).row());
    marking_ = false;
}

int FactTable::sourceRow(const QModelIndex& index) const
{
    return sorted_->mapToSource(index).row();
}

} // namespace nucleoscope::ui
