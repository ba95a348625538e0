#pragma once

#include "core/inspection/marks.h"

#include <QToolButton>
#include <string>

class QMenu;

namespace nucleoscope::ui {

class InspectionState;
class MarkKeeper;
class Workspace;

/// Shows only the nuclei that reviewers marked: as a hand-picked set of the filter, so that it combines with the rest of
/// it, and goes back, forward and undoes like any other.
class MarkFilterButton : public QToolButton {
    Q_OBJECT
public:
    MarkFilterButton(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);

private:
    void fill();
    void choose(MarkFlags wanted, const QString& name);
    std::vector<int> marked(MarkFlags wanted) const; ///< samples of the list, ascending
    std::string fingerprint() const;

    MarkKeeper& keeper_;
    InspectionState& state_;
    QMenu* menu_;
};

} // namespace nucleoscope::ui
