// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace nucleoscope::endurance {
namespace {

constexpr int pauseMs = 2;         // between two actions: what it queued is done first
constexpr int patienceMs = 1500;   // for jobs, before most actions: a person looks before the next click
constexpr int landingMs = 300'000; // for all to come to an end
constexpr int quietEnough = 5;     // what jobs tell arrives 30 times a second
constexpr int quietMs = 20;
constexpr int dialogLasts = 15;   // actions
constexpr double staysFor = 0.75; // of the time: as long the window is not closed, so that what it piles up is seen

void leave(QWidget& window)
{
    const QPointer<QWidget> left(&window);
    window.close();
    if (auto* dialog = qobject_cast<QDialog*>(left.data()); dialog && dialog->isVisible())
        dialog->done(QDialog::Rejected); // a question that has no way out
}

} // namespace

Monkey::Monkey(World& world, MonkeyOptions options)
    : world_(world), options_(std::move(options)), random_(options_.seed, Random::Purpose::Test)
{
    if (!options_.log.isEmpty()) {
        log_.setFileName(options_.log);
        if (!log_.open(QIODevice::WriteOnly))
            qFatal("%s: %s", qPrintable(options_.log), qPrintable(log_.errorString()));
    }
}

void Monkey::begin()
{
    clock_.start();
    waiting_.start();
    QTimer::singleShot(pauseMs, this, &Monkey::step);
}

bool Monkey::isTimeUp() const
{
    return progress() >= 1;
}

double Monkey::progress() const
{
    return options_.minutes > 0 ? static_cast<double>(clock_.elapsed()) / (options_.minutes * 60'000)
                                : static_cast<double>(number_) / options_.actions;
}

bool Monkey::mayClose() const
{
    return progress() > staysFor;
}

void Monkey::say(const QString& what)
{
    const QByteArray line = QStringLiteral("%1 [%2] %3\n").arg(number_).arg(world_.window->currentPage(), what).toUtf8();
    remember(line.trimmed());
    if (log_.isOpen()) {
        log_.write(line);
        log_.flush();
    }
}

/// The next step is on its way before this one does anything: a dialog that waits for its answer inside is answered by it.
void Monkey::step()
{
    if (over_)
        return;
    QTimer::singleShot(isLanding_ ? quietMs : pauseMs, this, &Monkey::step);
    if (isLanding_) {
        if (bringToGround())
            look();
        return;
    }
    random_ = Random(options_.seed, Random::Purpose::Test, static_cast<std::uint64_t>(number_));
    const bool hasty = random_.chance(0.15);
    if (!hasty && waiting_.elapsed() < patienceMs && !world_.underWay().isEmpty() && !world_.workspace->isTraining())
        return;
    waiting_.restart();
    ++number_;
    if (number_ % options_.lap == 0 || isTimeUp()) { // after this one
        isLanding_ = true;
        landing_.start();
    }
    act();
}

void Monkey::act()
{
    misbehave();
    if (!world_.window->isVisible()) { // it was closed, as at the end of the program
        if (QThread::currentThread()->loopLevel() > 1)
            return leaveOldDialog();
        say(QStringLiteral("start the program again"));
        return startAgain();
    }
    if (answerFileDialog())
        return;
    const bool isInDialog = QApplication::activeModalWidget() || QApplication::activePopupWidget();
    inDialog_ = isInDialog ? inDialog_ + 1 : 0;
    if (inDialog_ > dialogLasts)
        return leaveOldDialog();
    anything();
}

void Monkey::anything()
{
    struct Habit {
        int weight;
        void (Monkey::*act)();
    };
    static constexpr std::array<Habit, 14> habits{{{34, &Monkey::clickControl},
                                                   {10, &Monkey::clickAnywhere},
                                                   {12, &Monkey::pressKey},
                                                   {6, &Monkey::useShortcut},
                                                   {5, &Monkey::typeWords},
                                                   {5, &Monkey::turnWheel},
                                                   {6, &Monkey::drag},
                                                   {2, &Monkey::resize},
                                                   {4, &Monkey::openMenu},
                                                   {4, &Monkey::dropFile},
                                                   {5, &Monkey::choosePage},
                                                   {1, &Monkey::closeSomething},
                                                   {2, &Monkey::beginTraining},
                                                   {4, &Monkey::steerTraining}}};
    int all = 0;
    for (const Habit& habit : habits)
        all += habit.weight;
    auto drawn = static_cast<int>(random_.below(static_cast<std::uint64_t>(all)));
    for (const Habit& habit : habits) {
        drawn -= habit.weight;
        if (drawn < 0)
            return (this->*habit.act)();
    }
}

// ---- dialogs ---------------------------------------------------------------------------------------------------------

/// Dialogs for files would lead out of the place that is ours: they get a name, or are left.
bool Monkey::answerFileDialog()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QFileDialog*>(window);
        if (!dialog || !dialog->isVisible() || dialog->property("answered").toBool())
            continue;
        if (QApplication::activeModalWidget() && QApplication::activeModalWidget() != dialog)
            return false; // a question of its own
        dialog->setProperty("answered", true);
        QString name;
        if (dialog->acceptMode() == QFileDialog::AcceptSave)
            name = world_.path(QStringLiteral("saved-%1").arg(random_.below(4)));
        else if (random_.chance(0.2))
            name = oneOf(world_.strange);
        else if (dialog->fileMode() == QFileDialog::Directory)
            name = oneOf(random_.chance(0.5) ? world_.datasets : world_.runs);
        else
            name = random_.chance(0.5) ? world_.picture : world_.datasets[1];
        const bool takes = random_.chance(0.8);
        say(QStringLiteral("%1 a dialog for files: %2")
                .arg(takes ? QStringLiteral("answer") : QStringLiteral("leave"), QFileInfo(name).fileName()));
        if (takes) {
            if (auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")))
                field->setText(name);
            QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
        }
        // Where the name was not taken; but nobody can leave it while it asks a question or has a menu open, and it would end
        // those under Qt's feet.
        QTimer::singleShot(takes ? 50 : 0, dialog, [dialog] {
            if (QApplication::activeModalWidget() == dialog && !QApplication::activePopupWidget())
                dialog->reject();
        });
        return true;
    }
    return false;
}

void Monkey::startAgain()
{
    world_.restart();
    if (!mayClose())
        memory_ = {}; // another window: it warms up anew
}

void Monkey::leaveOldDialog()
{
    QWidget* old = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
    if (!old)
        return;
    say(QStringLiteral("leave ") + nameOf(*old));
    inDialog_ = 0;
    leave(*old);
}

// ---- between two laps -----------------------------------------------------------------------------------------------

/// A step nearer to a window with nothing open and nothing under way; true once it is there.
bool Monkey::bringToGround()
{
    if (landing_.elapsed() > landingMs) {
        problem_ = QStringLiteral("does not come to rest: ") + world_.underWay();
        over_ = true;
        QCoreApplication::quit();
        return false;
    }
    QWidget* open = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
    if (!open)
        for (QWidget* window : QApplication::topLevelWidgets())
            if (window != world_.window.get() && window->isVisible() && qobject_cast<QDialog*>(window))
                open = window;
    if (open) {
        leave(*open);
        return false;
    }
    if (QThread::currentThread()->loopLevel() > 1)
        return false;
    if (!world_.window->isVisible())
        startAgain();
    if (!world_.isAtRest()) {
        quietSteps_ = 0;
        world_.bringToRest();
        return false;
    }
    if (!std::exchange(isTidy_, true)) { // it is drawn during the quiet steps
        world_.tidyUp();
        return false;
    }
    return ++quietSteps_ >= quietEnough;
}

void Monkey::look()
{
    isLanding_ = isTidy_ = false;
    quietSteps_ = 0;
    world_.pruneRuns();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!mayClose())
        memory_.add(number_);
    const MemoryTrend::Point now{number_, static_cast<double>(livingBytes()), static_cast<double>(residentBytes())};
    std::printf("after %d actions, %lld s: %.1f MB living, %.0f MB resident\n", number_,
                static_cast<long long>(clock_.elapsed() / 1000), now.living / 1e6, now.resident / 1e6);
    std::fflush(stdout);
    if (isTimeUp()) {
        over_ = true;
        QCoreApplication::quit();
    }
}

void Monkey::misbehave() const
{
    constexpr int after = 25;
    if (options_.plant == QLatin1String("leak")) {
        static std::vector<std::unique_ptr<QByteArray>> kept;
        kept.push_back(std::make_unique<QByteArray>(1'000'000, 'x'));
    }
    if (number_ != after)
        return;
    if (options_.plant == QLatin1String("crash")) {
        volatile int* volatile nothing = nullptr;
        *nothing = 1;
    }
    for (volatile bool hangs = options_.plant == QLatin1String("hang"); hangs;) {}
}

} // namespace nucleoscope::endurance
