// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/holds_texts.h"

#include <QAbstractTableModel>
#include <QTableView>

class QSortFilterProxyModel;

namespace nucleoscope::ui {

/// Texts in rows and columns, each with what it is sorted by.
class FactTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        QString title, toolTip;
        bool number = false; ///< to the right
    };
    struct Cell {
        QString text;
        QVariant order; ///< invalid: the text
    };
    using Row = QVector<Cell>;
    static constexpr int OrderRole = Qt::UserRole + 1;

    explicit FactTableModel(QVector<Column> columns, QObject* parent = nullptr);
    void setRows(QVector<Row> rows, const QString& rowToolTip);
    void setCell(int row, int column, const Cell& cell);
    void changeTexts(const std::function<QString(const QString&)>& changed);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<Column> columns_;
    QVector<Row> rows_;
    QString toolTip_;
};

/// A table of what was found: sorted by a click on a header, taken away as any (TableExport), a row chosen by click or Return.
class FactTable : public QTableView, public HoldsTexts {
    Q_OBJECT
public:
    /// `title`: its accessible name and that of its file.
    FactTable(const QString& title, QVector<FactTableModel::Column> columns, QWidget* parent = nullptr);
    /// In the order in which they are shown until a header is clicked.
    void setRows(QVector<FactTableModel::Row> rows, const QString& rowToolTip);
    void setCell(int row, int column, const FactTableModel::Cell& cell) { model_->setCell(row, column, cell); }
    int rowCount() const { return model_->rowCount(); }
    void changeTexts(const std::function<QString(const QString&)>& changed) override { model_->changeTexts(changed); }
    void markRow(int row); ///< without choosing it; -1: none

Q_SIGNALS:
    void rowReached(int row); ///< by click or arrow keys
    void rowChosen(int row);  ///< by click or Return

private:
    int sourceRow(const QModelIndex& index) const;
    FactTableModel* model_;
    QSortFilterProxyModel* sorted_;
    bool marking_ = false;
    bool sized_ = false;
};

} // namespace nucleoscope::ui
