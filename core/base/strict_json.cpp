#include "core/base/strict_json.h"

#include <set>
#include <vector>

namespace nucleoscope {
using Json = nlohmann::json;

Json parseStrictJson(std::string_view text, int maxDepth)
{
    std::vector<std::set<std::string>> keys; // of the objects that are open, outermost first
    const Json::parser_callback_t watch = [&](int depth, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start) {
            if (depth >= maxDepth)
                throw JsonRefused("it is nested too deep");
            keys.resize(static_cast<std::size_t>(depth) + 1);
            keys.back().clear();
        } else if (event == Json::parse_event_t::key) {
            keys.resize(static_cast<std::size_t>(depth));
            if (!keys.back().insert(value.get<std::string>()).second)
                throw JsonRefused("the key \"" + value.get<std::string>() + "\" stands in it twice");
        }
        return true;
    };
    try {
        return Json::parse(text, watch);
    } catch (const nlohmann::detail::exception& problem) {
        // "[json.exception.parse_error.101] parse error at line 3, column 5: …": the number is not for people.
        const std::string_view what = problem.what();
        const std::size_t end = what.find("] ");
        throw JsonRefused(std::string(end == std::string_view::npos ? what : what.substr(end + 2)));
    }
}

} // namespace nucleoscope
