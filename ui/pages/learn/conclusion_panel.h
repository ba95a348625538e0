#pragma once

#include "ui/pages/learn/lesson_state.h"
#include "ui/widgets/card.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace nucleoscope::ui {

class Notice;

/// What may be concluded, sentence by sentence with its numbers; whether it was predicted; what weakens it.
class ConclusionPanel : public Card {
    Q_OBJECT
public:
    explicit ConclusionPanel(QWidget* parent = nullptr);
    void setLesson(const Lesson& lesson);
    void setRecord(const LessonRecord& record); ///< with a conclusion
    QString text() const;                       ///< all of it, for screen readers and tests

Q_SIGNALS:
    void reportWanted();

private:
    struct Row {
        QLabel* sentence;
        QLabel* numbers;
    };
    Lesson lesson_;
    Notice* verdict_;
    QVBoxLayout* rows_;
    std::vector<Row> checks_;
    QLabel* thresholds_; ///< and prevalence, where the lesson shows them
    QLabel* cautions_;
};

} // namespace nucleoscope::ui
