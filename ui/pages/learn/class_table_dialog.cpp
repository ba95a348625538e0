// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn/class_table_dialog.h"

#include "core/base/files.h"
#include "core/classroom/class_commands.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/save_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

constexpr QSize tableSize{1040, 600};
constexpr int uncountedHeight = 96; // px

using Cell = FactTableModel::Cell;

QVector<FactTableModel::Column> classColumns()
{
    return {{ClassTableDialog::tr("Student"), ClassTableDialog::tr("As they wished to be called"), false},
            {ClassTableDialog::tr("Predicted"), ClassTableDialog::tr("Before anything was trained"), false},
            {ClassTableDialog::tr("It came"), ClassTableDialog::tr("What it would have been right to predict on their computer"),
             false},
            {ClassTableDialog::tr("Measured"), ClassTableDialog::tr("The lesson's first number with its 95 % interval"), true},
            {ClassTableDialog::tr("Quiz"), ClassTableDialog::tr("Answers that were right, of those given"), true},
            {ClassTableDialog::tr("Handed in"), ClassTableDialog::tr("By the clock of their computer, UTC"), false},
            {ClassTableDialog::tr("Notes"), {}, false}};
}

/// A choice in the lesson's words; where there are none, its name.
QString choiceWords(const std::string& name, const std::string& text)
{
    return text.empty() ? QString::fromStdString(name) : translated(text);
}

QString outcomeWords(const ClassTableRow& row)
{
    if (!row.result)
        return {};
    if (!row.result->conclusion)
        return ClassTableDialog::tr("not finished");
    if (row.result->right.empty())
        return ClassTableDialog::tr("nobody can tell");
    const QString came = choiceWords(row.result->right, row.result->rightText);
    //: what came of it, and that it was predicted
    return row.asPredicted() ? ClassTableDialog::tr("%1 ✓ as predicted").arg(came) : came;
}

Cell measuredCell(const ClassTableRow& row)
{
    if (!row.result || !row.result->conclusion || row.result->conclusion->checks.empty())
        return {};
    const MeasuredValue& measured = row.result->conclusion->checks.front().measured;
    //: a number and its 95 % interval
    return {ClassTableDialog::tr("%1 (%2 to %3)")
                .arg(scoreText(measured.value), scoreText(measured.interval.low), scoreText(measured.interval.high)),
            measured.value};
}

Cell quizCell(const ClassTableRow& row)
{
    if (!row.quiz)
        return {};
    //: right answers of a quiz, of all that were given
    return {ClassTableDialog::tr("%1 of %2").arg(countText(row.quiz->right), countText(row.quiz->asked)), row.quiz->accuracy()};
}

QString noteWords(const ClassTableRow& row)
{
    QStringList notes;
    for (const Message& note : row.notes)
        notes << translated(note);
    return notes.join(QLatin1Char(' '));
}

FactTableModel::Row classRow(const ClassTableRow& row)
{
    const QString student = row.student.empty() ? ClassTableDialog::tr("without a name") : QString::fromStdString(row.student);
    const QString time =
        row.result ? QString::fromStdString(row.result->handedIn).replace(QLatin1Char('T'), QLatin1Char(' ')) : QString();
    return {
        {student, {}},           {row.result ? choiceWords(row.result->prediction, row.result->predictionText) : QString(), {}},
        {outcomeWords(row), {}}, measuredCell(row),
        quizCell(row),           {time, {}},
        {noteWords(row), {}}};
}

} // namespace

ClassTableDialog::ClassTableDialog(ClassroomTable table, std::vector<std::filesystem::path> places, QWidget* parent)
    : QDialog(parent), table_(std::move(table)), places_(std::move(places))
{
    setObjectName(QStringLiteral("classTableDialog"));
    setWindowTitle(tr("What the class handed in"));
    resize(tableSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid);
    if (!table_.packTitle.empty())
        //: title of a class, and of its lesson
        column->addWidget(
            makeHeading(tr("%1 · %2").arg(QString::fromStdString(table_.packTitle), translated(table_.lessonTitle))));
    QStringList sentences;
    for (const Message& sentence : classTableSummary(table_))
        sentences << translated(sentence);
    auto* summary = new QLabel(sentences.join(QLatin1Char(' ')), this);
    summary->setObjectName(QStringLiteral("classSummary"));
    summary->setWordWrap(true);
    column->addWidget(summary);
    column->addWidget(makeTable(), 1);
    if (!table_.uncounted.empty())
        column->addWidget(makeUncounted());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    QPushButton* saving = buttons->button(QDialogButtonBox::Save);
    saving->setText(tr("Save as CSV…"));
    saving->setObjectName(QStringLiteral("classTableSave"));
    saving->setToolTip(tr("With every number of every student, for a spreadsheet"));
    saving->setEnabled(!table_.rows.empty());
    connect(buttons, &QDialogButtonBox::accepted, this, &ClassTableDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* row = new QHBoxLayout;
    row->addWidget(new CommandButton(
        [this] {
            CollectOptions options;
            for (const auto& place : places_)
                options.places.push_back(utf8(place));
            options.csv = "class.csv";
            return commandOf(options);
        },
        tr("Makes the same table.")));
    row->addWidget(buttons, 1);
    column->addLayout(row);
}

QWidget* ClassTableDialog::makeTable()
{
    auto* table = new FactTable(tr("What the class handed in"), classColumns(), this);
    table->setObjectName(QStringLiteral("classTable"));
    QVector<FactTableModel::Row> rows;
    for (const ClassTableRow& row : table_.rows)
        rows.append(classRow(row));
    table->setRows(std::move(rows), {});
    return table;
}

QWidget* ClassTableDialog::makeUncounted()
{
    auto* card = new Card(tr("Files that do not count"), this);
    auto* list = new QPlainTextEdit(card);
    list->setObjectName(QStringLiteral("classUncounted"));
    list->setAccessibleName(tr("Files that do not count"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setFixedHeight(uncountedHeight);
    QStringList lines;
    for (const UncountedFile& file : table_.uncounted)
        lines << translated(file.reason);
    list->setPlainText(lines.join(QLatin1Char('\n')));
    card->body()->addWidget(list);
    return card;
}

void ClassTableDialog::save()
{
    const QString name = table_.packTitle.empty() ? tr("class") : QString::fromStdString(table_.packTitle);
    chooseFileToSave(this, tr("Save the table"), name, {tr("Table (*.csv)")},
                     [this](const QString& file) { saveFile(file, classTableToCsv(table_), *this); });
}

} // namespace nucleoscope::ui
