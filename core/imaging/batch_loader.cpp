#include "core/imaging/batch_loader.h"

#include "core/base/files.h"
#include "core/imaging/batch_pass.h"
#include "core/imaging/decode.h"
#include "core/imaging/geometry.h"
#include "core/imaging/opencv_threads.h"
#include "core/imaging/pixel_cache.h"
#include "core/imaging/pixel_store.h"
#include "core/imaging/transform.h"
#include "core/imaging/watched_files.h"

#include <algorithm>
#include <cassert>
#include <condition_variable>
#include <cstring>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// Where a JPEG may be decoded at a reduced size, it stays at least this much larger than the network's input: the
/// reduction that decides about sharpness is ours, the same for every format.
constexpr int decodedOverInput = 2;

/// From a dataset index to the pixels the network sees. Thread-safe; the reader belongs to the calling thread.
class SampleLoader {
public:
    SampleLoader(std::shared_ptr<const Dataset> dataset, const BatchLoaderOptions& options)
        : dataset_(std::move(dataset)), options_(options), cache_(options.cacheBytes), store_(openStore())
    {
        if (!options_.watchesFiles)
            return;
        if (const auto reader = dataset_->makeReader())
            watched_.emplace(*dataset_, **reader);
    }

    Result<cv::Mat> load(SampleReader& reader, const PassPlan& plan, const BatchPass::Place& place)
    {
        const auto source = sourceOf(reader, plan, place.sample);
        if (!source)
            return fail(source.error());
        if (!changes(plan))
            return source->pixels;
        return augmented(*source, options_.preprocessing, options_.augmentation, keyOf(plan, place));
    }

    /// For a device that makes what the network sees, without the pixels where it holds them.
    Result<SourceImage> sourceImage(SampleReader& reader, const PassPlan& plan, const BatchPass::Place& place)
    {
        SourceImage image;
        image.augmented = changes(plan);
        if (image.augmented)
            image.draw = drawAugmentation(options_.augmentation, keyOf(plan, place));
        if (const auto held = plan.resident->find(place.sample, image.augmented)) {
            image.geometry = *held;
        } else {
            const auto source = sourceOf(reader, plan, place.sample);
            if (!source)
                return fail(source.error());
            image.geometry = geometryOf(*source);
            image.geometry.atFinalSize = image.geometry.atFinalSize || !image.augmented;
            const cv::Mat whole = source->pixels.isContinuous() ? source->pixels : source->pixels.clone();
            image.pixels.assign(whole.data, whole.data + whole.total() * whole.elemSize());
        }
        image.map = sourceMap(image.geometry, options_.preprocessing.sizePixels, image.draw);
        return image;
    }

    int classOf(int sample) const
    {
        const auto other = options_.classes.find(sample);
        return other == options_.classes.end() ? dataset_->sample(sample).classIndex : other->second;
    }
    const Dataset& dataset() const { return *dataset_; }
    /// Why decoded crops are not kept on the disk, or no longer; nothing where they are or never were to be.
    std::optional<Message> storeProblem() const { return store_ ? store_->fault() : notOpened_; }

private:
    bool changes(const PassPlan& plan) const { return plan.augmented && !options_.augmentation.isIdentity(); }
    static AugmentationKey keyOf(const PassPlan& plan, const BatchPass::Place& place)
    {
        return {plan.seed, plan.epoch, place.sample, place.position};
    }

    /// What augmentation samples from, or the network's input itself where nothing changes.
    Result<SamplingSource> sourceOf(SampleReader& reader, const PassPlan& plan, int sample)
    {
        const auto kind = changes(plan) ? PixelCache::Kind::SamplingSource : PixelCache::Kind::Preprocessed;
        auto source = store_ ? store_->find(sample, kind) : std::nullopt;
        if (!source)
            source = cache_.find(sample, kind);
        if (source)
            return *source;
        const auto image = decoded(reader, sample);
        if (!image)
            return fail(image.error());
        source.emplace();
        if (changes(plan))
            *source = samplingSource(*image, options_.preprocessing, options_.augmentation);
        else
            source->pixels = preprocessed(*image, options_.preprocessing);
        keep(sample, kind, *source);
        return *source;
    }

    /// Null where none is wanted or possible: then files are decoded anew.
    std::unique_ptr<PixelStore> openStore()
    {
        if (options_.store.folder.empty())
            return nullptr;
        const auto reader = dataset_->makeReader();
        if (!reader)
            return nullptr;
        const std::string name = pixelStoreName(*dataset_, **reader, options_.preprocessing, options_.augmentation);
        if (name.empty())
            return nullptr;
        auto store = PixelStore::open(options_.store, name, dataset_->sampleCount());
        if (!store && store.error().code == ErrorCode::WriteFailed)
            notOpened_ = store.error().message;
        return store ? std::move(*store) : nullptr;
    }

    void keep(int sample, PixelCache::Kind kind, const SamplingSource& source)
    {
        if (store_ && store_->adds() && !store_->fault())
            store_->keep(sample, kind, source);
        else
            cache_.keep(sample, kind, source);
    }

    Result<cv::Mat> decoded(SampleReader& reader, int index)
    {
        const Sample& sample = dataset_->sample(index);
        const auto bytes = watched_ ? watched_->read(reader, sample, index) : reader.read(sample);
        if (!bytes)
            return fail(bytes.error());
        DecodeOptions decode;
        // A crop and a region are at native scale.
        if (options_.preprocessing.cropPixels == 0 && !sample.region)
            decode.atLeastPixels = decodedOverInput * options_.preprocessing.sizePixels;
        auto image = decodeImage(*bytes, sample.id, decode);
        if (!image || !sample.region)
            return image;
        const cv::Rect region = cv::Rect(sample.region->x, sample.region->y, sample.region->width, sample.region->height)
                                & cv::Rect(0, 0, image->cols, image->rows);
        if (region.empty())
            return fail(ErrorCode::Unreadable,
                        {"image.region", "The region of {file} lies outside the image.", {{"file", sample.id}}});
        return (*image)(region);
    }

    std::shared_ptr<const Dataset> dataset_;
    BatchLoaderOptions options_;
    PixelCache cache_;
    std::optional<Message> notOpened_; // before the store, whose opening sets it
    std::unique_ptr<PixelStore> store_;
    std::optional<WatchedFiles> watched_;
};

/// The folder or archive of the images; empty where it is none, or not there to begin with.
fs::path placeOf(const Dataset& dataset)
{
    const std::string location = utf8(dataset.images());
    const fs::path place = pathFromUtf8(location.substr(0, location.find('!'))); // "archive.zip!folder"
    std::error_code problem;
    return fs::exists(place, problem) ? place : fs::path();
}

/// A disk that was unmounted leaves no folder, or an empty one.
bool isGone(const fs::path& place)
{
    std::error_code problem;
    return !place.empty() && (!fs::exists(place, problem) || (fs::is_directory(place, problem) && fs::is_empty(place, problem)));
}

class BatchLoader final : public BatchSource {
public:
    BatchLoader(std::shared_ptr<const Dataset> dataset, const BatchLoaderOptions& options)
        : side_(options.preprocessing.sizePixels),
          batchesAhead_(options.batchesAhead),
          place_(placeOf(*dataset)),
          samples_(std::move(dataset), options),
          warned_(options.warned)
    {
        for (int i = 0; i < std::max(1, options.threads); ++i)
            threads_.emplace_back([this](std::stop_token stop) { work(std::move(stop)); });
    }

    void begin(PassPlan plan) override
    {
        assert(std::all_of(plan.samples.begin(), plan.samples.end(),
                           [&](int s) { return s >= 0 && s < samples_.dataset().sampleCount(); }));
        auto pass =
            std::make_shared<BatchPass>(std::move(plan), side_, batchesAhead_, [this](int s) { return samples_.classOf(s); });
        {
            const std::lock_guard lock(mutex_);
            pass_ = std::move(pass); // threads still busy with the old pass drop it when they are done
        }
        workWaits_.notify_all();
    }

    Result<std::optional<PixelBatch>> next() override
    {
        if (warned_)
            if (const auto problem = samples_.storeProblem())
                std::exchange(warned_, nullptr)(*problem);
        std::unique_lock lock(mutex_);
        while (pass_) {
            batchReady_.wait(lock, [&] { return pass_->hasNext(); });
            auto batch = pass_->next();
            workWaits_.notify_all();
            // A batch of which nothing could be read is no batch.
            if (!batch || !*batch || (*batch)->count() > 0)
                return batch;
        }
        return std::nullopt;
    }

    std::vector<int> unreadableSamples() const override
    {
        const std::lock_guard lock(mutex_);
        std::vector<int> samples;
        for (const auto& [sample, reason] : unreadable_)
            samples.push_back(sample);
        return samples;
    }

    std::optional<Message> reasonOf(int unreadableSample) const override
    {
        const std::lock_guard lock(mutex_);
        const auto found = unreadable_.find(unreadableSample);
        return found == unreadable_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    void work(std::stop_token stop)
    {
        std::unique_ptr<SampleReader> reader;
        std::unique_lock lock(mutex_);
        while (workWaits_.wait(lock, stop, [&] { return pass_ && pass_->canTake(); })) {
            const std::shared_ptr<BatchPass> pass = pass_;
            const BatchPass::Place place = *pass->take();
            lock.unlock();
            const Result<void> outcome = fill(reader, pass->plan(), place);
            const bool gone = !outcome && isGone(place_);
            lock.lock();
            if (outcome) {
                pass->filled(place);
            } else {
                // An epoch of what was left would be no epoch: it ends, and what is there again is learned from again.
                if (gone)
                    pass->fail(BatchPass::nothingReadable(outcome.error()));
                else if (!reader)
                    pass->fail(outcome.error());
                else
                    unreadable_.insert_or_assign(place.sample, outcome.error().message);
                pass->unreadable(place, outcome.error());
            }
            batchReady_.notify_all();
        }
    }

    /// Writes the pixels of one place, or its source. Leaves the reader empty where none can be opened.
    Result<void> fill(std::unique_ptr<SampleReader>& reader, const PassPlan& plan, const BatchPass::Place& place)
    {
        try {
            if (!reader) {
                auto opened = samples_.dataset().makeReader();
                if (!opened)
                    return fail(opened.error());
                reader = std::move(*opened);
            }
            if (plan.resident) {
                auto source = samples_.sourceImage(*reader, plan, place);
                if (!source)
                    return fail(source.error());
                *place.source = std::move(*source);
                return {};
            }
            const auto pixels = samples_.load(*reader, plan, place);
            if (!pixels)
                return fail(pixels.error());
            assert(pixels->rows == side_ && pixels->cols == side_ && pixels->isContinuous());
            std::memcpy(place.pixels, pixels->data, pixels->total() * pixels->elemSize());
            return {};
        } catch (const std::exception& e) { // cv::Exception, std::bad_alloc
            return fail(ErrorCode::Unreadable, {"image.unreadable",
                                                "{file} could not be read: {reason}.",
                                                {{"file", samples_.dataset().sample(place.sample).id}, {"reason", e.what()}}});
        }
    }

    const int side_;
    const int batchesAhead_;
    const fs::path place_;
    SampleLoader samples_;
    std::function<void(const Message&)> warned_; ///< empty once told
    mutable std::mutex mutex_;
    std::condition_variable_any workWaits_;
    std::condition_variable batchReady_;
    std::shared_ptr<BatchPass> pass_;
    std::map<int, Message> unreadable_; ///< the latest reason
    std::vector<std::jthread> threads_; // last: joined before what they use goes
};

} // namespace

std::unique_ptr<BatchSource> makeBatchLoader(std::shared_ptr<const Dataset> dataset, const BatchLoaderOptions& options)
{
    assert(dataset && options.preprocessing.sizePixels > 0);
    keepOpenCvSingleThreaded();
    return std::make_unique<BatchLoader>(std::move(dataset), options);
}

} // namespace nucleoscope
