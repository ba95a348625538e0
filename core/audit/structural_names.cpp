#include "core/audit/structural_names.h"

#include "core/base/text.h"
#include "core/dataset/cnmc.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace nucleoscope {
namespace {

using NameWords = std::vector<std::string>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// "plate-x1" and "plateX1": plate, x, 1; lower case. Letters of other alphabets belong to words.
NameWords wordsOfName(std::string_view name)
{
    NameWords words;
    char before = ' ';
    for (const char c : name) {
        const bool letter = isLower(c) || isUpper(c) || static_cast<unsigned char>(c) >= 0x80;
        const bool goesOn =
            (isDigit(c) && isDigit(before)) || (letter && !isDigit(before) && before != ' ' && !(isLower(before) && isUpper(c)));
        if (letter || isDigit(c)) {
            if (!goesOn)
                words.emplace_back();
            words.back() += c;
        }
        before = letter || isDigit(c) ? c : ' ';
    }
    for (std::string& word : words)
        word = lowered(word);
    return words;
}

template <std::size_t N>
bool isOneOf(const std::string& word, const std::array<std::string_view, N>& list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// Of a study, whatever word goes with them.
constexpr std::array<std::string_view, 7> alwaysBookkeeping{"batch",   "site",   "scanner", "hospital",
                                                            "session", "centre", "center"};
/// These name other things, too: with a label they are of a study.
constexpr std::array<std::string_view, 19> oftenBookkeeping{"plate",      "slide",   "run",        "set",   "part",
                                                            "split",      "group",   "date",       "day",   "week",
                                                            "month",      "fold",    "microscope", "year",  "lab",
                                                            "laboratory", "dataset", "cohort",     "clinic"};

bool isLabel(const std::string& word)
{
    constexpr std::array<std::string_view, 14> labels{"north",  "south", "east", "west",  "left", "right", "first",
                                                      "second", "third", "last", "early", "late", "other", "viii"};
    const bool roman = word.size() <= 4 && word.find_first_not_of("ivx") == std::string::npos;
    return word.size() == 1 || roman || std::all_of(word.begin(), word.end(), isDigit) || isOneOf(word, labels);
}

bool isPlace(const NameWords& words)
{
    const bool named = !words.empty() && (isOneOf(words.front(), alwaysBookkeeping) || isOneOf(words.back(), alwaysBookkeeping));
    if (!named)
        return false;
    const auto others = std::count_if(words.begin(), words.end(), [](const std::string& word) {
        return !isOneOf(word, alwaysBookkeeping) && !isLabel(word);
    });
    return others == 0
           || (others == 1 && isOneOf(words.front(), alwaysBookkeeping)
               && !isOneOf(words.front(), std::array<std::string_view, 2>{"centre", "center"}));
}

bool isBookkeeping(const NameWords& words)
{
    return !words.empty() && (isOneOf(words.front(), oftenBookkeeping) || isOneOf(words.back(), oftenBookkeeping))
           && std::all_of(words.begin(), words.end(),
                          [](const std::string& word) { return isOneOf(word, oftenBookkeeping) || isLabel(word); })
           && (words.size() < 3 || isOneOf(words.front(), oftenBookkeeping));
}

bool isYear(const std::string& word)
{
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20"))
           && std::all_of(word.begin(), word.end(), isDigit);
}

/// 2019, 2019-05, May 2020, 2019_spring, Q3 2021, 201905, 20190531, March, 3 April: a year or a month in full, and nothing that
/// is no part of a date.
bool isDate(const NameWords& words)
{
    constexpr std::array<std::string_view, 30> names{"jan",    "feb",     "mar",       "apr",     "may",      "jun",
                                                     "jul",    "aug",     "sep",       "oct",     "nov",      "dec",
                                                     "q",      "january", "february",  "march",   "april",    "june",
                                                     "july",   "august",  "september", "october", "november", "december",
                                                     "spring", "summer",  "autumn",    "fall",    "winter",   "quarter"};
    constexpr std::array<std::string_view, 12> months{"january", "february", "march",     "april",   "may",      "june",
                                                      "july",    "august",   "september", "october", "november", "december"};
    bool found = false;
    for (const std::string& word : words) {
        const bool digits = std::all_of(word.begin(), word.end(), isDigit);
        const bool run = digits && (word.size() == 6 || word.size() == 8);
        if (isYear(word) || (run && (isYear(word.substr(0, 4)) || isYear(word.substr(word.size() - 4)))))
            found = true;
        else if (isOneOf(word, months))
            found = true;
        else if (!(digits && word.size() <= 2) && !isOneOf(word, names))
            return false;
    }
    return found;
}

} // namespace

bool namesStructure(std::string_view name)
{
    const NameWords words = wordsOfName(name);
    return isFoldName(name) || isPartName(name) || isDate(words) || isPlace(words) || isBookkeeping(words);
}

} // namespace nucleoscope
