#pragma once

class QApplication;

namespace nucleoscope::ui {

/// Installs the window's words for the user's language. English has a file, too: for its plurals.
void installTranslations(QApplication& application);

} // namespace nucleoscope::ui
