// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/engine.h"

// An engine as a package has it: it needs a library that is not beside it.

extern "C" int nucleoscopeTestDistance();

namespace {

class DistantEngine final : public nucleoscope::Engine {
public:
    std::string version() const override { return "distance " + std::to_string(nucleoscopeTestDistance()); }
    std::vector<nucleoscope::DeviceInfo> devices() const override { return {}; }
    std::vector<nucleoscope::ArchitectureInfo> architectures() const override { return {}; }
    nucleoscope::Result<std::unique_ptr<nucleoscope::Learner>> makeLearner(const nucleoscope::LearnerRequest&) override
    {
        return nucleoscope::fail(nucleoscope::ErrorCode::Unsupported, {"x", "x"});
    }
    nucleoscope::Result<std::unique_ptr<nucleoscope::Predictor>> makePredictor(const nucleoscope::PredictorRequest&) override
    {
        return nucleoscope::fail(nucleoscope::ErrorCode::Unsupported, {"x", "x"});
    }
};

nucleoscope::Engine* makeDistant()
{
    return new DistantEngine;
}

} // namespace

extern "C" __attribute__((visibility("default"))) const nucleoscope::EngineModule* nucleoscope_engine()
{
    static const nucleoscope::EngineModule module{nucleoscope::engineInterfaceVersion, makeDistant};
    return &module;
}
