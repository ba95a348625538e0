// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/system.h"
#include "core/diagnosis/engine_facts.h"
#include "core/diagnosis/machine_facts.h"

#include <CLI/App.hpp>

#include <chrono>

namespace nucleoscope::cli {
namespace {

struct DoctorOptions {
    bool json = false;
    bool windowPart = false; ///< what another process of this program asks
};

using Facts = std::vector<SystemFact>;

Result<SystemReport> examine(Session& session, const WindowFacts& windowFacts)
{
    const auto began = std::chrono::steady_clock::now();
    SystemReport report;
    report.time = utcTimestamp();
    report.add(machineFacts());
    report.add(libraryFacts());
    if (windowFacts)
        report.add(windowFacts(false));
    auto places = session.run<Facts>({"cli.doctor_places", "Looking at the disk"}, Resource::Disk,
                                     [](JobContext& context) -> Result<Facts> {
                                         return placeFacts(Places::ofThisProgram(), context.stopToken());
                                     });
    if (!places)
        return fail(places.error());
    report.add(std::move(*places));
    auto engine = session.run<Facts>({"cli.doctor_engine", "Training and predicting one batch"}, Resource::Learning,
                                     [&](JobContext& context) -> Result<Facts> {
                                         return engineFacts(session.engineHost, context.stopToken(), [&](double fraction) {
                                             context.report({fraction, {}});
                                         });
                                     });
    if (!engine)
        return fail(engine.error());
    report.add(std::move(*engine));
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return report;
}

int doctor(const DoctorOptions& options, const WindowFacts& windowFacts, Session& session)
{
    if (options.windowPart) {
        SystemReport part;
        part.time = utcTimestamp();
        if (windowFacts)
            part.add(windowFacts(true));
        session.console.result(systemReportToJson(part));
        return exitDone;
    }
    const auto report = examine(session, windowFacts);
    if (!report)
        return session.failed(report.error());
    session.console.result(options.json ? systemReportToJson(*report) : systemReportToText(*report));
    return report->good() ? exitDone : exitFailed;
}

} // namespace

void addDoctor(CLI::App& app, Command& chosen, WindowFacts windowFacts)
{
    const auto options = std::make_shared<DoctorOptions>();
    CLI::App* command =
        app.add_subcommand("doctor",
                           "Look whether all that the program needs is there and computes what it should; for bug reports");
    command->add_flag("--json", options->json, "For programs");
    command->add_flag("--window-part", options->windowPart)->group("");
    command->footer("Names no user and no file of yours. Exit code 1 where something is to be mended.\n"
                    "Example:\n  nucleoscope doctor > report.txt");
    command->callback([&chosen, options, facts = std::move(windowFacts)] {
        chosen = [options, facts](Session& session) { return doctor(*options, facts, session); };
    });
}

} // namespace nucleoscope::cli
