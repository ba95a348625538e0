// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "core/archive/zip_writer.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/lesson_session.h"
#include "ui/bridge/training_queue_keeper.h"
#include "ui/bridge/training_session.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/pages/learn_page.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPixmapCache>
#include <QUrl>

#include <array>
#include <cstdio>

namespace nucleoscope::endurance {
namespace {

constexpr QSize usualSize{1280, 800};

/// Takes the place of browser, file manager and mail.
class Doors final : public QObject {
    Q_OBJECT
public:
    Doors()
    {
        for (const char* scheme : schemes)
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }
    ~Doors() override
    {
        for (const char* scheme : schemes)
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
public Q_SLOTS:
    void open(const QUrl& url) { std::printf("would open %s\n", qPrintable(url.toString())); }

private:
    static constexpr std::array schemes{"http", "https", "file", "mailto"};
};

/// The offscreen platform says again and again what it cannot do.
void sayTheRest(QtMsgType, const QMessageLogContext&, const QString& text)
{
    if (!text.startsWith(QLatin1String("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

void put(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
}

void archive(const QString& folder, const QString& file)
{
    auto writer = ZipWriter::create(file.toStdString()).value();
    for (QDirIterator at(folder, QDir::Files, QDirIterator::Subdirectories); at.hasNext();) {
        const QString path = at.next();
        (void)writer.addFile(QDir(folder).relativeFilePath(path).toStdString(), path.toStdString());
    }
    if (!writer.finish())
        qFatal("%s could not be written", qPrintable(file));
}

} // namespace

void isolate(const QString& folder)
{
    const auto set = [](const char* name, const QString& value) { qputenv(name, value.toUtf8()); };
    for (const char* name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
        const QString place = folder + QLatin1Char('/') + QString::fromLatin1(name).toLower();
        QDir().mkpath(place);
        QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        set(name, place);
    }
    for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"})
        set(name, QStringLiteral("unix:path=") + folder + QStringLiteral("/no-bus"));
    for (const char* name : {"http_proxy", "https_proxy", "ftp_proxy"})
        set(name, QStringLiteral("http://127.0.0.1:9")); // nobody is there
    set("QT_NO_GLIB", QStringLiteral("1"));              // whose loop does not tell when it waits
    // What LibTorch keeps prepared for each layer and size of batch that it met: until its usual 1,024 places are full hours go by, and
    // what fills them could not be told from what has no end.
    for (const char* name : {"ONEDNN_PRIMITIVE_CACHE_CAPACITY", "LRU_CACHE_CAPACITY"})
        set(name, QStringLiteral("64"));
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        set("QT_QPA_PLATFORM", QStringLiteral("offscreen"));
    QDir::setCurrent(folder);
    qInstallMessageHandler(sayTheRest);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
}

void closeTheDoors()
{
    QApplication::setQuitOnLastWindowClosed(false);
    (new Doors)->setParent(qApp);
}

World::World()
{
    const QString zip = path(QStringLiteral("drawn.zip")), damaged = path(QStringLiteral("damaged"));
    archive(dataset(), zip);
    drawNuclei(damaged, 2, 3);
    for (int i = 0; i < 8; ++i)
        put(damaged + QStringLiteral("/training_data/fold_0/all/UID_9_%1_1_all.bmp").arg(i), "BM no picture");
    drawNuclei(path(QStringLiteral("larger")), 4, 12);
    datasets = {dataset(), zip, damaged, path(QStringLiteral("larger"))};
    put(path(QStringLiteral("notes.zip")), "no archive");
    put(path(QStringLiteral("weights.safetensors")), QByteArray(200, '\x7f'));
    put(path(QStringLiteral("packed.nucleorun")), "PK no run");
    put(path(QStringLiteral("broken run/run.json")), "{\"format\": ");
    QDir().mkpath(path(QStringLiteral("empty")));
    strange = {path(QStringLiteral("notes.zip")),
               path(QStringLiteral("weights.safetensors")),
               path(QStringLiteral("packed.nucleorun")),
               path(QStringLiteral("broken run")),
               path(QStringLiteral("empty")),
               path(QStringLiteral("nowhere"))};
    picture = QDirIterator(dataset(), QDir::Files, QDirIterator::Subdirectories).next();
    if (!open(dataset()))
        qFatal("the drawn dataset does not open");
    const auto drawn = workspace->dataset();
    Split split;
    split.parts.assign(static_cast<std::size_t>(drawn->sampleCount()), Part::Validation);
    for (const char* name : {"one", "two", "three"}) {
        const QString folder = path(QString::fromLatin1(name));
        writeFinishedRun(folder.toStdString(), *drawn, split, name,
                         {predictions(*drawn, 1), predictions(*drawn, 2), predictions(*drawn, 3)});
        runs.append(folder);
    }
    workspace->setDataset(nullptr);
    restart();
}

void World::restart()
{
    window.reset();
    workspace.reset();
    jobs_.clear();
    workspace = std::make_unique<ui::Workspace>();
    ui::Theme::instance().apply(*qApp, workspace->settings().scheme());
    window = std::make_unique<ui::MainWindow>(*workspace);
    window->resize(usualSize);
    window->show();
    window->activateWindow();
    follow();
}

void World::follow()
{
    QObject::connect(&workspace->jobBridge(), &ui::JobBridge::jobChanged, window.get(), [this](const JobSnapshot& job) {
        if (job.state == JobState::Waiting || job.state == JobState::Running)
            jobs_[job.id] = job.title.english();
        else
            jobs_.erase(job.id);
    });
}

void World::bringToRest()
{
    ui::TrainingQueueKeeper& queue = workspace->trainingQueue();
    queue.hold();
    for (auto waiting = static_cast<int>(queue.waiting().size()); waiting-- > 0;)
        queue.remove(waiting); // one that is just about to begin stays, and is cancelled the next time
    queue.clearEnded();
    if (workspace->isTraining())
        workspace->training()->cancel();
    auto* learn = qobject_cast<ui::LearnPage*>(window->page(QStringLiteral("learn")));
    if (learn && learn->session() && !learn->session()->hasEnded())
        learn->session()->stop();
    for (const auto& [id, title] : jobs_)
        workspace->jobBridge().stop(id);
    workspace->stopOpening();
    if (workspace->dataset())
        workspace->setDataset(nullptr);
    if (workspace->openedRun().run || workspace->isOpeningRun())
        workspace->closeRun();
    workspace->undoStack().clear();
}

void World::tidyUp()
{
    window->showNormal();
    window->resize(usualSize);
    window->showPage(window->pageNames().constFirst());
    QPixmapCache::clear();
    QGuiApplication::clipboard()->clear();
}

bool World::isAtRest() const
{
    return jobs_.empty() && !workspace->isTraining() && workspace->thumbnails().isIdle() && !workspace->isOpeningDataset()
           && !workspace->dataset() && !workspace->openedRun().run && !workspace->isOpeningRun();
}

/// By one more job, of which is heard after those before.
void World::hearOfAll()
{
    const auto last = workspace->jobs().submit({"job.test", "The last one", {}}, Resource::Disk, Priority::Background,
                                               [](JobContext&) -> Result<void> { return {}; });
    jobs_[last->snapshot().id] = "the last one";
}

QString World::underWay() const
{
    QStringList titles;
    for (const auto& [id, title] : jobs_)
        titles.append(QString::fromStdString(title));
    if (workspace->isTraining())
        titles.append(QStringLiteral("a training"));
    if (!workspace->thumbnails().isIdle())
        titles.append(QStringLiteral("pictures"));
    return titles.join(QStringLiteral(", "));
}

void World::pruneRuns() const
{
    constexpr int kept = 3;
    const QDir folder(workspace->runsFolder());
    const auto all = folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QFileInfo& run : all.mid(kept))
        QDir(run.absoluteFilePath()).removeRecursively();
}

} // namespace nucleoscope::endurance

#include "world.moc"
