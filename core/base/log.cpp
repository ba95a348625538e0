#include "core/base/log.h"

#include "core/base/files.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <mutex>

namespace nucleoscope {
namespace {

class Silence final : public Log {
    void info(const Message&) override {}
    void warning(const Message&) override {}
};

class SpdLog final : public Log {
public:
    explicit SpdLog(spdlog::sink_ptr sink, const char* pattern) : logger_("nucleoscope", std::move(sink))
    {
        logger_.set_pattern(pattern);
        logger_.flush_on(spdlog::level::info);
    }
    void info(const Message& message) override { logger_.info("{}", message.english()); }
    void warning(const Message& message) override { logger_.warn("{}", message.english()); }

private:
    spdlog::logger logger_;
};

/// Opens the file for each line: there are few, and a link in its place is not followed.
class AppendingSink final : public spdlog::sinks::base_sink<std::mutex> {
public:
    explicit AppendingSink(std::filesystem::path file) : file_(std::move(file)) {}

private:
    void sink_it_(const spdlog::details::log_msg& message) override
    {
        spdlog::memory_buf_t line;
        formatter_->format(message, line);
        (void)appendToFile(file_, std::string_view(line.data(), line.size()));
    }
    void flush_() override {}

    std::filesystem::path file_;
};

} // namespace

std::shared_ptr<Log> silentLog()
{
    return std::make_shared<Silence>();
}

std::shared_ptr<Log> consoleLog()
{
    return std::make_shared<SpdLog>(std::make_shared<spdlog::sinks::stderr_sink_mt>(), "%v");
}

std::shared_ptr<Log> fileLog(const std::filesystem::path& file)
{
    if (!appendToFile(file, {}))
        return silentLog();
    return std::make_shared<SpdLog>(std::make_shared<AppendingSink>(file), "%Y-%m-%dT%H:%M:%S%z %l %v");
}

} // namespace nucleoscope
