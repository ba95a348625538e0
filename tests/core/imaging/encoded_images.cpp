#include "encoded_images.h"

#include <cmath>
#include <cstring>
#include <opencv2/core.hpp>
#include <png.h>
#include <stdexcept>
#include <tiffio.h>
#include <turbojpeg.h>
#include <unistd.h>

namespace nucleoscope::drawn {
namespace {

void append(Bytes& bytes, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.push_back(static_cast<std::byte>(value >> (8 * i)));
}

Bytes bmp(const cv::Mat& stored, int paletteEntries, bool topDown)
{
    const auto used = static_cast<std::size_t>(stored.cols) * stored.elemSize();
    const std::size_t rowBytes = (used + 3) / 4 * 4;
    const auto offset = static_cast<std::uint32_t>(54 + 4 * paletteEntries);
    Bytes bytes{std::byte{'B'}, std::byte{'M'}};
    append(bytes, offset + static_cast<std::uint32_t>(rowBytes) * static_cast<std::uint32_t>(stored.rows), 4);
    append(bytes, 0, 4);
    append(bytes, offset, 4);
    append(bytes, 40, 4);
    append(bytes, static_cast<std::uint32_t>(stored.cols), 4);
    append(bytes, static_cast<std::uint32_t>(topDown ? -stored.rows : stored.rows), 4);
    append(bytes, 1, 2);
    append(bytes, static_cast<std::uint32_t>(8 * stored.elemSize()), 2);
    for (int i = 0; i < 6; ++i)
        append(bytes, 0, 4);
    for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(paletteEntries); ++i)
        append(bytes, i | (i << 8) | (i << 16), 4);
    for (int y = 0; y < stored.rows; ++y) {
        const auto* row = reinterpret_cast<const std::byte*>(stored.ptr(topDown ? y : stored.rows - 1 - y));
        bytes.insert(bytes.end(), row, row + used);
        bytes.resize(bytes.size() + rowBytes - used);
    }
    return bytes;
}

cv::Mat swapped(const cv::Mat& image)
{
    cv::Mat result = image.clone();
    for (int y = 0; y < result.rows; ++y)
        for (int x = 0; x < result.cols; ++x)
            std::swap(result.ptr(y, x)[0], result.ptr(y, x)[2]);
    return result;
}

} // namespace

cv::Mat nucleus(int width, int height, int variant)
{
    cv::Mat image = cv::Mat::zeros(height, width, CV_8UC3);
    const double angle = 0.5 + variant;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const double dx = x - width / 2.0;
            const double dy = y - height / 2.0;
            const double u = (dx * std::cos(angle) + dy * std::sin(angle)) / (0.32 * width);
            const double v = (dy * std::cos(angle) - dx * std::sin(angle)) / (0.26 * height);
            if (u * u + v * v > 1)
                continue;
            const double texture = 14 * std::sin(0.21 * x + variant) * std::cos(0.17 * y);
            image.at<cv::Vec3b>(y, x) =
                cv::Vec3b(cv::saturate_cast<std::uint8_t>(95 + texture + 20 * u), cv::saturate_cast<std::uint8_t>(48 + texture),
                          cv::saturate_cast<std::uint8_t>(110 + texture - 15 * v));
        }
    return image;
}

cv::Mat gradient(int width, int height)
{
    cv::Mat image(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.at<cv::Vec3b>(y, x) =
                cv::Vec3b(static_cast<std::uint8_t>(40 + 160 * x / width), static_cast<std::uint8_t>(60 + 120 * y / height), 90);
    return image;
}

Bytes asBmp(const cv::Mat& rgb, bool topDown)
{
    return bmp(swapped(rgb), 0, topDown);
}
Bytes asBmp32(const cv::Mat& rgba)
{
    return bmp(swapped(rgba), 0, false);
}
Bytes asBmp8(const cv::Mat& grey)
{
    return bmp(grey, 256, false);
}

Bytes asJpeg(const cv::Mat& rgb, int quality, JpegColours colours)
{
    cv::Mat source = rgb;
    if (colours == JpegColours::Cmyk) {
        source.create(rgb.size(), CV_8UC4);
        for (int y = 0; y < rgb.rows; ++y)
            for (int x = 0; x < rgb.cols; ++x) {
                std::memcpy(source.ptr(y, x), rgb.ptr(y, x), 3);
                source.ptr(y, x)[3] = 255; // Adobe's inverse: no black ink
            }
    }
    const tjhandle handle = tjInitCompress();
    unsigned char* encoded = nullptr;
    unsigned long size = 0;
    const int failed = tjCompress2(handle, source.data, source.cols, static_cast<int>(source.step), source.rows,
                                   colours == JpegColours::Cmyk ? TJPF_CMYK : TJPF_RGB, &encoded, &size,
                                   colours == JpegColours::Grey ? TJSAMP_GRAY : TJSAMP_444, quality, 0);
    const auto* begin = reinterpret_cast<const std::byte*>(encoded);
    Bytes bytes(begin, begin + (failed ? 0 : size));
    tjFree(encoded);
    tjDestroy(handle);
    return bytes;
}

Bytes asPng(const cv::Mat& image)
{
    png_image png{};
    png.version = PNG_IMAGE_VERSION;
    png.width = static_cast<png_uint_32>(image.cols);
    png.height = static_cast<png_uint_32>(image.rows);
    const bool deep = image.depth() == CV_16U;
    if (deep)
        png.format = PNG_FORMAT_LINEAR_RGB;
    else
        png.format = image.channels() == 1 ? PNG_FORMAT_GRAY : image.channels() == 3 ? PNG_FORMAT_RGB : PNG_FORMAT_RGBA;
    const auto stride = static_cast<png_int_32>(image.step / image.elemSize1());
    png_alloc_size_t size = 0;
    png_image_write_to_memory(&png, nullptr, &size, 0, image.data, stride, nullptr);
    Bytes bytes(size);
    png_image_write_to_memory(&png, bytes.data(), &size, 0, image.data, stride, nullptr);
    bytes.resize(size);
    return bytes;
}

Bytes asTiff(const cv::Mat& image)
{
    const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("nucleoscope-test-" + std::to_string(::getpid()) + ".tiff");
    TIFF* tiff = TIFFOpen(file.c_str(), "w");
    if (!tiff)
        throw std::runtime_error("cannot write " + file.string());
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, image.cols);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, image.rows);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, image.channels());
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 8);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, image.channels() == 1 ? PHOTOMETRIC_MINISBLACK : PHOTOMETRIC_RGB);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_LZW);
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 8);
    if (image.channels() == 4) {
        const std::uint16_t alpha = EXTRASAMPLE_UNASSALPHA;
        TIFFSetField(tiff, TIFFTAG_EXTRASAMPLES, 1, &alpha);
    }
    for (int y = 0; y < image.rows; ++y)
        TIFFWriteScanline(tiff, const_cast<std::uint8_t*>(image.ptr(y)), static_cast<std::uint32_t>(y), 0);
    TIFFClose(tiff);
    Bytes bytes = readFile(file).value();
    std::filesystem::remove(file);
    return bytes;
}

double largestDifference(const cv::Mat& a, const cv::Mat& b)
{
    return a.size() == b.size() && a.type() == b.type() ? cv::norm(a, b, cv::NORM_INF) : 1e9;
}

double meanDifference(const cv::Mat& a, const cv::Mat& b)
{
    return a.size() == b.size() && a.type() == b.type()
               ? cv::norm(a, b, cv::NORM_L1)
                     / static_cast<double>(a.total() * a.elemSize1() * static_cast<std::size_t>(a.channels()))
               : 1e9;
}

} // namespace nucleoscope::drawn
