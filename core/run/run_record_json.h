// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

#include <nlohmann/json.hpp>

namespace nucleoscope {

nlohmann::ordered_json messageToJson(const Message& message);
/// Throws nlohmann's exceptions where it is none, as do those below.
Message messageFromJson(const nlohmann::json& value);

/// The keys "parts", "findings", "images" and "references" of run.json, where there is anything to say.
void writeRunRecord(const RunInfo& info, nlohmann::ordered_json& content);
/// A run of before they were recorded has none of them.
void readRunRecord(const nlohmann::json& content, RunInfo& info);

} // namespace nucleoscope
