// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn/classroom.h"

#include "core/base/files.h"
#include "core/classroom/class_table.h"
#include "ui/bridge/job_bridge.h"
#include "ui/pages/learn/class_pack_dialog.h"
#include "ui/pages/learn/class_table_dialog.h"
#include "ui/pages/learn/hand_in_dialog.h"
#include "ui/settings/settings.h"
#include "ui/workspace.h"

#include <QFileDialog>
#include <QFileInfo>

namespace nucleoscope::ui {
namespace {

void showUntilClosed(QWidget* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

/// What somebody stopped is no failure.
void tellUnlessStopped(Workspace& workspace, const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT workspace.failed(error.message);
}

} // namespace

Classroom::Classroom(Workspace& workspace, std::function<const LessonStates::State*()> chosen, QWidget& page)
    : QObject(&page), workspace_(workspace), chosen_(std::move(chosen)), page_(page)
{}

QString Classroom::obstacleToPacking() const
{
    const LessonStates::State* state = chosen_();
    if (!state || state->pack)
        return tr("Choose a lesson that is not a class pack's already.");
    return state->lesson.planted ? tr("A planted copy needs its originals beside it: plant it on each computer.") : QString();
}

QString Classroom::obstacleToHandingIn() const
{
    const LessonStates::State* state = chosen_();
    return state && state->pack ? QString() : tr("Choose the lesson of a class pack.");
}

void Classroom::makePack()
{
    if (obstacleToPacking().isEmpty())
        showUntilClosed(new ClassPackDialog(workspace_, chosen_()->lesson, chosen_()->file, &page_));
}

void Classroom::choosePack()
{
    auto* dialog = new QFileDialog(&page_, tr("Open a class pack"), workspace_.settings().lastFolder());
    dialog->setObjectName(QStringLiteral("openClassPackDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Class packs (*.nucleopack)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        workspace_.settings().setLastFolder(QFileInfo(file).absolutePath());
        openPack(file);
    });
    dialog->open();
}

void Classroom::openPack(const QString& file)
{
    workspace_.jobBridge().run<OpenedClassPack>(
        this, {"job.classpack", "Opening the class pack"}, Resource::Disk, Priority::Normal,
        [path = pathFromUtf8(file.toStdString())](JobContext& context) {
            return openClassPack(path, classroomFolder(), context);
        },
        [this](Result<OpenedClassPack> pack) {
            if (pack)
                Q_EMIT opened(QString::fromStdString(classPackKey(*pack)));
            else
                tellUnlessStopped(workspace_, pack.error());
        });
}

void Classroom::handIn()
{
    if (obstacleToHandingIn().isEmpty())
        showUntilClosed(new HandInDialog(workspace_, chosen_()->pack, &page_));
}

void Classroom::chooseHandedIn()
{
    auto* dialog = new QFileDialog(&page_, tr("What the students handed in"), workspace_.settings().lastFolder());
    dialog->setObjectName(QStringLiteral("collectDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Results and quizzes (*.json)"));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        workspace_.settings().setLastFolder(QFileInfo(files.value(0)).absolutePath());
        collect(files);
    });
    dialog->open();
}

void Classroom::collect(const QStringList& files)
{
    std::vector<std::filesystem::path> places;
    for (const QString& file : files)
        places.push_back(pathFromUtf8(file.toStdString()));
    workspace_.jobBridge().run<ClassroomTable>(
        this, {"job.collect", "Reading what was handed in"}, Resource::Disk, Priority::Normal,
        [places](JobContext& context) { return collectClass(places, {}, context.stopToken()); },
        [this, places](Result<ClassroomTable> table) {
            if (table)
                showUntilClosed(new ClassTableDialog(std::move(*table), places, &page_));
            else
                tellUnlessStopped(workspace_, table.error());
        });
}

} // namespace nucleoscope::ui
