#include "core/dataset/dataset.h"

#include <algorithm>
#include <cassert>
#include <unordered_map>

namespace nucleoscope {

struct Dataset::Lookup {
    std::unordered_map<std::string_view, int> indexById; ///< views into the samples, which never change
};

namespace {

/// Every id with its size and class, in order. The class by name: its index would depend on what else was opened. Other layouts
/// have one answer to who the subject is; what an audit remembers must not be of other subjects.
ContentHash fingerprintOf(const Dataset::Content& content)
{
    std::string text;
    text.reserve(content.samples.size() * 64);
    for (const Sample& sample : content.samples) {
        text += sample.id;
        text += '\t';
        text += std::to_string(sample.bytes);
        text += '\t';
        if (sample.classIndex >= 0)
            text += content.classes[static_cast<std::size_t>(sample.classIndex)].name;
        if (content.layout == Layout::Described) {
            text += '\t' + content.subjects[static_cast<std::size_t>(sample.subject)].id + '\t';
            if (sample.fold >= 0)
                text += content.folds[static_cast<std::size_t>(sample.fold)];
        }
        if (sample.region)
            for (const int value : {sample.region->x, sample.region->y, sample.region->width, sample.region->height})
                text += '\t' + std::to_string(value);
        text += '\n';
    }
    return ContentHash::of(text);
}

/// Keeps the entries of `all` that are used, in order, and tells where each went (-1: nowhere).
template <typename T>
std::vector<T> keepUsed(const std::vector<T>& all, const std::vector<bool>& used, std::vector<int>& movedTo)
{
    std::vector<T> kept;
    movedTo.assign(all.size(), -1);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (used[i]) {
            movedTo[i] = static_cast<int>(kept.size());
            kept.push_back(all[i]);
        }
    return kept;
}

} // namespace

Dataset::Dataset(Content content) : content_(std::move(content)), fingerprint_(fingerprintOf(content_))
{
    auto lookup = std::make_shared<Lookup>();
    lookup->indexById.reserve(content_.samples.size());
    for (std::size_t i = 0; i < content_.samples.size(); ++i) {
        assert(content_.samples[i].subject >= 0 && content_.samples[i].subject < static_cast<int>(content_.subjects.size()));
        lookup->indexById.emplace(content_.samples[i].id, static_cast<int>(i));
    }
    lookup_ = std::move(lookup);
}

int Dataset::indexOf(std::string_view id) const
{
    const auto found = lookup_->indexById.find(id);
    return found == lookup_->indexById.end() ? -1 : found->second;
}

std::vector<int> Dataset::countByClass() const
{
    std::vector<int> counts(content_.classes.size(), 0);
    for (const Sample& sample : content_.samples)
        if (sample.classIndex >= 0)
            ++counts[static_cast<std::size_t>(sample.classIndex)];
    return counts;
}

std::shared_ptr<const Dataset> Dataset::subset(const std::vector<int>& sampleIndices, WhyLeftBehind why) const
{
    std::vector<bool> subjectUsed(content_.subjects.size(), false);
    std::vector<bool> foldUsed(content_.folds.size(), false);
    Content part;
    part.name = content_.name;
    part.location = content_.location;
    part.images = content_.images;
    part.layout = content_.layout;
    part.subjectsKnown = content_.subjectsKnown;
    part.drawn = content_.drawn;
    part.classes = content_.classes;
    part.unreadable = content_.unreadable;
    part.notes = content_.notes;
    part.related = content_.related;
    part.beyondLimit = content_.beyondLimit;
    part.byChoice = content_.byChoice;
    part.makeReader = content_.makeReader;
    part.samples.reserve(sampleIndices.size());
    for (const int index : sampleIndices) {
        part.samples.push_back(sample(index));
        subjectUsed[static_cast<std::size_t>(part.samples.back().subject)] = true;
        if (part.samples.back().fold >= 0)
            foldUsed[static_cast<std::size_t>(part.samples.back().fold)] = true;
    }
    std::vector<int> subjectMoved;
    std::vector<int> foldMoved;
    part.subjects = keepUsed(content_.subjects, subjectUsed, subjectMoved);
    part.folds = keepUsed(content_.folds, foldUsed, foldMoved);
    LeftBehind& left = why == WhyLeftBehind::Limit ? part.beyondLimit : part.byChoice;
    left.samples += sampleCount() - static_cast<int>(part.samples.size());
    left.subjects += static_cast<int>(content_.subjects.size() - part.subjects.size());
    for (SubjectInfo& subject : part.subjects)
        subject.sampleCount = 0;
    for (Sample& sample : part.samples) {
        sample.subject = subjectMoved[static_cast<std::size_t>(sample.subject)];
        sample.fold = sample.fold < 0 ? -1 : foldMoved[static_cast<std::size_t>(sample.fold)];
        ++part.subjects[static_cast<std::size_t>(sample.subject)].sampleCount;
    }
    return std::make_shared<const Dataset>(std::move(part));
}

} // namespace nucleoscope
