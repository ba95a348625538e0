#pragma once

#include "core/base/result.h"
#include "core/inspection/prediction_filter.h"

#include <filesystem>

namespace nucleoscope {

/// A filter that a person gave a name, kept with a run.
struct NamedFilter {
    std::string name;
    PredictionFilter filter;
    bool operator==(const NamedFilter&) const = default;
};

inline constexpr const char filtersFileName[] = "filters.json"; ///< in the run folder; docs/formats.md

/// Classes are written by name and hand-picked samples by id, so that the file can be read without us. `samples`: in the
/// order that PredictionFilter::samples refers to.
std::string filtersToJson(const std::vector<NamedFilter>& filters, const std::vector<NamedSample>& samples,
                          const std::vector<ClassInfo>& classes);
/// Fails with Unreadable where the text is no such file, with Unsupported where a newer program wrote it. Samples that are
/// not there are left out of a hand-picked set; a filter that names an unknown class is left out.
Result<std::vector<NamedFilter>> parseFilters(std::string_view json, const std::string& sourceName,
                                              const std::vector<NamedSample>& samples, const std::vector<ClassInfo>& classes);

/// Of a run's folder; empty where nothing was kept yet.
Result<std::vector<NamedFilter>> readFilters(const std::filesystem::path& runFolder, const std::vector<NamedSample>& samples,
                                             const std::vector<ClassInfo>& classes);
Result<void> writeFilters(const std::filesystem::path& runFolder, const std::vector<NamedFilter>& filters,
                          const std::vector<NamedSample>& samples, const std::vector<ClassInfo>& classes);

/// `now` with what somebody changed from `from` to `to`, by their names. Where another changed the same one meanwhile, both stay:
/// the later as "NAME (2)".
std::vector<NamedFilter> mergedFilters(std::vector<NamedFilter> now, const std::vector<NamedFilter>& from,
                                       const std::vector<NamedFilter>& to);
/// mergedFilters() of what lies in the run's folder, which is written and returned. Of several windows that do this at once none
/// undoes what another did. Waits for others: not in the window's thread. Fails as readFilters() does, and with WriteFailed.
Result<std::vector<NamedFilter>> changeFilters(const std::filesystem::path& runFolder, const std::vector<NamedFilter>& from,
                                               const std::vector<NamedFilter>& to, const std::vector<NamedSample>& samples,
                                               const std::vector<ClassInfo>& classes);

} // namespace nucleoscope
