// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/words_window.h"

#include "ui/help/manual_window.h"
#include "ui/help/terms.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr QSize usualWordsSize{560, 620};

bool holds(const Term& term, const QStringList& words)
{
    const QString text = QString::fromUtf8(term.forms.text) + u' ' + nameOf(term) + u' ' + meaningOf(term);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

WordsWindow::WordsWindow(QWidget* parent) : QDialog(parent), search_(new QLineEdit(this)), list_(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("words"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Words"));
    search_->setObjectName(QStringLiteral("wordsSearch"));
    search_->setPlaceholderText(tr("Search the words"));
    search_->setAccessibleName(tr("Search the words"));
    search_->setClearButtonEnabled(true);
    search_->addAction(Theme::instance().icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(search_, &QLineEdit::textChanged, this, &WordsWindow::fill);
    list_->setObjectName(QStringLiteral("wordsList"));
    list_->setAccessibleName(tr("What the words mean"));
    list_->setOpenLinks(false);
    list_->document()->setDocumentMargin(2 * Theme::grid);
    connect(list_, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& place) { showManual(parentWidget(), place.path(), place.fragment()); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    column->addWidget(buttons);
    resize(usualWordsSize);
    fill();
}

void WordsWindow::fill()
{
    const QStringList wanted = search_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<const Term*> found;
    for (const Term& term : terms())
        if (holds(term, wanted))
            found << &term;
    // What is called so comes before what merely mentions it.
    if (!wanted.isEmpty())
        std::stable_partition(found.begin(), found.end(),
                              [&](const Term* term) { return nameOf(*term).contains(wanted.constFirst(), Qt::CaseInsensitive); });
    QString html;
    for (const Term* term : std::as_const(found))
        html += paragraphOf(*term);
    list_->setHtml(found.isEmpty() ? tr("No word's name or meaning holds all of this.").toHtmlEscaped() : html);
}

/// They are asked for anew: which of them are shown depends on the language, too.
void WordsWindow::changeTexts(const std::function<QString(const QString&)>&)
{
    fill();
}

void showWords(QWidget* parent)
{
    auto* words = parent->findChild<WordsWindow*>();
    if (!words)
        words = new WordsWindow(parent);
    words->show();
    words->raise();
    words->activateWindow();
}

} // namespace nucleoscope::ui
