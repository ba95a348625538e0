// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/part_file.h"

#include "core/base/files.h"
#include "ui/downloads/file_download.h"

#include <QDir>

namespace nucleoscope::ui {
namespace {

constexpr qint64 hashedAtOnce = 1 << 20;      // between two looks whether it is to stop
constexpr qint64 mostBytes = qint64{2} << 30; // of a file whose size is not known; no weights of ours come near

QString textOf(const std::filesystem::path& path)
{
    return QString::fromStdString(utf8(path));
}

} // namespace

PartFile::PartFile(PublishedFile wanted, const std::filesystem::path& folder)
    : wanted_(std::move(wanted)), target_(folder / pathFromUtf8(wanted_.file)), file_(textOf(target_) + QStringLiteral(".part"))
{}

qint64 PartFile::longest() const
{
    return wanted_.bytes > 0 ? static_cast<qint64>(wanted_.bytes) : mostBytes;
}

std::vector<Message::Argument> PartFile::names(const QString& reason) const
{
    return {{"title", wanted_.title}, {"url", wanted_.url}, {"file", utf8(target_)}, {"reason", reason.toStdString()}};
}

Result<qint64> PartFile::open(const std::stop_token& stop)
{
    takeWhatIsThere();
    // Unbuffered: what was written is the disk's, and a full one says so at once.
    if (!QDir().mkpath(textOf(target_.parent_path())) || !file_.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return failed();
    for (QByteArray piece = file_.read(hashedAtOnce); !piece.isEmpty(); piece = file_.read(hashedAtOnce)) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, {});
        hash_.addData(piece);
        done_ += piece.size();
        if (done_ > longest()) { // not of this file
            beginAnew();
            break;
        }
    }
    return done_;
}

/// A whole file of an earlier time becomes the part, and is compared like one.
void PartFile::takeWhatIsThere()
{
    std::error_code ignored;
    const auto part = pathFromUtf8(file_.fileName().toStdString());
    if (wanted_.bytes > 0 && !std::filesystem::exists(part, ignored)
        && std::filesystem::file_size(target_, ignored) == static_cast<std::uintmax_t>(wanted_.bytes))
        std::filesystem::rename(target_, part, ignored);
}

void PartFile::beginAnew()
{
    hash_.reset();
    done_ = 0;
    file_.resize(0);
    file_.seek(0);
}

Result<qint64> PartFile::append(const QByteArray& data)
{
    if (file_.write(data) != data.size())
        return failed();
    hash_.addData(data);
    done_ += data.size();
    return done_;
}

Result<std::filesystem::path> PartFile::finish()
{
    const std::string digest = hash_.result().toHex().toStdString();
    const bool sized = wanted_.bytes == 0 || done_ == static_cast<qint64>(wanted_.bytes);
    if (!sized || !digest.starts_with(wanted_.sha256)) {
        file_.remove();
        return fail(ErrorCode::Mismatch,
                    {"download.wrong_file",
                     "What came from {url} is not the file that was expected: its checksum or size differs. It was deleted. "
                     "Try again; if it happens again, the file was replaced or changed on its way.",
                     names()});
    }
    file_.close();
    std::error_code problem;
    std::filesystem::rename(pathFromUtf8(file_.fileName().toStdString()), target_, problem);
    if (problem)
        return fail(ErrorCode::WriteFailed, {"download.rename", "{file} could not be given its name: {reason}.",
                                             names(QString::fromStdString(problem.message()))});
    return target_;
}

void PartFile::remove()
{
    file_.remove();
}

tl::unexpected<Error> PartFile::failed() const
{
    const QString reason =
        file_.error() == QFileDevice::NoError ? FileDownload::tr("the folder could not be made") : file_.errorString();
    return fail(ErrorCode::WriteFailed,
                {"download.disk",
                 "{file} could not be written: {reason}. Make room on the disk, or check who may write there, and try again.",
                 names(reason)});
}

} // namespace nucleoscope::ui
