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

/// Remembers a run that does not lie in the runs folder, so that it is listed from now on; `done`, in the window's thread, hears
/// when it is, and where the folder holds no run (NotFound). Looked up on the disk thread.
void rememberRun(Workspace& workspace, const QString& folder, std::function<void(const Result<void>&)> done = {});
/// By the places as they are written: of a run that listKnownRuns() told of.
bool isListedElsewhere(const Workspace& workspace, const std::filesystem::path& folder);

} // namespace nucleoscope::ui
