#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/words.h"
#include "core/base/json_values.h"
#include "core/base/text.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

namespace nucleoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct LayoutName {
    const char* forPrograms;
    const char* forPeople;
};
LayoutName layoutName(Layout layout)
{
    switch (layout) {
    case Layout::CnmcTraining: return {"cnmc_training", "C-NMC training images: folds, with a folder a class"};
    case Layout::CnmcLabelledTest: return {"cnmc_labelled_test", "C-NMC test images, labelled by a table"};
    case Layout::ClassFolders: return {"class_folders", "a folder a class"};
    case Layout::Described: return {"described", "as its description says"};
    case Layout::Unlabelled: return {"unlabelled", "images without classes"};
    }
    return {"", ""};
}

struct Counts {
    std::vector<int> byClass;
    std::vector<int> subjectsByClass;
    std::vector<int> byFold;
    std::vector<std::vector<int>> byFoldAndClass;
};
Counts countsOf(const Dataset& dataset)
{
    const std::size_t classes = dataset.classes().size();
    Counts counts{dataset.countByClass(), std::vector<int>(classes, 0), std::vector<int>(dataset.folds().size(), 0),
                  std::vector<std::vector<int>>(dataset.folds().size(), std::vector<int>(classes, 0))};
    for (const SubjectInfo& subject : dataset.subjects()) {
        if (subject.classIndex >= 0)
            ++counts.subjectsByClass[static_cast<std::size_t>(subject.classIndex)];
    }
    for (const Sample& sample : dataset.samples()) {
        if (sample.fold < 0)
            continue;
        const auto fold = static_cast<std::size_t>(sample.fold);
        ++counts.byFold[fold];
        if (sample.classIndex >= 0)
            ++counts.byFoldAndClass[fold][static_cast<std::size_t>(sample.classIndex)];
    }
    return counts;
}

Json namedByClass(const Dataset& dataset, const std::vector<int>& numbers)
{
    Json object = Json::object();
    for (std::size_t i = 0; i < numbers.size(); ++i)
        object[dataset.classes()[i].name] = numbers[i];
    return object;
}

std::string toJson(const Dataset& dataset)
{
    const Counts counts = countsOf(dataset);
    Json json;
    json["name"] = dataset.name();
    json["location"] = utf8(dataset.location());
    json["fingerprint"] = dataset.fingerprint().hex(); // by which marks are kept
    json["layout"] = layoutName(dataset.layout()).forPrograms;
    json["samples"] = dataset.sampleCount();
    json["classes"] = namedByClass(dataset, counts.byClass);
    json["positive"] = Json::array();
    for (const ClassInfo& info : dataset.classes()) {
        if (info.positive)
            json["positive"].push_back(info.name);
    }
    json["subjects"] = dataset.subjects().size();
    json["subjects_known"] = dataset.subjectsKnown();
    json["subjects_by_class"] = namedByClass(dataset, counts.subjectsByClass);
    json["folds"] = Json::object();
    json["folds_by_class"] = Json::object();
    for (std::size_t i = 0; i < dataset.folds().size(); ++i) {
        json["folds"][dataset.folds()[i]] = counts.byFold[i];
        json["folds_by_class"][dataset.folds()[i]] = namedByClass(dataset, counts.byFoldAndClass[i]);
    }
    json["drawn"] = dataset.drawn();
    json["unreadable"] = Json::array();
    for (const UnreadableFile& file : dataset.unreadable())
        json["unreadable"].push_back({{"file", file.file}, {"reason", file.reason.english()}});
    json["notes"] = Json::array();
    for (const Message& note : dataset.notes())
        json["notes"].push_back(note.english());
    json["related"] = Json::array();
    for (const auto& place : dataset.related())
        json["related"].push_back(utf8(place));
    json["fingerprint"] = dataset.fingerprint().hex();
    return jsonText(json);
}

std::string line(const std::string& title, const std::string& text)
{
    return title + std::string(title.size() < 12 ? 12 - title.size() : 1, ' ') + printable(text) + "\n";
}

std::string subjectWords(const Dataset& dataset, const Counts& counts)
{
    if (!dataset.subjectsKnown())
        return "unknown: each image counts as its own patient";
    std::vector<std::string> byClass;
    for (std::size_t i = 0; i < counts.subjectsByClass.size(); ++i)
        byClass.push_back(grouped(counts.subjectsByClass[i]) + " " + dataset.classes()[i].name);
    return grouped(static_cast<long long>(dataset.subjects().size()))
           + (byClass.empty() ? "" : " (" + joined(byClass, ", ") + ")");
}

std::string toWords(const Dataset& dataset)
{
    const Counts counts = countsOf(dataset);
    std::vector<std::string> classes;
    for (std::size_t i = 0; i < counts.byClass.size(); ++i)
        classes.push_back(dataset.classes()[i].name + " " + grouped(counts.byClass[i])
                          + (dataset.classes()[i].positive ? " (positive)" : ""));
    std::vector<std::string> folds;
    for (std::size_t i = 0; i < counts.byFold.size(); ++i)
        folds.push_back(dataset.folds()[i] + " " + grouped(counts.byFold[i]));
    std::string text = line("Dataset", dataset.name() + (dataset.drawn() ? " (drawn: not real cells)" : ""))
                       + line("Location", utf8(dataset.location())) + line("Layout", layoutName(dataset.layout()).forPeople)
                       + line("Images", grouped(dataset.sampleCount()))
                       + line("Classes", classes.empty() ? "none" : joined(classes, ", "))
                       + line("Patients", subjectWords(dataset, counts));
    if (!folds.empty())
        text += line("Folds", joined(folds, ", "));
    for (const Message& note : dataset.notes())
        text += line("Note", note.english());
    for (const auto& place : dataset.related())
        text += line("Beside it", utf8(place));
    text += line("Unreadable", grouped(static_cast<long long>(dataset.unreadable().size())));
    for (const UnreadableFile& file : dataset.unreadable())
        text += "  " + file.file + ": " + file.reason.english() + "\n";
    return text;
}

int scan(const ScanOptions& options, Session& session)
{
    const auto dataset = openForCommand(session, options.data, Notes::Unsaid);
    if (!dataset)
        return session.failed(dataset.error());
    session.console.result(options.json ? toJson(**dataset) : toWords(**dataset));
    return exitDone;
}

} // namespace

CLI::App& declareScan(CLI::App& app, ScanOptions& options)
{
    CLI::App* command = app.add_subcommand("scan", "Say what a dataset holds; no pixel is read");
    command->add_option("DATA", options.data, "Folder, archive or description; one folder of an archive as ARCHIVE.zip!FOLDER")
        ->required();
    command->add_flag("--json", options.json, "For programs");
    command->footer("Example:\n  nucleoscope scan C-NMC_Leukemia --json");
    return *command;
}

void addScan(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<ScanOptions>();
    declareScan(app, *options).callback([&chosen, options] {
        chosen = [options](Session& session) { return scan(*options, session); };
    });
}

} // namespace nucleoscope::cli
