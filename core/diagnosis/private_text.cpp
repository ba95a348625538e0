// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/private_text.h"

#include "core/base/files.h"

#include <algorithm>
#include <cstdlib>

#ifndef _WIN32
#include <pwd.h>
#include <unistd.h>
#endif

namespace nucleoscope {
namespace {

void addOnce(std::vector<std::string>& list, std::string value, std::size_t leastLength)
{
    while (value.size() > 1 && (value.back() == '/' || value.back() == '\\'))
        value.pop_back();
    if (value.size() >= leastLength && std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(std::move(value));
}

void addHome(PersonalNames& names, const std::string& home)
{
    addOnce(names.homes, home, 2);
    std::error_code problem;
    if (const auto real = std::filesystem::canonical(pathFromUtf8(home), problem); !problem)
        addOnce(names.homes, utf8(real), 2); // where /home is a link
}

/// A path goes on with these, or with the name of a folder.
bool endsName(std::string_view text, std::size_t at)
{
    constexpr std::string_view goesOn = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
    return at >= text.size() || goesOn.find(text[at]) == std::string_view::npos
           || (text[at] == '.' && (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n')); // end of a sentence
}

bool isSlash(char c)
{
    return c == '/' || c == '\\';
}

/// The text with another word for each that ends as a name does and begins where `begins(text, at)` says.
template <typename Begins>
std::string replaced(const std::string& text, const std::string& word, std::string_view other, const Begins& begins)
{
    std::string result;
    std::size_t done = 0;
    for (std::size_t at = 0; (at = text.find(word, at)) != std::string::npos; ++at)
        if (at >= done && begins(text, at) && endsName(text, at + word.size())) {
            result.append(text, done, at - done).append(other);
            done = at + word.size();
        }
    return result.append(text, done, std::string::npos);
}

bool beginsPath(const std::string& text, std::size_t at)
{
    return at == 0 || (!isSlash(text[at - 1]) && endsName(text, at - 1));
}

bool followsSlash(const std::string& text, std::size_t at)
{
    return at > 0 && isSlash(text[at - 1]);
}

} // namespace

PersonalNames PersonalNames::ofThisProcess()
{
    PersonalNames names;
    for (const char* variable : {"HOME", "USERPROFILE"})
        if (const char* home = std::getenv(variable); home && *home)
            addHome(names, home);
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (const char* user = std::getenv(variable); user && *user)
            addOnce(names.users, user, 2);
#ifndef _WIN32
    if (const passwd* entry = ::getpwuid(::geteuid())) {
        addHome(names, entry->pw_dir);
        addOnce(names.users, entry->pw_name, 2);
    }
#endif
    return names;
}

std::string withoutNames(std::string_view given, const PersonalNames& names)
{
    std::string text(given);
    std::vector<std::string> homes = names.homes; // the longest first: one may lie in another
    std::sort(homes.begin(), homes.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    for (const std::string& home : homes)
        text = replaced(text, home, "~", beginsPath);
    for (const std::string& user : names.users)
        text = replaced(text, user, "USER", followsSlash);
    return text;
}

} // namespace nucleoscope
