#pragma once

#include "ui/pages/learn/lesson_state.h"

#include <QWidget>
#include <array>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nucleoscope::ui {

class ArmPanel;
class ConclusionPanel;
class LessonSession;
class Notice;
class PlantPanel;
class QuestionPanel;
class ThinProgressBar;

/// One lesson, from its text to what may be concluded.
class LessonView : public QWidget {
    Q_OBJECT
public:
    explicit LessonView(QWidget* parent = nullptr);

    void setState(const LessonStates::State& state, bool planted);
    /// The lesson under way; null where this one is not.
    void follow(const LessonSession* session);
    void progressed();                       ///< of the session that is followed
    void setProblem(const QString& problem); ///< empty: none
    void tellFailure(const Error& error);    ///< with a way to what the manual says about it
    void setBlocked(const QString& reason);  ///< why it cannot be started now; empty: it can
    const LessonStates::State& state() const { return state_; }
    PlantPanel& plantPanel() { return *plant_; }
    QString prediction() const;
    ArmPanel& arm(int index) { return *arms_[static_cast<std::size_t>(index)]; }
    /// Large type, for a classroom; what only the teacher needs is put away.
    void setPresenting(bool presenting);

Q_SIGNALS:
    void startWanted();
    void stopWanted();
    void nucleiWanted(int arm);
    void reportWanted(); ///< of what may be concluded
    void handInWanted(); ///< of a class pack's lesson

private:
    QWidget* makeControls();
    void showStages(const std::vector<StageHistory>& stages);
    void refresh();

    LessonStates::State state_;
    bool planted_ = false;
    bool presenting_ = false;
    QString blocked_;
    const LessonSession* session_ = nullptr;
    QLabel* title_;
    Notice* class_;
    QLabel* classWords_; ///< what the teacher says
    QLabel* text_;
    QuestionPanel* question_;
    PlantPanel* plant_;
    QPushButton* start_ = nullptr;
    QPushButton* stop_ = nullptr;
    ThinProgressBar* progress_ = nullptr;
    QLabel* doing_ = nullptr;
    Notice* problem_;
    std::array<ArmPanel*, 2> arms_;
    ConclusionPanel* conclusion_;
    std::vector<std::pair<QWidget*, QFont>> usualFonts_; ///< while presenting
};

} // namespace nucleoscope::ui
