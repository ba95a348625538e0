#pragma once

#include "core/jobs/job_queue.h"
#include "core/run/run.h"

#include <array>
#include <optional>
#include <span>

namespace nucleoscope {

/// What can be told of an image without a network.
struct ImageTraits {
    bool masked = false; ///< black around the nucleus, as in C-NMC
    double widthPixels = 0, heightPixels = 0;
    double diameterPixels = 0;       ///< of a circle of the nucleus's area; 0 where nothing is bright
    std::array<double, 3> meanRgb{}; ///< inside the nucleus, 0…255
};
/// Of the image with that dataset index. Fails with Unreadable.
Result<ImageTraits> traitsOf(SampleReader& reader, const Dataset& dataset, int sample);

/// The smallest and largest value among the training images, and how far beyond those a new patient's may lie.
struct TraitRange {
    double low = 0, high = 0, tolerance = 0;
    double least() const { return low - tolerance; }
    double most() const { return high + tolerance; }
    bool holds(double value) const { return value >= least() && value <= most(); }
    bool operator==(const TraitRange&) const = default;
};

/// Of what kind the images were that a run learned from; fitted, not guessed. Patients differ from each other by stain and
/// by the size of their cells: each image is held against the ranges of the other patients' images, and the tolerances, so
/// many standard deviations of each trait, are such that all ranges together hold `quantile` of them, each patient counting
/// alike.
struct FamiliarImages {
    static constexpr double quantile = 0.99;
    int images = 0;         ///< that were measured
    int patients = 0;       ///< among them; with one alone nothing is tolerated
    double maskedShare = 0; ///< 0…1
    TraitRange width, height, diameter;
    std::array<TraitRange, 3> meanRgb;

    /// `patients`: a number for each image's, the same for those that share images.
    static FamiliarImages of(std::span<const ImageTraits> images, const std::vector<int>& patients);
    /// Why an image is not like these, in words; empty where it is. Size, mask, nucleus, colour, in this order.
    std::vector<Message> strangeness(const ImageTraits& image) const;
    bool operator==(const FamiliarImages&) const = default;
};

inline constexpr char familiarImagesFileName[] = "training_images.json"; ///< in the run's folder
std::string familiarImagesToJson(const FamiliarImages& familiar);
Result<FamiliarImages> familiarImagesFromJson(std::string_view text, const std::string& name);

/// Read from the run's folder. Where it is not there yet, or from before patients were told apart: measured on up to 400
/// training images, evenly chosen, if the run's dataset is still at its place, and kept. Empty where neither can be.
Result<std::optional<FamiliarImages>> familiarImages(const Run& run, JobContext& context);

} // namespace nucleoscope
