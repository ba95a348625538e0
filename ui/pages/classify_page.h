#pragma once

#include "core/workflow/command_line.h"
#include "core/workflow/masked_dataset.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace nucleoscope::ui {

class CallingChoice;
class CautionList;
class Classification;
class CommandButton;
class EmptyPage;
class InspectionState;
class MaskPanel;
class Notice;
class PredictionBrowser;
class RunChoice;

/// Classify: give images to a run's network and see what it says, least sure first, and how far to believe it.
class ClassifyPage : public Page {
    Q_OBJECT
public:
    explicit ClassifyPage(Workspace& workspace, QWidget* parent = nullptr);
    void shown() override;

    void classify(const QStringList& paths);
    InspectionState& inspection() { return *inspection_; }
    Classification& classification() { return *classification_; }
    bool isWorking() const; ///< classifying, or comparing with the training images
    PredictionBrowser& browser() { return *browser_; }
    CautionList& cautions() { return *cautions_; }
    void saveCsv(const QString& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeHeader();
    void makeViewsBox();
    void makeMaskPanel();
    QWidget* makeStart();
    void offer();
    void chooseFiles();
    void chooseFolder();
    void chooseCsv();
    void selectImage(int sample);
    void openMasks();
    void closeMasks();
    void mask(const Masking& masking);
    void showStep();
    void showProgress(double fraction, const QString& activity);
    void showCalls();
    void showNotes();
    CommandWords predictCommand() const;
    QString subtitle() const;

    Classification* classification_;
    RunChoice* runs_ = nullptr;
    QComboBox* views_ = nullptr;
    QLabel* subtitle_ = nullptr;
    Notice* problems_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QPushButton* stop_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* images_ = nullptr;
    QPushButton* folder_ = nullptr;
    CommandButton* command_ = nullptr;
    QStringList paths_; ///< what was asked for last
    CautionList* cautions_ = nullptr;
    CallingChoice* calling_ = nullptr;
    QStackedWidget* places_ = nullptr; ///< where images can be dropped, calls, masks
    EmptyPage* askImages_ = nullptr;
    EmptyPage* askRun_ = nullptr; ///< in its place where there is no network
    InspectionState* inspection_ = nullptr;
    PredictionBrowser* browser_ = nullptr;
    MaskPanel* masks_ = nullptr;
};

} // namespace nucleoscope::ui
