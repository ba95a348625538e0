#pragma once

#include "deeds.h"
#include "ui/main_window.h"
#include "ui/workspace.h"

#include <memory>

/// What a person does on the Data page: opens `first` and then `second`, filters, searches, sorts, chooses all. `second` stays open.
void workOnDataPage(Deeds& deeds, nucleoscope::ui::Workspace& workspace, nucleoscope::ui::MainWindow& window,
                    std::shared_ptr<const nucleoscope::Dataset> first, const std::shared_ptr<const nucleoscope::Dataset>& second);
