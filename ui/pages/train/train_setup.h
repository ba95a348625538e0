#pragma once

#include "core/dataset/split.h"
#include "core/learning/recipe.h"
#include "core/workflow/command_line.h"
#include "core/workflow/training_speed.h"
#include "core/workflow/training_task.h"

#include <QWidget>
#include <memory>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSlider;
class QSpinBox;
class QTimer;
class QVBoxLayout;

namespace nucleoscope::ui {

class CrossValidationCard;
class InstantPanel;
class LibTorchOffer;
class LearningCurveCard;
class MachineNotice;
class MarkChoice;
class NetworkViewPreview;
class Notice;
class WeightsChoice;
class Workspace;

/// The form before a training: what learns, from whom and examined by whom, how long. The split is made while one
/// chooses, so that what it means is read before Start.
class TrainSetup : public QWidget {
    Q_OBJECT
public:
    explicit TrainSetup(Workspace& workspace, QWidget* parent = nullptr);
    ~TrainSetup() override;

    /// Reads recipes and dataset again.
    void refresh();
    /// The recipe as the form has it: the chosen one with the user's changes.
    Recipe recipe() const;
    SplitOptions splitOptions() const;
    /// The form as options of the command line; its dataset must be open.
    TrainOptions trainOptions() const;
    /// Null until the split is made; then what Start will use.
    const Split* split() const;

public Q_SLOTS:
    void start();
    void addToQueue(); ///< the same training, when its turn comes

Q_SIGNALS:
    void watchWanted(); ///< the training that is under way

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    void makeStudyCards();
    QWidget* makeBeside();
    QWidget* makeRecipeCard();
    QWidget* makeSplitCard();
    QWidget* makeDurationCard();
    QWidget* makeMoreCard();
    void fillRecipes();
    void fillDevices();
    QString ownChoiceText() const;
    void engineFailed(const Error& error);
    void recipeChosen();
    void scheduleUpdate();
    void showFinalNetwork();
    bool wantsFinalNetworkUnasked() const;
    void updateSplit();
    void showSplit();
    void auditSplit();
    void updateEstimate();
    void measureSpeed();
    void stopMeasuring();
    void showEstimate();
    void askInstantly();
    void findNearDuplicates();
    void judgeSplit();
    TrainingRequest request() const;
    QString runName() const;
    CommandWords trainCommand() const;

    Workspace& workspace_;
    QWidget* empty_ = nullptr;
    QWidget* form_ = nullptr;
    QLabel* subtitle_ = nullptr;
    QPushButton* startButton_ = nullptr;
    QPushButton* queueButton_ = nullptr;
    QPushButton* watchButton_ = nullptr; ///< shown while a training is under way
    LibTorchOffer* libTorch_ = nullptr;  ///< shown where the engine lacks it
    QComboBox* recipes_ = nullptr;
    QLabel* recipeText_ = nullptr;
    WeightsChoice* weights_ = nullptr;
    QRadioButton* bySubject_ = nullptr;
    QRadioButton* byFold_ = nullptr;
    QRadioButton* byImage_ = nullptr;
    QComboBox* fold_ = nullptr;
    QSlider* fraction_ = nullptr;
    QLabel* fractionText_ = nullptr;
    QLabel* splitText_ = nullptr;
    Notice* splitNotice_ = nullptr;
    QPushButton* auditSplit_ = nullptr;
    QPushButton* keepTogether_ = nullptr; ///< shown where one nucleus is on both sides, in two pictures
    QCheckBox* linkSimilar_ = nullptr;
    MarkChoice* marks_ = nullptr;
    QSpinBox* epochs_ = nullptr;
    QCheckBox* finalNetwork_ = nullptr;
    QComboBox* device_ = nullptr;
    QLabel* estimate_ = nullptr;
    MachineNotice* machine_ = nullptr;
    QLineEdit* name_ = nullptr;
    QSpinBox* batchSize_ = nullptr;
    QDoubleSpinBox* learningRate_ = nullptr;
    QSpinBox* seed_ = nullptr;
    QSlider* testFraction_ = nullptr;
    QLabel* testText_ = nullptr;
    CrossValidationCard* crossValidation_ = nullptr;
    LearningCurveCard* curve_ = nullptr; ///< for the instant recipe alone, as the next one
    InstantPanel* instant_ = nullptr;    ///< shown for the instant recipe alone
    NetworkViewPreview* preview_ = nullptr;
    QTimer* updateTimer_ = nullptr;

    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace nucleoscope::ui
