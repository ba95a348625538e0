// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/published_file.h"
#include "core/base/result.h"

#include <QObject>
#include <filesystem>
#include <memory>

class QNetworkAccessManager;

namespace nucleoscope::ui {

/// Fetches one published file. What has come is kept beside the target as FILE.part, so that a broken or stopped download
/// goes on where it was; the file takes its name only once size and SHA-256 are those that were expected, and is deleted
/// where they are not. One that is there already is compared, not fetched anew. The system's proxy is used. Lives in one
/// thread, does not block it.
class FileDownload : public QObject {
    Q_OBJECT
public:
    explicit FileDownload(QObject* parent = nullptr);
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
    void takeWhatIsThere();
    void hashPart();
    void request();
    void headersCame();
    void dataCame();
    void finished();
    void verify();
    void end(Result<std::filesystem::path> outcome);
    void failWriting();

    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace nucleoscope::ui
