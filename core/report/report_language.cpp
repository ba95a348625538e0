// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_language.h"

#include "core/base/number_words.h"
#include "core/base/text.h"

#include <cmath>
#include <cstdlib>

namespace nucleoscope {
namespace {

std::string by(const std::function<std::string(const std::string&)>& function, std::string english)
{
    return function ? function(english) : english;
}

/// A typographic minus, which aligns with the plus; nothing before what is shown as zero.
std::string withSign(const std::string& size, bool negative, bool plus)
{
    if (size.find_first_of("123456789") == std::string::npos)
        return size;
    return (negative ? "−" : plus ? "+" : "") + size;
}

} // namespace

std::string ReportLanguage::operator()(const Message& sentence) const
{
    return sentence.fill(by(templates, sentence.text));
}

std::string ReportLanguage::counted(long long count, std::string one, std::string many,
                                    std::vector<Message::Argument> arguments) const
{
    arguments.push_back({"count", grouped(count)});
    return (*this)({"report.counted", count == 1 ? std::move(one) : std::move(many), std::move(arguments)});
}

std::string ReportLanguage::told(const Message& message) const
{
    return messages ? messages(message) : message.english();
}

std::string ReportLanguage::text(const std::string& english) const
{
    return by(templates, english);
}

std::string ReportLanguage::setting(const std::string& english) const
{
    return by(settings, english);
}

std::string ReportLanguage::fixed(double number, int decimals) const
{
    const std::string size = nucleoscope::fixed(std::abs(number), decimals);
    return withSign(by(numbers, size), number < 0, false);
}

std::string ReportLanguage::signedFixed(double number, int decimals) const
{
    return withSign(fixed(std::abs(number), decimals), number < 0, true);
}

std::string ReportLanguage::signedGrouped(long long number) const
{
    return withSign(grouped(std::abs(number)), number < 0, true);
}

std::string ReportLanguage::percent(double share, int decimals) const
{
    return by(numbers, percentWords(share, decimals));
}

std::string ReportLanguage::grouped(long long number) const
{
    return by(numbers, nucleoscope::grouped(number));
}

std::string ReportLanguage::time(const std::string& iso) const
{
    return by(times, iso);
}

std::string ReportLanguage::list(const std::vector<std::string>& items) const
{
    return joined(items, comma);
}

std::string ReportLanguage::quoted(const std::string& name) const
{
    return openingQuote + name + closingQuote;
}

std::string sentences(const std::vector<std::string>& all)
{
    constexpr std::string_view fullWidthStop = "。"; // after it comes no space
    std::string text;
    for (const std::string& sentence : all) {
        if (!text.empty() && !sentence.empty() && !text.ends_with(fullWidthStop))
            text += ' ';
        text += sentence;
    }
    return text;
}

} // namespace nucleoscope
