#include "core/audit/finding.h"

#include <algorithm>
#include <tuple>

namespace nucleoscope {

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note: return "note";
    case Severity::Warning: return "warning";
    case Severity::Serious: return "serious";
    }
    return {};
}

std::string_view headingName(AuditHeading heading)
{
    switch (heading) {
    case AuditHeading::NoCleanSeparation: return "no_clean_separation";
    case AuditHeading::IllegitimateFeatures: return "illegitimate_features";
    case AuditHeading::OtherPopulation: return "other_population";
    case AuditHeading::StateOfData: return "state_of_data";
    }
    return {};
}

std::optional<Severity> severityFromName(std::string_view name)
{
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Serious})
        if (severityName(severity) == name)
            return severity;
    return std::nullopt;
}

std::optional<AuditHeading> headingFromName(std::string_view name)
{
    for (const AuditHeading heading : {AuditHeading::NoCleanSeparation, AuditHeading::IllegitimateFeatures,
                                       AuditHeading::OtherPopulation, AuditHeading::StateOfData})
        if (headingName(heading) == name)
            return heading;
    return std::nullopt;
}

bool isLeak(Severity severity, AuditHeading heading)
{
    return (heading == AuditHeading::NoCleanSeparation && severity != Severity::Note)
           || (heading == AuditHeading::IllegitimateFeatures && severity == Severity::Serious);
}

Message headingTitle(AuditHeading heading)
{
    switch (heading) {
    case AuditHeading::NoCleanSeparation: return {"audit.heading.separation", "No clean separation of training and examination"};
    case AuditHeading::IllegitimateFeatures: return {"audit.heading.features", "Something else than the cell may tell the class"};
    case AuditHeading::OtherPopulation: return {"audit.heading.population", "Not the patients one wants to know about"};
    case AuditHeading::StateOfData: return {"audit.heading.data", "State of the files"};
    }
    return {};
}

void sortFindings(std::vector<Finding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tuple(-static_cast<int>(a.severity), a.heading) < std::tuple(-static_cast<int>(b.severity), b.heading);
    });
}

} // namespace nucleoscope
