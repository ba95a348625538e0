#include "core/inspection/sample_answer.h"

namespace nucleoscope {
namespace {

std::set<int> subjectsOf(const Dataset& dataset, const std::vector<int>& samples)
{
    if (!dataset.subjectsKnown())
        return {};
    std::vector<char> present(dataset.subjects().size(), 0);
    for (const int sample : samples)
        present[static_cast<std::size_t>(dataset.sample(sample).subject)] = 1;
    std::set<int> subjects;
    for (std::size_t subject = 0; subject < present.size(); ++subject)
        if (present[subject])
            subjects.insert(subjects.end(), static_cast<int>(subject));
    return subjects;
}

} // namespace

SampleAnswer answerTo(const SampleQuestion& question)
{
    SampleAnswer answer;
    answer.samples = filteredSamples(*question.dataset, question.filter, question.order, nullptr, question.marks);
    answer.subjects = subjectsOf(*question.dataset, answer.samples);
    answer.words = describeFilter(*question.dataset, question.filter, answer.samples);
    return answer;
}

} // namespace nucleoscope
