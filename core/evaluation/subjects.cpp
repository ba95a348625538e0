#include "core/evaluation/subjects.h"

#include "core/base/text.h"

#include <numeric>
#include <unordered_map>

namespace nucleoscope {

Subjects::Subjects(const std::vector<std::string>& idOfSample)
{
    ofSample_.reserve(idOfSample.size());
    std::unordered_map<std::string, int> known;
    for (const std::string& id : idOfSample) {
        const int next = count();
        const int subject = id.empty() ? next : known.try_emplace(lowered(id), next).first->second;
        if (subject == next)
            ids_.push_back(id);
        ofSample_.push_back(subject);
    }
}

Subjects Subjects::joined(const std::vector<std::vector<std::string>>& linked) const
{
    std::unordered_map<std::string, int> known;
    for (int subject = 0; subject < count(); ++subject)
        known.emplace(lowered(id(subject)), subject);
    std::vector<int> leader(ids_.size());
    std::iota(leader.begin(), leader.end(), 0);
    const auto leaderOf = [&](int subject) {
        while (leader[static_cast<std::size_t>(subject)] != subject)
            subject = leader[static_cast<std::size_t>(subject)];
        return subject;
    };
    std::vector<std::string> names = ids_;
    for (const std::vector<std::string>& group : linked) {
        int first = -1;
        for (const std::string& id : group) {
            const auto found = known.find(lowered(id));
            if (found == known.end())
                continue;
            const int other = leaderOf(found->second);
            first = first < 0 ? other : leaderOf(first);
            if (other == first)
                continue;
            leader[static_cast<std::size_t>(other)] = first;
            names[static_cast<std::size_t>(first)] += " + " + names[static_cast<std::size_t>(other)];
        }
    }
    return underLeaders(leaderOf, names);
}

template <typename LeaderOf>
Subjects Subjects::underLeaders(LeaderOf leaderOf, const std::vector<std::string>& names) const
{
    Subjects result;
    std::vector<int> position(ids_.size(), -1);
    for (int subject = 0; subject < count(); ++subject)
        if (leaderOf(subject) == subject) {
            position[static_cast<std::size_t>(subject)] = result.count();
            result.ids_.push_back(names[static_cast<std::size_t>(subject)]);
        }
    result.ofSample_.reserve(ofSample_.size());
    for (const int subject : ofSample_)
        result.ofSample_.push_back(position[static_cast<std::size_t>(leaderOf(subject))]);
    return result;
}

} // namespace nucleoscope
