// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/weak_groups.h"
#include "core/jobs/job_queue.h"
#include "core/workflow/run_dataset.h"

#include <array>

namespace nucleoscope {

/// What weak groups are looked for by: NucleusMeasures, in the order of the measures of a WeakGroupStudy.
enum class NucleusTrait { Area, Stain, Hue, Focus, Elongation, Solidity };
inline constexpr std::array allNucleusTraits{NucleusTrait::Area,  NucleusTrait::Stain,      NucleusTrait::Hue,
                                             NucleusTrait::Focus, NucleusTrait::Elongation, NucleusTrait::Solidity};
std::string_view traitName(NucleusTrait trait); ///< "area_pixels", "optical_density", …: for programs

/// Quarters of the validation part by what is measured of a nucleus, and where the network is worse.
struct WeakGroupStudy {
    WeakGroupReport report; ///< samples: of Run::samples()
    int epoch = 0;
    int samples = 0;  ///< that were examined
    int measured = 0; ///< of those
    int unmeasured() const { return samples - measured; }
};

/// Measures each nucleus of the validation part and compares the groups, linked patients taken for one. `predictions`: of
/// that part, as called at 0.5 or otherwise. Reads files on up to four threads: in a Disk job. Fails with InvalidInput where
/// patients are not known or nothing can be measured, with Cancelled.
Result<WeakGroupStudy> findWeakGroups(const Run& run, const PredictionList& predictions, int epoch, const RunDataset& located,
                                      const WeakGroupOptions& options, JobContext& context);

/// "the blurriest quarter": within a sentence, for people.
Message groupTitle(NucleusTrait trait, int part);
/// A sentence on a weak group: how much worse, in how many patients.
Message weakGroupSentence(const SampleGroup& group, const GroupComparison& comparison, const std::vector<ClassInfo>& classes);
/// How many were looked at and found.
Message weakGroupSummary(const WeakGroupStudy& study);

/// What `weakgroups` prints with --json. docs/formats.md.
std::string weakGroupsToJson(const Run& run, const WeakGroupStudy& study);

} // namespace nucleoscope
