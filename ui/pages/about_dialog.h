#pragma once

class QWidget;

namespace nucleoscope::ui {

/// What the program is and is not for, its licence, and whom to cite.
void showAbout(QWidget* parent);

} // namespace nucleoscope::ui
