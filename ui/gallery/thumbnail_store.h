#pragma once

#include "core/dataset/dataset.h"
#include "core/jobs/job_queue.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <memory>
#include <vector>

namespace nucleoscope::ui {

/// Which picture at which size.
struct ThumbnailKey {
    quint64 dataset = 0; ///< of the fingerprint: equal datasets have equal pictures
    int sample = -1;
    int side = 0;
    bool operator==(const ThumbnailKey&) const = default;
};
size_t qHash(const ThumbnailKey& key, size_t seed = 0) noexcept;
ThumbnailKey thumbnailKey(const Dataset& dataset, int sample, int side);

/// Small pictures for galleries, decoded by Decode jobs and kept within bounds. Galleries say what they want, most urgent
/// first; each new wish replaces the last one, so that what was scrolled past is never decoded. Lives in the window's thread.
class ThumbnailStore : public QObject {
    Q_OBJECT
public:
    explicit ThumbnailStore(JobQueue& jobs, QObject* parent = nullptr);
    ~ThumbnailStore() override;

    /// Side at which pictures for tiles of that many device pixels are decoded: few steps, so that a slider re-uses them.
    static int sideFor(int devicePixels);
    /// How many pictures of that side can be kept at once.
    static int capacity(int side);

    QImage find(const ThumbnailKey& key) const;    ///< null where it is not there (yet)
    bool hasFailed(const ThumbnailKey& key) const; ///< could not be decoded
    /// Replaces what `client` wished before. What is there already is left out.
    void want(const QObject* client, const std::shared_ptr<const Dataset>& dataset, const std::vector<int>& samples, int side);
    void forget(const QObject* client);
    void clear();        ///< lets go of all that is kept; what is wished for or being decoded still comes
    bool isIdle() const; ///< nothing is wished for or being decoded

Q_SIGNALS:
    void arrived(
        const QSet<int>& samples); ///< pictures of these, of whichever dataset, or the news that there is none; coalesced

private:
    struct Shared;
    void pump();
    void drain();
    JobQueue& jobs_;
    std::shared_ptr<Shared> shared_;
    struct Worker;
    std::vector<Worker> workers_;
    mutable QCache<ThumbnailKey, QImage> cache_;
    QSet<ThumbnailKey> failed_;
};

} // namespace nucleoscope::ui
