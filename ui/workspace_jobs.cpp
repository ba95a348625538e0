#include "ui/workspace_jobs.h"

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

QString demoLocation()
{
    return QString::fromStdString(utf8(cacheFolder() / "demo"));
}

QString shortName(const QString& location)
{
    const QString name = QFileInfo(location).fileName();
    return name.isEmpty() ? location : name;
}

QStringList existing(const QStringList& locations)
{
    QStringList there;
    for (const QString& location : locations)
        if (QFileInfo::exists(location.section(QLatin1Char('!'), 0, 0)))
            there.append(location);
    return there;
}

} // namespace nucleoscope::ui
