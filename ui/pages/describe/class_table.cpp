// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/describe/class_table.h"

#include "core/base/text.h"
#include "ui/text.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

bool standsFor(const DescribedClass& described, const std::string& value)
{
    return equalsIgnoringCase(described.name, value)
           || std::any_of(described.values.begin(), described.values.end(),
                          [&](const std::string& known) { return equalsIgnoringCase(known, value); });
}

} // namespace

ClassTable::ClassTable(QWidget* parent) : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(QStringLiteral("describeClasses"));
    setAccessibleName(tr("Classes"));
    setHorizontalHeaderLabels({tr("Found"), tr("Name of the class"), tr("Positive"), tr("Images")});
    horizontalHeaderItem(NameColumn)->setToolTip(tr("Values with the same name become one class"));
    horizontalHeaderItem(PositiveColumn)->setToolTip(tr("Sensitivity, specificity and AUROC are of the positive class"));
    horizontalHeaderItem(UseColumn)->setToolTip(tr("Images of a value without a tick are left out"));
    horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    verticalHeader()->hide();
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem*) {
        if (filling_)
            return;
        changed_ = true;
        Q_EMIT edited();
    });
}

void ClassTable::setValues(const std::vector<ValueCount>& values, const std::vector<DescribedClass>& described,
                           const std::vector<ClassInfo>& classes)
{
    filling_ = true;
    changed_ = !described.empty();
    std::vector<ValueCount> ordered = values; // as they were described, the others behind them
    const auto placeOf = [&](const ValueCount& value) {
        return std::find_if(described.begin(), described.end(),
                            [&](const DescribedClass& one) { return standsFor(one, value.value); });
    };
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const ValueCount& a, const ValueCount& b) { return placeOf(a) < placeOf(b); });
    setRowCount(static_cast<int>(ordered.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ValueCount& value = ordered[static_cast<std::size_t>(row)];
        const auto known = placeOf(value);
        const bool used = described.empty() || known != described.end();
        const std::string name = known == described.end() ? value.value : known->name;
        const bool positive = std::any_of(classes.begin(), classes.end(), [&](const ClassInfo& info) {
            return info.positive && equalsIgnoringCase(info.name, name);
        });
        const auto put = [&](int column, const QString& text, Qt::ItemFlags flags) {
            auto* cell = new QTableWidgetItem(text);
            cell->setFlags(flags | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            setItem(row, column, cell);
            return cell;
        };
        put(UseColumn, QString::fromStdString(value.value), Qt::ItemIsUserCheckable)
            ->setCheckState(used ? Qt::Checked : Qt::Unchecked);
        put(NameColumn, QString::fromStdString(name), Qt::ItemIsEditable);
        put(PositiveColumn, {}, Qt::ItemIsUserCheckable)->setCheckState(positive ? Qt::Checked : Qt::Unchecked);
        put(ImagesColumn, countText(value.images), {})->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    resizeColumnToContents(UseColumn);
    filling_ = false;
}

std::vector<DescribedClass> ClassTable::described() const
{
    std::vector<DescribedClass> classes;
    if (!changed_)
        return classes;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isChecked(row, UseColumn))
            continue;
        const std::string value = item(row, UseColumn)->text().toStdString();
        std::string name = item(row, NameColumn)->text().trimmed().toStdString();
        if (name.empty())
            name = value;
        auto known = std::find_if(classes.begin(), classes.end(),
                                  [&](const DescribedClass& one) { return equalsIgnoringCase(one.name, name); });
        if (known == classes.end())
            known = classes.insert(classes.end(), DescribedClass{name, {}, false});
        if (!equalsIgnoringCase(value, name))
            known->values.push_back(value);
        known->positive = known->positive || isChecked(row, PositiveColumn);
    }
    return classes;
}

bool ClassTable::canMove(int by) const
{
    return currentRow() >= 0 && currentRow() + by >= 0 && currentRow() + by < rowCount();
}

void ClassTable::moveCurrent(int by)
{
    if (!canMove(by))
        return;
    const int from = currentRow(), to = from + by, column = currentColumn();
    filling_ = true;
    for (int each = 0; each < ColumnCount; ++each) {
        QTableWidgetItem* moved = takeItem(from, each);
        setItem(from, each, takeItem(to, each));
        setItem(to, each, moved);
    }
    filling_ = false;
    changed_ = true;
    setCurrentCell(to, column);
    Q_EMIT edited();
}

void ClassTable::keyPressEvent(QKeyEvent* event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::AltModifier && (up || event->key() == Qt::Key_Down))
        moveCurrent(up ? -1 : 1);
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace nucleoscope::ui
