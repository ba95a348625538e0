#pragma once

#include "core/audit/proxy_features.h"
#include "core/audit/shuffled_labels.h"
#include "core/evaluation/intervals.h"

namespace nucleoscope {

/// How far one proxy tells the label: a ridge logistic regression examined out of fold, folds by linked subject.
struct ProxyResult {
    Proxy proxy = Proxy::Path;
    double auroc = notANumber;    ///< NaN: not examined, because it does not vary or because there are too few subjects
    Interval interval;            ///< 95 %, resampling subjects
    int best = -1;                ///< the class whose AUROC it is
    double p = notANumber;        ///< against labels shuffled between subjects; 1 where the AUROC is no reason to ask
    double adjusted = notANumber; ///< the same for having asked of several proxies (Holm)
    bool extreme = false;  ///< hardly a shuffle told more than the true labels, which chance draws again where patients are few
    std::string strongest; ///< column with the largest coefficient; empty where not examined
    PredictionList predictions; ///< out of fold; Prediction::sample is the dataset's
    /// Better than one half by an amount that matters and that chance does not explain.
    bool tells() const;
    /// Tells nearly all, as far as these patients go, who are too few to rule chance out.
    bool tooFewToProve() const;
};

struct ProxyOptions {
    int permutations = 200;
    std::uint64_t seed = 1;
    std::stop_token stop;
    std::function<void(double fraction)> progress;
    const ShuffledNull* outlineNull = nullptr; ///< the silhouette baseline's, where it was drawn already; not owned
};

/// Each of `proxies`, in their order. Fails with Cancelled.
Result<std::vector<ProxyResult>> examineProxies(const Dataset& dataset, const DatasetFacts& facts, const Question& question,
                                                const LabelUnits& units, const std::vector<Proxy>& proxies,
                                                const ProxyOptions& options = {});

/// What size and shape of the nucleus alone tell of the class: every result is to be held against this.
struct SilhouetteBaseline {
    PredictionList predictions; ///< Prediction::sample is the dataset's
    Scores scores;              ///< of the predictions, by image
    ScoreIntervals intervals;   ///< 95 %, resampling linked subjects
    ShuffledNull null;          ///< AUROC with labels shuffled between patients; drawn is empty where not asked for
};

/// Out of fold over all labelled samples, with the null. Fails with InvalidInput where a class has fewer than two
/// patients or the nuclei are not masked, so that there is no outline; with Cancelled.
Result<SilhouetteBaseline> silhouetteBaseline(const Dataset& dataset, const DatasetFacts& facts, const LabelUnits& units,
                                              const ProxyOptions& options = {});
/// Learned from the training part and examined on the validation part, as a network is; without the null.
Result<SilhouetteBaseline> silhouetteBaseline(const Dataset& dataset, const DatasetFacts& facts, const LabelUnits& units,
                                              const Split& split);

} // namespace nucleoscope
