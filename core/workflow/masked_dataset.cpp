#include "core/workflow/masked_dataset.h"

#include "core/encoding/encode.h"
#include "core/imaging/decode.h"
#include "core/imaging/nucleus_outline.h"
#include "core/imaging/nucleus_segmentation.h"
#include "core/workflow/dataset_view.h"
#include "core/workflow/nucleus_input.h"

#include <bit>
#include <unordered_map>

namespace nucleoscope {
namespace {

using GenerosityById = std::unordered_map<std::string, double>;

class MaskingReader final : public SampleReader {
public:
    MaskingReader(std::unique_ptr<SampleReader> files, std::shared_ptr<const GenerosityById> masked)
        : files_(std::move(files)), masked_(std::move(masked))
    {}

    Result<Bytes> read(const Sample& sample) override
    {
        auto file = files_->read(sample);
        const auto found = masked_->find(sample.id);
        if (!file || found == masked_->end())
            return file;
        const auto picture = decodeImage(*file, sample.id);
        if (!picture)
            return fail(picture.error());
        const auto nucleus = segmentNucleus(*picture, found->second);
        if (!nucleus)
            return fail(ErrorCode::Unreadable,
                        {"mask.no_nucleus",
                         "No nucleus stands out in {file}, so it could not be masked. Classify it as it is.",
                         {{"file", sample.id}}});
        return encodePng(maskedPicture(*picture, nucleus->mask));
    }

private:
    std::unique_ptr<SampleReader> files_;
    std::shared_ptr<const GenerosityById> masked_;
};

} // namespace

std::shared_ptr<const Dataset> maskedDataset(const std::shared_ptr<const Dataset>& dataset, const Masking& masking)
{
    if (masking.empty())
        return dataset;
    Dataset::Content content = contentOf(*dataset);
    auto byId = std::make_shared<GenerosityById>();
    for (const auto& [index, generosity] : masking) {
        Sample& sample = content.samples[static_cast<std::size_t>(index)];
        (*byId)[sample.id] = generosity;
        // What is read is no file any more. Another outline has another fingerprint, by which thumbnails are kept.
        sample.bytes = std::bit_cast<std::uint64_t>(generosity) ^ ~sample.bytes;
    }
    content.makeReader = [dataset,
                          masked = std::shared_ptr<const GenerosityById>(byId)]() -> Result<std::unique_ptr<SampleReader>> {
        auto files = dataset->makeReader();
        if (!files)
            return fail(files.error());
        return std::make_unique<MaskingReader>(std::move(*files), masked);
    };
    return std::make_shared<const Dataset>(std::move(content));
}

Result<std::vector<int>> unmaskedSamples(const Dataset& dataset, JobContext& context)
{
    std::vector<int> found;
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        if (context.stopRequested())
            return fail(ErrorCode::Cancelled, {"mask.stopped", "Stopped while looking for images to mask."});
        if (const auto picture = readPicture(dataset, i); picture && !looksMasked(*picture))
            found.push_back(i);
        context.report({static_cast<double>(i + 1) / dataset.sampleCount(),
                        {"mask.looking", "Looking for images with something around their nucleus"}});
    }
    return found;
}

} // namespace nucleoscope
