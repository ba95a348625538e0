// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/device.h"

#include "core/base/preferences.h"
#include "core/base/system.h"
#include "core/learning/torch/cuda_driver.h"
#include "core/learning/torch/guard.h"

#include <algorithm>

#if defined(__linux__) && defined(__aarch64__)
#include <sys/auxv.h>
#endif

namespace nucleoscope::engine {
namespace {

/// Instructions that multiply bf16: AVX-512 BF16 (AMX comes with it), or the Arm extension.
bool processorComputesBf16()
{
#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx512bf16") > 0;
#elif defined(__linux__) && defined(__aarch64__)
    constexpr unsigned long hwcap2Bf16 = 1UL << 14;
    return (getauxval(AT_HWCAP2) & hwcap2Bf16) != 0;
#else
    return false;
#endif
}

DeviceInfo processor()
{
    const std::string name = processorName();
    return {"cpu", name.empty() ? "Processor" : name, memoryLimitBytes(), processorComputesBf16(), false};
}

std::string idsOf(const std::vector<DeviceInfo>& devices)
{
    std::string ids;
    for (const DeviceInfo& device : devices)
        ids += (ids.empty() ? "" : ", ") + device.id;
    return ids;
}

} // namespace

std::vector<DeviceInfo> listDevices()
{
    std::vector<DeviceInfo> devices;
    try {
        if (at::hasCUDA())
            for (int i = 0; i < static_cast<int>(at::detail::getCUDAHooks().deviceCount()); ++i)
                devices.push_back(cudaDevice(i));
        if (at::hasMPS())
            devices.push_back({"mps", "Apple GPU (Metal)", memoryLimitBytes(), false, false});
    } catch (const std::exception&) {
        // A broken driver must not hide the processor.
    }
    devices.push_back(processor());
    return devices;
}

Result<ChosenDevice> chooseDevice(const std::string& wish)
{
    const std::vector<DeviceInfo> devices = listDevices();
    const bool open = wish == "auto" || wish.empty();
    const std::string named = open ? preferences().device : wish;
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [&](const DeviceInfo& device) { return device.id == (named == "cuda" ? "cuda:0" : named); });
    if (open || found != devices.end()) {
        const DeviceInfo& device = found != devices.end() ? *found : devices.front();
        return guarded("choosing a device", [&]() -> Result<ChosenDevice> {
            return ChosenDevice{at::Device(device.id), device};
        });
    }
    return fail(ErrorCode::Unsupported, {"engine.device",
                                         "There is no device “{wish}” here. There is: {devices}. “auto” takes the best of them.",
                                         {{"wish", wish}, {"devices", idsOf(devices)}}});
}

Precision choosePrecision(Precision wish, const ChosenDevice& chosen)
{
    if (wish == Precision::Fp32 || chosen.device.is_mps())
        return Precision::Fp32;
    if (wish == Precision::Bf16)
        return Precision::Bf16;
    return chosen.info.bf16 ? Precision::Bf16 : Precision::Fp32;
}

std::uint64_t roomForImages(const ChosenDevice& chosen)
{
    try {
        if (chosen.device.is_cuda())
            return at::getDeviceAllocator(chosen.device.type())->getMemoryInfo(chosen.device.index()).first / 2;
    } catch (const std::exception&) {
        // A LibTorch that cannot tell.
    }
    return chosen.info.memoryBytes / 4;
}

void useThreads(int threads)
{
    const int wanted = threads > 0 ? threads : usableThreads();
    if (at::get_num_threads() != wanted)
        at::set_num_threads(wanted);
}

MixedPrecision::MixedPrecision(at::Device device, Precision precision)
    : type_(device.type()), active_(precision == Precision::Bf16)
{
    if (!active_)
        return;
    previous_ = at::autocast::is_autocast_enabled(type_);
    previousType_ = at::autocast::get_autocast_dtype(type_);
    at::autocast::set_autocast_dtype(type_, at::kBFloat16);
    at::autocast::set_autocast_enabled(type_, true);
    at::autocast::increment_nesting();
}

MixedPrecision::~MixedPrecision()
{
    if (!active_)
        return;
    if (at::autocast::decrement_nesting() == 0)
        at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(type_, previous_);
    at::autocast::set_autocast_dtype(type_, previousType_);
}

FullPrecision::FullPrecision(at::Device device) : type_(device.type()), previous_(at::autocast::is_autocast_enabled(type_))
{
    at::autocast::set_autocast_enabled(type_, false);
}

FullPrecision::~FullPrecision()
{
    at::autocast::set_autocast_enabled(type_, previous_);
}

} // namespace nucleoscope::engine
