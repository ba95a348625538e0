// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/system_report.h"
#include "ui/widgets/notice.h"

namespace nucleoscope::ui {

class Workspace;

/// What is worth knowing of this machine before it trains: no AVX2, little memory. The same facts as the system check's. Away
/// where there is nothing to tell.
class MachineNotice : public Notice {
    Q_OBJECT
public:
    explicit MachineNotice(Workspace& workspace, QWidget* parent = nullptr);
    void look();                                     ///< at this machine, on the disk thread; the first time only
    void tell(const std::vector<SystemFact>& facts); ///< of those of the processor what is not good

private:
    Workspace& workspace_;
    bool looked_ = false;
};

} // namespace nucleoscope::ui
