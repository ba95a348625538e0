#pragma once

#include <string_view>

namespace nucleoscope {

/// Whether a class is named as the folders of a study are and cells are not: parts and folds, dates, and words of bookkeeping
/// such as batch, plate or site, alone or with a number, a letter or a point of the compass; "Site Hamburg", too.
bool namesStructure(std::string_view name);

} // namespace nucleoscope
