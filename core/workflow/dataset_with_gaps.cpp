// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/workflow/dataset_view.h"
#include "core/workflow/run_dataset.h"

#include <algorithm>
#include <map>

namespace nucleoscope {
namespace {

constexpr std::ptrdiff_t leastPerGap = 10; ///< so many images of the run for one that is missing: else it is another dataset

/// What no longer lies there cannot be read; all else as before.
class ReaderWithGaps final : public SampleReader {
public:
    ReaderWithGaps(std::unique_ptr<SampleReader> rest, std::shared_ptr<const Dataset> present)
        : rest_(std::move(rest)), present_(std::move(present))
    {}
    Result<Bytes> read(const Sample& sample) override
    {
        if (present_->indexOf(sample.id) < 0)
            return fail(ErrorCode::NotFound,
                        {"image.deleted", "{file} was deleted since the run learned from it last.", {{"file", sample.id}}});
        return rest_->read(sample);
    }
    std::int64_t stamp(const Sample& sample) override { return present_->indexOf(sample.id) < 0 ? 0 : rest_->stamp(sample); }

private:
    std::unique_ptr<SampleReader> rest_;
    std::shared_ptr<const Dataset> present_;
};

int publishedClassOf(const RunSample& sample)
{
    return sample.publishedClass >= 0 ? sample.publishedClass : sample.classIndex;
}

/// Whether what is there is the run's, and all that is missing are a few of its images.
bool onlyLostSome(const Run& run, const Dataset& dataset, const std::vector<int>& places)
{
    const auto missing = std::count(places.begin(), places.end(), -1);
    if (missing == 0 || missing * leastPerGap > std::ssize(places))
        return false;
    const auto& images = run.info().images;
    const bool ofSome = images && images->beyondLimit.samples + images->byChoice.samples > 0; // others were there before
    if (!ofSome && dataset.sampleCount() > std::ssize(places) - missing)
        return false;
    const auto sameClass = [](const ClassInfo& a, const ClassInfo& b) { return a.name == b.name; };
    if (!std::equal(dataset.classes().begin(), dataset.classes().end(), run.info().classes.begin(), run.info().classes.end(),
                    sameClass))
        return false;
    for (std::size_t row = 0; row < places.size(); ++row) {
        if (places[row] < 0)
            continue;
        const Sample& now = dataset.sample(places[row]);
        const std::string& subject = dataset.subjects()[static_cast<std::size_t>(now.subject)].id;
        if (now.classIndex != publishedClassOf(run.samples()[row]) || !equalsIgnoringCase(subject, run.samples()[row].subject))
            return false;
    }
    return true;
}

/// Subjects by their ids in small letters, numbered in natural order, as a dataset has them.
using SubjectNumbers = std::map<std::string, int>;

SubjectNumbers numberSubjects(const Run& run, Dataset::Content& content)
{
    std::map<std::string, SubjectInfo> known;
    for (const SubjectInfo& subject : content.subjects)
        known.emplace(lowered(subject.id), subject);
    for (const RunSample& sample : run.samples())
        known.try_emplace(lowered(sample.subject), SubjectInfo{sample.subject, publishedClassOf(sample), 0});
    content.subjects.clear();
    for (auto& [id, subject] : known)
        content.subjects.push_back(std::move(subject));
    std::sort(content.subjects.begin(), content.subjects.end(),
              [](const SubjectInfo& a, const SubjectInfo& b) { return naturalLess(a.id, b.id); });
    SubjectNumbers numbers;
    for (const SubjectInfo& subject : content.subjects)
        numbers.emplace(lowered(subject.id), static_cast<int>(numbers.size()));
    return numbers;
}

} // namespace

Result<std::shared_ptr<const Dataset>> datasetToResume(const Run& run, const std::shared_ptr<const Dataset>& dataset)
{
    std::vector<int> places;
    for (const RunSample& sample : run.samples())
        places.push_back(dataset->indexOf(sample.id));
    if (!onlyLostSome(run, *dataset, places))
        return datasetOfRun(run, dataset);
    Dataset::Content content = contentOf(*dataset);
    const SubjectNumbers numbers = numberSubjects(run, content);
    content.samples.clear();
    for (std::size_t row = 0; row < places.size(); ++row) {
        const RunSample& known = run.samples()[row];
        Sample sample;
        if (places[row] >= 0)
            sample = dataset->sample(places[row]);
        else {
            sample.id = known.id;
            sample.name = known.id.substr(known.id.find_last_of('/') + 1);
            sample.classIndex = publishedClassOf(known);
        }
        sample.subject = numbers.at(lowered(known.subject));
        ++content.subjects[static_cast<std::size_t>(sample.subject)].sampleCount;
        content.samples.push_back(std::move(sample));
    }
    content.makeReader = [dataset]() -> Result<std::unique_ptr<SampleReader>> {
        return dataset->makeReader().map([&](std::unique_ptr<SampleReader> rest) -> std::unique_ptr<SampleReader> {
            return std::make_unique<ReaderWithGaps>(std::move(rest), dataset);
        });
    };
    return std::make_shared<const Dataset>(std::move(content));
}

} // namespace nucleoscope
