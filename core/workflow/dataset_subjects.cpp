// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/dataset_subjects.h"

namespace nucleoscope {

Subjects datasetSubjects(const Dataset& dataset, const std::vector<std::vector<std::string>>& linked)
{
    std::vector<std::string> ids;
    ids.reserve(dataset.samples().size());
    for (const Sample& sample : dataset.samples())
        ids.push_back(dataset.subjects()[static_cast<std::size_t>(sample.subject)].id);
    return Subjects(ids).joined(linked);
}

Subjects datasetSubjects(const Dataset& dataset, const std::vector<LinkedSubjects>& linked)
{
    std::vector<std::vector<std::string>> groups;
    for (const LinkedSubjects& group : linked) {
        groups.emplace_back();
        for (const int subject : group.subjects)
            groups.back().push_back(dataset.subjects()[static_cast<std::size_t>(subject)].id);
    }
    return datasetSubjects(dataset, groups);
}

Subjects runSubjects(const Run& run)
{
    std::vector<std::string> ids;
    ids.reserve(run.samples().size());
    for (const RunSample& sample : run.samples())
        ids.push_back(sample.subject);
    return Subjects(ids).joined(run.info().linkedSubjects);
}

} // namespace nucleoscope
