// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_facts.h"

namespace nucleoscope {

/// "Can a computer tell ALL from HEM …?", and what the answer leaves open.
std::string questionWords(const ReportFacts& facts);

} // namespace nucleoscope
