#include "core/workflow/network_views.h"

#include "core/imaging/transform.h"

namespace nucleoscope {

Result<NetworkViews> networkViews(const Dataset& dataset, int sample, const Recipe& recipe, int augmentedCount, int draw)
{
    const auto picture = readPicture(dataset, sample);
    if (!picture)
        return fail(picture.error());
    std::vector<cv::Mat> views{preprocessed(*picture, recipe.input)};
    for (int i = 0; i < augmentedCount; ++i)
        views.push_back(augmented(*picture, recipe.input, recipe.augmentation, {1, draw, sample, i}));
    return NetworkViews{batchOf(views), cropPlace(picture->size(), recipe.input)};
}

} // namespace nucleoscope
