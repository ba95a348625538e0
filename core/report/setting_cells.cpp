// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/setting_cells.h"

#include "core/report/recipe_page.h"
#include "core/workflow/setting_words.h"

namespace nucleoscope {
namespace {

std::string toEitherSide(const std::string& amount)
{
    return "± " + amount;
}

std::string amountCell(double amount, const SettingWords& words, const ReportLanguage& say)
{
    if (amount == 0 && words.nothing)
        return say.setting(words.nothing);
    const auto whole = static_cast<long long>(amount);
    const auto inPercent = [&] { return say.percent(amount, neededDecimals(100 * amount)); };
    switch (words.unit) {
    case SettingUnit::Plain: break;
    case SettingUnit::Pixels: return say({"report.setting.pixels", "{pixels} px", {{"pixels", plainNumber(amount, say)}}});
    case SettingUnit::Degrees: return toEitherSide(plainNumber(amount, say) + "°");
    case SettingUnit::Share: return inPercent();
    case SettingUnit::PlusMinus: return toEitherSide(inPercent());
    case SettingUnit::Epochs: return say.counted(whole, "{count} epoch", "{count} epochs");
    case SettingUnit::Views: return say.counted(whole, "{count} view", "{count} views");
    case SettingUnit::Turns: return toEitherSide(plainNumber(360 * amount, say) + "°");
    }
    return plainNumber(amount, say);
}

} // namespace

std::string settingTitleCell(const std::string& field, const ReportLanguage& say)
{
    const SettingWords* words = settingWords(field);
    return words ? say.setting(words->title) : field;
}

std::string settingValueCell(const std::string& field, const std::string& value, const RunInfo& run, const ReportLanguage& say)
{
    if (field == "network.head")
        return headWords(run.recipe.network.head, say);
    if (const char* choice = settingChoice(field, value))
        return say.setting(choice);
    const std::optional<double> amount = settingAmount(field, value);
    return amount ? amountCell(*amount, *settingWords(field), say) : value;
}

} // namespace nucleoscope
