// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/command_line.h"
#include "core/workflow/cross_validation_task.h"
#include "ui/widgets/card.h"

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace nucleoscope {
class Job;
}

namespace nucleoscope::ui {

class Notice;
class ThinProgressBar;
class Workspace;

/// Every patient examines once: a training a fold, as the form says, and what all of them say together, which opens in
/// Results. Stopping keeps what is finished; the same button then goes on.
class CrossValidationCard : public Card {
    Q_OBJECT
public:
    /// `request`: the form as it is, asked when begun; its folds, folder and name are the card's. `options`: the same for the
    /// command line.
    CrossValidationCard(Workspace& workspace, std::function<CrossValidationRequest()> request,
                        std::function<TrainOptions()> options, QWidget* parent = nullptr);
    ~CrossValidationCard() override;
    void setDataset(const Dataset* dataset);
    bool isRunning() const { return job_ != nullptr; }

Q_SIGNALS:
    void finished();

private:
    void begin();
    void queueFolds();
    void stop();
    void ended(Result<CrossValidationSummary> summary);
    QString textOf(const CrossValidationSummary& summary) const;
    void showState();
    FoldOptions folds() const;
    CrossValidationRequest request() const;
    CommandWords command() const;

    Workspace& workspace_;
    std::function<CrossValidationRequest()> request_;
    std::function<TrainOptions()> options_;
    QComboBox* folds_ = nullptr;
    QLabel* state_ = nullptr;
    Notice* leak_ = nullptr; ///< and what else is to be known with the scores
    ThinProgressBar* progress_ = nullptr;
    QPushButton* begin_ = nullptr;
    QPushButton* queue_ = nullptr;
    QPushButton* stop_ = nullptr;
    QPushButton* open_ = nullptr;
    std::shared_ptr<Job> job_;
    std::shared_ptr<TrainingControl> control_;
    std::shared_ptr<CrossValidationRequest> begun_; ///< stopped before its end, or finished; its job's while that lasts
    bool whole_ = false;
};

} // namespace nucleoscope::ui
