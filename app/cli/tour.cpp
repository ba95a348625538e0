#include "app/cli/commands.h"

#include <CLI/App.hpp>

#ifdef NUCLEOSCOPE_HAS_TOUR
#include "app/tour/tour.h"
#endif

namespace nucleoscope::cli {
namespace {

struct Options {
    std::string out;
    std::string data;
};

#ifdef NUCLEOSCOPE_HAS_TOUR
int walk(const Options& options, Session&, int argc, char** argv)
{
    return tour::runTour(argc, argv, {pathFromUtf8(options.out), pathFromUtf8(options.data)});
}
#else
int walk(const Options&, Session& session, int, char**)
{
    return session.refused(
        {"cli.no_tour",
         "This build has no window, so there is nothing to walk through. Build it with NUCLEOSCOPE_WITH_WINDOW on."});
}
#endif

} // namespace

void addTour(CLI::App& app, Command& chosen, int argc, char** argv)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("tour", "Walk through the window without a display and save a picture a step");
    command->add_option("--out", options->out, "Folder for the pictures")->required()->type_name("DIR");
    command->add_option("--data", options->data, "Dataset to show; the demo unless told otherwise")->type_name("DATA");
    command->footer("Example:\n  nucleoscope tour --out pictures");
    command->callback([&chosen, options, argc, argv] {
        chosen = [options, argc, argv](Session& session) { return walk(*options, session, argc, argv); };
    });
}

} // namespace nucleoscope::cli
