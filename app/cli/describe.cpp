// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/describe_words.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "app/cli/written_files.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/dataset/description/description_preview.h"
#include "core/workflow/describe_command.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

#include <algorithm>

namespace nucleoscope::cli {
namespace {

namespace fs = std::filesystem;

// ---- what was asked -------------------------------------------------------------------------------------------------

/// A table is named from where one stands; in the description from where that lies.
std::string tablePlace(const std::string& named)
{
    std::error_code problem;
    const fs::path here = placeNamed(named);
    return fs::is_regular_file(here, problem) ? utf8(here) : named;
}

/// As they are to stand in the description.
std::vector<DescriptionRule> rulesOf(DescribeOptions options)
{
    if (!options.table.empty())
        options.table = tablePlace(options.table);
    return askedRules(options);
}

/// Where the description is to lie; empty: it is not kept.
std::string descriptionFile(const DescribeOptions& options)
{
    std::error_code problem;
    const fs::path file = placeNamed(options.out);
    return options.out.empty() ? "" : utf8(fs::is_directory(file, problem) ? file / descriptionFileName : file);
}

/// --positive without --class: the classes are those that the rules yield.
std::vector<DescribedClass> foundClasses(const DescribeOptions& options, const DescriptionPreview& explanation)
{
    std::vector<DescribedClass> classes;
    for (const ClassInfo& info : explanation.classes)
        classes.push_back(
            {info.name, {}, std::any_of(options.positive.begin(), options.positive.end(), [&](const std::string& name) {
                 return equalsIgnoringCase(name, info.name);
             })});
    return classes;
}

// ---- the command ----------------------------------------------------------------------------------------------------

class Describing {
public:
    Describing(const DescribeOptions& options, Session& session) : options_(options), session_(session) {}

    int run()
    {
        auto place =
            job<DescribedPlace>([&](const OpenOptions& how) { return placeToDescribe(placeNamed(options_.place), how); });
        if (!place)
            return session_.failed(place.error());
        auto description = job<DatasetDescription>([&](const OpenOptions& how) { return chosen(*place, how); });
        if (!description)
            return session_.failed(description.error());
        auto explanation = tried(*description, *place);
        if (explanation && description->classes.empty() && !options_.positive.empty()) {
            description->classes = foundClasses(options_, *explanation);
            explanation = tried(*description, *place);
        }
        if (!explanation)
            return session_.failed(explanation.error());
        if (options_.json)
            session_.console.result(descriptionJson(*description, *place, *explanation));
        else if (!explanation->problem()) // which leaves out every image
            session_.console.result(descriptionWords(*description, *place, *explanation, options_.all));
        return finish(*description, *place, *explanation);
    }

private:
    template <typename T>
    Result<T> job(std::function<Result<T>(const OpenOptions&)> work)
    {
        const Message title("cli.opening", "Opening {data}", {{"data", options_.place}});
        return session_.run<T>(title, Resource::Disk, [&](JobContext& context) {
            OpenOptions how;
            how.stop = context.stopToken();
            how.progress = [&](double fraction) { context.report({fraction, {}}); };
            return work(how);
        });
    }

    Result<DescriptionPreview> tried(const DatasetDescription& description, const DescribedPlace& place)
    {
        return job<DescriptionPreview>(
            [&](const OpenOptions& how) { return previewDescription(description, *place.tree, place.descriptionFolder, how); });
    }

    /// As asked; else as it is described; else as it looks.
    Result<DatasetDescription> chosen(const DescribedPlace& place, const OpenOptions& how) const
    {
        DatasetDescription description;
        if (auto rules = rulesOf(options_); !rules.empty())
            description.rules = std::move(rules);
        else if (place.descriptionProblem && !options_.suggest)
            return fail(ErrorCode::InvalidInput, *place.descriptionProblem);
        else if (place.description && !options_.suggest)
            description = *place.description;
        else if (auto suggested = suggestDescription(*place.tree, how))
            description = std::move(*suggested);
        else
            return suggested;
        if (description.rules.empty())
            return fail(ErrorCode::InvalidInput,
                        {"cli.no_rules",
                         "Nothing in {place} suggests a rule. Say one: --class-folder, --pattern or --table.",
                         {{"place", utf8(place.location)}}});
        if (!options_.name.empty())
            description.name = options_.name;
        if (!options_.classes.empty())
            description.classes = askedClasses(options_);
        else
            for (DescribedClass& known : description.classes)
                if (!options_.positive.empty())
                    known.positive = std::any_of(options_.positive.begin(), options_.positive.end(),
                                                 [&](const std::string& name) { return equalsIgnoringCase(name, known.name); });
        description.subjectsWithinClasses = description.subjectsWithinClasses || options_.subjectsWithinClasses;
        // As strict with what was asked as with what is read.
        return parseDescription(descriptionToJson(description), "as asked");
    }

    int finish(const DatasetDescription& description, const DescribedPlace& place, const DescriptionPreview& explanation)
    {
        const auto names = Pseudonyms::wished(options_.pseudonyms);
        if (!names)
            return session_.failed(names.error());
        if (!options_.csv.empty())
            if (const auto written = writeFileAtomically(placeNamed(options_.csv), descriptionTable(explanation, *names));
                !written)
                return session_.failed(written.error());
        for (const std::string& name : options_.positive)
            if (std::none_of(explanation.classes.begin(), explanation.classes.end(),
                             [&](const ClassInfo& info) { return equalsIgnoringCase(info.name, name); }))
                return session_.failed(
                    {ErrorCode::InvalidInput,
                     {"cli.no_such_class", "--positive {name}: there is no such class here.", {{"name", name}}}});
        if (const Message* problem = explanation.problem())
            return session_.failed({ErrorCode::InvalidInput, *problem});
        if (explanation.explained == 0)
            return session_.failed(
                {ErrorCode::InvalidInput, {"cli.nothing_explained", "These rules explain none of the images."}});
        return options_.out.empty() ? exitDone : save(description, place);
    }

    int save(const DatasetDescription& description, const DescribedPlace& place)
    {
        const fs::path file = pathFromUtf8(descriptionFile(options_));
        if (const auto saved = saveDescription(descriptionFor(description, place, file), file); !saved)
            return session_.failed(saved.error());
        const bool found = file == place.location / descriptionFileName;
        session_.console.say("Saved as " + utf8(file) + ". `nucleoscope scan` and `train` take "
                             + (found ? "its folder" : "this file") + " as DATA.");
        return exitDone;
    }

    const DescribeOptions& options_;
    Session& session_;
};

void declareRules(CLI::App& command, DescribeOptions& options)
{
    const auto level = CLI::Range(1, FolderRule::deepest).description("");
    const auto folder = [&](const char* name, ImageFact fact, const char* what) {
        command.add_option(name, options.folders.of(fact), what)->check(level)->type_name("N");
    };
    folder("--class-folder", ImageFact::Class, "The folder N above the image names its class; 1: that which holds it");
    folder("--subject-folder", ImageFact::Subject, "Likewise, the patient");
    folder("--fold-folder", ImageFact::Fold, "Likewise, the fold");
    command
        .add_option("--pattern", options.patterns,
                    "Regular expression over the path, with (?<class>…), (?<subject>…), (?<fold>…); may be said again")
        ->type_name("RE");
    auto* table =
        command.add_option("--table", options.table, "Table that tells them; goes before patterns, and these before folders")
            ->type_name("CSV");
    const auto column = [&](const char* name, std::string& value, const char* what) {
        command.add_option(name, value, what)->type_name("NAME")->needs(table);
    };
    column("--file-column", options.fileColumn, "Its column of files; without, a row is a patient's, whom another rule tells");
    column("--class-column", options.columns.of(ImageFact::Class), "Its column of classes");
    column("--subject-column", options.columns.of(ImageFact::Subject), "Of patients");
    column("--fold-column", options.columns.of(ImageFact::Fold), "Of folds");
}

} // namespace

CLI::App& declareDescribe(CLI::App& app, DescribeOptions& options)
{
    CLI::App* command =
        app.add_subcommand("describe", "Say where class, patient and fold of your own images stand, and see what comes of it");
    command->add_option("PLACE", options.place, "Folder, archive or description; without rules: as it is described, or looks")
        ->required();
    declareRules(*command, options);
    command
        ->add_option("--class", options.classes, "A class, in order, and what stands for it: ALL=1,leukemia; others are left out")
        ->type_name("NAME=VALUES");
    command->add_option("--positive", options.positive, "Of which sensitivity and AUROC are")->type_name("NAME");
    command->add_flag("--subjects-within-classes", options.subjectsWithinClasses, "Numbers of patients begin anew in each class");
    command->add_option("--name", options.name, "Of the dataset, for people")->type_name("TEXT");
    command->add_flag("--suggest", options.suggest, "Rules that may fit, also where it is described");
    command->add_flag("--all", options.all, "List every image that is left out, and every damaged one");
    auto* csv = command->add_option("--csv", options.csv, "Table of all images with what is known of them")->type_name("FILE");
    command
        ->add_flag("--pseudonyms", options.pseudonyms,
                   "In that table, patients, images and folds under other names, those that all exports of this computer have")
        ->needs(csv);
    command->add_option("--out", options.out, "Save the description; in the images' folder it is found by itself")
        ->type_name("FILE");
    command->add_flag("--json", options.json, "For programs");
    command->footer("Examples:\n"
                    "  nucleoscope describe cells\n"
                    "  nucleoscope describe cells --class-folder 1 --pattern '/(?<subject>P\\d+)_' --out cells\n"
                    "  nucleoscope describe cells --table labels.csv --file-column image --class-column diagnosis \\\n"
                    "      --class ALL=1 --class HEM=0 --positive ALL --out cells");
    return *command;
}

void addDescribe(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<DescribeOptions>();
    CLI::App& command = declareDescribe(app, *options);
    const Command work = sparingFiles(
        command,
        [options]() -> std::vector<std::string> {
            return {options->csv, descriptionFile(*options)};
        },
        [options](Session& session) { return Describing(*options, session).run(); });
    command.callback([&chosen, work] { chosen = work; });
}

} // namespace nucleoscope::cli
