#include "core/audit/duplicates.h"

#include "core/audit/nucleus_view.h"
#include "core/dataset/parallel_reading.h"
#include "core/imaging/decode.h"
#include "core/imaging/nucleus_segmentation.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <set>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace nucleoscope {
namespace {

constexpr double sameNucleus = 0.7;        ///< correlation of texture; docs/audit.md tells how it was fitted
constexpr double sameWithin = 0.8;         ///< where one is not cut out: fewer pixels are nucleus, and chance goes further
constexpr double leastTexture = 0.8;       ///< grey levels, standard deviation: what a JPEG leaves on a flat nucleus is less
constexpr std::size_t mostTextures = 4096; ///< in memory at once, of 32 kB each
constexpr int shifts = 2;                  ///< pixels of the view by which two outlines of one nucleus may differ
constexpr double coarse = 3.3;             ///< standard deviation in pixels: shading coarser than this is no texture
constexpr double fine = 0.7;               ///< and what is finer is noise
constexpr double hopeful = 0.35;           ///< correlation at the coarse shifts, from which on all are tried
constexpr double leastPixels = 100;        ///< of both nuclei, to be compared at all
constexpr double candidatesShare = 0.2;    ///< of the progress
constexpr double darkest = 20;             ///< grey of a masked nucleus's background at most

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

/// Where the nucleus is in the view: in a picture of a whole cell it is cut out first. Empty where nothing stands out.
cv::Mat insideOf(const cv::Mat& rgb, const cv::Mat& view, bool masked)
{
    if (masked)
        return view > darkest;
    const auto nucleus = segmentNucleus(rgb);
    if (!nucleus)
        return {};
    cv::Mat inside;
    cv::resize(nucleus->mask, inside, view.size(), 0, 0, cv::INTER_AREA);
    return inside > 127;
}

Texture textureOf(const cv::Mat& view, const cv::Mat& nucleus)
{
    cv::Mat grey;
    view.convertTo(grey, CV_32F);
    cv::Mat inside; // without pixels that are half background: they would shade the rest
    cv::erode(nucleus, inside, cv::Mat::ones(3, 3, CV_8U));
    inside.convertTo(inside, CV_32F, 1.0 / 255);
    // Smoothed over the inside alone.
    cv::Mat shading;
    cv::Mat weight;
    cv::GaussianBlur(grey.mul(inside), shading, {}, coarse);
    cv::GaussianBlur(inside, weight, {}, coarse);
    shading /= cv::max(weight, 1e-3);
    Texture texture;
    cv::GaussianBlur((grey - shading).mul(inside), texture.values, {}, fine);
    cv::erode(inside, texture.inside, cv::Mat::ones(3, 3, CV_8U));
    return texture;
}

Texture turned(const Texture& texture, int orientation)
{
    return {turned(texture.values.clone(), orientation), turned(texture.inside.clone(), orientation)};
}

/// Pearson's, over the pixels inside both where the second is moved by (dx, dy); 0 where there are too few or one has no
/// texture. Written out: it is asked a hundred thousand times.
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
    if (std::min(varianceX, varianceY) < leastTexture * leastTexture)
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

double leastFor(const DatasetFacts& facts, const SimilarLooks& candidate)
{
    const auto masked = [&](int sample) { return facts.images[static_cast<std::size_t>(sample)].masked; };
    return masked(candidate.first) && masked(candidate.second) ? sameNucleus : sameWithin;
}

/// Textures of the candidates' images, each read once, on as many threads as there are.
class Textures {
public:
    Textures(const Dataset& dataset, const DatasetFacts& facts, std::span<const SimilarLooks> candidates)
        : dataset_(dataset), facts_(facts)
    {
        std::set<int> wanted;
        for (const SimilarLooks& candidate : candidates)
            wanted.insert({candidate.first, candidate.second});
        samples_.assign(wanted.begin(), wanted.end());
        textures_.resize(samples_.size());
    }

    Result<void> read(const std::stop_token& stop, const std::function<void(double)>& progress)
    {
        auto reader = dataset_.makeReader();
        if (!reader)
            return fail(reader.error());
        readInParallel(dataset_, **reader, samples_.size(), {readingThreads(samples_.size()), stop, progress},
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
                if (const auto rgb = decodeImage(*bytes, dataset_.sample(sample).id)) {
                    const cv::Mat view = nucleusView(*rgb);
                    const cv::Mat inside = insideOf(*rgb, view, facts_.images[static_cast<std::size_t>(sample)].masked);
                    return inside.empty() ? Texture() : textureOf(view, inside);
                }
        } catch (const std::exception&) {}
        return {};
    }

    const Dataset& dataset_;
    const DatasetFacts& facts_;
    std::vector<int> samples_; ///< ascending
    std::vector<Texture> textures_;
};

/// The next candidates whose images are few enough to have their textures in memory at once; one at least.
std::span<const SimilarLooks> nextPortion(std::span<const SimilarLooks> left)
{
    std::unordered_set<int> images;
    std::size_t count = 0;
    while (count < left.size() && images.size() + 2 <= mostTextures) {
        images.insert({left[count].first, left[count].second});
        ++count;
    }
    return left.first(count);
}

/// Correlations of the candidates' textures; 0 where an image cannot be read any more.
Result<std::vector<double>> correlationsOf(const Dataset& dataset, const DatasetFacts& facts,
                                           std::span<const SimilarLooks> candidates, const std::stop_token& stop,
                                           const std::function<void(double)>& progress)
{
    Textures textures(dataset, facts, candidates);
    if (auto read = textures.read(stop, progress); !read)
        return fail(read.error());
    std::vector<double> correlations(candidates.size());
    inParallel(candidates.size(), {readingThreads(candidates.size()), stop, {}}, [&](std::size_t i) {
        const Texture& first = textures.of(candidates[i].first);
        const Texture& second = textures.of(candidates[i].second);
        if (!first.empty() && !second.empty())
            correlations[i] = correlation(first, turned(second, candidates[i].orientation));
    });
    if (stop.stop_requested())
        return fail(lookingForDuplicatesStopped());
    return correlations;
}

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
    const auto report = [&options](double fraction) {
        if (options.progress)
            options.progress(fraction);
    };
    const auto candidates = similarLooks(facts, {options.stop, [&](double fraction) { report(candidatesShare * fraction); }});
    if (!candidates)
        return fail(candidates.error());
    const std::vector<SimilarLooks>& best = candidates->pairs;
    NearDuplicates result;
    result.allBits = candidates->allBits;
    for (std::span<const SimilarLooks> left(best); !left.empty();) {
        const std::span<const SimilarLooks> portion = nextPortion(left);
        const double done = static_cast<double>(best.size() - left.size());
        const auto progress = [&](double fraction) {
            const double compared = (done + fraction * static_cast<double>(portion.size())) / static_cast<double>(best.size());
            report(candidatesShare + (1 - candidatesShare) * compared);
        };
        const auto correlations = correlationsOf(dataset, facts, portion, options.stop, progress);
        if (!correlations)
            return fail(correlations.error());
        for (std::size_t i = 0; i < portion.size(); ++i)
            if ((*correlations)[i] >= leastFor(facts, portion[i]))
                result.pairs.push_back({portion[i].first, portion[i].second, (*correlations)[i]});
        left = left.subspan(portion.size());
    }
    return result;
}

ContentHashes takenTogether(ContentHashes hashes, const NearDuplicates& near)
{
    // The lower sample's content stands for both; pairs ascend, so that a chain ends at its first.
    std::map<ContentHash, ContentHash> standsFor;
    const auto leader = [&](ContentHash hash) {
        ContentHash last = hash;
        for (auto found = standsFor.find(last); found != standsFor.end(); found = standsFor.find(last))
            last = found->second;
        // The way was long where many look like one: the next finds it short.
        for (auto found = standsFor.find(hash); found != standsFor.end() && found->second != last; found = standsFor.find(hash))
            hash = std::exchange(found->second, last);
        return last;
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
