#include "ui/inspection/pin_action.h"

#include "ui/inspection/pinned_nuclei.h"
#include "ui/workspace.h"

namespace nucleoscope::ui {

PinAction::PinAction(Workspace& workspace, QObject* parent)
    : QAction(tr("&Pin: follow it over the epochs"), parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("pinNucleus"));
    setCheckable(true);
    connect(this, &QAction::triggered, this, [this](bool pinned) {
        PinnedNuclei& pins = workspace_.pinned();
        pins.setPinned(pins.rowOf(workspace_.selection()), pinned);
        refresh();
    });
    connect(&workspace, &Workspace::selectionChanged, this, &PinAction::refresh);
    connect(&workspace.pinned(), &PinnedNuclei::changed, this, &PinAction::refresh);
    refresh();
}

void PinAction::refresh()
{
    const PinnedNuclei& pins = workspace_.pinned();
    const int row = pins.rowOf(workspace_.selection());
    setChecked(row >= 0 && pins.isPinned(row));
    setEnabled(isChecked() || (row >= 0 && !pins.isFull()));
    setToolTip(row < 0        ? tr("Of the run that is open in Results")
               : !isEnabled() ? tr("No more curves can be told apart: unpin one first, in Results, Live")
                              : tr("Draws its probability in Results, Live, and goes on with it after each epoch of a training"));
}

} // namespace nucleoscope::ui
