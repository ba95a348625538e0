// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/system_check_dialog.h"

#include "ui/diagnosis/system_check.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/thin_progress_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr QSize usualSize{760, 600};

QString stateWord(FactState state)
{
    switch (state) {
    case FactState::Good: return SystemCheckDialog::tr("as it should be");
    case FactState::Note: return SystemCheckDialog::tr("worth knowing");
    case FactState::Bad: break;
    }
    return SystemCheckDialog::tr("to be mended");
}

QIcon stateIcon(FactState state)
{
    return Theme::instance().icon(state == FactState::Good   ? QStringLiteral("check")
                                  : state == FactState::Note ? QStringLiteral("info")
                                                             : QStringLiteral("error"));
}

void addFact(QTreeWidgetItem* section, const SystemFact& fact)
{
    const QString name = translated(fact.name);
    QStringList parts;
    for (const Message& part : fact.found)
        parts << translated(part);
    const QString value = parts.join(QStringLiteral(", "));
    auto* item = new QTreeWidgetItem(section, {name, value});
    item->setIcon(0, stateIcon(fact.state));
    const QString advice = fact.state == FactState::Good ? QString() : translated(fact.advice);
    item->setToolTip(0, stateWord(fact.state));
    item->setToolTip(1, advice.isEmpty() ? value : advice);
    item->setData(0, Qt::AccessibleTextRole,
                  SystemCheckDialog::tr("%1, %2", "what was looked at, state").arg(name, stateWord(fact.state)));
    item->setData(1, Qt::AccessibleDescriptionRole, advice);
}

} // namespace

SystemCheckDialog::SystemCheckDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), check_(new SystemCheck(workspace, this)), notices_(new QVBoxLayout)
{
    setObjectName(QStringLiteral("systemCheck"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("System check"));
    waiting_ = makeWaiting();
    facts_ = new QTreeWidget;
    facts_->setObjectName(QStringLiteral("systemFacts"));
    facts_->setAccessibleName(tr("What was looked at"));
    facts_->setColumnCount(2);
    facts_->setHeaderHidden(true);
    facts_->setRootIsDecorated(false);
    facts_->setSelectionMode(QAbstractItemView::SingleSelection);
    facts_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    facts_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    facts_->header()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::grid, 2 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid + Theme::grid / 2);
    column->addWidget(
        makeMuted(tr("What this computer has, and whether the program computes on it what it should. The text names "
                     "neither you nor your files: Copy puts it into a bug report.")));
    column->addWidget(waiting_);
    column->addLayout(notices_);
    column->addWidget(facts_, 1);
    column->addWidget(makeButtons());
    resize(usualSize);
    connect(check_, &SystemCheck::changed, this, &SystemCheckDialog::showState);
    connect(check_, &SystemCheck::progressed, progress_, &ThinProgressBar::setFraction);
    check_->start();
}

QWidget* SystemCheckDialog::makeWaiting()
{
    auto* waiting = new QWidget;
    auto* row = new QHBoxLayout(waiting);
    row->setContentsMargins(0, 0, 0, 0);
    progress_ = new ThinProgressBar;
    progress_->setAccessibleName(tr("Progress"));
    auto* stop = makeButton(tr("Stop"));
    stop->setObjectName(QStringLiteral("systemCheckStop"));
    connect(stop, &QPushButton::clicked, check_, &SystemCheck::stop);
    auto* doing = makeMuted(tr("Training and predicting one batch…"));
    doing->setWordWrap(false);
    row->addWidget(doing);
    row->addWidget(progress_, 1);
    row->addWidget(stop);
    return waiting;
}

QWidget* SystemCheckDialog::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    copy_ = makeButton(tr("&Copy"), "primary");
    copy_->setObjectName(QStringLiteral("systemCheckCopy"));
    copy_->setToolTip(tr("The whole check as text, in English"));
    connect(copy_, &QPushButton::clicked, this, &SystemCheckDialog::copy);
    again_ = makeButton(tr("Check &again"));
    again_->setObjectName(QStringLiteral("systemCheckAgain"));
    connect(again_, &QPushButton::clicked, check_, &SystemCheck::start);
    auto* close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    row->addWidget(copy_);
    row->addWidget(again_);
    row->addStretch(1);
    row->addWidget(new CommandButton(
        [] {
            return CommandWords{"nucleoscope", "doctor"};
        },
        tr("Makes the same check without the window."), this));
    row->addWidget(close);
    return buttons;
}

void SystemCheckDialog::showState()
{
    const bool running = check_->isRunning();
    waiting_->setVisible(running);
    if (running)
        progress_->setFraction(std::nan(""));
    again_->setEnabled(!running);
    copy_->setEnabled(!running);
    copy_->setText(tr("&Copy"));
    showNotices();
    showFacts();
}

void SystemCheckDialog::showNotices()
{
    while (QLayoutItem* item = notices_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [&](Notice::Kind kind, const QString& strong, const QString& text) {
        auto* notice = new Notice(kind, this);
        notice->setText(strong, text);
        notices_->addWidget(notice);
    };
    const auto addAll = [&](FactState state, Notice::Kind kind) {
        for (const SystemFact& fact : check_->report().facts)
            if (fact.state == state)
                add(kind, translated(fact.name), translated(fact.advice));
    };
    addAll(FactState::Bad, Notice::Kind::Error);
    if (check_->isComplete() && check_->report().good())
        add(Notice::Kind::Good, {}, tr("Nothing is wrong here."));
    else if (!check_->isRunning() && !check_->isComplete())
        add(Notice::Kind::Information, {}, tr("The check was stopped before everything was looked at."));
    addAll(FactState::Note, Notice::Kind::Information);
}

void SystemCheckDialog::showFacts()
{
    facts_->clear();
    QTreeWidgetItem* section = nullptr;
    const SystemFact* before = nullptr;
    for (const SystemFact& fact : check_->report().facts) {
        if (!before || before->section != fact.section) {
            section = new QTreeWidgetItem(facts_, {translated(sectionTitle(fact.section))});
            section->setFont(0, Theme::instance().headingFont());
            section->setFirstColumnSpanned(true);
            section->setFlags(Qt::ItemIsEnabled);
        }
        before = &fact;
        addFact(section, fact);
    }
    facts_->expandAll();
}

void SystemCheckDialog::copy()
{
    QApplication::clipboard()->setText(QString::fromStdString(systemReportToText(check_->report())));
    copy_->setText(tr("Copied"));
}

void showSystemCheck(Workspace& workspace, QWidget* parent)
{
    auto* dialog = parent->findChild<SystemCheckDialog*>();
    if (!dialog)
        dialog = new SystemCheckDialog(workspace, parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace nucleoscope::ui
