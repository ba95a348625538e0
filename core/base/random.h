#pragma once

#include <array>
#include <cstdint>

namespace nucleoscope {

/// Counter-based random numbers: Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC11).
/// A generator is keyed by what the numbers are for; any number of threads and a pause in the middle change nothing.
class Random {
public:
    /// What the numbers decide. Part of the key, so that two uses never share a stream.
    enum class Purpose : std::uint32_t {
        Split = 1,
        Sampler = 2,
        Augmentation = 3,
        Initialisation = 4,
        Dropout = 5,
        Demo = 6,
        Bootstrap = 7,
        Test = 8,
        Quiz = 9,
        Mixing = 10,
    };

    Random(std::uint64_t seed, Purpose purpose, std::uint64_t epoch = 0, std::uint64_t sample = 0);

    std::uint32_t bits32();
    std::uint64_t bits64();
    /// Uniform in [0, 1), 53 bits.
    double uniform();
    /// Uniform in [low, high).
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Uniform integer in [0, count); count > 0. Without modulo bias.
    std::uint64_t below(std::uint64_t count);
    bool chance(double probability) { return uniform() < probability; }
    /// Normal deviate (Box-Muller), mean 0, standard deviation 1.
    double normal();

    /// Fisher-Yates; the same order on every platform.
    template <typename Container>
    void shuffle(Container& items)
    {
        for (std::size_t i = items.size(); i > 1; --i) {
            using std::swap;
            swap(items[i - 1], items[static_cast<std::size_t>(below(i))]);
        }
    }

private:
    void refill();

    std::array<std::uint32_t, 2> key_;
    std::array<std::uint32_t, 4> counter_;
    std::array<std::uint32_t, 4> block_{};
    int used_ = 4;
    double spareNormal_ = 0;
    bool hasSpareNormal_ = false;
};

} // namespace nucleoscope
