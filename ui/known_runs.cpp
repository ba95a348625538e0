#include "ui/known_runs.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/settings/settings.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileInfo>

namespace nucleoscope::ui {

bool isRunElsewhere(const Workspace& workspace, const QString& folder)
{
    // By the places themselves: a path may go through links.
    const auto place = [](const QString& path) {
        const QString real = QFileInfo(path).canonicalFilePath();
        return real.isEmpty() ? QDir::cleanPath(path) : real;
    };
    return QFileInfo(place(folder)).path() != place(workspace.runsFolder());
}

void rememberRun(Workspace& workspace, const QString& folder)
{
    if (isRunElsewhere(workspace, folder))
        workspace.settings().addRunElsewhere(QFileInfo(folder).absoluteFilePath());
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
