// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that the engine's module exports.
#include "core/learning/torch/torch_engine.h"

#if defined(_WIN32)
#define NUCLEOSCOPE_EXPORT __declspec(dllexport)
#else
#define NUCLEOSCOPE_EXPORT __attribute__((visibility("default")))
#endif

extern "C" NUCLEOSCOPE_EXPORT const nucleoscope::EngineModule* nucleoscope_engine()
{
    static const nucleoscope::EngineModule module{
        nucleoscope::engineInterfaceVersion,
        []() -> nucleoscope::Engine* { return new nucleoscope::TorchEngine; },
    };
    return &module;
}
