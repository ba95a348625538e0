// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <functional>
#include <string>
#include <vector>

namespace nucleoscope {

/// How a report is worded: in English, unless the window gives another language by its functions. They are called on the thread
/// that makes the report.
struct ReportLanguage {
    std::string code = "en"; ///< as HTML names it: "de", "zh-CN"
    bool rightToLeft = false;
    std::string comma = ", "; ///< between the items of a list
    std::string openingQuote = "“", closingQuote = "”";
    std::function<std::string(const std::string&)> templates; ///< for an English template, or a text of a recipe or lesson
    std::function<std::string(const Message&)> messages;      ///< for a sentence of core, its arguments in English
    std::function<std::string(const std::string&)> settings;  ///< for what core/workflow/setting_words.h says in English
    std::function<std::string(const std::string&)> numbers;   ///< for "1,234", "0.912" and "84.3 %"
    std::function<std::string(const std::string&)> times;     ///< for "2026-11-28" and "2026-11-28T09:00:00Z"

    /// A sentence of the report itself: its arguments are in the language already.
    std::string operator()(const Message& sentence) const;
    /// The same, of which there are two forms; {count} is filled in.
    std::string counted(long long count, std::string one, std::string many, std::vector<Message::Argument> arguments = {}) const;
    /// A sentence that another room of core says, its arguments in English.
    std::string told(const Message& message) const;
    /// A text of a recipe or lesson that came with the program; others stay as they are.
    std::string text(const std::string& english) const;

    /// Words of a run's setting.
    std::string setting(const std::string& english) const;

    std::string fixed(double number, int decimals) const;       ///< "−0.041" has a minus; "–" where it is not a number
    std::string signedFixed(double number, int decimals) const; ///< "+0.041", "−0.041", "0.000"
    std::string signedGrouped(long long number) const;          ///< "+1,234", "−5", "0"
    std::string percent(double share, int decimals) const;
    std::string grouped(long long number) const;
    std::string time(const std::string& iso) const;
    std::string list(const std::vector<std::string>& items) const;
    std::string quoted(const std::string& name) const;
};

/// Whole sentences one after the other; empty ones are left out.
std::string sentences(const std::vector<std::string>& all);

} // namespace nucleoscope
