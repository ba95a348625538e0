#pragma once

#include "core/dataset/dataset.h"
#include "core/imaging/batch.h"
#include "core/imaging/pixel_store_options.h"

#include <functional>
#include <map>

namespace nucleoscope {

struct BatchLoaderOptions {
    Preprocessing preprocessing;
    Augmentation augmentation;
    int threads = 1;              ///< decoding and augmenting ahead
    int batchesAhead = 4;         ///< bound on what waits, in batches
    std::uint64_t cacheBytes = 0; ///< decoded crops kept in memory at most this large; 0: none
    PixelStoreOptions store;      ///< decoded crops kept on the disk; what finds no room there is kept in memory
    std::map<int, int> classes;   ///< of samples that are to be learned under another class than the dataset's
    /// A file whose content is another than when this loader was made, or first read it, is left out like one that cannot be decoded.
    bool watchesFiles = false;
    /// Hears once, from within next(), why decoded crops are no longer kept on the disk; may be empty.
    std::function<void(const Message&)> warned;
};

/// Decodes, crops, augments ahead of the learner. The batches do not depend on the number of threads.
std::unique_ptr<BatchSource> makeBatchLoader(std::shared_ptr<const Dataset> dataset, const BatchLoaderOptions& options);

} // namespace nucleoscope
