#include "core/lessons/lesson_images.h"

#include "core/encoding/encode.h"
#include "core/imaging/decode.h"
#include "core/imaging/nucleus_outline.h"
#include "core/workflow/dataset_view.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <set>

namespace nucleoscope {
namespace {

using SharedDataset = std::shared_ptr<const Dataset>;

Error unfit(const char* id, const char* text)
{
    return {ErrorCode::InvalidInput, {id, text}};
}

/// Hands on each file changed.
class ChangingReader final : public SampleReader {
public:
    using Change = Result<Bytes> (*)(const Bytes& file, const Sample& sample);
    ChangingReader(std::unique_ptr<SampleReader> files, Change change) : files_(std::move(files)), change_(change) {}
    Result<Bytes> read(const Sample& sample) override
    {
        auto file = files_->read(sample);
        return file ? change_(*file, sample) : file;
    }

private:
    std::unique_ptr<SampleReader> files_;
    Change change_;
};

Result<Bytes> outlineOnly(const Bytes& file, const Sample& sample)
{
    const auto picture = decodeImage(file, sample.id);
    if (!picture)
        return fail(picture.error());
    const auto outline = measureNucleus(*picture);
    if (!looksMasked(*picture) || !outline)
        return fail(ErrorCode::Unreadable, {"lesson.no_outline",
                                            "{file} has no outline to be shown by itself: its nucleus is not masked.",
                                            {{"file", sample.id}}});
    cv::Mat white = cv::Mat::zeros(picture->size(), CV_8UC3);
    cv::drawContours(white, std::vector<std::vector<cv::Point>>{outline->contour}, 0, cv::Scalar::all(255), cv::FILLED);
    return encodePng(white);
}

SharedDataset outlinesOf(const SharedDataset& dataset)
{
    Dataset::Content content = contentOf(*dataset);
    for (Sample& sample : content.samples)
        sample.bytes = ~sample.bytes; // what is read is no file any more: another fingerprint
    content.makeReader = [dataset]() -> Result<std::unique_ptr<SampleReader>> {
        auto files = dataset->makeReader();
        if (!files)
            return fail(files.error());
        return std::make_unique<ChangingReader>(std::move(*files), outlineOnly);
    };
    return std::make_shared<const Dataset>(std::move(content));
}

/// Of each positive patient's images an even share stays, one at least.
Result<SharedDataset> withRarePositives(const SharedDataset& dataset, double share)
{
    const auto& classes = dataset->classes();
    std::vector<std::vector<int>> positives(dataset->subjects().size());
    std::vector<int> kept;
    int positiveCount = 0;
    for (int i = 0; i < dataset->sampleCount(); ++i) {
        const Sample& sample = dataset->sample(i);
        if (sample.classIndex >= 0 && classes[static_cast<std::size_t>(sample.classIndex)].positive) {
            positives[static_cast<std::size_t>(sample.subject)].push_back(i);
            ++positiveCount;
        } else if (sample.classIndex >= 0) {
            kept.push_back(i);
        }
    }
    if (positiveCount == 0 || kept.empty())
        return fail(unfit("lesson.one_sided", "This lesson needs a positive class and another one."));
    const double wanted = share / (1 - share) * static_cast<double>(kept.size());
    const double part = std::min(1.0, wanted / positiveCount);
    for (const std::vector<int>& own : positives) {
        const auto count = own.empty()
                               ? std::size_t{0}
                               : static_cast<std::size_t>(std::max(1L, std::lround(part * static_cast<double>(own.size()))));
        for (std::size_t i = 0; i < count; ++i)
            kept.push_back(own[i * own.size() / count]);
    }
    std::sort(kept.begin(), kept.end());
    return dataset->subset(kept, WhyLeftBehind::Choice);
}

/// Reads some samples from one place and the rest from another.
class MixedReader final : public SampleReader {
public:
    MixedReader(std::unique_ptr<SampleReader> own, std::unique_ptr<SampleReader> others, SharedDataset from,
                std::shared_ptr<const std::set<std::string>> ids)
        : own_(std::move(own)), others_(std::move(others)), from_(std::move(from)), ids_(std::move(ids))
    {}
    Result<Bytes> read(const Sample& sample) override
    {
        return ids_->contains(sample.id) ? others_->read(from_->sample(from_->indexOf(sample.id))) : own_->read(sample);
    }

private:
    std::unique_ptr<SampleReader> own_;
    std::unique_ptr<SampleReader> others_;
    SharedDataset from_;
    std::shared_ptr<const std::set<std::string>> ids_;
};

} // namespace

Result<SharedDataset> picturesFrom(const SharedDataset& dataset, const SharedDataset& others, const std::vector<int>& samples)
{
    auto ids = std::make_shared<std::set<std::string>>();
    Dataset::Content content = contentOf(*dataset);
    for (const int index : samples) {
        Sample& sample = content.samples[static_cast<std::size_t>(index)];
        const int there = others->indexOf(sample.id);
        if (there < 0)
            return fail(ErrorCode::Mismatch, {"lesson.no_original",
                                              "{sample} is not in {dataset}, from which the copy was made.",
                                              {{"sample", sample.id}, {"dataset", others->name()}}});
        sample.bytes = others->sample(there).bytes;
        ids->insert(sample.id);
    }
    content.makeReader = [dataset, others,
                          ids = std::shared_ptr<const std::set<std::string>>(ids)]() -> Result<std::unique_ptr<SampleReader>> {
        auto own = dataset->makeReader();
        if (!own)
            return fail(own.error());
        auto theirs = others->makeReader();
        if (!theirs)
            return fail(theirs.error());
        return std::make_unique<MixedReader>(std::move(*own), std::move(*theirs), others, ids);
    };
    return std::make_shared<const Dataset>(std::move(content));
}

Result<SharedDataset> lessonImages(const LessonArm& arm, const SharedDataset& dataset, const SharedDataset& originals)
{
    switch (arm.images) {
    case LessonImages::Published: return dataset;
    case LessonImages::FoldsAsClasses: return foldsAsClasses(dataset);
    case LessonImages::Outlines: return outlinesOf(dataset);
    case LessonImages::RarePositives: return withRarePositives(dataset, arm.positiveShare);
    case LessonImages::UnplantedExamined: break; // which samples is known once they are split: see lesson_plan.cpp
    }
    if (!originals)
        return fail(unfit("lesson.not_planted", "This lesson needs a copy with something planted in it. Plant one first."));
    return dataset;
}

} // namespace nucleoscope
