#include "ui/review/quiz_page.h"

#include "ui/bridge/job_bridge.h"
#include "ui/gallery/image_decode.h"
#include "ui/inspector/image_view.h"
#include "ui/review/quiz_keeper.h"
#include "ui/review/quiz_summary_view.h"
#include "ui/review/review_panel.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

enum Source { FromDataset, FromRun };
constexpr int usualCount = 20;
constexpr int mostCount = 500;

} // namespace

QuizPage::QuizPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), keeper_(new QuizKeeper(workspace, this))
{
    setObjectName(QStringLiteral("quiz"));
    setAccessibleName(tr("Quiz"));
    setFocusPolicy(Qt::StrongFocus);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    page->setSpacing(Theme::grid + Theme::grid / 2);
    auto* header = new QHBoxLayout;
    header->addWidget(makeTitle(tr("Quiz"), this));
    header->addStretch(1);
    auto* close = makeButton(tr("Leave the quiz"), "", this);
    close->setObjectName(QStringLiteral("quiz-close"));
    connect(close, &QPushButton::clicked, this, &QuizPage::closed);
    header->addWidget(close);
    page->addLayout(header);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(makeSetup());
    stack_->addWidget(makeQuestion());
    summary_ = new QuizSummaryView(workspace, this);
    connect(summary_, &QuizSummaryView::againWished, this, &QuizPage::prepare);
    stack_->addWidget(summary_);
    page->addWidget(stack_, 1);
    connect(&workspace_.settings(), &Settings::brightenChanged, image_, &ImageView::setBrighten);
    image_->setBrighten(workspace_.settings().brighten());
}

QWidget* QuizPage::makeSetup()
{
    auto* setup = new QWidget(this);
    auto* column = new QVBoxLayout(setup);
    explanation_ =
        new QLabel(tr("You see nuclei without their names and classes. Say of each what you would call it, and how sure "
                      "you are. At the end you read how you did, against the labels and against the network."),
                   setup);
    explanation_->setWordWrap(true);
    Theme::instance().fitToText(explanation_, [this] { explanation_->setMaximumWidth(Theme::besideText(560)); });
    source_ = new QComboBox(setup);
    source_->setObjectName(QStringLiteral("quiz-source"));
    source_->setAccessibleName(tr("Nuclei to ask about"));
    count_ = new QSpinBox(setup);
    count_->setRange(2, mostCount);
    count_->setValue(usualCount);
    count_->setObjectName(QStringLiteral("quiz-count"));
    count_->setAccessibleName(tr("How many nuclei"));
    count_->setToolTip(tr("As many of each class as there are"));
    count_->setSuffix(tr(" nuclei"));
    start_ = makeButton(tr("Start"), "primary", setup);
    start_->setObjectName(QStringLiteral("quiz-start"));
    connect(start_, &QPushButton::clicked, this, &QuizPage::start);
    goOn_ = makeButton({}, "primary", setup);
    goOn_->setObjectName(QStringLiteral("quiz-go-on"));
    goOn_->setToolTip(tr("Your answers so far were kept"));
    goOn_->hide();
    connect(goOn_, &QPushButton::clicked, this, &QuizPage::goOn);
    auto* row = new QHBoxLayout;
    row->addWidget(source_);
    row->addWidget(count_);
    row->addWidget(start_);
    row->addStretch(1);
    column->addWidget(explanation_);
    column->addSpacing(Theme::grid);
    column->addWidget(goOn_, 0, Qt::AlignLeft);
    column->addLayout(row);
    column->addStretch(1);
    return setup;
}

QWidget* QuizPage::makeQuestion()
{
    auto* question = new QWidget(this);
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    progress_ = makeHeading({}, question);
    progress_->setObjectName(QStringLiteral("quiz-progress"));
    image_ = new ImageView(question);
    image_->setObjectName(QStringLiteral("quiz-image"));
    image_->setAccessibleName(tr("The nucleus to judge"));
    image_->setFocusPolicy(Qt::NoFocus); // its keys would take those of the answers
    auto* callRow = new QHBoxLayout;
    callRow->addWidget(makeHeading(tr("What is it?"), question));
    calls_ = new QHBoxLayout;
    callRow->addLayout(calls_);
    callRow->addStretch(1);
    back_ = makeButton(tr("Back"), "", question);
    back_->setObjectName(QStringLiteral("quiz-back"));
    back_->setToolTip(tr("To the nucleus before (Backspace)"));
    connect(back_, &QPushButton::clicked, this, &QuizPage::back);
    auto* end = makeButton(tr("Finish now"), "", question);
    end->setObjectName(QStringLiteral("quiz-finish"));
    end->setToolTip(tr("Scores what you have answered so far (Escape)"));
    connect(end, &QPushButton::clicked, this, &QuizPage::finish);
    callRow->addWidget(back_);
    callRow->addWidget(end);
    auto* sureRow = new QHBoxLayout;
    sureRow->addWidget(makeHeading(tr("How sure are you?"), question));
    const QString words[] = {tr("1 guessed"), tr("2 unsure"), tr("3 rather sure"), tr("4 sure"), tr("5 certain")};
    for (int confidence = 1; confidence <= quizConfidences; ++confidence) {
        auto* button = makeButton(words[confidence - 1], "", question);
        button->setObjectName(QStringLiteral("quiz-sure-%1").arg(confidence));
        button->setToolTip(tr("Completes the answer (key %1)").arg(confidence));
        connect(button, &QPushButton::clicked, this, [this, confidence] { setConfidence(confidence); });
        confidenceButtons_ << button;
        sureRow->addWidget(button);
    }
    sureRow->addStretch(1);
    column->addWidget(progress_);
    column->addWidget(image_, 1);
    column->addLayout(callRow);
    column->addLayout(sureRow);
    return question;
}

void QuizPage::prepare()
{
    ++asked_;
    quiz_ = {};
    workspace_.select({});
    source_->clear();
    goOn_->hide();
    setLook(start_, "primary");
    const OpenRun& opened = workspace_.openedRun();
    std::vector<std::shared_ptr<const Dataset>> datasets;
    if (opened.run && opened.dataset && opened.run->info().bestEpoch > 0) {
        source_->addItem(tr("validation part of “%1”, against its network").arg(QString::fromStdString(opened.run->info().name)),
                         FromRun);
        datasets.push_back(opened.dataset);
    }
    if (workspace_.dataset() && workspace_.dataset()->labelled()) {
        source_->addItem(tr("all of %1").arg(QString::fromStdString(workspace_.dataset()->name())), FromDataset);
        if (datasets.empty() || datasets.front() != workspace_.dataset())
            datasets.push_back(workspace_.dataset());
    }
    start_->setEnabled(source_->count() > 0);
    stack_->setCurrentIndex(0);
    start_->setFocus();
    const bool inMemory =
        std::find(datasets.begin(), datasets.end(), unfinishedDataset_) != datasets.end() && !unfinished_.quiz.finished();
    if (inMemory)
        offer(unfinished_, unfinishedDataset_);
    else
        keeper_->findUnfinished(datasets, [this](const KeptQuiz& kept, const std::shared_ptr<const Dataset>& dataset) {
            if (stack_->currentIndex() == 0)
                offer(kept, dataset);
        });
}

void QuizPage::offer(const KeptQuiz& kept, const std::shared_ptr<const Dataset>& dataset)
{
    unfinished_ = kept;
    unfinishedDataset_ = dataset;
    goOn_->setText(tr("Go on: %1 of %Ln answered", nullptr, kept.quiz.count()).arg(kept.quiz.answeredCount()));
    goOn_->show();
    goOn_->setFocus();
    setLook(start_, "");
}

void QuizPage::goOn()
{
    dataset_ = unfinishedDataset_;
    network_ = QString::fromStdString(unfinished_.network);
    classes_.clear();
    for (const std::string& name : unfinished_.classes) {
        const auto& known = dataset_->classes();
        const auto same = std::find_if(known.begin(), known.end(), [&](const ClassInfo& info) { return info.name == name; });
        classes_.push_back(same == known.end() ? ClassInfo{name, 0, -1, false} : *same);
    }
    quiz_ = unfinished_.quiz;
    ask();
}

void QuizPage::start()
{
    if (source_->currentData().toInt() == FromRun) {
        askFromRun(count_->value());
        return;
    }
    network_.clear();
    dataset_ = workspace_.dataset();
    if (!dataset_)
        return;
    classes_ = dataset_->classes();
    std::vector<QuizQuestion> candidates;
    for (int i = 0; i < dataset_->sampleCount(); ++i)
        candidates.push_back({i, dataset_->sample(i).classIndex, -1, -1});
    begin(std::move(candidates), count_->value());
}

void QuizPage::askFromRun(int count)
{
    const OpenRun opened = workspace_.openedRun();
    if (!opened.run || !opened.dataset)
        return;
    const int wish = ++asked_;
    start_->setEnabled(false);
    workspace_.jobBridge().run<PredictionList>(
        this, {"job.predictions", "Reading predictions", {}}, Resource::Disk, Priority::Interactive,
        [run = opened.run](JobContext&) { return run->predictions(run->info().bestEpoch, PredictionSource::Validation); },
        [this, opened, wish, count](Result<PredictionList> predictions) {
            if (wish != asked_)
                return;
            start_->setEnabled(true);
            if (!predictions) {
                Q_EMIT workspace_.failed(predictions.error().message);
                return;
            }
            std::vector<QuizQuestion> candidates;
            for (int row = 0; row < predictions->size(); ++row) {
                const int sample = opened.datasetIndex[static_cast<std::size_t>(predictions->sample(row))];
                const int called = predictions->predicted(row);
                if (sample >= 0)
                    candidates.push_back({sample, predictions->truth(row), called, predictions->probability(row, called)});
            }
            dataset_ = opened.dataset;
            network_ = QString::fromStdString(opened.run->info().name);
            classes_ = opened.run->info().classes;
            begin(std::move(candidates), count);
        });
}

void QuizPage::begin(std::vector<QuizQuestion> candidates, int count)
{
    quiz_ = Quiz(chooseQuestions(std::move(candidates), count, QRandomGenerator::global()->generate64()),
                 static_cast<int>(classes_.size()));
    ask();
}

void QuizPage::ask()
{
    call_ = -1;
    fillCalls();
    if (quiz_.count() == 0)
        return;
    stack_->setCurrentIndex(1);
    setFocus();
    refresh();
}

/// With the first answer it takes the place of the quiz before.
void QuizPage::keep()
{
    unfinished_.classes.clear();
    for (const ClassInfo& info : classes_)
        unfinished_.classes.push_back(info.name);
    unfinished_.network = network_.toStdString();
    unfinished_.quiz = quiz_;
    unfinishedDataset_ = dataset_;
    keeper_->keep(unfinished_, dataset_);
}

void QuizPage::fillCalls()
{
    qDeleteAll(callButtons_);
    callButtons_.clear();
    for (std::size_t i = 0; i < classes_.size(); ++i) {
        const QString name = QString::fromStdString(classes_[i].name);
        //: a class and the key that calls a nucleus so
        auto* button = makeButton(tr("%1 (%2)").arg(name, classKey(classes_, i)), "", this);
        button->setObjectName(QStringLiteral("quiz-call-") + name);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, index = static_cast<int>(i)] { call(index); });
        calls_->addWidget(button);
        callButtons_ << button;
    }
}

void QuizPage::refresh()
{
    if (quiz_.finished()) {
        finish();
        return;
    }
    progress_->setText(tr("Nucleus %1 of %2").arg(quiz_.current() + 1).arg(quiz_.count()));
    back_->setEnabled(quiz_.current() > 0);
    call(quiz_.answered(quiz_.current()) ? quiz_.answerTo(quiz_.current()).call : -1);
    showPicture();
}

void QuizPage::showPicture()
{
    const int wish = ++asked_;
    const int sample = quiz_.question(quiz_.current()).sample;
    image_->setImage({});
    workspace_.jobBridge().run<DecodedPicture>(
        this, {"job.quiz", "Reading a nucleus", {}}, Resource::Decode, Priority::Interactive,
        [dataset = dataset_, sample](JobContext&) { return decodePicture(dataset, sample); },
        [this, wish](Result<DecodedPicture> picture) {
            if (wish != asked_)
                return;
            // The reason would name the file, and the file names the class.
            image_->setText(picture ? QString() : tr("This picture cannot be read. Guess."));
            image_->setImage(picture ? picture->image : QImage());
        });
}

void QuizPage::call(int classIndex)
{
    call_ = classIndex;
    for (qsizetype i = 0; i < callButtons_.size(); ++i) {
        callButtons_[i]->setChecked(i == classIndex);
        setLook(callButtons_[i], i == classIndex ? "primary" : "");
    }
    for (QAbstractButton* button : std::as_const(confidenceButtons_))
        button->setEnabled(classIndex >= 0);
}

void QuizPage::setConfidence(int confidence)
{
    if (quiz_.finished() || call_ < 0)
        return;
    quiz_.answer({call_, confidence});
    keep();
    setFocus();
    refresh();
}

void QuizPage::back()
{
    quiz_.back();
    setFocus();
    refresh();
}

void QuizPage::finish()
{
    ++asked_;
    image_->setImage({});
    summary_->setQuiz(quiz_, dataset_, classes_);
    stack_->setCurrentWidget(summary_);
}

void QuizPage::keyPressEvent(QKeyEvent* event)
{
    if (stack_->currentIndex() != 1) {
        if (event->key() == Qt::Key_Escape)
            Q_EMIT closed();
        else
            QWidget::keyPressEvent(event);
        return;
    }
    const QString key = event->text().toUpper();
    for (std::size_t i = 0; i < classes_.size(); ++i)
        if (const QString own = classKey(classes_, i); key == own && own[0].isLetter()) {
            call(static_cast<int>(i));
            return;
        }
    const int number = key.toInt();
    // Before the call digits name the classes, after it they say how sure.
    if (number >= 1 && call_ < 0 && number <= static_cast<int>(classes_.size()))
        call(number - 1);
    else if (number >= 1 && number <= quizConfidences)
        setConfidence(number);
    else if (event->key() == Qt::Key_Backspace)
        back();
    else if (event->key() == Qt::Key_Escape)
        finish();
    else
        QWidget::keyPressEvent(event);
}

} // namespace nucleoscope::ui
