// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spoken_words.h"

namespace nucleoscope::ui {
namespace {

bool isOfQt(const char* context)
{
    return context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z';
}

} // namespace

SpokenWords::SpokenWords(const QString& code, QObject* parent) : QTranslator(parent), code_(code)
{
    const QString folder = QStringLiteral(":/translations/nucleoscope_");
    // A file that does not load leaves its language English; the tests hold that all are there.
    (void)english_.load(folder + QStringLiteral("en.qm"));
    if (code != QLatin1String("en"))
        (void)own_.load(folder + code + QStringLiteral(".qm"));
}

QString SpokenWords::lookUp(const char* context, const char* source, const char* comment, int n) const
{
    const QString own = own_.translate(context, source, comment, n);
    return own.isNull() ? english_.translate(context, source, comment, n) : own;
}

QString SpokenWords::translate(const char* context, const char* source, const char* comment, int n) const
{
    if (!source || !*source || isOfQt(context)) // Qt's own have their own translator
        return {};
    const QMutexLocker lock(&mutex_);
    asked_.insert({context, source, comment, n >= 0});
    return lookUp(context, source, comment, n);
}

QString SpokenWords::text(const Asked& asked, int n) const
{
    const QString found = lookUp(asked.context, asked.source, asked.comment.isEmpty() ? nullptr : asked.comment.constData(), n);
    return found.isNull() ? QString::fromUtf8(asked.source) : found;
}

QList<SpokenWords::Asked> SpokenWords::asked() const
{
    const QMutexLocker lock(&mutex_);
    return asked_.values();
}

void SpokenWords::take(const QList<Asked>& asked)
{
    const QMutexLocker lock(&mutex_);
    for (const Asked& one : asked)
        asked_.insert(one);
}

} // namespace nucleoscope::ui
