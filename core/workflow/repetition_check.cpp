// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/repetition.h"

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/number_words.h"
#include "core/learning/safetensors.h"
#include "core/run/run_tables.h"
#include "core/workflow/json_number.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdio>
#include <set>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// The same bits, but for the many ways to write a NaN.
bool same(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b) || (std::isnan(a) && std::isnan(b));
}

std::string shortNumber(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", value);
    return text;
}

/// Looks at one thing after the other and keeps what it finds.
class RepetitionCheck {
public:
    RepetitionCheck(const Run& run, const Run& repetition) : run_(run), repetition_(repetition) {}
    Result<RepetitionReport> look();

private:
    void lookAtInfo();
    void lookAtMetrics();
    Result<void> lookAtSteps();
    void lookAtPredictions(PredictionSource source);
    void lookAtCheckpoint(const std::string& name);
    void lookAtTensors(const std::string& name, const SafetensorsFile& was, const SafetensorsFile& is);
    void lookAtCircumstances();
    void holdToTolerance();

    const fs::path& folder() const { return run_.folder(); }
    void differs(const char* id, const char* text, std::vector<Message::Argument> arguments)
    {
        report_.differences.emplace_back(id, text, std::move(arguments));
    }

    const Run& run_;
    const Run& repetition_;
    RepetitionReport report_;
};

void RepetitionCheck::lookAtInfo()
{
    report_.compared.emplace_back("run.json");
    const auto number = [&](const char* key, int was, int is) {
        if (was != is)
            differs("repeat.run_differs", "run.json: {key} was {was} and is {is}.",
                    {{"key", key}, {"was", std::to_string(was)}, {"is", std::to_string(is)}});
    };
    number("finished_epochs", run_.info().finishedEpochs, repetition_.info().finishedEpochs);
    number("best_epoch", run_.info().bestEpoch, repetition_.info().bestEpoch);
}

void RepetitionCheck::lookAtMetrics()
{
    report_.compared.emplace_back("metrics.csv");
    const auto& was = run_.epochs();
    const auto& is = repetition_.epochs();
    if (was.size() != is.size())
        differs("repeat.epochs_differ", "metrics.csv: there were {was} epochs and are {is}.",
                {{"was", std::to_string(was.size())}, {"is", std::to_string(is.size())}});
    for (std::size_t i = 0; i < std::min(was.size(), is.size()); ++i) {
        const auto column = [&](const std::string& name, double before, double now) {
            if (!same(before, now))
                differs("repeat.metric_differs", "metrics.csv, epoch {epoch}: {column} was {was} and is {is}.",
                        {{"epoch", std::to_string(was[i].epoch)},
                         {"column", name},
                         {"was", csvNumber(before)},
                         {"is", csvNumber(now)}});
        };
        column("best", was[i].best, is[i].best);
        column("learning_rate", was[i].learningRate, is[i].learningRate);
        column("training_objective", was[i].trainingObjective, is[i].trainingObjective);
        column("validation_objective", was[i].validationObjective, is[i].validationObjective);
        for (const ScoreKind kind : allScoreKinds) {
            const std::string name(scoreName(kind));
            column("training_" + name, scoreValue(was[i].training, kind), scoreValue(is[i].training, kind));
            column("validation_" + name, scoreValue(was[i].validation, kind), scoreValue(is[i].validation, kind));
        }
    }
}

Result<void> RepetitionCheck::lookAtSteps()
{
    const auto was = run_.steps();
    const auto is = repetition_.steps();
    if (!was || !is)
        return fail((was ? is : was).error());
    report_.compared.emplace_back("steps.csv");
    if (was->size() != is->size())
        differs("repeat.steps_differ", "steps.csv: there were {was} steps and are {is}.",
                {{"was", std::to_string(was->size())}, {"is", std::to_string(is->size())}});
    for (std::size_t i = 0; i < std::min(was->size(), is->size()); ++i) {
        const StepRecord& before = (*was)[i];
        const StepRecord& now = (*is)[i];
        const bool equal = before.epoch == now.epoch && before.step == now.step && before.stepsInEpoch == now.stepsInEpoch
                           && same(before.loss, now.loss) && same(before.accuracy, now.accuracy)
                           && same(before.learningRate, now.learningRate);
        if (equal)
            continue;
        differs("repeat.step_differs", "steps.csv: from epoch {epoch}, step {step} on; its loss was {was} and is {is}.",
                {{"epoch", std::to_string(before.epoch)},
                 {"step", std::to_string(before.step)},
                 {"was", csvNumber(before.loss)},
                 {"is", csvNumber(now.loss)}});
        break; // what follows follows from it
    }
    return {};
}

/// The largest difference of a probability; NaN where the lists are of other images.
double largestDifference(const PredictionList& was, const PredictionList& is)
{
    if (was.size() != is.size() || was.classCount() != is.classCount())
        return notANumber;
    double largest = 0;
    for (int row = 0; row < was.size(); ++row) {
        if (was.sample(row) != is.sample(row) || was.truth(row) != is.truth(row))
            return notANumber;
        for (int c = 0; c < was.classCount(); ++c)
            largest = std::max(largest, std::abs(static_cast<double>(was.probability(row, c)) - is.probability(row, c)));
    }
    return largest;
}

void RepetitionCheck::lookAtPredictions(PredictionSource source)
{
    std::set<int> epochs;
    for (const int epoch : run_.epochsWithPredictions(source))
        epochs.insert(epoch);
    for (const EpochRecord& epoch : run_.epochs()) {
        const std::string name = "predictions/" + predictionsFileName(epoch.epoch, source);
        if (!epochs.contains(epoch.epoch)) {
            report_.notCompared.push_back({"repeat.gone", "{file}: the run does not have it.", {{"file", name}}});
            continue;
        }
        const auto was = run_.predictions(epoch.epoch, source);
        const auto is = repetition_.predictions(epoch.epoch, source);
        if (!was || !is) {
            report_.differences.push_back((was ? is : was).error().message);
            continue;
        }
        report_.compared.push_back(name);
        const double largest = largestDifference(*was, *is);
        if (largest > 0)
            differs("repeat.predictions_differ", "{file}: probabilities differ, by {largest} at most.",
                    {{"file", name}, {"largest", shortNumber(largest)}});
        else if (std::isnan(largest))
            differs("repeat.other_predictions", "{file}: the rows are of other images.", {{"file", name}});
    }
}

void RepetitionCheck::lookAtTensors(const std::string& name, const SafetensorsFile& was, const SafetensorsFile& is)
{
    int differing = 0;
    double largest = 0;
    std::string first;
    for (const auto& [key, before] : was.tensors()) {
        const auto found = is.tensors().find(key);
        const bool equal = found != is.tensors().end() && found->second.type == before.type && found->second.shape == before.shape
                           && std::ranges::equal(found->second.data, before.data);
        if (equal)
            continue;
        ++differing;
        first = first.empty() ? key : first;
        const auto a = before.toFloat();
        const auto b = found != is.tensors().end() ? found->second.toFloat() : a;
        for (std::size_t i = 0; a && b && i < std::min(a->size(), b->size()); ++i)
            largest = std::max(largest, std::abs(static_cast<double>((*a)[i]) - (*b)[i]));
    }
    if (differing > 0)
        differs("repeat.weights_differ",
                "checkpoints/{file}: {count} of {all} tensors differ, the first is {tensor}; numbers by {largest} at most.",
                {{"file", name},
                 {"count", std::to_string(differing)},
                 {"all", std::to_string(was.tensors().size())},
                 {"tensor", first},
                 {"largest", shortNumber(largest)}});
    if (is.tensors().size() != was.tensors().size())
        differs("repeat.other_tensors", "checkpoints/{file}: there were {was} tensors and are {is}.",
                {{"file", name}, {"was", std::to_string(was.tensors().size())}, {"is", std::to_string(is.tensors().size())}});
    for (const auto& [key, note] : was.metadata())
        if (const auto now = is.metadata().find(key); key != "seconds" && (now == is.metadata().end() || now->second != note))
            differs("repeat.note_differs", "checkpoints/{file}: its note \u201c{note}\u201d differs.",
                    {{"file", name}, {"note", key}});
}

void RepetitionCheck::lookAtCheckpoint(const std::string& name)
{
    const auto was = SafetensorsFile::open(folder() / "checkpoints" / name);
    if (!was && was.error().code == ErrorCode::NotFound) {
        report_.notCompared.push_back({"repeat.gone", "{file}: the run does not have it.", {{"file", "checkpoints/" + name}}});
        return;
    }
    const auto is = SafetensorsFile::open(repetition_.folder() / "checkpoints" / name);
    if (!was || !is) {
        report_.differences.push_back((was ? is : was).error().message);
        return;
    }
    report_.compared.push_back("checkpoints/" + name);
    lookAtTensors(name, *was, *is);
}

/// What a session's bits depend on, as text; all of a run's sessions together.
std::set<std::string> valuesOf(const RunInfo& info, const std::function<std::string(const RunSession&)>& read)
{
    std::set<std::string> values;
    for (const RunSession& session : info.sessions)
        values.insert(read(session));
    return values;
}

std::string librariesOf(const RunSession& session)
{
    std::string text;
    for (const auto& [library, version] : session.libraries)
        text += (text.empty() ? "" : ", ") + library + " " + version;
    return text;
}

/// That batches were worked on in parts, as long as the memory was small, changes sums.
bool inParts(const RunInfo& info)
{
    return std::ranges::any_of(info.warnings,
                               [](const Message& warning) { return warning.id.starts_with("engine.micro_batches"); });
}

void RepetitionCheck::lookAtCircumstances()
{
    const RunInfo& was = run_.info();
    const RunInfo& is = repetition_.info();
    auto& reasons = report_.circumstances;
    if (was.sessions.empty() || was.sessions.front().fromEpoch > 0) {
        reasons.push_back({"repeat.not_recorded", "The run does not say with how many threads and which libraries it learned: an "
                                                  "older program wrote it."});
        return;
    }
    const auto held = [&](const char* id, const char* text, const std::function<std::string(const RunSession&)>& read) {
        const auto before = valuesOf(was, read);
        const auto now = valuesOf(is, read);
        const auto list = [](const std::set<std::string>& values) {
            return joined(std::vector<std::string>(values.begin(), values.end()), " / ");
        };
        if (before != now)
            reasons.push_back({id, text, {{"was", list(before)}, {"is", list(now)}}});
    };
    held("repeat.threads", "It learned with {was} threads; this time it was {is}.",
         [](const RunSession& s) { return std::to_string(s.threads); });
    held("repeat.processor", "It learned on the processor {was}; this one is {is}.",
         [](const RunSession& s) { return s.processor; });
    held("repeat.device", "It learned on {was}; this time on {is}.",
         [](const RunSession& s) { return s.device + (s.deviceName.empty() ? "" : " (" + s.deviceName + ")"); });
    held("repeat.program", "It was written by {was}; this is {is}.",
         [](const RunSession& s) { return s.program + ", " + s.compiler; });
    held("repeat.engine", "It learned with {was}; this is {is}.", [](const RunSession& s) { return s.engine; });
    held("repeat.kernels", "NUCLEOSCOPE_KERNELS was \u201c{was}\u201d and is \u201c{is}\u201d.",
         [](const RunSession& s) { return s.kernels; });
    held("repeat.libraries", "Images were read with {was}; now with {is}.", librariesOf);
    if (inParts(was) != inParts(is))
        reasons.push_back({"repeat.parts", "The memory was small in one of the two, where batches were worked on in parts."});
    if (std::ranges::any_of(is.sessions, [](const RunSession& s) { return s.device != "cpu"; }))
        reasons.push_back({"repeat.not_cpu",
                           "Only the processor adds up in the same order each time; {device} does not.",
                           {{"device", is.learner.deviceName}}});
}

void RepetitionCheck::holdToTolerance()
{
    const auto& was = run_.epochs();
    const auto& is = repetition_.epochs();
    std::set<std::size_t> looked;
    for (std::size_t i = 0; i < was.size(); ++i)
        if (was[i].epoch == run_.info().bestEpoch || i + 1 == was.size())
            looked.insert(i);
    if (is.size() != was.size())
        report_.beyond.push_back({"repeat.epochs_differ",
                                  "metrics.csv: there were {was} epochs and are {is}.",
                                  {{"was", std::to_string(was.size())}, {"is", std::to_string(is.size())}}});
    for (const std::size_t i : looked) {
        if (i >= is.size())
            continue;
        const auto hold = [&](ScoreKind kind, double difference, double allowed, double& largest) {
            if (difference > largest)
                largest = difference;
            const bool bothUnknown =
                std::isnan(scoreValue(was[i].validation, kind)) && std::isnan(scoreValue(is[i].validation, kind));
            if (!(difference <= allowed) && !bothUnknown)
                report_.beyond.push_back({"repeat.beyond",
                                          "Epoch {epoch}: {score} of the validation part was {was} and is {is}.",
                                          {{"epoch", std::to_string(was[i].epoch)},
                                           {"score", std::string(scoreName(kind))},
                                           {"was", shortNumber(scoreValue(was[i].validation, kind))},
                                           {"is", shortNumber(scoreValue(is[i].validation, kind))}}});
        };
        for (const ScoreKind kind : {ScoreKind::Accuracy, ScoreKind::BalancedAccuracy, ScoreKind::Auroc}) {
            const double difference = std::abs(scoreValue(was[i].validation, kind) - scoreValue(is[i].validation, kind));
            hold(kind, difference, report_.tolerance.score, report_.largestScoreDifference);
        }
        const double loss = was[i].validation.loss;
        hold(ScoreKind::Loss, loss > 0 ? std::abs(is[i].validation.loss - loss) / loss : 0, report_.tolerance.loss,
             report_.largestLossDifference);
    }
}

Result<RepetitionReport> RepetitionCheck::look()
{
    lookAtInfo();
    lookAtMetrics();
    if (auto looked = lookAtSteps(); !looked)
        return fail(looked.error());
    lookAtPredictions(PredictionSource::TrainingPass);
    lookAtPredictions(PredictionSource::Validation);
    std::set<std::string> checkpoints{"best.safetensors", "last.safetensors"};
    std::error_code problem;
    for (fs::directory_iterator at(folder() / "checkpoints", problem), end; !problem && at != end; at.increment(problem))
        if (const std::string name = utf8(at->path().filename()); name.starts_with("epoch-") && name.ends_with(".safetensors"))
            checkpoints.insert(name);
    for (const std::string& name : checkpoints)
        lookAtCheckpoint(name);
    lookAtCircumstances();
    if (!report_.circumstances.empty())
        holdToTolerance();
    return std::move(report_);
}

} // namespace

Result<RepetitionReport> compareRepetition(const Run& run, const Run& repetition)
{
    return RepetitionCheck(run, repetition).look();
}

std::string repetitionToJson(const RepetitionReport& report, const Run& run, const fs::path& keptIn)
{
    using Json = nlohmann::ordered_json;
    const auto list = [](const std::vector<Message>& messages) {
        Json all = Json::array();
        for (const Message& message : messages)
            all.push_back({{"id", message.id}, {"text", message.english()}});
        return all;
    };
    Json content{{"format", "nucleoscope-repetition"},
                 {"version", 1},
                 {"run", utf8(run.folder())},
                 {"repetition", keptIn.empty() ? Json() : Json(utf8(keptIn))},
                 {"held_to", report.circumstances.empty() ? "bits" : "tolerance"},
                 {"repeated", report.repeated()},
                 {"identical", report.identical()},
                 {"circumstances", list(report.circumstances)},
                 {"differences", list(report.differences)},
                 {"compared", report.compared},
                 {"not_compared", list(report.notCompared)}};
    if (!report.circumstances.empty())
        content["tolerance"] = {{"score", report.tolerance.score},
                                {"loss", report.tolerance.loss},
                                {"largest_score_difference", jsonNumber(report.largestScoreDifference)},
                                {"largest_loss_difference", jsonNumber(report.largestLossDifference)},
                                {"beyond", list(report.beyond)}};
    return jsonText(content);
}

} // namespace nucleoscope
