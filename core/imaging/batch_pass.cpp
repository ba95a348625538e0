#include "core/imaging/batch_pass.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace nucleoscope {
namespace {

/// So many in a row are no damaged files: the disk or the share is gone.
constexpr std::size_t mostUnreadableInARow = 256;

} // namespace

BatchPass::BatchPass(PassPlan plan, int sidePixels, int batchesAhead, std::function<int(int)> classOf)
    : plan_(std::move(plan)),
      side_(sidePixels),
      batchesAhead_(static_cast<std::size_t>(std::max(1, batchesAhead))),
      classOf_(std::move(classOf)),
      end_(plan_.samples.size()),
      deliveredEnd_(std::min(static_cast<std::size_t>(std::max(0, plan_.firstPosition)), end_)),
      takenEnd_(deliveredEnd_)
{
    assert(plan_.batchSize > 0);
}

std::size_t BatchPass::batchSizeAt(std::size_t position) const
{
    return std::min(static_cast<std::size_t>(plan_.batchSize), end_ - position);
}

void BatchPass::setCount(PixelBatch& content, std::size_t count) const
{
    if (plan_.resident)
        content.sources.resize(count);
    else
        content.pixels.resize(count * bytesOfImage());
}

void BatchPass::moveImage(PixelBatch& content, std::size_t from, std::size_t to) const
{
    if (plan_.resident)
        content.sources[to] = std::move(content.sources[from]);
    else
        std::memcpy(content.pixels.data() + to * bytesOfImage(), content.pixels.data() + from * bytesOfImage(), bytesOfImage());
}

BatchPass::Batch BatchPass::openBatch(std::size_t position) const
{
    const std::size_t count = batchSizeAt(position);
    Batch batch;
    batch.content.height = batch.content.width = side_;
    setCount(batch.content, count);
    for (std::size_t i = 0; i < count; ++i) {
        const int sample = plan_.samples[position + i];
        batch.content.samples.push_back(sample);
        batch.content.classes.push_back(classOf_(sample));
    }
    batch.readable.resize(count);
    batch.unfinished = count;
    return batch;
}

bool BatchPass::canTake() const
{
    return !failure_ && takenEnd_ < end_
           && (takenEnd_ - deliveredEnd_) / static_cast<std::size_t>(plan_.batchSize) < batchesAhead_;
}

std::optional<BatchPass::Place> BatchPass::take()
{
    if (!canTake())
        return std::nullopt;
    const std::size_t within = takenEnd_ - deliveredEnd_;
    const std::size_t batch = within / static_cast<std::size_t>(plan_.batchSize);
    if (batch == batches_.size())
        batches_.push_back(openBatch(takenEnd_));
    const std::size_t row = within % static_cast<std::size_t>(plan_.batchSize);
    PixelBatch& content = batches_[batch].content;
    Place place{static_cast<int>(takenEnd_), content.samples[row], nullptr, nullptr};
    if (plan_.resident)
        place.source = &content.sources[row];
    else
        place.pixels = content.pixels.data() + row * bytesOfImage();
    ++takenEnd_;
    return place;
}

void BatchPass::finished(const Place& place, std::optional<Error> reason)
{
    const std::size_t within = static_cast<std::size_t>(place.position) - deliveredEnd_;
    Batch& batch = batches_[within / static_cast<std::size_t>(plan_.batchSize)];
    const std::size_t row = within % static_cast<std::size_t>(plan_.batchSize);
    batch.readable[row] = !reason;
    --batch.unfinished;
    if (reason && row >= batch.lastUnreadable) {
        batch.lastUnreadable = row;
        batch.reason = std::move(reason);
    }
}

void BatchPass::filled(const Place& place)
{
    finished(place, std::nullopt);
}

void BatchPass::unreadable(const Place& place, Error reason)
{
    finished(place, std::move(reason));
}

void BatchPass::fail(Error reason)
{
    if (!failure_)
        failure_ = std::move(reason);
}

bool BatchPass::hasNext() const
{
    return failure_ || deliveredEnd_ == end_ || (!batches_.empty() && batches_.front().unfinished == 0);
}

void BatchPass::removeUnreadable(Batch& batch) const
{
    PixelBatch& content = batch.content;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < batch.readable.size(); ++i) {
        if (!batch.readable[i])
            continue;
        if (kept != i) {
            moveImage(content, i, kept);
            content.samples[kept] = content.samples[i];
            content.classes[kept] = content.classes[i];
        }
        ++kept;
    }
    setCount(content, kept);
    content.samples.resize(kept);
    content.classes.resize(kept);
}

Error BatchPass::nothingReadable(const Error& reason)
{
    return {reason.code,
            {"batches.nothing_readable",
             "No image can be read any more. {reason} Check that the dataset's folder or archive is still there.",
             {{"reason", reason.message.english()}}}};
}

Result<std::optional<PixelBatch>> BatchPass::next()
{
    assert(hasNext());
    if (failure_)
        return nucleoscope::fail(*failure_);
    if (deliveredEnd_ == end_) {
        if (readableCount_ == 0 && unreadableInARow_ > 0)
            return nucleoscope::fail(nothingReadable(lastReason_));
        return std::nullopt;
    }
    Batch batch = std::move(batches_.front());
    batches_.pop_front();
    deliveredEnd_ += batch.readable.size();
    if (batch.reason)
        lastReason_ = std::move(*batch.reason);
    for (const bool readable : batch.readable) {
        readableCount_ += readable;
        unreadableInARow_ = readable ? 0 : unreadableInARow_ + 1;
    }
    if (unreadableInARow_ >= mostUnreadableInARow)
        return nucleoscope::fail(nothingReadable(lastReason_));
    removeUnreadable(batch);
    return std::optional(std::move(batch.content));
}

} // namespace nucleoscope
