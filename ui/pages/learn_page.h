#pragma once

#include "ui/pages/learn/lesson_state.h"
#include "ui/pages/page.h"

#include <optional>

class QComboBox;
class QPushButton;
class QScrollArea;

namespace nucleoscope {
enum class PlantedCue;
}

namespace nucleoscope::ui {

class Classroom;
class LessonList;
class LessonSession;
class LessonView;
class Notice;

/// Learn: lessons that run, on the demo or on the images that are open; what came of them is kept.
class LearnPage : public Page {
    Q_OBJECT
public:
    explicit LearnPage(Workspace& workspace, QWidget* parent = nullptr);
    ~LearnPage() override;
    void shown() override;
    bool usesInspector() const override { return false; }

    LessonList& list() { return *list_; }
    LessonView& view() { return *view_; }
    LessonSession* session() const { return session_.get(); } ///< the one under way or last ended
    bool isPresenting() const { return presenting_; }
    void setPresenting(bool presenting);
    /// Unpacks it, and shows its lesson; what goes wrong is told.
    void openClassPack(const QString& file);
    void chooseClassPack();

private:
    QWidget* makeHeader();
    std::shared_ptr<const Dataset> images() const; ///< null: the demo
    void fillImages();
    void tellPlantedCopy();
    void refresh(); ///< reads again what is on disk
    void take(LessonStates states);
    void showLesson(const QString& name);
    void start();
    void ended();
    void plant(std::optional<PlantedCue> cue);
    void revealCue();
    void saveReportOfLesson();
    void fitText();
    const LessonStates::State* current() const;
    std::vector<std::string> command() const;

    QWidget* header_ = nullptr;
    QWidget* side_ = nullptr;
    QComboBox* images_ = nullptr;
    QPushButton* present_ = nullptr;
    LessonList* list_;
    LessonView* view_;
    QScrollArea* scroll_;
    Notice* problems_;
    Classroom* classroom_;
    LessonStates states_;
    std::unique_ptr<LessonSession> session_;
    std::shared_ptr<const Dataset> sessionImages_;
    std::string sessionKey_;
    QString wanted_; ///< key of a lesson that is to be chosen once it is listed
    int asked_ = 0;
    bool presenting_ = false;
    bool demoWished_ = false; ///< though other images are open
};

} // namespace nucleoscope::ui
