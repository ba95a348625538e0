// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/machine_notice.h"

#include "core/diagnosis/machine_facts.h"
#include "ui/bridge/job_bridge.h"
#include "ui/help/message_help.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <utility>

namespace nucleoscope::ui {

MachineNotice::MachineNotice(Workspace& workspace, QWidget* parent) : Notice(Kind::Information, parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("machineNotice"));
    hide();
}

void MachineNotice::look()
{
    if (std::exchange(looked_, true))
        return;
    workspace_.jobBridge().run<std::vector<SystemFact>>(
        this, {"job.machine", "Looking at this machine"}, Resource::Disk, Priority::Normal,
        [](JobContext&) -> Result<std::vector<SystemFact>> { return machineFacts(); },
        [this](Result<std::vector<SystemFact>> facts) {
            if (facts)
                tell(*facts);
        });
}

void MachineNotice::tell(const std::vector<SystemFact>& facts)
{
    QStringList advice;
    std::vector<Message> messages;
    for (const SystemFact& fact : facts)
        if (fact.section == FactSection::Processor && fact.state != FactState::Good) {
            advice << translated(fact.advice);
            messages.push_back(fact.advice);
        }
    offerManual(*this, messages);
    setText(QString(), advice.join(QLatin1Char('\n')));
    setVisible(!advice.isEmpty());
}

} // namespace nucleoscope::ui
