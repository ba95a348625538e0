#include "ui/gallery/image_decode.h"

#include "core/imaging/decode.h"
#include "core/imaging/nucleus_outline.h"
#include "core/imaging/nucleus_segmentation.h"

#include <QPainter>
#include <QPolygonF>

namespace nucleoscope::ui {
namespace {

/// The calling thread's reader: one belongs to one thread, and opening one for an archive takes a while.
Result<SampleReader*> threadReader(const std::shared_ptr<const Dataset>& dataset)
{
    struct Kept {
        std::weak_ptr<const Dataset> dataset;
        std::unique_ptr<SampleReader> reader;
    };
    thread_local Kept kept;
    if (kept.reader && kept.dataset.lock() == dataset)
        return kept.reader.get();
    kept.reader.reset();
    auto reader = dataset->makeReader();
    if (!reader)
        return fail(reader.error());
    kept = {dataset, std::move(*reader)};
    return kept.reader.get();
}

Result<Bytes> readSample(const std::shared_ptr<const Dataset>& dataset, const Sample& sample)
{
    auto reader = threadReader(dataset);
    if (!reader)
        return fail(reader.error());
    return (*reader)->read(sample);
}

cv::Mat cut(const cv::Mat& picture, const std::optional<Region>& region)
{
    if (!region)
        return picture;
    const cv::Rect wished(region->x, region->y, region->width, region->height);
    const cv::Rect inside = wished & cv::Rect(0, 0, picture.cols, picture.rows);
    return inside.empty() ? picture : picture(inside);
}

/// Shares the pixels; valid while `picture` lives.
QImage viewOf(const cv::Mat& picture)
{
    return QImage(picture.data, picture.cols, picture.rows, static_cast<qsizetype>(picture.step), QImage::Format_RGB888);
}

NucleusMeasures measuresOf(const NucleusOutline& outline, bool masked)
{
    NucleusMeasures measures{outline.areaPixels,
                             outline.equivalentDiameterPixels,
                             outline.eccentricity,
                             outline.solidity,
                             outline.meanRgb,
                             masked,
                             {}};
    measures.contour.reserve(outline.contour.size());
    for (const cv::Point& point : outline.contour)
        measures.contour.emplace_back(point.x + 0.5, point.y + 0.5);
    return measures;
}

} // namespace

Result<QImage> decodeThumbnail(const std::shared_ptr<const Dataset>& dataset, int index, int side)
{
    const Sample& sample = dataset->sample(index);
    const auto file = readSample(dataset, sample);
    if (!file)
        return fail(file.error());
    DecodeOptions options;
    options.atLeastPixels = sample.region ? 0 : side;
    auto decoded = decodeImage(*file, sample.name, options);
    if (!decoded)
        return fail(decoded.error());
    const cv::Mat picture = cut(*decoded, sample.region);
    const QImage view = viewOf(picture);
    if (picture.cols <= side && picture.rows <= side)
        return view.copy();
    return view.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB888);
}

Result<DecodedPicture> decodePicture(const std::shared_ptr<const Dataset>& dataset, int index)
{
    const Sample& sample = dataset->sample(index);
    const auto file = readSample(dataset, sample);
    if (!file)
        return fail(file.error());
    auto decoded = decodeImage(*file, sample.name);
    if (!decoded)
        return fail(decoded.error());
    const cv::Mat picture = cut(*decoded, sample.region);

    DecodedPicture result;
    result.image = viewOf(picture).copy();
    if (const auto header = readImageHeader(*file, sample.name))
        result.format = QString::fromLatin1(header->format.data(), static_cast<qsizetype>(header->format.size()));
    if (const auto outline = measureNucleus(picture))
        result.nucleus = measuresOf(*outline, looksMasked(picture));
    result.greyLevels = greyHistogram(picture);
    return result;
}

Result<ProposedMask> proposeMask(const std::shared_ptr<const Dataset>& dataset, int index, double generosity)
{
    const Sample& sample = dataset->sample(index);
    const auto file = readSample(dataset, sample);
    if (!file)
        return fail(file.error());
    const auto decoded = decodeImage(*file, sample.name);
    if (!decoded)
        return fail(decoded.error());
    const cv::Mat picture = cut(*decoded, sample.region);
    ProposedMask proposed;
    proposed.outlined = viewOf(picture).convertToFormat(QImage::Format_RGB32);
    const auto nucleus = segmentNucleus(picture, generosity);
    if (!nucleus)
        return proposed;
    proposed.masked = viewOf(maskedPicture(picture, nucleus->mask)).copy();
    proposed.share = nucleus->areaPixels / static_cast<double>(picture.total());
    QPainter painter(&proposed.outlined);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = std::max(1.0, std::min(picture.cols, picture.rows) / 90.0);
    for (const QPen& line : {QPen(QColor(0, 0, 0, 160), 2.2 * pen), QPen(QColor(0x56, 0xff, 0xa0), pen)}) { // seen on any stain
        painter.setPen(line);
        for (const auto& contour : nucleus->contours) {
            QPolygonF outline;
            for (const cv::Point& point : contour)
                outline << QPointF(point.x + 0.5, point.y + 0.5);
            painter.drawPolygon(outline);
        }
    }
    return proposed;
}

std::array<uchar, 256> brightenTable(double amount)
{
    // Core says what Brighten is; it treats every channel value alike, so a ramp through it is the whole function.
    cv::Mat ramp(1, 256, CV_8UC3);
    for (int value = 0; value < 256; ++value)
        ramp.at<cv::Vec3b>(0, value) = cv::Vec3b::all(static_cast<uchar>(value));
    const cv::Mat bright = brightened(ramp, 1 + 3 * amount); // core asks for a gain of 1 … 4
    std::array<uchar, 256> table{};
    for (std::size_t value = 0; value < table.size(); ++value)
        table[value] = bright.at<cv::Vec3b>(0, static_cast<int>(value))[0];
    return table;
}

QImage brightenedCopy(const QImage& image, double amount)
{
    QImage bright = image.convertToFormat(QImage::Format_RGB32);
    if (amount <= 0)
        return bright;
    const auto table = brightenTable(amount);
    for (int y = 0; y < bright.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(bright.scanLine(y));
        for (int x = 0; x < bright.width(); ++x) {
            const QRgb pixel = line[x];
            line[x] = qRgb(table[static_cast<std::size_t>(qRed(pixel))], table[static_cast<std::size_t>(qGreen(pixel))],
                           table[static_cast<std::size_t>(qBlue(pixel))]);
        }
    }
    return bright;
}

} // namespace nucleoscope::ui
