#pragma once

#include "ui/pages/learn/lesson_state.h"
#include "ui/widgets/card.h"

class QButtonGroup;
class QRadioButton;
class QVBoxLayout;

namespace nucleoscope::ui {

/// What is to be predicted before anything is trained. Once there is a conclusion the prediction stands.
class QuestionPanel : public Card {
    Q_OBJECT
public:
    explicit QuestionPanel(QWidget* parent = nullptr);
    void setQuestion(const Lesson& lesson, const std::optional<LessonRecord>& record);
    void setLocked(bool locked); ///< while it runs
    QString prediction() const;  ///< name of the choice; empty: none yet

Q_SIGNALS:
    void predicted();

private:
    void refresh();

    QLabel* question_;
    QLabel* hint_;
    QVBoxLayout* answers_;
    QButtonGroup* group_;
    std::string lesson_; ///< whose question it is
    bool concluded_ = false;
    bool locked_ = false;
};

} // namespace nucleoscope::ui
