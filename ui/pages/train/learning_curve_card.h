// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/command_line.h"
#include "core/workflow/instant_study.h"
#include "ui/widgets/card.h"

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace nucleoscope {
class Job;
struct BackboneRequest;
} // namespace nucleoscope

namespace nucleoscope::ui {

class CurvePlot;
class Notice;
class ThinProgressBar;
class Workspace;

/// Would more patients help? Scores of the instant recipe against the patients that it learned from, other patients drawn
/// several times for each point.
class LearningCurveCard : public Card {
    Q_OBJECT
public:
    /// `request`: images, backbone and recipe as the form has them, asked when begun. `options`: for the command line.
    LearningCurveCard(Workspace& workspace, std::function<BackboneRequest()> request, std::function<TrainOptions()> options,
                      QWidget* parent = nullptr);
    ~LearningCurveCard() override;
    CurvePlot& plot() { return *plot_; }

Q_SIGNALS:
    void finished();

private:
    void begin();
    void show(const LearningCurve& curve);
    void showState();

    Workspace& workspace_;
    std::function<BackboneRequest()> request_;
    std::function<TrainOptions()> options_;
    CurvePlot* plot_ = nullptr;
    QLabel* text_ = nullptr;
    Notice* leak_ = nullptr; ///< and what else is to be known with the scores
    ThinProgressBar* progress_ = nullptr;
    QPushButton* begin_ = nullptr;
    QPushButton* stop_ = nullptr;
    std::shared_ptr<Job> job_;
    bool drawn_ = false;
};

} // namespace nucleoscope::ui
