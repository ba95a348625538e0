#include "watched_application.h"

#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <ctime>

namespace {

constexpr double shortestToldMs = 1;

QByteArray nameOf(const QObject& receiver)
{
    QByteArray name = receiver.metaObject()->className();
    if (!receiver.objectName().isEmpty())
        name += " " + receiver.objectName().toUtf8();
    return name;
}

} // namespace

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void WatchedApplication::restart()
{
    longestMs_ = longestWallMs_ = busyMs_ = 0;
    longest_.clear();
    nextTurn();
}

void WatchedApplication::nextTurn()
{
    turnMs_ = turnWallMs_ = 0;
    turn_.clear();
}

std::vector<WatchedApplication::Slice> WatchedApplication::longestTurn() const
{
    std::vector<Slice> slices = longest_;
    std::sort(slices.begin(), slices.end(), [](const Slice& a, const Slice& b) { return a.ms > b.ms; });
    return slices;
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (depth_ > 0)
        return QApplication::notify(receiver, event);
    ++depth_;
    if (!sinceLast_.isValid() || static_cast<double>(sinceLast_.nsecsElapsed()) / 1e6 > pauseMs)
        nextTurn();
    // Afterwards the receiver may be gone.
    const QByteArray name = nameOf(*receiver);
    const QEvent::Type type = event->type();
    QElapsedTimer wall;
    wall.start();
    const double before = processorMs();
    const bool done = QApplication::notify(receiver, event);
    const double took = processorMs() - before;
    turnMs_ += took;
    busyMs_ += took;
    turnWallMs_ += static_cast<double>(wall.nsecsElapsed()) / 1e6;
    if (took >= shortestToldMs)
        turn_.push_back({name + ": " + QMetaEnum::fromType<QEvent::Type>().valueToKey(type), took});
    if (turnMs_ > longestMs_) {
        longestMs_ = turnMs_;
        longest_ = turn_;
    }
    longestWallMs_ = std::max(longestWallMs_, turnWallMs_);
    sinceLast_.start();
    --depth_;
    return done;
}
