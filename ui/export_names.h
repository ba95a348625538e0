// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/pseudonyms.h"

#include <functional>

class QAction;
class QCheckBox;
class QObject;
class QWidget;

namespace nucleoscope::ui {

class Settings;
class Workspace;

/// A box, and an entry of a menu, for Settings::pseudonyms(): whether what leaves the window names patients. All show the same.
QCheckBox* makePseudonymsBox(Settings& settings, QWidget* parent);
QAction* makePseudonymsAction(Settings& settings, QObject* parent);

/// Hands over the names that exports are to have, in the window's thread: none, at once, where they are to be the real ones; else
/// once a job has read their key. What keeps it from that is told in the window, and `use` is not called; nor is it where
/// `receiver` is gone by then.
void withExportNames(Workspace& workspace, QObject* receiver, std::function<void(const std::optional<Pseudonyms>&)> use);

} // namespace nucleoscope::ui
