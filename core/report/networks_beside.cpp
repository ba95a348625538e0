// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/networks_beside.h"

#include "core/report/report_pictures.h"
#include "core/report/report_words.h"

#include <algorithm>

namespace nucleoscope {
namespace {

constexpr double besidePanel = 26.8, besideGap = 0.9; // millimetres; of three panels two pictures stand side by side on a page
constexpr double panelAlone = 38;

} // namespace

NetworksBeside::NetworksBeside(const RunComparison& comparison, std::size_t other, const ComparisonReportOptions& options,
                               EngineHost& host, JobContext& context)
    : comparison_(comparison),
      options_(options),
      host_(host),
      context_(context),
      networks_{Network{comparison.runs.front(), Run::open(comparison.runs.front().folder), {}},
                Network{comparison.runs[other], Run::open(comparison.runs[other].folder), {}}}
{}

Result<Explanation> NetworksBeside::explained(Network& network, int sample, int call)
{
    if (!network.run)
        return fail(network.run.error());
    ExplanationRequest request;
    request.dataset = options_.located->dataset;
    request.sample = sample;
    if (call >= 0) { // the run's own order of classes may be another
        const std::string& name = comparison_.runs.front().info.classes[static_cast<std::size_t>(call)].name;
        const std::vector<ClassInfo>& own = network.run->info().classes;
        const auto at = std::find_if(own.begin(), own.end(), [&](const ClassInfo& c) { return c.name == name; });
        request.classIndex = at == own.end() ? -1 : static_cast<int>(at - own.begin());
    }
    request.randomSeed = 0;
    return explainNucleus(*network.run, request, host_, options_.machine, context_);
}

Result<Bytes> NetworksBeside::picture(int sample, const std::array<int, 2>& calls)
{
    std::vector<Explanation> maps;
    for (std::size_t i = 0; i < networks_.size(); ++i) {
        if (networks_[i].problem)
            continue;
        auto map = explained(networks_[i], sample, calls[i]);
        if (map)
            maps.push_back(std::move(*map));
        else if (any_ || map.error().code == ErrorCode::Cancelled)
            return fail(map.error());
        else
            networks_[i].problem = map.error().message;
    }
    auto made = maps.empty() ? inputPicture(*options_.located->dataset, sample, networks_.front().compared.info.recipe)
                             : explanationsBeside(maps);
    any_ = any_ || made.has_value();
    return made;
}

std::vector<const NetworksBeside::Network*> NetworksBeside::mapped() const
{
    std::vector<const Network*> found;
    for (const Network& network : networks_)
        if (!network.problem)
            found.push_back(&network);
    return found;
}

double NetworksBeside::width() const
{
    const auto panels = static_cast<double>(mapped().size() + 1);
    return mapped().empty() ? panelAlone : panels * (besidePanel + besideGap) + besideGap;
}

double NetworksBeside::height() const
{
    return mapped().empty() ? panelAlone : besidePanel + 2 * besideGap;
}

std::string NetworksBeside::words(const ReportLanguage& say) const
{
    const auto maps = mapped();
    if (maps.size() == networks_.size())
        return say(
            {"report.beside_with_heat",
             "Left what the first network saw, in the middle where the evidence for its call came from, right the same of "
             "the other network (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why."});
    if (maps.empty())
        return sentences({say({"report.beside_without_heat", "What the first network saw."}),
                          say({"report.why_no_heat",
                               "Without maps of where it looked: {reason}",
                               {{"reason", say.told(*networks_.front().problem)}}})});
    const Network& without = networks_[networks_.front().problem ? 0 : 1];
    return sentences(
        {say({"report.beside_one_heat",
              "Left what the network saw, right where the evidence for the call of {run} came from (Grad-CAM: bright "
              "much, dark little). A heat map shows where evidence came from, not why.",
              {{"run", say.quoted(maps.front()->compared.info.name)}}}),
         say({"report.why_no_heat_of",
              "Without maps of where {run} looked: {reason}",
              {{"run", say.quoted(without.compared.info.name)}, {"reason", say.told(*without.problem)}}})});
}

} // namespace nucleoscope
