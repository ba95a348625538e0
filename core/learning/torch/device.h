// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/engine.h"
#include "core/learning/torch/torch_headers.h"

namespace nucleoscope::engine {

/// What this machine has, best first; the CPU is always there and last.
std::vector<DeviceInfo> listDevices();

struct ChosenDevice {
    at::Device device = at::kCPU;
    DeviceInfo info;
};
/// "auto" takes the one of Preferences, where it is there, else the best. Fails with Unsupported where the one wished for is not there.
Result<ChosenDevice> chooseDevice(const std::string& wish);

/// Auto: bf16 where the device computes it in hardware. Fp16 becomes bf16 where there is that, else fp32: it would need
/// the loss to be scaled. MPS computes in fp32.
Precision choosePrecision(Precision wish, const ChosenDevice& chosen);

/// How many bytes of images may stay on the device: half of what is free, or a quarter of all where that is not known.
std::uint64_t roomForImages(const ChosenDevice& chosen);

/// Intra-op threads, for the calling (learning) thread; 0: as many as this process may use.
void useThreads(int threads);

/// Within its life this thread's arithmetic runs in bf16 where that is safe; parameters stay fp32. The cached bf16 copies
/// of the weights go when it ends, so a step of the optimiser must come after.
class MixedPrecision {
public:
    MixedPrecision(at::Device device, Precision precision);
    ~MixedPrecision();
    MixedPrecision(const MixedPrecision&) = delete;
    MixedPrecision& operator=(const MixedPrecision&) = delete;

private:
    at::DeviceType type_;
    bool active_;
    bool previous_ = false;
    at::ScalarType previousType_ = at::kFloat;
};

/// Within its life this thread computes in fp32 again, within MixedPrecision's.
class FullPrecision {
public:
    explicit FullPrecision(at::Device device);
    ~FullPrecision();
    FullPrecision(const FullPrecision&) = delete;
    FullPrecision& operator=(const FullPrecision&) = delete;

private:
    at::DeviceType type_;
    bool previous_;
};

} // namespace nucleoscope::engine
