#pragma once

#include "core/lessons/lesson.h"

#include <memory>

namespace nucleoscope {

/// The dataset as an arm's networks are shown it; the dataset itself where the images are as published. A view has a
/// fingerprint of its own. No pixel is read here; the reader of a view changes pictures as they are read.
/// Fails with InvalidInput where the dataset lacks what the view needs: folds, patients, a planted copy's originals.
/// `originals`: of a planted copy, the dataset that it was copied from; else null.
Result<std::shared_ptr<const Dataset>> lessonImages(const LessonArm& arm, const std::shared_ptr<const Dataset>& dataset,
                                                    const std::shared_ptr<const Dataset>& originals);

/// The same dataset, but these samples' pictures are read from `others`, which has samples of the same ids.
/// Fails with Mismatch where one is missing there.
Result<std::shared_ptr<const Dataset>> picturesFrom(const std::shared_ptr<const Dataset>& dataset,
                                                    const std::shared_ptr<const Dataset>& others,
                                                    const std::vector<int>& samples);

} // namespace nucleoscope
