// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/dataset/description/description_preview.h"
#include "core/dataset/file_tree.h"
#include "tests/hostile/attempt.h"

#include <array>
#include <optional>
#include <utility>

namespace nucleoscope::hostile {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 2> tables{
    {{"labels.csv", "file,class,patient,fold\nALL/P1_1.png,1,P1,a\nALL/P1_2.png,1,P1,a\nb/c/d/P2_7.png,0,P2,b\n3.png,0,p3,b\n"},
     {"a/patients.csv", "patient;class\nP1;ALL\np2;HEM\nP3;HEM\nP3;ALL\n"}}};
constexpr std::array<std::string_view, 8> images{"ALL/P1_1.png", "ALL/P1_2.png",       "ALL/P1_3.png", "b/c/d/P2_7.png",
                                                 "b/c/3.png",    "HEM/p9/slide 1.png", "0/1/2.png",    "top.png"};

class TextReader final : public TreeReader {
public:
    Result<Bytes> read(const TreeFile& file) override
    {
        for (const auto& [name, text] : tables)
            if (name == file.path) {
                const auto* first = reinterpret_cast<const std::byte*>(text.data());
                return Bytes(first, first + text.size());
            }
        return fail(ErrorCode::NotFound, {"hostile.none", "There is none."});
    }
    std::int64_t stamp(const TreeFile&) override { return 0; }
};

FileTree images8()
{
    FileTree tree;
    tree.above = {"home", "study"};
    for (const std::string_view path : images)
        tree.images.push_back({std::string(path), 100, 0});
    for (const auto& [name, text] : tables)
        tree.tables.push_back({std::string(name), text.size(), 0});
    tree.makeReader = []() -> Result<std::unique_ptr<TreeReader>> { return std::make_unique<TextReader>(); };
    return tree;
}

} // namespace

Outcome attemptDescription(std::string_view json)
{
    const auto description = parseDescription(json, "description");
    if (!description)
        return {false, description.error().message.english()};
    const auto again = parseDescription(descriptionToJson(*description), "written");
    if (!again || *again != *description)
        return {true, {}}; // what is saved would not be what was read: no words, which is a fault
    static const FileTree tree = images8();
    const auto preview = previewDescription(*description, tree, {});
    if (!preview)
        return {false, preview.error().message.english()};
    std::string words = std::to_string(preview->explained) + " of " + std::to_string(preview->images.size()) + " images, "
                        + std::to_string(preview->classes.size()) + " classes";
    if (const Message* problem = preview->problem())
        words += "; " + problem->english();
    return {true, words};
}

} // namespace nucleoscope::hostile
