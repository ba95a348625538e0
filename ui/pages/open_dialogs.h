#pragma once

#include <functional>

class QString;
class QWidget;

namespace nucleoscope::ui {

class Workspace;

// The system's own file dialogs, not modal to the program's work: the choice arrives when it is made.
void chooseFolder(Workspace& workspace, QWidget* parent);
void chooseArchive(Workspace& workspace, QWidget* parent);
/// Hands over the folder or archive in which the images of a run were found again.
void chooseImagesOfRun(Workspace& workspace, QWidget* parent, bool archive, std::function<void(const QString& place)> chosen);
void chooseRun(Workspace& workspace, QWidget* parent);
void choosePackedRun(Workspace& workspace, QWidget* parent);
void chooseModel(Workspace& workspace, QWidget* parent); ///< somebody else's network; asks what its file leaves open
/// Only has it listed from now on, and hands over its folder; a folder that is no run is refused with a reason.
void addRun(Workspace& workspace, QWidget* parent, std::function<void(const QString& folder)> added);

} // namespace nucleoscope::ui
