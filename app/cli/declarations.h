#pragma once

#include "core/classroom/class_commands.h"
#include "core/workflow/command_line.h"
#include "core/workflow/describe_command.h"
#include "core/workflow/model_import.h"
#include "core/workflow/run_archive.h"

namespace CLI {
class App;
}

namespace nucleoscope::cli {

/// Each declares a subcommand with its options, which parsing fills. Apart from what the subcommand does, so that a line can be
/// read without running it.
CLI::App& declareScan(CLI::App& app, ScanOptions& options);
CLI::App& declareAudit(CLI::App& app, AuditCommandOptions& options);
CLI::App& declareDescribe(CLI::App& app, DescribeOptions& options);
CLI::App& declareEvaluate(CLI::App& app, EvaluateOptions& options);
CLI::App& declareExplain(CLI::App& app, ExplainOptions& options);
CLI::App& declareExport(CLI::App& app, ExportOptions& options);
CLI::App& declareImport(CLI::App& app, ImportOptions& options);
CLI::App& declarePack(CLI::App& app, PackCommandOptions& options);
CLI::App& declareReport(CLI::App& app, ReportCommandOptions& options);
CLI::App& declareCompare(CLI::App& app, CompareOptions& options);
CLI::App& declareWeakGroups(CLI::App& app, WeakGroupsOptions& options);
CLI::App& declarePredict(CLI::App& app, PredictOptions& options);
CLI::App& declareCrossValidate(CLI::App& app, CrossValidateOptions& options);
CLI::App& declareDoubts(CLI::App& app, StudyOptions& options);
CLI::App& declareLearningCurve(CLI::App& app, StudyOptions& options);
CLI::App& declareStability(CLI::App& app, StudyOptions& options);
CLI::App& declareTrain(CLI::App& app, TrainOptions& options);
CLI::App& declareLesson(CLI::App& app, LessonOptions& options);
/// Below `classroom`.
CLI::App& declareClassPack(CLI::App& classroom, ClassPackOptions& options);
CLI::App& declareClassLesson(CLI::App& classroom, ClassLessonOptions& options);
CLI::App& declareHandIn(CLI::App& classroom, HandInOptions& options);
CLI::App& declareCollect(CLI::App& classroom, CollectOptions& options);

} // namespace nucleoscope::cli
