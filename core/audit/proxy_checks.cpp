#include "core/audit/checks.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope::checks {
namespace {

constexpr double almostCertain = 0.9; ///< AUROC
constexpr double jpegBlack = 12;      ///< mean of a channel

struct Words {
    Severity severity;
    Message howBad;
    Message whatToDo;
};

/// The one of `causes` that tells the class as well as the result does; null where none does.
const ProxyResult* explanationOf(const ProxyResult& result, std::initializer_list<Proxy> causes, const DatasetAudit& audit)
{
    const auto explains = [&](const ProxyResult& other) {
        const bool isCause = std::find(causes.begin(), causes.end(), other.proxy) != causes.end();
        const double most = other.interval.known() ? other.interval.high : other.auroc;
        return isCause && (other.tells() || other.tooFewToProve()) && result.auroc <= most;
    };
    const auto found = std::find_if(audit.proxies.begin(), audit.proxies.end(), explains);
    return found == audit.proxies.end() ? nullptr : &*found;
}

/// No brighter than what a JPEG makes of black.
bool backgroundsAreBlack(const DatasetAudit& audit)
{
    return std::all_of(audit.facts.images.begin(), audit.facts.images.end(), [](const ImageFacts& image) {
        return std::all_of(image.background.begin(), image.background.end(), [](double channel) { return channel <= jpegBlack; });
    });
}

/// What a network sees and what it does not.
Words wordsFor(const ProxyResult& result, const DatasetAudit& audit)
{
    const bool sure = result.auroc >= almostCertain;
    switch (result.proxy) {
    case Proxy::Outline:
        return {Severity::Note,
                {"audit.silhouette.bad",
                 "Size and shape may well belong to the disease, or to how the nuclei were cut out. A network that scores no "
                 "better than this has learned nothing but size and shape."},
                {"audit.silhouette.do", "Hold every result against this number: it is the silhouette baseline."}};
    case Proxy::FileSize:
        if (audit.silhouette && result.auroc <= audit.silhouette->intervals.of(ScoreKind::Auroc).high)
            return {Severity::Note,
                    {"audit.proxy.file_size.explained",
                     "Larger nuclei make larger files: this is no more than the outline of the nucleus tells."},
                    {"audit.proxy.file_size.nothing", "Nothing; a network does not see the size of a file."}};
        if (const ProxyResult* other = explanationOf(result, {Proxy::FileType, Proxy::ImageSize, Proxy::Compression}, audit))
            return {Severity::Note,
                    {"audit.proxy.file_size.follows",
                     "It follows from {what}, which tells the class as well.",
                     {{"what", proxyTitle(other->proxy).text}}},
                    {"audit.proxy.file_size.nothing", "Nothing; a network does not see the size of a file."}};
        break;
    case Proxy::Background:
        if (const ProxyResult* other = explanationOf(result, {Proxy::Compression}, audit); other && backgroundsAreBlack(audit))
            return {Severity::Note,
                    {"audit.proxy.background.follows",
                     "It follows from {what}, which tells the class as well.",
                     {{"what", proxyTitle(other->proxy).text}}},
                    {"audit.proxy.background.do", "Compress all images in one way: the background is then the same, too."}};
        break;
    case Proxy::Colour:
        return {
            sure ? Severity::Warning : Severity::Note,
            {"audit.proxy.colour.bad",
             "The depth and hue of the stain may belong to the disease, or to the day, the laboratory or the camera. A network "
             "sees them first, and fails where nuclei are stained in another way."},
            {"audit.proxy.colour.do", "Look at nuclei of the classes side by side, and examine on images from elsewhere."}};
    case Proxy::Path:
        return {sure ? Severity::Warning : Severity::Note,
                {"audit.proxy.path.bad",
                 "A network does not see names. But the classes were named, and perhaps taken, at different "
                 "times or places, and what goes with those may be seen."},
                {"audit.proxy.path.do", "Ask how the images were collected."}};
    default: break;
    }
    return {sure ? Severity::Serious : Severity::Warning,
            {"audit.proxy.bad", "A network can learn this instead of the cell, and fails where it is missing."},
            {"audit.proxy.do", "Prepare all images in one way: same device, same file type, same compression, same background."}};
}

Message unprovenWords(const Dataset& dataset, const DatasetAudit& audit, const ProxyResult& result)
{
    return {"audit.proxy.unproven",
            "{class} can be told by {what} alone: AUROC {auroc} on patients not learned from. {patients} patients are too few to "
            "prove that it is no chance (p = {p} against labels shuffled between patients).",
            {{"class", className(dataset, result.best)},
             {"what", proxyTitle(result.proxy).text},
             {"auroc", threeDigits(result.auroc)},
             {"patients", std::to_string(labelUnits(dataset, audit.linked).count)},
             {"p", threeDigits(result.p)}}};
}

} // namespace

void proxies(const Dataset& dataset, const DatasetAudit& audit, Findings& findings)
{
    for (const ProxyResult& result : audit.proxies) {
        const bool unproven = result.tooFewToProve();
        if (!result.tells() && !unproven)
            continue;
        Words words = wordsFor(result, audit);
        if (unproven)
            words.severity = std::min(words.severity, Severity::Warning);
        Finding finding{"audit.proxy_" + std::string(proxyName(result.proxy)), words.severity,
                        AuditHeading::IllegitimateFeatures};
        const bool outline = result.proxy == Proxy::Outline;
        finding.what =
            unproven ? unprovenWords(dataset, audit, result)
                     : Message{outline ? "audit.silhouette" : "audit.proxy." + std::string(proxyName(result.proxy)) + ".tells",
                               "{class} can be told by {what} alone: AUROC {auroc} on patients not learned from (95 % interval "
                               "{low} to {high}; "
                               "p = {p} against labels shuffled between patients).",
                               {{"class", className(dataset, result.best)},
                                {"what", proxyTitle(result.proxy).text},
                                {"auroc", threeDigits(result.auroc)},
                                {"low", threeDigits(result.interval.low)},
                                {"high", threeDigits(result.interval.high)},
                                {"p", threeDigits(result.p)}}};
        finding.howBad = std::move(words.howBad);
        finding.whatToDo = std::move(words.whatToDo);
        findings.push_back(std::move(finding));
    }
}

void partsToldApart(const std::vector<ProxyResult>& parts, Part examining, Findings& findings)
{
    const bool test = examining == Part::Test;
    for (const ProxyResult& result : parts) {
        if (!result.tells())
            continue;
        const std::string proxy(proxyName(result.proxy));
        Finding finding{(test ? "audit.test_part_" : "audit.parts_") + proxy,
                        result.auroc >= almostCertain ? Severity::Serious : Severity::Warning, AuditHeading::OtherPopulation};
        const std::vector<Message::Argument> arguments{{"what", proxyTitle(result.proxy).text},
                                                       {"auroc", threeDigits(result.auroc)},
                                                       {"low", threeDigits(result.interval.low)},
                                                       {"high", threeDigits(result.interval.high)}};
        finding.what = test
                           ? Message{"audit.test_part." + proxy,
                                     "Training and the test part can be told apart by {what}: AUROC {auroc} on patients not "
                                     "learned from (95 % interval {low} to {high}).",
                                     arguments}
                           : Message{"audit.parts." + proxy,
                                     "Training and validation can be told apart by {what}: AUROC {auroc} on patients not learned "
                                     "from (95 % interval {low} to {high}).",
                                     arguments};
        finding.howBad = test ? Message{"audit.test_part.bad",
                                        "The test part is not like the training part: its score says how the network does on "
                                        "other images, for better or worse, and not on new ones of this kind."}
                              : Message{"audit.parts.bad",
                                        "The validation part is not like the training part: its score says how the network does "
                                        "on other images, for better or worse, and not on new ones of this kind."};
        finding.whatToDo = {"audit.parts.do", "Split by patient with another seed, or find out what makes the parts differ."};
        findings.push_back(std::move(finding));
    }
}

} // namespace nucleoscope::checks
