// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/cautions.h"

#include <algorithm>

namespace nucleoscope {

Cautions cautionsWith(const RunInfo& info)
{
    return {leaksOf(info), cautionsOf(info)};
}

std::vector<Message> leaksIn(const std::filesystem::path& runFolder)
{
    const auto run = Run::open(runFolder);
    return run ? leaksOf(run->info()) : std::vector<Message>();
}

void addFindings(RunInfo& all, const RunInfo& one)
{
    for (const RunFinding& finding : one.findings)
        if (std::none_of(all.findings.begin(), all.findings.end(), [&](const RunFinding& known) {
                return known.id == finding.id && known.what.english() == finding.what.english();
            }))
            all.findings.push_back(finding);
    for (const Message& warning : one.warnings)
        if (std::none_of(all.warnings.begin(), all.warnings.end(),
                         [&](const Message& known) { return known.english() == warning.english(); }))
            all.warnings.push_back(warning);
    std::stable_sort(all.findings.begin(), all.findings.end(),
                     [](const RunFinding& a, const RunFinding& b) { return a.severity > b.severity; });
}

std::vector<std::string> inEnglish(const std::vector<Message>& messages)
{
    std::vector<std::string> texts;
    for (const Message& message : messages)
        texts.push_back(message.english());
    return texts;
}

} // namespace nucleoscope
