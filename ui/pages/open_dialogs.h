#pragma once

class QWidget;

namespace nucleoscope::ui {

class Workspace;

// The system's own file dialogs, not modal to the program's work: the choice arrives when it is made.
void chooseFolder(Workspace& workspace, QWidget* parent);
void chooseArchive(Workspace& workspace, QWidget* parent);
void chooseRun(Workspace& workspace, QWidget* parent);

} // namespace nucleoscope::ui
