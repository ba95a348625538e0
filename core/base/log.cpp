#include "core/base/log.h"

#include "core/base/files.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

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
    try {
        return std::make_shared<SpdLog>(std::make_shared<spdlog::sinks::basic_file_sink_mt>(utf8(file)),
                                        "%Y-%m-%dT%H:%M:%S%z %l %v");
    } catch (const spdlog::spdlog_ex&) {
        return silentLog();
    }
}

} // namespace nucleoscope
