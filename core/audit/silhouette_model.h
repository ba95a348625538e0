// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/ridge_logistic.h"
#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/evaluation/prediction.h"

namespace nucleoscope {

struct DatasetFacts;

/// A ridge logistic regression on size and shape of the nucleus alone, kept with a run: what a network is to be better
/// than, on whichever images it is examined.
class SilhouetteModel {
public:
    SilhouetteModel() = default;
    /// One model a class; with two classes one model, of the second class.
    explicit SilhouetteModel(std::vector<RidgeLogistic> models) : models_(std::move(models)) {}

    /// Learns from these samples of the dataset (those with a class). Fails with InvalidInput where fewer than nine in ten
    /// images have an outline, because the nuclei are not cut out, or fewer than two classes are there.
    static Result<SilhouetteModel> fit(const Dataset& dataset, const DatasetFacts& facts, const std::vector<int>& samples);

    bool empty() const { return models_.empty(); }
    const std::vector<RidgeLogistic>& models() const { return models_; }
    int classCount() const { return models_.size() == 1 ? 2 : static_cast<int>(models_.size()); }

    /// Of samples of any dataset; `truths`: their classes in the model's order, -1 where unknown, one a sample. Prediction::
    /// sample is the dataset's. Fails with InvalidInput where the nuclei are not cut out.
    Result<PredictionList> examine(const Dataset& dataset, const DatasetFacts& facts, const std::vector<int>& samples,
                                   const std::vector<int>& truths) const;

private:
    std::vector<RidgeLogistic> models_;
};

} // namespace nucleoscope
