# SPDX-License-Identifier: GPL-3.0-or-later
#
# Settings that must stand before the first target: what to build, where it goes, how the compiler is started.

option(NUCLEOSCOPE_WITH_WINDOW "Build the window, the tour, downloads and the PDF report (needs Qt)" ON)
option(NUCLEOSCOPE_WITH_TORCH "Build the LibTorch engine where LibTorch is found" ON)
option(NUCLEOSCOPE_TESTS "Build the tests (needs Qt Test)" ON)
option(NUCLEOSCOPE_BENCHMARKS "Build the benchmarks where Google Benchmark is found" ON)
option(NUCLEOSCOPE_UNITY "Compile the files of a room together in a few batches: a clean build in half the time" OFF)
option(NUCLEOSCOPE_WERROR "Treat our own warnings as errors (CI does)" OFF)
# A result that is silently wrong costs more here than the few asserts in a Release build.
option(NUCLEOSCOPE_ASSERTS "Keep asserts in every build type" ON)
option(NUCLEOSCOPE_FUZZ "Build libFuzzer's targets (needs clang): tests/fuzz" OFF)
option(NUCLEOSCOPE_COVERAGE "Count which lines run, for cmake/dev/coverage.py (needs GCC)" OFF)
set(NUCLEOSCOPE_SANITIZE "" CACHE STRING "Sanitizers for our own code, e.g. address,undefined or thread")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release or RelWithDebInfo" FORCE)
endif()

# Tests and the program stand one folder below the build folder, so that both find the engines by the same relative
# path, ../lib/nucleoscope, which is also the path after an installation.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(NUCLEOSCOPE_TEST_DIRECTORY "${PROJECT_BINARY_DIR}/tests-bin")
set(NUCLEOSCOPE_ENGINE_DIRECTORY "${PROJECT_BINARY_DIR}/lib/nucleoscope")

set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)      # the rooms are linked into the engine module too
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set_property(GLOBAL PROPERTY USE_FOLDERS ON)

# ccache, where present. The sloppiness is what ccache's manual asks for with precompiled headers; the base folder
# lets two checkouts share results.
find_program(NUCLEOSCOPE_CCACHE ccache)
mark_as_advanced(NUCLEOSCOPE_CCACHE)
if(NUCLEOSCOPE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        env "CCACHE_SLOPPINESS=pch_defines,time_macros" "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" "${NUCLEOSCOPE_CCACHE}")
endif()

# How many compilers may read LibTorch's headers at a time; see nucleoscope_precompile.
cmake_host_system_information(RESULT _cores QUERY NUMBER_OF_LOGICAL_CORES)
cmake_host_system_information(RESULT _megabytes QUERY TOTAL_PHYSICAL_MEMORY)
math(EXPR _heavy "${_megabytes} / 3000")
if(_heavy GREATER _cores)
    set(_heavy ${_cores})
elseif(_heavy LESS 1)
    set(_heavy 1)
endif()
set_property(GLOBAL APPEND PROPERTY JOB_POOLS nucleoscope_heavy=${_heavy})

configure_file(cmake/nucleoscope_build.h.in generated/nucleoscope_build.h @ONLY)
