// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/declarations.h"
#include "app/cli/shared_options.h"
#include "app/cli/training_report.h"
#include "app/cli/words.h"
#include "core/base/files.h"
#include "core/base/text.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <sstream>
#include <vector>

namespace nucleoscope::cli {
namespace {

constexpr std::uint64_t largestFile = std::uint64_t{1} << 20;

struct Line {
    int number = 0; ///< in the file, from 1
    TrainOptions options;
};

Result<Line> readLine(int number, std::string words)
{
    Line line{number, {}};
    for (const std::string_view before : {"nucleoscope ", "train "}) // as it is typed, too
        if (words.starts_with(before))
            words = std::string(trimmed(std::string_view(words).substr(before.size())));
    CLI::App app;
    declareTrain(app, line.options);
    try {
        app.parse("train " + words);
    } catch (const CLI::ParseError& problem) {
        return fail(ErrorCode::InvalidInput,
                    {"cli.queue_line",
                     "Line {number} is no training: {reason}. A line says what stands behind `nucleoscope train`.",
                     {{"number", std::to_string(number)}, {"reason", problem.what()}}});
    }
    return line;
}

Result<std::vector<Line>> readLines(const std::string& file)
{
    const auto text = readTextFile(pathFromUtf8(file), largestFile);
    if (!text)
        return fail(text.error());
    std::vector<Line> lines;
    std::istringstream stream(*text);
    std::string words;
    for (int number = 1; std::getline(stream, words); ++number) {
        words = std::string(trimmed(words));
        if (words.empty() || words.front() == '#')
            continue;
        auto line = readLine(number, words);
        if (!line)
            return fail(line.error());
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const Line& other) {
            return placeNamed(other.options.out) == placeNamed(line->options.out);
        });
        if (same != lines.end())
            return fail(
                ErrorCode::InvalidInput,
                {"cli.queue_twice",
                 "Lines {one} and {other} write into the same folder, {folder}.",
                 {{"one", std::to_string(same->number)}, {"other", std::to_string(number)}, {"folder", line->options.out}}});
        lines.push_back(std::move(*line));
    }
    if (lines.empty())
        return fail(ErrorCode::InvalidInput, {"cli.queue_empty", "There is no training in {file}.", {{"file", file}}});
    return lines;
}

enum class End { Done, DoneBefore, Failed };

End trainLine(const Line& line, Session& session)
{
    const auto folder = placeNamed(line.options.out);
    const auto there = Run::open(folder);
    if (there && (there->info().state == "completed" || there->info().state == "stopped_early"))
        return End::DoneBefore;
    int code = exitFailed;
    if (there && there->info().state == "interrupted") {
        ResumeOptions resume;
        resume.run = line.options.out;
        resume.data = line.options.data;
        resume.checkpointMinutes = line.options.checkpointMinutes;
        resume.machine = line.options.machine;
        code = resumeCommand(resume, session);
    } else {
        code = trainCommand(line.options, session);
    }
    return code == exitDone ? End::Done : End::Failed;
}

int queue(const std::string& file, Session& session)
{
    const auto lines = readLines(file);
    if (!lines)
        return session.failed(lines.error(), exitUsage);
    const auto count = static_cast<long long>(lines->size());
    int failed = 0;
    for (const Line& line : *lines) {
        const long long place = &line - lines->data() + 1;
        session.console.say("Training " + std::to_string(place) + " of " + std::to_string(count) + ": " + line.options.out);
        const End end = trainLine(line, session);
        if (end == End::DoneBefore)
            session.console.say("It has been trained before.");
        failed += end == End::Failed;
        if (session.interrupts.happened()) {
            session.console.result("\nStopped. The same line again goes on with what is left.\n");
            return exitFailed;
        }
    }
    session.console.result("\n" + plural(count, "training", "trainings") + ", " + std::to_string(failed) + " failed.\n");
    return failed == 0 ? exitDone : exitFailed;
}

} // namespace

void addQueue(CLI::App& app, Command& chosen)
{
    const auto file = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("queue", "Train one network after the other, as the lines of a file say");
    command
        ->add_option("FILE", *file,
                     "A training a line, as it stands behind `nucleoscope train`; lines that begin with # do not count")
        ->required();
    command->footer("One that fails stops nothing. The same line again goes on: what was trained is left alone, what was broken\n"
                    "off is resumed. Ctrl-C stops the training that is under way, keeps it, and begins no other.\n"
                    "Example:\n"
                    "  printf '%s\\n' 'nuclei --out a --recipe small' 'nuclei --out b --recipe small --seed 2' > night.txt\n"
                    "  nucleoscope queue night.txt");
    command->callback([&chosen, file] { chosen = [file](Session& session) { return queue(*file, session); }; });
}

} // namespace nucleoscope::cli
