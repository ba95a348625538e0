// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/model_import.h"

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/dataset/class_colours.h"
#include "core/run/imported_run.h"
#include "core/workflow/class_mapping.h"
#include "core/workflow/prediction_task.h"
#include "core/workflow/run_predictor.h"
#include "core/workflow/split_task.h"

#include <algorithm>
#include <set>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

bool isAmong(const std::vector<std::string>& names, const std::string& name)
{
    return std::any_of(names.begin(), names.end(), [&](const std::string& n) { return equalsIgnoringCase(n, name); });
}

std::string threeNumbers(const std::array<float, 3>& numbers)
{
    return fixed(numbers[0], 3) + ", " + fixed(numbers[1], 3) + ", " + fixed(numbers[2], 3);
}

/// Puts together what the file and what the person say.
class Importing {
public:
    Importing(const ModelImportRequest& request, EngineHost& host, JobContext& context)
        : request_(request), host_(host), context_(context)
    {
        staging_ = request.folder;
        staging_ += ".importing";
    }

    Result<Run> run()
    {
        std::error_code problem;
        if (fs::exists(request_.folder, problem) && !fs::is_empty(request_.folder, problem))
            return fail(ErrorCode::InvalidInput, {"run.folder_taken",
                                                  "{folder} is not empty. Choose a new folder for the run.",
                                                  {{"folder", utf8(request_.folder)}}});
        fs::remove_all(staging_, problem); // of an import that was cut off
        auto made = describe().and_then([&] { return write(); });
        if (made)
            made = place();
        if (!made) {
            fs::remove_all(staging_, problem);
            return fail(made.error());
        }
        return Run::open(request_.folder);
    }

private:
    Result<void> describe();
    Result<void> nameClasses();
    Result<void> nameSamples();
    void sayWhatIsOpen();
    Result<void> write();
    Result<void> load(Run& run);
    Result<void> examine(const Run& run);
    Result<void> place();

    const ModelImportRequest& request_;
    EngineHost& host_;
    JobContext& context_;
    fs::path staging_;
    ImportedRun run_;
};

Result<void> Importing::describe()
{
    const ModelFile& model = request_.model;
    const ModelWords& words = request_.words;
    RunInfo& info = run_.info;
    info.id = utf8((request_.folder.has_filename() ? request_.folder : request_.folder.parent_path()).filename());
    info.name = request_.name.empty() ? model.name : request_.name;
    info.recipe = model.recipe;
    Preprocessing& input = info.recipe.input;
    input.sizePixels = words.sizePixels.value_or(input.sizePixels);
    input.cropPixels = words.cropPixels.value_or(input.cropPixels);
    input.mean = words.mean.value_or(input.mean);
    input.standardDeviation = words.standardDeviation.value_or(input.standardDeviation);
    info.recipe.testTimeViews = words.views.value_or(info.recipe.testTimeViews);
    info.recipe.network.weights = model.name;
    if (const auto checked = parseRecipe(recipeToJson(info.recipe), model.name); !checked) // for its ranges
        return fail(checked.error());
    info.weightsName = model.name;
    info.weightsFingerprint = model.fingerprint;
    return nameClasses().and_then([&] { return request_.dataset ? nameSamples() : Result<void>(); }).map([&] {
        sayWhatIsOpen();
    });
}

Result<void> Importing::nameClasses()
{
    const std::vector<std::string>& said = request_.words.classes.empty() ? request_.model.classes : request_.words.classes;
    std::set<std::string> different;
    for (const std::string& name : said)
        different.insert(lowered(name));
    if (static_cast<int>(said.size()) != request_.model.classCount || different.size() != said.size())
        return fail(ErrorCode::InvalidInput,
                    {"import.classes",
                     "{file} has {outputs} outputs, and {named} classes are named for them. Name each once, in the order of the "
                     "outputs, such as ALL, HEM.",
                     {{"file", request_.model.name},
                      {"outputs", std::to_string(request_.model.classCount)},
                      {"named", std::to_string(different.size())}}});
    std::vector<std::string> positive = request_.words.positive.value_or(request_.model.positive);
    const bool noneIsWished = request_.words.positive && positive.empty() && said.size() > 2;
    if (!request_.words.positive && positive.empty() && request_.dataset)
        for (const ClassInfo& known : request_.dataset->classes())
            if (known.positive)
                positive.push_back(known.name);
    const bool known = std::any_of(said.begin(), said.end(), [&](const std::string& name) { return isAmong(positive, name); });
    if (!known && !noneIsWished && (said.size() == 2 || isAmong(said, "ALL")))
        positive = {isAmong(said, "ALL") ? "ALL" : said.front()};
    for (std::size_t i = 0; i < said.size(); ++i) {
        ClassInfo info{said[i], okabeIto[i % okabeIto.size()], -1, isAmong(positive, said[i])};
        if (said.size() == 2)
            info.colour = info.positive ? positiveColour : negativeColour;
        if (request_.dataset)
            for (const ClassInfo& own : request_.dataset->classes())
                if (equalsIgnoringCase(own.name, info.name))
                    info.colour = own.colour;
        run_.info.classes.push_back(info);
    }
    return {};
}

Result<void> Importing::nameSamples()
{
    const Dataset& dataset = *request_.dataset;
    RunInfo& info = run_.info;
    const ClassMapping classes(dataset, info.classes);
    RunPart examined, leftOut;
    std::set<int> subjects, others;
    for (const Sample& sample : dataset.samples()) {
        const int known = classes.runClass(sample.classIndex);
        const Part part = known < 0 ? Part::LeftOut : Part::Validation;
        run_.samples.push_back({sample.id, dataset.subjects()[static_cast<std::size_t>(sample.subject)].id, known, part});
        ++(known < 0 ? leftOut : examined).samples;
        (known < 0 ? others : subjects).insert(sample.subject);
    }
    if (examined.samples == 0) {
        std::string known;
        for (const ClassInfo& c : info.classes)
            known += (known.empty() ? "" : ", ") + c.name;
        return fail(ErrorCode::Mismatch, {"import.no_such_class",
                                          "No image of {data} is of a class that {file} tells apart: {known}.",
                                          {{"data", utf8(dataset.location())}, {"file", request_.model.name}, {"known", known}}});
    }
    examined.subjects = static_cast<int>(subjects.size());
    leftOut.subjects = static_cast<int>(others.size());
    info.parts = {{std::string(partName(Part::Validation)), examined}};
    if (leftOut.samples > 0)
        info.parts[std::string(partName(Part::LeftOut))] = leftOut;
    info.datasetName = dataset.name();
    info.datasetLocation = utf8(dataset.location());
    info.datasetFingerprint = dataset.fingerprint().hex();
    info.datasetDrawn = dataset.drawn();
    info.subjectsKnown = dataset.subjectsKnown();
    info.images.emplace().unreadable = static_cast<int>(dataset.unreadable().size());
    const auto contents = contentsForSplit(dataset, false, context_);
    if (!contents)
        return fail(contents.error());
    for (const LinkedSubjects& group : linkedSubjects(dataset, *contents)) {
        info.linkedSubjects.emplace_back();
        for (const int subject : group.subjects)
            info.linkedSubjects.back().push_back(dataset.subjects()[static_cast<std::size_t>(subject)].id);
    }
    return {};
}

/// Nobody may see a score of it without these.
void Importing::sayWhatIsOpen()
{
    const ModelFile& model = request_.model;
    RunInfo& info = run_.info;
    info.warnings.push_back({importedRunWarning,
                             "The network came as the file {file}. Which images it learned from is not known here: where some "
                             "of these are among them, or are of the same patients, its scores are too high.",
                             {{"file", model.name}}});
    if (!model.learnedFrom.empty())
        info.warnings.push_back(
            {"import.learned_from",
             "Its file says that it learned from “{dataset}”. Scores on images of that collection say nothing "
             "of new patients.",
             {{"dataset", model.learnedFrom}}});
    const ModelWords& words = request_.words;
    const Preprocessing& input = info.recipe.input;
    if (!model.inputSaid && !(words.cropPixels && words.mean && words.standardDeviation))
        info.warnings.push_back(
            {"import.assumed_input",
             "The file does not say how images become its input. Taken was: a centred square of {crop} pixels "
             "(0: the whole image) brought to {size}, mean {mean}, standard deviation {deviation}. If it "
             "learned from others, its scores are too low.",
             {{"crop", std::to_string(input.cropPixels)},
              {"size", std::to_string(input.sizePixels)},
              {"mean", threeNumbers(input.mean)},
              {"deviation", threeNumbers(input.standardDeviation)}}});
    if (model.point && !model.point->isDefault()) {
        info.keptThreshold = model.point->threshold;
        info.warnings.push_back(
            {"import.threshold",
             "Its maker calls positive from a probability of {threshold} on. That is kept as the run's threshold; scores "
             "here are at 0.5, until the threshold is moved.",
             {{"threshold", csvNumber(model.point->threshold)}}});
    }
}

Result<void> Importing::write()
{
    std::vector<TensorToWrite> tensors;
    for (const GraphTensor& tensor : request_.model.tensors)
        tensors.push_back({tensor.name, TensorType::F32, tensor.shape, std::as_bytes(std::span(tensor.values))});
    std::error_code problem;
    fs::create_directories(staging_.parent_path(), problem); // writing says what is wrong
    if (auto written = writeImportedRun(staging_, run_); !written)
        return written;
    auto run = Run::open(staging_);
    if (!run)
        return fail(run.error());
    if (auto written = writeSafetensors(run->bestModel(), tensors, {}); !written)
        return written;
    return load(*run).and_then([&] { return examine(*run); });
}

/// Whether the weights fit is the engine's to say; it also tells how many there are.
Result<void> Importing::load(Run& run)
{
    PredictionOptions options;
    options.device = request_.device;
    options.threads = request_.threads;
    const auto predictor = runPredictor(run, host_, options);
    if (!predictor) {
        Error error = predictor.error();
        for (Message::Argument& argument : error.message.arguments)
            if (argument.name == "file") // the copy of its weights is gone when this is read
                argument.value = request_.model.name;
        return fail(error);
    }
    run_.info.learner = (*predictor)->describe();
    return {};
}

Result<void> Importing::examine(const Run& run)
{
    PredictionList predictions(static_cast<int>(run_.info.classes.size()));
    Scores scores;
    if (request_.dataset) {
        std::vector<int> chosen;
        for (std::size_t i = 0; i < run_.samples.size(); ++i)
            if (run_.samples[i].part == Part::Validation)
                chosen.push_back(static_cast<int>(i)); // rows of split.csv are the dataset's samples
        PredictionOptions options;
        options.device = request_.device;
        options.threads = request_.threads;
        auto done = predictSamples(run, request_.dataset, chosen, host_, options, context_);
        if (!done)
            return fail(done.error());
        if (done->predictions.size() == 0)
            return fail(ErrorCode::Unreadable, {"import.no_pixels",
                                                "None of the {count} images could be read: {reason}",
                                                {{"count", grouped(static_cast<long long>(chosen.size()))},
                                                 {"reason", done->unreadable.front().reason.english()}}});
        std::vector<std::string>& undecodable = run_.info.images->undecodable.emplace();
        for (const UnreadableFile& file : done->unreadable)
            undecodable.push_back(file.file);
        if (!done->unreadable.empty())
            run_.info.warnings.push_back({"import.unreadable",
                                          "Images that could not be read, and are left out: {count}.",
                                          {{"count", grouped(static_cast<long long>(done->unreadable.size()))}}});
        predictions = std::move(done->predictions);
        const auto found = scoresOf(predictions, run.positiveClasses());
        if (!found)
            return fail(found.error());
        scores = *found;
    }
    return finishImportedRun(staging_, run_.info, predictions, scores);
}

Result<void> Importing::place()
{
    std::error_code problem;
    fs::remove(request_.folder, problem); // an empty one
    fs::rename(staging_, request_.folder, problem);
    if (problem)
        return fail(ErrorCode::WriteFailed,
                    {"file.write",
                     "{file} could not be written: {reason}. Check the free space and the permissions of its folder.",
                     {{"file", utf8(request_.folder)}, {"reason", problem.message()}}});
    return {};
}

} // namespace

CommandWords commandOf(const ImportOptions& options)
{
    CommandWords words{"nucleoscope", "import", options.file, "--out", options.out};
    const auto option = [&](const char* name, const std::string& value) {
        if (!value.empty())
            words.insert(words.end(), {name, value});
    };
    const auto listed = [](const std::vector<std::string>& all) {
        std::string text;
        for (const std::string& name : all)
            text += (text.empty() ? "" : ",") + name;
        return text;
    };
    const auto number = [](int value, int usual) { return value == usual ? std::string() : std::to_string(value); };
    const auto three = [&](const char* name, const std::vector<double>& values) {
        if (!values.empty())
            words.emplace_back(name);
        for (const double value : values)
            words.push_back(csvNumber(value));
    };
    option("--data", options.data);
    option("--signature", options.signature);
    option("--architecture", options.architecture);
    option("--classes", listed(options.classes));
    option("--positive", listed(options.positive));
    option("--size", number(options.size, 0));
    option("--crop", number(options.crop, -1));
    three("--mean", options.mean);
    three("--std", options.deviation);
    option("--views", number(options.views, 0));
    option("--name", options.name);
    option("--device", options.machine.device == MachineOptions().device ? std::string() : options.machine.device);
    option("--threads", number(options.machine.threads, 0));
    return words;
}

Result<Run> importModel(const ModelImportRequest& request, EngineHost& host, JobContext& context)
{
    return Importing(request, host, context).run();
}

} // namespace nucleoscope
