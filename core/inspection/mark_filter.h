#pragma once

#include "core/inspection/marks.h"

#include <span>
#include <string>

namespace nucleoscope {

/// Which nuclei a person wants to see by what reviewers marked. Empty asks for nothing.
struct MarkFilter {
    MarkFlags kinds = {};  ///< one of these is marked
    bool unmarked = false; ///< or nothing is
    bool operator==(const MarkFilter&) const = default;
    bool empty() const { return kinds.empty() && !unmarked; }
    bool holds(MarkFlags marks) const { return empty() || marks.meets(kinds) || (unmarked && marks.empty()); }
};

/// Of sample `index`; a list that is empty says that nothing is marked.
inline MarkFlags marksOf(std::span<const MarkFlags> marks, int index)
{
    return marks.empty() ? MarkFlags() : marks[static_cast<std::size_t>(index)];
}

/// A piece of a sentence: ", marked label doubtful or with a note". Each set of kinds has an id of its own: "marked_dn".
struct MarkWords {
    std::string id;
    std::string text;
};
MarkWords describeMarks(const MarkFilter& filter); ///< of one that asks for something

} // namespace nucleoscope
