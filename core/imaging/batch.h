#pragma once

#include "core/base/result.h"
#include "core/imaging/resident_images.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace nucleoscope {

/// Some images as the network will see them, before (x/255 - mean)/std.
struct PixelBatch {
    int height = 0;
    int width = 0;
    std::vector<std::uint8_t> pixels; ///< count × height × width × 3, RGB (channels-last); empty where there are `sources`
    std::vector<SourceImage> sources; ///< where a device makes what the network sees: count of them
    std::vector<int> samples;         ///< indices into the dataset, count of them
    std::vector<int> classes;         ///< true class of each; -1 unlabelled
    int count() const { return static_cast<int>(samples.size()); }
};

/// What one pass over samples looks like.
struct PassPlan {
    std::vector<int> samples; ///< dataset indices in the order of delivery; may repeat (balanced sampling)
    int batchSize = 32;
    int epoch = 0; ///< keys the augmentation, with the seed, the sample and its place in the order
    std::uint64_t seed = 1;
    bool augmented = false;
    int firstPosition = 0; ///< start here within `samples` (resuming inside an epoch)
    /// Of a learner whose device makes what the network sees: batches hold `sources` then. Null: they hold pixels.
    std::shared_ptr<const ResidentImages> resident;
};

/// Delivers batches, decoding ahead on threads of its own. Used from one thread.
class BatchSource {
public:
    virtual ~BatchSource() = default;
    /// Ends a pass that is under way and begins another.
    virtual void begin(PassPlan plan) = 0;
    /// The next batch in order; empty at the end of the pass. Samples that cannot be decoded are left out of their
    /// batch and named by unreadableSamples(). Fails only where nothing can be read any more.
    virtual Result<std::optional<PixelBatch>> next() = 0;
    /// Dataset indices that could not be decoded so far, each once; ascending.
    virtual std::vector<int> unreadableSamples() const = 0;
    /// Why, naming the file; nothing where it is not known.
    virtual std::optional<Message> reasonOf(int unreadableSample) const = 0;
};

} // namespace nucleoscope
