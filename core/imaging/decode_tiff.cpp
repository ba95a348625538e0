#include "core/imaging/decode_formats.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <limits>
#include <memory>
#include <opencv2/imgproc.hpp>
#include <tiffio.h>

namespace nucleoscope::formats {
namespace {

constexpr tmsize_t largestAllocation = tmsize_t{1} << 30; // a hostile file asks for more

/// The bytes of a file as libtiff's client interface wants them, and the first thing it complained of.
struct TiffReading {
    Encoded file;
    std::uint64_t at = 0;
    std::string failure;
};

TiffReading& reading(thandle_t handle)
{
    return *static_cast<TiffReading*>(handle);
}

tmsize_t readBytes(thandle_t handle, void* to, tmsize_t count)
{
    TiffReading& r = reading(handle);
    const std::uint64_t left = r.at < r.file.size() ? r.file.size() - r.at : 0;
    const std::uint64_t taken = std::min<std::uint64_t>(left, static_cast<std::uint64_t>(std::max<tmsize_t>(count, 0)));
    if (taken > 0)
        std::memcpy(to, r.file.data() + r.at, taken);
    r.at += taken;
    return static_cast<tmsize_t>(taken);
}

tmsize_t refuseToWrite(thandle_t, void*, tmsize_t)
{
    return 0;
}

toff_t seekTo(thandle_t handle, toff_t offset, int whence)
{
    TiffReading& r = reading(handle);
    const std::uint64_t base = whence == SEEK_CUR ? r.at : whence == SEEK_END ? r.file.size() : 0;
    return r.at = base + offset;
}

int nothingToClose(thandle_t)
{
    return 0;
}
toff_t sizeOf(thandle_t handle)
{
    return reading(handle).file.size();
}

int noteError(TIFF*, void* user, const char*, const char* format, va_list arguments)
{
    auto& r = *static_cast<TiffReading*>(user);
    if (r.failure.empty()) {
        char text[256];
        std::vsnprintf(text, sizeof text, format, arguments);
        r.failure = text;
    }
    return 1; // handled: nothing on standard error
}

int ignoreWarning(TIFF*, void*, const char*, const char*, va_list)
{
    return 1;
}

struct Close {
    void operator()(TIFF* tiff) const { TIFFClose(tiff); }
};
using TiffHandle = std::unique_ptr<TIFF, Close>;

TiffHandle open(TiffReading& r)
{
    // Handlers of this one file: the global ones belong to nobody and print.
    const std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)> options(TIFFOpenOptionsAlloc(), &TIFFOpenOptionsFree);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), noteError, &r);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), ignoreWarning, &r);
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), largestAllocation);
    // "m": no memory mapping.
    return TiffHandle(TIFFClientOpenExt("image", "rm", &r, readBytes, refuseToWrite, seekTo, nothingToClose, sizeOf, nullptr,
                                        nullptr, options.get()));
}

tl::unexpected<std::string> damaged(const TiffReading& r)
{
    return tl::unexpected<std::string>("its TIFF data is damaged or of a kind that is not supported"
                                       + (r.failure.empty() ? std::string() : " (" + r.failure + ")"));
}

} // namespace

Decoded<ImageHeader> tiffHeader(Encoded file)
{
    TiffReading r{file, 0, {}};
    const TiffHandle tiff = open(r);
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    if (!tiff || !TIFFGetField(tiff.get(), TIFFTAG_IMAGEWIDTH, &width) || !TIFFGetField(tiff.get(), TIFFTAG_IMAGELENGTH, &height))
        return damaged(r);
    constexpr std::uint32_t most = std::numeric_limits<int>::max();
    if (width > most || height > most)
        return tl::unexpected<std::string>("its size makes no sense");
    return ImageHeader{static_cast<int>(width), static_cast<int>(height), "TIFF"};
}

Decoded<cv::Mat> decodeTiff(Encoded file, const ImageHeader& header)
{
    TiffReading r{file, 0, {}};
    const TiffHandle tiff = open(r);
    if (!tiff)
        return damaged(r);
    cv::Mat rgba(header.height, header.width, CV_8UC4);
    // libtiff multiplies alpha in, which is "over black" already. Stops at the first error rather than give part.
    if (!TIFFReadRGBAImageOriented(tiff.get(), static_cast<std::uint32_t>(rgba.cols), static_cast<std::uint32_t>(rgba.rows),
                                   rgba.ptr<std::uint32_t>(), ORIENTATION_TOPLEFT, 1))
        return damaged(r);
    cv::Mat rgb;
    cv::cvtColor(rgba, rgb, cv::COLOR_RGBA2RGB);
    return rgb;
}

} // namespace nucleoscope::formats
