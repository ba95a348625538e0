// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_names.h"

#include "ui/bridge/job_bridge.h"
#include "ui/settings/settings.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>

namespace nucleoscope::ui {
namespace {

constexpr const char* pseudonymsWords = QT_TRANSLATE_NOOP("ExportNames", "Pseudonyms instead of patient &names");
constexpr const char* pseudonymsToolTip = QT_TRANSLATE_NOOP(
    "ExportNames", "Patients and images are called otherwise in what is saved: the same one always by the same name, which only "
                   "this computer can make. Reports, tables, marks and packed runs follow. Who has the same images could still "
                   "recognise them.");

template <typename Choice>
Choice* boundTo(Settings& settings, Choice* choice)
{
    choice->setCheckable(true);
    choice->setText(QCoreApplication::translate("ExportNames", pseudonymsWords));
    choice->setToolTip(QCoreApplication::translate("ExportNames", pseudonymsToolTip));
    choice->setChecked(settings.pseudonyms());
    QObject::connect(choice, &Choice::toggled, &settings, &Settings::setPseudonyms);
    QObject::connect(&settings, &Settings::pseudonymsChanged, choice, &Choice::setChecked);
    return choice;
}

} // namespace

QCheckBox* makePseudonymsBox(Settings& settings, QWidget* parent)
{
    return boundTo(settings, new QCheckBox(parent));
}

QAction* makePseudonymsAction(Settings& settings, QObject* parent)
{
    return boundTo(settings, new QAction(parent));
}

void withExportNames(Workspace& workspace, QObject* receiver, std::function<void(const std::optional<Pseudonyms>&)> use)
{
    if (!workspace.settings().pseudonyms()) {
        use({});
        return;
    }
    workspace.jobBridge().run<Pseudonyms>(
        receiver, {"job.pseudonyms", "Reading by which key names are made"}, Resource::Disk, Priority::Interactive,
        [](JobContext&) { return Pseudonyms::ofThisComputer(); },
        [&workspace, use = std::move(use)](const Result<Pseudonyms>& names) {
            if (names)
                use(*names);
            else if (names.error().code != ErrorCode::Cancelled)
                Q_EMIT workspace.failed(names.error().message);
        });
}

} // namespace nucleoscope::ui
