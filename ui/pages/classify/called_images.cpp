// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/classify/called_images.h"

#include "ui/gallery/gallery_view.h"
#include "ui/pages/classify/classification.h"

namespace nucleoscope::ui {
namespace {

std::vector<NamedSample> namesIn(const Dataset& dataset)
{
    std::vector<NamedSample> names;
    for (const Sample& sample : dataset.samples())
        names.push_back({sample.id, dataset.subjects()[static_cast<std::size_t>(sample.subject)].id});
    return names;
}

} // namespace

std::vector<int> stampsOf(const Classification& work)
{
    std::vector<int> stamps(static_cast<std::size_t>(work.files()->sampleCount()));
    bool any = false;
    for (std::size_t i = 0; i < stamps.size(); ++i) {
        const auto sample = static_cast<int>(i);
        const ImageNotes::OfImage note = work.notes().of(sample);
        Stamps of;
        of.setFlag(Stamp::SeenInTraining, note.seen != ImageNotes::Seen::No);
        of.setFlag(Stamp::UnlikeTraining, !note.strange.empty());
        of.setFlag(Stamp::MaskedHere, work.masking().contains(sample));
        stamps[i] = static_cast<int>(of);
        any |= stamps[i] != 0;
    }
    return any ? stamps : std::vector<int>();
}

InspectionState::Content contentOf(const Classification& work, const InspectionState::Content& before)
{
    InspectionState::Content content;
    content.predictions = work.calls();
    content.samples = before.samples;
    if (before.dataset != work.seen())
        content.samples = std::make_shared<const std::vector<NamedSample>>(namesIn(*work.seen()));
    content.classes = work.run()->info().classes;
    content.network = work.run();
    content.chosen = work.chosen();
    content.dataset = work.seen();
    content.subjectsKnown = work.seen()->subjectsKnown();
    content.stamps = stampsOf(work);
    return content;
}

} // namespace nucleoscope::ui
