#pragma once

namespace nucleoscope::ui {

/// Runs the window until it is closed; the process's exit code. `argv` may name a dataset, archive or run to open.
int runWindow(int argc, char** argv);

} // namespace nucleoscope::ui
