#include "core/audit/duplicates.h"

#include "core/audit/nucleus_view.h"
#include "core/dataset/parallel_reading.h"
#include "core/imaging/decode.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <set>
#include <unordered_map>

namespace nucleoscope {
namespace {

constexpr int alikeBits = 52;        ///< of 256; unrelated nuclei have about 100 and more
constexpr int alikeTurned = 36;      ///< turned or mirrored: such a copy is made of the file, and differs in little else
constexpr int alikeEvenBits = 17;    ///< of the 64 that mirroring does not change: a quarter of alikeBits, and slack
constexpr int alikeEvenTurned = 12;  ///< likewise of alikeTurned
constexpr double sameNucleus = 0.7;  ///< correlation of texture; docs/audit.md tells how it was fitted
constexpr double samePicture = 0.95; ///< where nuclei are not cut out: their outlines, which are alike, cannot be left out
constexpr std::size_t mostCandidates = 20000;
constexpr int shifts = 2;           ///< pixels of the view by which two outlines of one nucleus may differ
constexpr double coarse = 3.3;      ///< standard deviation in pixels: shading coarser than this is no texture
constexpr double fine = 0.7;        ///< and what is finer is noise
constexpr double hopeful = 0.35;    ///< correlation at the coarse shifts, from which on all are tried
constexpr double leastPixels = 100; ///< of both nuclei, to be compared at all
constexpr double darkest = 20;      ///< grey of a masked nucleus's background at most

struct Candidate {
    int first, second;
    int orientation; ///< of the second: bit 0 mirrored, 1 upside down, 2 transposed before
    int bits;
};

PerceptualHash mirrored(PerceptualHash hash, int orientation)
{
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

/// The inside of a nucleus without its shading, and where that is: its outline, which many nuclei share, does not count.
struct Texture {
    cv::Mat values; ///< CV_32F
    cv::Mat inside; ///< CV_32F, 0 or 1
    bool empty() const { return values.empty(); }
};

Texture textureOf(const cv::Mat& view, bool masked)
{
    cv::Mat grey;
    view.convertTo(grey, CV_32F);
    cv::Mat inside = cv::Mat::ones(view.size(), CV_32F);
    if (masked)
        cv::Mat(view > darkest).convertTo(inside, CV_32F, 1.0 / 255);
    // Smoothed over the inside alone.
    cv::Mat shading;
    cv::Mat weight;
    cv::GaussianBlur(grey.mul(inside), shading, {}, coarse);
    cv::GaussianBlur(inside, weight, {}, coarse);
    shading /= cv::max(weight, 1e-3);
    Texture texture;
    cv::GaussianBlur((grey - shading).mul(inside), texture.values, {}, fine);
    cv::erode(inside, texture.inside, cv::Mat::ones(5, 5, CV_8U));
    return texture;
}

Texture turned(const Texture& texture, int orientation)
{
    return {turned(texture.values.clone(), orientation), turned(texture.inside.clone(), orientation)};
}

/// Pearson's, over the pixels inside both where the second is moved by (dx, dy); 0 where there are too few or one has a
/// single colour. Written out: it is asked a hundred thousand times.
double correlation(const Texture& a, const Texture& b, int dx, int dy)
{
    double count = 0, sumX = 0, sumY = 0, squaresX = 0, squaresY = 0, products = 0;
    for (int row = shifts; row < a.values.rows - shifts; ++row) {
        const float* x = a.values.ptr<float>(row);
        const float* inX = a.inside.ptr<float>(row);
        const float* y = b.values.ptr<float>(row + dy) + dx;
        const float* inY = b.inside.ptr<float>(row + dy) + dx;
        for (int column = shifts; column < a.values.cols - shifts; ++column)
            if (inX[column] > 0 && inY[column] > 0) {
                const double p = x[column];
                const double q = y[column];
                ++count;
                sumX += p;
                sumY += q;
                squaresX += p * p;
                squaresY += q * q;
                products += p * q;
            }
    }
    if (count < leastPixels)
        return 0;
    const double varianceX = squaresX / count - sumX / count * sumX / count;
    const double varianceY = squaresY / count - sumY / count * sumY / count;
    if (varianceX < 1e-6 || varianceY < 1e-6)
        return 0;
    return (products / count - sumX / count * sumY / count) / std::sqrt(varianceX * varianceY);
}

double bestCorrelation(const Texture& a, const Texture& b, int step)
{
    double best = 0;
    for (int dy = -shifts; dy <= shifts; dy += step)
        for (int dx = -shifts; dx <= shifts; dx += step)
            best = std::max(best, correlation(a, b, dx, dy));
    return best;
}

/// The best over small shifts, for two outlines of one nucleus differ by a pixel; closely only where it may be one.
double correlation(const Texture& a, const Texture& b)
{
    const double coarsely = bestCorrelation(a, b, shifts);
    return coarsely < hopeful ? coarsely : bestCorrelation(a, b, 1);
}

double leastFor(const DatasetFacts& facts, const Candidate& candidate)
{
    const auto masked = [&](int sample) { return facts.images[static_cast<std::size_t>(sample)].masked; };
    return masked(candidate.first) && masked(candidate.second) ? sameNucleus : samePicture;
}

Error lookingStopped()
{
    return {ErrorCode::Cancelled, {"audit.duplicates_cancelled", "Looking for similar images was stopped."}};
}

/// Pairs whose hashes are alike in any orientation. The bits that mirroring leaves alone sort out nearly all.
class CandidateSearch {
public:
    explicit CandidateSearch(const DatasetFacts& facts)
    {
        for (std::size_t i = 0; i < facts.images.size(); ++i)
            if (const ImageFacts& image = facts.images[i]; !image.problem && !image.blank)
                places_.push_back({static_cast<int>(i), image.pixelHash, image.looks, image.looks.transposed(),
                                   image.looks.evenBits(), image.looks.transposed().evenBits()});
    }

    Result<std::vector<Candidate>> run(const OpenOptions& options)
    {
        for (std::size_t i = 0; i < places_.size(); ++i) {
            if (options.stop.stop_requested())
                return fail(lookingStopped());
            for (std::size_t k = i + 1; k < places_.size(); ++k)
                compare(places_[i], places_[k]);
        }
        std::stable_sort(found_.begin(), found_.end(), [](const Candidate& a, const Candidate& b) { return a.bits < b.bits; });
        return std::move(found_);
    }

private:
    struct Place {
        int sample;
        ContentHash pixels;
        PerceptualHash looks, transposed;
        std::uint64_t even, evenTransposed;
    };

    void compare(const Place& a, const Place& b)
    {
        const int straight = std::popcount(a.even ^ b.even);
        const int across = std::popcount(a.even ^ b.evenTransposed);
        if ((straight > alikeEvenBits && across > alikeEvenTurned) || a.pixels == b.pixels)
            return;
        Candidate best{a.sample, b.sample, -1, alikeBits + 1};
        const auto consider = [&](int orientation, const PerceptualHash& looks, int most) {
            if (const int bits = distance(a.looks, looks); bits <= most && bits < best.bits) {
                best.orientation = orientation;
                best.bits = bits;
            }
        };
        if (straight <= alikeEvenBits)
            consider(0, b.looks, alikeBits);
        for (int orientation = straight <= alikeEvenTurned ? 1 : 4; orientation < (across <= alikeEvenTurned ? 8 : 4);
             ++orientation)
            consider(orientation, mirrored(orientation < 4 ? b.looks : b.transposed, orientation), alikeTurned);
        if (best.orientation >= 0)
            found_.push_back(best);
    }

    std::vector<Place> places_;
    std::vector<Candidate> found_;
};

/// Textures of the candidates, each read once, on as many threads as there are.
class Textures {
public:
    Textures(const Dataset& dataset, const DatasetFacts& facts, const std::vector<Candidate>& candidates)
        : dataset_(dataset), facts_(facts)
    {
        std::set<int> wanted;
        for (const Candidate& candidate : candidates)
            wanted.insert({candidate.first, candidate.second});
        samples_.assign(wanted.begin(), wanted.end());
        textures_.resize(samples_.size());
    }

    Result<void> read(const OpenOptions& options)
    {
        auto reader = dataset_.makeReader();
        if (!reader)
            return fail(reader.error());
        readInParallel(dataset_, **reader, samples_.size(), {readingThreads(samples_.size()), options.stop, options.progress},
                       [this](SampleReader& own, std::size_t i) { textures_[i] = textureOfSample(own, samples_[i]); });
        return {};
    }

    /// Empty where the image cannot be read any more.
    const Texture& of(int sample) const
    {
        return textures_[static_cast<std::size_t>(std::lower_bound(samples_.begin(), samples_.end(), sample) - samples_.begin())];
    }

private:
    /// An image that cannot be looked at has no texture.
    Texture textureOfSample(SampleReader& reader, int sample) const
    {
        try {
            if (const auto bytes = reader.read(dataset_.sample(sample)))
                if (const auto rgb = decodeImage(*bytes, dataset_.sample(sample).id))
                    return textureOf(nucleusView(*rgb), facts_.images[static_cast<std::size_t>(sample)].masked);
        } catch (const std::exception&) {}
        return {};
    }

    const Dataset& dataset_;
    const DatasetFacts& facts_;
    std::vector<int> samples_; ///< ascending
    std::vector<Texture> textures_;
};

} // namespace

std::vector<std::vector<int>> identicalImages(const ContentHashes& hashes)
{
    std::unordered_map<ContentHash, std::vector<int>> byContent;
    for (std::size_t i = 0; i < hashes.hashes.size(); ++i)
        byContent[hashes.hashes[i]].push_back(static_cast<int>(i));
    std::vector<std::vector<int>> groups;
    for (auto& [hash, samples] : byContent)
        if (samples.size() > 1)
            groups.push_back(std::move(samples));
    std::sort(groups.begin(), groups.end());
    return groups;
}

std::vector<std::vector<int>> identicalImages(const DatasetFacts& facts)
{
    return identicalImages(facts.pixelHashes()); // what cannot be decoded has its own
}

Result<NearDuplicates> nearDuplicates(const Dataset& dataset, const DatasetFacts& facts, const OpenOptions& options)
{
    auto candidates = CandidateSearch(facts).run(options);
    if (!candidates)
        return fail(candidates.error());
    NearDuplicates result;
    result.all = candidates->size() <= mostCandidates;
    if (!result.all)
        candidates->resize(mostCandidates);
    Textures textures(dataset, facts, *candidates);
    if (auto read = textures.read(options); !read)
        return fail(read.error());
    for (const Candidate& candidate : *candidates) {
        if (options.stop.stop_requested())
            return fail(lookingStopped());
        const Texture& first = textures.of(candidate.first);
        const Texture& second = textures.of(candidate.second);
        if (!first.empty() && !second.empty())
            if (const double r = correlation(first, turned(second, candidate.orientation)); r >= leastFor(facts, candidate))
                result.pairs.push_back({candidate.first, candidate.second, r});
    }
    std::sort(result.pairs.begin(), result.pairs.end(), [](const NearDuplicate& a, const NearDuplicate& b) {
        return std::pair(a.first, a.second) < std::pair(b.first, b.second);
    });
    return result;
}

ContentHashes takenTogether(ContentHashes hashes, const NearDuplicates& near)
{
    // The lower sample's content stands for both; pairs ascend, so that a chain ends at its first.
    std::map<ContentHash, ContentHash> standsFor;
    const auto leader = [&](ContentHash hash) {
        for (auto found = standsFor.find(hash); found != standsFor.end(); found = standsFor.find(hash))
            hash = found->second;
        return hash;
    };
    for (const NearDuplicate& pair : near.pairs) {
        const ContentHash first = leader(hashes.hashes[static_cast<std::size_t>(pair.first)]);
        const ContentHash second = leader(hashes.hashes[static_cast<std::size_t>(pair.second)]);
        if (first != second)
            standsFor[second] = first;
    }
    for (ContentHash& hash : hashes.hashes)
        hash = leader(hash);
    return hashes;
}

} // namespace nucleoscope
