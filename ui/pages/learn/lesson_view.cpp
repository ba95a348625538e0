#include "ui/pages/learn/lesson_view.h"

#include "ui/bridge/lesson_session.h"
#include "ui/help/message_help.h"
#include "ui/pages/learn/arm_panel.h"
#include "ui/pages/learn/conclusion_panel.h"
#include "ui/pages/learn/plant_panel.h"
#include "ui/pages/learn/question_panel.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/thin_progress_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr double presentingScale = 1.5;

QString paragraphs(const Lesson& lesson)
{
    QStringList all;
    for (const std::string& paragraph : lesson.text)
        all << translated(paragraph);
    return all.join(QStringLiteral("\n\n"));
}

void setScaled(QWidget& widget, QFont font, double scale)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * scale)));
    else
        font.setPointSizeF(font.pointSizeF() * scale);
    widget.setFont(font);
}

} // namespace

LessonView::LessonView(QWidget* parent)
    : QWidget(parent),
      title_(makeTitle({}, this)),
      class_(new Notice(Notice::Kind::Information, this)),
      classWords_(new QLabel(this)),
      text_(new QLabel(this)),
      question_(new QuestionPanel(this)),
      plant_(new PlantPanel(this)),
      problem_(new Notice(Notice::Kind::Error, this)),
      arms_{new ArmPanel(this), new ArmPanel(this)},
      conclusion_(new ConclusionPanel(this))
{
    setObjectName(QStringLiteral("lessonView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(2 * Theme::grid);
    title_->setWordWrap(true);
    for (QLabel* words : {text_, classWords_}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    classWords_->setObjectName(QStringLiteral("lessonClassWords"));
    text_->setObjectName(QStringLiteral("lessonText"));
    class_->setObjectName(QStringLiteral("lessonClass"));
    QPushButton* handIn = class_->addAction(tr("Hand in my result…"));
    handIn->setObjectName(QStringLiteral("lessonHandIn"));
    handIn->setToolTip(tr("Writes what came of it as a small file for your teacher"));
    connect(handIn, &QPushButton::clicked, this, &LessonView::handInWanted);
    problem_->setObjectName(QStringLiteral("lessonProblem"));
    problem_->hide();
    auto* sides = new QHBoxLayout;
    sides->setSpacing(2 * Theme::grid);
    for (int arm = 0; arm < 2; ++arm) {
        ArmPanel* panel = arms_[static_cast<std::size_t>(arm)];
        panel->setObjectName(QStringLiteral("lessonArm%1").arg(arm + 1));
        sides->addWidget(panel, 1);
        connect(panel, &ArmPanel::nucleiWanted, this, [this, arm] { Q_EMIT nucleiWanted(arm); });
    }
    column->addWidget(title_);
    column->addWidget(class_);
    column->addWidget(classWords_);
    column->addWidget(text_);
    column->addWidget(plant_);
    column->addWidget(question_);
    column->addWidget(makeControls());
    column->addWidget(problem_);
    column->addLayout(sides);
    column->addWidget(conclusion_);
    connect(conclusion_, &ConclusionPanel::reportWanted, this, &LessonView::reportWanted);
    column->addStretch(1);
    connect(question_, &QuestionPanel::predicted, this, &LessonView::refresh);
}

QWidget* LessonView::makeControls()
{
    auto* controls = new QWidget(this);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    start_ = makeButton(tr("Start"), "primary", controls);
    start_->setObjectName(QStringLiteral("lessonStart"));
    stop_ = makeButton(tr("Stop"), "", controls);
    stop_->setObjectName(QStringLiteral("lessonStop"));
    stop_->setToolTip(tr("What has been learned is kept; the lesson goes on from there"));
    progress_ = new ThinProgressBar(controls);
    progress_->setAccessibleName(tr("How far the lesson is"));
    doing_ = makeMuted({}, controls);
    doing_->setObjectName(QStringLiteral("lessonDoing"));
    auto* what = new QVBoxLayout;
    what->setSpacing(2);
    what->addWidget(doing_);
    what->addWidget(progress_);
    row->addWidget(start_);
    row->addWidget(stop_);
    row->addLayout(what, 1);
    connect(start_, &QPushButton::clicked, this, &LessonView::startWanted);
    connect(stop_, &QPushButton::clicked, this, &LessonView::stopWanted);
    return controls;
}

void LessonView::setState(const LessonStates::State& state, bool planted)
{
    const bool other = state.key != state_.key || state.folder != state_.folder;
    state_ = state;
    planted_ = planted;
    if (other)
        setProblem({});
    title_->setText(translated(state.lesson.title));
    text_->setText(paragraphs(state.lesson));
    class_->setVisible(state.pack != nullptr);
    classWords_->setVisible(state.pack && !state.pack->pack.words.empty());
    if (state.pack) {
        class_->setText(QString::fromStdString(state.pack->pack.title), tr("A class pack, with recipes and images of its own."));
        classWords_->setText(QString::fromStdString(state.pack->pack.words));
    }
    question_->setQuestion(state.lesson, state.record);
    const LessonConclusion* concluded = state.record && state.record->conclusion ? &*state.record->conclusion : nullptr;
    for (int arm = 0; arm < 2; ++arm) {
        arms_[static_cast<std::size_t>(arm)]->setArm(state.lesson, arm);
        arms_[static_cast<std::size_t>(arm)]->setConclusion(concluded);
    }
    conclusion_->setLesson(state.lesson);
    if (concluded)
        conclusion_->setRecord(*state.record);
    showStages(state.stages);
    refresh();
}

void LessonView::follow(const LessonSession* session)
{
    session_ = session;
    progressed();
}

void LessonView::progressed()
{
    if (session_)
        showStages(session_->stages());
    refresh();
}

void LessonView::setProblem(const QString& problem)
{
    problem_->setText({}, problem);
    problem_->setVisible(!problem.isEmpty());
}

void LessonView::tellFailure(const Error& error)
{
    setProblem(translated(error));
    offerManual(*problem_, error.message);
}

void LessonView::setBlocked(const QString& reason)
{
    blocked_ = reason;
    refresh();
}

QString LessonView::prediction() const
{
    return question_->prediction();
}

void LessonView::showStages(const std::vector<StageHistory>& stages)
{
    double highest = notANumber;
    for (const StageHistory& stage : stages)
        for (const EpochRecord& epoch : stage.epochs)
            if (const double value = ArmPanel::drawnValue(state_.lesson, epoch); !(value <= highest))
                highest = std::isnan(value) ? highest : value;
    for (ArmPanel* panel : arms_)
        panel->setStages(stages, highest);
}

void LessonView::refresh()
{
    const bool running = session_ && !session_->hasEnded();
    const bool concluded = state_.record && state_.record->conclusion;
    question_->setLocked(running);
    plant_->setVisible(state_.lesson.planted && !presenting_);
    plant_->setState(planted_, concluded, concluded && state_.record->revealed);
    conclusion_->setVisible(concluded && !running);
    start_->setVisible(!running && !concluded);
    stop_->setVisible(running);
    progress_->setVisible(running);
    start_->setText(state_.begun() ? tr("Go on") : tr("Start"));
    const QString why = !blocked_.isEmpty() ? blocked_ : prediction().isEmpty() ? tr("Predict first.") : QString();
    start_->setEnabled(why.isEmpty());
    start_->setToolTip(why.isEmpty() ? tr("Trains both sides; it takes a minute or a few") : why);
    if (running) {
        progress_->setFraction(session_->stageCount() > 0 ? session_->fraction() : notANumber);
        const QString what = session_->stageCount() > 0 && session_->currentStage() >= 0
                                 ? tr("Network %1 of %2").arg(session_->currentStage() + 1).arg(session_->stageCount())
                                 : session_->activity();
        const double left = session_->secondsLeft();
        //: what is being done, and how long it will take
        doing_->setText(std::isnan(left) ? what : tr("%1, %2 left").arg(what, durationText(left)));
    } else {
        doing_->setText(concluded ? tr("Done in %1.").arg(durationText(state_.record->seconds)) : why);
    }
}

void LessonView::setPresenting(bool presenting)
{
    if (presenting == presenting_)
        return;
    presenting_ = presenting;
    if (presenting) {
        // Collected before any is changed: fonts are inherited.
        for (QWidget* widget : findChildren<QWidget*>())
            usualFonts_.emplace_back(widget, widget->font());
        for (const auto& [widget, font] : usualFonts_)
            setScaled(*widget, font, presentingScale);
    } else {
        for (const auto& [widget, font] : usualFonts_)
            if (findChildren<QWidget*>().contains(widget)) // numbers come and go
                widget->setFont(font);
        usualFonts_.clear();
    }
    refresh();
}

} // namespace nucleoscope::ui
