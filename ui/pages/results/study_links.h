// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/study_setup.h"

#include <QString>
#include <optional>
#include <vector>

namespace nucleoscope::ui {

class InspectionState;
class Workspace;

/// From samples of the run's dataset, which studies speak of, to what Results shows of them.
class StudyLinks {
public:
    StudyLinks(Workspace& workspace, InspectionState& state) : workspace_(workspace), state_(state) {}
    /// Into the inspector, with what the run said of it where it is among the predictions shown.
    void select(int datasetSample) const;
    /// Those among the predictions shown: values of Prediction::sample, ascending; what a filter takes.
    std::vector<int> shown(const std::vector<int>& datasetSamples) const;
    QString className(int classIndex) const;
    QString patientOf(int datasetSample) const;

    /// The instant recipe on the dataset of what is shown, with its published folds or three made ones.
    Result<StudySetup> setup() const;
    /// Why that cannot be: no pictures, or no pretrained weights; empty where it can.
    QString obstacle() const;

private:
    std::vector<int> runSamples() const; ///< of each sample of the dataset, -1 where the run has it not

    Workspace& workspace_;
    InspectionState& state_;
};

} // namespace nucleoscope::ui
