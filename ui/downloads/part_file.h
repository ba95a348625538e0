// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/published_file.h"
#include "core/base/result.h"

#include <QCryptographicHash>
#include <QFile>
#include <filesystem>
#include <stop_token>

namespace nucleoscope::ui {

/// What has come of a published file, kept beside it as FILE.part. Every call asks the disk: for a job, one at a time. Fails with
/// WriteFailed (disk) and Mismatch (not the file that was expected; then nothing of it stays).
class PartFile {
public:
    PartFile(PublishedFile wanted, const std::filesystem::path& folder);

    /// Reads what an earlier download left, the whole file of an earlier time included, to write behind it. How many bytes; what is
    /// longer than the file may be goes. A stop leaves it unread: Cancelled.
    Result<qint64> open(const std::stop_token& stop);
    Result<qint64> append(const QByteArray& data); ///< how many bytes there are then
    void beginAnew();                              ///< whether the disk lets it, the writing tells
    /// Compares size and SHA-256 and gives it its name: where it lies.
    Result<std::filesystem::path> finish();
    void remove();
    void close() { file_.close(); }

    qint64 longest() const; ///< bytes that may come
    /// For what is told of it.
    std::vector<Message::Argument> names(const QString& reason = {}) const;

private:
    void takeWhatIsThere();
    tl::unexpected<Error> failed() const;

    const PublishedFile wanted_;
    const std::filesystem::path target_;
    QFile file_;
    QCryptographicHash hash_{QCryptographicHash::Sha256};
    qint64 done_ = 0; ///< bytes that are written and hashed
};

} // namespace nucleoscope::ui
