#pragma once

#include "core/learning/trainer.h"

#include <span>

namespace nucleoscope {

/// The dataset samples of one epoch in the order in which they are learned: as many as there are training samples,
/// whatever the kind. Depends on seed and epoch alone. Shuffled: each once. BalancedClasses: with replacement, the class
/// first, each as likely, then the image. BalancedSubjects: the class, then one of its subjects, then the image.
/// BalancedWithinClasses: the same, but each class as likely as among the images: probabilities keep its share.
std::vector<int> trainingOrder(std::span<const TrainingSample> samples, SamplingKind kind, std::uint64_t seed, int epoch);

/// How many of `samples` an epoch uses: all, except where a last batch of one image would be left over, whose
/// batch-norm statistics would be of that image alone. Another epoch's order leaves out another one.
int usedSamples(int samples, int batchSize);
int stepsOf(int samples, int batchSize);

} // namespace nucleoscope
