#pragma once

#include "core/dataset/dataset.h"
#include "core/jobs/job_queue.h"

#include <map>

namespace nucleoscope {

/// Which images' nuclei are to be cut out, and how generously (segmentNucleus(): -1…1), by sample.
using Masking = std::map<int, double>;

/// The same dataset, but these samples' pictures show their nucleus on black, as C-NMC has it. Files are left as they are;
/// each is read, cut out and handed on as PNG. Ids stay, the fingerprint is another one. A picture in which no nucleus
/// stands out is Unreadable. With an empty masking: the dataset itself.
std::shared_ptr<const Dataset> maskedDataset(const std::shared_ptr<const Dataset>& dataset, const Masking& masking);

/// The samples with something around their nucleus (looksMasked()), ascending; what cannot be read is none. Reads all
/// pictures. Fails with Cancelled.
Result<std::vector<int>> unmaskedSamples(const Dataset& dataset, JobContext& context);

} // namespace nucleoscope
