// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/system_report.h"
#include "core/learning/engine_loader.h"

#include <functional>
#include <stop_token>

namespace nucleoscope {

/// The devices, what each computes in hardware, and whether each trains and predicts as it should (reference_check.h): in
/// fp32, and in bf16 where the device has it. On the learning thread. What cannot be done is a bad fact, never an error.
/// `progress`: 0…1, may be empty.
std::vector<SystemFact> engineFacts(EngineHost& host, const std::stop_token& stop, const std::function<void(double)>& progress);

} // namespace nucleoscope
