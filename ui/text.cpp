#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace nucleoscope::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace

QString scoreText(double value)
{
    return std::isnan(value) ? QStringLiteral("–") : QLocale().toString(value, 'f', 3);
}

QString percentText(double share)
{
    //: a share of the whole; a thin space between number and sign
    return std::isnan(share) ? QStringLiteral("–") : Text::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1));
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString durationText(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return QStringLiteral("–");
    const qint64 whole = std::llround(seconds);
    if (whole < 60)
        return Text::tr("%1 s").arg(whole);
    if (whole < 3600)
        return whole % 60 == 0 ? Text::tr("%1 min").arg(whole / 60) : Text::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return Text::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString bytesText(quint64 bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

} // namespace nucleoscope::ui
