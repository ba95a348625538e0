#pragma once

#include "core/audit/audit.h"

namespace nucleoscope {

/// Everything that an audit saw, for programs: version 1. `split` and its audit may be null.
std::string auditToJson(const Dataset& dataset, const DatasetAudit& audit, const Split* split, const SplitAudit* splitAudit);

} // namespace nucleoscope
