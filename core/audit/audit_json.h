#pragma once

#include "core/audit/audit.h"
#include "core/audit/feature_null.h"

namespace nucleoscope {

/// Everything that an audit saw, for programs: version 1. `split`, its audit and the null of a network may be null.
std::string auditToJson(const Dataset& dataset, const DatasetAudit& audit, const Split* split, const SplitAudit* splitAudit,
                        const FeatureNull* null = nullptr);

} // namespace nucleoscope
