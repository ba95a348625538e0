#pragma once

#include "core/jobs/job_queue.h"
#include "core/lessons/lesson_task.h"

#include <QObject>
#include <memory>
#include <vector>

namespace nucleoscope::ui {

/// A lesson under way, seen from the window: core's callbacks, copied under a lock on the learning thread and drained
/// here by a timer at 30 Hz at most.
class LessonSession : public QObject {
    Q_OBJECT
public:
    /// Submits the job.
    LessonSession(JobQueue& jobs, EngineHost& host, LessonRequest request, QObject* parent = nullptr);
    ~LessonSession() override; ///< stops and disconnects; does not wait

    const Lesson& lesson() const;
    bool hasEnded() const;
    int stageCount() const;                          ///< 0 before the lesson is planned
    int currentStage() const;                        ///< -1 before the first
    const std::vector<StageHistory>& stages() const; ///< as far as they have come
    double fraction() const;                         ///< of the whole lesson, 0…1
    double secondsLeft() const;                      ///< NaN while unknown
    QString activity() const;                        ///< what is being done; may be empty
    const Result<LessonRecord>& outcome() const;     ///< meaningful once ended

public Q_SLOTS:
    void stop(); ///< keeps what is done; the next session of the same lesson goes on from there

Q_SIGNALS:
    void progressed(); ///< stages, fraction; at most 30 a second
    void ended();

private:
    void drain();

    struct Shared;
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace nucleoscope::ui
