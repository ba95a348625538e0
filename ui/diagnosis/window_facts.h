// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/system_report.h"

namespace nucleoscope::ui {

/// Qt, the window system, screens, fonts, icons, encryption for downloads. Needs a QGuiApplication; in the window's thread.
std::vector<SystemFact> windowFacts();

/// The same, with an application made for it. Without a display Qt would end the process.
std::vector<SystemFact> windowFactsInside(int argc, char** argv);

/// The same, found out by `PROGRAM doctor --window-part`, because Qt ends a process whose display does not answer. Without
/// `display`, which is worth a note, fonts and icons are looked at all the same. Blocks, ten seconds at most.
std::vector<SystemFact> windowFactsOfAnotherProcess(int argc, char** argv, bool display);

} // namespace nucleoscope::ui
