# SPDX-License-Identifier: GPL-3.0-or-later
#
# The few functions with which rooms, engines, tests and benchmarks are added. Example of a room:
#
#   # Samples, subjects and classes as they lie on disk.
#   nucleoscope_add_room(dataset
#       SOURCES dataset.cpp dataset.h scan.cpp scan.h
#       PUBLIC  nucleoscope::base
#       PRIVATE nucleoscope::zip
#   )

include_guard(GLOBAL)

# nucleoscope_add_rooms(<folder>...)
# Enters each folder that has a CMakeLists.txt, in this order. While the house is being built some are not there yet.
function(nucleoscope_add_rooms)
    foreach(_folder IN LISTS ARGN)
        if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${_folder}/CMakeLists.txt")
            add_subdirectory("${_folder}")
        endif()
    endforeach()
endfunction()

# nucleoscope_add_room(<name> [QT] [OWN_HEADERS] [PLAIN] [SOURCES <file>...] [HOT <file>...]
#                      [PUBLIC <target>...] [PRIVATE <target>...])
# A static library nucleoscope_<name>, alias nucleoscope::<name>; an INTERFACE library without sources (headers only
# count as none). QT: the room uses Qt: strict defines, moc, resources. OWN_HEADERS: it precompiles headers of its own.
# PLAIN: it only puts together what is worked out in other rooms, and is optimised lightly: a third of a clean build's time.
# HOT: files of a plain room with loops over every pixel, feature or sample.
function(nucleoscope_add_room name)
    cmake_parse_arguments(PARSE_ARGV 1 ROOM "QT;OWN_HEADERS;PLAIN" "" "SOURCES;HOT;PUBLIC;PRIVATE")
    _nucleoscope_reject_leftovers("nucleoscope_add_room(${name})" "${ROOM_UNPARSED_ARGUMENTS}")
    set(_target "nucleoscope_${name}")
    set(_options nucleoscope_options)
    if(ROOM_QT)
        set(_options nucleoscope_qt_options)
    endif()

    set(_compiled "${ROOM_SOURCES}")
    list(FILTER _compiled INCLUDE REGEX "\\.(c|cc|cpp|cxx|mm|qrc)$")
    if(_compiled)
        add_library("${_target}" STATIC ${ROOM_SOURCES})
        target_link_libraries("${_target}" PUBLIC ${_options} ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
        nucleoscope_unite("${_target}")
        if(ROOM_PLAIN)
            target_compile_options("${_target}" PRIVATE "$<$<CONFIG:Release>:-O1>")
            set_source_files_properties(${ROOM_HOT} PROPERTIES COMPILE_OPTIONS "$<$<CONFIG:Release>:-O3>")
        endif()
        if(ROOM_QT)
            set_target_properties("${_target}" PROPERTIES AUTORCC ON)
            cmake_language(EVAL CODE "cmake_language(DEFER CALL nucleoscope_moc_headers [[${_target}]])")
        elseif(NOT ROOM_OWN_HEADERS)
            nucleoscope_use_headers("${_target}" core)
        endif()
    else()
        add_library("${_target}" INTERFACE)
        target_link_libraries("${_target}" INTERFACE ${_options} ${ROOM_PUBLIC} ${ROOM_PRIVATE})
    endif()
    add_library("nucleoscope::${name}" ALIAS "${_target}")
endfunction()

# nucleoscope_unite(<target>)
# With NUCLEOSCOPE_UNITY the files of a target are compiled in batches of about sixteen, so that templates and headers are
# worked through once a batch: a large folder in a few batches of its own (where a file's batch follows from its name, so that
# a new one does not shuffle the others), small folders together. Names in unnamed namespaces must then differ within a
# batch; ./dev lint looks at each file by itself.
set(_nucleoscope_batch 16)

function(nucleoscope_unite target)
    if(NUCLEOSCOPE_UNITY)
        set_target_properties("${target}" PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
        # Rooms of the window get their files from folders below, later.
        cmake_language(EVAL CODE "cmake_language(DEFER DIRECTORY [[${PROJECT_SOURCE_DIR}]] CALL _nucleoscope_group [[${target}]])")
    endif()
endfunction()

function(_nucleoscope_group target)
    get_target_property(_home "${target}" SOURCE_DIR)
    get_target_property(_files "${target}" SOURCES)
    list(FILTER _files INCLUDE REGEX "\\.cpp$")
    set(_folders "")
    foreach(_file IN LISTS _files)
        cmake_path(ABSOLUTE_PATH _file BASE_DIRECTORY "${_home}" NORMALIZE)
        cmake_path(GET _file PARENT_PATH _folder)
        list(APPEND _folders "${_folder}")
        list(APPEND "_in_${_folder}" "${_file}")
    endforeach()
    list(REMOVE_DUPLICATES _folders)
    list(SORT _folders)
    set(_shared 0)
    set(_shared_files 0)
    foreach(_folder IN LISTS _folders)
        list(LENGTH "_in_${_folder}" _count)
        math(EXPR _batches "(${_count} + ${_nucleoscope_batch} * 2 / 3) / ${_nucleoscope_batch}")
        if(_batches EQUAL 0)
            math(EXPR _shared_files "${_shared_files} + ${_count}")
            if(_shared_files GREATER _nucleoscope_batch)
                math(EXPR _shared "${_shared} + 1")
                set(_shared_files "${_count}")
            endif()
        endif()
        string(MD5 _id "${_folder}")
        foreach(_file IN LISTS "_in_${_folder}")
            if(_batches EQUAL 0)
                set(_group "small_${_shared}")
            else()
                cmake_path(GET _file FILENAME _name)
                string(MD5 _hash "${_name}")
                string(SUBSTRING "${_hash}" 0 6 _hash)
                math(EXPR _batch "0x${_hash} % ${_batches}")
                set(_group "${_id}_${_batch}")
            endif()
            set_source_files_properties("${_file}" TARGET_DIRECTORY "${target}" PROPERTIES UNITY_GROUP "${_group}")
        endforeach()
    endforeach()
endfunction()

# nucleoscope_share_headers(<name> [LINKS <target>...] [OPTIONS <option>...] HEADERS <header>...), nucleoscope_use_headers(<target> <name>)
# Headers of others that many targets include, precompiled once for all of them: parsing them anew is half of a clean
# build. Only a matter of speed, so every file still includes what it uses; and only with GCC, because clang's
# precompiled headers ask that every definition of all those targets be the same.
function(nucleoscope_share_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 SHARED "" "" "LINKS;OPTIONS;HEADERS")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        set(_file "${CMAKE_CURRENT_BINARY_DIR}/nucleoscope_${name}_headers.cpp")
        file(CONFIGURE OUTPUT "${_file}" CONTENT "// Carries a precompiled header.\n")
        add_library(nucleoscope_${name}_headers OBJECT "${_file}")
        target_link_libraries(nucleoscope_${name}_headers PRIVATE nucleoscope_options ${SHARED_LINKS})
        target_compile_options(nucleoscope_${name}_headers PRIVATE ${SHARED_OPTIONS})
        nucleoscope_precompile(nucleoscope_${name}_headers ${SHARED_HEADERS})
    endif()
endfunction()

function(nucleoscope_use_headers target name)
    if(TARGET nucleoscope_${name}_headers)
        target_precompile_headers("${target}" REUSE_FROM nucleoscope_${name}_headers)
        target_compile_options("${target}" PRIVATE -fpch-preprocess -Winvalid-pch)
    endif()
endfunction()

# nucleoscope_add_engine(<name> SOURCES <file>... [LINKS <target>...])
# A module nucleoscope_engine_<name>, loaded when first needed, that exports its factory function and nothing else.
# Keep the engine itself in a room and only the factory here: tests link the room.
function(nucleoscope_add_engine name)
    cmake_parse_arguments(PARSE_ARGV 1 ENGINE "" "" "SOURCES;LINKS")
    _nucleoscope_reject_leftovers("nucleoscope_add_engine(${name})" "${ENGINE_UNPARSED_ARGUMENTS}")
    set(_target "nucleoscope_engine_${name}")
    add_library("${_target}" MODULE ${ENGINE_SOURCES})
    target_link_libraries("${_target}" PRIVATE nucleoscope_options ${ENGINE_LINKS})
    set_target_properties("${_target}" PROPERTIES
        PREFIX ""
        SUFFIX ".so"                    # on macOS too: nucleoscope_build.h names the file
        LIBRARY_OUTPUT_DIRECTORY "${NUCLEOSCOPE_ENGINE_DIRECTORY}"
        # Found beside the module after an installation; in the build tree CMake adds LibTorch's own folder.
        INSTALL_RPATH "$<IF:$<BOOL:${APPLE}>,@loader_path,$ORIGIN>"
    )
    if(NOT APPLE AND NOT NUCLEOSCOPE_SANITIZE)
        # A missing symbol is an error now and not when the module is loaded; what static libraries hold stays inside.
        target_link_options("${_target}" PRIVATE LINKER:--no-undefined LINKER:--exclude-libs,ALL)
    endif()
    # Nothing links it: see nucleoscope_program_needs_engines.
    set_property(GLOBAL APPEND PROPERTY NUCLEOSCOPE_ENGINES "${_target}")
endfunction()

# nucleoscope_program_needs_engines(<executable>)
# Building the program builds the engines that it will load.
function(nucleoscope_program_needs_engines program)
    get_property(_engines GLOBAL PROPERTY NUCLEOSCOPE_ENGINES)
    if(TARGET "${program}" AND _engines)
        add_dependencies("${program}" ${_engines})
    endif()
endfunction()

# nucleoscope_precompile(<target> <header>...)
# Precompiled headers that ccache can keep: GCC must then preprocess as if there were none. Who needs this includes
# LibTorch: about 2 GB of memory a compiler, so no more of them at a time than the machine can feed.
function(nucleoscope_precompile target)
    target_precompile_headers("${target}" PRIVATE ${ARGN})
    set_target_properties("${target}" PROPERTIES JOB_POOL_COMPILE nucleoscope_heavy)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options("${target}" PRIVATE -fpch-preprocess)
    elseif(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        target_compile_options("${target}" PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
endfunction()

# nucleoscope_add_tests(<program> TESTS <test>... [SOURCES <helper>...] [LINKS <target>...] [TIMEOUT <seconds>]
#                       [GUI] [ENGINE])
# One executable with the Qt Test classes of a folder, <test>.cpp each, compiled in batches like a room: see
# nucleoscope_unite. Each test is a CTest entry of its own, with the folders below tests/ (core, dataset) as its labels;
# `<program> <test>` runs it by hand. What differs for one test is said by set_tests_properties.
# Two tests run beside each other, trainings too; those with a COST begin first, as no long one should be left alone at the
# end. TIMEOUT: of each test; with sanitizers five times as much. GUI: there is a QApplication (Qt's offscreen platform).
# ENGINE: tests load a learning engine, so that building the program builds the engines.
# In the environment and as a definition: NUCLEOSCOPE_SHARED_DATA, the folder with the real data, which may not exist.
# In the environment: NUCLEOSCOPE_PROGRAM, the program; GOMP_SPINCOUNT as the program sets it for itself: threads of OpenMP that
# wait for each other by spinning take the processor from the test that runs beside.
function(nucleoscope_add_tests program)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "GUI;ENGINE" "TIMEOUT" "TESTS;SOURCES;LINKS")
    _nucleoscope_reject_leftovers("nucleoscope_add_tests(${program})" "${TEST_UNPARSED_ARGUMENTS}")
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    if(NUCLEOSCOPE_SANITIZE)
        math(EXPR TEST_TIMEOUT "5 * ${TEST_TIMEOUT}")
    endif()
    set(_kind core)
    if(TEST_GUI)
        set(_kind gui)
    endif()

    list(TRANSFORM TEST_TESTS APPEND ".cpp" OUTPUT_VARIABLE _files)
    add_executable("${program}" ${_files} ${TEST_SOURCES})
    target_link_libraries("${program}" PRIVATE nucleoscope_${_kind}_test ${TEST_LINKS})
    target_compile_definitions("${program}" PRIVATE NUCLEOSCOPE_SHARED_DATA="${NUCLEOSCOPE_SHARED_DATA}")
    target_compile_options("${program}" PRIVATE ${NUCLEOSCOPE_TEST_OPTIONS})
    set_target_properties("${program}" PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${NUCLEOSCOPE_TEST_DIRECTORY}")
    nucleoscope_use_headers("${program}" "${_kind}_test")
    nucleoscope_moc_test_sources("${program}" ${_files})
    nucleoscope_unite("${program}")
    if(TEST_ENGINE)
        nucleoscope_program_needs_engines("${program}")
    endif()

    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}/tests" OUTPUT_VARIABLE _place)
    string(REPLACE "/" ";" _labels "${_place}")
    foreach(_test IN LISTS TEST_TESTS)
        add_test(NAME "${_test}" COMMAND "${program}" "${_test}")
    endforeach()
    set_tests_properties(${TEST_TESTS} PROPERTIES
        LABELS "${_labels}"
        TIMEOUT "${TEST_TIMEOUT}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;GOMP_SPINCOUNT=1000;NUCLEOSCOPE_SHARED_DATA=${NUCLEOSCOPE_SHARED_DATA};NUCLEOSCOPE_PROGRAM=${PROJECT_BINARY_DIR}/bin/nucleoscope"
    )
endfunction()

# nucleoscope_moc_headers(<target>)
# Runs moc on the headers of a target. AUTOMOC would have it read every header of Qt and C++ for each of ours, which is
# thirty seconds of a clean build, and finds nothing there that moc needs.
function(nucleoscope_moc_headers target)
    get_target_property(_files "${target}" SOURCES)
    list(FILTER _files INCLUDE REGEX "\\.h$")
    set(_folder "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
    set(_all "")
    foreach(_file IN LISTS _files)
        cmake_path(ABSOLUTE_PATH _file NORMALIZE)
        cmake_path(RELATIVE_PATH _file BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE _name)
        cmake_path(REPLACE_EXTENSION _name ".moc.cpp")
        qt_generate_moc("${_file}" "${_folder}/${_name}" OPTIONS --no-notes)
        set_source_files_properties("${_folder}/${_name}" PROPERTIES HEADER_FILE_ONLY ON)
        target_sources("${target}" PRIVATE "${_folder}/${_name}")
        string(APPEND _all "#include \"${_name}\"\n")
    endforeach()
    file(CONFIGURE OUTPUT "${_folder}/all.cpp" CONTENT "${_all}")
    set_source_files_properties("${_folder}/all.cpp" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    target_sources("${target}" PRIVATE "${_folder}/all.cpp")
endfunction()

# nucleoscope_moc_test_sources(<program> <file>...)
# Runs moc on the .cpp files that include their own .moc. AUTOMOC would do the same with a scanner a program, which costs
# a clean build more than the tests' own code.
function(nucleoscope_moc_test_sources name)
    foreach(_source IN LISTS ARGN)
        cmake_path(GET _source STEM _stem)
        file(STRINGS "${_source}" _included REGEX "^#include \"${_stem}\\.moc\"")
        if(_included)
            set(_moc "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${_stem}.moc")
            qt_generate_moc("${_source}" "${_moc}")
            target_sources("${name}" PRIVATE "${_moc}")
            target_include_directories("${name}" PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
        endif()
    endforeach()
endfunction()

# nucleoscope_add_benchmark(SOURCES <file>... [LINKS <target>...])
# Adds to the one benchmark executable, nucleoscope_bench, which `./dev bench` runs.
function(nucleoscope_add_benchmark)
    cmake_parse_arguments(PARSE_ARGV 0 BENCH "" "" "SOURCES;LINKS")
    if(NOT TARGET nucleoscope::benchmark)
        return()
    endif()
    if(NOT TARGET nucleoscope_bench)
        add_executable(nucleoscope_bench)
        target_link_libraries(nucleoscope_bench PRIVATE nucleoscope_options nucleoscope::benchmark)
        target_compile_definitions(nucleoscope_bench PRIVATE NUCLEOSCOPE_SHARED_DATA="${NUCLEOSCOPE_SHARED_DATA}")
        set_target_properties(nucleoscope_bench PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${NUCLEOSCOPE_TEST_DIRECTORY}")
    endif()
    list(TRANSFORM BENCH_SOURCES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
    target_sources(nucleoscope_bench PRIVATE ${BENCH_SOURCES})
    target_link_libraries(nucleoscope_bench PRIVATE ${BENCH_LINKS})
endfunction()

function(_nucleoscope_reject_leftovers where leftovers)
    if(leftovers)
        message(FATAL_ERROR "${where}: unexpected arguments: ${leftovers}")
    endif()
endfunction()
