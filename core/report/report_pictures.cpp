// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_pictures.h"

#include "core/encoding/encode.h"
#include "core/imaging/transform.h"
#include "core/workflow/nucleus_input.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace nucleoscope {
namespace {

constexpr int panelPixels = 336; // as explanationPicture() has them

} // namespace

Result<Bytes> inputPicture(const Dataset& dataset, int sample, const Recipe& recipe)
{
    const auto picture = readPicture(dataset, sample);
    if (!picture)
        return fail(picture.error());
    const cv::Mat input = preprocessed(*picture, recipe.input);
    const int fold = std::max(1, panelPixels / input.cols);
    cv::Mat enlarged;
    cv::resize(input, enlarged, {}, fold, fold, cv::INTER_CUBIC);
    return encodePng(enlarged);
}

} // namespace nucleoscope
