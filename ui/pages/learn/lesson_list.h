#pragma once

#include "ui/pages/learn/lesson_state.h"

#include <QListWidget>

namespace nucleoscope::ui {

/// The lessons with what has become of each: not begun, begun, done, and whether the prediction came true.
class LessonList : public QListWidget {
    Q_OBJECT
public:
    explicit LessonList(QWidget* parent = nullptr);
    void setLessons(const LessonStates& states);
    void choose(const QString& key); ///< LessonStates::State::key
    QString chosen() const;          ///< likewise

Q_SIGNALS:
    void lessonChosen(const QString& key);

private:
    void fitRows();
    bool filling_ = false;
};

} // namespace nucleoscope::ui
