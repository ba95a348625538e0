// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_window.h"

#include "ui/help/manual_browser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

constexpr QSize usualManualSize{1040, 720};
constexpr int sideWidth = 300;
constexpr int UrlRole = Qt::UserRole;

} // namespace

ManualWindow::ManualWindow(QWidget* parent) : QDialog(parent), pages_(loadManual())
{
    setObjectName(QStringLiteral("manual"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manual"));
    auto* halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeSide());
    halves->addWidget(makeText());
    halves->setStretchFactor(1, 1);
    halves->setSizes({sideWidth, usualManualSize.width() - sideWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(halves);
    auto* find = new QAction(tr("Search the manual"), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        search_->setFocus(Qt::ShortcutFocusReason);
        search_->selectAll();
    });
    addAction(find);
    fillContents();
    resize(usualManualSize);
}

QTreeWidget* ManualWindow::makeList(const QString& objectName, const QString& accessibleName)
{
    auto* list = new QTreeWidget;
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setHeaderHidden(true);
    list->header()->setStretchLastSection(true);
    list->setTextElideMode(Qt::ElideRight);
    connect(list, &QTreeWidget::itemSelectionChanged, this, [this, list] {
        if (!list->selectedItems().isEmpty())
            follow(list->selectedItems().constFirst());
    });
    return list;
}

QWidget* ManualWindow::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, Theme::grid, 2 * Theme::grid);
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("manualSearch"));
    search_->setPlaceholderText(tr("Search the manual"));
    search_->setAccessibleName(tr("Search the manual"));
    search_->setClearButtonEnabled(true);
    search_->addAction(Theme::instance().icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(search_, &QLineEdit::textChanged, this, &ManualWindow::search);
    contents_ = makeList(QStringLiteral("manualContents"), tr("Contents"));
    hits_ = makeList(QStringLiteral("manualHits"), tr("Places found"));
    hits_->setRootIsDecorated(false);
    nothing_ = makeMuted(tr("Nothing in the manual holds all of these words."));
    nothing_->setObjectName(QStringLiteral("manualNothing"));
    nothing_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    lists_ = new QStackedWidget;
    for (QWidget* list : {static_cast<QWidget*>(contents_), static_cast<QWidget*>(hits_), static_cast<QWidget*>(nothing_)})
        lists_->addWidget(list);
    column->addWidget(search_);
    column->addWidget(lists_, 1);
    return side;
}

QWidget* ManualWindow::makeText()
{
    auto* text = new QWidget;
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(0, 2 * Theme::grid, 0, 0);
    browser_ = new ManualBrowser;
    browser_->setObjectName(QStringLiteral("manualPage"));
    browser_->setAccessibleName(tr("Page of the manual"));
    notice_ = makeMuted(QString());
    notice_->setObjectName(QStringLiteral("manualNotice"));
    notice_->setContentsMargins(3 * Theme::grid, 0, 3 * Theme::grid, Theme::grid);
    notice_->hide();
    auto* line = new QHBoxLayout;
    line->setContentsMargins(3 * Theme::grid, 0, 3 * Theme::grid, 0);
    auto* back = makeButton(tr("Back"));
    auto* forward = makeButton(tr("Forward"));
    back->setObjectName(QStringLiteral("manualBack"));
    back->setShortcut(QKeySequence::Back);
    forward->setShortcut(QKeySequence::Forward);
    for (QPushButton* button : {back, forward}) {
        button->setEnabled(false);
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    connect(back, &QPushButton::clicked, browser_, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, browser_, &QTextBrowser::forward);
    connect(browser_, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(browser_, &QTextBrowser::forwardAvailable, forward, &QPushButton::setEnabled);
    connect(browser_, &QTextBrowser::sourceChanged, this, &ManualWindow::showPlace);
    connect(browser_, &ManualBrowser::notInManual, this, [this](const QString& file) {
        notice_->setText(tr("%1 lies beside the program's source and is not part of the manual.").arg(file));
        notice_->show();
    });
    column->addLayout(line);
    column->addWidget(notice_);
    column->addWidget(browser_, 1);
    return text;
}

void ManualWindow::fillContents()
{
    for (const ManualPage& page : pages_) {
        auto* title = new QTreeWidgetItem(contents_, {page.title()});
        title->setData(0, UrlRole, page.url);
        title->setToolTip(0, page.title());
        for (const ManualSection& section : page.sections) {
            if (section.level == 1)
                continue;
            auto* item = new QTreeWidgetItem(title, {section.heading});
            item->setData(0, UrlRole, urlOf(page, section));
            item->setToolTip(0, section.heading);
        }
    }
}

void ManualWindow::search(const QString& words)
{
    hits_->clear();
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    browser_->mark(wanted);
    if (wanted.isEmpty()) {
        lists_->setCurrentWidget(contents_);
        return;
    }
    const QVector<ManualHit> found = findInManual(pages_, words);
    for (const ManualHit& hit : found) {
        const ManualPage& page = pages_[hit.page];
        const ManualSection& section = page.sections[hit.section];
        const QString where =
            section.level == 1 ? page.title() : tr("%1: %2", "page, heading").arg(page.title(), section.heading);
        auto* item = new QTreeWidgetItem(hits_, {where + QLatin1Char('\n') + hit.excerpt});
        item->setToolTip(0, hit.excerpt);
        item->setData(0, UrlRole, urlOf(page, section));
    }
    lists_->setCurrentWidget(found.isEmpty() ? static_cast<QWidget*>(nothing_) : hits_);
}

void ManualWindow::follow(const QTreeWidgetItem* item)
{
    browser_->setSource(item->data(0, UrlRole).toUrl(), QTextDocument::MarkdownResource);
}

/// In the contents, whichever way it was reached.
void ManualWindow::showPlace()
{
    notice_->hide();
    for (int i = 0; i < contents_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = contents_->topLevelItem(i);
        const bool here = item->data(0, UrlRole).toUrl() == browser_->source();
        if (here && !item->isSelected() && contents_->selectedItems().isEmpty())
            item->setSelected(true);
        item->setExpanded(here);
    }
}

void ManualWindow::open(const QString& file, const QString& anchor)
{
    QUrl url(QStringLiteral("qrc:/manual/") + file);
    url.setFragment(anchor);
    browser_->setSource(url, QTextDocument::MarkdownResource);
}

void showManual(QWidget* parent, const QString& file, const QString& anchor)
{
    auto* manual = parent->findChild<ManualWindow*>();
    if (!manual)
        manual = new ManualWindow(parent);
    manual->open(file, anchor);
    manual->show();
    manual->raise();
    manual->activateWindow();
}

} // namespace nucleoscope::ui
