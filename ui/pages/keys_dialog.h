// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;
class QWidget;

namespace nucleoscope::ui {

/// Every key of the menus, by menu, and those that galleries, tables, pictures and plots know while they have the focus.
void showKeys(const QMenuBar& menus, QWidget* parent);

} // namespace nucleoscope::ui
