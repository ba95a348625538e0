// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/description/dataset_description.h"

#include <memory>

namespace nucleoscope {

/// A pattern rule, ready to be used. Strangers may have written it: its work on one path is bounded. One thread.
class PathPattern {
public:
    /// Fails with InvalidInput where it is no regular expression (`at` among the message's arguments: the character, from 1),
    /// or has no group named class, subject or fold, or one named otherwise.
    static Result<PathPattern> compile(const std::string& expression);

    bool gives(ImageFact fact) const;

    enum class Outcome { Matches, Differs, TakesTooLong };
    /// Looks for it anywhere in `path`; fills what its groups hold, trimmed; groups that took no part leave their fact empty.
    /// Letters are those of all alphabets; a combining accent, as macOS writes it, belongs to the letter before it.
    Outcome match(std::string_view path, ByFact<std::string>& facts) const;

private:
    struct Compiled;
    explicit PathPattern(std::shared_ptr<const Compiled> compiled) : compiled_(std::move(compiled)) {}

    std::shared_ptr<const Compiled> compiled_;
};

} // namespace nucleoscope
