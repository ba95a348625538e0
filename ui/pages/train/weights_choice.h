// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/recipe.h"

#include <QWidget>

class QComboBox;

namespace nucleoscope::ui {

class Notice;
class WeightsOffer;

/// What the network starts from: the pretrained weights that are here, random ones, a file; and the way to fetch others.
class WeightsChoice : public QWidget {
    Q_OBJECT
public:
    explicit WeightsChoice(QWidget* parent = nullptr);
    /// Lists what there is for its architecture and chooses what the recipe asks for.
    void setRecipe(const Recipe& recipe);
    /// As a recipe and the command line have it: "blood_cells", "imagenet", "random", or a file.
    std::string weights() const;
    /// Other than what the recipe would take by itself.
    bool isChanged() const;
    QWidget* field() const; ///< the box, for a label

Q_SIGNALS:
    void changed();

private:
    void fill(const std::string& choose);
    void chosen();
    void showProblem();

    Recipe recipe_;
    std::string usual_; ///< what the recipe takes; empty: that is not here
    QComboBox* box_;
    Notice* problem_;
    WeightsOffer* offer_;
};

} // namespace nucleoscope::ui
