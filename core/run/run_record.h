// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/audit/silhouette_model.h"
#include "core/evaluation/intervals.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace nucleoscope {

struct RunInfo;

/// A finding about a run's split that was left open when the training began.
struct RunFinding {
    std::string id;
    Severity severity = Severity::Note;
    AuditHeading heading = AuditHeading::StateOfData;
    Message what, howBad, whatToDo;
    std::vector<std::string> subjects; ///< ids
    int samples = 0;                   ///< how many images it is about; 0: all, or none in particular
};

/// How much one part of the split holds.
struct RunPart {
    int samples = 0;
    int subjects = 0;
};

/// Which images of the dataset that was opened a run does without.
struct RunImages {
    int unreadable = 0;            ///< files that are no images that can be read: not in split.csv
    RunPart beyondLimit, byChoice; ///< Dataset's of the same name; not in split.csv
    int marked = 0, thinned = 0;   ///< Split's leftOutAs…: in split.csv, left out
    /// Ids of rows of split.csv that turned out not to be images in their bodies; empty: not known before a training has ended.
    std::optional<std::vector<std::string>> undecodable;
};

/// What one process did of a training, and what its bits depend on beside recipe, split, seed and data.
struct RunSession {
    std::string begun;     ///< UTC, ISO 8601
    int fromEpoch = 0;     ///< epochs that were finished before
    int fromStep = 0;      ///< steps of the next epoch that were done before
    int plannedEpochs = 0; ///< the schedule stretches over them
    std::string end;       ///< RunInfo::state when it ended; empty while it lasts, or where it was cut off
    int threads = 0;       ///< of the arithmetic; 0: not recorded
    std::string program, compiler, processor, engine, device, deviceName;
    std::string kernels;                          ///< NUCLEOSCOPE_KERNELS of the environment; empty: as the processor can
    std::map<std::string, std::string> libraries; ///< imageLibraryVersions()
};

/// Scores without a network, and where they may lie.
struct ReferenceScores {
    Scores scores;
    ScoreIntervals intervals; ///< 95 %, resampling linked subjects; not known where nothing was drawn
};

/// What the run's scores are held against: both know the training part and are examined on the validation part.
struct RunReferences {
    int majorityClass = -1; ///< the commonest of the training part; -1: not recorded
    ReferenceScores majority;
    std::optional<ReferenceScores> silhouette; ///< of size and shape of the nuclei; empty: not masked, or not measured
    SilhouetteModel silhouetteModel;           ///< to be examined on other images
    bool recorded() const { return majorityClass >= 0; }
};

/// The note of a run whose dataset was not audited before: nobody may say that nothing was left open.
inline constexpr const char notAuditedId[] = "audit.not_audited";

/// What nobody may see a score of this run without: findings that are leaks; of a run from before findings were recorded,
/// the warnings of its split that say the same. Empty: none.
std::vector<Message> leaksOf(const RunInfo& info);

/// Leaks first, then other findings that are more than notes, then what warnings tell besides: each thing once.
std::vector<Message> cautionsOf(const RunInfo& info);

/// How the run came to its scores, a sentence each: split rule, subjects in each part, linked subjects, references, findings
/// left open.
std::vector<Message> summaryOf(const RunInfo& info);

} // namespace nucleoscope
