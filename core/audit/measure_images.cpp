#include "core/audit/facts_table.h"
#include "core/audit/image_facts.h"
#include "core/base/files.h"
#include "core/dataset/content_key.h"
#include "core/dataset/parallel_reading.h"

#include <algorithm>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t largestTable = std::uint64_t{1} << 30;

/// Empty where the files' ages are not known. The 2 is the version: other measurements, another number.
fs::path tableFile(const Dataset& dataset, SampleReader& reader)
{
    const std::string key = contentKey(dataset, reader);
    return key.empty() ? fs::path() : cacheFolder() / "audit" / ("2-" + key + ".csv");
}

class Measuring {
public:
    Measuring(const Dataset& dataset, const OpenOptions& options) : dataset_(dataset), options_(options)
    {
        facts_.resize(dataset.samples().size());
    }

    void remember(const fs::path& table)
    {
        if (const auto text = readTextFile(table, largestTable))
            if (auto known = factsFromCsv(*text, dataset_, utf8(table)))
                facts_ = std::move(*known);
    }

    std::size_t known() const
    {
        return static_cast<std::size_t>(
            std::count_if(facts_.begin(), facts_.end(), [](const auto& facts) { return facts.has_value(); }));
    }

    /// True where anything was measured.
    bool run(SampleReader& reader)
    {
        for (std::size_t i = 0; i < facts_.size(); ++i)
            if (!facts_[i])
                missing_.push_back(i);
        readInParallel(dataset_, reader, missing_.size(), {readingThreads(missing_.size()), options_.stop, options_.progress},
                       [this](SampleReader& own, std::size_t i) {
                           facts_[missing_[i]] = measure(own, dataset_.samples()[missing_[i]]);
                       });
        return !missing_.empty();
    }

    /// A table that cannot be written costs time, nothing else.
    void keep(const fs::path& table) const
    {
        std::error_code problem;
        fs::create_directories(table.parent_path(), problem);
        (void)writeFileAtomically(table, factsToCsv(dataset_, facts_));
    }

    DatasetFacts take()
    {
        DatasetFacts result;
        result.images.reserve(facts_.size());
        for (std::optional<ImageFacts>& facts : facts_)
            result.images.push_back(std::move(*facts));
        return result;
    }

private:
    /// Whatever happens to one image is said of that image.
    static ImageFacts measure(SampleReader& reader, const Sample& sample)
    {
        try {
            if (const Result<Bytes> bytes = reader.read(sample))
                return measureImage(*bytes, sample.id);
            else
                return unread(sample, bytes.error().message);
        } catch (const std::exception& problem) {
            return unread(sample, {"sample.failed",
                                   "{file} could not be read: {reason}.",
                                   {{"file", sample.id}, {"reason", problem.what()}}});
        }
    }

    static ImageFacts unread(const Sample& sample, Message problem)
    {
        ImageFacts facts;
        facts.fileHash = ContentHash::of("unreadable " + sample.id); // as hashContents() has it
        facts.bytes = sample.bytes;
        facts.problem = std::move(problem);
        return facts;
    }

    const Dataset& dataset_;
    const OpenOptions& options_;
    std::vector<std::optional<ImageFacts>> facts_;
    std::vector<std::size_t> missing_;
};

} // namespace

bool imagesAreMeasured(const Dataset& dataset)
{
    auto reader = dataset.makeReader();
    const fs::path table = reader ? tableFile(dataset, **reader) : fs::path();
    if (table.empty())
        return false;
    const OpenOptions none;
    Measuring measuring(dataset, none);
    measuring.remember(table);
    return 50 * (dataset.samples().size() - measuring.known()) <= dataset.samples().size();
}

Result<DatasetFacts> measureImages(const Dataset& dataset, const OpenOptions& options)
{
    auto reader = dataset.makeReader();
    if (!reader)
        return fail(reader.error());
    const fs::path table = tableFile(dataset, **reader);
    Measuring measuring(dataset, options);
    if (!table.empty())
        measuring.remember(table);
    if (measuring.run(**reader) && !table.empty())
        measuring.keep(table);
    if (options.stop.stop_requested())
        return fail(ErrorCode::Cancelled,
                    {"audit.cancelled",
                     "The audit of {dataset} was stopped. What was found out is kept: the next one goes on from there.",
                     {{"dataset", dataset.name()}}});
    return measuring.take();
}

} // namespace nucleoscope
