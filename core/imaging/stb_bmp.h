#pragma once

#include <memory>
#include <span>
#include <string>

namespace nucleoscope::formats {

struct StbImage {
    struct Free {
        void operator()(unsigned char* pixels) const;
    };
    std::unique_ptr<unsigned char, Free> pixels; ///< RGB or RGBA, rows without padding; null where it failed
    int width = 0;
    int height = 0;
    int channels = 0; ///< 3 or 4
    std::string failure;
};

/// A BMP of any kind that stb_image knows. The caller has checked that the file holds all of its pixels: stb reads
/// missing ones as zeros.
StbImage readBmpWithStb(std::span<const unsigned char> file);

} // namespace nucleoscope::formats
