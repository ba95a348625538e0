#pragma once

#include "core/base/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nucleoscope {

enum class Severity {
    Note,    ///< good to know; changes no score by itself
    Warning, ///< scores may mislead
    Serious  ///< scores do mislead, or the dataset is not what it is taken for
};
std::string_view severityName(Severity severity); ///< "note", "warning", "serious"
std::optional<Severity> severityFromName(std::string_view name);

/// Where in the taxonomy of S. Kapoor and A. Narayanan, "Leakage and the reproducibility crisis in machine-learning-based
/// science", Patterns 4 (2023): L1, L2, L3; and what is no leakage but spoils data all the same.
enum class AuditHeading {
    NoCleanSeparation,    ///< L1: training and examination share something
    IllegitimateFeatures, ///< L2: something tells the label that would not, where the model is to be used
    OtherPopulation,      ///< L3: the test set is not from the population of interest
    StateOfData           ///< damaged, odd, unbalanced
};
std::string_view headingName(AuditHeading heading); ///< "no_clean_separation" … "state_of_data"
std::optional<AuditHeading> headingFromName(std::string_view name);
Message headingTitle(AuditHeading heading); ///< for people

/// Whether a score that was made in spite of it must never be shown without it: the examination was, or may have been,
/// known beforehand; or something else than the cell is learned for certain.
bool isLeak(Severity severity, AuditHeading heading);

/// Something that an audit saw in a dataset or a split.
struct Finding {
    std::string id; ///< stable, for programs: "audit.identical_across_patients"
    Severity severity = Severity::Note;
    AuditHeading heading = AuditHeading::StateOfData;
    Message what{};
    Message howBad{};
    Message whatToDo{};
    std::vector<int> samples{};  ///< dataset indices; those that belong together side by side. Empty: all of them, or none
    std::vector<int> subjects{}; ///< indices into Dataset::subjects(), ascending
};

/// Serious ones first; then by heading, as they were found.
void sortFindings(std::vector<Finding>& findings);

} // namespace nucleoscope
