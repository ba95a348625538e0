// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyed_hash.h"
#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace nucleoscope {

/// Names in the place of patients' and images', for what leaves this computer. One has the same name in whatever is exported
/// here, whichever run, table or report it is in; who lacks the key cannot tell whose it is. Two of 1,000 patients share a name
/// with a probability of 1 in 40,000. Pseudonymous, not anonymous: who has the same images recognises them.
class Pseudonyms {
public:
    explicit Pseudonyms(const HashKey& key) : key_(key) {}
    /// By the key in keyFile(), which is drawn where there is none. Uses a disk: not in the window's thread. Fails with Unreadable
    /// where the file holds no key, with WriteFailed where it cannot be kept.
    static Result<Pseudonyms> ofThisComputer();
    static Result<std::optional<Pseudonyms>> wished(bool wished); ///< ofThisComputer(), or none; fails as that does
    /// dataFolder()/pseudonyms.key: 32 hexadecimal digits, readable by its owner alone. Without it all names are others.
    static std::filesystem::path keyFile();

    std::string subject(std::string_view id) const; ///< "P7kq2m4x"; without regard to case; empty for an empty one
    /// "ALL/P7kq2m4x_3fj90qzt.png"; "image" stands for the patient where none is known (`subject` is empty or the image itself).
    /// `className` empty: "unlabelled".
    std::string sample(std::string_view id, std::string_view subject, std::string_view className) const;
    std::string fold(std::string_view name) const;   ///< "F7kq2"; empty for an empty one
    std::string person(std::string_view name) const; ///< who marked or looked: "R7kq2m4x"; empty for an empty one

private:
    std::string letters(char kind, std::string_view text, int count) const;
    HashKey key_;
};

} // namespace nucleoscope
