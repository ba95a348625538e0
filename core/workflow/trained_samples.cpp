#include "core/workflow/trained_samples.h"

#include "core/base/text.h"
#include "core/run/pooled_run.h"
#include "core/workflow/run_dataset.h"
#include "core/workflow/sample_place.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace nucleoscope {
namespace {

std::string_view withoutExtension(std::string_view id)
{
    const std::size_t dot = id.rfind('.');
    const std::size_t slash = id.rfind('/');
    const bool has = dot != std::string_view::npos && (slash == std::string_view::npos || dot > slash);
    return has ? id.substr(0, dot) : id;
}

Result<ContentHashes> hashed(const Dataset& dataset, JobContext& context, const Message& activity)
{
    OpenOptions options;
    options.stop = context.stopToken();
    options.progress = [&](double fraction) { context.report({fraction, activity}); };
    return hashContents(dataset, options);
}

/// What the run's split.csv says about some of its parts.
struct PartOfRun {
    std::unordered_map<std::string, const RunSample*> byId;
    std::unordered_map<std::string, const RunSample*> byStem; ///< id without its extension
    std::unordered_set<std::string> subjects;                 ///< ids, lower case

    template <typename Chosen>
    PartOfRun(const Run& run, Chosen chosen)
    {
        for (const RunSample& sample : run.samples()) {
            if (!chosen(sample.part))
                continue;
            byId.emplace(lowered(sample.id), &sample);
            byStem.emplace(lowered(withoutExtension(sample.id)), &sample);
            subjects.insert(lowered(sample.subject));
        }
    }
};

struct LearnedContents {
    std::unordered_set<ContentHash> training, test;
};

/// Hashes of the run's images of both parts; empty where its dataset is not at its place any more.
Result<std::optional<LearnedContents>> contentsOfRun(const Run& run, JobContext& context)
{
    const std::optional<LearnedContents> none;
    if (isDatasetGone(run.info()))
        return none;
    const std::string& location = run.info().datasetLocation;
    OpenOptions options;
    options.stop = context.stopToken();
    const auto whole = openDataset(pathFromUtf8(location), options);
    if (context.stopRequested())
        return fail(ErrorCode::Cancelled, {"prediction.stopped_comparing", "Stopped while comparing images."});
    if (!whole)
        return none;
    const auto indices = run.locateIn(**whole);
    if (!indices || std::find(indices->begin(), indices->end(), -1) != indices->end())
        return none;
    // The very samples of the run: a dataset with the same fingerprint as when the run was made, so its hashes are kept.
    std::vector<int> used = *indices;
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    const auto dataset = (*whole)->subset(used);
    const auto hashes = hashed(*dataset, context, {"prediction.hashing_run", "Reading what the run learned from"});
    if (!hashes)
        return fail(hashes.error());
    LearnedContents contents;
    for (const RunSample& sample : run.samples()) {
        const int index = dataset->indexOf(sample.id);
        const bool learned = learnedFrom(run.info(), sample.part);
        if (index >= 0 && (learned || sample.part == Part::Test))
            (learned ? contents.training : contents.test).insert(hashes->hashes[static_cast<std::size_t>(index)]);
    }
    return std::optional(std::move(contents));
}

class SampleComparison {
public:
    template <typename Chosen>
    SampleComparison(const Run& run, const Dataset& dataset, Chosen chosen) : run_(run), dataset_(dataset), part_(run, chosen)
    {}

    /// Without the run's pixels.
    bool sameName(const Sample& sample) const
    {
        if (run_.info().datasetDrawn == dataset_.drawn() && part_.byId.contains(lowered(sample.id)))
            return true;
        // A file that was given by itself: its place ends as the id, where the dataset lies now.
        return !run_.info().datasetDrawn && pathFromUtf8(sample.id).is_absolute()
               && endsAsAnId(lowered(sample.id), [&](std::string_view id) { return part_.byId.contains(std::string(id)); });
    }
    /// The same image in another file format: real data only, where an id names an image anywhere in the world.
    bool sameInOtherFormat(const Sample& sample) const
    {
        if (run_.info().datasetDrawn || dataset_.drawn() || !dataset_.subjectsKnown() || !run_.info().subjectsKnown)
            return false;
        return part_.byStem.contains(lowered(withoutExtension(sample.id))) && !part_.byId.contains(lowered(sample.id));
    }
    /// Of that part; `contents` of it, and the sample's own, where they are known.
    bool holds(const Sample& sample, const std::unordered_set<ContentHash>* contents, const ContentHash* own) const
    {
        return (contents && own ? contents->contains(*own) : sameName(sample)) || sameInOtherFormat(sample);
    }
    bool trainedSubject(const Sample& sample) const
    {
        return part_.subjects.contains(lowered(dataset_.subjects()[static_cast<std::size_t>(sample.subject)].id));
    }

private:
    const Run& run_;
    const Dataset& dataset_;
    PartOfRun part_;
};

/// Images of a subject one of whose images was learned from are no independent test.
void findTouchedSubjects(const Dataset& dataset, const SampleComparison& comparison, TrainedSamples& found)
{
    if (!dataset.subjectsKnown())
        return;
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        const Sample& sample = dataset.sample(i);
        if (found.trained[static_cast<std::size_t>(i)] || (found.sameCollection && comparison.trainedSubject(sample)))
            found.touchedSubjects.insert(sample.subject);
    }
}

} // namespace

Result<TrainedSamples> findTrainedSamples(const Run& run, const Dataset& dataset, JobContext& context)
{
    const auto learned = contentsOfRun(run, context);
    if (!learned)
        return fail(learned.error());
    std::optional<ContentHashes> contents;
    if (learned->has_value()) {
        auto hashes = hashed(dataset, context, {"prediction.hashing_dataset", "Comparing with what the run learned from"});
        if (!hashes)
            return fail(hashes.error());
        contents = std::move(*hashes);
    }
    const SampleComparison comparison(run, dataset, [&](Part part) { return learnedFrom(run.info(), part); });
    const SampleComparison setAside(run, dataset, [](Part part) { return part == Part::Test; });
    TrainedSamples found;
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        const Sample& sample = dataset.sample(i);
        const ContentHash* const own = contents ? &contents->hashes[static_cast<std::size_t>(i)] : nullptr;
        found.trained.push_back(comparison.holds(sample, contents ? &(*learned)->training : nullptr, own));
        found.count += found.trained.back() ? 1 : 0;
        found.setAside.push_back(!found.trained.back() && setAside.holds(sample, contents ? &(*learned)->test : nullptr, own));
        found.setAsideCount += found.setAside.back() ? 1 : 0;
    }
    found.sameCollection = found.count > 0;
    found.byNameOnly = !contents;
    findTouchedSubjects(dataset, comparison, found);
    return found;
}

} // namespace nucleoscope
