#include "core/learning/engine.h"

// An engine of another version of the program, as a package might leave one behind.

namespace {

nucleoscope::Engine* makeNothing()
{
    return nullptr;
}

} // namespace

extern "C" __attribute__((visibility("default"))) const nucleoscope::EngineModule* nucleoscope_engine()
{
    static const nucleoscope::EngineModule module{nucleoscope::engineInterfaceVersion + 1, makeNothing};
    return &module;
}
