#include "core/workflow/nucleus_input.h"

#include "core/imaging/decode.h"

#include <cmath>
#include <cstring>

namespace nucleoscope {

Result<cv::Mat> readPicture(const Dataset& dataset, int index)
{
    auto reader = dataset.makeReader();
    if (!reader)
        return fail(reader.error());
    return readPicture(**reader, dataset, index);
}

Result<cv::Mat> readPicture(SampleReader& reader, const Dataset& dataset, int index)
{
    const Sample& sample = dataset.sample(index);
    const auto file = reader.read(sample);
    if (!file)
        return fail(file.error());
    auto picture = decodeImage(*file, sample.name);
    if (!picture || !sample.region)
        return picture;
    const Region& r = *sample.region;
    const cv::Rect inside = cv::Rect(r.x, r.y, r.width, r.height) & cv::Rect(0, 0, picture->cols, picture->rows);
    return inside.empty() ? *picture : (*picture)(inside).clone();
}

PixelBatch batchOf(const std::vector<cv::Mat>& inputs)
{
    PixelBatch batch;
    for (const cv::Mat& input : inputs) {
        const cv::Mat whole = input.isContinuous() ? input : input.clone();
        batch.height = whole.rows;
        batch.width = whole.cols;
        batch.samples.push_back(static_cast<int>(batch.samples.size()));
        batch.classes.push_back(-1);
        batch.pixels.insert(batch.pixels.end(), whole.datastart, whole.dataend);
    }
    return batch;
}

cv::Mat pictureIn(const PixelBatch& batch, int row)
{
    const std::size_t bytes = static_cast<std::size_t>(batch.height) * static_cast<std::size_t>(batch.width) * 3;
    auto* const first = const_cast<std::uint8_t*>(batch.pixels.data()) + static_cast<std::size_t>(row) * bytes;
    return {batch.height, batch.width, CV_8UC3, first};
}

CropPlace cropPlace(cv::Size picture, const Preprocessing& preprocessing)
{
    const int side = preprocessing.cropPixels;
    if (side <= 0)
        return {0, 0, static_cast<double>(picture.width), static_cast<double>(picture.height)};
    const auto before = [side](int length) { return std::floor((length - side) / 2.0); }; // as centreCropped() has it
    return {before(picture.width), before(picture.height), static_cast<double>(side), static_cast<double>(side)};
}

} // namespace nucleoscope
