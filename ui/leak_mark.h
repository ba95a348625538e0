// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/cautions.h"

#include <QString>

namespace nucleoscope::ui {

class Notice;

/// A score that was made with a leak never stands without its mark: "0.913 ⚠ leak"; as it is where there is none. `leaks`: leaksOf().
QString leakMarked(const QString& score, const std::vector<Message>& leaks);
/// What leaks, a line each; empty where nothing does.
QString leakLines(const std::vector<Message>& leaks);
/// Beside scores: what nobody may see them without, and where the manual says more. Hidden where there is nothing.
void showCautions(Notice& notice, const Cautions& cautions);
inline void showLeaks(Notice& notice, const std::vector<Message>& leaks)
{
    showCautions(notice, {leaks, leaks});
}

} // namespace nucleoscope::ui
