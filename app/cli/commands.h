#pragma once

#include "app/cli/command_line.h"
#include "app/cli/session.h"

#include <functional>

namespace CLI {
class App;
}

namespace nucleoscope::cli {

/// What the chosen subcommand does; returns the exit code.
using Command = std::function<int(Session&)>;

/// Each declares one subcommand with its options on `app`. Where the user names it, `chosen` is set to its work.
void addScan(CLI::App& app, Command& chosen);
void addAudit(CLI::App& app, Command& chosen);
void addDescribe(CLI::App& app, Command& chosen);
void addDemo(CLI::App& app, Command& chosen);
void addRecipes(CLI::App& app, Command& chosen);
void addDevices(CLI::App& app, Command& chosen);
void addDoctor(CLI::App& app, Command& chosen, WindowFacts windowFacts);
void addTrain(CLI::App& app, Command& chosen);
void addCrossValidate(CLI::App& app, Command& chosen);
void addQueue(CLI::App& app, Command& chosen);
void addStudies(CLI::App& app, Command& chosen);
void addResume(CLI::App& app, Command& chosen);
void addRepeat(CLI::App& app, Command& chosen);
void addPredict(CLI::App& app, Command& chosen);
void addEvaluate(CLI::App& app, Command& chosen);
void addExplain(CLI::App& app, Command& chosen);
void addExport(CLI::App& app, Command& chosen);
void addImport(CLI::App& app, Command& chosen);
void addPack(CLI::App& app, Command& chosen);
void addCompare(CLI::App& app, Command& chosen);
void addWeakGroups(CLI::App& app, Command& chosen);
void addLesson(CLI::App& app, Command& chosen);
void addClassroom(CLI::App& app, Command& chosen);
void addReport(CLI::App& app, Command& chosen, PdfWriter writePdf, ReportWording wording);
void addRuns(CLI::App& app, Command& chosen);
void addLibTorch(CLI::App& app, Command& chosen, Download fetch);
void addWeights(CLI::App& app, Command& chosen, Download fetch);
void addTour(CLI::App& app, Command& chosen, Tour tour);

} // namespace nucleoscope::cli
