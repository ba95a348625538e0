// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/recipe.h"

#include <vector>

namespace nucleoscope {

/// How much each class counts in what a network learns from: its share of the loss by the recipe's sampling and class weights,
/// for `images` of each class in the training part. Sum 1; 0 where a class has no images. What a calibrated network's
/// probabilities take for the classes' frequencies, unless they are corrected.
std::vector<double> learnedShares(const Recipe& recipe, const std::vector<double>& images);

/// What the recipe's loss takes off each class's logit: ln(share of the images / learned share), mean 0 over the classes that
/// have images. Empty where Recipe::Loss::priorCorrection is off, or there is nothing to correct. The network's own logits then say
/// what is so where classes are as frequent as among `images`: Menon et al., "Long-tail learning via logit adjustment", 2021;
/// Saerens, Latinne and Decaestecker, "Adjusting the outputs of a classifier to new a priori probabilities", 2002.
std::vector<double> priorLogits(const Recipe& recipe, const std::vector<double>& images);

} // namespace nucleoscope
