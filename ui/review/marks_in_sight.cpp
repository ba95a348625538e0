#include "ui/review/marks_in_sight.h"

#include "ui/review/mark_keeper.h"
#include "ui/workspace.h"

#include <utility>

namespace nucleoscope::ui {

MarksInSight::MarksInSight(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace)
{
    connect(&workspace, &Workspace::selectionChanged, this, &MarksInSight::selected);
    connect(&workspace.marks(), &MarkKeeper::changed, this, &MarksInSight::tellSoon);
    selected();
}

MarkFlags MarksInSight::flagsNow()
{
    return sample_.empty() ? MarkFlags() : workspace_.marks().marks(fingerprint_).flagsOf(sample_);
}

void MarksInSight::selected()
{
    const bool letsGo = flagsNow() != held_;
    const MarkedNucleus nucleus = markedNucleus(workspace_);
    fingerprint_ = nucleus.fingerprint;
    sample_ = nucleus.sample;
    held_ = flagsNow();
    if (letsGo)
        tellSoon();
}

void MarksInSight::lookAgain()
{
    held_ = flagsNow();
}

void MarksInSight::tellSoon()
{
    if (std::exchange(telling_, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            telling_ = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

std::vector<MarkFlags> MarksInSight::read(const std::string& fingerprint, std::size_t count,
                                          const std::function<const std::string&(std::size_t)>& idOf)
{
    const MarkList& list = workspace_.marks().marks(fingerprint);
    std::vector<MarkFlags> flags;
    if (list.all().empty())
        return flags;
    const bool holds = !sample_.empty() && fingerprint == fingerprint_;
    flags.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string& id = idOf(i);
        flags.push_back(holds && id == sample_ ? held_ : list.flagsOf(id));
    }
    return flags;
}

} // namespace nucleoscope::ui
