# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finds OpenCV's core and imgproc, and nothing else. OpenCV's own CMake configuration insists on every module that the
# distribution built (Debian: some fifty, with GDAL, VTK and Qt 5 behind them), even when two are asked for.
#
# Targets: OpenCVLean::core, OpenCVLean::imgproc. Variable: OpenCVLean_VERSION.

find_path(OpenCVLean_INCLUDE_DIR opencv2/imgproc.hpp PATH_SUFFIXES opencv4)
find_library(OpenCVLean_CORE_LIBRARY opencv_core)
find_library(OpenCVLean_IMGPROC_LIBRARY opencv_imgproc)
mark_as_advanced(OpenCVLean_INCLUDE_DIR OpenCVLean_CORE_LIBRARY OpenCVLean_IMGPROC_LIBRARY)

set(OpenCVLean_VERSION "")
if(OpenCVLean_INCLUDE_DIR)
    file(STRINGS "${OpenCVLean_INCLUDE_DIR}/opencv2/core/version.hpp" _lines
        REGEX "#define CV_VERSION_(MAJOR|MINOR|REVISION) ")
    string(REGEX REPLACE "[^0-9;]" "" _lines "${_lines}")
    list(JOIN _lines "." OpenCVLean_VERSION)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OpenCVLean
    REQUIRED_VARS OpenCVLean_CORE_LIBRARY OpenCVLean_IMGPROC_LIBRARY OpenCVLean_INCLUDE_DIR
    VERSION_VAR OpenCVLean_VERSION
)

if(OpenCVLean_FOUND AND NOT TARGET OpenCVLean::core)
    add_library(OpenCVLean::core UNKNOWN IMPORTED)
    set_target_properties(OpenCVLean::core PROPERTIES
        IMPORTED_LOCATION "${OpenCVLean_CORE_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${OpenCVLean_INCLUDE_DIR}"
    )
    add_library(OpenCVLean::imgproc UNKNOWN IMPORTED)
    set_target_properties(OpenCVLean::imgproc PROPERTIES
        IMPORTED_LOCATION "${OpenCVLean_IMGPROC_LIBRARY}"
        INTERFACE_LINK_LIBRARIES OpenCVLean::core
    )
endif()
