#include "core/base/text.h"
#include "core/inspection/filter_sentence.h"
#include "core/inspection/prediction_filter.h"

#include <array>
#include <charconv>
#include <cmath>

namespace nucleoscope {
namespace {

/// At most three digits after the point: "0.5", "0.125".
std::string shortNumber(double value)
{
    std::array<char, 32> digits{};
    const double rounded = std::round(value * 1000) / 1000;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), rounded);
    return {digits.data(), end.ptr};
}

std::string positiveNames(const std::vector<ClassInfo>& classes)
{
    std::string names;
    for (const ClassInfo& info : classes)
        if (info.positive)
            names += (names.empty() ? "" : " or ") + info.name;
    return names;
}

void addCall(FilterSentence& sentence, const PredictionFilter& filter, const std::vector<ClassInfo>& classes)
{
    if (filter.predicted == referred) {
        sentence.add("referred", " left to a person");
    } else if (filter.predicted) {
        sentence.add("called", " called {predicted}");
        sentence.argument("predicted", classes[static_cast<std::size_t>(*filter.predicted)].name);
    }
    if (filter.correct) {
        const std::string how = *filter.correct ? "right" : "wrong";
        sentence.add(how, (filter.predicted ? ", " : " called ") + how);
    }
}

/// "ALL at 0.2 to 0.3", "loss from 2".
void addRange(FilterSentence& sentence, const std::string& id, const std::string& what, const ValueRange& range)
{
    const bool low = std::isfinite(range.low);
    const bool high = std::isfinite(range.high);
    sentence.add(id, ", " + what
                         + (low && high ? " from {" + id + "_low} to {" + id + "_high}"
                            : low       ? " from {" + id + "_low}"
                                        : " below {" + id + "_high}"));
    sentence.argument(id + "_low", shortNumber(range.low));
    sentence.argument(id + "_high", shortNumber(range.high));
}

void addPatients(FilterSentence& sentence, const PredictionFilter& filter, int patients)
{
    if (patients == 0)
        return;
    if (filter.subjects.size() == 1) {
        sentence.add("of_patient", ", patient {patient}");
        sentence.argument("patient", *filter.subjects.begin());
    } else {
        sentence.add(patients == 1 ? "patient" : "patients", patients == 1 ? ", 1 patient" : ", {patients} patients");
        sentence.argument("patients", grouped(patients));
    }
}

} // namespace

Message describeFilter(const PredictionFilter& filter, const std::vector<ClassInfo>& classes, int nuclei, int patients)
{
    FilterSentence sentence(filter.truth ? "{nuclei} {truth}" : "{nuclei}");
    sentence.argument("nuclei", grouped(nuclei));
    if (filter.truth) {
        sentence.add("truth", "");
        sentence.argument("truth", classes[static_cast<std::size_t>(*filter.truth)].name);
    }
    sentence.add(nuclei == 1 ? "one" : "some", nuclei == 1 ? " nucleus" : " nuclei");
    addCall(sentence, filter, classes);
    if (filter.samples) {
        sentence.add("picked", filter.samplesName.empty() ? " picked by hand" : " {picked}");
        sentence.argument("picked", filter.samplesName);
    }
    if (!filter.text.empty()) {
        sentence.add("text", " with \u201c{text}\u201d in the name");
        sentence.argument("text", filter.text);
    }
    if (!filter.marks.empty()) {
        const auto [id, text] = describeMarks(filter.marks);
        sentence.add(id, text);
    }
    if (filter.positiveProbability) {
        sentence.argument("positive", positiveNames(classes));
        addRange(sentence, "probability", "probability of {positive}", *filter.positiveProbability);
    }
    if (filter.loss)
        addRange(sentence, "loss", "loss", *filter.loss);
    addPatients(sentence, filter, patients);
    return sentence.take();
}

} // namespace nucleoscope
