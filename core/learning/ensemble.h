// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/attribution.h"

namespace nucleoscope {

/// Several networks of one recipe that answer together: the mean of their probabilities (Lakshminarayanan et al. 2017). Their
/// weights lie in one file, each member's under names that begin with "member1.", "member2." …; the file's metadata says
/// `members`.

/// How many networks a model's file holds: 1 where it is no ensemble's.
int ensembleMembers(const CheckpointNotes& notes);
std::string memberPrefix(int member); ///< from 0

/// Puts the models together, at least one, as they were written by Learner::saveModel. Fails as reading them and writing do.
Result<void> writeEnsemble(const std::filesystem::path& file, const std::vector<std::filesystem::path>& models,
                           CheckpointNotes notes);

/// The network in the request's file, or all of an ensemble's as one predictor. Its probabilities are the mean of its members'
/// (losses are not told); its features are theirs, one after the other; its heat maps the mean of theirs, divided by the largest
/// value. Fails as the engine does.
Result<std::unique_ptr<Predictor>> loadPredictor(Engine& engine, const PredictorRequest& request);

} // namespace nucleoscope
