#include "core/workflow/image_notes.h"

#include "core/base/csv.h"
#include "core/workflow/familiar_images.h"
#include "core/workflow/trained_samples.h"

#include <algorithm>

namespace nucleoscope {
namespace {

const char* seenName(ImageNotes::Seen seen)
{
    switch (seen) {
    case ImageNotes::Seen::No: break;
    case ImageNotes::Seen::Image: return "image";
    case ImageNotes::Seen::Subject: return "patient";
    }
    return "";
}

std::string reasonsOf(const ImageNotes::OfImage& notes)
{
    std::string text;
    for (const Message& reason : notes.strange)
        text += (text.empty() ? "" : " ") + reason.english();
    return text;
}

std::string nameOf(const std::vector<ClassInfo>& classes, int index)
{
    return index >= 0 && index < static_cast<int>(classes.size()) ? classes[static_cast<std::size_t>(index)].name : std::string();
}

} // namespace

int ImageNotes::seenCount() const
{
    return static_cast<int>(std::count_if(images.begin(), images.end(), [](const OfImage& i) { return i.seen != Seen::No; }));
}

int ImageNotes::strangeCount() const
{
    return static_cast<int>(std::count_if(images.begin(), images.end(), [](const OfImage& i) { return !i.strange.empty(); }));
}

Result<ImageNotes> noteImages(const Run& run, const Dataset& dataset, JobContext& context)
{
    const auto trained = findTrainedSamples(run, dataset, context);
    if (!trained)
        return fail(trained.error());
    const auto familiar = familiarImages(run, context);
    if (!familiar)
        return fail(familiar.error());
    ImageNotes notes;
    notes.likenessKnown = familiar->has_value();
    notes.seenByNameOnly = trained->byNameOnly;
    notes.images.resize(static_cast<std::size_t>(dataset.sampleCount()));
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        if (context.stopRequested())
            return fail(ErrorCode::Cancelled, {"notes.stopped", "Stopped while looking at the images."});
        ImageNotes::OfImage& note = notes.images[static_cast<std::size_t>(i)];
        if (trained->trained[static_cast<std::size_t>(i)])
            note.seen = ImageNotes::Seen::Image;
        else if (trained->touchedSubjects.contains(dataset.sample(i).subject))
            note.seen = ImageNotes::Seen::Subject;
        if (!*familiar)
            continue;
        if (const auto traits = traitsOf(dataset, i)) // what cannot be read is told elsewhere
            note.strange = (*familiar)->strangeness(*traits);
        context.report(
            {static_cast<double>(i + 1) / dataset.sampleCount(), {"notes.looking", "Comparing with the training images"}});
    }
    return notes;
}

std::string classificationToCsv(const PredictionList& predictions, const std::vector<int>& rows, const Dataset& dataset,
                                const std::vector<ClassInfo>& classes, const ImageNotes& notes)
{
    std::vector<std::string> fields{"sample", "class", "predicted"};
    for (const ClassInfo& info : classes)
        fields.push_back("p_" + info.name);
    fields.insert(fields.end(), {"seen_in_training", "unlike_training"});
    std::string text = csvLine(fields);
    for (const int row : rows) {
        const int sample = predictions.sample(row);
        fields = {dataset.sample(sample).id, nameOf(classes, predictions.truth(row)),
                  nameOf(classes, predictions.predicted(row))};
        for (int c = 0; c < predictions.classCount(); ++c)
            fields.push_back(csvNumber(static_cast<double>(predictions.probability(row, c))));
        const bool known = sample < static_cast<int>(notes.images.size());
        const ImageNotes::OfImage note = known ? notes.images[static_cast<std::size_t>(sample)] : ImageNotes::OfImage();
        fields.insert(fields.end(), {seenName(note.seen), reasonsOf(note)});
        text += csvLine(fields);
    }
    return text;
}

} // namespace nucleoscope
