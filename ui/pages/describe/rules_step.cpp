// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/describe/rules_step.h"

#include "ui/export_names.h"
#include "ui/pages/describe/preview_table.h"
#include "ui/pages/describe/rule_editor.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/table_export.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

constexpr int rulesWidth = 400;

} // namespace

RulesStep::RulesStep(DescriptionDraft& draft, QWidget* parent) : QWidget(parent), draft_(draft)
{
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildRules());
    splitter->addWidget(buildPreview());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({rulesWidth, 2 * rulesWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(&draft_, &DescriptionDraft::placeChanged, this, &RulesStep::fill);
    connect(&draft_, &DescriptionDraft::triedChanged, this, &RulesStep::showTried);
}

QWidget* RulesStep::buildRules()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, Theme::grid, 0);
    hint_ = makeMuted({}, side);
    column->addWidget(hint_);
    scroll_ = new ColumnScroll(side);
    scroll_->setAccessibleName(tr("Rules"));
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget;
    auto* all = new QVBoxLayout(holder);
    all->setContentsMargins(0, 0, Theme::grid, 0);
    list_ = new QVBoxLayout;
    all->addLayout(list_);
    all->addStretch(1);
    scroll_->setWidget(holder);
    // The rule that is being written stays in sight when it is laid out, and when more is to be said of it.
    connect(scroll_->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        for (RuleEditor* editor : std::as_const(editors_))
            if (editor->isAncestorOf(QApplication::focusWidget()))
                scroll_->ensureWidgetVisible(editor);
    });
    column->addWidget(scroll_, 1);
    column->addWidget(makeMuted(tr("Add a rule about:"), side));
    auto* row = new QHBoxLayout;
    const auto offer = [&](const QString& text, const char* name, const QString& toolTip, auto rule) {
        QPushButton* button = makeButton(text, "", side);
        button->setObjectName(QString::fromLatin1(name));
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, rule] { add(rule); });
        row->addWidget(button);
    };
    offer(tr("Folders"), "addFolderRule", tr("The name of a folder above the image tells class, patient or fold"), FolderRule());
    offer(tr("Names"), "addPatternRule", tr("A pattern in the path tells them: UID_11_10_1_all.bmp"),
          PatternRule{"/(?<subject>[^_/]+)_"});
    offer(tr("A table"), "addTableRule", tr("A CSV names images or patients, and tells them"), TableRule());
    row->addStretch(1);
    column->addLayout(row);
    within_ = new QCheckBox(tr("Patients are counted &within their class"), side);
    within_->setObjectName(QStringLiteral("describeWithin"));
    within_->setToolTip(tr("Numbers begin anew in each class: patient 7 of one class and patient 7 of another are two people"));
    connect(within_, &QCheckBox::toggled, &draft_, &DescriptionDraft::setSubjectsWithinClasses);
    column->addWidget(within_);
    return side;
}

QWidget* RulesStep::buildPreview()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::grid, 0, 0, 0);
    summary_ = makeHeading({}, side);
    summary_->setObjectName(QStringLiteral("describeSummary"));
    summary_->setWordWrap(true);
    notes_ = makeMuted({}, side);
    notes_->setObjectName(QStringLiteral("describeNotes"));
    onlyLeftOut_ = new QCheckBox(tr("Show &only what is left out"), side);
    onlyLeftOut_->setObjectName(QStringLiteral("describeOnlyLeftOut"));
    table_ = new QTableView(side);
    table_->setObjectName(QStringLiteral("describePreview"));
    table_->setAccessibleName(tr("What the rules tell of each image"));
    model_ = new PreviewTableModel(this);
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setTextElideMode(Qt::ElideMiddle);
    table_->setWordWrap(false); // a path would break at its first slash
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + Theme::grid);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setColumnWidth(PreviewTableModel::FileColumn, 27 * Theme::grid);
    for (const int fact : {PreviewTableModel::ClassColumn, PreviewTableModel::SubjectColumn, PreviewTableModel::FoldColumn})
        table_->setColumnWidth(fact, 10 * Theme::grid);
    NamedRows named;
    named.csv = [this](const auto& names) { return model_->toCsv(names); };
    named.text = [this](const QModelIndex& cell, const Pseudonyms& names) { return model_->textUnder(names, cell); };
    named.ask = [this](auto use) { withExportNames(draft_.workspace(), this, std::move(use)); };
    named.choice = makePseudonymsAction(draft_.workspace().settings(), table_);
    new TableExport(*table_, std::move(named));
    connect(onlyLeftOut_, &QCheckBox::toggled, model_, &PreviewTableModel::setOnlyLeftOut);
    column->addWidget(summary_);
    column->addWidget(notes_);
    column->addWidget(onlyLeftOut_);
    column->addWidget(table_, 1);
    return side;
}

void RulesStep::fill()
{
    if (!draft_.place())
        return;
    filling_ = true;
    qDeleteAll(editors_);
    editors_.clear();
    for (const DescriptionRule& rule : draft_.description().rules)
        insert(rule, static_cast<int>(editors_.size()));
    within_->setChecked(draft_.description().subjectsWithinClasses);
    filling_ = false;
    showTried();
}

void RulesStep::add(const DescriptionRule& rule)
{
    if (editors_.size() >= static_cast<qsizetype>(mostRules))
        return;
    insert(rule, static_cast<int>(editors_.size()));
    take();
    editors_.back()->setFocus();
}

void RulesStep::insert(const DescriptionRule& rule, int at)
{
    auto* editor = new RuleEditor(draft_, rule, this);
    editors_.insert(at, editor);
    list_->insertWidget(at, editor);
    connect(editor, &RuleEditor::changed, this, &RulesStep::take);
    connect(editor, &RuleEditor::removed, this, [this, editor] {
        editors_.removeOne(editor);
        editor->hide();
        editor->deleteLater(); // its button is being clicked
        renumber();
        take();
    });
    connect(editor, &RuleEditor::moved, this, [this, editor](int by) {
        const auto from = editors_.indexOf(editor);
        const auto to = from + by;
        if (to < 0 || to >= editors_.size())
            return;
        editors_.move(from, to);
        list_->removeWidget(editor);
        list_->insertWidget(static_cast<int>(to), editor);
        renumber();
        take();
    });
    renumber();
}

void RulesStep::renumber()
{
    for (qsizetype i = 0; i < editors_.size(); ++i)
        editors_[i]->setPlaceInList(static_cast<int>(i) + 1, static_cast<int>(editors_.size()));
}

void RulesStep::take()
{
    if (filling_)
        return;
    std::vector<DescriptionRule> rules;
    for (const RuleEditor* editor : std::as_const(editors_))
        rules.push_back(editor->rule());
    draft_.setRules(std::move(rules));
    showTried();
}

void RulesStep::showTried()
{
    const auto tried = draft_.tried();
    model_->setTried(tried);
    hint_->setText(editors_.isEmpty() ? tr("Nothing here shows by itself where class and patient stand. Add a rule.")
                   : draft_.isSuggested()
                       ? tr("These rules are a guess from folders, names and tables. Look at what they yield, and change them.")
                       : tr("For class, patient and fold, the first rule that tells it counts."));
    for (qsizetype i = 0; i < editors_.size(); ++i) {
        const bool known = tried && static_cast<std::size_t>(i) < tried->preview.rules.size();
        editors_[i]->showYield(known ? &tried->preview.rules[static_cast<std::size_t>(i)] : nullptr);
    }
    if (!tried)
        return; // what was known stays in sight for the moment
    const DescriptionPreview& preview = tried->preview;
    for (const ImageFact fact : imageFacts)
        table_->setColumnHidden(PreviewTableModel::ClassColumn + static_cast<int>(fact), !preview.asked.of(fact));
    table_->setColumnHidden(PreviewTableModel::ReasonColumn, model_->leftOut() == 0);
    const int all = static_cast<int>(preview.images.size());
    summary_->setText(all == preview.explained
                          ? tr("All %n image(s) explained.", nullptr, all)
                          : tr("%1 of %2 images are explained. Left out: %3.")
                                .arg(countText(preview.explained), countText(all), countText(all - preview.explained)));
    QStringList notes;
    for (const Message& note : preview.notes)
        if (note.id != "describe.left_out") // the heading says it
            notes << QStringLiteral("• ") + translated(note);
    notes_->setText(notes.join(QLatin1Char('\n')));
    notes_->setVisible(!notes.isEmpty());
}

} // namespace nucleoscope::ui
