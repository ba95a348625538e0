#pragma once

namespace nucleoscope {

/// Forbids OpenCV threads of its own, for the whole process; the first call does it. Every door of this room calls it:
/// images are small, so work is shared out image by image (loader, decode pool), and OpenCV's pool would only fight
/// LibTorch's on few cores.
void keepOpenCvSingleThreaded();

} // namespace nucleoscope
