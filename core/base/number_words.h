// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace nucleoscope {

/// Numbers in English sentences, for the command line and reports; never depend on the locale.

std::string fixed(double number, int decimals);          ///< "0.843"; "–" where it is not a number
std::string percentWords(double fraction, int decimals); ///< "84.3 %"; "–" where it is not a number
std::string durationWords(double seconds);               ///< "42 s", "3 min 20 s", "1 h 05 min"
std::string bytesWords(double bytes);                    ///< "12 kB", "3.4 GB": powers of 1000
std::string plural(long long count, const std::string& one, const std::string& many); ///< "1 nucleus", "3,389 nuclei"
std::string joined(const std::vector<std::string>& items, const std::string& separator);

} // namespace nucleoscope
