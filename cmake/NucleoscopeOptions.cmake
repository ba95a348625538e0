# SPDX-License-Identifier: GPL-3.0-or-later
#
# nucleoscope_options: what every file of ours is compiled with.
# nucleoscope_qt_options: the same and Qt's strict defines, for rooms that use Qt.

add_library(nucleoscope_options INTERFACE)
target_compile_features(nucleoscope_options INTERFACE cxx_std_20)

# Includes are written from the root of the repository: "core/dataset/dataset.h".
target_include_directories(nucleoscope_options INTERFACE
    "${PROJECT_SOURCE_DIR}"
    "${PROJECT_BINARY_DIR}/generated"
)

set(_warnings
    -Wall -Wextra -Wpedantic
    -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override
    -Wcast-align -Wcast-qual
    -Wformat=2
    -Wimplicit-fallthrough
    -Wunused
    -Wextra-semi
    -Wvla
)
# In a batch of files a local name may be that of something at the top of another file, and every file is an included one,
# of which GCC expects that others include it, too.
if(NUCLEOSCOPE_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    list(APPEND _warnings -Wshadow=local -Wno-subobject-linkage)
else()
    list(APPEND _warnings -Wshadow)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    list(APPEND _warnings -Wduplicated-cond -Wlogical-op)
    # GCC 12 sees overlaps in std::string's own operator+ (GCC bug 105651).
    if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        list(APPEND _warnings -Wno-restrict)
    endif()
endif()
target_compile_options(nucleoscope_options INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:${_warnings}>")

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC tidies its memory each time it has doubled, from 128 MB on; from 500 MB on a tenth of a clean build is saved.
    target_compile_options(nucleoscope_options INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:--param=ggc-min-heapsize=500000>")
endif()

if(NUCLEOSCOPE_WERROR)
    target_compile_options(nucleoscope_options INTERFACE -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # These depend on what the optimiser happens to inline: shown, but not a reason to fail.
        target_compile_options(nucleoscope_options INTERFACE
            -Wno-error=maybe-uninitialized -Wno-error=array-bounds
            -Wno-error=stringop-overflow -Wno-error=stringop-overread)
    endif()
endif()

if(NUCLEOSCOPE_ASSERTS)
    # After CMake's -DNDEBUG on the command line, so it wins; the standard library's cheap bounds checks come along.
    target_compile_options(nucleoscope_options INTERFACE -UNDEBUG)
    target_compile_definitions(nucleoscope_options INTERFACE _GLIBCXX_ASSERTIONS)
endif()

if(NOT APPLE)
    # Static rooms carry their libraries along; load only those that are used.
    target_link_options(nucleoscope_options INTERFACE LINKER:--as-needed)
endif()

if(NUCLEOSCOPE_SANITIZE)
    target_compile_options(nucleoscope_options INTERFACE
        "-fsanitize=${NUCLEOSCOPE_SANITIZE}" -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(nucleoscope_options INTERFACE "-fsanitize=${NUCLEOSCOPE_SANITIZE}")
endif()

if(NUCLEOSCOPE_COVERAGE)
    target_compile_options(nucleoscope_options INTERFACE --coverage -fprofile-update=atomic) # several threads count
    target_link_options(nucleoscope_options INTERFACE --coverage)
endif()

if(NUCLEOSCOPE_FUZZ)
    target_compile_options(nucleoscope_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_package(Threads REQUIRED)
target_link_libraries(nucleoscope_options INTERFACE Threads::Threads)

add_library(nucleoscope_qt_options INTERFACE)
target_link_libraries(nucleoscope_qt_options INTERFACE nucleoscope_options)
target_compile_definitions(nucleoscope_qt_options INTERFACE
    QT_NO_KEYWORDS                              # signals, slots, emit are words of others too
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
