// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace nucleoscope::ui {

/// For a command line, which has no event loop: the computer does not fall asleep by itself until what is returned is dropped, in
/// the same thread. Empty where the settings do not want that. Waits for the system's answer, a second at most.
std::shared_ptr<void> stayAwake(int argc, char** argv);

/// Leaves out what Qt says on standard error of a machine without a session, XDG_RUNTIME_DIR, which is of no account here; what else
/// it says stays. Called before anything else of Qt's.
void leaveOutWordsOfSession();

} // namespace nucleoscope::ui
