#pragma once

#include "ui/theme/theme.h"

namespace nucleoscope::ui {

/// The little that a palette cannot say: cards, the primary button, chips, thin scroll bars. Widgets ask for a look by the
/// dynamic property "look": "card", "primary", "chip", "chip-active", "plain", "muted", "link".
QString styleSheetOf(const ThemeColours& colours, bool dark);

} // namespace nucleoscope::ui
