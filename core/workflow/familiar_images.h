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
/// Fails with Unreadable.
Result<ImageTraits> traitsOf(const Dataset& dataset, int sample);

struct TraitRange {
    double low = 0, high = 0;
    bool holds(double value) const { return value >= low && value <= high; }
    bool operator==(const TraitRange&) const = default;
};

/// Of what kind the images were that a run learned from. The ranges are the smallest and largest values among them: fitted,
/// not guessed. Among images of the same kind, about 2 in (images + 1) lie outside one range by chance.
struct FamiliarImages {
    int images = 0;         ///< that were measured
    double maskedShare = 0; ///< 0…1
    TraitRange width, height, diameter;
    std::array<TraitRange, 3> meanRgb;

    static FamiliarImages of(std::span<const ImageTraits> images);
    /// Why an image is not like these, in words; empty where it is. Size, mask, nucleus, colour, in this order.
    std::vector<Message> strangeness(const ImageTraits& image) const;
    bool operator==(const FamiliarImages&) const = default;
};

inline constexpr char familiarImagesFileName[] = "training_images.json"; ///< in the run's folder
std::string familiarImagesToJson(const FamiliarImages& familiar);
Result<FamiliarImages> familiarImagesFromJson(std::string_view text, const std::string& name);

/// Read from the run's folder. Where it is not there yet: measured on up to 400 training images, evenly chosen, if the
/// run's dataset is still at its place, and kept. Empty where neither can be.
Result<std::optional<FamiliarImages>> familiarImages(const Run& run, JobContext& context);

} // namespace nucleoscope
