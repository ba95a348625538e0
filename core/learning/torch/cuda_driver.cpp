// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/cuda_driver.h"

#if defined(__unix__)
#include <dlfcn.h>
#endif

namespace nucleoscope::engine {

#if defined(__unix__)
namespace {

/// A function of libcuda, whose C interface NVIDIA keeps stable; null where there is none.
template <typename Function>
Function* driverFunction(const char* name)
{
    static void* const library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    return library ? reinterpret_cast<Function*>(dlsym(library, name)) : nullptr;
}

constexpr int attributeComputeCapabilityMajor = 75; // CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR
constexpr int majorOfAmpere = 8;                    // the first that computes bf16

} // namespace
#endif

DeviceInfo cudaDevice(int index)
{
    DeviceInfo info{"cuda:" + std::to_string(index), "NVIDIA GPU " + std::to_string(index), 0, false, true};
#if defined(__unix__)
    auto* const init = driverFunction<int(unsigned)>("cuInit");
    auto* const deviceOf = driverFunction<int(int*, int)>("cuDeviceGet");
    int device = 0;
    if (!init || !deviceOf || init(0) != 0 || deviceOf(&device, index) != 0)
        return info;
    char name[256] = {};
    if (auto* const nameOf = driverFunction<int(char*, int, int)>("cuDeviceGetName"); nameOf && nameOf(name, 255, device) == 0)
        info.name = name;
    std::size_t bytes = 0;
    if (auto* const memoryOf = driverFunction<int(std::size_t*, int)>("cuDeviceTotalMem_v2");
        memoryOf && memoryOf(&bytes, device) == 0)
        info.memoryBytes = bytes;
    int major = 0;
    auto* const attributeOf = driverFunction<int(int*, int, int)>("cuDeviceGetAttribute");
    if (attributeOf && attributeOf(&major, attributeComputeCapabilityMajor, device) == 0)
        info.bf16 = major >= majorOfAmpere;
#endif
    return info;
}

} // namespace nucleoscope::engine
