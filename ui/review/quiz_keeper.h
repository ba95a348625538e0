#pragma once

#include "core/dataset/dataset.h"
#include "core/inspection/quiz_file.h"

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

namespace nucleoscope::ui {

class Workspace;

/// Keeps quizzes on disk behind the window's back: each answer is written soon, and never lost by leaving.
class QuizKeeper : public QObject {
    Q_OBJECT
public:
    explicit QuizKeeper(Workspace& workspace, QObject* parent = nullptr);
    ~QuizKeeper() override; ///< writes what is unwritten
    void keep(const KeptQuiz& quiz, const std::shared_ptr<const Dataset>& dataset);
    /// `found` hears of the quiz that was last kept for the first of these datasets that has an unfinished one; not of none.
    void findUnfinished(const std::vector<std::shared_ptr<const Dataset>>& datasets,
                        std::function<void(const KeptQuiz&, const std::shared_ptr<const Dataset>&)> found);
    bool isIdle() const; ///< all is written

private:
    struct Latest;
    Workspace& workspace_;
    std::shared_ptr<Latest> latest_;
    int asked_ = 0; ///< answers to older questions are dropped
};

} // namespace nucleoscope::ui
