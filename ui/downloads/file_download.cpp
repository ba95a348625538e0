// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/file_download.h"

#include "core/base/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QTimer>

namespace nucleoscope::ui {
namespace {

constexpr int silenceMs = 30'000;             // of a server, until the connection counts as broken
constexpr qint64 hashedAtOnce = 1 << 20;      // between two turns of the event loop
constexpr qint64 mostBytes = qint64{2} << 30; // of a file whose size is not known; no weights of ours come near
constexpr int httpPartial = 206, httpNotSatisfiable = 416, httpError = 400, httpMissing = 404, httpGone = 410;

QString partText(const std::filesystem::path& path)
{
    return QString::fromStdString(utf8(path));
}

} // namespace

struct FileDownload::Private {
    QNetworkAccessManager network;
    QTimer hashing;
    PublishedFile wanted;
    std::filesystem::path target;
    QFile part;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    QNetworkReply* reply = nullptr;
    qint64 done = 0;  ///< bytes of the part that are written and hashed
    qint64 total = 0; ///< 0: not known
    Result<std::filesystem::path> outcome;
    bool running = false;
    bool answered = false; ///< the reply's headers have been looked at
    bool began = false;    ///< from the start again, because the server would not go on

    std::vector<Message::Argument> names(const QString& reason = {}) const
    {
        return {{"title", wanted.title}, {"url", wanted.url}, {"file", utf8(target)}, {"reason", reason.toStdString()}};
    }
    qint64 longest() const { return wanted.bytes > 0 ? static_cast<qint64>(wanted.bytes) : mostBytes; }
    void beginAnew()
    {
        part.resize(0);
        part.seek(0);
        hash.reset();
        done = 0;
    }
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

FileDownload::FileDownload(QObject* parent) : QObject(parent), d_(std::make_unique<Private>())
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    d_->hashing.setInterval(0);
    connect(&d_->hashing, &QTimer::timeout, this, &FileDownload::hashPart);
}

FileDownload::~FileDownload()
{
    d_->dropReply();
}

bool FileDownload::isRunning() const
{
    return d_->running;
}

const PublishedFile& FileDownload::file() const
{
    return d_->wanted;
}

const Result<std::filesystem::path>& FileDownload::outcome() const
{
    return d_->outcome;
}

void FileDownload::start(const PublishedFile& file, const std::filesystem::path& folder)
{
    Q_ASSERT(!d_->running);
    d_->wanted = file;
    d_->target = folder / pathFromUtf8(file.file);
    d_->running = true;
    d_->began = false;
    d_->done = 0;
    d_->total = static_cast<qint64>(file.bytes);
    d_->hash.reset();
    d_->part.setFileName(partText(d_->target) + QStringLiteral(".part"));
    takeWhatIsThere();
    // Reads what an earlier download left, then writes behind it.
    if (!QDir().mkpath(partText(folder)) || !d_->part.open(QIODevice::ReadWrite)) {
        QTimer::singleShot(0, this, &FileDownload::failWriting);
        return;
    }
    d_->hashing.start();
}

/// A whole file of an earlier time becomes the part, and is compared like one.
void FileDownload::takeWhatIsThere()
{
    std::error_code ignored;
    const auto part = pathFromUtf8(d_->part.fileName().toStdString());
    if (d_->total > 0 && !std::filesystem::exists(part, ignored)
        && std::filesystem::file_size(d_->target, ignored) == static_cast<std::uintmax_t>(d_->total))
        std::filesystem::rename(d_->target, part, ignored);
}

/// The part from an earlier time, a piece a turn.
void FileDownload::hashPart()
{
    const QByteArray piece = d_->part.read(hashedAtOnce);
    d_->hash.addData(piece);
    d_->done += piece.size();
    const bool tooLong = d_->done > d_->longest(); // not of this file
    if (!piece.isEmpty() && !tooLong)
        return;
    d_->hashing.stop();
    if (tooLong)
        d_->beginAnew();
    d_->total > 0 && d_->done == d_->total ? verify() : request();
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
    connect(d_->reply, &QNetworkReply::readyRead, this, &FileDownload::dataCame);
    connect(d_->reply, &QNetworkReply::finished, this, &FileDownload::finished);
}

/// Whether the server goes on where we are, or begins anew.
void FileDownload::headersCame()
{
    d_->answered = true;
    const int status = d_->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray range = d_->reply->rawHeader("Content-Range");
    const QByteArray wanted = QByteArray("bytes ").append(QByteArray::number(d_->done)).append('-');
    const bool goesOn = status == httpPartial && range.startsWith(wanted);
    if (!goesOn && d_->done > 0 && status < httpError)
        d_->beginAnew();
    const qint64 length = d_->reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (d_->total == 0 && length > 0)
        d_->total = d_->done + length;
}

void FileDownload::dataCame()
{
    if (d_->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= httpError)
        return; // a page that says what is wrong; finished() says it
    if (!d_->answered)
        headersCame();
    const QByteArray data = d_->reply->readAll();
    if (d_->done + data.size() > d_->longest()) {
        d_->dropReply();
        d_->part.remove();
        return end(
            fail(ErrorCode::Mismatch, {"download.too_long",
                                       "{url} sends more than the file that was expected. It was deleted; it may have been "
                                       "replaced by another one.",
                                       d_->names()}));
    }
    if (d_->part.write(data) != data.size() || !d_->part.flush()) {
        d_->dropReply();
        return failWriting();
    }
    d_->hash.addData(data);
    d_->done += data.size();
    Q_EMIT progressed(static_cast<double>(d_->done), static_cast<double>(d_->total));
}

void FileDownload::finished()
{
    QNetworkReply* const reply = d_->reply;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError problem = reply->error();
    const QString reason = reply->errorString();
    if (problem == QNetworkReply::NoError && !d_->answered)
        headersCame(); // an empty file
    d_->reply = nullptr;
    reply->deleteLater();
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
                                              d_->names()}));
    if (problem != QNetworkReply::NoError)
        return end(fail(ErrorCode::Unreadable,
                        {"download.broken",
                         "{title} could not be fetched: {reason}. What came is kept; try again and it goes on from there.",
                         d_->names(reason)}));
    verify();
}

void FileDownload::verify()
{
    const std::string digest = d_->hash.result().toHex().toStdString();
    const bool sized = d_->wanted.bytes == 0 || d_->done == static_cast<qint64>(d_->wanted.bytes);
    if (!sized || !digest.starts_with(d_->wanted.sha256)) {
        d_->part.remove();
        return end(fail(ErrorCode::Mismatch,
                        {"download.wrong_file",
                         "What came from {url} is not the file that was expected: its checksum or size differs. It was deleted. "
                         "Try again; if it happens again, the file was replaced or changed on its way.",
                         d_->names()}));
    }
    d_->part.close();
    std::error_code problem;
    std::filesystem::rename(pathFromUtf8(d_->part.fileName().toStdString()), d_->target, problem);
    if (problem)
        return end(fail(ErrorCode::WriteFailed, {"download.rename", "{file} could not be given its name: {reason}.",
                                                 d_->names(QString::fromStdString(problem.message()))}));
    end(d_->target);
}

void FileDownload::failWriting()
{
    const QString reason = d_->part.error() == QFileDevice::NoError ? tr("the folder could not be made") : d_->part.errorString();
    end(fail(ErrorCode::WriteFailed,
             {"download.disk",
              "{file} could not be written: {reason}. Make room on the disk, or check who may write there, and try again.",
              d_->names(reason)}));
}

void FileDownload::stop()
{
    if (!d_->running)
        return;
    end(fail(ErrorCode::Cancelled,
             {"download.stopped", "The download of {title} was stopped. What came is kept; it goes on from there next time.",
              d_->names()}));
}

void FileDownload::end(Result<std::filesystem::path> outcome)
{
    d_->hashing.stop();
    d_->dropReply();
    d_->part.close();
    d_->running = false;
    d_->outcome = std::move(outcome);
    Q_EMIT ended();
}

} // namespace nucleoscope::ui
