// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

#include <map>
#include <string_view>

namespace nucleoscope {

inline constexpr std::size_t mostClasses = 1000; // beyond, they are patients or days, not classes

/// Classes of these names (lower case → as they are written), in natural order, with their colours; ALL and HEM as C-NMC has them.
std::vector<ClassInfo> classesNamed(const std::map<std::string, std::string>& names, std::vector<Message>& notes);

/// Of two classes one must be positive for sensitivity to mean something; the choice, by their names, is told.
void choosePositive(std::vector<ClassInfo>& classes, std::vector<Message>& notes);

/// Whether classes are called so, sick or healthy: ALL, normal, leukemia; nothing with digits, nor a bare yes or no.
bool isClassWord(std::string_view name);

} // namespace nucleoscope
