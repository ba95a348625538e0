#pragma once

#include "core/evaluation/scores.h"
#include "core/evaluation/subjects.h"

#include <cmath>
#include <cstdint>

namespace nucleoscope {

/// The predictions that reference.py draws, too: 12 patients with 20 nuclei each, the first six ALL (class 0, positive).
/// Integer formulas and scores that are multiples of 1/64: both sides have the same ties.
constexpr int drawnSubjects = 12;
constexpr int drawnSamples = 240;
inline const PositiveClasses allIsPositive{true, false};

inline std::uint64_t drawnBits(std::uint64_t index, std::uint64_t key)
{
    std::uint64_t h = (index * 2654435761U + key * 2246822519U + 374761393U) % (std::uint64_t{1} << 32);
    h ^= h >> 15;
    h = h * 2246822519U % (std::uint64_t{1} << 32);
    return h ^ h >> 13;
}

/// A nucleus' score: noise of its own, a step for ALL, and what its patient's nuclei have in common. Of 64.
inline int drawnScore(int sample, std::uint64_t key)
{
    const int subject = sample % drawnSubjects;
    const std::uint64_t step = subject < drawnSubjects / 2 ? std::uint64_t{19} << 32 : 0;
    return static_cast<int>((34 * drawnBits(static_cast<std::uint64_t>(sample), key) + step
                             + 10 * drawnBits(static_cast<std::uint64_t>(subject), key + 100))
                            >> 32)
           + 1;
}

inline PredictionList drawnPredictions(std::uint64_t key)
{
    PredictionList list(2);
    for (int sample = 0; sample < drawnSamples; ++sample) {
        const float score = static_cast<float>(drawnScore(sample, key)) / 64;
        const float both[] = {score, 1 - score};
        list.add(sample, sample % drawnSubjects < drawnSubjects / 2 ? 0 : 1, both);
    }
    return list;
}

inline Subjects drawnPatients()
{
    std::vector<std::string> ids;
    for (int sample = 0; sample < drawnSamples; ++sample)
        ids.push_back("P" + std::to_string(sample % drawnSubjects));
    return Subjects(ids);
}

inline bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace nucleoscope
