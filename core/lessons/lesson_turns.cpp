#include "core/lessons/lesson_turns.h"

#include <algorithm>

namespace nucleoscope {
namespace {

/// The validation part of one turn alone: everything else learns.
Split turnOf(const Split& first, const std::vector<int>& validation, std::size_t sampleCount, int turns)
{
    Split split = first;
    split.options.validationFraction = 1.0 / turns;
    split.leftOutAsLinked = 0;
    split.parts.assign(sampleCount, Part::Train);
    for (const int sample : validation)
        split.parts[static_cast<std::size_t>(sample)] = Part::Validation;
    return split;
}

Result<std::vector<Split>> foldTurns(const Dataset& dataset, const ContentHashes& hashes, SplitOptions options, int turns)
{
    if (turns > static_cast<int>(dataset.folds().size()))
        return fail(
            ErrorCode::InvalidInput,
            {"lesson.turns",
             "{dataset} has {folds} published folds; {turns} turns need as many.",
             {{"dataset", dataset.name()}, {"folds", std::to_string(dataset.folds().size())}, {"turns", std::to_string(turns)}}});
    std::vector<Split> splits;
    for (int turn = 0; turn < turns; ++turn) {
        options.validationFold = dataset.folds()[static_cast<std::size_t>(turn)];
        auto split = makeSplit(dataset, hashes, options);
        if (!split)
            return fail(split.error());
        splits.push_back(std::move(*split));
    }
    return splits;
}

ContentHashes hashesOf(const ContentHashes& all, const std::vector<int>& samples)
{
    ContentHashes some;
    for (const int sample : samples)
        some.hashes.push_back(all.hashes[static_cast<std::size_t>(sample)]);
    return some;
}

} // namespace

Result<std::vector<Split>> splitsInTurns(const Dataset& dataset, const ContentHashes& hashes, const SplitOptions& options,
                                         int turns)
{
    SplitOptions wanted = options;
    if (turns > 1 && options.rule == SplitRule::ByFold)
        return foldTurns(dataset, hashes, options, turns);
    if (turns > 1)
        wanted.validationFraction = 1.0 / turns;
    const auto whole = makeSplit(dataset, hashes, wanted);
    if (!whole)
        return fail(whole.error());
    if (turns == 1)
        return std::vector<Split>{*whole};

    // Each turn is drawn from what no turn before has examined; what is left is the last one.
    std::vector<Split> splits;
    std::vector<int> rest;
    for (int i = 0; i < dataset.sampleCount(); ++i)
        rest.push_back(i);
    for (int turn = 0; turn + 1 < turns; ++turn) {
        wanted.validationFraction = 1.0 / (turns - turn);
        const auto drawn = makeSplit(*dataset.subset(rest), hashesOf(hashes, rest), wanted);
        if (!drawn)
            return fail(drawn.error());
        std::vector<int> validation, left;
        for (std::size_t i = 0; i < rest.size(); ++i)
            (drawn->parts[i] == Part::Validation ? validation : left).push_back(rest[i]);
        splits.push_back(turnOf(*whole, validation, static_cast<std::size_t>(dataset.sampleCount()), turns));
        rest = std::move(left);
    }
    splits.push_back(turnOf(*whole, rest, static_cast<std::size_t>(dataset.sampleCount()), turns));
    return splits;
}

} // namespace nucleoscope
