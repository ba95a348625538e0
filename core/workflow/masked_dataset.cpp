#include "core/workflow/masked_dataset.h"

#include "core/dataset/parallel_reading.h"
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
    const auto reader = dataset.makeReader();
    if (!reader)
        return fail(reader.error());
    const std::size_t count = dataset.samples().size();
    std::vector<char> unmasked(count, 0); // not bool, whose neighbours share a byte
    const auto report = [&](double fraction) {
        context.report({fraction, {"mask.looking", "Looking for images with something around their nucleus"}});
    };
    readInParallel(dataset, **reader, count, {readingThreads(count), context.stopToken(), report},
                   [&](SampleReader& own, std::size_t i) {
                       const auto picture = readPicture(own, dataset, static_cast<int>(i));
                       unmasked[i] = picture && !looksMasked(*picture);
                   });
    if (context.stopRequested())
        return fail(ErrorCode::Cancelled, {"mask.stopped", "Stopped while looking for images to mask."});
    std::vector<int> found;
    for (std::size_t i = 0; i < count; ++i)
        if (unmasked[i])
            found.push_back(static_cast<int>(i));
    return found;
}

} // namespace nucleoscope
