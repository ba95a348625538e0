#pragma once

#include "ui/moved_datasets.h"
#include "ui/workspace.h"

namespace nucleoscope::ui {

// What the workspace does on the disk thread. No window here.

Result<std::shared_ptr<const Dataset>> openDatasetJob(const std::filesystem::path& location, JobContext& context);
/// Draws the demo dataset where it is not there yet, then opens it.
Result<std::shared_ptr<const Dataset>> openDemoJob(const std::filesystem::path& folder, JobContext& context);
/// The run and its pictures: `known`, if it fits, else the place where the run found them, else where they were found since.
Result<OpenRun> openRunJob(const std::filesystem::path& folder, const std::shared_ptr<const Dataset>& known,
                           const MovedDatasets& moved, JobContext& context);
/// Fails with Mismatch where the dataset there is another one.
Result<OpenRun> locateJob(const std::shared_ptr<const Run>& run, const std::filesystem::path& location, JobContext& context);

/// What lies at a place that somebody names, by its ending and what is in it.
struct PlaceToOpen {
    enum class Kind { Dataset, Run, ClassPack };
    Kind kind = Kind::Dataset; ///< where nothing else is to be seen: opening it says what is wrong
    QString path;
};
PlaceToOpen placeToOpen(const QString& location);

QString demoLocation();
/// The last part of a path: what people call it.
QString shortName(const QString& location);
QStringList missing(const QStringList& locations); ///< those that are not there; looks at the disk
QStringList without(const QStringList& locations, const QStringList& leftOut);

} // namespace nucleoscope::ui
