#include "app/cli/console.h"

#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#ifdef _WIN32
#include <io.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace nucleoscope::cli {
namespace {

constexpr std::chrono::milliseconds redrawEvery{100};
constexpr std::chrono::seconds plainLineEvery{5};

/// A terminal that can go back to the start of its line.
bool standardErrorIsTerminal()
{
#ifdef _WIN32
    return ::_isatty(2) != 0;
#else
    const char* kind = std::getenv("TERM");
    return ::isatty(2) != 0 && kind && std::string_view(kind) != "dumb";
#endif
}

std::size_t terminalColumns()
{
#ifndef _WIN32
    winsize size{};
    if (::ioctl(2, TIOCGWINSZ, &size) == 0 && size.ws_col > 20)
        return size.ws_col;
#endif
    return 80;
}

std::string drawnBar(const std::string& activity, double fraction, double secondsLeft)
{
    constexpr int cells = 24;
    std::string line;
    if (std::isfinite(fraction)) {
        const int filled = static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * cells));
        line = "[" + std::string(static_cast<std::size_t>(filled), '#')
               + std::string(static_cast<std::size_t>(cells - filled), ' ') + "] " + percentWords(fraction, 0) + "  ";
    }
    line += activity;
    if (std::isfinite(secondsLeft))
        line += "  " + durationWords(secondsLeft) + " left";
    return line;
}

std::string plainLine(const std::string& activity, double fraction, double secondsLeft)
{
    std::string line = activity;
    if (std::isfinite(fraction))
        line += ": " + percentWords(fraction, 0);
    if (std::isfinite(secondsLeft))
        line += ", " + durationWords(secondsLeft) + " left";
    return line;
}

/// What files and tables call something neither breaks the line nor steers the terminal.
std::string onOneLine(Message message)
{
    for (Message::Argument& argument : message.arguments)
        argument.value = printable(argument.value);
    return message.english();
}

} // namespace

Console::Console() : terminal_(standardErrorIsTerminal()), lastProgress_(Clock::now()) {}

Console::~Console()
{
    progressEnded();
}

void Console::result(const std::string& text)
{
    const std::lock_guard lock(mutex_);
    clearBar();
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
    draw();
}

void Console::say(const std::string& line)
{
    const std::lock_guard lock(mutex_);
    clearBar();
    std::fprintf(stderr, "%s\n", line.c_str());
    draw();
}

void Console::warn(const Message& message)
{
    say("Note: " + onOneLine(message));
}

void Console::fail(const Message& message)
{
    say("nucleoscope: " + onOneLine(message));
}

void Console::progress(const std::string& activity, double fraction, double secondsLeft)
{
    const std::lock_guard lock(mutex_);
    const Clock::time_point now = Clock::now();
    if (!terminal_) {
        if (now - lastProgress_ < plainLineEvery)
            return;
        lastProgress_ = now;
        std::fprintf(stderr, "%s\n", plainLine(activity, fraction, secondsLeft).c_str());
        return;
    }
    if (shown_ && now - lastProgress_ < redrawEvery)
        return;
    lastProgress_ = now;
    clearBar();
    bar_ = drawnBar(activity, fraction, secondsLeft);
    draw();
}

void Console::progressEnded()
{
    const std::lock_guard lock(mutex_);
    clearBar();
    bar_.clear();
    lastProgress_ = Clock::now();
}

void Console::clearBar()
{
    if (!shown_)
        return;
    std::fputs("\r\x1b[2K", stderr);
    shown_ = false;
}

void Console::draw()
{
    if (!terminal_ || bar_.empty())
        return;
    std::fprintf(stderr, "\r%s", std::string(firstBytes(bar_, terminalColumns() - 1)).c_str());
    std::fflush(stderr);
    shown_ = true;
}

} // namespace nucleoscope::cli
