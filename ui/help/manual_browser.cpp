// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_browser.h"

#include "ui/help/manual.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace nucleoscope::ui {

ManualBrowser::ManualBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(3 * Theme::grid);
}

void ManualBrowser::doSetSource(const QUrl& url, QTextDocument::ResourceType)
{
    if (url.scheme().startsWith(QLatin1String("http"))) {
        QDesktopServices::openUrl(url);
        return;
    }
    QUrl page = source().resolved(url);
    page.setFragment({});
    const QString file = QLatin1Char(':') + page.path();
    if (!page.isEmpty() && page.path() != source().path()) {
        if (!file.endsWith(QLatin1String(".md")) || !QFile::exists(file)) {
            Q_EMIT notInManual(page.fileName().isEmpty() ? page.path() : page.fileName());
            return;
        }
        load([&] { QTextBrowser::doSetSource(page, QTextDocument::MarkdownResource); });
    }
    scrollToHeading(url.fragment());
}

/// Laid out once and not after each piece: a long table, which is laid out as a whole, takes seconds else.
void ManualBrowser::load(const std::function<void()>& set)
{
    leftAt_[source().path()] = verticalScrollBar()->value();
    QTextCursor whole(document());
    whole.beginEditBlock();
    set();
    whole.endEditBlock();
    dress();
    mark(marked_);
}

// Qt's own ways through its history pass doSetSource() by, and scroll before anything is laid out.
void ManualBrowser::backward()
{
    load([this] { QTextBrowser::backward(); });
    verticalScrollBar()->setValue(leftAt_.value(source().path()));
}

void ManualBrowser::forward()
{
    load([this] { QTextBrowser::forward(); });
    verticalScrollBar()->setValue(leftAt_.value(source().path()));
}

/// A picture is no wider than the page.
QVariant ManualBrowser::loadResource(int type, const QUrl& name)
{
    const QVariant found = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return found;
    QImage picture = found.canConvert<QImage>() && !found.value<QImage>().isNull() ? found.value<QImage>()
                                                                                   : QImage::fromData(found.toByteArray());
    const int most = std::max(200, viewport()->width() - 8 * Theme::grid);
    if (picture.width() > most)
        picture = picture.scaledToWidth(most, Qt::SmoothTransformation);
    return picture;
}

void ManualBrowser::scrollToHeading(const QString& anchor)
{
    if (anchor.isEmpty()) {
        verticalScrollBar()->setValue(0);
        return;
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (isNamed(block, anchor)) {
            const QRectF place = document()->documentLayout()->blockBoundingRect(block);
            verticalScrollBar()->setValue(static_cast<int>(place.top()) - Theme::grid);
            setTextCursor(QTextCursor(block)); // a reader of the screen goes on from there
            verticalScrollBar()->setValue(static_cast<int>(place.top()) - Theme::grid);
            return;
        }
}

/// A heading, or a paragraph whose words in bold are the entry of a list of terms.
bool ManualBrowser::isNamed(const QTextBlock& block, const QString& anchor)
{
    if (block.blockFormat().headingLevel() > 0)
        return anchorOf(block.text()) == anchor;
    for (auto at = block.begin(); !at.atEnd(); ++at)
        if (at.fragment().charFormat().fontWeight() > QFont::Normal && anchorOf(at.fragment().text()) == anchor)
            return true;
    return false;
}

/// Tables of Markdown come without lines, and headings without room above them. Laid out once, too; but not together with the loading,
/// before the end of which there are no tables.
void ManualBrowser::dress()
{
    QTextCursor whole(document());
    whole.beginEditBlock();
    for (QTextFrame* frame : document()->rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderBrush(palette().mid());
            format.setCellPadding(Theme::grid / 2.0);
            table->setFormat(format);
        }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 1)
            format.setTopMargin(3 * Theme::grid);
        QTextCursor(block).setBlockFormat(format);
    }
    whole.endEditBlock();
}

void ManualBrowser::mark(const QStringList& words)
{
    marked_ = words;
    QList<QTextEdit::ExtraSelection> places;
    QTextCharFormat format;
    format.setBackground(palette().highlight());
    format.setForeground(palette().highlightedText());
    for (const QString& word : words)
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found)) {
            QTextEdit::ExtraSelection place;
            place.cursor = found;
            place.format = format;
            places.append(place);
        }
    setExtraSelections(places);
}

} // namespace nucleoscope::ui
