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
            pins_->replace(run_, before_);
    }
    void redo() override
    {
        if (pins_)
            pins_->replace(run_, after_);
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
            std::vector<int>& pins = byRun_[folder];
            const std::vector<int> early = std::exchange(pins, std::move(*kept)); // pinned while it was read
            for (const int sample : early)
                if (std::find(pins.begin(), pins.end(), sample) == pins.end())
                    pins.push_back(sample);
            pins.resize(std::min(pins.size(), most));
            if (!early.empty())
                write(folder);
            Q_EMIT changed();
        });
}

void PinnedNuclei::write(const std::filesystem::path& folder)
{
    workspace_.jobBridge().run<bool>(
        this, {"job.keep_pins", "Keeping the pinned nuclei", {}}, Resource::Disk, Priority::Interactive,
        [open = known_.at(folder).lock(), folder, pins = byRun_[folder]](JobContext&) -> Result<bool> {
            if (open)
                return writePins(*open, pins).map([] { return true; });
            const auto closed = Run::open(folder); // undone after it was closed
            return closed ? writePins(*closed, pins).map([] { return true; }) : fail(closed.error());
        },
        [this](Result<bool> written) {
            if (!written)
                Q_EMIT workspace_.failed(written.error().message);
        });
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

void PinnedNuclei::replace(const std::filesystem::path& run, std::vector<int> samples)
{
    byRun_[run] = std::move(samples);
    write(run);
    Q_EMIT changed();
}

} // namespace nucleoscope::ui
