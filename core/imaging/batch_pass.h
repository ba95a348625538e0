#pragma once

#include "core/imaging/batch.h"

#include <deque>
#include <functional>

namespace nucleoscope {

/// The order of one pass: which sample is to be read next, which batches are being filled, which is whole. Knows no
/// threads: the loader guards it. Places handed out stay valid until they are filled.
class BatchPass {
public:
    /// `classOf`: true class of a dataset index.
    BatchPass(PassPlan plan, int sidePixels, int batchesAhead, std::function<int(int)> classOf);

    /// One sample to be read, and where its pixels go.
    struct Place {
        int position = 0; ///< within the plan's samples
        int sample = 0;
        std::uint8_t* pixels = nullptr;
        SourceImage* source = nullptr; ///< instead of pixels, where a device makes what the network sees
    };
    /// The next place in order; empty where all are handed out or enough batches wait.
    std::optional<Place> take();
    bool canTake() const;
    /// Says what became of a place. The pixels are written before.
    void filled(const Place& place);
    void unreadable(const Place& place, Error reason);
    /// Nothing more can be read: the pass ends here.
    void fail(Error reason);

    /// Something can be delivered: a whole batch, the end, or a failure.
    bool hasNext() const;
    /// The next batch in order with its unreadable samples left out, so perhaps empty; no value at the end. Fails where
    /// the pass failed, or nothing could be read for long.
    Result<std::optional<PixelBatch>> next();
    /// What is said where the dataset itself is gone.
    static Error nothingReadable(const Error& reason);

    const PassPlan& plan() const { return plan_; }

private:
    struct Batch {
        PixelBatch content;
        std::vector<bool> readable;
        std::optional<Error> reason; ///< of its last unreadable sample, in order, whichever thread was done last
        std::size_t lastUnreadable = 0;
        std::size_t unfinished = 0;
    };

    std::size_t batchSizeAt(std::size_t position) const;
    Batch openBatch(std::size_t position) const;
    void finished(const Place& place, std::optional<Error> reason);
    void removeUnreadable(Batch& batch) const;
    // What a batch holds of each image: a source where a device makes what the network sees, else pixels.
    void setCount(PixelBatch& content, std::size_t count) const;
    void moveImage(PixelBatch& content, std::size_t from, std::size_t to) const;
    std::size_t bytesOfImage() const { return static_cast<std::size_t>(side_) * static_cast<std::size_t>(side_) * 3; }

    PassPlan plan_;
    int side_;
    std::size_t batchesAhead_;
    std::function<int(int)> classOf_;
    std::size_t end_;           ///< of the plan's samples
    std::size_t deliveredEnd_;  ///< positions before it were delivered
    std::size_t takenEnd_;      ///< positions before it were handed out
    std::deque<Batch> batches_; ///< from deliveredEnd_ on
    std::optional<Error> failure_;
    Error lastReason_; ///< of the last unreadable sample in the order of delivery
    std::size_t readableCount_ = 0;
    std::size_t unreadableInARow_ = 0; ///< in the order of delivery
};

} // namespace nucleoscope
