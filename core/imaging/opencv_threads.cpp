#include "core/imaging/opencv_threads.h"

#include <mutex>
#include <opencv2/core/utility.hpp>

namespace nucleoscope {

void keepOpenCvSingleThreaded()
{
    static std::once_flag once;
    std::call_once(once, [] { cv::setNumThreads(1); });
}

} // namespace nucleoscope
