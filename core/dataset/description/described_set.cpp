// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/dataset/class_names.h"
#include "core/dataset/description/description_preview.h"
#include "core/dataset/layouts.h"

#include <algorithm>

namespace nucleoscope {
namespace {

tl::unexpected<Error> unusable(const std::string& name, std::size_t rule, const Message& problem)
{
    return fail(ErrorCode::InvalidInput, {"describe.rule_unusable",
                                          "Rule {rule} of the description {file} cannot be used. {reason}",
                                          {{"rule", std::to_string(rule + 1)}, {"file", name}, {"reason", problem.english()}}});
}

/// The first of those that were left out, by which a person sees what is amiss.
const ExplainedImage* firstLeftOut(const DescriptionPreview& explanation)
{
    const auto found = std::find_if(explanation.images.begin(), explanation.images.end(),
                                    [](const ExplainedImage& image) { return image.unexplained.has_value(); });
    return found == explanation.images.end() ? nullptr : &*found;
}

} // namespace

Result<Dataset::Content> describedSet(const FileTree& tree, const DatasetDescription& description,
                                      const std::filesystem::path& folder, const std::string& name, const OpenOptions& options)
{
    OpenOptions quiet; // the tree was looked through: the long part is done
    quiet.stop = options.stop;
    const auto explanation = previewDescription(description, tree, folder, quiet);
    if (!explanation)
        return fail(explanation.error());
    for (std::size_t r = 0; r < explanation->rules.size(); ++r)
        if (const auto& problem = explanation->rules[r].problem)
            return unusable(name, r, *problem);
    const ExplainedImage* const left = firstLeftOut(*explanation);
    if (explanation->explained == 0 && left)
        return fail(ErrorCode::InvalidInput, {"describe.nothing_explained",
                                              "The description {file} explains none of the images. The first, {image}: {reason}.",
                                              {{"file", name}, {"image", left->path}, {"reason", left->unexplained->english()}}});
    if (explanation->classes.size() > mostClasses)
        return fail(ErrorCode::InvalidInput,
                    {"describe.too_many_classes",
                     "By the description {file} there are {count} classes; more than {limit} cannot be learned.",
                     {{"file", name},
                      {"count", grouped(static_cast<long long>(explanation->classes.size()))},
                      {"limit", grouped(static_cast<long long>(mostClasses))}}});
    std::vector<FoundSample> found;
    found.reserve(static_cast<std::size_t>(explanation->explained));
    for (const ExplainedImage& image : explanation->images) {
        if (image.unexplained)
            continue;
        const auto named = std::find_if(explanation->classes.begin(), explanation->classes.end(), [&](const ClassInfo& info) {
            return equalsIgnoringCase(info.name, image.facts.of(ImageFact::Class));
        });
        const int classIndex = named == explanation->classes.end() ? -1 : static_cast<int>(named - explanation->classes.begin());
        found.push_back({&tree.images[static_cast<std::size_t>(image.file)], image.path, classIndex,
                         image.facts.of(ImageFact::Subject), image.facts.of(ImageFact::Fold)});
    }
    Dataset::Content content = contentOf(tree, Layout::Described, explanation->classes, std::move(found));
    content.name = description.name;
    content.notes = explanation->notes;
    if (left)
        content.notes.push_back({"describe.first_left_out",
                                 "The first that is left out, {image}: {reason}.",
                                 {{"image", left->path}, {"reason", left->unexplained->english()}}});
    content.unreadable = tree.unreadable;
    return content;
}

} // namespace nucleoscope
