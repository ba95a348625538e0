#include "app/tour/stage.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMouseEvent>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace nucleoscope::tour {
namespace {

constexpr qint64 quietMs = 400; // longer than anything in the window waits before it begins something by itself

} // namespace

Stage::Stage(std::filesystem::path folder, ui::Workspace& workspace) : folder_(std::move(folder)), workspace_(workspace)
{
    sinceJobs_.start();
    QObject::connect(&workspace.jobBridge(), &ui::JobBridge::jobChanged, &ears_, [this](const JobSnapshot& job) {
        sinceJobs_.restart();
        if (job.state == JobState::Waiting || job.state == JobState::Running)
            jobs_.insert(job.id);
        else
            jobs_.erase(job.id);
    });
}

bool Stage::isQuiet() const
{
    return jobs_.empty() && sinceJobs_.elapsed() > quietMs && workspace_.thumbnails().isIdle();
}

bool Stage::waitFor(const QString& what, const std::function<bool()>& condition, double seconds)
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer check;
    check.setInterval(20);
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (condition() || clock.elapsed() > seconds * 1000)
            loop.quit();
    });
    check.start();
    if (!condition())
        loop.exec();
    if (condition())
        return true;
    std::fprintf(stderr, "nucleoscope: The tour waited %.0f s in vain for: %s\n", seconds, qPrintable(what));
    failed_ = true;
    return false;
}

void Stage::settle(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer check;
    check.setInterval(20);
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (clock.elapsed() >= milliseconds || (clock.elapsed() > quietMs && isQuiet()))
            loop.quit();
    });
    check.start();
    loop.exec();
}

void Stage::click(QWidget& widget, const QPoint& at)
{
    const QPointF local(at);
    const QPointF global = widget.mapToGlobal(local);
    QMouseEvent press(QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &release);
}

void Stage::click(QWidget& widget)
{
    click(widget, widget.rect().center());
}

void Stage::drag(QWidget& widget, const QList<QPoint>& line, Qt::KeyboardModifiers modifiers)
{
    const auto send = [&](QEvent::Type type, const QPoint& at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        const QPointF local(at);
        QMouseEvent event(type, local, widget.mapToGlobal(local), button, buttons, modifiers);
        QApplication::sendEvent(&widget, &event);
    };
    send(QEvent::MouseButtonPress, line.first(), Qt::LeftButton, Qt::LeftButton);
    for (const QPoint& at : line)
        send(QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, line.last(), Qt::LeftButton, Qt::NoButton);
}

bool Stage::picture(QWidget& window, const QString& name)
{
    settle();
    const QString file =
        QString::fromStdString(utf8(folder_)) + QStringLiteral("/%1-%2.png").arg(++number_, 2, 10, QLatin1Char('0')).arg(name);
    if (!window.grab().save(file)) {
        std::fprintf(stderr, "nucleoscope: %s could not be written.\n", qPrintable(file));
        failed_ = true;
        return false;
    }
    std::printf("%s\n", qPrintable(file));
    std::fflush(stdout);
    return true;
}

} // namespace nucleoscope::tour
