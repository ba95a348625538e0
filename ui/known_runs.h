#pragma once

#include "core/run/run.h"

#include <QString>
#include <functional>

class QObject;

namespace nucleoscope::ui {

class Workspace;

/// All runs that a window knows, newest first: those of its runs folder, and those that were opened from elsewhere. Listed on
/// the disk thread, then handed over in the window's.
void listKnownRuns(Workspace& workspace, QObject* receiver, std::function<void(Result<RunList>)> done);

/// Remembers a run that does not lie in the runs folder, so that it is listed from now on.
void rememberRun(Workspace& workspace, const QString& folder);
bool isRunElsewhere(const Workspace& workspace, const QString& folder);

} // namespace nucleoscope::ui
