#include "core/encoding/encode.h"

#include <cstring>
#include <memory>
#include <png.h>
#include <turbojpeg.h>

namespace nucleoscope {
namespace {

tl::unexpected<Error> refused(const char* format, const char* reason)
{
    return fail(ErrorCode::InvalidInput, {"imaging.encode",
                                          "A picture could not be written as {format}: {reason}.",
                                          {{"format", format}, {"reason", reason}}});
}

Bytes copied(const void* data, std::size_t size)
{
    Bytes bytes(size);
    std::memcpy(bytes.data(), data, size);
    return bytes;
}

} // namespace

Result<Bytes> encodeJpeg(const cv::Mat& rgb, int quality)
{
    const std::unique_ptr<void, int (*)(void*)> compressor(tjInitCompress(), tjDestroy);
    unsigned char* encoded = nullptr;
    unsigned long size = 0;
    const int failed = tjCompress2(compressor.get(), rgb.data, rgb.cols, static_cast<int>(rgb.step), rgb.rows, TJPF_RGB, &encoded,
                                   &size, TJSAMP_420, quality, TJFLAG_ACCURATEDCT);
    const std::unique_ptr<unsigned char, void (*)(unsigned char*)> owner(encoded, tjFree);
    return failed ? refused("JPEG", tjGetErrorStr2(compressor.get())) : Result<Bytes>(copied(encoded, size));
}

Result<Bytes> encodePng(const cv::Mat& rgb)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(rgb.cols);
    image.height = static_cast<png_uint_32>(rgb.rows);
    image.format = PNG_FORMAT_RGB;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    Bytes bytes(size);
    if (!png_image_write_to_memory(&image, bytes.data(), &size, 0, rgb.data, static_cast<png_int_32>(rgb.step), nullptr))
        return refused("PNG", image.message);
    bytes.resize(size);
    return bytes;
}

} // namespace nucleoscope
