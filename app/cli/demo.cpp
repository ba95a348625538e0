#include "app/cli/commands.h"

#include <CLI/App.hpp>

namespace nucleoscope::cli {

void addDemo(CLI::App& app, Command& chosen)
{
    CLI::App* command = app.add_subcommand("demo", "Draw a dataset of nuclei to try the program with");
    command->footer("Example:\n  nucleoscope demo nuclei --seed 2");
    command->callback([&chosen] {
        chosen = [](Session& session) { return session.refused({"cli.no_demo", "The demo is not drawn yet."}); };
    });
}

} // namespace nucleoscope::cli
