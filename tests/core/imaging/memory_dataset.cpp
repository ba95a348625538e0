#include "memory_dataset.h"

namespace nucleoscope::drawn {

Fixture drawnDataset(int count, const std::vector<int>& damaged, const std::filesystem::path& location)
{
    Fixture fixture;
    Dataset::Content content;
    content.location = location;
    content.name = "drawn";
    content.classes = {ClassInfo{"ALL", 0, -1, true}, ClassInfo{"HEM", 0, -1, false}};
    for (int i = 0; i < count; ++i) {
        Sample sample;
        sample.id = "nucleus_" + std::to_string(1000 + i);
        sample.name = sample.id;
        sample.classIndex = i % 2;
        sample.subject = i;
        content.subjects.push_back({sample.id, i % 2, 1});
        const cv::Mat image = nucleus(120, 120, i);
        fixture.files->content[sample.id] = i % 3 ? asBmp(image) : asJpeg(image);
        content.samples.push_back(std::move(sample));
    }
    for (const int i : damaged)
        fixture.files->content[content.samples[static_cast<std::size_t>(i)].id].resize(20);
    content.makeReader = [files = fixture.files]() -> Result<std::unique_ptr<SampleReader>> {
        if (files->gone)
            return fail(ErrorCode::NotFound, {"dataset.gone", "The folder is gone.", {}});
        return std::make_unique<MemoryReader>(files);
    };
    fixture.dataset = std::make_shared<Dataset>(std::move(content));
    return fixture;
}

std::vector<PixelBatch> allOf(BatchSource& source)
{
    std::vector<PixelBatch> batches;
    while (true) {
        auto batch = source.next();
        if (!batch || !*batch)
            return batches;
        batches.push_back(std::move(**batch));
    }
}

} // namespace nucleoscope::drawn
