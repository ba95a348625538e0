#pragma once

#include "core/base/text.h"
#include "core/dataset/dataset.h"

#include <string>
#include <vector>

namespace nucleoscope {

/// A dataset's classes among a run's: by name, without case.
class ClassMapping {
public:
    ClassMapping(const Dataset& dataset, const std::vector<ClassInfo>& runClasses)
    {
        for (const ClassInfo& info : dataset.classes()) {
            int match = -1;
            for (std::size_t i = 0; i < runClasses.size() && match < 0; ++i)
                match = equalsIgnoringCase(info.name, runClasses[i].name) ? static_cast<int>(i) : -1;
            runClassOf_.push_back(match);
            if (match < 0)
                unmatched_.push_back(info.name);
        }
    }

    /// -1 where the dataset's class is unknown (-1) or the run has none of that name.
    int runClass(int datasetClass) const { return datasetClass < 0 ? -1 : runClassOf_[static_cast<std::size_t>(datasetClass)]; }
    /// The dataset's classes that the run does not know.
    const std::vector<std::string>& unmatched() const { return unmatched_; }

private:
    std::vector<int> runClassOf_;
    std::vector<std::string> unmatched_;
};

} // namespace nucleoscope
