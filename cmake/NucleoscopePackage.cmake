# SPDX-License-Identifier: GPL-3.0-or-later
#
# What an installation consists of, and the packages that `./dev package` makes of it: with CPack a Debian package, on macOS a bundle in
# a disk image, on Windows an installer (both untested); packaging/linux/bundle.py makes an archive. LibTorch is in none of them:
# its CPU build contains Intel MKL, which may not be distributed together with the GPL'd QCustomPlot. The engine is: it looks
# for LibTorch where core/learning/engine_loader.h says.

include_guard(GLOBAL)

# Below one prefix, so that the program finds lib/nucleoscope and share/nucleoscope beside its own folder. On macOS that prefix
# is inside of the bundle, whose program lies in Contents/MacOS; what is built to be run in place is no bundle.
set(_prefix "")
if(APPLE)
    option(NUCLEOSCOPE_BUNDLE "Build the bundle that `cpack` puts into a disk image" OFF)
    mark_as_advanced(NUCLEOSCOPE_BUNDLE)
endif()
if(APPLE AND NUCLEOSCOPE_BUNDLE)
    set(_prefix "Nucleoscope.app/Contents/")
    set_target_properties(nucleoscope PROPERTIES
        OUTPUT_NAME Nucleoscope
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME Nucleoscope
        MACOSX_BUNDLE_ICON_FILE nucleoscope.icns
        MACOSX_BUNDLE_INFO_PLIST "${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in" # with the files that open by a double click
        MACOSX_BUNDLE_GUI_IDENTIFIER io.github.nucleoscope.Nucleoscope
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}")
    install(FILES packaging/icons/nucleoscope.icns DESTINATION "${_prefix}Resources")
elseif(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    # Where the archive that carries its libraries has them (packaging/linux/bundle.py); the Debian package has no such folder. As
    # RPATH and not as RUNPATH, which would not hold for what these libraries need themselves, nor for Qt's plugins.
    set_target_properties(nucleoscope PROPERTIES INSTALL_RPATH "$ORIGIN/../lib/nucleoscope/libraries")
    target_link_options(nucleoscope PRIVATE LINKER:--disable-new-dtags)
endif()
set(_dependencies "")
if(WIN32)
    set(_dependencies RUNTIME_DEPENDENCY_SET nucleoscope_libraries)
    target_sources(nucleoscope PRIVATE packaging/windows/nucleoscope.rc)
endif()
install(TARGETS nucleoscope ${_dependencies} RUNTIME DESTINATION bin BUNDLE DESTINATION .)
get_property(_engines GLOBAL PROPERTY NUCLEOSCOPE_ENGINES)
if(_engines)
    install(TARGETS ${_engines} LIBRARY DESTINATION "${_prefix}lib/nucleoscope")
endif()
install(DIRECTORY resources/recipes resources/lessons resources/weights resources/libtorch DESTINATION "${_prefix}share/nucleoscope")
install(FILES README.md CHANGELOG.md NOTICE DESTINATION "${_prefix}share/doc/nucleoscope")
install(FILES LICENSE DESTINATION "${_prefix}share/doc/nucleoscope" RENAME copyright)

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(_linux "${PROJECT_SOURCE_DIR}/packaging/linux")
    # The day of the release, as CHANGELOG.md has it: "## 1.2.3 (2027-01-31)". What is not released yet has none.
    set(_id io.github.nucleoscope.Nucleoscope)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/CHANGELOG.md")
    file(STRINGS CHANGELOG.md _heading REGEX "^## " LIMIT_COUNT 1)
    set(NUCLEOSCOPE_RELEASES "")
    if(_heading MATCHES [[\(([0-9]+-[0-9]+-[0-9]+)\)]])
        set(NUCLEOSCOPE_RELEASES "<releases><release version=\"${PROJECT_VERSION}\" date=\"${CMAKE_MATCH_1}\"/></releases>")
    endif()
    configure_file("${_linux}/${_id}.metainfo.xml.in" "${PROJECT_BINARY_DIR}/generated/${_id}.metainfo.xml" @ONLY)
    install(FILES "${PROJECT_BINARY_DIR}/generated/${_id}.metainfo.xml" DESTINATION share/metainfo)
    install(FILES "${_linux}/${_id}.desktop" DESTINATION share/applications)
    install(FILES "${_linux}/nucleoscope-mime.xml" DESTINATION share/mime/packages RENAME nucleoscope.xml)
    install(FILES resources/icons/nucleoscope.svg DESTINATION share/icons/hicolor/scalable/apps)
    install(FILES "${_linux}/nucleoscope.bash" DESTINATION share/bash-completion/completions RENAME nucleoscope)
    install(FILES "${_linux}/nucleoscope.zsh" DESTINATION share/zsh/vendor-completions RENAME _nucleoscope)
    install(FILES "${_linux}/nucleoscope.fish" DESTINATION share/fish/vendor_completions.d)
    # Debian wants pages compressed, and the same bytes each time.
    find_program(NUCLEOSCOPE_GZIP gzip)
    mark_as_advanced(NUCLEOSCOPE_GZIP)
    if(NUCLEOSCOPE_GZIP)
        set(_page "${PROJECT_BINARY_DIR}/generated/nucleoscope.1.gz")
        execute_process(COMMAND "${NUCLEOSCOPE_GZIP}" -9nc "${_linux}/nucleoscope.1" OUTPUT_FILE "${_page}" COMMAND_ERROR_IS_FATAL ANY)
        install(FILES "${_page}" DESTINATION share/man/man1)
    endif()
endif()

if(APPLE OR WIN32)
    # Untested: there was neither system. Qt's own tools put its libraries and plugins, and what else is linked, beside the program.
    if(NUCLEOSCOPE_WITH_WINDOW AND Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        qt_generate_deploy_app_script(TARGET nucleoscope OUTPUT_SCRIPT _deploy NO_UNSUPPORTED_PLATFORM_ERROR)
        install(SCRIPT "${_deploy}")
    endif()
    if(WIN32)
        install(RUNTIME_DEPENDENCY_SET nucleoscope_libraries
            PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "torch" "c10" "^Qt6"
            POST_EXCLUDE_REGEXES ".*system32/.*\\.dll"
            DESTINATION bin)
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
set(CPACK_STRIP_FILES ON)

if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Nucleoscope ${PROJECT_VERSION}")
elseif(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Nucleoscope)
    set(CPACK_PACKAGE_EXECUTABLES nucleoscope Nucleoscope)
    set(CPACK_NSIS_DISPLAY_NAME Nucleoscope)
    set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
    set(CPACK_VERBATIM_VARIABLES ON)
    set(CPACK_NSIS_INSTALLED_ICON_NAME [[bin\nucleoscope.exe]])
    file(TO_NATIVE_PATH "${PROJECT_SOURCE_DIR}/packaging/icons/nucleoscope.ico" CPACK_NSIS_MUI_ICON)
    set(CPACK_NSIS_MUI_UNIICON "${CPACK_NSIS_MUI_ICON}")
    set(CPACK_NSIS_MODIFY_PATH ON)                           # the command line is half of the program
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)       # an upgrade; what the person has lies elsewhere
    # A packed run and a class pack open by a double click. SHCTX: for everybody or for one person, as it is installed.
    set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "")
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "")
    foreach(_kind "nucleorun;Nucleoscope.Run;Nucleoscope run" "nucleopack;Nucleoscope.Class;Nucleoscope class pack")
        list(GET _kind 0 _ending)
        list(GET _kind 1 _class)
        list(GET _kind 2 _words)
        string(APPEND CPACK_NSIS_EXTRA_INSTALL_COMMANDS
            "WriteRegStr SHCTX 'Software\\Classes\\.${_ending}' '' '${_class}'\n"
            "WriteRegStr SHCTX 'Software\\Classes\\${_class}' '' '${_words}'\n"
            "WriteRegStr SHCTX 'Software\\Classes\\${_class}\\DefaultIcon' '' '$INSTDIR\\bin\\nucleoscope.exe,0'\n"
            "WriteRegStr SHCTX 'Software\\Classes\\${_class}\\shell\\open\\command' '' '\"$INSTDIR\\bin\\nucleoscope.exe\" \"%1\"'\n")
        string(APPEND CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
            "DeleteRegKey SHCTX 'Software\\Classes\\.${_ending}'\n"
            "DeleteRegKey SHCTX 'Software\\Classes\\${_class}'\n")
    endforeach()
else()
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_GENERATOR DEB)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
    set(CPACK_DEBIAN_PACKAGE_SECTION science)
    # Which packages hold the libraries that are linked, dpkg-shlibdeps finds out; LibTorch's, in no package, it passes over.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    if(LibTorch_ROOT_DIR)
        set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${LibTorch_ROOT_DIR}/lib")
    endif()
    # Authorities, without whom PyTorch's server is not believed.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, ca-certificates")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, fonts-inter, qt6-translations-l10n")
endif()
include(CPack)
