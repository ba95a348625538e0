#include "app/cli/commands.h"
#include "app/cli/shared_options.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

#include <cstdio>
#include <cstdlib>

namespace nucleoscope::cli {
namespace {

struct TourOptions {
    std::string out;
    std::string data;
    std::string run;
    std::string size = "1280x800";
    int epochs = 3;
    bool dark = false;
};

int walk(const TourOptions& options, const Tour& tour, Session& session)
{
    if (!tour)
        return session.refused({"cli.no_tour", "This build has no window, so there is nothing to walk through. Build it with "
                                               "NUCLEOSCOPE_WITH_WINDOW on."});
    // The window's jobs end with the process; pictures that were taken are kept.
    session.interrupts.whenInterrupted([](int) { std::_Exit(exitFailed); });
    TourWish wish;
    wish.out = placeNamed(options.out);
    if (!options.data.empty())
        wish.data = placeNamed(options.data);
    if (!options.run.empty())
        wish.run = placeNamed(options.run);
    wish.epochs = options.epochs;
    wish.dark = options.dark;
    if (std::sscanf(options.size.c_str(), "%dx%d", &wish.width, &wish.height) != 2)
        return session.refused({"cli.size", "{size} is no size. Write it like 1280x800.", {{"size", options.size}}});
    return tour(wish);
}

} // namespace

void addTour(CLI::App& app, Command& chosen, Tour tour)
{
    const auto options = std::make_shared<TourOptions>();
    CLI::App* command = app.add_subcommand("tour", "Walk through the window without a display and save a picture a step");
    command->add_option("--out", options->out, "Folder for the pictures")->required()->type_name("DIR");
    command->add_option("--data", options->data, "Dataset to show; the demo unless told otherwise")->type_name("DATA");
    command->add_option("--run", options->run, "Run to walk through; two are trained unless told otherwise")->type_name("RUN");
    command->add_option("--size", options->size, "Of the window, in pixels")->type_name("WxH")->capture_default_str();
    command->add_option("--epochs", options->epochs, "Of each of its two trainings")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_flag("--dark", options->dark, "In dark colours");
    command->footer("Example:\n  nucleoscope tour --out pictures");
    command->callback([&chosen, options, tour = std::move(tour)] {
        chosen = [options, tour](Session& session) { return walk(*options, tour, session); };
    });
}

} // namespace nucleoscope::cli
