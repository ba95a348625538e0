#pragma once

#include "core/jobs/job_queue.h"

#include <QWidget>
#include <map>

class QLabel;
class QPushButton;

namespace nucleoscope::ui {

class ThinProgressBar;
class TrainingSession;
class Workspace;

/// The line at the bottom of every page: the training under way, another long job, or what one can do here.
class StatusStrip : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString hint MEMBER hint_)
public:
    explicit StatusStrip(Workspace& workspace, QWidget* parent = nullptr);
    /// Shown at the right while nothing is under way: the keys of this page.
    void setHint(const QString& hint);
    QString trainingText() const; ///< "epoch 5 of 10 · 96 images/s · 6 min left"; empty without a training

Q_SIGNALS:
    void trainingClicked();

private:
    void follow(TrainingSession* session);
    void jobChanged(const JobSnapshot& job);
    void refreshTraining();
    void refreshJob();
    void refreshIdle();
    void fitTitle();
    void buildTraining();
    void buildJob();

    Workspace& workspace_;
    QWidget* trainingPart_;
    QPushButton* trainingTitle_;
    ThinProgressBar* trainingProgress_;
    QLabel* trainingDetails_;
    QWidget* jobPart_;
    QLabel* jobTitle_;
    ThinProgressBar* jobProgress_;
    QLabel* jobDetails_;
    QPushButton* jobStop_;
    QLabel* idle_;
    QLabel* right_;
    QString hint_;
    std::map<std::uint64_t, JobSnapshot> running_; ///< long jobs other than trainings, oldest first
};

} // namespace nucleoscope::ui
