#include "core/base/file_names.h"
#include "core/base/text.h"
#include "core/workflow/prediction_task.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// Ids are paths, so reading needs nothing else.
class PathReader final : public SampleReader {
public:
    Result<Bytes> read(const Sample& sample) override { return readFile(pathFromUtf8(sample.id)); }
};

bool looksLikeImage(const fs::path& file)
{
    const std::string name = utf8(file.filename());
    return !name.starts_with('.') && endsAsImage(name); // "._1.jpg" of a Mac's archive is no image
}

class Collection {
public:
    /// Once, however often it was named.
    void add(const fs::path& file)
    {
        std::error_code problem;
        const fs::path canonical = fs::weakly_canonical(file, problem);
        if (!seen_.insert(utf8(problem ? file : canonical)).second)
            return;
        Sample sample;
        sample.id = utf8(file);
        sample.name = utf8(file.filename());
        sample.subject = static_cast<int>(content.samples.size());
        const std::uintmax_t bytes = fs::file_size(file, problem);
        sample.bytes = problem ? 0 : bytes;
        content.subjects.push_back({sample.id, -1, 1});
        content.samples.push_back(std::move(sample));
    }

    void addFolder(const fs::path& folder)
    {
        std::vector<fs::path> files;
        std::error_code problem;
        fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, problem);
        for (; !problem && entry != fs::recursive_directory_iterator(); entry.increment(problem)) {
            std::error_code unknown;
            if (entry->is_regular_file(unknown) && looksLikeImage(entry->path()))
                files.push_back(entry->path());
        }
        if (problem)
            content.unreadable.push_back({utf8(folder),
                                          {"files.folder",
                                           "{folder} could not be searched to its end: {reason}.",
                                           {{"folder", utf8(folder)}, {"reason", problem.message()}}}});
        std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) { return naturalLess(utf8(a), utf8(b)); });
        for (const fs::path& file : files)
            add(file);
    }

    Dataset::Content content;

private:
    std::set<std::string> seen_;
};

} // namespace

Result<std::shared_ptr<const Dataset>> datasetFromFiles(const std::vector<fs::path>& filesAndFolders)
{
    Collection found;
    for (const fs::path& place : filesAndFolders) {
        std::error_code problem;
        const fs::file_status status = fs::status(place, problem);
        if (!fs::exists(status))
            return fail(ErrorCode::NotFound, {"files.missing", "There is no file or folder {file}.", {{"file", utf8(place)}}});
        if (fs::is_directory(status))
            found.addFolder(place);
        else
            found.add(place); // whatever its name: its content decides
    }
    if (found.content.samples.empty())
        return fail(ErrorCode::InvalidInput,
                    {"files.no_images",
                     "No image was found in {place}. BMP, JPEG, PNG and TIFF files are looked for.",
                     {{"place", filesAndFolders.empty() ? std::string("what was named") : utf8(filesAndFolders.front())}}});
    found.content.name = found.content.samples.size() == 1
                             ? found.content.samples.front().name
                             : grouped(static_cast<long long>(found.content.samples.size())) + " images";
    found.content.location = filesAndFolders.front();
    found.content.layout = Layout::Unlabelled;
    found.content.subjectsKnown = false;
    found.content.makeReader = []() -> Result<std::unique_ptr<SampleReader>> { return std::make_unique<PathReader>(); };
    return std::make_shared<const Dataset>(std::move(found.content));
}

} // namespace nucleoscope
