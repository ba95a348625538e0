// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/results_fixture.h"

#include <QStringList>

#include <map>

namespace nucleoscope::endurance {

/// Before the application is made: home, temporary files and the current folder go to `folder`, no bus of the desktop and no machine is
/// reached, dialogs are Qt's own.
void isolate(const QString& folder);
/// After it was made: what would open a browser or a file manager only says so.
void closeTheDoors();

/// A window with all that can be opened: small datasets as folder and archive, a damaged one, things that are none, runs.
class World : public ResultsFixture {
public:
    World();

    QStringList datasets, runs, strange; ///< places; `strange`: neither, or damaged
    QString picture;                     ///< one image

    /// Another window and workspace in the same home, as the next start of the program has.
    void restart();
    /// Asks all that is under way to end, and closes dataset and run.
    void bringToRest();
    /// The window as it was at first, of its usual size and with its first page in front; Qt's cache of drawn controls and the clipboard
    /// are emptied. What a window takes goes by these, too: one of 4,000 pixels has larger pictures of itself and of its plots, a plot
    /// that was copied takes megabytes until something else is, and the cache, which Qt bounds (10 MB), takes thousands of actions to be
    /// full. None of it is growth, and each is more than 5 %.
    void tidyUp();
    /// Nothing is under way: no job, training, lesson or picture.
    bool isAtRest() const;
    /// What was begun so far counts from here on: of a job the window hears some milliseconds late. At rest is then who has heard of all.
    void hearOfAll();
    /// What is.
    QString underWay() const;
    /// Runs that trainings have left beyond the newest three go, so that a long time holds no more than a short one.
    void pruneRuns() const;

private:
    void follow();
    std::map<std::uint64_t, std::string> jobs_; ///< under way, by their titles
};

} // namespace nucleoscope::endurance
