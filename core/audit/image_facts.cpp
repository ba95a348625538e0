#include "core/audit/image_facts.h"

#include "core/audit/nucleus_view.h"
#include "core/imaging/decode.h"
#include "core/imaging/nucleus_outline.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace nucleoscope {
namespace {

constexpr int jpegBlack = 25;     ///< what a JPEG makes of black at most
constexpr int frame = 2;          ///< rows and columns that count as background
constexpr double smoothing = 1.5; ///< pixels: the standard deviation of the blur before an edge is looked for
constexpr double flatRange = 4;   ///< grey levels between the darkest and the brightest pixel of a picture of nothing

/// Where any channel of any pixel is brighter, with a border of one pixel.
cv::Rect brightBox(const cv::Mat& rgb, int threshold)
{
    cv::Mat bright;
    cv::threshold(rgb.reshape(1), bright, threshold, 255, cv::THRESH_BINARY);
    const cv::Rect box = cv::boundingRect(bright);
    if (box.empty())
        return {};
    const int left = std::max(0, box.x / 3 - 1);
    const int right = std::min(rgb.cols, (box.x + box.width + 2) / 3 + 1);
    const int top = std::max(0, box.y - 1);
    const int bottom = std::min(rgb.rows, box.y + box.height + 1);
    return {left, top, right - left, bottom - top};
}

/// Half the mean brightness of a masked nucleus: where its edge is, however dark the stain. What a strong compression spills
/// over the edge stays below. Nothing where it is not masked.
std::optional<int> edgeLevel(const cv::Mat& rgb, bool masked)
{
    if (!masked)
        return std::nullopt;
    cv::Mat bright; // a mean under a mask takes ten times as long
    cv::threshold(rgb.reshape(1), bright, jpegBlack, 0, cv::THRESH_TOZERO);
    const int count = cv::countNonZero(bright);
    const double mean = count > 0 ? cv::sum(bright)[0] * (1.0 / count) : 0;
    return std::max(jpegBlack, static_cast<int>(mean / 2));
}

/// What is brighter than the level in a masked image, the whole image where there is nothing or no level.
cv::Rect nucleusBox(const cv::Mat& rgb, std::optional<int> level)
{
    const cv::Rect all(0, 0, rgb.cols, rgb.rows);
    const cv::Rect box = level ? brightBox(rgb, *level) : all;
    return box.empty() ? all : box;
}

void measureBackground(const cv::Mat& rgb, ImageFacts& facts)
{
    const int across = std::min(frame, rgb.rows);
    const int down = std::min(frame, rgb.cols);
    const cv::Mat sides[] = {rgb.rowRange(0, across), rgb.rowRange(rgb.rows - across, rgb.rows), rgb.colRange(0, down),
                             rgb.colRange(rgb.cols - down, rgb.cols)};
    double squares = 0;
    double greys = 0;
    double count = 0;
    for (const cv::Mat& side : sides)
        for (int y = 0; y < side.rows; ++y)
            for (int x = 0; x < side.cols; ++x) {
                const auto& pixel = side.at<cv::Vec3b>(y, x);
                const double grey = (pixel[0] + pixel[1] + pixel[2]) / 3.0;
                for (int c = 0; c < 3; ++c)
                    facts.background[static_cast<std::size_t>(c)] += pixel[c];
                greys += grey;
                squares += grey * grey;
                ++count;
            }
    for (double& channel : facts.background)
        channel /= count;
    facts.backgroundSpread = std::sqrt(std::max(0.0, squares / count - greys / count * greys / count));
}

std::optional<OutlineFacts> outlineOf(const cv::Mat& rgb, int level)
{
    const cv::Rect box = brightBox(rgb, level);
    if (box.empty())
        return std::nullopt;
    cv::Mat smooth; // a strong compression roughens the edge
    cv::GaussianBlur(rgb(box), smooth, {}, smoothing);
    const auto shape = measureNucleus(smooth, level);
    const auto stain = measureNucleus(rgb(box), level); // nothing of the background is blurred into it
    if (!shape || !stain)
        return std::nullopt;
    return OutlineFacts{shape->areaPixels, cv::arcLength(shape->contour, true), shape->eccentricity, shape->solidity,
                        stain->meanRgb};
}

cv::Mat greyView(const cv::Mat& rgb)
{
    cv::Mat small;
    cv::resize(rgb, small, {hashedPixels, hashedPixels}, 0, 0, cv::INTER_AREA);
    cv::Mat grey;
    cv::cvtColor(small, grey, cv::COLOR_RGB2GRAY);
    return grey;
}

bool isBlank(const cv::Mat& rgb)
{
    double low = 0;
    double high = 0;
    cv::minMaxLoc(rgb.reshape(1), &low, &high);
    return high <= jpegBlack || high - low <= flatRange;
}

void measurePixels(const cv::Mat& rgb, ImageFacts& facts)
{
    facts.pixelHash = pixelHash(rgb);
    facts.masked = looksMasked(rgb);
    facts.blank = isBlank(rgb);
    measureBackground(rgb, facts);
    const auto level = edgeLevel(rgb, facts.masked);
    if (level && !facts.blank)
        facts.outline = outlineOf(rgb, *level);
    facts.looks = perceptualHash(greyView(rgb(nucleusBox(rgb, level))));
}

} // namespace

int DatasetFacts::unreadable() const
{
    return static_cast<int>(
        std::count_if(images.begin(), images.end(), [](const ImageFacts& facts) { return facts.problem.has_value(); }));
}

ContentHashes DatasetFacts::pixelHashes() const
{
    ContentHashes hashes;
    for (const ImageFacts& facts : images)
        hashes.hashes.push_back(facts.problem ? facts.fileHash : facts.pixelHash);
    return hashes;
}

ContentHashes DatasetFacts::fileHashes() const
{
    ContentHashes hashes;
    for (const ImageFacts& facts : images)
        hashes.hashes.push_back(facts.fileHash);
    return hashes;
}

ContentHash pixelHash(const cv::Mat& rgb)
{
    const cv::Mat pixels = rgb.isContinuous() ? rgb : rgb.clone();
    const ContentHash content = ContentHash::of(std::span(reinterpret_cast<const std::byte*>(pixels.data), pixels.total() * 3));
    return ContentHash::of(std::to_string(rgb.cols) + 'x' + std::to_string(rgb.rows) + ' ' + content.hex());
}

cv::Mat nucleusView(const cv::Mat& rgb)
{
    return greyView(rgb(nucleusBox(rgb, edgeLevel(rgb, looksMasked(rgb)))));
}

ImageFacts measureImage(std::span<const std::byte> file, const std::string& name)
{
    ImageFacts facts;
    facts.bytes = file.size();
    facts.fileHash = ContentHash::of(file);
    const auto header = readImageHeader(file, name);
    if (!header) {
        facts.problem = header.error().message;
        return facts;
    }
    facts.format = header->format;
    facts.width = header->width;
    facts.height = header->height;
    facts.compression = jpegCompression(file);
    const auto rgb = decodeImage(file, name);
    if (!rgb) {
        facts.problem = rgb.error().message;
        return facts;
    }
    try {
        measurePixels(*rgb, facts);
    } catch (const std::exception& problem) { // cv::Exception
        facts.problem = Message{"audit.not_measured",
                                "{file} could not be measured: {reason}.",
                                {{"file", name}, {"reason", problem.what()}}};
    }
    return facts;
}

} // namespace nucleoscope
