#pragma once

#include "ui/inspection/results_view.h"

#include <QString>
#include <functional>
#include <vector>

namespace nucleoscope::ui {

/// A tab of Results.
struct ResultsViewEntry {
    QString name; ///< of the object, for settings and tests
    QString title;
    QString toolTip;
    std::function<ResultsView*(Workspace&, InspectionState&)> make;
};
/// In the order of their tabs. A new view is a line here.
std::vector<ResultsViewEntry> resultsViews();

} // namespace nucleoscope::ui
