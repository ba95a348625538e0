// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace nucleoscope::ui {

class TrainingQueueKeeper;

/// The queue as rows: what has ended, what is under way, what waits. Those that wait can be dragged to another place.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, RecipeColumn, SplitColumn, EpochsColumn, DataColumn, StateColumn, ColumnCount };

    explicit QueueModel(TrainingQueueKeeper& queue, QObject* parent = nullptr);

    int firstWaiting() const; ///< row of the one whose turn is next
    /// Its place among those that wait; -1: it does not wait.
    int waitingAt(int row) const;
    /// Of one that has ended; empty: it has not.
    QString endedRun(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    /// Moves it in the queue, and tells the view that there is nothing for it to delete: false.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    void dropped(int place); ///< where the dragged one waits now

private:
    void refresh();
    QString text(int row, int column) const;
    QString endedText(int row, int column) const;
    QString currentText(int column) const;
    QString waitingText(int place, int column) const;
    bool hasBegun() const;

    TrainingQueueKeeper& queue_;
    int rows_ = 0, ended_ = 0, begun_ = 0; ///< as the views know them
    QStringList names_;                    ///< of the rows: tell whether they are others
};

} // namespace nucleoscope::ui
