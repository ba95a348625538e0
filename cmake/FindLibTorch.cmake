# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finds LibTorch as the `torch` wheel (or PyTorch's libtorch archive) unpacks it: a folder with include/ and lib/. The
# wheel's own CMake configuration is not used: with CUDA it wants nvcc, and it leaks flags.
#
# Looks in LIBTORCH_DIR (cache, else environment); where that is empty, in .deps/libtorch, where ./dev puts it.
# Target: LibTorch::LibTorch. Variables: LibTorch_VERSION, LibTorch_CUDA (TRUE where the CUDA libraries are there).

set(LIBTORCH_DIR "$ENV{LIBTORCH_DIR}" CACHE PATH "Unpacked LibTorch: a folder with include/ and lib/; empty: .deps")
if(LIBTORCH_DIR)
    set(_places "${LIBTORCH_DIR}" "${LIBTORCH_DIR}/torch")
else()
    set(_places "${PROJECT_SOURCE_DIR}/.deps/libtorch/torch")
endif()

# What was found in another place before is forgotten.
if(NOT LibTorch_ROOT_DIR IN_LIST _places)
    unset(LibTorch_ROOT_DIR CACHE)
    foreach(_name torch torch_cpu c10 torch_cuda c10_cuda)
        unset(LibTorch_${_name}_LIBRARY CACHE)
    endforeach()
endif()

find_path(LibTorch_ROOT_DIR include/torch/csrc/api/include/torch/torch.h HINTS ${_places} NO_DEFAULT_PATH)
mark_as_advanced(LibTorch_ROOT_DIR)

set(LibTorch_VERSION "")
set(LibTorch_CUDA FALSE)
if(LibTorch_ROOT_DIR)
    foreach(_name torch torch_cpu c10 torch_cuda c10_cuda)
        find_library(LibTorch_${_name}_LIBRARY ${_name} HINTS "${LibTorch_ROOT_DIR}/lib" NO_DEFAULT_PATH)
        mark_as_advanced(LibTorch_${_name}_LIBRARY)
    endforeach()

    set(_version_header "${LibTorch_ROOT_DIR}/include/torch/headeronly/version.h")
    if(NOT EXISTS "${_version_header}")
        set(_version_header "${LibTorch_ROOT_DIR}/include/torch/csrc/api/include/torch/version.h")
    endif()
    file(STRINGS "${_version_header}" _lines REGEX "#define TORCH_VERSION_(MAJOR|MINOR|PATCH) ")
    string(REGEX REPLACE "[^0-9;]" "" _lines "${_lines}")
    list(JOIN _lines "." LibTorch_VERSION)

    if(LibTorch_torch_cuda_LIBRARY)
        set(LibTorch_CUDA TRUE)
    endif()
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibTorch
    REQUIRED_VARS LibTorch_ROOT_DIR LibTorch_torch_LIBRARY LibTorch_torch_cpu_LIBRARY LibTorch_c10_LIBRARY
    VERSION_VAR LibTorch_VERSION
)

if(LibTorch_FOUND AND NOT TARGET LibTorch::LibTorch)
    add_library(LibTorch::LibTorch INTERFACE IMPORTED)
    target_include_directories(LibTorch::LibTorch SYSTEM INTERFACE
        "${LibTorch_ROOT_DIR}/include"
        "${LibTorch_ROOT_DIR}/include/torch/csrc/api/include"
    )
    target_link_libraries(LibTorch::LibTorch INTERFACE
        "${LibTorch_torch_cpu_LIBRARY}" "${LibTorch_c10_LIBRARY}")

    # The ABI of std::string that the wheel was built with. Wheels since 2.6 say nothing and use the compiler's default.
    set(_torch_config "${LibTorch_ROOT_DIR}/share/cmake/Torch/TorchConfig.cmake")
    if(EXISTS "${_torch_config}")
        file(STRINGS "${_torch_config}" _abi REGEX "_GLIBCXX_USE_CXX11_ABI=[01]")
        if(_abi MATCHES "_GLIBCXX_USE_CXX11_ABI=([01])")
            target_compile_definitions(LibTorch::LibTorch INTERFACE _GLIBCXX_USE_CXX11_ABI=${CMAKE_MATCH_1})
        endif()
    endif()

    # libtorch_cuda registers itself when loaded and nothing of ours names its symbols, so the linker would drop it.
    if(LibTorch_CUDA)
        target_link_libraries(LibTorch::LibTorch INTERFACE
            "-Wl,--push-state,--no-as-needed"
            "${LibTorch_torch_LIBRARY}" "${LibTorch_torch_cuda_LIBRARY}" "${LibTorch_c10_cuda_LIBRARY}"
            "-Wl,--pop-state")
    endif()

    # Its headers hold fences, which GCC says it does not follow under the thread sanitizer.
    if(NUCLEOSCOPE_SANITIZE MATCHES "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(LibTorch::LibTorch INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wno-tsan>)
    endif()

    # at::parallel_for lives in headers and is silently serial without OpenMP. Compile with -fopenmp, but link the
    # libgomp of the wheel by its path: it has the system's SONAME and exactly one of them may be loaded.
    file(GLOB _gomp LIST_DIRECTORIES FALSE "${LibTorch_ROOT_DIR}/lib/libgomp*.so*")
    if(NOT APPLE)
        target_compile_options(LibTorch::LibTorch INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fopenmp>)
        if(_gomp)
            target_link_libraries(LibTorch::LibTorch INTERFACE ${_gomp})
        else()
            target_link_options(LibTorch::LibTorch INTERFACE -fopenmp)
        endif()
    endif()
endif()
