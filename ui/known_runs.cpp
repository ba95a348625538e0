#include "ui/known_runs.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/settings/settings.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileInfo>

namespace nucleoscope::ui {

namespace {

/// By the places themselves, which only the disk knows: a path may go through links.
bool liesElsewhere(const QString& folder, const QString& runsFolder)
{
    const auto place = [](const QString& path) {
        const QString real = QFileInfo(path).canonicalFilePath();
        return real.isEmpty() ? QDir::cleanPath(path) : real;
    };
    return QFileInfo(place(folder)).path() != place(runsFolder);
}

} // namespace

bool isListedElsewhere(const Workspace& workspace, const std::filesystem::path& folder)
{
    return QDir::cleanPath(QString::fromStdString(utf8(folder.parent_path()))) != QDir::cleanPath(workspace.runsFolder());
}

void rememberRun(Workspace& workspace, const QString& folder, std::function<void(const Result<void>&)> done)
{
    workspace.jobBridge().run<bool>(
        &workspace, {"job.place_of_run", "Looking where a run lies", {}}, Resource::Disk, Priority::Interactive,
        [folder, runs = workspace.runsFolder()](JobContext&) -> Result<bool> {
            if (!QFileInfo::exists(folder + QStringLiteral("/run.json")))
                return fail(ErrorCode::NotFound, {"open.no_run",
                                                  "{folder} is no run: there is no run.json in it. Choose the folder that holds "
                                                  "run.json.",
                                                  {{"folder", folder.toStdString()}}});
            return liesElsewhere(folder, runs);
        },
        [&workspace, folder, done = std::move(done)](const Result<bool>& elsewhere) {
            if (elsewhere.value_or(false))
                workspace.settings().addRunElsewhere(QFileInfo(folder).absoluteFilePath());
            if (elsewhere)
                Q_EMIT workspace.runsChanged();
            if (done)
                done(elsewhere.map([](bool) {}));
        });
}

void listKnownRuns(Workspace& workspace, QObject* receiver, std::function<void(Result<RunList>)> done)
{
    std::vector<std::filesystem::path> elsewhere;
    for (const QString& folder : workspace.settings().runsElsewhere())
        elsewhere.push_back(pathFromUtf8(folder.toStdString()));
    workspace.jobBridge().run<RunList>(
        receiver, {"job.runs", "Listing runs", {}}, Resource::Disk, Priority::Interactive,
        [folder = pathFromUtf8(workspace.runsFolder().toStdString()), elsewhere = std::move(elsewhere)](
            JobContext& context) -> Result<RunList> { return listRuns(folder, elsewhere, context.stopToken()); },
        std::move(done));
}

} // namespace nucleoscope::ui
