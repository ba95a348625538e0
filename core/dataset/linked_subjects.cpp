#include "core/dataset/split.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <unordered_map>

namespace nucleoscope {
namespace {

/// Union-find over subjects.
class Components {
public:
    explicit Components(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0); }

    int rootOf(int i)
    {
        while (at(i) != i)
            i = at(i) = at(at(i));
        return i;
    }
    /// The lower index stays the root, so that groups come out in order.
    void join(int a, int b)
    {
        a = rootOf(a);
        b = rootOf(b);
        at(std::max(a, b)) = std::min(a, b);
    }

private:
    int& at(int i) { return parent_[static_cast<std::size_t>(i)]; }
    std::vector<int> parent_;
};

/// Pairs of different subjects among the subjects of identical files.
int pairsBetween(std::vector<int> subjects)
{
    std::sort(subjects.begin(), subjects.end());
    const auto pairs = [](std::ptrdiff_t n) { return static_cast<int>(n * (n - 1) / 2); };
    int count = pairs(std::ssize(subjects));
    for (auto from = subjects.begin(); from != subjects.end();) {
        const auto to = std::upper_bound(from, subjects.end(), *from);
        count -= pairs(to - from);
        from = to;
    }
    return count;
}

} // namespace

std::vector<LinkedSubjects> linkedSubjects(const Dataset& dataset, const ContentHashes& hashes)
{
    assert(hashes.hashes.size() == dataset.samples().size());
    std::unordered_map<ContentHash, std::vector<int>> subjectsByContent;
    subjectsByContent.reserve(hashes.hashes.size());
    for (std::size_t i = 0; i < hashes.hashes.size(); ++i)
        subjectsByContent[hashes.hashes[i]].push_back(dataset.samples()[i].subject);

    Components components(dataset.subjects().size());
    for (const auto& [hash, subjects] : subjectsByContent)
        for (const int subject : subjects)
            components.join(subjects.front(), subject);

    std::unordered_map<int, LinkedSubjects> groups;
    for (int s = 0; s < static_cast<int>(dataset.subjects().size()); ++s)
        groups[components.rootOf(s)].subjects.push_back(s);
    for (const auto& [hash, subjects] : subjectsByContent)
        if (subjects.size() > 1)
            groups[components.rootOf(subjects.front())].pairs += pairsBetween(subjects);

    std::vector<LinkedSubjects> linked;
    for (auto& [root, group] : groups)
        if (group.subjects.size() > 1)
            linked.push_back(std::move(group));
    std::sort(linked.begin(), linked.end(), [](const auto& a, const auto& b) { return a.subjects.front() < b.subjects.front(); });
    return linked;
}

} // namespace nucleoscope
