// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/batch_loader.h"
#include "core/imaging/geometry.h"
#include "core/imaging/pixel_store.h"
#include "encoded_images.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <numeric>
#include <opencv2/core.hpp>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// Drawn images, stores of what was decoded of them, and other processes that use these.
namespace nucleoscope::stored {

using namespace nucleoscope::drawn;

inline constexpr auto kept = PixelCache::Kind::SamplingSource;

struct StoredFiles {
    std::map<std::string, Bytes> content;
    std::atomic<int> reads{0};
    std::int64_t stamp = 17;
};

class StampedReader final : public SampleReader {
public:
    explicit StampedReader(std::shared_ptr<StoredFiles> files) : files_(std::move(files)) {}
    Result<Bytes> read(const Sample& sample) override
    {
        ++files_->reads;
        return files_->content.at(sample.id);
    }
    std::int64_t stamp(const Sample&) override { return files_->stamp; }

private:
    std::shared_ptr<StoredFiles> files_;
};

struct Images {
    std::shared_ptr<StoredFiles> files = std::make_shared<StoredFiles>();
    std::shared_ptr<const Dataset> dataset;
};

inline Images drawnImages(int count)
{
    Images images;
    Dataset::Content content;
    content.classes = {ClassInfo{"ALL", 0, -1, true}, ClassInfo{"HEM", 0, -1, false}};
    for (int i = 0; i < count; ++i) {
        Sample sample;
        sample.id = sample.name = "nucleus_" + std::to_string(i);
        sample.classIndex = i % 2;
        sample.subject = i;
        content.subjects.push_back({sample.id, i % 2, 1});
        const cv::Mat image = nucleus(120, 100, i);
        images.files->content[sample.id] = i % 3 ? asBmp(image) : asJpeg(image);
        content.samples.push_back(std::move(sample));
    }
    content.makeReader = [files = images.files]() -> Result<std::unique_ptr<SampleReader>> {
        return std::make_unique<StampedReader>(files);
    };
    images.dataset = std::make_shared<Dataset>(std::move(content));
    return images;
}

inline Preprocessing input()
{
    Preprocessing preprocessing;
    preprocessing.cropPixels = 90;
    preprocessing.sizePixels = 48;
    return preprocessing;
}

inline Augmentation changes()
{
    Augmentation augmentation;
    augmentation.rotationDegrees = 180;
    augmentation.shiftFraction = 0.05;
    augmentation.brightness = 0.2;
    return augmentation;
}

inline SamplingSource sourceOf(int i)
{
    return samplingSource(nucleus(120, 100, i), input(), changes());
}

inline bool isSource(const std::optional<SamplingSource>& found, int i)
{
    const SamplingSource wanted = sourceOf(i);
    return found && found->pixels.size() == wanted.pixels.size() && cv::norm(found->pixels, wanted.pixels, cv::NORM_INF) == 0
           && found->cropCentre == wanted.cropCentre && found->cropSize == wanted.cropSize && found->scale == wanted.scale
           && found->atFinalSize == wanted.atFinalSize;
}

inline PixelStoreOptions in(const QTemporaryDir& folder)
{
    PixelStoreOptions options;
    options.folder = folder.path().toStdString();
    options.limitBytes = 64 << 20;
    options.spareBytes = 0;
    return options;
}

inline std::unique_ptr<PixelStore> opened(const PixelStoreOptions& options, const std::string& name = "store", int samples = 40)
{
    auto store = PixelStore::open(options, name, samples);
    return store ? std::move(*store) : nullptr;
}

/// A process of its own; its exit code is what `work` gives.
template <typename Work>
pid_t begun(const Work& work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    return child;
}

inline int ended(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Meanwhile no file of this process may grow beyond so many bytes: a write that fails, as on a full disk.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) : heard_(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            qFatal("no limit");
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, heard_);
    }

private:
    void (*heard_)(int);
    rlimit before_{};
};

/// One byte at a time from one process to the other.
struct Pipe {
    int ends[2] = {-1, -1};
    Pipe()
    {
        if (pipe(ends) != 0)
            qFatal("no pipe");
    }
    ~Pipe()
    {
        close(ends[0]);
        close(ends[1]);
    }
    void tell() const { QCOMPARE(write(ends[1], "x", 1), 1); }
    bool hear() const
    {
        char byte;
        return read(ends[0], &byte, 1) == 1;
    }
};

inline std::vector<std::vector<std::uint8_t>> pass(const Images& images, const PixelStoreOptions& store)
{
    BatchLoaderOptions options;
    options.preprocessing = input();
    options.augmentation = changes();
    options.threads = 2;
    options.store = store;
    const auto loader = makeBatchLoader(images.dataset, options);
    std::vector<std::vector<std::uint8_t>> pixels;
    for (const bool augmented : {true, false}) {
        PassPlan plan;
        plan.samples.resize(static_cast<std::size_t>(images.dataset->sampleCount()));
        std::iota(plan.samples.begin(), plan.samples.end(), 0);
        plan.batchSize = 5;
        plan.epoch = 3;
        plan.augmented = augmented;
        loader->begin(std::move(plan));
        for (auto batch = loader->next(); batch && *batch; batch = loader->next())
            pixels.push_back((*batch)->pixels);
    }
    return pixels;
}

} // namespace nucleoscope::stored
