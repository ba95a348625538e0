#pragma once

#include "core/jobs/job_queue.h"
#include "core/run/run.h"

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
        std::vector<Message> strange; ///< why it is not like the training images
        bool empty() const { return seen == Seen::No && strange.empty(); }
    };
    std::vector<OfImage> images; ///< one a sample of the dataset
    bool likenessKnown = false;  ///< false: the training images are not there to compare with
    bool seenByNameOnly = false; ///< the training images could not be read: equal names counted as equal images
    int seenCount() const;
    int strangeCount() const;
};

/// Compares contents and measures each image once. Reads files: in a Disk job.
Result<ImageNotes> noteImages(const Run& run, const Dataset& dataset, JobContext& context);

/// sample, class where known, predicted, p_… , seen_in_training (image, patient or empty), unlike_training (reasons in
/// English); one line a prediction, in the order of `rows`.
std::string classificationToCsv(const PredictionList& predictions, const std::vector<int>& rows, const Dataset& dataset,
                                const std::vector<ClassInfo>& classes, const ImageNotes& notes);

} // namespace nucleoscope
