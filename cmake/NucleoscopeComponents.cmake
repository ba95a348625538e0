# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the program is made of beside our own code: one list, with the versions that this build found. It becomes the header
# nucleoscope_components.h, from which `nucleoscope doctor` tells, and components.tsv in the build folder, from which
# `./dev sbom` writes the bill of materials. Who adds a dependency adds a line.

# nucleoscope_component(<name> <version> <licence> <home page>): an SPDX licence expression. A version that is not known is
# left empty.
function(nucleoscope_component name version licence home)
    set_property(GLOBAL APPEND_STRING PROPERTY NUCLEOSCOPE_COMPONENT_TABLE "${name}\t${version}\t${licence}\t${home}\n")
    set_property(GLOBAL APPEND_STRING PROPERTY NUCLEOSCOPE_COMPONENT_ENTRIES
        "    Component{\"${name}\", \"${version}\", \"${licence}\"},\n")
endfunction()

# _nucleoscope_version_in(<variable> <folder> <header> <regular expression with one group>): of libraries that CMake is not
# told the version of.
function(_nucleoscope_version_in variable folder header pattern)
    set(${variable} "" PARENT_SCOPE)
    if(EXISTS "${folder}/${header}")
        file(STRINGS "${folder}/${header}" _line REGEX "${pattern}" LIMIT_COUNT 1)
        if(_line MATCHES "${pattern}")
            string(REPLACE "_" "." _found "${CMAKE_MATCH_1}")
            set(${variable} "${_found}" PARENT_SCOPE)
        endif()
    endif()
endfunction()

_nucleoscope_version_in(_boost "${BOOST_MATH_INCLUDE_DIR}" boost/version.hpp "BOOST_LIB_VERSION \"([0-9_]+)\"")
_nucleoscope_version_in(_stb "${STB_INCLUDE_DIR}" stb_image.h "stb_image - v([0-9.]+)")

nucleoscope_component(Boost.Math "${_boost}" BSL-1.0 https://www.boost.org/libs/math)
nucleoscope_component(CLI11 "${CLI11_VERSION}" BSD-3-Clause https://github.com/CLIUtils/CLI11)
nucleoscope_component(expected "${tl-expected_VERSION}" CC0-1.0 https://github.com/TartanLlama/expected)
nucleoscope_component(fmt "${fmt_VERSION}" MIT https://fmt.dev)
nucleoscope_component(libjpeg-turbo "${TURBOJPEG_VERSION}" "IJG AND BSD-3-Clause AND Zlib" https://libjpeg-turbo.org)
nucleoscope_component(libpng "${PNG_VERSION_STRING}" libpng-2.0 http://www.libpng.org)
nucleoscope_component(libtiff "${TIFF_VERSION_STRING}" libtiff http://libtiff.org)
nucleoscope_component(libzip "${LIBZIP_VERSION}" BSD-3-Clause https://libzip.org)
nucleoscope_component(nlohmann-json "${nlohmann_json_VERSION}" MIT https://json.nlohmann.me)
nucleoscope_component(OpenCV "${OpenCVLean_VERSION}" Apache-2.0 https://opencv.org)
nucleoscope_component(PCRE2 "${PCRE2_VERSION}" BSD-3-Clause https://www.pcre.org)
nucleoscope_component(spdlog "${spdlog_VERSION}" MIT https://github.com/gabime/spdlog)
nucleoscope_component(stb_image "${_stb}" "MIT OR Unlicense" https://github.com/nothings/stb)
nucleoscope_component(xxHash "${XXHASH_VERSION}" BSD-2-Clause https://xxhash.com)
if(TARGET LibTorch::LibTorch)
    # The CPU build holds Intel MKL and oneDNN; its own NOTICE names all of what it holds.
    nucleoscope_component(LibTorch "${LibTorch_VERSION}" BSD-3-Clause https://pytorch.org)
endif()
if(NUCLEOSCOPE_WITH_WINDOW)
    find_path(_qcustomplot_header qcustomplot.h NO_CACHE)
    _nucleoscope_version_in(_qcustomplot "${_qcustomplot_header}" qcustomplot.h "QCUSTOMPLOT_VERSION_STR \"([0-9.]+)\"")
    nucleoscope_component(QCustomPlot "${_qcustomplot}" GPL-3.0-or-later https://www.qcustomplot.com)
    nucleoscope_component(Qt "${Qt6_VERSION}" "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only" https://www.qt.io)
endif()

get_property(NUCLEOSCOPE_COMPONENT_ENTRIES GLOBAL PROPERTY NUCLEOSCOPE_COMPONENT_ENTRIES)
configure_file(cmake/nucleoscope_components.h.in generated/nucleoscope_components.h @ONLY)
get_property(_table GLOBAL PROPERTY NUCLEOSCOPE_COMPONENT_TABLE)
file(CONFIGURE OUTPUT components.tsv CONTENT "name\tversion\tlicence\thome\n${_table}" @ONLY)
