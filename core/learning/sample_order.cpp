#include "core/learning/sample_order.h"

#include "core/base/random.h"

#include <map>

namespace nucleoscope {
namespace {

using Images = std::vector<int>;
using Subjects = std::vector<Images>;

/// Images by class and subject, in the order of their first appearance within ascending keys: the same on every platform.
std::vector<Subjects> grouped(std::span<const TrainingSample> samples, bool bySubject)
{
    std::map<int, std::map<int, Images>> groups;
    for (const TrainingSample& sample : samples)
        groups[sample.classIndex][bySubject ? sample.subject : 0].push_back(sample.sample);
    std::vector<Subjects> classes;
    for (auto& [classIndex, subjects] : groups) {
        classes.emplace_back();
        for (auto& [subject, images] : subjects)
            classes.back().push_back(std::move(images));
    }
    return classes;
}

template <typename Items>
auto& drawn(Items& items, Random& random)
{
    return items[static_cast<std::size_t>(random.below(items.size()))];
}

/// A class, as likely as it has images.
const Subjects& classOfDrawnImage(const std::vector<Subjects>& classes, std::size_t images, Random& random)
{
    auto image = static_cast<std::size_t>(random.below(images));
    for (const Subjects& subjects : classes) {
        std::size_t here = 0;
        for (const Images& those : subjects)
            here += those.size();
        if (image < here)
            return subjects;
        image -= here;
    }
    return classes.back();
}

} // namespace

std::vector<int> trainingOrder(std::span<const TrainingSample> samples, SamplingKind kind, std::uint64_t seed, int epoch)
{
    Random random(seed, Random::Purpose::Sampler, static_cast<std::uint64_t>(epoch));
    std::vector<int> order;
    order.reserve(samples.size());
    if (kind == SamplingKind::Shuffled) {
        for (const TrainingSample& sample : samples)
            order.push_back(sample.sample);
        random.shuffle(order);
        return order;
    }
    const std::vector<Subjects> classes = grouped(samples, kind != SamplingKind::BalancedClasses);
    const bool natural = kind == SamplingKind::BalancedWithinClasses;
    while (order.size() < samples.size()) {
        const Subjects& subjects = natural ? classOfDrawnImage(classes, samples.size(), random) : drawn(classes, random);
        order.push_back(drawn(drawn(subjects, random), random));
    }
    return order;
}

int usedSamples(int samples, int batchSize)
{
    return batchSize > 1 && samples > 1 && samples % batchSize == 1 ? samples - 1 : samples;
}

int stepsOf(int samples, int batchSize)
{
    return (usedSamples(samples, batchSize) + batchSize - 1) / batchSize;
}

} // namespace nucleoscope
