// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/libtorch_catalogue.h"
#include "core/learning/libtorch_install.h"

#include <QObject>
#include <memory>

namespace nucleoscope {
class Job;
}

namespace nucleoscope::ui {

class FileDownload;
class JobBridge;

/// Brings LibTorch into the user's folder: fetches a build's files into cacheFolder(), one after the other, and unpacks them; or
/// unpacks files that are here; or points at an installation. A stop keeps what has come of a download.
class LibTorchFetch : public QObject {
    Q_OBJECT
public:
    explicit LibTorchFetch(JobBridge& jobs, QObject* parent = nullptr);
    ~LibTorchFetch() override; ///< stops

    /// One of the two at a time. `folder`: libTorchFolder().
    void download(const LibTorchBuild& build, const std::filesystem::path& folder);
    /// An archive that is unpacked, or the folder of an installation, which is used where it is.
    void take(const std::filesystem::path& place, const std::string& version, const std::filesystem::path& folder);
    bool isRunning() const;
    /// Once ended. See installLibTorch(), useLibTorch() and FileDownload.
    const Result<LibTorchFound>& outcome() const;

public Q_SLOTS:
    void stop();

Q_SIGNALS:
    void downloading(double done, double total); ///< bytes, of all files
    void unpacking(double fraction);             ///< 0…1
    void ended();                                ///< see outcome()

private:
    void fetchNext();
    void fetched();
    void end(Result<LibTorchFound> outcome);
    void work(std::function<Result<LibTorchFound>(const std::stop_token&, const std::function<void(double)>&)> job);

    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace nucleoscope::ui
