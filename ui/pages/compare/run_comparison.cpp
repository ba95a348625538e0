#include "ui/pages/compare/run_comparison.h"

#include <set>

namespace nucleoscope::ui {

Result<RunComparison> compareRuns(const std::vector<RunListing>& runs)
{
    RunComparison comparison;
    std::set<std::set<std::string>> validationParts;
    for (const RunListing& listing : runs) {
        auto run = Run::open(listing.folder);
        if (!run)
            return fail(run.error());
        std::set<std::string> validation;
        for (const RunSample& sample : run->samples())
            if (sample.part == Part::Validation)
                validation.insert(sample.id);
        validationParts.insert(std::move(validation));
        comparison.curves.push_back({run->info().name, run->epochs()});
    }
    if (validationParts.size() > 1)
        comparison.caution =
            Message{"compare.different_parts",
                    "These runs were examined on different nuclei, so a difference between their scores may come from the "
                    "nuclei and not from the networks. Train with the same dataset, split rule and seed to compare.",
                    {}};
    return comparison;
}

} // namespace nucleoscope::ui
