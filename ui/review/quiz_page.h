#pragma once

#include "core/inspection/quiz_file.h"
#include "ui/workspace.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace nucleoscope::ui {

class ImageView;
class QuizKeeper;
class QuizSummaryView;

/// The quiz: nuclei without name, class or patient; asks for a call and how sure one is of it, and tells at the end how
/// one did against the labels and the network. Works with keys alone. Selects nothing, so that no other part of the
/// window can tell what is shown.
class QuizPage : public QWidget {
    Q_OBJECT
public:
    explicit QuizPage(Workspace& workspace, QWidget* parent = nullptr);
    /// What can be asked about now. A quiz that was left in the middle, also on another day, can be gone on with.
    void prepare();
    const Quiz& quiz() const { return quiz_; }
    QuizKeeper& keeper() const { return *keeper_; }

public Q_SLOTS:
    void start();
    void goOn();                        ///< with the unfinished quiz
    void call(int classIndex);          ///< of the current nucleus; its confidence completes the answer
    void setConfidence(int confidence); ///< 1…5; after the call
    void back();
    void finish(); ///< shows the summary of what was answered

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSetup();
    QWidget* makeQuestion();
    void askFromRun(int count);
    void begin(std::vector<QuizQuestion> candidates, int count);
    void offer(const KeptQuiz& kept, const std::shared_ptr<const Dataset>& dataset);
    void ask(); ///< the questions of quiz_
    void keep();
    void refresh();
    void showPicture();
    void fillCalls();

    Workspace& workspace_;
    Quiz quiz_;
    std::shared_ptr<const Dataset> dataset_; ///< of the questions
    std::vector<ClassInfo> classes_;
    QString network_; ///< name of the run that the student is held against; empty: none
    QuizKeeper* keeper_;
    KeptQuiz unfinished_;                              ///< that can be gone on with; of no questions: none
    std::shared_ptr<const Dataset> unfinishedDataset_; ///< of its questions
    int call_ = -1;                                    ///< chosen for the current nucleus
    int asked_ = 0;                                    ///< answers to older wishes are dropped

    QStackedWidget* stack_ = nullptr;
    QLabel* explanation_ = nullptr;
    QComboBox* source_ = nullptr;
    QSpinBox* count_ = nullptr;
    QPushButton* start_ = nullptr;
    QPushButton* goOn_ = nullptr;
    QLabel* progress_ = nullptr;
    ImageView* image_ = nullptr;
    QHBoxLayout* calls_ = nullptr;
    QList<QAbstractButton*> callButtons_, confidenceButtons_;
    QPushButton* back_ = nullptr;
    QuizSummaryView* summary_ = nullptr;
};

} // namespace nucleoscope::ui
