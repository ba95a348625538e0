#pragma once

#include <QObject>
#include <QString>
#include <functional>

class QTableView;

namespace nucleoscope::ui {

/// Lets a table be taken away: Ctrl+C copies the selected rows (all, where none is) with their header, separated by tabs;
/// Ctrl+S saves all rows as CSV. Both are in its context menu as well. The name of the file is the table's accessible name.
class TableExport : public QObject {
    Q_OBJECT
public:
    /// `csv`: what is saved; empty: the texts that are shown.
    explicit TableExport(QTableView& table, std::function<QString()> csv = {});
    QString selectedRows() const; ///< columns as they stand on the screen, hidden ones left out
    QString toCsv() const;

public Q_SLOTS:
    void copy();
    void chooseFile();

private:
    QList<int> shownColumns() const;
    QStringList header() const;
    QStringList texts(int row) const;
    QTableView& table_;
    std::function<QString()> csv_;
};

/// A CSV table as it is pasted into a sheet: fields between tabs.
QString tabSeparated(const QString& csv);

} // namespace nucleoscope::ui
