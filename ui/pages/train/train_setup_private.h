#pragma once

#include "core/audit/duplicates.h"
#include "core/learning/recipe_library.h"
#include "core/run/cautions.h"
#include "ui/pages/train/train_setup.h"

#include <QTimer>
#include <optional>

namespace nucleoscope::ui {

/// What the form knows beside its widgets. Shared by the files that implement TrainSetup, by nobody else.
struct TrainSetup::Private {
    RecipeLibrary library;
    Recipe chosen;
    std::optional<bool> finalNetwork; ///< as somebody chose for that recipe; empty: nobody did
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const ContentHashes> hashes;
    bool hashesLinkSimilar = false;     ///< images of one nucleus count as one content in them
    std::optional<bool> linkSimilar;    ///< as somebody chose; empty: nobody did
    std::optional<NearDuplicates> near; ///< empty: not known, or not yet
    bool nearAsked = false;             ///< for this dataset
    Cautions cautions;                  ///< about the split
    std::optional<Split> split;
    std::shared_ptr<const ContentHashes> splitContents; ///< by which it was made …
    bool splitLinksSimilar = false;                     ///< … and which they are
    int splitAsked = 0;                                 ///< answers to older questions are dropped
    std::shared_ptr<Job> splitJob;
    bool splitJobLinksSimilar = false; ///< what that compares images for
    bool starting = false;             ///< a folder is being chosen
    bool lacksLibTorch = false;        ///< the offer is shown, and nothing can be trained
    QString speedKey;                  ///< what speed was, or is being, measured for
    int speedAsked = 0;                ///< answers to older questions are dropped
    std::optional<Result<TrainingSpeed>> speed;
    QTimer rest;                    ///< runs out, and what the form has now is measured
    std::shared_ptr<Job> measuring; ///< null: nothing is being measured
};

/// "Training on 7,430 nuclei of 51 patients, validating on 3,231 nuclei of 22 other patients."
QString splitSentence(const Dataset& dataset, const Split& split);
/// "MobileNetV2, by patient"
QString runNameFor(const Recipe& recipe, SplitRule rule);

} // namespace nucleoscope::ui
