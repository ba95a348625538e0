#include "core/base/message.h"

#include <algorithm>

namespace nucleoscope {

std::string Message::fill(std::string_view templateText) const
{
    std::string filled;
    filled.reserve(templateText.size() + 32);
    for (std::size_t at = 0; at < templateText.size();) {
        const std::size_t open = templateText.find('{', at);
        const std::size_t close = open == std::string_view::npos ? open : templateText.find('}', open);
        if (close == std::string_view::npos) {
            filled += templateText.substr(at);
            break;
        }
        filled += templateText.substr(at, open - at);
        const std::string_view name = templateText.substr(open + 1, close - open - 1);
        const auto found = std::find_if(arguments.begin(), arguments.end(), [&](const Argument& a) { return a.name == name; });
        filled += found == arguments.end() ? templateText.substr(open, close - open + 1) : std::string_view(found->value);
        at = close + 1;
    }
    return filled;
}

std::string Message::argument(std::string_view name) const
{
    const auto found = std::find_if(arguments.begin(), arguments.end(), [&](const Argument& a) { return a.name == name; });
    return found == arguments.end() ? std::string() : found->value;
}

} // namespace nucleoscope
