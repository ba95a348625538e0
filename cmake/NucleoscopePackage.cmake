# SPDX-License-Identifier: GPL-3.0-or-later
#
# What an installation consists of, and the Debian package that `./dev package` makes of it with CPack. LibTorch is not in it:
# its CPU build contains Intel MKL, which may not be distributed together with the GPL'd QCustomPlot. The engine is: it looks
# for LibTorch where core/learning/engine_loader.h says.

include_guard(GLOBAL)

# Below one prefix, so that the program finds lib/nucleoscope and share/nucleoscope beside its own folder.
install(TARGETS nucleoscope RUNTIME DESTINATION bin)
get_property(_engines GLOBAL PROPERTY NUCLEOSCOPE_ENGINES)
if(_engines)
    install(TARGETS ${_engines} LIBRARY DESTINATION lib/nucleoscope)
endif()
install(DIRECTORY resources/recipes resources/lessons resources/weights resources/libtorch DESTINATION share/nucleoscope)
install(FILES README.md NOTICE DESTINATION share/doc/nucleoscope)
install(FILES LICENSE DESTINATION share/doc/nucleoscope RENAME copyright)

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(_linux "${PROJECT_SOURCE_DIR}/packaging/linux")
    string(TIMESTAMP NUCLEOSCOPE_RELEASE_DATE "%Y-%m-%d" UTC)
    configure_file("${_linux}/nucleoscope.metainfo.xml.in" "${PROJECT_BINARY_DIR}/generated/nucleoscope.metainfo.xml" @ONLY)
    install(FILES "${PROJECT_BINARY_DIR}/generated/nucleoscope.metainfo.xml" DESTINATION share/metainfo)
    install(FILES "${_linux}/nucleoscope.desktop" DESTINATION share/applications)
    install(FILES "${_linux}/nucleoscope-mime.xml" DESTINATION share/mime/packages RENAME nucleoscope.xml)
    install(FILES resources/icons/nucleoscope.svg DESTINATION share/icons/hicolor/scalable/apps)
    install(FILES "${_linux}/nucleoscope.bash" DESTINATION share/bash-completion/completions RENAME nucleoscope)
    # Debian wants pages compressed, and the same bytes each time.
    find_program(NUCLEOSCOPE_GZIP gzip)
    mark_as_advanced(NUCLEOSCOPE_GZIP)
    if(NUCLEOSCOPE_GZIP)
        set(_page "${PROJECT_BINARY_DIR}/generated/nucleoscope.1.gz")
        execute_process(COMMAND "${NUCLEOSCOPE_GZIP}" -9nc "${_linux}/nucleoscope.1" OUTPUT_FILE "${_page}" COMMAND_ERROR_IS_FATAL ANY)
        install(FILES "${_page}" DESTINATION share/man/man1)
    endif()
endif()

set(CPACK_PACKAGE_NAME nucleoscope)
set(CPACK_PACKAGE_VENDOR Nucleoscope)
set(CPACK_PACKAGE_CONTACT "Nucleoscope <nucleoscope@localhost>" CACHE STRING "Who maintains the package")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Browse the nuclei, train by pointing and clicking, see every mistake, and judge how\nfar to believe it. For research and teaching only, not for diagnosis.\n\nTraining and predicting need LibTorch, which is not in this package.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
# Which packages hold the libraries that are linked, dpkg-shlibdeps finds out; LibTorch's, in no package, it passes over.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
if(LibTorch_ROOT_DIR)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${LibTorch_ROOT_DIR}/lib")
endif()
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, fonts-inter, qt6-translations-l10n")
include(CPack)
