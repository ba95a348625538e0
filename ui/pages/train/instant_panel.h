// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/instant_answer.h"
#include "ui/widgets/card.h"

#include <memory>
#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace nucleoscope {
struct FeatureTable;
class Job;
} // namespace nucleoscope

namespace nucleoscope::ui {

class Notice;
class ThinProgressBar;
class Workspace;

/// What the instant recipe would score with the form as it is: answered at once whenever something is moved. The network looks
/// at every nucleus once, which is shown and can be stopped; what it saw is kept on disk.
class InstantPanel : public Card {
    Q_OBJECT
public:
    explicit InstantPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~InstantPanel() override;

    /// The controls go to what the recipe says.
    void setRecipe(const Recipe& recipe);
    /// The controls' part of the recipe.
    void applyTo(Recipe& recipe) const;
    Thinning thinning() const;
    /// Asks anew. `request`: with the split thinned already; its weights are those of the backbone. `leaks`: of that split.
    void ask(TrainingRequest request, std::vector<Message> leaks);
    /// Nothing to answer: the recipe is another one, or the form is not ready.
    void rest();
    /// What was answered last; empty while it is not known.
    const std::optional<InstantAnswer>& answer() const { return answer_; }

Q_SIGNALS:
    void changed(); ///< one of its controls was moved
    void answered();

private:
    void makeControls();
    void makeAnswer();
    void describeControls();
    void readFeatures();
    void computeFeatures();
    void featuresArrived(Result<FeatureTable> features);
    void fit();
    void dropAnswer();
    void forgetAnswer();
    void clearScores();
    void show(const InstantAnswer& answer, bool withIntervals);
    QString basisText(bool patientsKnown) const;
    void showState();
    void stop();

    Workspace& workspace_;
    QComboBox* balance_ = nullptr;
    QSlider* decay_ = nullptr;
    QLabel* decayText_ = nullptr;
    QSlider* patients_ = nullptr;
    QLabel* patientsText_ = nullptr;
    QSlider* perClass_ = nullptr;
    QLabel* perClassText_ = nullptr;
    Notice* leak_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QLabel* basis_ = nullptr;
    QLabel* state_ = nullptr;
    ThinProgressBar* progress_ = nullptr;
    QPushButton* look_ = nullptr;
    QPushButton* stop_ = nullptr;

    std::optional<TrainingRequest> request_;
    std::vector<Message> leaks_;
    std::shared_ptr<const FeatureTable> features_;
    QString featuresKey_; ///< of which images and backbone features_ are, or are being made
    std::shared_ptr<Job> looking_;
    std::shared_ptr<Job> fit_;
    std::optional<InstantAnswer> answer_;
    int asked_ = 0; ///< answers to older questions are dropped
};

} // namespace nucleoscope::ui
