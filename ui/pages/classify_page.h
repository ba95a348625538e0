#pragma once

#include "core/run/run.h"
#include "core/workflow/command_line.h"
#include "core/workflow/image_notes.h"
#include "ui/pages/page.h"

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QProgressBar;

namespace nucleoscope {
class Job;
}

namespace nucleoscope::ui {

class CautionList;
class CommandButton;
class Notice;
class InspectionState;
class PredictionBrowser;

/// Classify: give images to a run's network and see what it says, least sure first.
class ClassifyPage : public Page {
    Q_OBJECT
public:
    explicit ClassifyPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ClassifyPage() override;
    void shown() override;

    void classify(const QStringList& paths);
    InspectionState& inspection() { return *inspection_; }
    bool isWorking() const { return working_; } ///< classifying, or comparing with the training images
    PredictionBrowser& browser() { return *browser_; }
    CautionList& cautions() { return *cautions_; }
    void saveCsv(const QString& file);

private:
    struct Progress;
    QWidget* makeHeader();
    void fillRuns();
    void chooseFiles();
    void chooseFolder();
    void startJob(std::shared_ptr<const Run> run, std::shared_ptr<const Dataset> dataset);
    void compareWithTraining(const std::shared_ptr<Progress>& progress);
    void ended();
    void chooseCsv();
    void selectImage(int sample);
    CommandWords predictCommand() const;
    void showRows(const std::shared_ptr<Progress>& progress, const PredictionList& predictions, bool final);

    QComboBox* runs_ = nullptr;
    QLabel* subtitle_ = nullptr;
    Notice* problems_ = nullptr;
    QWidget* drop_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QPushButton* stop_ = nullptr;
    InspectionState* inspection_ = nullptr;
    QComboBox* views_ = nullptr;
    QPushButton* save_ = nullptr;
    CommandButton* command_ = nullptr;
    QStringList paths_; ///< what was asked for last
    CautionList* cautions_ = nullptr;
    std::shared_ptr<const Progress> shown_; ///< what saveCsv() writes
    std::shared_ptr<const PredictionList> calls_;
    ImageNotes notes_;
    PredictionBrowser* browser_ = nullptr;
    std::shared_ptr<Job> job_;
    int asked_ = 0;
    bool working_ = false;
};

} // namespace nucleoscope::ui
