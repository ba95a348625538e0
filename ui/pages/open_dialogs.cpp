#include "ui/pages/open_dialogs.h"

#include "ui/bridge/job_bridge.h"
#include "ui/known_runs.h"
#include "ui/pages/classify/import_dialog.h"
#include "ui/settings/settings.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <functional>

namespace nucleoscope::ui {
namespace {

struct OpenDialogs {
    Q_DECLARE_TR_FUNCTIONS(OpenDialogs)
};

QFileDialog* openDialog(const QString& title, const QString& folder, QWidget* parent, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    return dialog;
}

} // namespace

void chooseFolder(Workspace& workspace, QWidget* parent)
{
    QFileDialog* dialog = openDialog(OpenDialogs::tr("Open a folder of nuclei"), workspace.settings().lastFolder(), parent,
                                     [&workspace](const QString& folder) {
                                         workspace.settings().setLastFolder(QFileInfo(folder).absolutePath());
                                         workspace.openDataset(folder);
                                     });
    dialog->setFileMode(QFileDialog::Directory);
    dialog->open();
}

void chooseArchive(Workspace& workspace, QWidget* parent)
{
    QFileDialog* dialog = openDialog(OpenDialogs::tr("Open an archive of nuclei"), workspace.settings().lastFolder(), parent,
                                     [&workspace](const QString& file) {
                                         workspace.settings().setLastFolder(QFileInfo(file).absolutePath());
                                         workspace.openDataset(file);
                                     });
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(OpenDialogs::tr("Archives (*.zip)"));
    dialog->open();
}

void chooseImagesOfRun(Workspace& workspace, QWidget* parent, bool archive, std::function<void(const QString& place)> chosen)
{
    QFileDialog* dialog = openDialog(OpenDialogs::tr("Where is the dataset of this run?"), workspace.settings().lastFolder(),
                                     parent, [&workspace, chosen = std::move(chosen)](const QString& place) {
                                         workspace.settings().setLastFolder(QFileInfo(place).absolutePath());
                                         chosen(place);
                                     });
    dialog->setObjectName(QStringLiteral("locateDialog"));
    dialog->setFileMode(archive ? QFileDialog::ExistingFile : QFileDialog::Directory);
    if (archive)
        dialog->setNameFilter(OpenDialogs::tr("Archives (*.zip)"));
    dialog->open();
}

void chooseRun(Workspace& workspace, QWidget* parent)
{
    const auto choose = [&workspace, parent](const QString& begin) {
        QFileDialog* dialog =
            openDialog(OpenDialogs::tr("Open the folder of a run"), begin, parent, [&workspace](const QString& folder) {
                workspace.openRun(folder);
                Q_EMIT workspace.pageRequested(QStringLiteral("results"));
            });
        dialog->setObjectName(QStringLiteral("openRunDialog"));
        dialog->setFileMode(QFileDialog::Directory);
        dialog->open();
    };
    // Before the first training there is no folder of runs.
    workspace.jobBridge().run<bool>(
        parent, {"job.runs_folder", "Looking for the folder of runs", {}}, Resource::Disk, Priority::Interactive,
        [runs = workspace.runsFolder()](JobContext&) -> Result<bool> { return QFileInfo::exists(runs); },
        [&workspace, choose](const Result<bool>& there) {
            choose(there.value_or(false) ? workspace.runsFolder() : workspace.settings().lastFolder());
        });
}

void choosePackedRun(Workspace& workspace, QWidget* parent)
{
    QFileDialog* dialog = openDialog(OpenDialogs::tr("Open a packed run"), workspace.settings().lastFolder(), parent,
                                     [&workspace](const QString& file) {
                                         workspace.settings().setLastFolder(QFileInfo(file).absolutePath());
                                         workspace.openRun(file);
                                         Q_EMIT workspace.pageRequested(QStringLiteral("results"));
                                     });
    dialog->setObjectName(QStringLiteral("openPackedRunDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(OpenDialogs::tr("Packed runs (*.nucleorun)"));
    dialog->open();
}

void chooseModel(Workspace& workspace, QWidget* parent)
{
    QFileDialog* dialog = openDialog(OpenDialogs::tr("Import a network"), workspace.settings().lastFolder(), parent,
                                     [&workspace, parent](const QString& file) {
                                         workspace.settings().setLastFolder(QFileInfo(file).absolutePath());
                                         auto* asking = new ImportDialog(workspace, file, parent);
                                         asking->setAttribute(Qt::WA_DeleteOnClose);
                                         asking->show();
                                     });
    dialog->setObjectName(QStringLiteral("openModelDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(OpenDialogs::tr("Networks (*.onnx *.safetensors *.pth *.pt)"));
    dialog->open();
}

void addRun(Workspace& workspace, QWidget* parent, std::function<void(const QString& folder)> added)
{
    QFileDialog* dialog = openDialog(OpenDialogs::tr("Add the folder of a run"), workspace.settings().lastFolder(), parent,
                                     [&workspace, added = std::move(added)](const QString& folder) {
                                         workspace.settings().setLastFolder(QFileInfo(folder).absolutePath());
                                         rememberRun(workspace, folder, [&workspace, folder, added](const Result<void>& there) {
                                             if (there)
                                                 added(folder);
                                             else
                                                 Q_EMIT workspace.failed(there.error().message);
                                         });
                                     });
    dialog->setObjectName(QStringLiteral("addRunDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->open();
}

} // namespace nucleoscope::ui
