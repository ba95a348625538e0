#pragma once

#include "core/base/number_words.h"
#include "core/dataset/split.h"
#include "core/evaluation/scores.h"
#include "core/run/run.h"

#include <string>
#include <vector>

namespace nucleoscope::cli {

/// Sentences and columns that several commands print. English; never depend on the locale.

/// Of predict, evaluate and explain, before what it says.
inline constexpr const char finalNetworkAnswers[] =
    "Asked: the run's final network, which those who examined taught as well. Nobody examined it.";

using nucleoscope::bytesWords;
using nucleoscope::durationWords;
using nucleoscope::fixed;
using nucleoscope::joined;
using nucleoscope::percentWords;
using nucleoscope::plural;

/// Whether there is anything to say of a positive class against the others.
bool tellsSidesApart(const Scores& scores);

/// "loss 0.412, accuracy 81.3 %, balanced accuracy 80.2 %, AUROC 0.873, sensitivity 84.1 %, specificity 76.3 %"; without a positive
/// class nothing from AUROC on.
std::string scoresWords(const Scores& scores);

/// Two sentences a class, each on a line of its own: "218 of 3,389 HEM nuclei were called ALL."
std::string confusionWords(const ConfusionMatrix& confusion, const std::vector<ClassInfo>& classes);

/// A line for each thing without which no score may be shown: leaksOf(); empty where there is none.
std::string leakWords(const std::vector<Message>& leaks);
inline std::string leakWords(const RunInfo& info)
{
    return leakWords(leaksOf(info));
}

/// "On 214 nuclei of 26 patients that the network did not learn from"; tells where it did learn from other nuclei of `known` of
/// these patients. `patients`: 0 where nobody knows them.
std::string restsOnWords(int nuclei, int patients, int known);

/// What each part of the split holds, which patients travel together, and the warnings; a line each.
std::string splitWords(const Dataset& dataset, const Split& split);

} // namespace nucleoscope::cli
