#include "core/workflow/dataset_view.h"

namespace nucleoscope {
namespace {

/// Okabe and Ito's, but for those of ALL and HEM, so that a fold is not taken for a class of cells.
constexpr std::uint32_t foldColours[] = {0x009E73, 0xCC79A7, 0x56B4E9, 0xE69F00, 0xF0E442, 0x000000};

} // namespace

Dataset::Content contentOf(const Dataset& dataset)
{
    Dataset::Content content;
    content.name = dataset.name();
    content.location = dataset.location();
    content.images = dataset.images();
    content.layout = dataset.layout();
    content.subjectsKnown = dataset.subjectsKnown();
    content.drawn = dataset.drawn();
    content.samples = dataset.samples();
    content.classes = dataset.classes();
    content.subjects = dataset.subjects();
    content.folds = dataset.folds();
    content.unreadable = dataset.unreadable();
    content.notes = dataset.notes();
    content.related = dataset.related();
    content.beyondLimit = dataset.beyondLimit();
    content.byChoice = dataset.byChoice();
    return content;
}

Result<std::shared_ptr<const Dataset>> foldsAsClasses(const std::shared_ptr<const Dataset>& dataset)
{
    if (dataset->folds().size() < 2)
        return fail(ErrorCode::InvalidInput, {"view.no_folds",
                                              "{dataset} was not published in two or more folds, so they cannot be taken for "
                                              "classes.",
                                              {{"dataset", dataset->name()}}});
    Dataset::Content content = contentOf(*dataset);
    content.classes.clear();
    for (std::size_t i = 0; i < content.folds.size(); ++i)
        content.classes.push_back({content.folds[i], foldColours[i % std::size(foldColours)], -1, false});
    std::vector<bool> seen(content.subjects.size(), false);
    for (Sample& sample : content.samples) {
        sample.classIndex = sample.fold;
        const auto at = static_cast<std::size_t>(sample.subject);
        int& known = content.subjects[at].classIndex;
        known = !seen[at] || known == sample.fold ? sample.fold : -1;
        seen[at] = true;
    }
    content.makeReader = [dataset] { return dataset->makeReader(); };
    return std::make_shared<const Dataset>(std::move(content));
}

Message foldsAsClassesWarning()
{
    return {"view.folds_as_classes",
            "The published folds were taken for classes: the network learned to tell folders apart, and nothing about cells."};
}

} // namespace nucleoscope
