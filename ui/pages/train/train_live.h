#pragma once

#include "core/evaluation/scores.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace nucleoscope::ui {

class CurvePlot;
class FieldList;
class Notice;
class TrainingSession;
class Workspace;

/// A training while it runs and after it ended: curves, numbers of now, what they mean, and the ways to stop.
class TrainLive : public QWidget {
    Q_OBJECT
public:
    explicit TrainLive(Workspace& workspace, QWidget* parent = nullptr);

    void watch(TrainingSession& session);
    CurvePlot& lossPlot() { return *loss_; }
    CurvePlot& scorePlot() { return *score_; }

Q_SIGNALS:
    void anotherWanted();

private:
    QWidget* makeHeader();
    QWidget* makePlots();
    QWidget* makeSide();
    void tellLeaks();
    void resetCurves();
    void addSteps(int first);
    void addEpochs();
    void showScores();
    void showState();
    void showNumbers();
    void showEnd();
    void showPlacement();
    std::optional<int> epochsToContinue();
    void continueTraining();
    void log(const QString& line);

    Workspace& workspace_;
    QPointer<TrainingSession> session_;
    QLabel* title_ = nullptr;
    QLabel* subtitle_ = nullptr;
    QPushButton* pause_ = nullptr;
    QPushButton* stopEarly_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QPushButton* results_ = nullptr;
    QPushButton* continue_ = nullptr;
    QPushButton* another_ = nullptr;
    Notice* endNotice_ = nullptr;
    Notice* leak_ = nullptr;
    bool leaksTold_ = false; ///< or being read
    Notice* placement_ = nullptr;
    CurvePlot* loss_ = nullptr;
    CurvePlot* score_ = nullptr;
    QComboBox* metric_ = nullptr;
    FieldList* numbers_ = nullptr;
    FieldList* recipe_ = nullptr;
    QLabel* meaning_ = nullptr;
    QPlainTextEdit* log_ = nullptr;

    int lossBatches_ = -1, lossSmooth_ = -1, lossValidation_ = -1;
    int accuracyBatches_ = -1, accuracySmooth_ = -1, scoreTraining_ = -1, scoreValidation_ = -1;
    double smoothLoss_ = 0, smoothAccuracy_ = 0; ///< moving means of the batches, over about 20
    int loggedEpochs_ = 0;
};

} // namespace nucleoscope::ui
