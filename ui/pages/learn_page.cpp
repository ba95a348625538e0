#include "ui/pages/learn_page.h"

#include "core/base/files.h"
#include "core/base/system.h"
#include "core/classroom/class_commands.h"
#include "core/lessons/lesson_report.h"
#include "core/lessons/planted_shortcut.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/lesson_session.h"
#include "ui/help/message_help.h"
#include "ui/pages/learn/classroom.h"
#include "ui/pages/learn/classroom_button.h"
#include "ui/pages/learn/lesson_list.h"
#include "ui/pages/learn/lesson_view.h"
#include "ui/pages/learn/plant_panel.h"
#include "ui/report/report_saving.h"
#include "ui/report/report_wording.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/notice.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace nucleoscope::ui {
namespace {

constexpr int widestText = 1100;

/// A free folder for a planted copy; its name does not tell what is planted.
std::filesystem::path newCopyFolder()
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd_HHmmss"));
    return dataFolder() / "planted" / pathFromUtf8(stamp.toStdString());
}

} // namespace

LearnPage::LearnPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, QStringLiteral("learn"), parent),
      list_(new LessonList(this)),
      view_(new LessonView(this)),
      scroll_(new ColumnScroll(this)),
      problems_(new Notice(Notice::Kind::Warning, this)),
      classroom_(new Classroom(
          workspace, [this] { return current(); }, *this))
{
    header_ = makeHeader();
    problems_->hide();
    scroll_->setAccessibleName(tr("The chosen lesson"));
    scroll_->setWidget(view_);
    Theme::instance().fitToText(this, [this] { fitText(); });
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * Theme::grid);
    columns->addWidget(list_);
    columns->addWidget(scroll_, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 0, 0);
    page->setSpacing(2 * Theme::grid);
    page->addWidget(header_);
    page->addWidget(problems_);
    page->addLayout(columns, 1);

    connect(list_, &LessonList::lessonChosen, this, &LearnPage::showLesson);
    connect(view_, &LessonView::startWanted, this, &LearnPage::start);
    connect(view_, &LessonView::reportWanted, this, &LearnPage::saveReportOfLesson);
    connect(view_, &LessonView::handInWanted, classroom_, &Classroom::handIn);
    connect(classroom_, &Classroom::opened, this, [this](const QString& key) {
        wanted_ = key;
        refresh();
    });
    connect(view_, &LessonView::stopWanted, this, [this] {
        if (session_)
            session_->stop();
    });
    connect(view_, &LessonView::nucleiWanted, this, [this](int arm) {
        const LessonStates::State* state = current();
        const LessonArm& shownArm = state->lesson.arms[static_cast<std::size_t>(arm)];
        this->workspace().openRun(QString::fromStdString(utf8(lessonRunFolder(state->folder, shownArm, 0))));
        Q_EMIT this->workspace().pageRequested(QStringLiteral("results"));
    });
    connect(&view_->plantPanel(), &PlantPanel::plantWanted, this, &LearnPage::plant);
    connect(&view_->plantPanel(), &PlantPanel::revealWanted, this, &LearnPage::revealCue);
    connect(&workspace, &Workspace::datasetChanged, this, &LearnPage::fillImages);
    const auto key = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence(Qt::Key_F5), [this] { setPresenting(true); });
    key(QKeySequence(Qt::Key_Escape), [this] { setPresenting(false); });
    fillImages();
}

LearnPage::~LearnPage() = default;

QWidget* LearnPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 2 * Theme::grid, 0);
    row->setSpacing(Theme::grid);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(makeTitle(tr("Learn"), header));
    titles->addWidget(makeMuted(tr("Experiments that show how far a result can be believed: predict, run, conclude"), header));
    images_ = new QComboBox(header);
    images_->setObjectName(QStringLiteral("lessonImages"));
    images_->setAccessibleName(tr("Images that the lessons use"));
    present_ = makeButton(tr("Present"), "", header);
    present_->setObjectName(QStringLiteral("lessonPresent"));
    present_->setIcon(Theme::instance().icon(QStringLiteral("present")));
    present_->setToolTip(tr("Large type and nothing else, for a classroom (F5); Esc leaves it"));
    auto* asCommand = new CommandButton([this] { return command(); }, tr("Runs this lesson in a terminal."), header);
    row->addLayout(titles, 1);
    row->addWidget(new QLabel(tr("Images"), header));
    row->addWidget(images_);
    row->addWidget(present_);
    row->addWidget(new ClassroomButton(*classroom_, header));
    row->addWidget(asCommand);
    connect(images_, &QComboBox::activated, this, [this] {
        demoWished_ = !images_->currentData().toBool();
        refresh();
    });
    connect(present_, &QPushButton::clicked, this, [this] { setPresenting(true); });
    return header;
}

void LearnPage::shown()
{
    refresh();
}

std::shared_ptr<const Dataset> LearnPage::images() const
{
    return images_->currentData().toBool() ? workspace().dataset() : nullptr;
}

void LearnPage::fillImages()
{
    const auto dataset = workspace().dataset();
    images_->clear();
    images_->addItem(tr("The demo (drawn)"), false);
    if (dataset && dataset->labelled()) {
        images_->addItem(QString::fromStdString(dataset->name()), true);
        images_->setCurrentIndex(demoWished_ ? 0 : 1);
    }
    refresh();
}

/// Only the disk knows of it. Who planted something wants to see what comes of it, whatever was chosen before.
void LearnPage::tellPlantedCopy()
{
    const QString text = tr("%1, a planted copy").arg(QString::fromStdString(workspace().dataset()->name()));
    if (images_->count() < 2 || images_->itemText(1) == text)
        return;
    images_->setItemText(1, text);
    if (images_->currentIndex() == 0) {
        images_->setCurrentIndex(1);
        refresh();
    }
}

void LearnPage::refresh()
{
    const int ticket = ++asked_;
    workspace().jobBridge().run<LessonStates>(
        this, {"job.lessons", "Reading the lessons"}, Resource::Disk, Priority::Normal,
        [dataset = images(), open = workspace().dataset()](JobContext&) -> Result<LessonStates> {
            return readLessonStates(dataset, open);
        },
        [this, ticket, open = workspace().dataset()](Result<LessonStates> states) {
            if (!states || ticket != asked_)
                return;
            take(std::move(*states));
            if (states_.openIsPlanted && open == workspace().dataset())
                tellPlantedCopy();
        });
}

void LearnPage::take(LessonStates states)
{
    states_ = std::move(states);
    QString problems;
    for (const Message& problem : states_.problems)
        problems += (problems.isEmpty() ? QString() : QStringLiteral(" ")) + translated(problem);
    problems_->setText({}, problems);
    offerManual(*problems_, states_.problems);
    problems_->setVisible(!problems.isEmpty() && !presenting_);
    list_->setLessons(states_);
    if (!wanted_.isEmpty())
        list_->choose(std::exchange(wanted_, {}));
    if (list_->chosen().isEmpty() && !states_.lessons.empty())
        list_->choose(QString::fromStdString(states_.lessons.front().key));
    showLesson(list_->chosen());
}

const LessonStates::State* LearnPage::current() const
{
    for (const LessonStates::State& state : states_.lessons)
        if (QString::fromStdString(state.key) == list_->chosen())
            return &state;
    return nullptr;
}

void LearnPage::showLesson(const QString&)
{
    const LessonStates::State* state = current();
    if (!state)
        return;
    if (state->key != view_->state().key)
        scroll_->verticalScrollBar()->setValue(0);
    view_->setState(*state, states_.planted);
    images_->setEnabled(!state->pack);
    images_->setToolTip(state->pack ? tr("A class pack has images of its own.") : QString());
    const bool running = session_ && !session_->hasEnded();
    const bool ours = running && sessionKey_ == state->key && (state->pack || sessionImages_ == images());
    view_->follow(ours ? session_.get() : nullptr);
    view_->setBlocked(running && !ours                            ? tr("Another lesson is running.")
                      : state->lesson.planted && !states_.planted ? tr("Plant something in a copy of the images first.")
                                                                  : QString());
}

void LearnPage::start()
{
    const LessonStates::State* state = current();
    if (!state || (session_ && !session_->hasEnded()))
        return;
    LessonRequest request;
    request.lesson = state->lesson;
    sessionKey_ = state->key;
    request.dataset = sessionImages_ = state->pack ? nullptr : images();
    request.recipes = state->pack ? state->pack->pack.recipes : states_.recipes;
    if (state->pack)
        request.images = state->pack->images();
    request.folder = state->folder;
    request.prediction = view_->prediction().toStdString();
    session_ = std::make_unique<LessonSession>(workspace().jobs(), workspace().engineHost(), std::move(request));
    connect(session_.get(), &LessonSession::progressed, view_, &LessonView::progressed);
    connect(session_.get(), &LessonSession::ended, this, &LearnPage::ended);
    view_->setProblem({});
    view_->follow(session_.get());
}

void LearnPage::ended()
{
    const auto& outcome = session_->outcome();
    if (!outcome && outcome.error().code != ErrorCode::Cancelled)
        view_->tellFailure(outcome.error());
    view_->follow(nullptr);
    refresh();
}

void LearnPage::plant(std::optional<PlantedCue> cue)
{
    view_->plantPanel().setWorking(true);
    view_->setProblem({});
    const Lesson lesson = current()->lesson;
    PlantRequest request;
    request.dataset = images();
    request.folder = newCopyFolder();
    request.cue = cue;
    request.seed = static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch());
    workspace().jobBridge().run<Seal>(
        this, {"job.planting", "Copying the images"}, Resource::Disk, Priority::Normal,
        [request, lesson](JobContext& context) mutable -> Result<Seal> {
            if (!request.dataset) {
                auto demo = openLessonDemo(context);
                if (!demo)
                    return fail(demo.error());
                request.dataset = *demo;
            }
            request.dataset = request.dataset->subset(limitedSamples(*request.dataset, lesson.atMostImages, lesson.seed));
            std::error_code problem;
            std::filesystem::create_directories(request.folder.parent_path(), problem); // told by the writing
            return plantShortcut(request, context);
        },
        [this, folder = request.folder](Result<Seal> seal) {
            view_->plantPanel().setWorking(false);
            if (seal)
                workspace().openDataset(QString::fromStdString(utf8(folder)));
            else
                view_->tellFailure(seal.error());
        });
}

void LearnPage::revealCue()
{
    const LessonStates::State* state = current();
    if (!state || !state->record)
        return;
    LessonRecord record = *state->record;
    record.revealed = true;
    workspace().jobBridge().run<bool>(
        this, {"job.lesson_reveal", "Writing what was planted", {}}, Resource::Disk, Priority::Interactive,
        [folder = state->folder, record = std::move(record)](JobContext&) -> Result<bool> {
            return writeLessonRecord(folder, record).map([] { return true; });
        },
        [this](const Result<bool>& written) {
            if (!written)
                view_->tellFailure(written.error());
            refresh();
        });
}

void LearnPage::saveReportOfLesson()
{
    const LessonStates::State* state = current();
    if (!state || !state->record || !state->record->conclusion)
        return;
    saveReport(workspace(), this, QString::fromStdString(state->lesson.title), Resource::Disk,
               [lesson = state->lesson, record = *state->record, folder = state->folder, language = spokenReportLanguage()](
                   JobContext&) -> Result<ReportDocument> { return lessonReport(lesson, record, folder, language); });
}

void LearnPage::openClassPack(const QString& file)
{
    classroom_->openPack(file);
}

void LearnPage::chooseClassPack()
{
    classroom_->choosePack();
}

void LearnPage::setPresenting(bool presenting)
{
    if (presenting == presenting_)
        return;
    presenting_ = presenting;
    header_->setVisible(!presenting);
    list_->setVisible(!presenting);
    problems_->setVisible(!presenting && !problems_->text().isEmpty());
    view_->setPresenting(presenting);
    fitText();
    Q_EMIT presentationChanged(presenting);
    view_->setFocus(Qt::OtherFocusReason); // keys reach the page
}

/// Long lines are hard to read; on a projector they are short in any case.
void LearnPage::fitText()
{
    view_->setMaximumWidth(presenting_ ? QWIDGETSIZE_MAX : Theme::besideText(widestText));
}

std::vector<std::string> LearnPage::command() const
{
    const LessonStates::State* state = current();
    if (state && state->pack)
        return commandOf(ClassLessonOptions{utf8(state->pack->folder), view_->prediction().toStdString(), false, {}});
    LessonOptions options;
    options.lesson = list_->chosen().toStdString();
    if (const auto dataset = images())
        options.data = utf8(dataset->location());
    options.predict = view_->prediction().toStdString();
    return options.lesson.empty() ? CommandWords() : commandOf(options);
}

} // namespace nucleoscope::ui
