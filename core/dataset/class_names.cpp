// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/class_names.h"

#include "core/base/text.h"
#include "core/dataset/class_colours.h"
#include "core/dataset/cnmc.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace nucleoscope {
namespace {

bool namesDisease(std::string_view className)
{
    constexpr std::array<std::string_view, 16> exact{"all", "aml", "cll",  "cml", "apl",  "mm",    "positive", "pos",
                                                     "yes", "1",   "sick", "ill", "case", "cases", "abnormal", "diseased"};
    constexpr std::array<std::string_view, 10> part{"leuk",   "blast",   "cancer", "malign",  "tumor",
                                                    "tumour", "disease", "infect", "parasit", "patholog"};
    return std::any_of(exact.begin(), exact.end(), [&](std::string_view e) { return equalsIgnoringCase(className, e); })
           || std::any_of(part.begin(), part.end(), [&](std::string_view p) { return containsIgnoringCase(className, p); });
}

} // namespace

bool isClassWord(std::string_view name)
{
    constexpr std::array<std::string_view, 12> healthy{"hem",      "normal", "healthy", "negative", "neg",        "control",
                                                       "controls", "benign", "sane",    "sain",     "uninfected", "gesund"};
    constexpr std::array<std::string_view, 2> ofAnything{"yes", "case"};
    const auto isAmong = [&](const auto& words) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return equalsIgnoringCase(name, word); });
    };
    const bool hasDigit = std::any_of(name.begin(), name.end(), [](unsigned char c) { return std::isdigit(c); });
    return isAmong(healthy) || (namesDisease(name) && !hasDigit && !isAmong(ofAnything));
}

void choosePositive(std::vector<ClassInfo>& classes, std::vector<Message>& notes)
{
    if (classes.size() != 2)
        return;
    const bool secondOnly = namesDisease(classes[1].name) && !namesDisease(classes[0].name);
    const std::size_t positive = secondOnly ? 1 : 0;
    classes[positive].positive = true;
    classes[positive].colour = positiveColour;
    classes[1 - positive].colour = negativeColour;
    notes.push_back(
        {"dataset.positive_chosen",
         "{positive} was taken for the positive class, {negative} for the other: sensitivity and AUROC are of {positive}.",
         {{"positive", classes[positive].name}, {"negative", classes[1 - positive].name}}});
}

std::vector<ClassInfo> classesNamed(const std::map<std::string, std::string>& names, std::vector<Message>& notes)
{
    if (names.size() == 2 && names.contains("all") && names.contains("hem"))
        return cnmcClasses();
    std::vector<std::string> sorted;
    for (const auto& [lowerCase, name] : names)
        sorted.push_back(name);
    std::stable_sort(sorted.begin(), sorted.end(), [](const std::string& a, const std::string& b) { return naturalLess(a, b); });
    std::vector<ClassInfo> classes;
    for (const std::string& name : sorted)
        classes.push_back({name, okabeIto[classes.size() % okabeIto.size()], -1, name == "ALL"});
    choosePositive(classes, notes);
    return classes;
}

} // namespace nucleoscope
