#pragma once

#include "core/workflow/pseudonyms.h"

#include <QObject>
#include <QString>
#include <functional>

class QAction;
class QModelIndex;
class QTableView;

namespace nucleoscope::ui {

/// Rows that name patients or images, and can do so otherwise.
struct NamedRows {
    std::function<QString(const std::optional<Pseudonyms>& names)> csv; ///< what is saved
    /// A cell's text where `names` are wished.
    std::function<QString(const QModelIndex& cell, const Pseudonyms& names)> text;
    /// Hands over the names that are wished now; withExportNames().
    std::function<void(std::function<void(const std::optional<Pseudonyms>&)> use)> ask;
    QAction* choice = nullptr; ///< whether they are wished; in the table's context menu
};

/// Lets a table be taken away: Ctrl+C copies the selected rows (all, where none is) with their header, separated by tabs;
/// Ctrl+S saves all rows as CSV. Both are in its context menu as well. The name of the file is the table's accessible name.
class TableExport : public QObject {
    Q_OBJECT
public:
    /// Without `named` the texts that are shown.
    explicit TableExport(QTableView& table, NamedRows named = {});
    QString selectedRows(const std::optional<Pseudonyms>& names = {}) const; ///< columns as on the screen, hidden ones left out
    QString toCsv(const std::optional<Pseudonyms>& names = {}) const;

public Q_SLOTS:
    void copy();
    void chooseFile();

private:
    QList<int> shownColumns() const;
    QStringList header() const;
    QStringList texts(int row, const std::optional<Pseudonyms>& names) const;
    void withNames(std::function<void(const std::optional<Pseudonyms>&)> use);
    QTableView& table_;
    NamedRows named_;
};

/// A CSV table as it is pasted into a sheet: fields between tabs.
QString tabSeparated(const QString& csv);

} // namespace nucleoscope::ui
