// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_origin.h"

#include "core/base/text.h"

#include <utility>

namespace nucleoscope {
namespace {

void describeSplit(RunInfo& info, const Dataset& dataset, const Split& split)
{
    info.split = split.options;
    info.warnings = split.warnings;
    info.leftOutAsLinked = split.leftOutAsLinked;
    for (const Part part : {Part::Train, Part::Validation, Part::Test, Part::LeftOut})
        info.parts[std::string(partName(part))] = {split.count(part), subjectCount(dataset, split, part)};
    for (const LinkedSubjects& group : split.linked) {
        info.linkedSubjects.emplace_back();
        for (const int subject : group.subjects)
            info.linkedSubjects.back().push_back(dataset.subjects()[static_cast<std::size_t>(subject)].id);
    }
}

void describeDataset(RunInfo& info, const Dataset& dataset)
{
    info.datasetName = dataset.name();
    info.datasetLocation = utf8(dataset.location());
    info.datasetFingerprint = dataset.fingerprint().hex();
    info.datasetDrawn = dataset.drawn();
    info.subjectsKnown = dataset.subjectsKnown();
    info.classes = dataset.classes();
}

RunImages imagesBeside(const Dataset& dataset, const Split& split)
{
    const auto partOf = [](const LeftBehind& left) { return RunPart{left.samples, left.subjects}; };
    RunImages images;
    images.unreadable = static_cast<int>(dataset.unreadable().size());
    images.beyondLimit = partOf(dataset.beyondLimit());
    images.byChoice = partOf(dataset.byChoice());
    images.marked = split.leftOutAsMarked;
    images.thinned = split.leftOutAsThinned;
    return images;
}

} // namespace

void describeOrigin(RunInfo& info, const Dataset& dataset, const Split& split)
{
    describeDataset(info, dataset);
    describeSplit(info, dataset, split);
    info.images = imagesBeside(dataset, split);
}

std::vector<RunSample> rowsFor(const Dataset& dataset, const Split& split, const std::map<int, int>& relabelled)
{
    std::vector<RunSample> rows;
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        const Sample& sample = dataset.sample(i);
        rows.push_back({sample.id, dataset.subjects()[static_cast<std::size_t>(sample.subject)].id, sample.classIndex,
                        split.parts[static_cast<std::size_t>(i)]});
        if (const auto other = relabelled.find(i); other != relabelled.end())
            rows.back().publishedClass = std::exchange(rows.back().classIndex, other->second);
    }
    return rows;
}

} // namespace nucleoscope
