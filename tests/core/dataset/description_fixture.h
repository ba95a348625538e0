// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/description/description_preview.h"
#include "core/dataset/file_tree.h"

namespace nucleoscope::test {

/// A tree of these images, none of which is anywhere, and of these tables.
inline FileTree treeOf(const std::vector<std::string>& images,
                       const std::vector<std::pair<std::string, std::string>>& tables = {})
{
    class TableReader final : public TreeReader {
    public:
        explicit TableReader(std::vector<std::string> texts) : texts_(std::move(texts)) {}
        Result<Bytes> read(const TreeFile& file) override
        {
            const auto bytes = std::as_bytes(std::span(texts_.at(static_cast<std::size_t>(file.entry))));
            return Bytes(bytes.begin(), bytes.end());
        }
        std::int64_t stamp(const TreeFile&) override { return 0; }

    private:
        std::vector<std::string> texts_;
    };
    FileTree tree;
    for (const std::string& image : images)
        tree.images.push_back({image, 70, 0});
    std::vector<std::string> texts;
    for (const auto& [path, text] : tables) {
        tree.tables.push_back({path, text.size(), texts.size()});
        texts.push_back(text);
    }
    tree.makeReader = [texts]() -> Result<std::unique_ptr<TreeReader>> { return std::make_unique<TableReader>(texts); };
    return tree;
}

inline DatasetDescription describedBy(std::vector<DescriptionRule> rules)
{
    DatasetDescription description;
    description.rules = std::move(rules);
    return description;
}

inline TableRule byTable(const std::string& file, const std::string& files, const std::string& classes,
                         const std::string& subjects = {}, const std::string& folds = {})
{
    TableRule rule{file, files, {}};
    rule.columns.of(ImageFact::Class) = classes;
    rule.columns.of(ImageFact::Subject) = subjects;
    rule.columns.of(ImageFact::Fold) = folds;
    return rule;
}

/// "class|subject|fold" of an image, or "– reason" where it is left out.
inline std::string told(const DescriptionPreview& explanation, const std::string& path)
{
    for (const ExplainedImage& image : explanation.images)
        if (image.path == path)
            return image.unexplained ? "– " + image.unexplained->english()
                                     : image.facts[0] + "|" + image.facts[1] + "|" + image.facts[2];
    return "no such image";
}

inline bool notes(const std::vector<Message>& all, const std::string& id)
{
    return std::any_of(all.begin(), all.end(), [&](const Message& note) { return note.id == id; });
}

} // namespace nucleoscope::test
