#pragma once

#include "core/evaluation/scores.h"
#include "core/inspection/prediction_filter.h"
#include "core/run/run.h"
#include "ui/pages/page.h"

#include <QPointer>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class Card;
class ConfusionMatrixView;
class CurvePlot;
class Notice;
class PredictionBrowser;
class ScoreList;

/// Results: what the opened run says about each nucleus of a part: matrix, scores and ROC curve above, the nuclei below,
/// mistakes first. A click on a cell shows just those nuclei.
class ResultsPage : public Page {
    Q_OBJECT
public:
    explicit ResultsPage(Workspace& workspace, QWidget* parent = nullptr);
    void shown() override;

    ConfusionMatrixView& matrixView() { return *matrix_; }
    PredictionBrowser& browser() { return *browser_; }

private:
    QWidget* makeEmpty();
    QWidget* makeHeader();
    QWidget* makeSummary();
    void followTraining();
    void showRun();
    void fillEpochs();
    void loadPredictions();
    void showPredictions();
    void showNotices();
    void showCurve();
    void locate();
    PredictionSource source() const;

    QWidget* empty_ = nullptr;
    QWidget* content_ = nullptr;
    QLabel* title_ = nullptr;
    QLabel* subtitle_ = nullptr;
    Notice* warnings_ = nullptr;
    QWidget* locateBar_ = nullptr;
    QComboBox* epoch_ = nullptr;
    QComboBox* part_ = nullptr;
    ConfusionMatrixView* matrix_ = nullptr;
    Card* rocCard_ = nullptr;
    CurvePlot* roc_ = nullptr;
    ScoreList* scores_ = nullptr;
    PredictionBrowser* browser_ = nullptr;

    std::shared_ptr<const PredictionList> predictions_;
    std::shared_ptr<const std::vector<NamedSample>> samples_;
    int asked_ = 0; ///< answers to older questions are dropped
};

} // namespace nucleoscope::ui
