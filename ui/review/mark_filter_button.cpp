#include "ui/review/mark_filter_button.h"

#include "ui/review/mark_badges.h"
#include "ui/text.h"

#include <algorithm>

namespace nucleoscope::ui {
namespace {

// Beside the kinds of marks, which have their own numbers.
constexpr int anything = 100;
constexpr int nothing = 101;

std::set<int> choicesOf(const MarkFilter& filter)
{
    std::set<int> choices;
    if (filter.kinds == allMarks)
        choices.insert(anything);
    else
        for (const MarkKind kind : markKinds)
            if (filter.kinds.has(kind))
                choices.insert(static_cast<int>(kind));
    if (filter.unmarked)
        choices.insert(nothing);
    return choices;
}

} // namespace

MarkFilterButton::MarkFilterButton(QWidget* parent) : ChoiceChip(tr("Marks"), parent)
{
    setObjectName(QStringLiteral("markFilter"));
    setToolTip(tr("Show only nuclei that reviewers marked, or that nobody did"));
    connect(this, &ChoiceChip::opening, this, &MarkFilterButton::fill);
    connect(this, &ChoiceChip::changed, this, &MarkFilterButton::choose);
    fill();
}

void MarkFilterButton::setSource(std::function<std::vector<MarkFlags>()> source, std::function<int()> count)
{
    source_ = std::move(source);
    count_ = std::move(count);
}

void MarkFilterButton::setFilter(const MarkFilter& filter)
{
    filter_ = filter;
    setChosen(choicesOf(filter));
}

void MarkFilterButton::fill()
{
    const std::vector<MarkFlags> flags = source_ ? source_() : std::vector<MarkFlags>();
    const auto howMany = [&](MarkFlags wanted) {
        return std::count_if(flags.begin(), flags.end(), [&](MarkFlags f) { return f.meets(wanted); });
    };
    QList<Choice> choices;
    for (const MarkKind kind : markKinds)
        choices.append({static_cast<int>(kind), markName(kind), countText(howMany(MarkFlags({kind}))), {}, markIcon(kind)});
    const auto marked = howMany(allMarks);
    choices.append({anything, tr("Anything marked"), countText(marked), {}, {}});
    choices.append({nothing, tr("Nothing marked"), count_ ? countText(count_() - marked) : QString(), {}, {}});
    setChoices(choices);
    setChosen(choicesOf(filter_));
}

/// "Anything" holds all kinds: choosing it leaves the kinds, choosing a kind leaves it.
void MarkFilterButton::choose(const std::set<int>& chosen)
{
    MarkFilter next;
    next.unmarked = chosen.contains(nothing);
    for (const MarkKind kind : markKinds)
        next.kinds.set(kind, chosen.contains(static_cast<int>(kind)));
    if (chosen.contains(anything) && (filter_.kinds != allMarks || next.kinds.empty()))
        next.kinds = allMarks;
    setFilter(next);
    Q_EMIT wished(next);
}

} // namespace nucleoscope::ui
