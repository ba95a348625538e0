#include "core/workflow/marked_samples.h"

#include "core/base/text.h"

#include <optional>

namespace nucleoscope {
namespace {

int classNamed(const Dataset& dataset, const std::string& name)
{
    for (std::size_t i = 0; i < dataset.classes().size(); ++i)
        if (equalsIgnoringCase(dataset.classes()[i].name, name))
            return static_cast<int>(i);
    return -1;
}

/// What the reviewers together wish for one nucleus.
struct Wish {
    bool leaveOut = false;
    bool disagreed = false;
    std::optional<int> label; ///< another class than the published one
    bool any() const { return leaveOut || label.has_value(); }
};

Wish wishOf(const std::vector<const Mark*>& marks, const Dataset& dataset, int published, const MarkUse& use)
{
    bool doubtful = false, poor = false;
    std::set<int> suggested;
    for (const Mark* mark : marks) {
        doubtful = doubtful || mark->labelDoubtful;
        poor = poor || mark->poorImage;
        if (const int label = mark->labelDoubtful ? classNamed(dataset, mark->suggestedLabel) : -1; label >= 0)
            suggested.insert(label);
    }
    Wish wish;
    wish.disagreed = use.relabel && suggested.size() > 1;
    if (use.relabel && !poor && suggested.size() == 1) {
        if (*suggested.begin() != published)
            wish.label = *suggested.begin();
        return wish; // somebody has looked and decided
    }
    wish.leaveOut = use.leaveOut && (doubtful || poor);
    return wish;
}

} // namespace

MarkEffect effectOf(const MarkList& marks, const Dataset& dataset, const Split& split, const MarkUse& use)
{
    MarkEffect effect;
    if (!use.any() || marks.all().empty())
        return effect;
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        const Sample& sample = dataset.sample(i);
        const auto own = marks.of(sample.id);
        if (own.empty() || sample.classIndex < 0)
            continue;
        const Wish wish = wishOf(own, dataset, sample.classIndex, use);
        const Part part = split.parts[static_cast<std::size_t>(i)];
        if (part != Part::Train) {
            effect.examined += wish.any() && part != Part::LeftOut;
            continue;
        }
        effect.disagreed += wish.disagreed;
        if (!wish.any())
            continue;
        if (wish.label)
            effect.relabelled.emplace(i, *wish.label);
        else
            effect.leftOut.push_back(i);
        for (const Mark* mark : own)
            effect.reviewers.insert(mark->reviewer.empty() ? "a reviewer without a name" : mark->reviewer);
    }
    return effect;
}

Message describe(const MarkEffect& effect)
{
    std::string reviewers;
    for (const std::string& reviewer : effect.reviewers)
        reviewers += (reviewers.empty() ? "" : ", ") + reviewer;
    return {"marks.used",
            "Marks changed what was learned: left out as doubtful or poor: {left_out}; learned under a reviewer's class: "
            "{relabelled}; reviewers: {reviewers}. The nuclei that examine keep their published labels.",
            {{"left_out", std::to_string(effect.leftOut.size())},
             {"relabelled", std::to_string(effect.relabelled.size())},
             {"reviewers", reviewers}}};
}

} // namespace nucleoscope
