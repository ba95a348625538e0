# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finds QCustomPlot built for Qt 6. Debian brings a CMake configuration (QCustomPlotQt6); elsewhere the header and the
# library are looked for.
#
# Target: QCustomPlot6::QCustomPlot6.

find_package(QCustomPlotQt6 CONFIG QUIET)
if(TARGET QCustomPlotQt6::QCustomPlotQt6)
    set(_qcustomplot_found TRUE)
    if(NOT TARGET QCustomPlot6::QCustomPlot6)
        add_library(QCustomPlot6::QCustomPlot6 INTERFACE IMPORTED)
        target_link_libraries(QCustomPlot6::QCustomPlot6 INTERFACE QCustomPlotQt6::QCustomPlotQt6)
    endif()
else()
    find_path(QCustomPlot6_INCLUDE_DIR qcustomplot.h)
    find_library(QCustomPlot6_LIBRARY NAMES QCustomPlotQt6 qcustomplot-qt6 qcustomplot)
    mark_as_advanced(QCustomPlot6_INCLUDE_DIR QCustomPlot6_LIBRARY)
    if(QCustomPlot6_INCLUDE_DIR AND QCustomPlot6_LIBRARY)
        set(_qcustomplot_found TRUE)
        if(NOT TARGET QCustomPlot6::QCustomPlot6)
            add_library(QCustomPlot6::QCustomPlot6 UNKNOWN IMPORTED)
            set_target_properties(QCustomPlot6::QCustomPlot6 PROPERTIES
                IMPORTED_LOCATION "${QCustomPlot6_LIBRARY}"
                INTERFACE_INCLUDE_DIRECTORIES "${QCustomPlot6_INCLUDE_DIR}"
                INTERFACE_LINK_LIBRARIES "Qt6::Widgets;Qt6::PrintSupport"
            )
        endif()
    endif()
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QCustomPlot6 REQUIRED_VARS _qcustomplot_found)
