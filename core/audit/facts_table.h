#pragma once

#include "core/audit/image_facts.h"

namespace nucleoscope {

/// Facts as CSV (docs/formats.md): a row an image that was read, in sample order.
std::string factsToCsv(const Dataset& dataset, const std::vector<std::optional<ImageFacts>>& facts);
/// For each sample what the table knows; nothing for the others. Fails with InvalidInput where it is no such table.
Result<std::vector<std::optional<ImageFacts>>> factsFromCsv(std::string_view text, const Dataset& dataset,
                                                            const std::string& name);

} // namespace nucleoscope
