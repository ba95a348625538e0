#pragma once

#include <string>
#include <vector>

namespace nucleoscope {

/// Whom each sample came from, as Prediction::sample refers to it. In the window subjects are patients.
class Subjects {
public:
    Subjects() = default;
    /// One id a sample, compared without case; an empty id makes the sample a subject of its own.
    explicit Subjects(const std::vector<std::string>& idOfSample);

    int count() const { return static_cast<int>(ids_.size()); }
    const std::string& id(int subject) const { return ids_[static_cast<std::size_t>(subject)]; } ///< as first met
    /// Index 0…count()-1, in the order in which they were first met; -1 for a sample outside the table.
    int of(int sample) const
    {
        return sample >= 0 && static_cast<std::size_t>(sample) < ofSample_.size() ? ofSample_[static_cast<std::size_t>(sample)]
                                                                                  : -1;
    }

    /// The same with linked subjects (RunInfo::linkedSubjects) taken for one, named "a + b". Unknown ids are ignored.
    Subjects joined(const std::vector<std::vector<std::string>>& linked) const;

private:
    template <typename LeaderOf>
    Subjects underLeaders(LeaderOf leaderOf, const std::vector<std::string>& names) const;

    std::vector<std::string> ids_;
    std::vector<int> ofSample_;
};

} // namespace nucleoscope
