// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/weights_catalogue.h"

#include <QObject>
#include <memory>

class QNetworkAccessManager;

namespace nucleoscope::ui {

/// Fetches one file of published weights. What has come is kept beside the target as FILE.part, so that a broken or stopped
/// download goes on where it was; the file takes its name only once size and SHA-256 are those of the catalogue, and is
/// deleted where they are not. The system's proxy is used. Lives in one thread, does not block it.
class WeightsDownload : public QObject {
    Q_OBJECT
public:
    explicit WeightsDownload(QObject* parent = nullptr);
    ~WeightsDownload() override; ///< stops

    /// One at a time.
    void start(const PublishedWeights& weights, const std::filesystem::path& folder);
    bool isRunning() const;
    const PublishedWeights& weights() const;
    /// Of the last one, once ended. Where the file lies, or: Cancelled; WriteFailed (disk); Mismatch (not the file that was
    /// expected); NotFound (the server has it not); Unreadable (network).
    const Result<std::filesystem::path>& outcome() const;

public Q_SLOTS:
    void stop(); ///< keeps what there is; ended() comes with Cancelled

Q_SIGNALS:
    void progressed(double done, double total); ///< bytes; total 0: not known
    void ended();                               ///< see outcome()

private:
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
