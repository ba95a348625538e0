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

/// While one lives the application has no style sheet; afterwards the one that it had, unless it was given another. With one, Qt
/// polishes whatever is put into a layout with all that is inside of it, at each level anew, which makes a window ten times as long to
/// build; and where one sheet follows another, it goes through everything inside of a widget once for each that stands above it. A sheet
/// that is put on where there was none polishes each widget once.
class Undressed {
public:
    Undressed();
    ~Undressed();
    Undressed(const Undressed&) = delete;
    Undressed& operator=(const Undressed&) = delete;

private:
    QString sheet_;
};

} // namespace nucleoscope::ui
