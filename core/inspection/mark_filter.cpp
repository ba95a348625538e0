#include "core/inspection/mark_filter.h"

#include <utility>

namespace nucleoscope {

MarkWords describeMarks(const MarkFilter& filter)
{
    constexpr std::pair<MarkKind, const char*> words[] = {{MarkKind::LabelDoubtful, "label doubtful"},
                                                          {MarkKind::PoorImage, "poor image"},
                                                          {MarkKind::Interesting, "interesting"},
                                                          {MarkKind::Note, "with a note"}};
    if (filter.kinds.empty())
        return {"unmarked", ", not marked"};
    if (filter.kinds == allMarks)
        return filter.unmarked ? MarkWords{"marked_or_not", ", marked or not"} : MarkWords{"marked", ", marked"};
    MarkWords said{"marked_", ", marked"};
    int left = 0;
    for (const auto& [kind, text] : words)
        left += filter.kinds.has(kind);
    bool first = true;
    for (const auto& [kind, text] : words) {
        if (!filter.kinds.has(kind))
            continue;
        --left;
        said.id += text[0];
        said.text += (first ? " " : left == 0 && !filter.unmarked ? " or " : ", ") + std::string(text);
        first = false;
    }
    if (filter.unmarked) {
        said.id += "_or_not";
        said.text += " or not at all";
    }
    return said;
}

} // namespace nucleoscope
