#include "ui/gallery/thumbnail_store.h"

#include "core/base/system.h"
#include "ui/bridge/job_bridge.h"
#include "ui/gallery/image_decode.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>

namespace nucleoscope::ui {
namespace {

constexpr int cacheBytes = 64 << 20;
constexpr int chunk = 12; // pictures a job decodes before it makes room for others
constexpr int step = 32;  // px between the sizes at which pictures are decoded

struct Wish {
    std::shared_ptr<const Dataset> dataset;
    ThumbnailKey key;
};

struct Arrival {
    ThumbnailKey key;
    QImage image; // null: failed
};

} // namespace

size_t qHash(const ThumbnailKey& key, size_t seed) noexcept
{
    return qHashMulti(seed, key.dataset, key.sample, key.side);
}

ThumbnailKey thumbnailKey(const Dataset& dataset, int sample, int side)
{
    return {dataset.fingerprint().low, sample, side};
}

/// Between the window and the decoding jobs.
struct ThumbnailStore::Shared {
    struct Client {
        const QObject* client;
        std::deque<Wish> wishes;
    };
    std::mutex mutex;
    std::vector<Client> clients; // whoever asked last comes first
    std::vector<Arrival> arrivals;
    bool drainPosted = false;
    JobBridge::Poster post;

    bool wishesLeft()
    {
        const std::lock_guard lock(mutex);
        return std::any_of(clients.begin(), clients.end(), [](const Client& c) { return !c.wishes.empty(); });
    }
    std::optional<Wish> next()
    {
        const std::lock_guard lock(mutex);
        for (Client& client : clients) {
            if (client.wishes.empty())
                continue;
            Wish wish = std::move(client.wishes.front());
            client.wishes.pop_front();
            return wish;
        }
        return std::nullopt;
    }
    /// True where the window is to be told.
    bool put(Arrival arrival)
    {
        const std::lock_guard lock(mutex);
        arrivals.push_back(std::move(arrival));
        return !std::exchange(drainPosted, true);
    }
};

struct ThumbnailStore::Worker {
    std::shared_ptr<Job> job;
    std::shared_ptr<std::atomic<bool>> over; // set by the job's last act; a job that never starts does not set it

    bool isFree() const
    {
        const JobState state = job->snapshot().state;
        return *over || (state != JobState::Waiting && state != JobState::Running);
    }
};

ThumbnailStore::ThumbnailStore(JobQueue& jobs, QObject* parent)
    : QObject(parent), jobs_(jobs), shared_(std::make_shared<Shared>()), cache_(cacheBytes)
{
    shared_->post = JobBridge::guardedPoster(this);
}

ThumbnailStore::~ThumbnailStore()
{
    const std::lock_guard lock(shared_->mutex);
    shared_->clients.clear();
}

int ThumbnailStore::sideFor(int devicePixels)
{
    return std::max(step, (devicePixels + step - 1) / step * step);
}

int ThumbnailStore::capacity(int side)
{
    return cacheBytes / (side * side * 3);
}

QImage ThumbnailStore::find(const ThumbnailKey& key) const
{
    const QImage* image = cache_.object(key);
    return image ? *image : QImage();
}

bool ThumbnailStore::hasFailed(const ThumbnailKey& key) const
{
    return failed_.contains(key);
}

void ThumbnailStore::want(const QObject* client, const std::shared_ptr<const Dataset>& dataset, const std::vector<int>& samples,
                          int side)
{
    std::deque<Wish> wishes;
    for (const int sample : samples) {
        const ThumbnailKey key = thumbnailKey(*dataset, sample, side);
        if (!cache_.object(key) && !failed_.contains(key))
            wishes.push_back({dataset, key});
    }
    {
        const std::lock_guard lock(shared_->mutex);
        std::erase_if(shared_->clients, [client](const auto& known) { return known.client == client; });
        shared_->clients.insert(shared_->clients.begin(), {client, std::move(wishes)});
    }
    pump();
}

void ThumbnailStore::forget(const QObject* client)
{
    const std::lock_guard lock(shared_->mutex);
    std::erase_if(shared_->clients, [client](const auto& known) { return known.client == client; });
}

void ThumbnailStore::clear()
{
    cache_.clear();
    failed_.clear();
}

bool ThumbnailStore::isIdle() const
{
    const bool working = std::any_of(workers_.begin(), workers_.end(), [](const Worker& worker) { return !worker.isFree(); });
    return !working && !shared_->wishesLeft();
}

void ThumbnailStore::pump()
{
    std::erase_if(workers_, [](const Worker& worker) { return worker.isFree(); });
    const auto most = static_cast<std::size_t>(std::clamp(usableThreads() - 1, 2, 3));
    while (workers_.size() < most && shared_->wishesLeft()) {
        auto over = std::make_shared<std::atomic<bool>>(false);
        auto job = jobs_.submit({"job.thumbnails", "Decoding small pictures"}, Resource::Decode, Priority::Interactive,
                                [shared = shared_, over, drain = [this] { drain(); }](JobContext& context) -> Result<void> {
                                    for (int i = 0; i < chunk && !context.stopRequested(); ++i) {
                                        const auto wish = shared->next();
                                        if (!wish)
                                            break;
                                        auto image = decodeThumbnail(wish->dataset, wish->key.sample, wish->key.side);
                                        if (shared->put({wish->key, image ? std::move(*image) : QImage()}))
                                            shared->post(drain);
                                    }
                                    *over = true;
                                    shared->post(drain);
                                    return {};
                                });
        workers_.push_back({std::move(job), std::move(over)});
    }
}

void ThumbnailStore::drain()
{
    std::vector<Arrival> arrivals;
    {
        const std::lock_guard lock(shared_->mutex);
        arrivals.swap(shared_->arrivals);
        shared_->drainPosted = false;
    }
    QSet<int> samples;
    for (Arrival& arrival : arrivals) {
        samples.insert(arrival.key.sample);
        if (arrival.image.isNull())
            failed_.insert(arrival.key);
        else
            cache_.insert(arrival.key, new QImage(arrival.image), static_cast<int>(arrival.image.sizeInBytes()));
    }
    pump();
    if (!samples.isEmpty())
        Q_EMIT arrived(samples);
}

} // namespace nucleoscope::ui
