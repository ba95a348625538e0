// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/download_and_wait.h"

#include "ui/downloads/file_download.h"

#include <QCoreApplication>

namespace nucleoscope::ui {

Result<std::filesystem::path> downloadAndWait(int argc, char** argv, const PublishedFile& file,
                                              const std::filesystem::path& folder, std::stop_token stop,
                                              const std::function<void(double done, double total)>& progress)
{
    const QCoreApplication application(argc, argv);
    FileDownload download;
    QObject::connect(&download, &FileDownload::progressed, &download, progress);
    QObject::connect(&download, &FileDownload::ended, &application, &QCoreApplication::quit);
    // A stop comes from another thread.
    const std::stop_callback stopping(stop,
                                      [&] { QMetaObject::invokeMethod(&download, &FileDownload::stop, Qt::QueuedConnection); });
    download.start(file, folder);
    QCoreApplication::exec();
    return download.outcome();
}

} // namespace nucleoscope::ui
