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

std::vector<MarkFlags> MarksAtSight::read(std::size_t count, const std::function<const std::string&(std::size_t)>& idOf) const
{
    std::vector<MarkFlags> flags;
    if (list.all().empty())
        return flags;
    flags.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string& id = idOf(i);
        flags.push_back(!held.empty() && id == held ? heldFlags : list.flagsOf(id));
    }
    return flags;
}

MarksAtSight MarksInSight::now(const std::string& fingerprint) const
{
    MarksAtSight marks{workspace_.marks().marks(fingerprint)};
    if (fingerprint == fingerprint_) {
        marks.held = sample_;
        marks.heldFlags = held_;
    }
    return marks;
}

std::vector<MarkFlags> MarksInSight::marked(const std::string& fingerprint,
                                            const std::function<bool(const std::string& id)>& isListed) const
{
    const MarkList& list = workspace_.marks().marks(fingerprint);
    std::vector<MarkFlags> flags;
    const std::string* last = nullptr; // those of one nucleus stand side by side
    for (const Mark& mark : list.all())
        if ((!last || mark.sample != *last) && isListed(mark.sample)) {
            last = &mark.sample;
            flags.push_back(mark.sample == sample_ && fingerprint == fingerprint_ ? held_ : list.flagsOf(mark.sample));
        }
    return flags;
}

} // namespace nucleoscope::ui
