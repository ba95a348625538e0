// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nucleoscope {

/// Whose machine this is: what a text that is shown to others leaves out.
struct PersonalNames {
    std::vector<std::string> homes; ///< home folders, absolute, no slash at the end
    std::vector<std::string> users; ///< login names
    static PersonalNames ofThisProcess();
};

/// The text with ~ for a home folder at the beginning of a path, and USER for a login name that is a whole part of a path.
std::string withoutNames(std::string_view text, const PersonalNames& names = PersonalNames::ofThisProcess());

} // namespace nucleoscope
