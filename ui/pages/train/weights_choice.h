// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/starting_weights.h"

#include <QWidget>

class QComboBox;

namespace nucleoscope::ui {

class Notice;
class TrainingSupplies;
class WeightsOffer;

/// What the network starts from: the pretrained weights that are here, random ones, a file; and the way to fetch others.
class WeightsChoice : public QWidget {
    Q_OBJECT
public:
    explicit WeightsChoice(TrainingSupplies& supplies, QWidget* parent = nullptr);
    /// Lists what there is for its architecture and chooses what the recipe asks for.
    void setRecipe(const Recipe& recipe);
    /// As a recipe and the command line have it: "blood_cells", "imagenet", "random", or a file.
    std::string weights() const;
    std::filesystem::path file() const; ///< of them; empty: random, or what the recipe takes is not here
    /// Other than what the recipe would take by itself.
    bool isChanged() const;
    QWidget* field() const; ///< the box, for a label

Q_SIGNALS:
    void changed();

private:
    void looked();
    void fill(std::vector<StartingWeights> listed, const std::string& choose);
    std::string usual() const;
    std::vector<StartingWeights> here() const;
    void chosen();
    void showProblem();

    TrainingSupplies& supplies_;
    Recipe recipe_;
    std::string usual_; ///< what the recipe takes; empty: that is not here
    std::vector<StartingWeights> listed_;
    bool fetched_ = false; ///< a download has ended, and is chosen once it is found
    QComboBox* box_;
    Notice* problem_;
    WeightsOffer* offer_;
};

} // namespace nucleoscope::ui
