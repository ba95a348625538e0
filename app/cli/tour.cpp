#include "app/cli/commands.h"
#include "app/cli/shared_options.h"

#include <CLI/App.hpp>

#include <cstdlib>

namespace nucleoscope::cli {
namespace {

struct Options {
    std::string out;
    std::string data;
};

int walk(const Options& options, const Tour& tour, Session& session)
{
    if (!tour)
        return session.refused({"cli.no_tour", "This build has no window, so there is nothing to walk through. Build it with "
                                               "NUCLEOSCOPE_WITH_WINDOW on."});
    // The window's jobs end with the process; pictures that were taken are kept.
    session.interrupts.whenInterrupted([](int) { std::_Exit(exitFailed); });
    return tour(placeNamed(options.out), options.data.empty() ? std::filesystem::path() : placeNamed(options.data));
}

} // namespace

void addTour(CLI::App& app, Command& chosen, Tour tour)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("tour", "Walk through the window without a display and save a picture a step");
    command->add_option("--out", options->out, "Folder for the pictures")->required()->type_name("DIR");
    command->add_option("--data", options->data, "Dataset to show; the demo unless told otherwise")->type_name("DATA");
    command->footer("Example:\n  nucleoscope tour --out pictures");
    command->callback([&chosen, options, tour = std::move(tour)] {
        chosen = [options, tour](Session& session) { return walk(*options, tour, session); };
    });
}

} // namespace nucleoscope::cli
