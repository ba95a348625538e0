#pragma once

#include <span>

namespace nucleoscope {

/// The trainer's peers. Gradients, metrics and the sampler go through it; rank 0 writes. One process by default.
class Communicator {
public:
    virtual ~Communicator() = default;
    virtual int rank() const { return 0; }
    virtual int size() const { return 1; }
    /// Sums over all ranks, in place, the same on every rank.
    virtual void sum(std::span<float>) {}
    virtual void sum(std::span<double>) {}
};

} // namespace nucleoscope
