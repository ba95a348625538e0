#include "ui/pages/data/samples_in_sight.h"

#include "ui/pages/data/data_filter.h"
#include "ui/review/marks_in_sight.h"
#include "ui/workspace.h"

namespace nucleoscope::ui {
namespace {

std::shared_ptr<const std::vector<GalleryItem>> nothing()
{
    return std::make_shared<const std::vector<GalleryItem>>();
}

std::shared_ptr<const std::vector<GalleryItem>> itemsOf(const Dataset& dataset, const std::vector<int>& samples)
{
    auto items = std::make_shared<std::vector<GalleryItem>>(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        (*items)[i].sample = samples[i];
        (*items)[i].truth = dataset.sample(samples[i]).classIndex;
    }
    return items;
}

SamplesInSight::Seen lookedThrough(SampleQuestion question, const MarksAtSight& marks)
{
    const Dataset& dataset = *question.dataset;
    question.marks =
        marks.read(dataset.samples().size(), [&](std::size_t i) -> const std::string& { return dataset.samples()[i].id; });
    SamplesInSight::Seen seen{question.dataset, question.filter, answerTo(question), nullptr};
    seen.items = itemsOf(dataset, seen.answer.samples);
    return seen;
}

} // namespace

SamplesInSight::SamplesInSight(Workspace& workspace, DataFilter& filter, QObject* parent)
    : QObject(parent),
      workspace_(workspace),
      filter_(filter),
      marks_(new MarksInSight(workspace, this)),
      seen_{nullptr, {}, {}, nothing()},
      answers_(workspace.jobBridge(), this)
{
    connect(&filter, &DataFilter::changed, this, [this] {
        marks_->lookAgain();
        answers_.forget(); // the question is another one
        ask();
    });
    connect(marks_, &MarksInSight::changed, this, [this] {
        if (!filter_.filter().marks.empty())
            ask();
    });
}

std::vector<MarkFlags> SamplesInSight::marked()
{
    const auto dataset = workspace_.dataset();
    if (!dataset)
        return {};
    marks_->lookAgain();
    return marks_->marked(dataset->fingerprint().hex(), [&](const std::string& id) { return dataset->indexOf(id) >= 0; });
}

void SamplesInSight::ask()
{
    const auto dataset = workspace_.dataset();
    const bool atOnce = !dataset || dataset->sampleCount() <= longestAtOnce_;
    if (!dataset || (dataset != seen_.dataset && !atOnce))
        see({dataset, {}, {}, nothing()});
    if (!dataset)
        return;
    SampleQuestion question{dataset, filter_.filter(), filter_.order(), {}};
    MarksAtSight marks = question.filter.marks.empty() ? MarksAtSight{} : marks_->now(dataset->fingerprint().hex());
    answers_.ask(
        atOnce,
        [question = std::move(question), marks = std::move(marks)](const std::stop_token&) -> Result<Seen> {
            return lookedThrough(question, marks);
        },
        [this](Result<Seen> seen) {
            if (seen)
                see(std::move(*seen));
            else if (seen.error().code != ErrorCode::Cancelled)
                Q_EMIT workspace_.failed(seen.error().message);
        });
}

void SamplesInSight::see(Seen seen)
{
    seen_ = std::move(seen);
    Q_EMIT changed();
}

} // namespace nucleoscope::ui
