// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/report_language.h"
#include "translations/core_messages.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <span>

/// A language that is English in brackets: what stands outside of them was never said in it.
class MarkedLanguage {
public:
    /// Its functions refer to this object.
    nucleoscope::ReportLanguage language()
    {
        using nucleoscope::Message;
        nucleoscope::ReportLanguage marked;
        marked.code = "xx";
        using nucleoscope::ui::coreTemplates, nucleoscope::ui::settingTexts;
        marked.templates = [this](const std::string& text) { return translated(QString::fromStdString(text), coreTemplates); };
        marked.settings = [this](const std::string& text) { return translated(QString::fromStdString(text), settingTexts); };
        marked.messages = [](const Message& message) { return "⟦" + message.english() + "⟧"; };
        marked.numbers = [](std::string number) {
            std::replace(number.begin(), number.end(), '.', '\'');
            return number;
        };
        return marked;
    }
    /// Texts that the window's translations do not have.
    const QStringList& unknown() const { return unknown_; }

private:
    /// The words in brackets, the places outside: what is put there has brackets of its own, or is a name.
    std::string translated(const QString& text, std::span<const char* const> all)
    {
        const auto known = [&](const char* one) { return QString::fromUtf8(one) == text; };
        if (std::none_of(all.begin(), all.end(), known)) {
            unknown_ << text;
            return text.toStdString();
        }
        static const QRegularExpression place(QStringLiteral("(\\{\\w+\\})"));
        return QString(u'⟦' + QString(text).replace(place, QStringLiteral("⟧\\1⟦")) + u'⟧').toStdString();
    }
    QStringList unknown_;
};

/// Every text of a document, those in its drawings, too: of a drawing all in one, as a sentence may be broken into lines.
inline QStringList textsOf(const nucleoscope::ReportDocument& document)
{
    using namespace nucleoscope;
    QStringList texts{QString::fromStdString(document.title), QString::fromStdString(document.footer)};
    const auto add = [&](const std::string& text) { texts << QString::fromStdString(text); };
    const auto addFigure = [&](const ReportFigure& figure) {
        add(figure.caption);
        add(figure.alternative);
        static const QRegularExpression element(QStringLiteral("<text[^>]*>([^<]*)</text>"));
        QStringList drawn;
        for (auto match = element.globalMatch(QString::fromStdString(figure.svg)); match.hasNext();)
            drawn << match.next().captured(1);
        texts << drawn.join(u' ');
    };
    for (const ReportBlock& block : document.blocks) {
        if (const auto* heading = std::get_if<ReportHeading>(&block))
            add(heading->text);
        else if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
            add(paragraph->text);
        else if (const auto* list = std::get_if<ReportList>(&block))
            std::for_each(list->items.begin(), list->items.end(), add);
        else if (const auto* figure = std::get_if<ReportFigure>(&block))
            addFigure(*figure);
        else if (const auto* table = std::get_if<ReportTable>(&block)) {
            std::for_each(table->header.begin(), table->header.end(), add);
            for (const auto& row : table->rows)
                std::for_each(row.begin(), row.end(), add);
            add(table->note);
        } else if (const auto* beside = std::get_if<ReportBeside>(&block)) {
            add(beside->paragraph.text);
            addFigure(beside->figure);
        } else if (const auto* pictures = std::get_if<ReportPictures>(&block))
            for (const auto& picture : pictures->pictures) {
                add(picture.caption);
                add(picture.alternative);
            }
    }
    return texts;
}

/// Words outside of the brackets that are none of these names, nor a file or an id.
inline QStringList unmarkedWords(const nucleoscope::ReportDocument& document, const QSet<QString>& names)
{
    static const QRegularExpression word(QStringLiteral("\\S*\\p{L}{3,}\\S*")), id(QStringLiteral("[_\\d]"));
    QStringList found;
    for (const QString& text : textsOf(document)) {
        QString rest;
        int depth = 0;
        for (const QChar c : text) {
            depth += c == u'⟦' ? 1 : 0;
            rest += depth == 0 ? c : QChar(u' ');
            depth -= c == u'⟧' ? 1 : 0;
        }
        static const QRegularExpression around(QStringLiteral("^[“(]+|[”),.;:]+$"));
        for (auto match = word.globalMatch(rest); match.hasNext();)
            if (const QString one = match.next().captured().remove(around); !names.contains(one) && !one.contains(id))
                found << one + QStringLiteral(" in: ") + text;
    }
    return found;
}
