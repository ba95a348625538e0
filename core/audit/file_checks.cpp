#include "core/audit/checks.h"
#include "core/base/text.h"
#include "core/dataset/cnmc.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace nucleoscope::checks {
namespace {

constexpr double usualShare = 0.9;   ///< of the images that have one size: the others are odd
constexpr double oddArea = 4;        ///< times smaller or larger than the median, where sizes vary
constexpr double greyDifference = 1; ///< between the mean red, green and blue of a nucleus
constexpr std::size_t mostNames = 6;

std::string number(std::size_t count)
{
    return grouped(static_cast<long long>(count));
}

template <typename Holds>
std::vector<int> samplesWhere(const Dataset& dataset, Holds holds)
{
    std::vector<int> samples;
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (holds(i))
            samples.push_back(i);
    return samples;
}

void unreadable(const Dataset& dataset, const DatasetFacts& facts, Findings& findings)
{
    const auto image = [&](int i) -> const ImageFacts& { return facts.images[static_cast<std::size_t>(i)]; };
    Finding finding{"audit.unreadable", Severity::Warning, AuditHeading::StateOfData};
    finding.samples = samplesWhere(dataset, [&](int i) { return image(i).problem.has_value(); });
    const std::size_t count = dataset.unreadable().size() + finding.samples.size();
    if (count == 0)
        return;
    const std::string reason = dataset.unreadable().empty() ? image(finding.samples.front()).problem->english()
                                                            : dataset.unreadable().front().reason.english();
    finding.what = counted("audit.unreadable", count, "One image cannot be read. {reason}",
                           "{count} images cannot be read. The first: {reason}", {{"reason", reason}});
    finding.howBad = finding.samples.empty()
                         ? Message{"audit.unreadable.left_out", "They are left out of everything."}
                         : Message{"audit.unreadable.stops", "A training that comes to such an image stops there."};
    finding.whatToDo = {"audit.unreadable.do", "Fetch these files again, or take them out of the folder."};
    findings.push_back(std::move(finding));
}

void blank(const Dataset& dataset, const DatasetFacts& facts, Findings& findings)
{
    Finding finding{"audit.blank", Severity::Warning, AuditHeading::StateOfData};
    finding.samples = samplesWhere(dataset, [&](int i) {
        const ImageFacts& image = facts.images[static_cast<std::size_t>(i)];
        return !image.problem && image.blank;
    });
    if (finding.samples.empty())
        return;
    finding.what = counted("audit.blank", finding.samples.size(), "One image shows nothing: it has one colour from edge to edge.",
                           "{count} images show nothing: they have one colour from edge to edge.");
    finding.howBad = {"audit.blank.bad", "Whatever a network says of them is a guess, and it learns to guess from them."};
    finding.whatToDo = {"audit.blank.do", "Look at them; take them out of the folder, or mark them as poor images."};
    findings.push_back(std::move(finding));
}

/// The size that nearly all images have, or nothing.
std::optional<std::pair<int, int>> usualSize(const std::vector<const ImageFacts*>& decoded)
{
    std::map<std::pair<int, int>, std::size_t> counts;
    for (const ImageFacts* image : decoded)
        ++counts[{image->width, image->height}];
    const auto most =
        std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == counts.end() || static_cast<double>(most->second) < usualShare * static_cast<double>(decoded.size()))
        return std::nullopt;
    return most->first;
}

double medianArea(const std::vector<const ImageFacts*>& decoded)
{
    std::vector<double> areas;
    for (const ImageFacts* image : decoded)
        areas.push_back(static_cast<double>(image->width) * image->height);
    std::nth_element(areas.begin(), areas.begin() + static_cast<std::ptrdiff_t>(areas.size() / 2), areas.end());
    return areas[areas.size() / 2];
}

void oddSizes(const Dataset& dataset, const DatasetFacts& facts, Findings& findings)
{
    std::vector<const ImageFacts*> decoded;
    for (const ImageFacts& image : facts.images)
        if (!image.problem)
            decoded.push_back(&image);
    if (decoded.empty())
        return;
    const auto usual = usualSize(decoded);
    const double median = medianArea(decoded);
    Finding finding{"audit.odd_size", Severity::Warning, AuditHeading::StateOfData};
    finding.samples = samplesWhere(dataset, [&](int i) {
        const ImageFacts& image = facts.images[static_cast<std::size_t>(i)];
        if (image.problem)
            return false;
        if (usual)
            return *usual != std::pair(image.width, image.height);
        const double area = static_cast<double>(image.width) * image.height;
        return area * oddArea < median || area > oddArea * median;
    });
    if (finding.samples.empty())
        return;
    const ImageFacts& first = facts.images[static_cast<std::size_t>(finding.samples.front())];
    finding.what = counted("audit.odd_size", finding.samples.size(),
                           "One image is of another size than the rest: {width} × {height} pixels.",
                           "{count} images are of another size than the rest, the first {width} × {height} pixels.",
                           {{"width", std::to_string(first.width)}, {"height", std::to_string(first.height)}});
    finding.howBad = {
        "audit.odd_size.bad",
        "A nucleus is cut out at its own scale: in an image of another scale it looks smaller or larger than it is."};
    finding.whatToDo = {"audit.odd_size.do", "Find out whether they were scaled. If so, take them out or get the originals."};
    findings.push_back(std::move(finding));
}

void masks(const Dataset& dataset, const DatasetFacts& facts, Findings& findings)
{
    std::vector<int> sides[2];
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (const ImageFacts& image = facts.images[static_cast<std::size_t>(i)]; !image.problem && !image.blank)
            sides[image.masked].push_back(i);
    if (sides[0].empty() || sides[1].empty())
        return;
    const bool mostMasked = sides[1].size() >= sides[0].size();
    Finding finding{mostMasked ? "audit.not_masked" : "audit.masked", Severity::Warning, AuditHeading::StateOfData};
    finding.samples = sides[mostMasked ? 0 : 1];
    finding.what =
        mostMasked
            ? counted("audit.not_masked", finding.samples.size(), "One nucleus is not cut out of its background; the others are.",
                      "{count} nuclei are not cut out of their background; the others are.")
            : counted("audit.masked", finding.samples.size(), "One nucleus is cut out of its background; the others are not.",
                      "{count} nuclei are cut out of their background; the others are not.");
    finding.howBad = {
        "audit.masks.bad",
        "A network sees the background first. Where it goes with a class or a patient, it is learned instead of the cell."};
    finding.whatToDo = {"audit.masks.do", "Use images that were prepared in one way."};
    findings.push_back(std::move(finding));
}

/// Of nuclei that are cut out the mean colour is known.
void greys(const Dataset& dataset, const DatasetFacts& facts, Findings& findings)
{
    const auto isGrey = [](const OutlineFacts& outline) {
        const auto [least, most] = std::minmax_element(outline.meanRgb.begin(), outline.meanRgb.end());
        return *most - *least < greyDifference;
    };
    Finding finding{"audit.grey", Severity::Warning, AuditHeading::StateOfData};
    std::size_t coloured = 0;
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (const auto& outline = facts.images[static_cast<std::size_t>(i)].outline; outline && isGrey(*outline))
            finding.samples.push_back(i);
        else
            coloured += outline.has_value();
    if (finding.samples.empty() || finding.samples.size() >= coloured)
        return;
    finding.what = counted("audit.grey", finding.samples.size(), "One image is grey; the others are in colour.",
                           "{count} images are grey; the others are in colour.");
    finding.howBad = {"audit.grey.bad",
                      "A network sees colour first: what it learned of stained nuclei does not hold for these."};
    finding.whatToDo = {"audit.grey.do", "Get these images in colour, or take them out of the folder."};
    findings.push_back(std::move(finding));
}

void names(const Dataset& dataset, Findings& findings)
{
    if (dataset.layout() != Layout::CnmcTraining)
        return;
    Finding lower{"audit.lower_case_names", Severity::Note, AuditHeading::StateOfData};
    Finding contrary{"audit.name_contradicts_folder", Severity::Serious, AuditHeading::StateOfData};
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (const auto name = cnmcName(dataset.sample(i).name)) {
            if (!name->canonical)
                lower.samples.push_back(i);
            if (name->classIndex != dataset.sample(i).classIndex)
                contrary.samples.push_back(i);
        }
    if (!lower.samples.empty()) {
        lower.subjects = subjectsOf(dataset, lower.samples);
        lower.what =
            counted("audit.lower_case_names", lower.samples.size(), "One file name writes its patient in lower case: {patients}.",
                    "{count} file names write their patient in lower case: {patients}.",
                    {{"patients", subjectNames(dataset, lower.subjects)}});
        lower.howBad = {"audit.lower_case_names.bad", "A program that compares names letter by letter takes one patient for two, "
                                                      "and may put one half in training, the other in the examination."};
        lower.whatToDo = {"audit.lower_case_names.do", "Nothing here: patients are compared without regard to case."};
        findings.push_back(std::move(lower));
    }
    if (!contrary.samples.empty()) {
        contrary.what = counted("audit.name_contradicts_folder", contrary.samples.size(),
                                "The name of one file tells another class than its folder.",
                                "The names of {count} files tell another class than their folder.");
        contrary.howBad = {"audit.name_contradicts_folder.bad", "One of the two labels is wrong. The folder's is used."};
        contrary.whatToDo = {"audit.name_contradicts_folder.do", "Look at these nuclei and move the files to where they belong."};
        findings.push_back(std::move(contrary));
    }
}

} // namespace

std::vector<int> subjectsOf(const Dataset& dataset, const std::vector<int>& samples)
{
    std::vector<int> subjects;
    for (const int sample : samples)
        subjects.push_back(dataset.sample(sample).subject);
    std::sort(subjects.begin(), subjects.end());
    subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
    return subjects;
}

std::string subjectNames(const Dataset& dataset, const std::vector<int>& subjects)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(subjects.size(), mostNames); ++i)
        text += (i > 0 ? ", " : "") + dataset.subjects()[static_cast<std::size_t>(subjects[i])].id;
    return subjects.size() > mostNames ? text + " …" : text;
}

const std::string& className(const Dataset& dataset, int classIndex)
{
    return dataset.classes()[static_cast<std::size_t>(classIndex)].name;
}

Message counted(std::string id, std::size_t count, std::string one, std::string many, std::vector<Message::Argument> arguments)
{
    arguments.push_back({"count", number(count)});
    return {std::move(id), std::move(count == 1 ? one : many), std::move(arguments)};
}

std::string percent(double share)
{
    return std::to_string(std::lround(100 * share));
}

std::string tenthsOfPercent(double share)
{
    const auto tenths = std::lround(1000 * share);
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

std::string threeDigits(double number)
{
    char text[32];
    const auto thousandths = std::lround(1000 * number);
    std::snprintf(text, sizeof text, "%ld.%03ld", thousandths / 1000, thousandths % 1000); // never the locale's comma
    return text;
}

void files(const Dataset& dataset, const DatasetFacts& facts, Findings& findings)
{
    unreadable(dataset, facts, findings);
    blank(dataset, facts, findings);
    oddSizes(dataset, facts, findings);
    masks(dataset, facts, findings);
    greys(dataset, facts, findings);
    names(dataset, findings);
}

} // namespace nucleoscope::checks
