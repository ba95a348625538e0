#include "core/inspection/marks.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <utility>

namespace nucleoscope {
namespace {

using Key = std::pair<std::string_view, std::string_view>;

Key keyOf(const Mark& mark)
{
    return {mark.sample, mark.reviewer};
}

auto placeOf(auto& marks, const Key& key)
{
    return std::lower_bound(marks.begin(), marks.end(), key, [](const Mark& mark, const Key& k) { return keyOf(mark) < k; });
}

/// Times compare as texts once the zone's letter, which fractions of a second push back, is gone.
bool isLater(std::string_view a, std::string_view b)
{
    const auto bare = [](std::string_view time) { return time.ends_with('Z') ? time.substr(0, time.size() - 1) : time; };
    return bare(a) > bare(b);
}

} // namespace

MarkFlags Mark::flags() const
{
    MarkFlags flags;
    flags.set(MarkKind::LabelDoubtful, labelDoubtful);
    flags.set(MarkKind::PoorImage, poorImage);
    flags.set(MarkKind::Interesting, interesting);
    flags.set(MarkKind::Note, !note.empty());
    return flags;
}

void Mark::set(MarkKind kind, bool on)
{
    switch (kind) {
    case MarkKind::LabelDoubtful:
        labelDoubtful = on;
        if (!on)
            suggestedLabel.clear();
        break;
    case MarkKind::PoorImage: poorImage = on; break;
    case MarkKind::Interesting: interesting = on; break;
    case MarkKind::Note: break;
    }
}

std::string markTime(std::string_view than)
{
    using namespace std::chrono;
    const auto now = time_point_cast<milliseconds>(system_clock::now());
    const std::time_t seconds = system_clock::to_time_t(floor<std::chrono::seconds>(now));
    std::tm utc{};
#ifdef _WIN32
    gmtime_s(&utc, &seconds);
#else
    gmtime_r(&seconds, &utc);
#endif
    char date[32], text[48];
    std::strftime(date, sizeof date, "%Y-%m-%dT%H:%M:%S", &utc);
    std::snprintf(text, sizeof text, "%s.%03dZ", date, static_cast<int>(now.time_since_epoch().count() % 1000));
    if (isLater(text, than))
        return text;
    std::string later(than.substr(0, than.find('Z')));
    later += later.find('.') == std::string::npos ? ".001Z" : "1Z";
    return later;
}

const Mark* MarkList::find(std::string_view sample, std::string_view reviewer) const
{
    const Key key{sample, reviewer};
    const auto place = placeOf(marks_, key);
    return place != marks_.end() && keyOf(*place) == key ? &*place : nullptr;
}

std::vector<const Mark*> MarkList::of(std::string_view sample) const
{
    std::vector<const Mark*> found;
    for (auto at = placeOf(marks_, Key{sample, {}}); at != marks_.end() && at->sample == sample; ++at)
        if (!at->empty())
            found.push_back(&*at);
    return found;
}

MarkFlags MarkList::flagsOf(std::string_view sample) const
{
    MarkFlags flags;
    for (auto at = placeOf(marks_, Key{sample, {}}); at != marks_.end() && at->sample == sample; ++at)
        flags.add(at->flags());
    return flags;
}

int MarkList::count() const
{
    int count = 0;
    std::string_view last;
    for (const Mark& mark : marks_) {
        if (mark.empty() || (count > 0 && mark.sample == last))
            continue;
        ++count;
        last = mark.sample;
    }
    return count;
}

MarkList MarkList::of(std::vector<Mark> marks)
{
    std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return keyOf(a) < keyOf(b); });
    MarkList list;
    for (Mark& mark : marks)
        list.set(std::move(mark)); // at the end
    return list;
}

void MarkList::set(Mark mark)
{
    const auto place = placeOf(marks_, keyOf(mark));
    if (place != marks_.end() && keyOf(*place) == keyOf(mark))
        *place = std::move(mark);
    else
        marks_.insert(place, std::move(mark));
}

MarkComparison compareMarks(const MarkList& own, const MarkList& other)
{
    MarkComparison comparison;
    for (const Mark& theirs : other.all()) {
        const Mark* ours = own.find(theirs.sample, theirs.reviewer);
        Mark timeless = theirs;
        if (ours)
            timeless.time = ours->time;
        if (!ours)
            comparison.fresh.push_back(theirs);
        else if (timeless == *ours)
            ++comparison.same;
        else
            (isLater(theirs.time, ours->time) ? comparison.later : comparison.older).push_back(theirs);
    }
    return comparison;
}

std::vector<std::string> disagreements(const MarkList& marks)
{
    std::vector<std::string> samples;
    const Mark* first = nullptr; // that suggests a class for its nucleus
    for (const Mark& mark : marks.all()) {
        if (!mark.labelDoubtful || mark.suggestedLabel.empty())
            continue;
        if (!first || first->sample != mark.sample)
            first = &mark;
        else if (first->suggestedLabel != mark.suggestedLabel && (samples.empty() || samples.back() != mark.sample))
            samples.push_back(mark.sample);
    }
    return samples;
}

int MarkList::merge(const MarkList& other)
{
    std::vector<Mark> merged;
    merged.reserve(marks_.size() + other.marks_.size());
    int changed = 0;
    auto theirs = other.marks_.begin();
    const auto take = [&](const Mark& mark) {
        merged.push_back(mark);
        ++changed;
    };
    for (Mark& own : marks_) {
        for (; theirs != other.marks_.end() && keyOf(*theirs) < keyOf(own); ++theirs)
            take(*theirs);
        if (theirs == other.marks_.end() || keyOf(*theirs) != keyOf(own)) {
            merged.push_back(std::move(own));
            continue;
        }
        if (isLater(theirs->time, own.time))
            take(*theirs);
        else
            merged.push_back(std::move(own));
        ++theirs;
    }
    for (; theirs != other.marks_.end(); ++theirs)
        take(*theirs);
    marks_ = std::move(merged);
    return changed;
}

} // namespace nucleoscope
