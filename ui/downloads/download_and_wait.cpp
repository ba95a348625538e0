// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/download_and_wait.h"

#include "ui/downloads/weights_download.h"

#include <QCoreApplication>

namespace nucleoscope::ui {

Result<std::filesystem::path> downloadAndWait(int argc, char** argv, const PublishedWeights& weights,
                                              const std::filesystem::path& folder, std::stop_token stop,
                                              const std::function<void(double done, double total)>& progress)
{
    const QCoreApplication application(argc, argv);
    WeightsDownload download;
    QObject::connect(&download, &WeightsDownload::progressed, &download, progress);
    QObject::connect(&download, &WeightsDownload::ended, &application, &QCoreApplication::quit);
    // A stop comes from another thread.
    const std::stop_callback stopping(stop, [&] {
        QMetaObject::invokeMethod(&download, &WeightsDownload::stop, Qt::QueuedConnection);
    });
    download.start(weights, folder);
    QCoreApplication::exec();
    return download.outcome();
}

} // namespace nucleoscope::ui
