#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/workflow/prediction_task.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

#include <numeric>

namespace nucleoscope::cli {
namespace {

std::string header(const std::vector<ClassInfo>& classes)
{
    std::vector<std::string> fields{"file", "predicted"};
    for (const ClassInfo& info : classes)
        fields.push_back("p_" + info.name);
    return csvLine(fields);
}

std::string row(const PredictionList& predictions, int index, const Dataset& dataset, const std::vector<ClassInfo>& classes)
{
    std::vector<std::string> fields{dataset.sample(predictions.sample(index)).id,
                                    classes[static_cast<std::size_t>(predictions.predicted(index))].name};
    for (int i = 0; i < predictions.classCount(); ++i)
        fields.push_back(fixed(predictions.probability(index, i), 6));
    return csvLine(fields);
}

/// The rows that were predicted before somebody pressed Ctrl-C are rows all the same.
class Table {
public:
    Table(const Dataset& dataset, const std::vector<ClassInfo>& classes)
        : dataset_(dataset), classes_(classes), text_(header(classes)), counts_(classes.size(), 0)
    {}

    void add(const PredictionList& soFar, int newRows)
    {
        for (int i = soFar.size() - newRows; i < soFar.size(); ++i) {
            text_ += row(soFar, i, dataset_, classes_);
            ++counts_[static_cast<std::size_t>(soFar.predicted(i))];
        }
    }
    const std::string& text() const { return text_; }
    std::string counts() const
    {
        std::vector<std::string> called;
        for (std::size_t i = 0; i < counts_.size(); ++i)
            called.push_back(grouped(counts_[i]) + " " + classes_[i].name);
        return plural(std::accumulate(counts_.begin(), counts_.end(), 0LL), "image", "images") + ": " + joined(called, ", ")
               + ".";
    }

private:
    const Dataset& dataset_;
    const std::vector<ClassInfo>& classes_;
    std::string text_;
    std::vector<long long> counts_;
};

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

int predict(const PredictOptions& options, Session& session)
{
    const Result<Run> run = Run::open(placeNamed(options.run));
    if (!run)
        return session.failed(run.error());
    const auto dataset = findImages(options, session);
    if (!dataset)
        return session.failed(dataset.error());

    std::vector<int> all(static_cast<std::size_t>((*dataset)->sampleCount()));
    std::iota(all.begin(), all.end(), 0);
    Table table(**dataset, run->info().classes);
    PredictionOptions wanted;
    wanted.device = options.machine.device;
    wanted.threads = options.machine.threads;
    wanted.views = options.views;
    wanted.progress = [&](const PredictionList& soFar, int newRows) { table.add(soFar, newRows); };
    const auto done =
        session.run<DatasetPredictions>({"cli.predicting", "Predicting"}, Resource::Learning, [&](JobContext& context) {
            return predictSamples(*run, *dataset, all, session.engineHost, wanted, context);
        });
    if (!done && done.error().code != ErrorCode::Cancelled)
        return session.failed(done.error());
    if (const auto written = deliver(table.text(), options.csv, session); !written)
        return session.failed(written.error());
    session.console.say(table.counts());
    if (!done)
        return session.failed(done.error());
    for (const UnreadableFile& file : done->unreadable)
        session.console.say("Left out: " + file.file + ": " + file.reason.english());
    return done->predictions.empty() ? exitFailed : exitDone;
}

} // namespace

CLI::App& declarePredict(CLI::App& app, PredictOptions& options)
{
    CLI::App* command = app.add_subcommand("predict", "Classify images with a run's best model");
    command->add_option("RUN", options.run, "Run folder")->required();
    command->add_option("IMAGE|DIR", options.files, "Images, and folders to search for images")->required()->expected(1, -1);
    command->add_option("--csv", options.csv, "File for the table; - is standard output")
        ->capture_default_str()
        ->type_name("FILE");
    command
        ->add_option("--views", options.views, "Turned and mirrored views to average; as the recipe says unless told otherwise")
        ->check(CLI::IsMember({1, 2, 4, 8}).description(""))
        ->type_name("1|2|4|8");
    addMachineOptions(*command, options.machine);
    command->footer("Example:\n  nucleoscope predict run nucleus.bmp more-nuclei/ --csv predictions.csv\n"
                    "Research and teaching only: a network's word about a nucleus is no diagnosis.");
    return *command;
}

void addPredict(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<PredictOptions>();
    declarePredict(app, *options).callback([&chosen, options] {
        chosen = [options](Session& session) { return predict(*options, session); };
    });
}

} // namespace nucleoscope::cli
