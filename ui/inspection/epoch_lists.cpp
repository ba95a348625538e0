#include "ui/inspection/epoch_lists.h"

#include "ui/bridge/job_bridge.h"
#include "ui/workspace.h"

namespace nucleoscope::ui {

namespace {

using Lists = std::map<int, std::shared_ptr<const PredictionList>>;

/// What was read and the histories with it, so that the window's thread adds up nothing.
struct Reading {
    Lists lists;
    SampleHistories histories;
};

} // namespace

EpochLists::EpochLists(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace) {}

void EpochLists::follow(const std::shared_ptr<const Run>& run, PredictionSource source)
{
    if (!run || run->folder() != folder_ || source != source_) {
        ++asked_;
        lists_.clear();
        histories_ = std::make_shared<const SampleHistories>();
        reading_ = false;
        folder_ = run ? run->folder() : std::filesystem::path();
        source_ = source;
    }
    if (!run)
        return;
    std::vector<int> missing;
    for (const int epoch : run->epochsWithPredictions(source))
        if (!lists_.contains(epoch))
            missing.push_back(epoch);
    if (!missing.empty())
        read(run, std::move(missing));
}

void EpochLists::read(const std::shared_ptr<const Run>& run, std::vector<int> epochs)
{
    reading_ = true;
    const int asked = ++asked_;
    workspace_.jobBridge().run<Reading>(
        this, {"job.epochs", "Reading the epochs", {}}, Resource::Disk, Priority::Normal,
        [run, epochs = std::move(epochs), source = source_, histories = histories_](JobContext& context) -> Result<Reading> {
            Reading reading{{}, *histories};
            for (const int epoch : epochs) {
                if (context.stopRequested())
                    return fail(ErrorCode::Cancelled, {"job.stopped", "Stopped.", {}});
                auto list = run->predictions(epoch, source);
                if (!list)
                    return fail(list.error());
                reading.histories.add(epoch, *list);
                reading.lists[epoch] = std::make_shared<const PredictionList>(std::move(*list));
                context.report({static_cast<double>(reading.lists.size()) / static_cast<double>(epochs.size()), {}});
            }
            return reading;
        },
        [this, asked](Result<Reading> reading) {
            if (asked != asked_)
                return;
            reading_ = false;
            if (reading) {
                lists_.merge(reading->lists);
                histories_ = std::make_shared<const SampleHistories>(std::move(reading->histories));
            } else if (reading.error().code != ErrorCode::Cancelled)
                Q_EMIT workspace_.failed(reading.error().message);
            Q_EMIT changed();
        });
}

} // namespace nucleoscope::ui
