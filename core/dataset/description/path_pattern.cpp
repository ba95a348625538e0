// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/description/path_pattern.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>

namespace nucleoscope {
namespace {

// Of one search. A sensible pattern takes some dozens of steps; each may look at a whole path.
constexpr std::uint32_t mostSteps = 50'000;
constexpr std::uint32_t mostNested = 5'000;
constexpr std::uint32_t mostKibibytes = 8 * 1024;

template <typename T, void (*release)(T*)>
struct PcreDeleter {
    void operator()(T* object) const { release(object); }
};
using Code = std::unique_ptr<pcre2_code, PcreDeleter<pcre2_code, pcre2_code_free>>;
using MatchData = std::unique_ptr<pcre2_match_data, PcreDeleter<pcre2_match_data, pcre2_match_data_free>>;
using MatchContext = std::unique_ptr<pcre2_match_context, PcreDeleter<pcre2_match_context, pcre2_match_context_free>>;

std::string reasonOf(int code)
{
    PCRE2_UCHAR text[256] = {};
    pcre2_get_error_message(code, text, sizeof text);
    return reinterpret_cast<const char*>(text);
}

/// Whether a combining accent begins here, U+0300 to U+036F: macOS takes letters apart, "ü" is "u" and such a one.
bool isAccent(std::string_view text, std::size_t at)
{
    if (at + 1 >= text.size())
        return false;
    const auto first = static_cast<unsigned char>(text[at]), second = static_cast<unsigned char>(text[at + 1]);
    return first == 0xCC || (first == 0xCD && second < 0xB0);
}

bool hasAccents(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (isAccent(text, i))
            return true;
    return false;
}

/// A path without its combining accents, for which \w does not stand, and where its bytes were.
struct BarePath {
    explicit BarePath(std::string_view path)
    {
        for (std::size_t i = 0; i < path.size(); ++i) {
            if (isAccent(path, i)) {
                ++i;
                continue;
            }
            text += path[i];
            places.push_back(i);
        }
        places.push_back(path.size());
    }
    std::string text;
    std::vector<std::size_t> places; ///< one more than bytes: what ends before a letter ends with the accents before that
};

} // namespace

struct PathPattern::Compiled {
    Code code;
    MatchData data;
    MatchContext context;
    ByFact<std::vector<std::uint32_t>> groups; ///< numbers; several may have one name
    bool asksForAccents = false;               ///< has combining ones itself
};

Result<PathPattern> PathPattern::compile(const std::string& expression)
{
    if (expression.size() > PatternRule::longest)
        return fail(ErrorCode::InvalidInput, {"describe.pattern_long",
                                              "The pattern is longer than {limit} bytes.",
                                              {{"limit", std::to_string(PatternRule::longest)}}});
    int problem = 0;
    PCRE2_SIZE offset = 0;
    auto compiled = std::make_shared<Compiled>();
    // Names of files need not be UTF-8; what is not matches nothing. \C would cut characters apart.
    // \w, \b and their like mean the letters of all alphabets, or Müller and Möller were both "ller".
    constexpr std::uint32_t options = PCRE2_MATCH_INVALID_UTF | PCRE2_UCP | PCRE2_DUPNAMES | PCRE2_NEVER_BACKSLASH_C;
    compiled->code.reset(
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(), options, &problem, &offset, nullptr));
    if (!compiled->code)
        return fail(ErrorCode::InvalidInput,
                    {"describe.pattern",
                     "The pattern cannot be read at character {at}: {reason}.",
                     {{"at", std::to_string(letterCount(std::string_view(expression).substr(0, offset)) + 1)},
                      {"reason", reasonOf(problem)}}});
    compiled->asksForAccents = hasAccents(expression);
    std::uint32_t names = 0, entryBytes = 0;
    PCRE2_SPTR table = nullptr;
    pcre2_pattern_info(compiled->code.get(), PCRE2_INFO_NAMECOUNT, &names);
    pcre2_pattern_info(compiled->code.get(), PCRE2_INFO_NAMEENTRYSIZE, &entryBytes);
    pcre2_pattern_info(compiled->code.get(), PCRE2_INFO_NAMETABLE, &table);
    for (std::uint32_t i = 0; i < names; ++i) {
        const PCRE2_SPTR entry = table + static_cast<std::size_t>(i) * entryBytes; // two bytes of its number, its name
        const std::string name = reinterpret_cast<const char*>(entry + 2);
        const auto* fact = std::find_if(imageFacts.begin(), imageFacts.end(), [&](ImageFact f) { return factName(f) == name; });
        if (fact == imageFacts.end())
            return fail(ErrorCode::InvalidInput, {"describe.pattern_group",
                                                  "The pattern has a group named {name}. Groups can be named class, subject and "
                                                  "fold; others need no name: (…) or (?:…).",
                                                  {{"name", name}}});
        compiled->groups.of(*fact).push_back(static_cast<std::uint32_t>(entry[0]) << 8 | entry[1]);
    }
    if (names == 0)
        return fail(ErrorCode::InvalidInput,
                    {"describe.pattern_groups",
                     "The pattern tells nothing yet: put what stands for the class into (?<class>…), for "
                     "the patient into (?<subject>…), for the fold into (?<fold>…)."});
    compiled->data.reset(pcre2_match_data_create_from_pattern(compiled->code.get(), nullptr));
    compiled->context.reset(pcre2_match_context_create(nullptr));
    if (!compiled->data || !compiled->context)
        throw std::bad_alloc();
    pcre2_set_match_limit(compiled->context.get(), mostSteps);
    pcre2_set_depth_limit(compiled->context.get(), mostNested);
    pcre2_set_heap_limit(compiled->context.get(), mostKibibytes);
    return PathPattern(std::move(compiled));
}

bool PathPattern::gives(ImageFact fact) const
{
    return !compiled_->groups.of(fact).empty();
}

PathPattern::Outcome PathPattern::match(std::string_view path, ByFact<std::string>& facts) const
{
    pcre2_match_data* const data = compiled_->data.get();
    std::optional<BarePath> bare;
    if (!compiled_->asksForAccents && hasAccents(path))
        bare.emplace(path);
    const std::string_view text = bare ? std::string_view(bare->text) : path;
    const int found = pcre2_match(compiled_->code.get(), reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0, data,
                                  compiled_->context.get());
    if (found < 0)
        return found == PCRE2_ERROR_NOMATCH ? Outcome::Differs : Outcome::TakesTooLong;
    const PCRE2_SIZE* const places = pcre2_get_ovector_pointer(data);
    for (const ImageFact fact : imageFacts)
        for (const std::uint32_t group : compiled_->groups.of(fact)) {
            PCRE2_SIZE begin = places[2 * group], end = places[2 * group + 1];
            // A group within a look-behind may end before it begins.
            if (begin == PCRE2_UNSET || begin >= end || end > text.size() || !facts.of(fact).empty())
                continue;
            if (bare) {
                begin = bare->places[begin];
                end = bare->places[end];
            }
            facts.of(fact) = trimmed(path.substr(begin, end - begin));
        }
    return Outcome::Matches;
}

} // namespace nucleoscope
