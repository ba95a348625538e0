// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_writer.h"

#include <zip.h>

#include <deque>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

// The same bytes for the same content, and no word of when somebody worked: the first second that a zip can name.
constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t firstDay = (1 << 5) | 1;

struct ZipWork {
    const std::function<void(double)>* progress;
    std::stop_token stop;
};

} // namespace

struct ZipWriter::State {
    fs::path file, beside;
    zip_t* handle = nullptr;
    std::deque<Bytes> contents; ///< libzip reads them at the end

    ~State()
    {
        if (!handle)
            return;
        zip_discard(handle);
        std::error_code ignored;
        fs::remove(beside, ignored);
    }
    tl::unexpected<Error> failed(const std::string& reason) const
    {
        return fail(ErrorCode::WriteFailed, {"file.write",
                                             "{file} could not be written: {reason}. Check the free space and the permissions of "
                                             "its folder.",
                                             {{"file", utf8(file)}, {"reason", reason}}});
    }
    Result<void> put(const std::string& path, zip_source_t* source, bool compressed)
    {
        const zip_int64_t index = source ? zip_file_add(handle, path.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            return failed(zip_strerror(handle));
        }
        const auto entry = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(handle, entry, compressed ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        zip_file_set_dostime(handle, entry, noTime, firstDay, 0);
        return {};
    }
};

ZipWriter::ZipWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
ZipWriter::ZipWriter(ZipWriter&&) noexcept = default;
ZipWriter& ZipWriter::operator=(ZipWriter&&) noexcept = default;
ZipWriter::~ZipWriter() = default;

Result<ZipWriter> ZipWriter::create(const fs::path& file)
{
    auto state = std::make_unique<State>();
    state->file = file;
    state->beside = file;
    state->beside += ".part";
    // libzip itself would find out at the end.
    std::error_code problem;
    if (const fs::path folder = fs::absolute(file, problem).parent_path(); !fs::is_directory(folder, problem))
        return state->failed("there is no folder " + utf8(folder));
    int code = 0;
    state->handle = zip_open(state->beside.string().c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!state->handle) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const std::string reason = zip_error_strerror(&error);
        zip_error_fini(&error);
        return state->failed(reason);
    }
    return ZipWriter(std::move(state));
}

Result<void> ZipWriter::add(const std::string& path, Bytes content)
{
    const Bytes& kept = state_->contents.emplace_back(std::move(content));
    return state_->put(path, zip_source_buffer(state_->handle, kept.data(), kept.size(), 0), false);
}

Result<void> ZipWriter::add(const std::string& path, std::string_view content)
{
    const auto bytes = std::as_bytes(std::span(content.data(), content.size()));
    return add(path, Bytes(bytes.begin(), bytes.end()));
}

Result<void> ZipWriter::addFile(const std::string& path, const fs::path& source, bool compressed)
{
    return state_->put(path, zip_source_file(state_->handle, source.string().c_str(), 0, -1), compressed);
}

Result<void> ZipWriter::finish(const std::stop_token& stop, const std::function<void(double fraction)>& progress)
{
    ZipWork work{&progress, stop};
    zip_register_progress_callback_with_state(
        state_->handle, 0.01,
        [](zip_t*, double fraction, void* state) {
            const auto& told = *static_cast<ZipWork*>(state);
            if (*told.progress)
                (*told.progress)(fraction);
        },
        nullptr, &work);
    zip_register_cancel_callback_with_state(
        state_->handle, [](zip_t*, void* state) { return static_cast<ZipWork*>(state)->stop.stop_requested() ? 1 : 0; }, nullptr,
        &work);
    if (zip_close(state_->handle) != 0) {
        const bool stopped = zip_error_code_zip(zip_get_error(state_->handle)) == ZIP_ER_CANCELLED;
        const std::string reason = zip_strerror(state_->handle);
        if (stopped)
            return fail(ErrorCode::Cancelled, {"archive.writing_stopped",
                                               "Writing {file} was stopped; nothing of it is left.",
                                               {{"file", utf8(state_->file)}}});
        return state_->failed(reason);
    }
    state_->handle = nullptr;
    std::error_code problem;
    fs::rename(state_->beside, state_->file, problem);
    if (problem)
        return state_->failed(problem.message());
    if (progress)
        progress(1);
    return {};
}

} // namespace nucleoscope
