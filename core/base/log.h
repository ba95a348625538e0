#pragma once

#include "core/base/message.h"

#include <filesystem>
#include <memory>

namespace nucleoscope {

/// Where a room writes what it did. Given, never global; safe from several threads.
class Log {
public:
    virtual ~Log() = default;
    virtual void info(const Message& message) = 0;
    virtual void warning(const Message& message) = 0;
};

/// Nothing is kept.
std::shared_ptr<Log> silentLog();
/// Lines on standard error.
std::shared_ptr<Log> consoleLog();
/// Appends to a file, a timestamp before each line, flushed at each. Falls back to silence where it cannot be opened.
std::shared_ptr<Log> fileLog(const std::filesystem::path& file);

} // namespace nucleoscope
