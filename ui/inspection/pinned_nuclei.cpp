#include "ui/inspection/pinned_nuclei.h"

#include "core/run/pins.h"
#include "ui/bridge/job_bridge.h"
#include "ui/workspace.h"

#include <QPointer>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace nucleoscope::ui {

class PinCommand final : public QUndoCommand {
public:
    PinCommand(PinnedNuclei& pins, const QString& text, std::filesystem::path run, std::vector<int> after)
        : QUndoCommand(text), pins_(&pins), run_(std::move(run)), before_(pins.samples()), after_(std::move(after))
    {}
    void undo() override
    {
        if (pins_)
            pins_->change(run_, after_, before_);
    }
    void redo() override
    {
        if (pins_)
            pins_->change(run_, before_, after_);
    }

private:
    QPointer<PinnedNuclei> pins_;
    std::filesystem::path run_;
    std::vector<int> before_, after_;
};

PinnedNuclei::PinnedNuclei(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace)
{
    connect(&workspace, &Workspace::runChanged, this, [this] {
        Q_EMIT changed();
        read();
    });
}

/// Once for each run that is opened.
void PinnedNuclei::read()
{
    const auto& run = workspace_.openedRun().run;
    if (!run)
        return;
    const bool known = known_.contains(run->folder());
    known_[run->folder()] = run;
    if (known)
        return;
    workspace_.jobBridge().run<std::vector<int>>(
        this, {"job.pins", "Reading the pinned nuclei", {}}, Resource::Disk, Priority::Interactive,
        [run](JobContext&) { return readPins(*run); },
        [this, folder = run->folder()](Result<std::vector<int>> kept) {
            if (!kept) {
                Q_EMIT workspace_.failed(kept.error().message);
                return;
            }
            show(folder, mergedPins(*kept, {}, byRun_[folder])); // with what was pinned while it was read
        });
}

/// Written as a change, so that what another window pinned meanwhile stays.
void PinnedNuclei::write(const std::filesystem::path& folder, std::vector<int> from, std::vector<int> to)
{
    ++writing_[folder];
    workspace_.jobBridge().run<std::vector<int>>(
        this, {"job.keep_pins", "Keeping the pinned nuclei", {}}, Resource::Disk, Priority::Interactive,
        [open = known_.at(folder).lock(), folder, from = std::move(from), to = std::move(to)](JobContext&) {
            if (open)
                return changePins(*open, from, to);
            return Run::open(folder).and_then([&](const Run& closed) { return changePins(closed, from, to); }); // undone later
        },
        [this, folder](Result<std::vector<int>> kept) {
            const bool last = --writing_[folder] == 0;
            if (!kept)
                Q_EMIT workspace_.failed(kept.error().message);
            else if (last)
                show(folder, std::move(*kept));
        });
}

void PinnedNuclei::show(const std::filesystem::path& folder, std::vector<int> pins)
{
    pins.resize(std::min(pins.size(), most));
    if (std::exchange(byRun_[folder], pins) != pins)
        Q_EMIT changed();
}

std::filesystem::path PinnedNuclei::openFolder() const
{
    const auto& run = workspace_.openedRun().run;
    return run ? run->folder() : std::filesystem::path();
}

const std::vector<int>& PinnedNuclei::samples() const
{
    static const std::vector<int> none;
    const auto found = byRun_.find(openFolder());
    return found == byRun_.end() ? none : found->second;
}

int PinnedNuclei::rowOf(const SelectedNucleus& nucleus) const
{
    const OpenRun& open = workspace_.openedRun();
    if (!open.run)
        return -1;
    if (nucleus.run && nucleus.run->folder() == open.run->folder() && nucleus.runSample >= 0)
        return nucleus.runSample;
    if (!nucleus.dataset || nucleus.dataset != open.dataset || nucleus.sample < 0)
        return -1;
    const auto found = std::find(open.datasetIndex.begin(), open.datasetIndex.end(), nucleus.sample);
    return found == open.datasetIndex.end() ? -1 : static_cast<int>(found - open.datasetIndex.begin());
}

bool PinnedNuclei::isPinned(int runSample) const
{
    return std::find(samples().begin(), samples().end(), runSample) != samples().end();
}

void PinnedNuclei::setPinned(int runSample, bool pinned)
{
    if (runSample < 0 || openFolder().empty() || isPinned(runSample) == pinned || (pinned && isFull()))
        return;
    std::vector<int> after = samples();
    if (pinned)
        after.push_back(runSample);
    else
        std::erase(after, runSample);
    push(pinned ? tr("pin a nucleus") : tr("unpin a nucleus"), std::move(after));
}

void PinnedNuclei::unpinAll()
{
    if (!samples().empty())
        push(tr("unpin all nuclei"), {});
}

void PinnedNuclei::push(const QString& text, std::vector<int> samples)
{
    workspace_.undoStack().push(new PinCommand(*this, text, openFolder(), std::move(samples)));
}

void PinnedNuclei::change(const std::filesystem::path& run, const std::vector<int>& from, const std::vector<int>& to)
{
    byRun_[run] = mergedPins(byRun_[run], from, to);
    write(run, from, to);
    Q_EMIT changed();
}

} // namespace nucleoscope::ui
