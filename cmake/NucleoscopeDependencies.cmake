# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Nucleoscope uses of others, and for what. Rooms link nucleoscope::<name> (Qt and LibTorch keep their own names:
# Qt6::Widgets, LibTorch::LibTorch). All of it comes from Debian or Homebrew, except LibTorch. To add one: its package
# in cmake/dev/packages.sh, its purpose here, and a licence compatible with GPL-3.0-or-later.

find_package(PkgConfig REQUIRED)

# Folder beside the repository that may hold the real data; tests that need it skip where it is missing.
cmake_path(SET _shared_data NORMALIZE "${PROJECT_SOURCE_DIR}/../shared/data")
set(NUCLEOSCOPE_SHARED_DATA "${_shared_data}" CACHE PATH "Real data for tests and benchmarks")

# _nucleoscope_dependency(<name> <target>...)
function(_nucleoscope_dependency name)
    add_library("nucleoscope_dep_${name}" INTERFACE)
    target_link_libraries("nucleoscope_dep_${name}" INTERFACE ${ARGN})
    add_library("nucleoscope::${name}" ALIAS "nucleoscope_dep_${name}")
endfunction()

# ---- core -----------------------------------------------------------------------------------------------------------

# tl::expected: Result<T>, until the standard library's std::expected can be relied on.
find_package(tl-expected REQUIRED)
_nucleoscope_dependency(expected tl::expected)

# nlohmann-json: recipes, run.json, --json output.
find_package(nlohmann_json 3.10 REQUIRED)
_nucleoscope_dependency(json nlohmann_json::nlohmann_json)

# spdlog: the log. Behind core/base; its fmt differs from the one inside LibTorch, so never in a public header.
find_package(spdlog REQUIRED)
_nucleoscope_dependency(spdlog spdlog::spdlog)

# xxHash: content fingerprints of files and datasets.
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)
_nucleoscope_dependency(xxhash PkgConfig::XXHASH)

# Boost.Math, headers only: quantiles for confidence intervals.
find_path(BOOST_MATH_INCLUDE_DIR boost/math/distributions/beta.hpp REQUIRED)
mark_as_advanced(BOOST_MATH_INCLUDE_DIR)
_nucleoscope_dependency(boost_math)
target_include_directories(nucleoscope_dep_boost_math SYSTEM INTERFACE "${BOOST_MATH_INCLUDE_DIR}")

# OpenCV: pixels. core and imgproc only; see FindOpenCVLean.cmake.
find_package(OpenCVLean REQUIRED)
_nucleoscope_dependency(opencv OpenCVLean::imgproc OpenCVLean::core)

# libzip: entries of the Kaggle archive, read in place.
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
_nucleoscope_dependency(zip PkgConfig::LIBZIP)

# PCRE2: patterns over file names with which people describe their own images: named groups, and limits that a hostile pattern
# meets, neither of which std::regex has.
pkg_check_modules(PCRE2 REQUIRED IMPORTED_TARGET libpcre2-8)
_nucleoscope_dependency(pcre2 PkgConfig::PCRE2)

# libjpeg-turbo (its TurboJPEG interface), libpng, libtiff and stb_image: decoders. JPEG is decoded at the size wanted;
# stb is used for BMP alone.
pkg_check_modules(TURBOJPEG REQUIRED IMPORTED_TARGET libturbojpeg)
_nucleoscope_dependency(turbojpeg PkgConfig::TURBOJPEG)
find_package(PNG REQUIRED)
_nucleoscope_dependency(png PNG::PNG)
find_package(TIFF REQUIRED)
_nucleoscope_dependency(tiff TIFF::TIFF)
find_path(STB_INCLUDE_DIR stb_image.h PATH_SUFFIXES stb REQUIRED)
mark_as_advanced(STB_INCLUDE_DIR)
_nucleoscope_dependency(stb)
target_include_directories(nucleoscope_dep_stb SYSTEM INTERFACE "${STB_INCLUDE_DIR}")

# LibTorch: the engine. Optional: without it everything but learning and predicting works.
if(NUCLEOSCOPE_WITH_TORCH)
    find_package(LibTorch)
    if(NOT LibTorch_FOUND AND LIBTORCH_DIR)
        message(FATAL_ERROR "LIBTORCH_DIR (${LIBTORCH_DIR}) is no LibTorch: there is no include/ and lib/ of it.")
    elseif(NOT LibTorch_FOUND)
        message(WARNING "No LibTorch: the learning engine is left out. `./dev setup` fetches it.")
    endif()
endif()

# ---- command line ---------------------------------------------------------------------------------------------------

# CLI11: subcommands and options.
find_package(CLI11 REQUIRED)
_nucleoscope_dependency(cli11 CLI11::CLI11)

# ---- window ---------------------------------------------------------------------------------------------------------

# Qt: Widgets and Svg for the window, Network for downloads, PrintSupport for the PDF report (and QCustomPlot),
# Concurrent for short work off the window's thread, DBus (Linux) for colour scheme, notifications and sleep,
# LinguistTools for translations.
if(NUCLEOSCOPE_WITH_WINDOW)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg Network PrintSupport Concurrent LinguistTools)
    find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus)

    # QCustomPlot: curves. Its header uses Qt's keywords and foreach, so whatever links it is compiled without the two
    # strict defines: link it PRIVATE, from one room. GPLv3, and so is Nucleoscope.
    find_package(QCustomPlot6 REQUIRED)
    _nucleoscope_dependency(qcustomplot QCustomPlot6::QCustomPlot6)
    target_compile_options(nucleoscope_dep_qcustomplot INTERFACE -UQT_NO_KEYWORDS -UQT_NO_FOREACH)
endif()

# ---- tests ----------------------------------------------------------------------------------------------------------

# Qt Test: the tests, of core too (core itself has no Qt). Google Benchmark: ./dev bench.
if(NUCLEOSCOPE_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
    # Qt6::Test without its two definitions of each test's own folders: they would keep the tests from sharing
    # precompiled headers.
    add_library(nucleoscope_qt_test INTERFACE)
    target_link_libraries(nucleoscope_qt_test INTERFACE Qt6::Core $<LINK_ONLY:Qt6::Test>)
    target_include_directories(nucleoscope_qt_test SYSTEM INTERFACE
        $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_compile_definitions(nucleoscope_qt_test INTERFACE QT_TESTLIB_LIB)
endif()
if(NUCLEOSCOPE_BENCHMARKS)
    find_package(benchmark QUIET)
    if(benchmark_FOUND)
        _nucleoscope_dependency(benchmark benchmark::benchmark)
    endif()
endif()
