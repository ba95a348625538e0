#pragma once

#include "core/workflow/command_line.h"

namespace CLI {
class App;
}

namespace nucleoscope::cli {

/// Each declares a subcommand with its options, which parsing fills. Apart from what the subcommand does, so that a line can be
/// read without running it.
CLI::App& declareScan(CLI::App& app, ScanOptions& options);
CLI::App& declareEvaluate(CLI::App& app, EvaluateOptions& options);
CLI::App& declareExplain(CLI::App& app, ExplainOptions& options);
CLI::App& declareCompare(CLI::App& app, CompareOptions& options);
CLI::App& declarePredict(CLI::App& app, PredictOptions& options);
CLI::App& declareTrain(CLI::App& app, TrainOptions& options);

} // namespace nucleoscope::cli
