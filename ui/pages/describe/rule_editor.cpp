// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/describe/rule_editor.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tab_order.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace nucleoscope::ui {
namespace {

constexpr std::size_t valuesShown = 4;

QToolButton* headerButton(const QString& text, const QString& toolTip, const char* name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setObjectName(QString::fromLatin1(name));
    setLook(button, "plain");
    return button;
}

} // namespace

RuleEditor::RuleEditor(DescriptionDraft& draft, const DescriptionRule& rule, QWidget* parent)
    : Card({}, parent), draft_(draft), kind_(rule.index()), yield_(makeMuted({}, this)), problem_(new QLabel(this))
{
    buildHeader();
    problem_->setObjectName(QStringLiteral("ruleProblem"));
    problem_->setWordWrap(true);
    QFont strong = problem_->font(); // not by a colour: it would be read by some alone
    strong.setBold(true);
    problem_->setFont(strong);
    problem_->hide();
    yield_->setObjectName(QStringLiteral("ruleYield"));
    std::visit([this](const auto& one) { build(one); }, rule);
    passFocusOn(*this, expression_ ? static_cast<QWidget&>(*expression_) : gives_ ? *gives_ : *file_);
    body()->addWidget(problem_);
    body()->addWidget(yield_);
}

void RuleEditor::buildHeader()
{
    auto* row = new QHBoxLayout;
    title_ = makeHeading({}, this);
    up_ = headerButton(QStringLiteral("↑"), tr("Earlier: where several rules tell the same, the first counts"), "ruleUp", this);
    down_ = headerButton(QStringLiteral("↓"), tr("Later"), "ruleDown", this);
    QToolButton* remove = headerButton(QStringLiteral("×"), tr("Remove this rule"), "ruleRemove", this);
    row->addWidget(title_, 1);
    for (QToolButton* button : {up_, down_, remove})
        row->addWidget(button);
    body()->addLayout(row);
    connect(up_, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(remove, &QToolButton::clicked, this, &RuleEditor::removed);
}

void RuleEditor::setPlaceInList(int number, int count)
{
    const QString kinds[] = {tr("Rule %1: a folder's name"), tr("Rule %1: a pattern in the path"), tr("Rule %1: a table")};
    title_->setText(kinds[kind_].arg(number));
    up_->setEnabled(number > 1);
    down_->setEnabled(number < count);
}

void RuleEditor::build(const FolderRule& rule)
{
    auto* form = new QFormLayout;
    gives_ = new QComboBox(this);
    gives_->setObjectName(QStringLiteral("ruleGives"));
    gives_->addItems({tr("the class"), tr("the patient"), tr("the fold")});
    gives_->setCurrentIndex(static_cast<int>(rule.gives));
    level_ = new QSpinBox(this);
    level_->setObjectName(QStringLiteral("ruleLevel"));
    level_->setRange(1, FolderRule::deepest);
    level_->setValue(rule.level);
    level_->setToolTip(tr("1: the folder that holds the image; 2: the one around that"));
    form->addRow(tr("It tells"), gives_);
    form->addRow(tr("Levels above the image"), level_);
    body()->addLayout(form);
    connect(gives_, &QComboBox::currentIndexChanged, this, &RuleEditor::changed);
    connect(level_, &QSpinBox::valueChanged, this, &RuleEditor::changed);
}

void RuleEditor::build(const PatternRule& rule)
{
    expression_ = new QLineEdit(QString::fromStdString(rule.expression), this);
    expression_->setObjectName(QStringLiteral("rulePattern"));
    expression_->setAccessibleName(tr("Pattern"));
    expression_->setMaxLength(static_cast<int>(PatternRule::longest));
    Theme::instance().fitToText(expression_, [this] { expression_->setFont(Theme::instance().fixedFont()); });
    expression_->setPlaceholderText(QStringLiteral("/(?<subject>[^_/]+)_"));
    expression_->setToolTip(
        tr("A regular expression (PCRE2), looked for in the path below the folder. What stands in a named group "
           "is the class, the patient or the fold."));
    body()->addWidget(expression_);
    auto* row = new QHBoxLayout;
    row->addWidget(makeMuted(tr("Put in:"), this));
    const std::pair<QString, QString> groups[] = {{tr("Class"), QStringLiteral("(?<class>[^_/]+)")},
                                                  {tr("Patient"), QStringLiteral("(?<subject>[^_/]+)")},
                                                  {tr("Fold"), QStringLiteral("(?<fold>[^_/]+)")}};
    for (const auto& [text, group] : groups) {
        QPushButton* button = makeButton(text, "chip", this);
        button->setAutoDefault(false);
        button->setToolTip(tr("A part of the path without _ and /: %1").arg(group));
        connect(button, &QPushButton::clicked, this, [this, expression = group] { addGroup(expression); });
        row->addWidget(button);
    }
    row->addStretch(1);
    body()->addLayout(row);
    connect(expression_, &QLineEdit::textChanged, this, &RuleEditor::changed);
}

void RuleEditor::addGroup(const QString& expression)
{
    expression_->insert(expression);
    expression_->setFocus();
}

QComboBox* RuleEditor::addColumn(QFormLayout& form, const QString& label, const char* name, const QString& toolTip)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setToolTip(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    form.addRow(label, box);
    connect(box, &QComboBox::activated, this, &RuleEditor::changed);
    return box;
}

void RuleEditor::build(const TableRule& rule)
{
    wanted_ = rule;
    guess_ = rule.fileColumn.empty() && rule.columns == ByFact<std::string>();
    auto* form = new QFormLayout;
    auto* row = new QHBoxLayout;
    file_ = new QComboBox(this);
    file_->setObjectName(QStringLiteral("ruleTable"));
    file_->setAccessibleName(tr("Table"));
    file_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    file_->setMinimumContentsLength(12);
    if (draft_.place())
        for (const std::string& table : draft_.place()->tables)
            file_->addItem(QString::fromStdString(table));
    const QString chosen = QString::fromStdString(rule.file);
    if (!chosen.isEmpty() && file_->findText(chosen) < 0)
        file_->addItem(chosen);
    file_->setCurrentIndex(chosen.isEmpty() ? 0 : file_->findText(chosen));
    QPushButton* other = makeButton(tr("Other…"), "", this);
    other->setObjectName(QStringLiteral("ruleOtherTable"));
    other->setAutoDefault(false);
    other->setToolTip(tr("A table (CSV) that lies elsewhere"));
    row->addWidget(file_, 1);
    row->addWidget(other);
    form->addRow(tr("Table"), row);
    files_ =
        addColumn(*form, tr("Images"), "ruleFiles",
                  tr("The column that names the images, by path or by name. None: each row is of a patient, whom an earlier rule "
                     "tells"));
    columns_.of(ImageFact::Class) = addColumn(*form, tr("Class"), "ruleClasses", tr("The column of the classes"));
    columns_.of(ImageFact::Subject) = addColumn(*form, tr("Patient"), "ruleSubjects", tr("The column of the patients"));
    columns_.of(ImageFact::Fold) = addColumn(*form, tr("Fold"), "ruleFolds", tr("The column of the folds"));
    body()->addLayout(form);
    connect(other, &QPushButton::clicked, this, &RuleEditor::chooseTable);
    connect(file_, &QComboBox::activated, this, [this] {
        guess_ = true;
        readTable();
    });
    readTable();
}

void RuleEditor::chooseTable()
{
    auto* dialog = new QFileDialog(this, tr("Choose a table"), QString::fromStdString(utf8(draft_.place()->descriptionFolder)));
    dialog->setObjectName(QStringLiteral("openTableDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (file_->findText(file) < 0)
            file_->addItem(file);
        file_->setCurrentIndex(file_->findText(file));
        guess_ = true;
        readTable();
    });
    dialog->open();
}

void RuleEditor::readTable()
{
    isRead_ = false;
    const std::string file = file_->currentText().toStdString();
    if (guess_)
        wanted_ = TableRule{file, {}, {}};
    if (file.empty() || !draft_.place())
        return;
    draft_.workspace().jobBridge().run<TableColumns>(
        this, {"job.read_table", "Reading a table"}, Resource::Disk, Priority::Interactive,
        [file, tree = draft_.place()->tree, folder = draft_.place()->descriptionFolder](JobContext&) {
            return columnsOf(file, *tree, folder);
        },
        [this, file](Result<TableColumns> columns) {
            if (file_->currentText().toStdString() != file)
                return;
            if (columns)
                fillColumns(*columns);
            Q_EMIT changed(); // a table that cannot be read is told by its rule
        });
}

void RuleEditor::fillColumns(const TableColumns& columns)
{
    const auto fill = [&](QComboBox* box, const std::string& wanted, int likely, const QString& none) {
        box->clear();
        box->addItem(none, QString());
        for (const std::string& name : columns.names) {
            const QString text = QString::fromStdString(name).trimmed();
            box->addItem(text, text);
        }
        const int found = box->findData(QString::fromStdString(wanted), Qt::UserRole, Qt::MatchFixedString);
        box->setCurrentIndex(guess_ ? likely + 1 : std::max(0, wanted.empty() ? 0 : found));
    };
    fill(files_, wanted_.fileColumn, columns.files, tr("none: rows are of patients"));
    for (const ImageFact fact : imageFacts)
        fill(columns_.of(fact), wanted_.columns.of(fact), columns.likely.of(fact), tr("not told here"));
    guess_ = false;
    isRead_ = true;
}

TableRule RuleEditor::tableRule() const
{
    if (!isRead_)
        return wanted_;
    TableRule rule{file_->currentText().toStdString(), files_->currentData().toString().toStdString(), {}};
    for (const ImageFact fact : imageFacts)
        rule.columns.of(fact) = columns_.of(fact)->currentData().toString().toStdString();
    return rule;
}

DescriptionRule RuleEditor::rule() const
{
    if (gives_)
        return FolderRule{level_->value(), static_cast<ImageFact>(gives_->currentIndex())};
    if (expression_)
        return PatternRule{expression_->text().toStdString()};
    return tableRule();
}

void RuleEditor::showYield(const RuleYield* yield)
{
    const bool wrong = yield && yield->problem;
    if (yield) {
        problem_->setVisible(wrong);
        const bool noTable = wrong && file_ && file_->count() == 0;
        problem_->setText(noTable ? tr("There is no table beside the images: choose one.")
                          : wrong ? translated(*yield->problem)
                                  : QString());
    }
    if (expression_)
        expression_->setAccessibleDescription(wrong ? problem_->text() : QString());
    if (!yield || wrong) {
        yield_->setVisible(!wrong);
        yield_->setText(wrong ? QString() : tr("Trying it…"));
        return;
    }
    const QString facts[] = {tr("Class: %1"), tr("Patient: %1"), tr("Fold: %1")};
    QStringList lines{tr("It tells something of %n image(s).", nullptr, yield->images)};
    for (const ImageFact fact : imageFacts) {
        if (!yield->gives.of(fact))
            continue;
        const auto& values = yield->values.of(fact);
        QStringList shown;
        for (std::size_t i = 0; i < std::min(values.size(), valuesShown); ++i)
            shown << QStringLiteral("%1 (%2)").arg(QString::fromStdString(values[i].value), countText(values[i].images));
        if (values.size() > valuesShown)
            shown << tr("%n different", nullptr, static_cast<int>(values.size()));
        lines << facts[static_cast<std::size_t>(fact)].arg(shown.isEmpty() ? QStringLiteral("–")
                                                                           : shown.join(QStringLiteral(", ")));
    }
    yield_->setVisible(true);
    yield_->setText(lines.join(QLatin1Char('\n')));
}

} // namespace nucleoscope::ui
