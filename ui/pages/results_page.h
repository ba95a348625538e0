#pragma once

#include "core/evaluation/scores.h"
#include "core/inspection/prediction_filter.h"
#include "core/run/run.h"
#include "ui/pages/page.h"

#include <QPointer>
#include <memory>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace nucleoscope::ui {

class ConfusionMatrixView;
class InspectionState;
class Notice;
class PredictionBrowser;
class ResultsHeader;
class RunSummary;
class TrainingSession;

/// Results: what the opened run says about each nucleus of a part: views of it above, one tab each, the nuclei below,
/// mistakes first. What is chosen in a view shows just those nuclei.
class ResultsPage : public Page {
    Q_OBJECT
public:
    explicit ResultsPage(Workspace& workspace, QWidget* parent = nullptr);
    void shown() override;
    void find() override;
    void walkMistakes() override;

    /// By the name of its entry in resultsViews().
    void showView(const QString& name);
    ConfusionMatrixView& matrixView(); ///< of the overview
    InspectionState& inspection() { return *inspection_; }
    PredictionBrowser& browser() { return *browser_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeEmpty();
    QWidget* makeLocateBar();
    QWidget* makeViews();
    void connectAll();
    void giveRoom();
    void giveMoreRoom(); ///< where the view needs it; takes nothing back: pages do not jump while sliders move
    int roomWished() const;
    void rememberRoom();
    QString viewName() const;
    void followTraining();
    void showRun();
    void followWhatIsTrained();
    void loadPredictions();
    void showPredictions();
    void showNotices();
    void auditSplit();

    QWidget* empty_ = nullptr;
    QWidget* content_ = nullptr;
    ResultsHeader* header_ = nullptr;
    RunSummary* summary_ = nullptr;
    QWidget* locateBar_ = nullptr;
    QTabBar* tabs_ = nullptr;
    QStackedWidget* views_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QWidget* viewArea_ = nullptr; ///< tabs and views
    InspectionState* inspection_ = nullptr;
    PredictionBrowser* browser_ = nullptr;

    std::shared_ptr<const PredictionList> predictions_;
    std::shared_ptr<const std::vector<NamedSample>> samples_; ///< of named_; null: not known yet
    std::filesystem::path named_;                             ///< folder of the run
    QPointer<TrainingSession> followed_;                      ///< whose run was opened here because nothing was
    int asked_ = 0;                                           ///< answers to older questions are dropped
};

} // namespace nucleoscope::ui
