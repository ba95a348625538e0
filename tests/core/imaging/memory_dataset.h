// A dataset whose files are in memory, and what a loader makes of it.
#pragma once

#include "core/imaging/batch_loader.h"
#include "encoded_images.h"

#include <atomic>
#include <map>

namespace nucleoscope::drawn {

/// Files in memory, and how often they were read.
struct Files {
    std::map<std::string, Bytes> content;
    std::map<std::string, std::int64_t> ages; ///< none: not known
    std::atomic<int> reads{0};
    std::atomic<int> readers{0};
    std::atomic<bool> gone{false};
};

class MemoryReader final : public SampleReader {
public:
    explicit MemoryReader(std::shared_ptr<Files> files) : files_(std::move(files)) { ++files_->readers; }
    Result<Bytes> read(const Sample& sample) override
    {
        ++files_->reads;
        const auto found = files_->content.find(sample.id);
        if (files_->gone || found == files_->content.end())
            return fail(ErrorCode::NotFound, {"file.read", "{file} is not there.", {{"file", sample.id}}});
        return found->second;
    }
    std::int64_t stamp(const Sample& sample) override
    {
        const auto found = files_->ages.find(sample.id);
        return found == files_->ages.end() ? 0 : found->second;
    }

private:
    std::shared_ptr<Files> files_;
};

struct Fixture {
    std::shared_ptr<Files> files = std::make_shared<Files>();
    std::shared_ptr<const Dataset> dataset;
};

/// `count` drawn nuclei of 120 × 120, classes in turn; every third is a JPEG. `damaged` cannot be decoded.
Fixture drawnDataset(int count, const std::vector<int>& damaged = {}, const std::filesystem::path& location = {});

/// To the end of the pass, or until it fails.
std::vector<PixelBatch> allOf(BatchSource& source);

} // namespace nucleoscope::drawn
