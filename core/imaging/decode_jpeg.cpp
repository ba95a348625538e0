#include "core/imaging/decode_formats.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <turbojpeg.h>

namespace nucleoscope::formats {
namespace {

struct Destroy {
    void operator()(void* handle) const { tjDestroy(handle); }
};

/// One decompressor a thread: making one costs more than decoding a small image.
std::unique_ptr<void, Destroy>& ownDecompressor()
{
    thread_local std::unique_ptr<void, Destroy> handle;
    return handle;
}

tjhandle decompressor()
{
    auto& handle = ownDecompressor();
    if (!handle)
        handle.reset(tjInitDecompress());
    return handle.get();
}

/// What went wrong, and whether it was only a warning. After an error TurboJPEG leaves its decompressor in the middle
/// of the damaged file, and the next good file would fail: it is thrown away.
struct Complaint {
    std::string reason;
    bool warning = false;
};
Complaint takeComplaint()
{
    auto& handle = ownDecompressor();
    Complaint complaint{tjGetErrorStr2(handle.get()), tjGetErrorCode(handle.get()) == TJERR_WARNING};
    handle.reset();
    return complaint;
}

struct JpegProperties {
    int width = 0;
    int height = 0;
    int colourSpace = 0;
};

Decoded<JpegProperties> propertiesOf(Encoded file)
{
    JpegProperties properties;
    int subsampling = 0;
    if (!decompressor())
        return tl::unexpected<std::string>("the JPEG decoder could not be started");
    if (tjDecompressHeader3(decompressor(), unsignedBytes(file), file.size(), &properties.width, &properties.height, &subsampling,
                            &properties.colourSpace)
        != 0)
        return tl::unexpected("its JPEG header is damaged (" + takeComplaint().reason + ")");
    return properties;
}

/// The largest reduction, 1/8 at most, that leaves the shorter side at least that long.
tjscalingfactor reductionFor(const JpegProperties& properties, int atLeastPixels)
{
    if (atLeastPixels > 0)
        for (const int denominator : {8, 4, 2})
            if (const tjscalingfactor factor{1, denominator};
                std::min(TJSCALED(properties.width, factor), TJSCALED(properties.height, factor)) >= atLeastPixels)
                return factor;
    return {1, 1};
}

/// CMYK JPEGs are Adobe's, which stores the inverse: 255 is no ink.
cv::Mat fromInvertedCmyk(const cv::Mat& cmyk)
{
    cv::Mat rgb(cmyk.size(), CV_8UC3);
    for (int y = 0; y < cmyk.rows; ++y) {
        const std::uint8_t* from = cmyk.ptr(y);
        std::uint8_t* to = rgb.ptr(y);
        for (int x = 0; x < cmyk.cols; ++x, from += 4, to += 3)
            for (int c = 0; c < 3; ++c)
                to[c] = static_cast<std::uint8_t>((from[c] * from[3] + 127) / 255);
    }
    return rgb;
}

} // namespace

Decoded<ImageHeader> jpegHeader(Encoded file)
{
    return propertiesOf(file).map([](const JpegProperties& p) { return ImageHeader{p.width, p.height, "JPEG"}; });
}

Decoded<cv::Mat> decodeJpeg(Encoded file, const ImageHeader&, int atLeastPixels)
{
    const auto properties = propertiesOf(file);
    if (!properties)
        return tl::unexpected(properties.error());
    const tjscalingfactor reduction = reductionFor(*properties, atLeastPixels);
    const bool cmyk = properties->colourSpace == TJCS_CMYK || properties->colourSpace == TJCS_YCCK;
    cv::Mat pixels(TJSCALED(properties->height, reduction), TJSCALED(properties->width, reduction), cmyk ? CV_8UC4 : CV_8UC3);
    const int failed = tjDecompress2(decompressor(), unsignedBytes(file), file.size(), pixels.data, pixels.cols,
                                     static_cast<int>(pixels.step), pixels.rows, cmyk ? TJPF_CMYK : TJPF_RGB, TJFLAG_LIMITSCANS);
    if (failed) {
        // A warning comes with pixels, but grey ones where the data ends: an image cut short is not an image. Only
        // stray bytes between segments, which some cameras write, do no harm.
        const Complaint complaint = takeComplaint();
        const auto says = [&](std::string_view part) { return complaint.reason.find(part) != std::string::npos; };
        if (says("Premature end"))
            return tl::unexpected<std::string>("it is cut short");
        if (!complaint.warning || !says("extraneous bytes"))
            return tl::unexpected("its JPEG data is damaged (" + complaint.reason + ")");
    }
    return cmyk ? fromInvertedCmyk(pixels) : pixels;
}

} // namespace nucleoscope::formats
