#pragma once

#include "core/audit/audit.h"

namespace nucleoscope::checks {

// The single questions of an audit. Each appends what it finds.
using Findings = std::vector<Finding>;

void files(const Dataset& dataset, const DatasetFacts& facts, Findings& findings);
void classes(const Dataset& dataset, Findings& findings);
void duplicates(const Dataset& dataset, const DatasetAudit& audit, Findings& findings);
/// Of the published ones. `identical`: groups of samples.
void folds(const Dataset& dataset, const std::vector<std::vector<int>>& identical, Findings& findings);
void proxies(const Dataset& dataset, const DatasetAudit& audit, Findings& findings);
/// `near`: what is known of it.
void splits(const Dataset& dataset, const std::vector<std::vector<int>>& identical, const NearDuplicates& near,
            const std::vector<LinkedSubjects>& linked, const Split& split, Findings& findings);
void partsToldApart(const std::vector<ProxyResult>& parts, Part examining, Findings& findings);

/// Distinct subjects of the samples, ascending.
std::vector<int> subjectsOf(const Dataset& dataset, const std::vector<int>& samples);
std::string subjectNames(const Dataset& dataset, const std::vector<int>& subjects); ///< "20, 21"; the first ten, then "…"
const std::string& className(const Dataset& dataset, int classIndex);
/// One sentence for one, another, with {count}, for more.
Message counted(std::string id, std::size_t count, std::string one, std::string many,
                std::vector<Message::Argument> arguments = {});
std::string percent(double share);         ///< "12": without its sign
std::string tenthsOfPercent(double share); ///< "0.4"
std::string threeDigits(double number);    ///< "0.843"

} // namespace nucleoscope::checks
