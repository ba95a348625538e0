#pragma once

#include "core/workflow/masked_dataset.h"
#include "core/workflow/pseudonyms.h"
#include "core/workflow/training_likeness.h"

namespace nucleoscope {

/// What must be known of images before one believes what a run's network says about them.
struct ImageNotes {
    enum class Seen {
        No,
        Image,  ///< the network learned from this very image: its call is no test
        Subject ///< it learned from other images of this patient
    };
    struct OfImage {
        Seen seen = Seen::No;
        bool unmasked = false;        ///< something is around the nucleus, where the training images had black
        bool maskedHere = false;      ///< the network saw the nucleus alone: it was cut out here
        std::vector<Message> strange; ///< why it is not like the training images
        bool empty() const { return seen == Seen::No && strange.empty(); }
    };
    std::vector<OfImage> images;  ///< one a sample of the dataset
    bool likenessKnown = false;   ///< false: the training images are not there to compare with
    bool seenByNameOnly = false;  ///< the training images could not be read: equal names counted as equal images
    bool distanceKnown = false;   ///< the network's features were compared as well
    OfImage of(int sample) const; ///< empty where nothing is known
    int seenCount() const;
    int strangeCount() const;
    std::vector<int> unmasked() const; ///< samples, ascending
};

struct ImagesToNote {
    std::shared_ptr<const Dataset> dataset; ///< as the files are
    Masking masking;                        ///< which of them the network sees masked
    std::vector<int> samples;               ///< only these
};

/// Compares contents and measures each image once. Reads files: in a Disk job.
Result<ImageNotes> noteImages(const Run& run, const ImagesToNote& request, JobContext& context);

/// Adds what the network's features tell: imageFeatures() of the dataset as the network saw it.
void noteDistances(ImageNotes& notes, const TrainingLikeness& likeness, const FeatureTable& features);

/// file, predicted, p_…, seen_in_training (image, patient or empty), cautions (reasons in English), masked_here (1 or 0);
/// one line a prediction, in the order of `rows`; with `names` by those, in their order. What `predict` prints and Classify saves.
std::string classificationToCsv(const PredictionList& predictions, std::vector<int> rows, const Dataset& dataset,
                                const std::vector<ClassInfo>& classes, const ImageNotes& notes,
                                const std::optional<Pseudonyms>& names = {});

} // namespace nucleoscope
