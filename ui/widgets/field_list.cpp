#include "ui/widgets/field_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>

namespace nucleoscope::ui {
namespace {

constexpr int mostForName = 150; // px: names of classes may be long

} // namespace

FieldList::FieldList(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(3);
    grid_->setColumnStretch(1, 1);
    grid_->setColumnMinimumWidth(0, 92);
}

void FieldList::set(const QString& name, const QString& value, const QString& toolTip)
{
    for (const Row& row : std::as_const(rows_)) {
        if (row.value->accessibleName() != name)
            continue;
        row.value->setText(value);
        row.name->setVisible(!value.isEmpty());
        row.value->setVisible(!value.isEmpty());
        return;
    }
    if (value.isEmpty())
        return;
    const Row row{new QLabel(this), new QLabel(value, this)};
    setLook(row.name, "muted");
    row.name->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, Theme::besideText(mostForName)));
    const QString whole = row.name->text() == name ? toolTip : toolTip.isEmpty() ? name : name + u'\n' + toolTip;
    row.value->setTextFormat(Qt::PlainText);
    row.value->setWordWrap(true);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.name->setBuddy(row.value);
    row.name->setToolTip(whole);
    row.value->setToolTip(whole);
    row.value->setAccessibleName(name);
    const int at = static_cast<int>(rows_.size());
    grid_->addWidget(row.name, at, 0, Qt::AlignTop);
    grid_->addWidget(row.value, at, 1, Qt::AlignTop);
    rows_.append(row);
}

QString FieldList::value(const QString& name) const
{
    for (const Row& row : rows_)
        if (row.value->accessibleName() == name)
            return row.value->text();
    return {};
}

void FieldList::clear()
{
    for (const Row& row : std::as_const(rows_)) {
        delete row.name;
        delete row.value;
    }
    rows_.clear();
}

} // namespace nucleoscope::ui
