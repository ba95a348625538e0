#include "ui/workspace_jobs.h"

#include "core/base/files.h"
#include "core/classroom/class_pack.h"
#include "core/dataset/demo/demo_dataset.h"
#include "core/workflow/run_archive.h"

#include <QFileInfo>

namespace nucleoscope::ui {
namespace {

OpenOptions optionsFor(JobContext& context)
{
    return {context.stopToken(), [&context](double fraction) {
                context.report({fraction, {"activity.scan", "Looking through the folders"}});
            }};
}

Result<OpenRun> joined(std::shared_ptr<const Run> run, std::shared_ptr<const Dataset> dataset)
{
    auto located = run->locateIn(*dataset);
    if (!located)
        return fail(located.error());
    return OpenRun{std::move(run), std::move(dataset), std::move(*located)};
}

} // namespace

Result<std::shared_ptr<const Dataset>> openDatasetJob(const std::filesystem::path& location, JobContext& context)
{
    return openDataset(location, optionsFor(context));
}

Result<std::shared_ptr<const Dataset>> openDemoJob(const std::filesystem::path& folder, JobContext& context)
{
    std::error_code problem;
    if (!std::filesystem::exists(folder / demoMarkerName, problem)) {
        std::filesystem::create_directories(folder.parent_path(), problem);
        const Message activity{"activity.demo", "Drawing the nuclei of the demo", {}};
        auto drawn = writeDemoDataset(folder, {}, context.stopToken(), [&](double fraction) {
            context.report({fraction, activity});
        });
        if (!drawn)
            return fail(drawn.error());
    }
    return openDataset(folder, optionsFor(context));
}

Result<OpenRun> openRunJob(const std::filesystem::path& folder, const std::shared_ptr<const Dataset>& known,
                           const MovedDatasets& moved, JobContext& context)
{
    const auto place =
        isPackedRun(folder) ? unpackRun(folder, defaultRunsFolder(), context) : Result<std::filesystem::path>(folder);
    if (!place)
        return fail(place.error());
    auto opened = Run::open(*place);
    if (!opened)
        return fail(opened.error());
    auto run = std::make_shared<const Run>(std::move(*opened));
    if (known) {
        if (auto fits = joined(run, known))
            return fits;
    }
    for (const std::filesystem::path& at : placesOfImages(*run, moved)) {
        if (auto dataset = openDataset(at, optionsFor(context))) {
            if (auto fits = joined(run, *dataset))
                return fits;
        }
    }
    if (auto pictures = packedPictures(*run, context.stopToken()))
        return OpenRun{std::move(run), std::move(pictures->dataset), std::move(pictures->indices)};
    return OpenRun{std::move(run), nullptr, {}};
}

Result<OpenRun> locateJob(const std::shared_ptr<const Run>& run, const std::filesystem::path& location, JobContext& context)
{
    auto dataset = openDataset(location, optionsFor(context));
    if (!dataset)
        return fail(dataset.error());
    return joined(run, *dataset);
}

PlaceToOpen placeToOpen(const QString& location)
{
    const QFileInfo place(location);
    const std::filesystem::path path = pathFromUtf8(location.toStdString());
    if (place.isFile() && isClassPack(path))
        return {PlaceToOpen::Kind::ClassPack, place.absoluteFilePath()};
    if ((place.isFile() && isPackedRun(path)) || (place.isDir() && QFileInfo::exists(location + QStringLiteral("/run.json"))))
        return {PlaceToOpen::Kind::Run, place.absoluteFilePath()};
    return {PlaceToOpen::Kind::Dataset, place.exists() ? place.absoluteFilePath() : location};
}

QString demoLocation()
{
    return QString::fromStdString(utf8(cacheFolder() / "demo"));
}

QString shortName(const QString& location)
{
    const QString name = QFileInfo(location).fileName();
    return name.isEmpty() ? location : name;
}

QStringList missing(const QStringList& locations)
{
    QStringList gone;
    for (const QString& location : locations)
        if (!QFileInfo::exists(location.section(QLatin1Char('!'), 0, 0)))
            gone.append(location);
    return gone;
}

QStringList without(const QStringList& locations, const QStringList& leftOut)
{
    QStringList kept;
    for (const QString& location : locations)
        if (!leftOut.contains(location))
            kept.append(location);
    return kept;
}

} // namespace nucleoscope::ui
