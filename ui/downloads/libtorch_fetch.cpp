// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/libtorch_fetch.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/downloads/file_download.h"

#include <span>

namespace nucleoscope::ui {

struct LibTorchFetch::Private {
    explicit Private(JobBridge& bridge) : jobs(bridge) {}
    JobBridge& jobs;
    FileDownload download;
    LibTorchBuild build;
    std::filesystem::path folder;
    std::vector<std::filesystem::path> files; ///< that have come
    double before = 0;                        ///< bytes of them
    std::shared_ptr<Job> job;
    Result<LibTorchFound> outcome;
    bool running = false;
};

LibTorchFetch::LibTorchFetch(JobBridge& jobs, QObject* parent) : QObject(parent), d_(std::make_unique<Private>(jobs))
{
    connect(&d_->download, &FileDownload::progressed, this, [this](double done, double) {
        Q_EMIT downloading(d_->before + done, static_cast<double>(d_->build.downloadBytes()));
    });
    connect(&d_->download, &FileDownload::ended, this, &LibTorchFetch::fetched);
}

LibTorchFetch::~LibTorchFetch()
{
    d_->download.disconnect(this);
    if (d_->job)
        d_->job->requestStop();
}

bool LibTorchFetch::isRunning() const
{
    return d_->running;
}

const Result<LibTorchFound>& LibTorchFetch::outcome() const
{
    return d_->outcome;
}

void LibTorchFetch::download(const LibTorchBuild& build, const std::filesystem::path& folder)
{
    Q_ASSERT(!d_->running && !build.files.empty());
    d_->build = build;
    d_->folder = folder;
    d_->files.clear();
    d_->before = 0;
    d_->running = true;
    fetchNext();
}

void LibTorchFetch::fetchNext()
{
    d_->download.start(d_->build.files[d_->files.size()], cacheFolder() / "libtorch");
}

void LibTorchFetch::fetched()
{
    const auto& file = d_->download.outcome();
    if (!file)
        return end(fail(file.error()));
    d_->before += static_cast<double>(d_->build.files[d_->files.size()].bytes);
    d_->files.push_back(*file);
    if (d_->files.size() < d_->build.files.size())
        return fetchNext();
    work(
        [files = d_->files, folder = d_->folder, version = d_->build.version](const std::stop_token& stop, const auto& progress) {
            auto installed = installLibTorch(files, folder, version, stop, progress);
            if (installed) // unpacked, they are of no use any more
                for (const std::filesystem::path& spent : files) {
                    std::error_code ignored;
                    std::filesystem::remove(spent, ignored);
                }
            return installed;
        });
}

void LibTorchFetch::take(const std::filesystem::path& place, const std::string& version, const std::filesystem::path& folder)
{
    Q_ASSERT(!d_->running);
    d_->running = true;
    work([place, version, folder](const std::stop_token& stop, const auto& progress) {
        std::error_code ignored; // what it is not, the installing tells
        return std::filesystem::is_directory(place, ignored)
                   ? useLibTorch(place, folder, version)
                   : installLibTorch(std::span(&place, 1), folder, version, stop, progress);
    });
}

void LibTorchFetch::work(std::function<Result<LibTorchFound>(const std::stop_token&, const std::function<void(double)>&)> job)
{
    const auto post = JobBridge::guardedPoster(this);
    d_->job = d_->jobs.run<LibTorchFound>(
        this, {"job.libtorch", "Unpacking LibTorch"}, Resource::Disk, Priority::Interactive,
        [this, post, job = std::move(job)](JobContext& context) {
            return job(context.stopToken(), [this, &post, &context, told = -1](double fraction) mutable {
                context.report({fraction, {"activity.libtorch", "Unpacking LibTorch"}});
                constexpr int steps = 200; // what a bar can show
                if (const int step = static_cast<int>(fraction * steps); step != told) {
                    told = step;
                    post([this, fraction] { Q_EMIT unpacking(fraction); });
                }
            });
        },
        [this](Result<LibTorchFound> found) { end(std::move(found)); });
}

void LibTorchFetch::stop()
{
    if (d_->download.isRunning())
        d_->download.stop();
    else if (d_->job)
        d_->job->requestStop();
}

void LibTorchFetch::end(Result<LibTorchFound> outcome)
{
    d_->job.reset();
    d_->running = false;
    d_->outcome = std::move(outcome);
    Q_EMIT ended();
}

} // namespace nucleoscope::ui
