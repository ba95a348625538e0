#include "deeds.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace {

constexpr double stallLimitMs = 50;
constexpr double tracedMs = 30; // beyond it, what the turn was made of is told

} // namespace

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

void Deeds::tell(const char* name)
{
    std::printf("%-34s longest turn %7.1f ms (%7.1f ms by the clock)%s\n", name, watch_.longestMs(), watch_.longestWallMs(),
                longest() > stallLimitMs ? "  STALL" : "");
    if (watch_.longestMs() > tracedMs)
        for (const WatchedApplication::Slice& slice : watch_.longestTurn())
            std::printf("    %7.1f ms  %s\n", slice.ms, slice.what.constData());
    std::fflush(stdout);
    worst_ = std::max(worst_, longest());
}
