#pragma once

#include "ui/pages/page.h"

#include <QString>
#include <vector>

namespace nucleoscope::ui {

/// What the rail shows of a page.
struct PageEntry {
    QString name; ///< objectName and icon
    QString label;
    QString toolTip;
    QString hint; ///< keys worth knowing, for the status strip
    Page* page = nullptr;
};

/// All pages in the rail's order, made for this workspace.
std::vector<PageEntry> makePages(Workspace& workspace, QWidget* parent);

} // namespace nucleoscope::ui
