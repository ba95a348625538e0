// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/recipe_library.h"
#include "core/learning/weights_catalogue.h"
#include "core/workflow/starting_weights.h"

#include <QObject>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace nucleoscope::ui {

class JobBridge;
class Workspace;

/// What trainings start from on this machine: recipes and pretrained weights, as a job found them. The window asks nobody else, as
/// a disk may not answer.
class TrainingSupplies : public QObject {
    Q_OBJECT
public:
    struct Found {
        RecipeLibrary recipes;
        std::map<std::string, Result<StartingWeights>> usual; ///< by a recipe's name: what it starts from, or why it cannot
        std::map<std::string, std::vector<StartingWeights>> available; ///< by architecture: pretrained ones, the best first
        std::vector<PublishedWeights> published;
        std::set<std::string> fetched; ///< files of `published` that are in weightsFolder()

        Result<std::pair<Recipe, std::filesystem::path>> backbone; ///< the instant recipe and its weights
    };
    static Message looking(); ///< what is told until something was found
    /// Those that all pages of a window share; they are looked for when somebody asks for the first time.
    static TrainingSupplies& of(Workspace& workspace);
    explicit TrainingSupplies(JobBridge& jobs, QObject* parent = nullptr);

    const Found* found() const { return found_ ? &*found_ : nullptr; } ///< null: nobody has looked yet
    void look();                                                       ///< again, as something may have come or gone meanwhile

Q_SIGNALS:
    void looked();

private:
    JobBridge& jobs_;
    std::optional<Found> found_;
    bool looking_ = false;
    bool again_ = false; ///< asked for while a job was looking
};

} // namespace nucleoscope::ui
