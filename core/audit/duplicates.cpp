#include "core/audit/duplicates.h"

#include "core/imaging/decode.h"

#include <algorithm>
#include <bit>
#include <map>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <unordered_map>

namespace nucleoscope {
namespace {

constexpr int alikeBits = 40;         ///< of 256; unrelated nuclei have about 100 and more
constexpr int alikeEvenBits = 16;     ///< of the 64 that mirroring does not change: a quarter of alikeBits, and slack
constexpr double sameNucleus = 0.985; ///< correlation of two views of one nucleus; two nuclei of one patient stay below
constexpr std::size_t mostCandidates = 4000;

struct Candidate {
    int first, second;
    int orientation; ///< of the second: bit 0 mirrored, 1 upside down, 2 transposed before
    int bits;
};

PerceptualHash turned(PerceptualHash hash, int orientation)
{
    if (orientation & 4)
        hash = hash.transposed();
    if (orientation & 1)
        hash = hash.mirrored();
    if (orientation & 2)
        hash = hash.upsideDown();
    return hash;
}

cv::Mat turned(cv::Mat view, int orientation)
{
    if (orientation & 4)
        cv::transpose(view, view);
    if (orientation & 1)
        cv::flip(view, view, 1);
    if (orientation & 2)
        cv::flip(view, view, 0);
    return view;
}

/// Pearson's, of all pixels; 0 where a picture has one colour.
double correlation(const cv::Mat& a, const cv::Mat& b)
{
    cv::Scalar meanA, meanB, deviationA, deviationB;
    cv::meanStdDev(a, meanA, deviationA);
    cv::meanStdDev(b, meanB, deviationB);
    if (deviationA[0] <= 0 || deviationB[0] <= 0)
        return 0;
    return (a.dot(b) / static_cast<double>(a.total()) - meanA[0] * meanB[0]) / (deviationA[0] * deviationB[0]);
}

/// Pairs whose hashes are alike in any orientation. The bits that mirroring leaves alone sort out nearly all.
class CandidateSearch {
public:
    explicit CandidateSearch(const DatasetFacts& facts) : facts_(facts)
    {
        for (std::size_t i = 0; i < facts.images.size(); ++i)
            if (const ImageFacts& image = facts.images[i]; !image.problem && !image.blank)
                places_.push_back({static_cast<int>(i), image.looks.evenBits(), image.looks.transposed().evenBits()});
    }

    Result<std::vector<Candidate>> run(const OpenOptions& options)
    {
        for (std::size_t i = 0; i < places_.size(); ++i) {
            if (options.stop.stop_requested())
                return fail(ErrorCode::Cancelled, {"audit.duplicates_cancelled", "Looking for similar images was stopped."});
            for (std::size_t k = i + 1; k < places_.size(); ++k)
                compare(places_[i], places_[k]);
        }
        std::stable_sort(found_.begin(), found_.end(), [](const Candidate& a, const Candidate& b) { return a.bits < b.bits; });
        return std::move(found_);
    }

private:
    struct Place {
        int sample;
        std::uint64_t even;
        std::uint64_t evenTransposed;
    };

    void compare(const Place& a, const Place& b)
    {
        const bool straight = std::popcount(a.even ^ b.even) <= alikeEvenBits;
        const bool across = std::popcount(a.even ^ b.evenTransposed) <= alikeEvenBits;
        if (!straight && !across)
            return;
        const ImageFacts& first = facts_.images[static_cast<std::size_t>(a.sample)];
        const ImageFacts& second = facts_.images[static_cast<std::size_t>(b.sample)];
        if (first.pixelHash == second.pixelHash)
            return;
        Candidate best{a.sample, b.sample, 0, alikeBits + 1};
        for (int orientation = straight ? 0 : 4; orientation < (across ? 8 : 4); ++orientation)
            if (const int bits = distance(first.looks, turned(second.looks, orientation)); bits < best.bits) {
                best.orientation = orientation;
                best.bits = bits;
            }
        if (best.bits <= alikeBits)
            found_.push_back(best);
    }

    const DatasetFacts& facts_;
    std::vector<Place> places_;
    std::vector<Candidate> found_;
};

/// Views of the candidates, read when first needed.
class Views {
public:
    Views(const Dataset& dataset, SampleReader& reader) : dataset_(dataset), reader_(reader) {}

    /// Empty where the image cannot be read any more.
    const cv::Mat& of(int sample)
    {
        const auto [place, isNew] = views_.try_emplace(sample);
        if (isNew)
            if (const auto bytes = reader_.read(dataset_.sample(sample)))
                if (const auto rgb = decodeImage(*bytes, dataset_.sample(sample).id))
                    place->second = nucleusView(*rgb);
        return place->second;
    }

private:
    const Dataset& dataset_;
    SampleReader& reader_;
    std::unordered_map<int, cv::Mat> views_;
};

} // namespace

std::vector<std::vector<int>> identicalImages(const DatasetFacts& facts)
{
    std::unordered_map<ContentHash, std::vector<int>> byContent;
    for (std::size_t i = 0; i < facts.images.size(); ++i)
        if (!facts.images[i].problem)
            byContent[facts.images[i].pixelHash].push_back(static_cast<int>(i));
    std::vector<std::vector<int>> groups;
    for (auto& [hash, samples] : byContent)
        if (samples.size() > 1)
            groups.push_back(std::move(samples));
    std::sort(groups.begin(), groups.end());
    return groups;
}

Result<NearDuplicates> nearDuplicates(const Dataset& dataset, const DatasetFacts& facts, const OpenOptions& options)
{
    auto candidates = CandidateSearch(facts).run(options);
    if (!candidates)
        return fail(candidates.error());
    auto reader = dataset.makeReader();
    if (!reader)
        return fail(reader.error());
    NearDuplicates result;
    result.all = candidates->size() <= mostCandidates;
    if (!result.all)
        candidates->resize(mostCandidates);
    Views views(dataset, **reader);
    for (std::size_t i = 0; i < candidates->size(); ++i) {
        if (options.stop.stop_requested())
            return fail(ErrorCode::Cancelled, {"audit.duplicates_cancelled", "Looking for similar images was stopped."});
        const Candidate& candidate = (*candidates)[i];
        const cv::Mat& first = views.of(candidate.first);
        const cv::Mat& second = views.of(candidate.second);
        if (!first.empty() && !second.empty())
            if (const double r = correlation(first, turned(second.clone(), candidate.orientation)); r >= sameNucleus)
                result.pairs.push_back({candidate.first, candidate.second, r});
        if (options.progress)
            options.progress(static_cast<double>(i + 1) / static_cast<double>(candidates->size()));
    }
    std::sort(result.pairs.begin(), result.pairs.end(), [](const NearDuplicate& a, const NearDuplicate& b) {
        return std::pair(a.first, a.second) < std::pair(b.first, b.second);
    });
    return result;
}

} // namespace nucleoscope
