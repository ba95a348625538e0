// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/class_prior.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nucleoscope {
namespace {

std::vector<double> shares(std::vector<double> amounts)
{
    const double sum = std::accumulate(amounts.begin(), amounts.end(), 0.0);
    if (sum > 0)
        for (double& amount : amounts)
            amount /= sum;
    return amounts;
}

} // namespace

std::vector<double> learnedShares(const Recipe& recipe, const std::vector<double>& images)
{
    const bool alike = recipe.sampling == SamplingKind::BalancedClasses || recipe.sampling == SamplingKind::BalancedSubjects;
    std::vector<double> amounts = images;
    for (double& amount : amounts) {
        if (amount <= 0)
            continue;
        const double drawn = alike ? 1 : amount;
        amount = recipe.loss.classWeights ? drawn / amount : drawn; // weights are inverse frequencies
    }
    return shares(std::move(amounts));
}

std::vector<double> priorLogits(const Recipe& recipe, const std::vector<double>& images)
{
    if (!recipe.loss.priorCorrection)
        return {};
    const std::vector<double> learned = learnedShares(recipe, images);
    const std::vector<double> among = shares(images);
    std::vector<double> logits(images.size(), 0);
    double sum = 0;
    double present = 0;
    for (std::size_t c = 0; c < images.size(); ++c)
        if (images[c] > 0) {
            logits[c] = std::log(among[c] / learned[c]);
            sum += logits[c];
            ++present;
        }
    for (std::size_t c = 0; c < images.size(); ++c)
        if (images[c] > 0)
            logits[c] -= sum / present;
    const bool nothing = std::all_of(logits.begin(), logits.end(), [](double logit) { return std::abs(logit) < 1e-12; });
    return nothing ? std::vector<double>{} : logits;
}

} // namespace nucleoscope
