// SPDX-License-Identifier: GPL-3.0-or-later
//
// nucleoscope_reopen [--times 100] [--unreadable 10000] [--plant leak|stall]
// Opens and closes so many datasets and as many runs, each of them another, in one window, and looks whether its memory comes back to what it
// was after the first few. Then opens a dataset with so many images that cannot be read, half of them by their first bytes, half only by what
// follows, lists and scrolls all of it, and looks how long the window's thread was away. Ends with 0, or 1 and what was wrong.
#include "core/learning/engine_loader.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/pages/results/results_views.h"
#include "watch.h"
#include "world.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace nucleoscope;
using namespace nucleoscope::endurance;

namespace {

constexpr int warmUps = 8;
constexpr double mostShare = 0.05;    // of the first memory, as promised
constexpr double stallSeconds = 0.25; // of processor time: what a person takes for a window that stands still
constexpr int patienceMs = 60'000;

/// Bytes before, half way and after.
struct Growth {
    double first = 0, middle = 0, last = 0;

    double share() const { return last / first - 1; }
    /// A step, as of a picture that one timing keeps and another does not, is in one half alone.
    bool grew() const
    {
        const double least = (last - first) / 5;
        return share() > mostShare && middle - first > least && last - middle > least;
    }
};

class Reopening {
public:
    Reopening(World& world, StallWatch& watch, QString plant) : world_(world), watch_(watch), plant_(std::move(plant)) {}

    bool datasets(int times)
    {
        return repeat("datasets", times, [this](int number) { return openDataset(number); });
    }
    bool runs(int times)
    {
        return repeat("runs", times, [this](int number) { return openRun(number); });
    }
    bool unreadable(int count);

private:
    template <typename Deed>
    bool repeat(const char* what, int times, Deed deed);
    bool openDataset(int number);
    bool openRun(int number);
    bool closeAll();
    bool picturesAreThere()
    {
        return QTest::qWaitFor([this] { return world_.workspace->thumbnails().isIdle(); }, patienceMs);
    }
    QString nuclei(int number)
    {
        const QString folder = world_.path(QStringLiteral("set %1").arg(number));
        drawNuclei(folder, 2, 3);
        return folder;
    }

    World& world_;
    StallWatch& watch_;
    QString plant_;
};

bool Reopening::closeAll()
{
    const auto rests = [this] {
        if (world_.isAtRest())
            return true;
        world_.bringToRest();
        return false;
    };
    bool closed = QTest::qWaitFor(rests, patienceMs);
    world_.hearOfAll();
    closed = QTest::qWaitFor(rests, patienceMs) && closed;
    turnUntilIdle(); // what was dropped while it was under way
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return closed;
}

bool Reopening::openDataset(int number)
{
    return world_.open(nuclei(number)) && picturesAreThere();
}

bool Reopening::openRun(int number)
{
    const QString set = world_.path(QStringLiteral("set %1").arg(number));
    if (!world_.openRunOn(QFileInfo::exists(set) ? set : nuclei(number), QStringLiteral("run %1").arg(number)))
        return false;
    for (const ui::ResultsViewEntry& view : ui::resultsViews())
        world_.results().showView(view.name);
    return picturesAreThere();
}

template <typename Deed>
bool Reopening::repeat(const char* what, int times, Deed deed)
{
    Growth living, resident;
    for (int number = 0; number < warmUps + times; ++number) {
        if (number == warmUps) {
            resident.first = static_cast<double>(residentBytes());
            living.first = static_cast<double>(livingBytes());
        } else if (number == warmUps + times / 2) {
            resident.middle = static_cast<double>(residentBytes());
            living.middle = static_cast<double>(livingBytes());
        }
        if (!deed(number) || !closeAll()) {
            std::printf("%s: number %d does not open or close: %s\n", what, number, qPrintable(world_.underWay()));
            return false;
        }
        if (plant_ == QLatin1String("leak"))
            new QByteArray(1'000'000, 'x'); // NOLINT: it is what has to be found
    }
    resident.last = static_cast<double>(residentBytes());
    living.last = static_cast<double>(livingBytes());
    std::printf(
        "%d %s opened and closed: resident %.1f to %.1f MB (%+.1f %%), living %.2f to %.2f MB (%+.1f %%, %+.0f bytes each)\n",
        times, what, resident.first / 1e6, resident.last / 1e6, resident.share() * 100, living.first / 1e6, living.last / 1e6,
        living.share() * 100, (living.last - living.first) / times);
    std::fflush(stdout);
#if defined(__SANITIZE_ADDRESS__)
    const bool grew = living.grew(); // what was freed is kept back, to be watched
#else
    const bool grew = resident.grew() || living.grew();
#endif
    if (grew)
        std::printf("memory grew by more than %.0f %%\n", mostShare * 100);
    return !grew;
}

/// Begins as a picture does; what follows is none.
QByteArray damagedPicture(const QString& whole)
{
    QFile file(whole);
    QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    constexpr qsizetype header = 45; // of a PNG, and what stands before its data
    bytes.replace(header, bytes.size() - header, QByteArray(bytes.size() - header, '\x55'));
    return bytes;
}

bool Reopening::unreadable(int count)
{
    const QString folder = world_.path(QStringLiteral("unreadable"));
    drawNuclei(folder, 2, 3);
    for (const char* name : {"all", "hem"})
        QDir().mkpath(folder + QStringLiteral("/training_data/fold_0/") + QLatin1String(name));
    const QByteArray damaged = damagedPicture(world_.picture);
    for (int i = 0; i < count; ++i) {
        QFile file(folder
                   + QStringLiteral("/training_data/fold_0/%1/UID_%2%3_%4_1_%1.png")
                         .arg(i % 2 ? QStringLiteral("all") : QStringLiteral("hem"), i % 2 ? QString() : QStringLiteral("H"))
                         .arg(i % 40 + 1)
                         .arg(1000 + i));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(i % 4 < 2 ? QByteArray("this is no picture") : damaged);
    }
    watch_.restart();
    QElapsedTimer clock;
    clock.start();
    if (!world_.open(folder) || !QTest::qWaitFor([this] { return world_.shown() > 0; }, patienceMs) || !picturesAreThere())
        return false;
    const auto dataset = world_.workspace->dataset();
    QScrollBar& bar = *world_.gallery().verticalScrollBar();
    constexpr int screens = 40;
    for (int screen = 0; screen <= screens; ++screen) {
        bar.setValue(bar.maximum() * screen / screens);
        turnUntilIdle();
    }
    bool all = picturesAreThere();
    world_.window->showPage(QStringLiteral("train"));
    all = QTest::qWaitFor([this] { return world_.underWay().isEmpty(); }, patienceMs) && all;
    if (plant_ == QLatin1String("stall"))
        QTimer::singleShot(0, world_.window.get(), [this] {
            const std::clock_t began = std::clock();
            while (std::clock() - began < CLOCKS_PER_SEC)
                (void)world_.shown();
        });
    turnUntilIdle();
    const auto listed = dataset->unreadable().size();
    std::printf("%d that cannot be read: %zu listed as such, %d images shown, %.1f s; longest turn of the window's thread %.3f s "
                "of processor time\n",
                count, listed, dataset->sampleCount(), static_cast<double>(clock.elapsed()) / 1000, watch_.longestSeconds());
    if (!all || static_cast<int>(listed) + dataset->sampleCount() != count + 12)
        std::printf("not all of them were listed\n");
    else if (watch_.longestSeconds() > stallSeconds)
        std::printf("the window stood still\n");
    else
        return closeAll();
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    prepareEngineEnvironment(argv);
    QTemporaryDir place;
    isolate(place.path());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("nucleoscope"));
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("times"), QStringLiteral("Datasets, and runs."), QStringLiteral("N"), QStringLiteral("100")},
         {QStringLiteral("unreadable"), QStringLiteral("Images."), QStringLiteral("N"), QStringLiteral("10000")},
         {QStringLiteral("plant"), QStringLiteral("A bug: leak, stall."), QStringLiteral("BUG")}});
    parser.addHelpOption();
    parser.process(application);
    closeTheDoors();
    tellCrashes();
    StallWatch watch({});
    World world;
    const int times = parser.value(QStringLiteral("times")).toInt();
    Reopening reopening(world, watch, parser.value(QStringLiteral("plant")));
    const bool datasets = reopening.datasets(times);
    const bool runs = reopening.runs(times);
    const bool listed = reopening.unreadable(parser.value(QStringLiteral("unreadable")).toInt());
    return datasets && runs && listed ? 0 : 1;
}
