#include "core/dataset/demo/jpeg_writer.h"

#include <cstring>
#include <memory>
#include <turbojpeg.h>

namespace nucleoscope::demo {
namespace {

struct CompressorDeleter {
    void operator()(void* handle) const { tjDestroy(handle); }
};
struct BufferDeleter {
    void operator()(unsigned char* buffer) const { tjFree(buffer); }
};

} // namespace

Result<Bytes> encodeJpeg(const cv::Mat& rgb, int quality)
{
    const std::unique_ptr<void, CompressorDeleter> compressor(tjInitCompress());
    unsigned char* encoded = nullptr;
    unsigned long size = 0;
    const bool done = compressor
                      && tjCompress2(compressor.get(), rgb.data, rgb.cols, static_cast<int>(rgb.step), rgb.rows, TJPF_RGB,
                                     &encoded, &size, TJSAMP_420, quality, TJFLAG_ACCURATEDCT)
                             == 0;
    const std::unique_ptr<unsigned char, BufferDeleter> owner(encoded);
    if (!done)
        return fail(ErrorCode::InvalidInput, {"demo.jpeg",
                                              "A picture could not be encoded as JPEG: {reason}.",
                                              {{"reason", tjGetErrorStr2(compressor.get())}}});
    Bytes bytes(size);
    std::memcpy(bytes.data(), encoded, size);
    return bytes;
}

} // namespace nucleoscope::demo
