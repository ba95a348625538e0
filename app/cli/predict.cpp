#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "app/cli/written_files.h"
#include "core/base/text.h"
#include "core/learning/recipe_names.h"
#include "core/workflow/calling_threshold.h"
#include "core/workflow/image_notes.h"
#include "core/workflow/run_dataset.h"
#include "core/workflow/run_predictor.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

#include <numeric>

namespace nucleoscope::cli {
namespace {

std::string countsOf(const PredictionList& predictions, const std::vector<ClassInfo>& classes)
{
    std::vector<long long> counts(classes.size(), 0);
    for (int row = 0; row < predictions.size(); ++row)
        ++counts[static_cast<std::size_t>(predictions.predicted(row))];
    std::vector<std::string> called;
    for (std::size_t i = 0; i < counts.size(); ++i)
        called.push_back(grouped(counts[i]) + " " + classes[i].name);
    return plural(predictions.size(), "image", "images") + ": " + joined(called, ", ") + ".";
}

std::vector<int> samplesOf(const PredictionList& predictions)
{
    std::vector<int> samples;
    for (int row = 0; row < predictions.size(); ++row)
        samples.push_back(predictions.sample(row));
    return samples;
}

Result<void> deliver(const std::string& text, const std::string& csv, Session& session)
{
    if (csv == "-") {
        session.console.result(text);
        return {};
    }
    return writeFileAtomically(pathFromUtf8(csv), text);
}

Result<std::shared_ptr<const Dataset>> findImages(const PredictOptions& options, Session& session)
{
    std::vector<std::filesystem::path> places;
    for (const std::string& file : options.files)
        places.push_back(pathFromUtf8(file));
    return session.run<std::shared_ptr<const Dataset>>({"cli.finding", "Looking for images"}, Resource::Disk,
                                                       [&](JobContext&) { return datasetFromFiles(places); });
}

/// One command: what its steps share.
class Classification {
public:
    Classification(const PredictOptions& options, const Run& run, std::shared_ptr<const Dataset> files, Session& session)
        : options_(options),
          run_(run),
          files_(std::move(files)),
          seen_(files_),
          session_(session),
          predictions_(static_cast<int>(run.info().classes.size()))
    {
        machine_.device = options.machine.device;
        machine_.threads = options.machine.threads;
        machine_.views = options.views;
        machine_.precision = choiceFromName<Precision>(options.precision);
    }

    Result<void> mask()
    {
        const auto unmasked =
            session_.run<std::vector<int>>({"cli.masking", "Looking for images to mask"}, Resource::Disk,
                                           [&](JobContext& context) { return unmaskedSamples(*files_, context); });
        if (!unmasked)
            return nucleoscope::fail(unmasked.error());
        for (const int sample : *unmasked)
            masking_[sample] = 0;
        seen_ = maskedDataset(files_, masking_);
        return {};
    }

    /// The rows that were predicted before somebody pressed Ctrl-C are rows all the same.
    Result<void> predict()
    {
        std::vector<int> all(static_cast<std::size_t>(files_->sampleCount()));
        std::iota(all.begin(), all.end(), 0);
        machine_.progress = [this](const PredictionList& soFar, int) { predictions_ = soFar; };
        const auto done =
            session_.run<DatasetPredictions>({"cli.predicting", "Predicting"}, Resource::Learning, [&](JobContext& context) {
                return predictSamples(run_, seen_, all, session_.engineHost, machine_, context);
            });
        if (!done)
            return nucleoscope::fail(done.error());
        unreadable_ = done->unreadable;
        return {};
    }

    void callAt(const CallingThreshold& threshold)
    {
        threshold_ = threshold;
        predictions_ = calledAt(predictions_, run_.positiveClasses(), threshold.point());
    }

    /// Whether the calls are to be believed.
    Result<void> note()
    {
        const ImagesToNote request{files_, masking_, samplesOf(predictions_)};
        auto notes = session_.run<ImageNotes>({"cli.noting", "Comparing with the training images"}, Resource::Disk,
                                              [&](JobContext& context) { return noteImages(run_, request, context); });
        if (!notes)
            return nucleoscope::fail(notes.error());
        notes_ = std::move(*notes);
        return session_.run<void>({"cli.likeness", "Comparing features"}, Resource::Learning,
                                  [&](JobContext& context) { return noteFeatures(context); });
    }

    std::string table(const std::optional<Pseudonyms>& names) const
    {
        std::vector<int> rows(static_cast<std::size_t>(predictions_.size()));
        std::iota(rows.begin(), rows.end(), 0);
        return classificationToCsv(predictions_, std::move(rows), *files_, run_.info().classes, notes_, names);
    }

    void sayWhatWasFound() const
    {
        session_.console.say(countsOf(predictions_, run_.info().classes));
        if (threshold_.from != CallingThreshold::From::Even)
            session_.console.say(describe(threshold_, run_.info()).english());
        for (const UnreadableFile& file : unreadable_)
            session_.console.say("Left out: " + file.file + ": " + file.reason.english());
        if (notes_.seenCount() > 0)
            session_.console.say(plural(notes_.seenCount(), "image was", "images were")
                                 + " seen in training: what the network says of them is no test of it.");
        if (notes_.strangeCount() > 0)
            session_.console.say(plural(notes_.strangeCount(), "image is", "images are")
                                 + " not like what it learned from; the column cautions says why.");
        if (!notes_.distanceKnown)
            session_.console.say("The network's features were not compared with the training images; --likeness does it.");
    }

    const PredictionList& predictions() const { return predictions_; }

private:
    Result<void> noteFeatures(JobContext& context)
    {
        std::optional<TrainingLikeness> likeness = keptLikeness(run_);
        if (!likeness && options_.likeness) {
            auto fitted = fitLikeness(run_, session_.engineHost, machine_, context);
            if (!fitted)
                return nucleoscope::fail(fitted.error());
            likeness = std::move(*fitted);
        }
        if (!likeness)
            return {};
        const auto features = imageFeatures(run_, seen_, samplesOf(predictions_), session_.engineHost, machine_, context);
        if (!features)
            return nucleoscope::fail(features.error());
        noteDistances(notes_, *likeness, *features);
        return {};
    }

    const PredictOptions& options_;
    const Run& run_;
    std::shared_ptr<const Dataset> files_; ///< as they are
    std::shared_ptr<const Dataset> seen_;  ///< as the network sees them
    Session& session_;
    PredictionOptions machine_;
    Masking masking_;
    PredictionList predictions_;
    CallingThreshold threshold_;
    std::vector<UnreadableFile> unreadable_;
    ImageNotes notes_;
};

int predict(const PredictOptions& options, Session& session)
{
    const Result<Run> run = Run::open(runFolderNamed(placeNamed(options.run)));
    if (!run)
        return session.failed(run.error());
    const auto threshold = callingThreshold(*run, options.threshold);
    if (!threshold)
        return session.failed(threshold.error());
    const auto names = Pseudonyms::wished(options.pseudonyms);
    if (!names)
        return session.failed(names.error());
    const auto files = findImages(options, session);
    if (!files)
        return session.failed(files.error());
    const auto finalRun = finalRunFor(*run, **files, *networkChoiceNamed(options.network));
    if (!finalRun)
        return session.failed(finalRun.error());
    if (*finalRun)
        session.console.say(finalNetworkAnswers);
    Classification work(options, *finalRun ? **finalRun : *run, *files, session);
    if (options.mask)
        if (const auto masked = work.mask(); !masked)
            return session.failed(masked.error());
    Result<void> done = work.predict();
    if (!done && done.error().code != ErrorCode::Cancelled)
        return session.failed(done.error());
    work.callAt(*threshold);
    if (done && !work.predictions().empty())
        done = work.note();
    if (const auto written = deliver(work.table(*names), options.csv, session); !written)
        return session.failed(written.error());
    work.sayWhatWasFound();
    if (!done)
        return session.failed(done.error());
    return work.predictions().empty() ? exitFailed : exitDone;
}

} // namespace

CLI::App& declarePredict(CLI::App& app, PredictOptions& options)
{
    CLI::App* command = app.add_subcommand("predict", "Classify images with a run's best model");
    command->add_option("RUN", options.run, "Run folder, or that of a cross-validation")->required();
    command->add_option("IMAGE|DIR", options.files, "Images, and folders to search for images")->required()->expected(1, -1);
    command->add_option("--csv", options.csv, "File for the table; - is standard output")
        ->capture_default_str()
        ->type_name("FILE");
    command
        ->add_option("--views", options.views, "Turned and mirrored views to average; as the recipe says unless told otherwise")
        ->check(CLI::IsMember({1, 2, 4, 8}).description(""))
        ->type_name("1|2|4|8");
    command->add_flag("--mask", options.mask,
                      "Cut the nucleus out of images that show something around it, and classify it on black");
    command->add_flag("--likeness", options.likeness,
                      "Compare the network's features with those of up to 2,000 training images; what is computed for it is kept "
                      "with the run, and later calls compare without being asked");
    command->add_flag("--pseudonyms", options.pseudonyms, "Other names in the place of the files', and rows in their order");
    addNetworkOption(*command, options.network);
    addThresholdOption(*command, options.threshold);
    addPrecisionOption(*command, options.precision);
    addMachineOptions(*command, options.machine);
    command->footer("The table: file, predicted, p_<class>, seen_in_training (image, patient or empty), cautions, masked_here.\n"
                    "Example:\n  nucleoscope predict run nucleus.bmp more-nuclei/ --csv predictions.csv\n"
                    "  nucleoscope predict run more-nuclei/ --pseudonyms --csv to-be-passed-on.csv\n"
                    "Research and teaching only: a network's word about a nucleus is no diagnosis.");
    return *command;
}

void addPredict(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<PredictOptions>();
    CLI::App& command = declarePredict(app, *options);
    const Command work = sparingFiles(
        command, [options]() -> std::vector<std::string> { return {options->csv}; },
        [options](Session& session) { return predict(*options, session); });
    command.callback([&chosen, work] { chosen = work; });
}

} // namespace nucleoscope::cli
