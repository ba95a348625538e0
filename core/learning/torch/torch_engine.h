// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/engine.h"
#include "core/learning/script_writer.h"

namespace nucleoscope {

/// The engine made of LibTorch. No torch in sight here: tests and benchmarks that link this room need none of its headers.
class TorchEngine final : public Engine, public ScriptWriter {
public:
    TorchEngine();
    std::string version() const override;
    std::vector<DeviceInfo> devices() const override;
    std::vector<ArchitectureInfo> architectures() const override;
    Result<std::unique_ptr<Learner>> makeLearner(const LearnerRequest& request) override;
    Result<std::unique_ptr<Predictor>> makePredictor(const PredictorRequest& request) override;
    Result<Bytes> scriptArchive(const ScriptModule& module) override;
};

} // namespace nucleoscope
