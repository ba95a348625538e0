// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch.h"
#include "world.h"

#include "core/base/random.h"

#include <QElapsedTimer>
#include <QFile>

namespace nucleoscope::endurance {

struct MonkeyOptions {
    std::uint64_t seed = 1;
    int actions = 400;
    double minutes = 0;       ///< above 0: until then, whatever `actions` says
    int lap = 40;             ///< actions between two looks at the memory
    QString log;              ///< empty: nowhere
    double grownShare = 0.05; ///< of what lives after the warm-up: more is a leak
    QString plant;            ///< crash, hang, leak: a bug that has to be found
};

QString nameOf(const QWidget& widget); ///< its class, name and words

/// Does to a window whatever comes to its mind. Each action follows from the seed, its number and what the window shows then: the same
/// seed does the same again, as far as the window does.
class Monkey final : public QObject {
public:
    Monkey(World& world, MonkeyOptions options);

    void begin();
    int actions() const { return number_; }
    const MemoryTrend& memory() const { return memory_; }
    const QString& problem() const { return problem_; } ///< why it gave up; empty: it did not

private:
    void step();
    void act();
    bool isTimeUp() const;
    double progress() const; ///< 0…1 of all that it has to do
    bool mayClose() const;   ///< the window
    void startAgain();

    // What it does
    bool answerFileDialog();
    void leaveOldDialog();
    void anything();
    void clickControl();
    void clickAnywhere();
    void pressKey();
    void useShortcut();
    void typeWords();
    void turnWheel();
    void drag();
    void resize();
    void openMenu();
    void dropFile();
    void choosePage();
    void closeSomething();
    void beginTraining();
    void steerTraining();

    // Between two laps
    bool bringToGround();
    void look();

    QWidget* target();
    std::vector<QWidget*> controls(const QWidget& window) const;
    QPoint pointIn(const QWidget& widget);
    template <typename Items>
    const auto& oneOf(const Items& items)
    {
        return items[static_cast<decltype(items.size())>(random_.below(static_cast<std::uint64_t>(items.size())))];
    }
    void say(const QString& what);
    void misbehave() const;

    World& world_;
    MonkeyOptions options_;
    Random random_;
    MemoryTrend memory_;
    QFile log_;
    QElapsedTimer clock_, waiting_, landing_;
    QString problem_;
    int number_ = 0;     ///< of the action
    int inDialog_ = 0;   ///< actions since a dialog is open
    int quietSteps_ = 0; ///< looks at which nothing was under way, one after the other
    bool isLanding_ = false;
    bool isTidy_ = false; ///< the window has its usual size again
    bool over_ = false;
};

} // namespace nucleoscope::endurance
