// The only file with stb's implementation: private to it, BMP alone, memory alone.
#include "core/imaging/stb_bmp.h"

#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_BMP
#define STBI_NO_STDIO
#define STBI_NO_HDR
#define STBI_NO_LINEAR
#include <stb_image.h>

namespace nucleoscope::formats {

void StbImage::Free::operator()(unsigned char* pixels) const
{
    stbi_image_free(pixels);
}

StbImage readBmpWithStb(std::span<const unsigned char> file)
{
    StbImage image;
    const int size = static_cast<int>(file.size());
    int channelsInFile = 0;
    if (stbi_info_from_memory(file.data(), size, &image.width, &image.height, &channelsInFile)) {
        image.channels = channelsInFile == 4 ? 4 : 3;
        image.pixels.reset(
            stbi_load_from_memory(file.data(), size, &image.width, &image.height, &channelsInFile, image.channels));
    }
    if (!image.pixels)
        image.failure = stbi_failure_reason() ? stbi_failure_reason() : "damaged";
    return image;
}

} // namespace nucleoscope::formats
