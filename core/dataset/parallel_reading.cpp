// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/parallel_reading.h"

#include "core/base/system.h"

#include <algorithm>
#include <exception>

namespace nucleoscope {

int readingThreads(std::size_t count, std::size_t imagesPerThread)
{
    constexpr int mostThreads = 4;
    return static_cast<int>(
        std::min<std::size_t>(static_cast<std::size_t>(std::min(usableThreads(), mostThreads)), 1 + count / imagesPerThread));
}

Result<Bytes> readSafely(SampleReader& reader, const Sample& sample)
{
    try {
        return reader.read(sample);
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Unreadable,
                    {"sample.failed", "{file} could not be read: {reason}.", {{"file", sample.id}, {"reason", problem.what()}}});
    }
}

void readInParallel(const Dataset& dataset, SampleReader& own, std::size_t count, const ParallelOptions& options,
                    const std::function<void(SampleReader&, std::size_t)>& work)
{
    inParallel(
        count, options, [&](std::size_t i) { work(own, i); },
        [&]() -> IndexWork {
            auto opened = dataset.makeReader();
            if (!opened)
                return {};
            return [&work, reader = std::shared_ptr<SampleReader>(std::move(*opened))](std::size_t i) { work(*reader, i); };
        });
}

} // namespace nucleoscope
