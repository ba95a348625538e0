// SPDX-License-Identifier: GPL-3.0-or-later
//
// A monkey at the window: nucleoscope_monkey [--seed S] [--actions N | --minutes M] [--lap N] [--log FILE] [--grown PERCENT]
//                                     [--plant crash|hang|leak]
// Clicks, types, drags, drops, resizes, opens and closes, begins, pauses and cancels small trainings in a home of its own. Ends with 0; with
// 70 where the program crashed, 71 where the window hung, 1 where memory grew or it came not to rest. The log names each action; the same
// seed does the same again.
#include "core/learning/engine_loader.h"
#include "monkey.h"

#include <QCommandLineParser>

#include <cstdio>

using namespace nucleoscope;
using namespace nucleoscope::endurance;

namespace {

constexpr double grownBytes = 4e6; // less is no growth

MonkeyOptions optionsOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    const MonkeyOptions usual;
    parser.addOptions(
        {{QStringLiteral("seed"), QStringLiteral("What it does follows from it."), QStringLiteral("S"), QStringLiteral("1")},
         {QStringLiteral("actions"), QStringLiteral("How many."), QStringLiteral("N"), QString::number(usual.actions)},
         {QStringLiteral("minutes"), QStringLiteral("How long, instead."), QStringLiteral("M"), QStringLiteral("0")},
         {QStringLiteral("lap"), QStringLiteral("Actions between two looks at the memory."), QStringLiteral("N"),
          QString::number(usual.lap)},
         {QStringLiteral("log"), QStringLiteral("Where each action is written down."), QStringLiteral("FILE")},
         {QStringLiteral("plant"), QStringLiteral("A bug: crash, hang, leak."), QStringLiteral("BUG")}});
    parser.addOption({QStringLiteral("grown"), QStringLiteral("Growth of memory after the warm-up that is too much."),
                      QStringLiteral("PERCENT"), QStringLiteral("5")});
    parser.addHelpOption();
    parser.process(arguments);
    MonkeyOptions options;
    options.seed = parser.value(QStringLiteral("seed")).toULongLong();
    options.actions = parser.value(QStringLiteral("actions")).toInt();
    options.minutes = parser.value(QStringLiteral("minutes")).toDouble();
    options.lap = std::max(1, parser.value(QStringLiteral("lap")).toInt());
    options.grownShare = parser.value(QStringLiteral("grown")).toDouble() / 100;
    options.log = parser.value(QStringLiteral("log"));
    options.plant = parser.value(QStringLiteral("plant"));
    return options;
}

int verdict(const Monkey& monkey, const StallWatch& watch, const MonkeyOptions& options)
{
    const MemoryTrend::Growth growth = monkey.memory().growth();
    std::printf("%d actions; longest turn %.2f s of processor time, %d stalls\n", monkey.actions(), watch.longestSeconds(),
                watch.stalls());
    if (growth.judged)
        std::printf("memory after the warm-up: living %+.1f MB (%+.1f %%, %+.0f bytes an action), resident %+.1f MB (%+.1f %%)\n",
                    growth.living / 1e6, growth.livingShare * 100, growth.perDeed, growth.resident / 1e6,
                    growth.residentShare * 100);
    else
        std::printf("memory: too few looks to be judged\n");
    if (!monkey.problem().isEmpty())
        std::printf("%s\n", qPrintable(monkey.problem()));
    const bool grew = growth.judged && growth.livingShare > options.grownShare && growth.living > grownBytes;
    if (grew)
        std::printf("memory grew\n");
    return grew || !monkey.problem().isEmpty() ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    prepareEngineEnvironment(argv);
    QTemporaryDir place;
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const MonkeyOptions asked = [&] {
        const QCoreApplication console(argc, argv); // --help, and what is wrong, before there is a window
        MonkeyOptions options = optionsOf(arguments);
        if (!options.log.isEmpty())
            options.log = QFileInfo(options.log).absoluteFilePath();
        return options;
    }();
    isolate(place.path());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("nucleoscope"));
    closeTheDoors();
    tellCrashes();
    StallWatch watch({});
    World world;
    Monkey monkey(world, asked);
    std::printf("seed %llu\n", static_cast<unsigned long long>(asked.seed));
    std::fflush(stdout);
    watch.restart();
    monkey.begin();
    QApplication::exec();
    return verdict(monkey, watch, asked);
}
