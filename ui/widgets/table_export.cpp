#include "ui/widgets/table_export.h"

#include "core/base/csv.h"
#include "ui/widgets/keyed_action.h"
#include "ui/widgets/keys_filter.h"
#include "ui/widgets/save_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <set>

namespace nucleoscope::ui {
namespace {

/// A field must not end its column or line.
QString line(QStringList fields)
{
    for (QString& field : fields)
        for (QChar& letter : field)
            if (letter == QLatin1Char('\t') || letter == QLatin1Char('\n') || letter == QLatin1Char('\r'))
                letter = QLatin1Char(' ');
    return fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

std::vector<std::string> utf8Fields(const QStringList& fields)
{
    std::vector<std::string> result;
    for (const QString& field : fields)
        result.push_back(field.toStdString());
    return result;
}

QStringList fieldsOf(const std::vector<std::string>& fields)
{
    QStringList result;
    for (const std::string& field : fields)
        result << QString::fromStdString(field);
    return result;
}

} // namespace

QString tabSeparated(const QString& csv)
{
    const auto table = CsvTable::parse(csv.toStdString(), std::string());
    if (!table)
        return csv;
    QString text = line(fieldsOf(table->header));
    for (const auto& row : table->rows)
        text += line(fieldsOf(row));
    return text;
}

TableExport::TableExport(QTableView& table, NamedRows named) : QObject(&table), table_(table), named_(std::move(named))
{
    const QKeySequence copyKeys(QKeySequence::Copy), saveKeys(QKeySequence::Save);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* copying = new KeyedAction(tr("Copy rows"), copyKeys, this);
    copying->setObjectName(QStringLiteral("export-copy"));
    auto* saving = new KeyedAction(tr("Save as CSV…"), saveKeys, this);
    saving->setObjectName(QStringLiteral("export-save"));
    connect(copying, &QAction::triggered, this, &TableExport::copy);
    connect(saving, &QAction::triggered, this, &TableExport::chooseFile);
    table.addActions({copying, saving});
    if (named_.choice)
        table.addAction(named_.choice);
    auto* keys = new KeysFilter(table);
    keys->add(copyKeys, [this] { copy(); });
    keys->add(saveKeys, [this] { chooseFile(); });
}

QList<int> TableExport::shownColumns() const
{
    QList<int> columns;
    const QHeaderView& header = *table_.horizontalHeader();
    for (int place = 0; place < header.count(); ++place)
        if (!header.isSectionHidden(header.logicalIndex(place)))
            columns << header.logicalIndex(place);
    return columns;
}

QStringList TableExport::header() const
{
    QStringList names;
    for (const int column : shownColumns())
        names << table_.model()->headerData(column, Qt::Horizontal).toString();
    return names;
}

QStringList TableExport::texts(int row, const std::optional<Pseudonyms>& names) const
{
    QStringList fields;
    for (const int column : shownColumns()) {
        const QModelIndex cell = table_.model()->index(row, column, table_.rootIndex());
        fields << (names && named_.text ? named_.text(cell, *names) : cell.data().toString());
    }
    return fields;
}

QString TableExport::selectedRows(const std::optional<Pseudonyms>& names) const
{
    std::set<int> rows;
    for (const QItemSelectionRange& range : table_.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    const bool none = rows.empty();
    for (int row = 0; none && row < table_.model()->rowCount(); ++row)
        rows.insert(rows.end(), row);
    QString text = line(header());
    for (const int row : rows)
        text += line(texts(row, names));
    return text;
}

QString TableExport::toCsv(const std::optional<Pseudonyms>& names) const
{
    if (named_.csv)
        return named_.csv(names);
    std::string csv = csvLine(utf8Fields(header()));
    for (int row = 0; row < table_.model()->rowCount(); ++row)
        csv += csvLine(utf8Fields(texts(row, names)));
    return QString::fromStdString(csv);
}

void TableExport::withNames(std::function<void(const std::optional<Pseudonyms>&)> use)
{
    if (named_.ask)
        named_.ask(std::move(use));
    else
        use({});
}

void TableExport::copy()
{
    withNames([this](const auto& names) { QGuiApplication::clipboard()->setText(selectedRows(names)); });
}

void TableExport::chooseFile()
{
    chooseFileToSave(&table_, tr("Save “%1”").arg(table_.accessibleName()), table_.accessibleName(), {tr("Table (*.csv)")},
                     [this](const QString& file) {
                         withNames([this, file](const auto& names) { saveFile(file, toCsv(names).toStdString(), table_); });
                     });
}

} // namespace nucleoscope::ui
