// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/stay_awake.h"

#include "ui/desktop/sleep_inhibitor.h"
#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace nucleoscope::ui {
namespace {

constexpr std::chrono::seconds longestAnswer{1};

struct Awake {
    Awake(int argc, char** argv) : count(argc), application(count, argv) {}

    int count; ///< Qt keeps a reference
    QCoreApplication application;
    SleepInhibitor inhibitor;
};

QtMessageHandler usualHandler = nullptr;

void withoutWordsOfSession(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set")))
        usualHandler(type, context, text);
}

} // namespace

std::shared_ptr<void> stayAwake(int argc, char** argv)
{
    if (!Settings().keepsAwake())
        return {};
    auto awake = std::make_shared<Awake>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nucleoscope"));
    QEventLoop answer;
    QObject::connect(&awake->inhibitor, &SleepInhibitor::heldChanged, &answer, &QEventLoop::quit);
    QTimer::singleShot(longestAnswer, &answer, &QEventLoop::quit);
    if (awake->inhibitor.hold(QStringLiteral("A network is learning")) && !awake->inhibitor.isHeld())
        answer.exec();
    return awake;
}

void leaveOutWordsOfSession()
{
    usualHandler = qInstallMessageHandler(withoutWordsOfSession);
}

} // namespace nucleoscope::ui
