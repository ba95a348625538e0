// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leak_mark.h"

#include "ui/help/message_help.h"
#include "ui/text.h"
#include "ui/widgets/notice.h"

#include <QCoreApplication>

namespace nucleoscope::ui {
namespace {

struct LeakMark {
    Q_DECLARE_TR_FUNCTIONS(LeakMark)
};

} // namespace

QString leakMarked(const QString& score, const std::vector<Message>& leaks)
{
    return leaks.empty() ? score : LeakMark::tr("%1 ⚠ leak", "a score, or the run that has it").arg(score);
}

QString leakLines(const std::vector<Message>& leaks)
{
    QStringList lines;
    for (const Message& leak : leaks)
        lines << translated(leak);
    return lines.join(QLatin1Char('\n'));
}

void showCautions(Notice& notice, const Cautions& cautions)
{
    notice.setVisible(!cautions.all.empty());
    if (cautions.all.empty())
        return;
    notice.setKind(cautions.leaks.empty() ? Notice::Kind::Warning : Notice::Kind::Error);
    notice.setText(cautions.leaks.empty() ? QString() : LeakMark::tr("These scores are made with a leak."),
                   leakLines(cautions.all));
    offerManual(notice, cautions.all);
}

} // namespace nucleoscope::ui
