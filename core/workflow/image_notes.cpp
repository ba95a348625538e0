#include "core/workflow/image_notes.h"

#include "core/base/csv.h"
#include "core/dataset/parallel_reading.h"
#include "core/workflow/familiar_images.h"
#include "core/workflow/trained_samples.h"

#include <algorithm>
#include <array>
#include <charconv>

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
    for (const Message& reason : notes.strange) {
        if (!text.empty())
            text += ' ';
        text += reason.english();
    }
    return text;
}

std::string sixDigits(float probability)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), probability, std::chars_format::fixed, 6).ptr;
    return {digits.data(), end};
}

std::string nameOf(const std::vector<ClassInfo>& classes, int index)
{
    return index >= 0 && index < static_cast<int>(classes.size()) ? classes[static_cast<std::size_t>(index)].name : std::string();
}

/// `samples`: each once, with its note.
Result<void> noteStrangeness(ImageNotes& notes, const Dataset& seen, const std::vector<int>& samples,
                             const FamiliarImages& familiar, JobContext& context)
{
    const auto reader = seen.makeReader();
    if (!reader)
        return fail(reader.error());
    const auto report = [&](double fraction) {
        context.report({fraction, {"notes.looking", "Comparing with the training images"}});
    };
    readInParallel(seen, **reader, samples.size(), {readingThreads(samples.size()), context.stopToken(), report},
                   [&](SampleReader& own, std::size_t i) {
                       const auto traits = traitsOf(own, seen, samples[i]);
                       if (!traits)
                           return; // what cannot be read is told elsewhere
                       ImageNotes::OfImage& note = notes.images[static_cast<std::size_t>(samples[i])];
                       note.strange = familiar.strangeness(*traits);
                       note.unmasked = !traits->masked && familiar.maskedShare == 1;
                   });
    return {};
}

} // namespace

ImageNotes::OfImage ImageNotes::of(int sample) const
{
    return sample >= 0 && sample < static_cast<int>(images.size()) ? images[static_cast<std::size_t>(sample)] : OfImage();
}

int ImageNotes::seenCount() const
{
    return static_cast<int>(std::count_if(images.begin(), images.end(), [](const OfImage& i) { return i.seen != Seen::No; }));
}

int ImageNotes::strangeCount() const
{
    return static_cast<int>(std::count_if(images.begin(), images.end(), [](const OfImage& i) { return !i.strange.empty(); }));
}

std::vector<int> ImageNotes::unmasked() const
{
    std::vector<int> samples;
    for (std::size_t i = 0; i < images.size(); ++i)
        if (images[i].unmasked)
            samples.push_back(static_cast<int>(i));
    return samples;
}

Result<ImageNotes> noteImages(const Run& run, const ImagesToNote& request, JobContext& context)
{
    const auto trained = findTrainedSamples(run, *request.dataset, context);
    if (!trained)
        return fail(trained.error());
    const auto familiar = familiarImages(run, context);
    if (!familiar)
        return fail(familiar.error());
    const auto seen = maskedDataset(request.dataset, request.masking);
    ImageNotes notes;
    notes.likenessKnown = familiar->has_value();
    notes.seenByNameOnly = trained->byNameOnly;
    notes.images.resize(static_cast<std::size_t>(seen->sampleCount()));
    for (const int i : request.samples) {
        ImageNotes::OfImage& note = notes.images[static_cast<std::size_t>(i)];
        if (trained->trained[static_cast<std::size_t>(i)])
            note.seen = ImageNotes::Seen::Image;
        else if (trained->touchedSubjects.contains(seen->sample(i).subject))
            note.seen = ImageNotes::Seen::Subject;
        note.maskedHere = request.masking.contains(i);
    }
    if (*familiar)
        if (const auto noted = noteStrangeness(notes, *seen, request.samples, **familiar, context); !noted)
            return fail(noted.error());
    if (context.stopRequested())
        return fail(ErrorCode::Cancelled, {"notes.stopped", "Stopped while looking at the images."});
    return notes;
}

void noteDistances(ImageNotes& notes, const TrainingLikeness& likeness, const FeatureTable& features)
{
    notes.distanceKnown = true;
    for (int row = 0; row < features.size(); ++row) {
        const double distance = likeness.distance(features.row(row));
        if (likeness.isStrange(distance))
            notes.images[static_cast<std::size_t>(features.samples[static_cast<std::size_t>(row)])].strange.push_back(
                likeness.strangeness(distance));
    }
}

std::string classificationToCsv(const PredictionList& predictions, std::vector<int> rows, const Dataset& dataset,
                                const std::vector<ClassInfo>& classes, const ImageNotes& notes,
                                const std::optional<Pseudonyms>& names)
{
    const auto fileOf = [&](int row) {
        const Sample& sample = dataset.sample(predictions.sample(row));
        return names ? names->sample(sample.id, {}, {}) : sample.id;
    };
    if (names)
        std::sort(rows.begin(), rows.end(), [&](int a, int b) { return fileOf(a) < fileOf(b); });
    std::vector<std::string> fields{"file", "predicted"};
    for (const ClassInfo& info : classes)
        fields.push_back("p_" + info.name);
    fields.insert(fields.end(), {"seen_in_training", "cautions", "masked_here"});
    std::string text = csvLine(fields);
    for (const int row : rows) {
        const int sample = predictions.sample(row);
        fields = {fileOf(row), nameOf(classes, predictions.predicted(row))};
        for (int c = 0; c < predictions.classCount(); ++c)
            fields.push_back(sixDigits(predictions.probability(row, c)));
        const ImageNotes::OfImage note = notes.of(sample);
        fields.insert(fields.end(), {seenName(note.seen), reasonsOf(note), note.maskedHere ? "1" : "0"});
        text += csvLine(fields);
    }
    return text;
}

} // namespace nucleoscope
