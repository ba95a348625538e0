// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/imaging/pixel_cache.h"
#include "core/imaging/pixel_store_options.h"
#include "core/imaging/preprocessing.h"

namespace nucleoscope {

/// Decoded crops as bytes in a file that is mapped into memory: files are decoded once, and the next training of the same
/// images with the same preprocessing decodes none. What PixelCache keeps in memory, for longer; both give the same pixels.
///
/// One file for each dataset (its fingerprint and the files' ages) and preprocessing. Each entry carries a hash of its pixels,
/// looked at when it is first used: what a killed process left half written counts as not there. One process at a time
/// adds entries, under a lock that the operating system holds; others read meanwhile, never wait, and see what is added.
/// Where the limit is reached the stores longest unused go; this one's own entries stay as they came. Where the disk is
/// full nothing more is kept, and the training goes on. Thread-safe.
class PixelStore {
public:
    /// `samples`: of the dataset. `name`: see pixelStoreName(). Fails with WriteFailed where the folder or file cannot be
    /// made, Unsupported where this platform has no mapped files or another process is just beginning this store.
    static Result<std::unique_ptr<PixelStore>> open(const PixelStoreOptions& options, const std::string& name, int samples);
    ~PixelStore();
    PixelStore(const PixelStore&) = delete;
    PixelStore& operator=(const PixelStore&) = delete;

    /// The pixels are the file's: only to be read, as long as the store lives.
    std::optional<SamplingSource> find(int sample, PixelCache::Kind kind) const;
    /// Nothing happens where another process adds the entries, or nothing more is kept.
    void keep(int sample, PixelCache::Kind kind, const SamplingSource& source);

    bool adds() const;                    ///< this process does
    std::optional<Message> fault() const; ///< why nothing more is kept
    std::filesystem::path file() const;

private:
    struct State;
    explicit PixelStore(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Names just these files, of these sizes and ages, so prepared; empty where an age is not known, so that nothing may be kept.
std::string pixelStoreName(const Dataset& dataset, SampleReader& reader, const Preprocessing& preprocessing,
                           const Augmentation& augmentation);

} // namespace nucleoscope
