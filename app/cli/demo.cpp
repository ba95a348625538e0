#include "app/cli/commands.h"
#include "app/cli/shared_options.h"
#include "app/cli/words.h"
#include "core/dataset/demo/demo_dataset.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

namespace nucleoscope::cli {
namespace {

struct DrawOptions {
    std::string folder;
    DemoOptions drawing;
};

int draw(const DrawOptions& options, Session& session)
{
    const std::filesystem::path folder = placeNamed(options.folder);
    const Message title("cli.demo", "Drawing nuclei");
    const auto drawn = session.run<DemoSummary>(title, Resource::Disk, [&](JobContext& context) {
        return writeDemoDataset(folder, options.drawing, context.stopToken(), [&](double fraction) {
            context.report({fraction, {}});
        });
    });
    if (!drawn)
        return session.failed(drawn.error());
    session.console.result("Drew " + plural(drawn->images, "nucleus", "nuclei") + " of "
                           + plural(drawn->subjects, "patient", "patients") + " and "
                           + plural(drawn->testImages, "nucleus", "nuclei") + " of others for a test, "
                           + bytesWords(static_cast<double>(drawn->bytes)) + ", into " + utf8(folder) + "\n");
    session.console.say("They are drawn, not photographed: good to learn the program with, and for nothing else. Next: "
                        "nucleoscope train "
                        + options.folder + " --out run --recipe small");
    return exitDone;
}

} // namespace

void addDemo(CLI::App& app, Command& chosen)
{
    const auto options = std::make_shared<DrawOptions>();
    CLI::App* command = app.add_subcommand("demo", "Draw a dataset of nuclei to try the program with");
    command->add_option("DIR", options->folder, "Folder to draw into: new, empty, or an earlier demo, which is replaced")
        ->required();
    command->add_option("--seed", options->drawing.seed, "Other seeds draw other nuclei")->capture_default_str()->type_name("N");
    command->add_option("--scale", options->drawing.scale, "Share of each patient's images, for a smaller demo")
        ->check(CLI::Range(0.01, 1.0).description(""))
        ->type_name("FRACTION");
    command->footer("Example:\n  nucleoscope demo nuclei --seed 2");
    command->callback([&chosen, options] { chosen = [options](Session& session) { return draw(*options, session); }; });
}

} // namespace nucleoscope::cli
