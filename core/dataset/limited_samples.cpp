#include "core/dataset/dataset.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nucleoscope {
namespace {

/// A subject's samples, as far as they are of the class under which it is counted.
struct Candidate {
    int subject = -1;
    int size = 0;
};

/// The class most of a subject's samples are of; unlabelled ones count as one more class, the last.
std::vector<std::vector<Candidate>> candidatesByClass(const Dataset& dataset)
{
    const std::size_t classCount = dataset.classes().size() + 1;
    std::vector<std::vector<int>> counts(dataset.subjects().size(), std::vector<int>(classCount, 0));
    for (const Sample& sample : dataset.samples())
        ++counts[static_cast<std::size_t>(sample.subject)]
                [sample.classIndex < 0 ? classCount - 1 : static_cast<std::size_t>(sample.classIndex)];
    std::vector<std::vector<Candidate>> candidates(classCount);
    for (std::size_t s = 0; s < counts.size(); ++s) {
        const auto main = std::max_element(counts[s].begin(), counts[s].end()) - counts[s].begin();
        candidates[static_cast<std::size_t>(main)].push_back(
            {static_cast<int>(s), std::accumulate(counts[s].begin(), counts[s].end(), 0)});
    }
    return candidates;
}

/// Subjects that together have at most `quota` samples, or the smallest if none is that small. Several middling ones
/// rather than one large: a split by subject needs two of a class at least.
std::vector<int> choose(std::vector<Candidate> candidates, int quota, Random& random)
{
    constexpr int wishedSubjects = 3;
    random.shuffle(candidates);
    std::vector<int> chosen;
    int total = 0;
    const auto take = [&](const Candidate& candidate) {
        chosen.push_back(candidate.subject);
        total += candidate.size;
    };
    std::vector<Candidate> large;
    for (const Candidate& candidate : candidates) {
        if (candidate.size * wishedSubjects > quota)
            large.push_back(candidate);
        else if (total + candidate.size <= quota)
            take(candidate);
    }
    // What is still free goes to the larger ones, small first, so that two come in where two fit.
    std::stable_sort(large.begin(), large.end(), [](const Candidate& a, const Candidate& b) { return a.size < b.size; });
    for (const Candidate& candidate : large)
        if (chosen.empty() || total + candidate.size <= quota)
            take(candidate);
    return chosen;
}

} // namespace

std::vector<int> limitedSamples(const Dataset& dataset, int limit, std::uint64_t seed)
{
    std::vector<int> samples(dataset.samples().size());
    std::iota(samples.begin(), samples.end(), 0);
    if (limit <= 0 || limit >= dataset.sampleCount())
        return samples;
    std::vector<bool> chosen(dataset.subjects().size(), false);
    const auto candidates = candidatesByClass(dataset);
    for (std::size_t c = 0; c < candidates.size(); ++c) {
        if (candidates[c].empty())
            continue;
        const int size = std::accumulate(candidates[c].begin(), candidates[c].end(), 0,
                                         [](int sum, const Candidate& k) { return sum + k.size; });
        const auto quota = static_cast<int>(std::lround(static_cast<double>(limit) * size / dataset.sampleCount()));
        Random random(seed, Random::Purpose::Split, 2, c);
        for (const int subject : choose(candidates[c], std::max(quota, 1), random))
            chosen[static_cast<std::size_t>(subject)] = true;
    }
    std::erase_if(samples, [&](int i) { return !chosen[static_cast<std::size_t>(dataset.sample(i).subject)]; });
    return samples;
}

} // namespace nucleoscope
