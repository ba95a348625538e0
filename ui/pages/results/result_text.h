// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/pseudonyms.h"

#include <QStringList>

namespace nucleoscope::ui {

class InspectionState;

/// What Results shows of a run, as plain text to send to somebody: which predictions, at which threshold, `scores` (a line
/// each), the confusion matrix, the patients who came off worst, and how far to believe it. Empty without a run or
/// predictions. Patients by `names`, where these are given.
QString resultText(const InspectionState& state, const QString& part, const QStringList& scores,
                   const std::optional<Pseudonyms>& names = {});

} // namespace nucleoscope::ui
