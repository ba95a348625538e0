#include "core/inspection/mark_store.h"

#include "core/base/file_lock.h"
#include "core/base/files.h"
#include "core/base/text.h"

namespace nucleoscope {
namespace fs = std::filesystem;

fs::path marksFile(const std::string& datasetFingerprint)
{
    return dataFolder() / "marks" / pathFromUtf8(datasetFingerprint + ".json");
}

Result<MarkList> readMarks(const fs::path& file)
{
    const auto text = readTextFile(file);
    if (!text && text.error().code == ErrorCode::NotFound)
        return MarkList();
    if (!text)
        return fail(text.error());
    return marksFromJson(*text, utf8(file));
}

Result<MarkList> mergeMarksIntoFile(const fs::path& file, const MarkList& marks)
{
    const auto lock = FileLock::waitFor(file);
    if (!lock)
        return fail(lock.error());
    auto merged = readMarks(file);
    if (!merged || merged->merge(marks) == 0)
        return merged;
    if (const auto written = writeFileAtomically(file, marksToJson(*merged)); !written)
        return fail(written.error());
    return merged;
}

Result<MarkList> importMarks(const fs::path& file)
{
    const auto text = readTextFile(file);
    if (!text)
        return fail(text.error());
    return trimmed(*text).starts_with('{') ? marksFromJson(*text, utf8(file)) : marksFromCsv(*text, utf8(file));
}

} // namespace nucleoscope
