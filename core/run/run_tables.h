#pragma once

#include "core/run/run.h"

#include <string_view>
#include <unordered_map>

namespace nucleoscope {

/// The run's tables as text. Columns and units: docs/formats.md. A last line without its line end was torn by a crash
/// and is not read.

std::string metricsToCsv(const std::vector<EpochRecord>& epochs);
Result<std::vector<EpochRecord>> metricsFromCsv(std::string_view text, const std::string& name);

std::string stepsHeader();
std::string stepLine(const StepRecord& step);
Result<std::vector<StepRecord>> stepsFromCsv(std::string_view text, const std::string& name);

std::string splitToCsv(const std::vector<RunSample>& samples, const std::vector<ClassInfo>& classes);
Result<std::vector<RunSample>> splitFromCsv(std::string_view text, const std::string& name,
                                            const std::vector<ClassInfo>& classes);

/// `idOf(sample)` names the sample that a row of the list refers to.
std::string predictionsToCsv(const PredictionList& predictions, const std::vector<ClassInfo>& classes,
                             const std::function<const std::string&(int sample)>& idOf);
/// Rows of split.csv by sample id; the views refer to the samples.
using SampleRows = std::unordered_map<std::string_view, int>;
SampleRows rowsOf(const std::vector<RunSample>& samples);
Result<PredictionList> predictionsFromCsv(std::string_view text, const std::string& name, const std::vector<ClassInfo>& classes,
                                          const SampleRows& rows);

/// "epoch-003-validation.csv", "epoch-003-training-augmented.csv"
std::string predictionsFileName(int epoch, PredictionSource source);
/// The epoch of such a name, 0 where it is another's.
int epochOfPredictionsFile(std::string_view name, PredictionSource source);

} // namespace nucleoscope
