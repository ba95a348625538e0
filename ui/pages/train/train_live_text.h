#pragma once

#include "core/run/run.h"

#include <QString>
#include <QStringList>
#include <utility>

namespace nucleoscope::ui {

class TrainingSession;

using Fields = QList<std::pair<QString, QString>>;

/// "Epoch 3 of 6, training": what happens at this moment.
QString stateText(const TrainingSession& session);
/// Name and value of everything that changes while training; an empty value where there is none any more.
Fields numbersOf(const TrainingSession& session);
/// The recipe in a few short lines.
Fields recipeInShort(const Recipe& recipe, const LearnerDescription& learner);
/// What the curves say at this moment, for a student.
QString meaningOf(const TrainingSession& session);
/// "epoch 3 · balanced accuracy 0.835 · best, kept"
QString epochLine(const EpochRecord& epoch, Metric selection);
QString metricTitle(Metric metric);
/// How it ended, and what was kept.
QString endText(const TrainingSession& session);

} // namespace nucleoscope::ui
