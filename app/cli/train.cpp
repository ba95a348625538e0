#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/shared_options.h"
#include "app/cli/training_choices.h"
#include "app/cli/training_report.h"
#include "app/cli/words.h"
#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/inspection/mark_store.h"
#include "core/workflow/dataset_view.h"
#include "core/workflow/final_training.h"
#include "core/workflow/split_task.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

#include <algorithm>

namespace nucleoscope::cli {
namespace {

constexpr const char* foldClasses = "fold";

/// [0, 1), or without the 0.
std::string fractionProblem(const std::string& text, bool zeroAllowed)
{
    const double value = numberFromText(text);
    if (value < 1 && (value > 0 || (zeroAllowed && value == 0)))
        return {};
    return "\"" + text + "\" is no fraction " + (zeroAllowed ? "from 0 to" : "between 0 and") + " less than 1";
}

SplitOptions splitOptions(const TrainOptions& options, const Recipe& recipe)
{
    SplitOptions split;
    split.rule = recipe.split.rule;
    if (!options.fold.empty())
        split.rule = SplitRule::ByFold;
    if (!options.split.empty())
        split.rule = *splitRuleFromName(options.split);
    split.validationFraction = options.validation >= 0 ? options.validation : recipe.split.validationFraction;
    split.testFraction = options.test;
    split.validationFold = options.fold;
    split.seed = options.seed;
    return split;
}

struct TrainingImages {
    std::shared_ptr<const Dataset> dataset; ///< or as much of it as --limit allows
    std::string fingerprint;                ///< of the whole, by which marks are kept
};

Result<TrainingImages> openForTraining(const TrainOptions& options, Session& session)
{
    auto dataset = openForCommand(session, options.data);
    if (!dataset)
        return fail(dataset.error());
    const std::string fingerprint = (*dataset)->fingerprint().hex();
    if (options.classes == foldClasses)
        dataset = foldsAsClasses(*dataset);
    if (!dataset)
        return fail(dataset.error());
    if (!(*dataset)->labelled())
        return fail(ErrorCode::InvalidInput, {"cli.unlabelled",
                                              "{data} has fewer than two classes, so there is nothing to learn to tell apart.",
                                              {{"data", options.data}}});
    if (options.limit > 0 && options.limit < (*dataset)->sampleCount()) {
        std::vector<int> chosen = limitedSamples(**dataset, options.limit, options.seed);
        std::sort(chosen.begin(), chosen.end());
        session.console.say("Limited to " + plural(static_cast<long long>(chosen.size()), "image", "images") + " of "
                            + grouped((*dataset)->sampleCount()) + ", whole patients only.");
        return TrainingImages{(*dataset)->subset(chosen), fingerprint};
    }
    return TrainingImages{std::move(*dataset), fingerprint};
}

Result<MadeSplit> splitForTraining(Session& session, const Dataset& dataset, const SplitOptions& wanted,
                                   std::optional<bool> linkSimilar)
{
    const bool link = linksSimilar(linkSimilar, wanted.rule);
    const Message title = link ? Message("cli.comparing", "Looking for images of one nucleus")
                               : Message("cli.hashing", "Looking for identical images");
    return session.run<MadeSplit>(title, Resource::Disk,
                                  [&](JobContext& context) { return splitByContents(dataset, wanted, link, context); });
}

/// What is wrong with the wishes, now that the dataset is known; empty where nothing.
std::optional<Message> foldProblem(const TrainOptions& options, const SplitOptions& split, const Dataset& dataset)
{
    if (split.rule != SplitRule::ByFold)
        return std::nullopt;
    if (dataset.folds().empty())
        return Message("cli.no_folds", "{data} has no folds. Take --split subject or --split image.", {{"data", options.data}});
    const auto& folds = dataset.folds();
    if (!options.fold.empty() && std::find(folds.begin(), folds.end(), options.fold) == folds.end())
        return Message("cli.no_such_fold", "There is no fold \"{fold}\". There are: {folds}.",
                       {{"fold", options.fold}, {"folds", joined(folds, ", ")}});
    return std::nullopt;
}

bool isFree(const std::filesystem::path& folder)
{
    std::error_code problem;
    return !std::filesystem::exists(folder, problem)
           || (std::filesystem::is_directory(folder, problem) && std::filesystem::is_empty(folder, problem));
}

/// What the marks change about this training; nothing where none were asked for.
Result<MarkEffect> marksForTraining(const TrainOptions& options, const TrainingImages& images, const Split& split)
{
    if (!options.markUse.any())
        return MarkEffect();
    const auto marks =
        options.marks.empty() ? readMarks(marksFile(images.fingerprint)) : importMarks(pathFromUtf8(options.marks));
    if (!marks)
        return fail(marks.error());
    return effectOf(*marks, *images.dataset, split, options.markUse);
}

void sayMarks(Session& session, const MarkEffect& effect)
{
    session.console.say("Marks: " + plural(static_cast<long long>(effect.leftOut.size()), "nucleus", "nuclei")
                        + " left out of the training, " + grouped(static_cast<long long>(effect.relabelled.size()))
                        + " learned under a reviewer's class"
                        + (effect.disagreed > 0 ? "; on " + grouped(effect.disagreed) + " the reviewers disagree" : "")
                        + (effect.examined > 0 ? "; " + grouped(effect.examined) + " that examine stay as published" : "") + ".");
}

void addMarkOptions(CLI::App& command, TrainOptions& options)
{
    command
        .add_option("--marks", options.marks,
                    "Reviewers' marks, .csv or .json; this program's own of the dataset unless told otherwise")
        ->type_name("FILE");
    command.add_flag("--exclude-marked", options.markUse.leaveOut,
                     "Learn from no nucleus that is marked label doubtful or poor image");
    command.add_flag("--relabel", options.markUse.relabel, "Learn the class that the reviewers suggest, where they agree");
}

void addSplitOptions(CLI::App& command, TrainOptions& options)
{
    command
        .add_option("--split", options.split,
                    "What stays together: subject, fold or image; as the recipe says unless told otherwise")
        ->check(CLI::IsMember({"subject", "fold", "image"}).description(""))
        ->type_name("subject|fold|image");
    command.add_option("--fold", options.fold, "The published fold to validate on; the last unless told otherwise")
        ->type_name("NAME");
    command
        .add_option("--classes", options.classes,
                    "fold: take the published folds for the classes, a known mistake, to see what comes of it")
        ->check(CLI::IsMember({foldClasses}).description(""))
        ->type_name("fold");
    command
        .add_option("--validation", options.validation,
                    "Share of the images to validate on; 0: nobody examines, all learn: a network to be taken away, once another "
                    "run has told what to expect")
        ->check([](const std::string& text) { return fractionProblem(text, true); })
        ->type_name("FRACTION");
    command.add_option("--test", options.test, "Share of the images to set aside, never touched by the training")
        ->check([](const std::string& text) { return fractionProblem(text, true); })
        ->type_name("FRACTION");
    addLinkSimilarOption(command, options.linkSimilar);
    command
        .add_option("--patients", options.thinning.subjects,
                    "Learn from this share of the training patients only; who examines stays")
        ->check([](const std::string& text) { return text == "1" ? std::string() : fractionProblem(text, false); })
        ->type_name("FRACTION");
    command.add_option("--per-class", options.thinning.imagesPerClass, "Learn from at most so many images of each class")
        ->check(CLI::Range(1, 1'000'000'000).description(""))
        ->type_name("N");
    command.add_option("--limit", options.limit, "Take about so many images: whole patients, every class")
        ->check(CLI::Range(1, 1'000'000'000).description(""))
        ->type_name("N");
}

void addFinalNetworkOptions(CLI::App& command, TrainOptions& options)
{
    addChoice(command, options.finalNetwork, "--final-network",
              "Once it has been examined, train anew with all, those who examined included: a final network, which answers for "
              "images of others and is the one to take away. As the recipe says, where patients are kept apart, the nuclei are "
              "real, and all of them and all epochs are trained with",
              "--no-final-network", "Only the network that is examined");
}

} // namespace

int trainCommand(const TrainOptions& options, Session& session)
{
    if (!options.marks.empty() && !options.markUse.any())
        return session.refused({"cli.marks_unused", "--marks alone changes nothing. Add --exclude-marked, --relabel, or both."});
    if (options.markUse.relabel && options.classes == foldClasses)
        return session.refused(
            {"cli.fold_classes_relabel", "Reviewers' labels are of cells, not of folds. Leave out --relabel."});
    if (!options.fold.empty() && !options.split.empty() && options.split != "fold")
        return session.refused({"cli.fold_and_split", "--fold asks for a split by fold, --split for another. Leave one out."});
    const Result<Recipe> recipe = recipeFor(options);
    if (!recipe)
        return session.failed(recipe.error(), exitUsage);

    TrainingRequest request;
    request.runFolder = placeNamed(options.out);
    if (!isFree(request.runFolder))
        return session.failed(
            {ErrorCode::InvalidInput,
             {"cli.out_taken",
              "{folder} is not empty. Name another folder with --out, or continue the run there with `nucleoscope resume`.",
              {{"folder", options.out}}}});
    const auto weights = weightsFor(options, *recipe, session);
    if (!weights)
        return session.failed(weights.error());
    const auto images = openForTraining(options, session);
    if (!images)
        return session.failed(images.error());
    const Dataset& dataset = *images->dataset;
    const SplitOptions wanted = splitOptions(options, *recipe);
    if (const auto problem = foldProblem(options, wanted, dataset))
        return session.refused(*problem);
    if (options.finalNetwork == true && !canHaveFinalNetwork(*recipe, wanted))
        return session.refused(noFinalNetwork());
    auto made = splitForTraining(session, dataset, wanted, options.linkSimilar);
    if (!made)
        return session.failed(made.error());
    Split split = thinned(dataset, std::move(made->split), options.thinning, options.seed);
    session.console.say("Split by " + std::string(splitRuleName(wanted.rule)) + ", seed " + std::to_string(wanted.seed) + ".\n"
                        + std::string(trimmed(splitWords(dataset, split))));

    auto effect = marksForTraining(options, *images, split);
    if (!effect)
        return session.failed(effect.error());
    if (options.markUse.any())
        sayMarks(session, *effect);
    if (options.classes == foldClasses) {
        split.warnings.push_back(foldsAsClassesWarning());
        session.console.warn(split.warnings.back());
    }

    request.dataset = images->dataset;
    request.split = std::move(split);
    request.marks = std::move(*effect);
    request.linkSimilar = made->linkSimilar;
    request.recipe = *recipe;
    const bool onTrial = options.limit > 0 || options.thinning.any() || (options.epochs > 0 && options.epochs < recipe->epochs);
    request.recipe.finalNetwork =
        options.finalNetwork.value_or(wantsFinalNetwork(*recipe, request.split.options, dataset, onTrial));
    if (request.recipe.finalNetwork)
        session.console.say(
            "Once it is examined, a final network is trained with all of them; --no-final-network leaves it out.");
    request.epochs = options.epochs;
    request.seed = options.seed;
    request.device = options.machine.device;
    if (weights->kind == WeightsKind::File)
        request.weights = weights->file; // others by their name, which the run keeps
    request.threads = options.machine.threads;
    request.checkpointMinutes = options.checkpointMinutes;
    request.runName = options.name.empty() ? utf8(request.runFolder.filename()) : options.name;
    const int epochs = isInstant(*recipe) ? 1 : options.epochs > 0 ? options.epochs : recipe->epochs;
    return runTrainingCommand(session, request.runFolder, epochs,
                              [&](TrainingControl& control, TrainingObserver& observer, JobContext& context) {
                                  return runTraining(request, session.engineHost, control, observer, context);
                              });
}

CLI::App& declareTrain(CLI::App& app, TrainOptions& options)
{
    CLI::App* command = app.add_subcommand("train", "Train a network and write everything about it into a run folder");
    command->add_option("DATA", options.data, "Folder or archive with at least two classes")->required();
    command->add_option("--out", options.out, "Folder for the run; must not exist, or be empty")->required()->type_name("RUN");
    addSplitOptions(*command, options);
    addMarkOptions(*command, options);
    addFinalNetworkOptions(*command, options);
    addLearningOptions(*command, options);
    command->add_option("--name", options.name, "Name of the run for people; its folder's unless told otherwise")
        ->type_name("TEXT");
    addCheckpointOption(*command, options.checkpointMinutes);
    addMachineOptions(*command, options.machine);
    command->footer("Examples:\n"
                    "  nucleoscope train nuclei --out run --recipe small --epochs 3\n"
                    "  nucleoscope train C-NMC_Leukemia --out run --weights mobilenetv2_100.safetensors --fold fold_2\n"
                    "  nucleoscope train C-NMC_Leukemia --out run --recipe instant --patients 0.5\n"
                    "Ctrl-C stops early and keeps what there is; twice cancels and keeps finished epochs.");
    return *command;
}

void addTrain(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<TrainOptions>();
    declareTrain(app, *options).callback([&chosen, options] {
        chosen = [options](Session& session) { return trainCommand(*options, session); };
    });
}

} // namespace nucleoscope::cli
