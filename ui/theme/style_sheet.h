#pragma once

#include "ui/theme/theme.h"

namespace nucleoscope::ui {

/// Grounds of controls under the pointer, pressed or chosen, and what is written on them.
struct StateColours {
    QColor button, hover, pressed, chip, chipText, accentHover;
    QColor accentFocus; ///< the ring around what is filled with the accent, where the selection's colour would not be seen
};
StateColours stateColoursOf(const ThemeColours& colours, bool dark);

/// The little that a palette cannot say: cards, the primary button, chips, thin scroll bars. Widgets ask for a look by the
/// dynamic property "look": "card", "primary", "chip", "chip-active", "plain", "muted", "link".
QString styleSheetOf(const ThemeColours& colours, bool dark);

} // namespace nucleoscope::ui
