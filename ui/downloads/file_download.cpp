// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/file_download.h"

#include "ui/bridge/job_bridge.h"
#include "ui/downloads/part_file.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

namespace nucleoscope::ui {
namespace {

constexpr int silenceMs = 30'000;                  // of a server, until the connection counts as broken
constexpr qint64 writtenAtOnce = 1 << 20;          // bytes a job
constexpr qint64 mostUnwritten = qint64{16} << 20; // bytes that wait for the disk; then the server waits, too
constexpr int httpPartial = 206, httpNotSatisfiable = 416, httpError = 400, httpMissing = 404, httpGone = 410;

struct OwnDisk {
    JobQueue jobs;
    JobBridge bridge{jobs};
};

} // namespace

struct FileDownload::Private {
    explicit Private(JobBridge& bridge) : disk(bridge) {}
    explicit Private(std::unique_ptr<OwnDisk> own) : ownDisk(std::move(own)), disk(ownDisk->bridge) {}

    std::unique_ptr<OwnDisk> ownDisk; ///< null: another's
    JobBridge& disk;
    QNetworkAccessManager network;
    PublishedFile wanted;
    std::shared_ptr<PartFile> part; ///< of jobs alone; null: nothing is under way
    std::shared_ptr<Job> job;       ///< what is asked of it; null: nothing
    QNetworkReply* reply = nullptr;
    qint64 done = 0;  ///< bytes of the part that are written
    qint64 total = 0; ///< 0: not known
    Result<std::filesystem::path> outcome;
    bool answered = false; ///< the reply's headers have been looked at
    bool anew = false;     ///< what is written next is the first
    bool began = false;    ///< from the start again, because the server would not go on

    void beginAnew()
    {
        anew = true;
        done = 0;
    }
    int status() const { return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }
    void dropReply()
    {
        if (!reply)
            return;
        reply->disconnect();
        reply->abort();
        reply->deleteLater();
        reply = nullptr;
    }
};

FileDownload::FileDownload(std::unique_ptr<Private> made, QObject* parent) : QObject(parent), d_(std::move(made))
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

FileDownload::FileDownload(QObject* parent) : FileDownload(std::make_unique<Private>(std::make_unique<OwnDisk>()), parent) {}

FileDownload::FileDownload(JobBridge& disk, QObject* parent) : FileDownload(std::make_unique<Private>(disk), parent) {}

FileDownload::~FileDownload()
{
    d_->dropReply();
    if (d_->job)
        d_->job->requestStop();
}

bool FileDownload::isRunning() const
{
    return d_->part != nullptr;
}

const PublishedFile& FileDownload::file() const
{
    return d_->wanted;
}

const Result<std::filesystem::path>& FileDownload::outcome() const
{
    return d_->outcome;
}

/// One at a time. What fails ends the download; what an earlier one asked is answered no more.
template <typename Value>
void FileDownload::ask(std::function<Result<Value>(PartFile&, const std::stop_token&)> work, std::function<void(Value)> done)
{
    d_->job = d_->disk.run<Value>(
        this, {"job.download", "Writing what is downloaded"}, Resource::Disk, Priority::Interactive,
        [part = d_->part, work = std::move(work)](JobContext& context) { return work(*part, context.stopToken()); },
        [this, of = d_->part.get(), done = std::move(done)](Result<Value> value) {
            if (d_->part.get() != of)
                return;
            d_->job.reset();
            if (!value)
                return end(fail(value.error()));
            if constexpr (std::is_same_v<Value, std::filesystem::path>)
                done(std::move(*value));
            else
                done(*value);
        });
}

void FileDownload::start(const PublishedFile& file, const std::filesystem::path& folder)
{
    Q_ASSERT(!isRunning());
    d_->wanted = file;
    d_->part = std::make_shared<PartFile>(file, folder);
    d_->began = d_->anew = false;
    d_->done = 0;
    d_->total = static_cast<qint64>(file.bytes);
    ask<qint64>([](PartFile& part, const std::stop_token& stop) { return part.open(stop); },
                [this](qint64 there) {
                    d_->done = there;
                    d_->total > 0 && there == d_->total ? verify() : request();
                });
}

void FileDownload::request()
{
    QNetworkRequest request(QUrl(QString::fromStdString(d_->wanted.url)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setTransferTimeout(silenceMs);
    // The bytes as they lie there, or ranges of them would mean nothing.
    request.setRawHeader("Accept-Encoding", "identity");
    if (d_->done > 0)
        request.setRawHeader("Range", QByteArray("bytes=").append(QByteArray::number(d_->done)).append('-'));
    d_->answered = false;
    d_->reply = d_->network.get(request);
    d_->reply->setReadBufferSize(mostUnwritten);
    connect(d_->reply, &QNetworkReply::readyRead, this, &FileDownload::goOn);
    connect(d_->reply, &QNetworkReply::finished, this, &FileDownload::goOn);
}

/// Whether the server goes on where we are, or begins anew.
void FileDownload::headersCame()
{
    d_->answered = true;
    const QByteArray range = d_->reply->rawHeader("Content-Range");
    const QByteArray wanted = QByteArray("bytes ").append(QByteArray::number(d_->done)).append('-');
    const bool goesOn = d_->status() == httpPartial && range.startsWith(wanted);
    if (!goesOn && d_->done > 0)
        d_->beginAnew();
    const qint64 length = d_->reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (d_->total == 0 && length > 0)
        d_->total = d_->done + length;
}

/// Whenever something has come, or was written: the next piece, or the end.
void FileDownload::goOn()
{
    if (!d_->reply || d_->job)
        return;
    if (d_->status() < httpError) { // else a page that says what is wrong; finished() says it
        const bool came = d_->reply->bytesAvailable() > 0;
        const bool empty = d_->reply->isFinished() && d_->reply->error() == QNetworkReply::NoError;
        if (!d_->answered && (came || empty))
            headersCame();
        if (came)
            return write(d_->reply->read(writtenAtOnce));
    }
    if (d_->reply->isFinished())
        finished();
}

void FileDownload::write(const QByteArray& data)
{
    if (d_->done + data.size() > d_->part->longest()) {
        d_->dropReply();
        return ask<bool>(
            [](PartFile& part, const std::stop_token&) -> Result<bool> {
                part.remove();
                return fail(ErrorCode::Mismatch, {"download.too_long",
                                                  "{url} sends more than the file that was expected. It was deleted; it may have "
                                                  "been replaced by another one.",
                                                  part.names()});
            },
            {});
    }
    ask<qint64>(
        [data, anew = std::exchange(d_->anew, false)](PartFile& part, const std::stop_token&) {
            if (anew)
                part.beginAnew();
            return part.append(data);
        },
        [this](qint64 there) {
            d_->done = there;
            Q_EMIT progressed(static_cast<double>(d_->done), static_cast<double>(d_->total));
            goOn();
        });
}

void FileDownload::finished()
{
    const int status = d_->status();
    const QNetworkReply::NetworkError problem = d_->reply->error();
    const QString reason = d_->reply->errorString();
    d_->dropReply();
    if (status == httpNotSatisfiable && !d_->began) {
        // The part is as long as the file, or of another one: whole, the checksum says so; else once more from the start.
        d_->began = true;
        d_->beginAnew();
        return request();
    }
    if (status == httpMissing || status == httpGone)
        return end(fail(ErrorCode::NotFound, {"download.missing",
                                              "{url} is not there any more. Fetch {title} from its publisher and put it there: "
                                              "{file}.",
                                              d_->part->names()}));
    if (problem != QNetworkReply::NoError)
        return end(fail(ErrorCode::Unreadable,
                        {"download.broken",
                         "{title} could not be fetched: {reason}. What came is kept; try again and it goes on from there.",
                         d_->part->names(reason)}));
    verify();
}

void FileDownload::verify()
{
    ask<std::filesystem::path>(
        [anew = std::exchange(d_->anew, false)](PartFile& part, const std::stop_token&) {
            if (anew)
                part.beginAnew();
            return part.finish();
        },
        [this](std::filesystem::path file) { end(std::move(file)); });
}

void FileDownload::stop()
{
    if (!isRunning())
        return;
    end(fail(ErrorCode::Cancelled,
             {"download.stopped", "The download of {title} was stopped. What came is kept; it goes on from there next time.",
              d_->part->names()}));
}

void FileDownload::end(Result<std::filesystem::path> outcome)
{
    d_->dropReply();
    if (d_->job)
        d_->job->requestStop(); // what is being written is written
    d_->job.reset();
    // Closed by the disk's thread, behind what was asked before.
    d_->disk.run<bool>(
        this, {"job.download", "Writing what is downloaded"}, Resource::Disk, Priority::Interactive,
        [part = std::exchange(d_->part, nullptr)](JobContext&) -> Result<bool> {
            part->close();
            return true;
        },
        [](const Result<bool>&) {});
    d_->outcome = std::move(outcome);
    Q_EMIT ended();
}

} // namespace nucleoscope::ui
