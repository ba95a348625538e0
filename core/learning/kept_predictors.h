#pragma once

#include "core/learning/attribution.h"

#include <list>
#include <string>

namespace nucleoscope {

/// The predictors that were asked for last, so that one nucleus after the other is answered at once. Few: a network, its
/// randomised copy, and the same of another run. Used on the learning thread only; must go before the engine does.
class KeptPredictors {
public:
    /// Loads where needed. A file that was written again (a training goes on) is loaded again.
    Result<std::shared_ptr<Predictor>> get(Engine& engine, const PredictorRequest& request);
    /// Its copy with random weights. Fails with Unsupported where the engine has none.
    Result<std::shared_ptr<Predictor>> getRandomised(Engine& engine, const PredictorRequest& request, std::uint64_t seed);

private:
    struct Entry {
        std::string key;
        std::shared_ptr<Predictor> predictor;
    };
    std::shared_ptr<Predictor> find(const std::string& key);
    std::shared_ptr<Predictor> keep(const std::string& key, std::shared_ptr<Predictor> predictor);

    std::list<Entry> entries_; ///< the latest first
};

/// An engine that keeps the predictors it made loaded: making the same one again costs nothing. Everything else is the
/// given engine's.
std::unique_ptr<Engine> keepingPredictors(std::unique_ptr<Engine> engine);

} // namespace nucleoscope
