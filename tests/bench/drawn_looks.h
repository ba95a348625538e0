// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/image_facts.h"

namespace nucleoscope {

/// What would be measured of so many nuclei, each drawn anew: an outline of a few waves with chromatin inside, in its box. Their hashes
/// differ as those of C-NMC do: in 113 bits on the mean (113), one pair in 5,600 in 52 or less by chance (12,000), and sixteen neighbouring
/// bits that mirroring changes agree in one pair of 2,000 to 4,000 (1,200 to 9,000). With copies every seventh is another picture of an
/// earlier one, as near to it as those of C-NMC are.
DatasetFacts looksOfDrawnNuclei(int count, bool copies);

} // namespace nucleoscope
