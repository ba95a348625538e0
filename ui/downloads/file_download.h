// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/published_file.h"
#include "core/base/result.h"

#include <QObject>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

namespace nucleoscope::ui {

class JobBridge;
class PartFile;

/// Fetches one published file. What has come is kept beside the target as FILE.part, so that a broken or stopped download
/// goes on where it was; the file takes its name only once size and SHA-256 are those that were expected, and is deleted
/// where they are not. One that is there already is compared, not fetched anew. The system's proxy is used. Lives in one
/// thread, which waits for neither network nor disk: files are read and written in jobs.
class FileDownload : public QObject {
    Q_OBJECT
public:
    /// Writes on a disk thread of its own, as a connection does not outlive another's long work.
    explicit FileDownload(QObject* parent = nullptr);
    /// Or on that of `disk`, which lives longer.
    explicit FileDownload(JobBridge& disk, QObject* parent = nullptr);
    ~FileDownload() override; ///< stops

    /// One at a time.
    void start(const PublishedFile& file, const std::filesystem::path& folder);
    bool isRunning() const;
    const PublishedFile& file() const;
    /// Of the last one, once ended. Where the file lies, or: Cancelled; WriteFailed (disk); Mismatch (not the file that was
    /// expected); NotFound (the server has it not); Unreadable (network).
    const Result<std::filesystem::path>& outcome() const;

public Q_SLOTS:
    void stop(); ///< keeps what there is; ended() comes with Cancelled

Q_SIGNALS:
    void progressed(double done, double total); ///< bytes; total 0: not known
    void ended();                               ///< see outcome()

private:
    struct Private;
    FileDownload(std::unique_ptr<Private> made, QObject* parent);
    template <typename Value>
    void ask(std::function<Result<Value>(PartFile&, const std::stop_token&)> work, std::function<void(Value)> done);
    void request();
    void headersCame();
    void goOn();
    void write(const QByteArray& data);
    void finished();
    void verify();
    void end(Result<std::filesystem::path> outcome);

    std::unique_ptr<Private> d_;
};

} // namespace nucleoscope::ui
