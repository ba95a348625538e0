#pragma once

#include "core/base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace nucleoscope {

/// What can be said of a nucleus by hand.
enum class MarkKind { LabelDoubtful, PoorImage, Interesting, Note };
inline constexpr std::array markKinds{MarkKind::LabelDoubtful, MarkKind::PoorImage, MarkKind::Interesting, MarkKind::Note};

/// A set of them.
class MarkFlags {
public:
    constexpr MarkFlags() = default;
    constexpr explicit MarkFlags(std::initializer_list<MarkKind> kinds)
    {
        for (const MarkKind kind : kinds)
            set(kind);
    }
    constexpr bool has(MarkKind kind) const { return bits_ & bit(kind); }
    constexpr void set(MarkKind kind, bool on = true)
    {
        bits_ = static_cast<std::uint8_t>(on ? bits_ | bit(kind) : bits_ & ~bit(kind));
    }
    constexpr void add(MarkFlags other) { bits_ |= other.bits_; }
    constexpr bool empty() const { return bits_ == 0; }
    constexpr bool meets(MarkFlags other) const { return bits_ & other.bits_; } ///< a kind is in both
    auto operator<=>(const MarkFlags&) const = default;

private:
    static constexpr unsigned bit(MarkKind kind) { return 1u << static_cast<unsigned>(kind); }
    std::uint8_t bits_ = 0;
};

inline constexpr MarkFlags allMarks{MarkKind::LabelDoubtful, MarkKind::PoorImage, MarkKind::Interesting, MarkKind::Note};

/// What one reviewer says of one nucleus. A mark without anything in it says that it was taken back.
struct Mark {
    std::string sample;   ///< id
    std::string reviewer; ///< a name; may be empty
    bool labelDoubtful = false;
    std::string suggestedLabel; ///< the class that the reviewer would give; empty: not said. Only with labelDoubtful
    bool poorImage = false;
    bool interesting = false;
    std::string note;
    std::string time; ///< of the last change; UTC, "2026-11-22T15:04:05.123Z"

    MarkFlags flags() const;
    bool empty() const { return flags().empty(); }
    void set(MarkKind kind, bool on); ///< not for Note, whose text says it
    bool operator==(const Mark&) const = default;
};

/// "2026-11-22T15:04:05.123Z": fine enough to tell which of two windows was later. Later than `than` in any case: the
/// clock of whoever marked that may be fast.
std::string markTime(std::string_view than = {});

/// The marks of one dataset: one for each nucleus and reviewer, ordered by these.
class MarkList {
public:
    /// In any order; of several of one nucleus and reviewer the last one counts.
    static MarkList of(std::vector<Mark> marks);

    /// All, those that were taken back, too: they win over older ones when lists are merged.
    const std::vector<Mark>& all() const { return marks_; }
    /// Null where there is none.
    const Mark* find(std::string_view sample, std::string_view reviewer) const;
    /// What all reviewers together say.
    MarkFlags flagsOf(std::string_view sample) const;
    std::vector<const Mark*> of(std::string_view sample) const; ///< not those taken back
    int count() const;                                          ///< nuclei with a mark that was not taken back

    /// In the place of the mark of the same nucleus and reviewer.
    void set(Mark mark);
    /// The later one wins where both have a mark of the same nucleus and reviewer; this one's where they are of one time.
    /// How many changed or came new.
    int merge(const MarkList& other);

private:
    std::vector<Mark> marks_;
};

/// What another list says that this one does not: before a merge, to tell a person what it will do.
struct MarkComparison {
    std::vector<Mark> fresh; ///< of a nucleus and reviewer that have no mark here
    std::vector<Mark> later; ///< another and the later word: takes the place of ours
    std::vector<Mark> older; ///< another, but ours is the later word and stays
    int same = 0;            ///< say what ours say
};
MarkComparison compareMarks(const MarkList& own, const MarkList& other);

/// Ids of the nuclei for which reviewers suggest different classes, ascending.
std::vector<std::string> disagreements(const MarkList& marks);

/// As files. `name` is for messages. Fail with Unreadable (damaged) or Unsupported (of a newer version).
std::string marksToJson(const MarkList& marks);
Result<MarkList> marksFromJson(std::string_view text, const std::string& name);
/// A table for other programs; without marks that were taken back. Reading takes `sample` and whatever other columns are
/// there; a mark without a time counts as older than any other.
std::string marksToCsv(const MarkList& marks);
/// With further columns behind the others; `words` gives those of a mark.
std::string marksToCsv(const MarkList& marks, const std::vector<std::string>& columns,
                       const std::function<std::vector<std::string>(const Mark&)>& words);
Result<MarkList> marksFromCsv(std::string_view text, const std::string& name);

} // namespace nucleoscope
