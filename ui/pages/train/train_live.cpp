#include "ui/pages/train/train_live.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_session.h"
#include "ui/help/message_help.h"
#include "ui/leak_mark.h"
#include "ui/pages/train/train_live_text.h"
#include "ui/plots/curve_plot.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/field_list.h"
#include "ui/widgets/notice.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr double smoothing = 0.05; // moving mean of about 20 batches

double positionOf(const StepRecord& step)
{
    return step.epoch - 1 + static_cast<double>(step.step) / std::max(1, step.stepsInEpoch);
}

void fill(FieldList& list, const Fields& fields)
{
    for (const auto& [name, value] : fields)
        list.set(name, value);
}

} // namespace

TrainLive::TrainLive(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    page->setSpacing(2 * Theme::grid);
    page->addWidget(makeHeader());
    endNotice_ = new Notice;
    endNotice_->setObjectName(QStringLiteral("trainingEnd"));
    endNotice_->hide();
    page->addWidget(endNotice_);
    leak_ = new Notice(Notice::Kind::Error);
    leak_->setObjectName(QStringLiteral("trainingLeak"));
    leak_->hide();
    page->addWidget(leak_);
    placement_ = new Notice;
    placement_->setObjectName(QStringLiteral("placement"));
    placement_->hide();
    page->addWidget(placement_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * Theme::grid);
    columns->addWidget(makePlots(), 1);
    columns->addWidget(makeSide());
    page->addLayout(columns, 1);
}

QWidget* TrainLive::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    title_ = makeTitle(QString());
    title_->setWordWrap(true); // beside the buttons a long name has little room
    subtitle_ = makeMuted(QString());
    subtitle_->setWordWrap(true);
    titles->addWidget(title_);
    titles->addWidget(subtitle_);
    row->addLayout(titles, 1);
    const auto button = [&](const QString& label, const char* name, const QString& tip, auto action) {
        auto* made = new QPushButton(label);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        connect(made, &QPushButton::clicked, this, action);
        row->addWidget(made);
        return made;
    };
    pause_ = button(tr("Pause"), "pauseTraining", tr("Stops after this batch and goes on where it was"), [this] {
        if (session_)
            session_->state() == TrainingSession::State::Paused ? session_->resume() : session_->pause();
    });
    stopEarly_ =
        button(tr("Stop early and keep"), "stopEarly", tr("Ends this epoch now, examines what was learnt, and keeps it"), [this] {
            if (session_)
                session_->stopEarly();
        });
    cancel_ = button(tr("Cancel"), "cancelTraining", QString(), [this] {
        if (session_)
            session_->cancel();
    });
    another_ = button(tr("Train another"), "trainAnother", tr("Back to the form"), [this] { Q_EMIT anotherWanted(); });
    continue_ = button(tr("Continue…"), "continueTraining", tr("Goes on from the last epoch, also beyond those first planned"),
                       [this] { continueTraining(); });
    results_ = button(tr("See the results"), "seeResults", tr("Confusion matrix, scores and every nucleus"), [this] {
        if (session_)
            workspace_.openRun(session_->runFolder());
        Q_EMIT workspace_.pageRequested(QStringLiteral("results"));
    });
    setLook(results_, "primary");
    // Before there is a training none is there, nor does any make the window wider, which in some languages it would be.
    for (QPushButton* before : {pause_, stopEarly_, cancel_, another_, continue_, results_})
        before->hide();
    return header;
}

QWidget* TrainLive::makePlots()
{
    auto* plots = new QWidget;
    auto* column = new QVBoxLayout(plots);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::grid);
    auto* lossCard = new Card(tr("Loss"));
    lossCard->setToolTip(tr("How wrong the network is, and how sure of it: 0 is perfect, 0.69 is guessing between two classes."));
    loss_ = new CurvePlot;
    loss_->setObjectName(QStringLiteral("lossPlot"));
    loss_->setAccessibleName(tr("Loss over the epochs"));
    loss_->setAxisTitles(tr("epoch"), QString());
    lossCard->body()->addWidget(loss_, 1);
    auto* scoreCard = new Card;
    auto* scoreHeading = new QHBoxLayout;
    scoreHeading->addWidget(makeHeading(tr("How often it is right")), 1);
    metric_ = new QComboBox;
    metric_->setAccessibleName(tr("Which score is drawn"));
    for (const Metric metric : {Metric::BalancedAccuracy, Metric::Accuracy, Metric::Auroc, Metric::WeightedF1})
        metric_->addItem(metricTitle(metric), static_cast<int>(metric));
    scoreHeading->addWidget(metric_);
    scoreCard->body()->addLayout(scoreHeading);
    score_ = new CurvePlot;
    score_->setObjectName(QStringLiteral("scorePlot"));
    score_->setAccessibleName(tr("Score over the epochs"));
    score_->setAxisTitles(tr("epoch"), QString());
    scoreCard->body()->addWidget(score_, 1);
    column->addWidget(lossCard, 1);
    column->addWidget(scoreCard, 1);
    connect(metric_, &QComboBox::currentIndexChanged, this, [this] { showScores(); });
    return plots;
}

QWidget* TrainLive::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::grid);
    auto* now = new Card(tr("Now"));
    numbers_ = new FieldList;
    now->body()->addWidget(numbers_);
    column->addWidget(now);
    auto* meaning = new Card(tr("What is happening?"));
    meaning_ = makeMuted(QString());
    meaning_->setWordWrap(true);
    meaning->body()->addWidget(meaning_);
    column->addWidget(meaning);
    auto* logCard = new Card(tr("Log"));
    log_ = new QPlainTextEdit;
    log_->setReadOnly(true);
    log_->setFrameShape(QFrame::NoFrame);
    log_->setAccessibleName(tr("Log"));
    log_->setTabChangesFocus(true);
    log_->setMinimumHeight(96);
    logCard->body()->addWidget(log_, 1);
    column->addWidget(logCard, 1);
    auto* recipe = new Card(tr("Recipe"));
    recipe_ = new FieldList;
    recipe->body()->addWidget(recipe_);
    column->addWidget(recipe);
    auto* scroll = new ColumnScroll;
    scroll->setWidget(side);
    scroll->setUsualWidth(304);
    return scroll;
}

void TrainLive::watch(TrainingSession& session)
{
    if (session_)
        session_->disconnect(this);
    session_ = &session;
    loggedEpochs_ = 0;
    log_->clear();
    endNotice_->hide();
    leak_->hide();
    leaksTold_ = false;
    resetCurves(); // before the metric, whose change draws them
    metric_->setCurrentIndex(std::max(0, metric_->findData(static_cast<int>(session.recipe().selection))));
    addSteps(0);
    addEpochs();
    connect(&session, &TrainingSession::stepsAdded, this, [this](int first) { addSteps(first); });
    connect(&session, &TrainingSession::epochAdded, this, [this] { addEpochs(); });
    connect(&session, &TrainingSession::stateChanged, this, [this] { showState(); });
    connect(&session, &TrainingSession::warned, this, [this](const Message& message) { log(translated(message)); });
    connect(&session, &TrainingSession::ended, this, [this] { showEnd(); });
    connect(&session, &TrainingSession::placementChecked, this, [this] { showPlacement(); });
    showPlacement();
    showState();
    if (session.hasEnded())
        showEnd();
}

/// Scores that are made with a leak say so from the first one on: the run knows.
void TrainLive::tellLeaks()
{
    if (leaksTold_)
        return;
    leaksTold_ = true;
    workspace_.jobBridge().run<std::vector<Message>>(
        this, {"job.leaks", "Reading the run"}, Resource::Disk, Priority::Interactive,
        [folder = pathFromUtf8(session_->runFolder().toStdString())](JobContext&) {
            return Run::open(folder).map([](const Run& run) { return leaksOf(run.info()); });
        },
        [this, session = session_](const Result<std::vector<Message>>& leaks) {
            if (session == session_ && leaks)
                showLeaks(*leak_, *leaks);
        });
}

void TrainLive::resetCurves()
{
    smoothLoss_ = smoothAccuracy_ = std::nan("");
    loss_->clearSeries();
    lossBatches_ = loss_->addSeries(tr("training, each batch"), CurvePlot::Style::Faint);
    lossSmooth_ = loss_->addSeries(tr("training"), CurvePlot::Style::Line);
    lossValidation_ = loss_->addSeries(tr("validation"), CurvePlot::Style::DottedPoints);
    score_->clearSeries();
    accuracyBatches_ = score_->addSeries(tr("training, each batch"), CurvePlot::Style::Faint);
    accuracySmooth_ = score_->addSeries(tr("training"), CurvePlot::Style::Line);
    scoreTraining_ = score_->addSeries(tr("training"), CurvePlot::Style::DottedPoints, CurvePlot::Ink::Training);
    scoreValidation_ = score_->addSeries(tr("validation"), CurvePlot::Style::DottedPoints);
    for (CurvePlot* plot : {loss_, score_}) {
        plot->setHorizontalRange(0, std::max(1, session_->plannedEpochs()));
        plot->setHorizontalStep(1);
        plot->setVerticalMark(std::nan(""), QString());
    }
}

void TrainLive::addSteps(int first)
{
    if (!session_)
        return;
    QVector<double> x, loss, smoothLoss, accuracy, smoothAccuracy;
    const auto& steps = session_->steps();
    const auto follow = [](double& mean, double value) {
        mean = std::isnan(mean) ? value : mean + smoothing * (value - mean);
        return mean;
    };
    for (std::size_t i = static_cast<std::size_t>(first); i < steps.size(); ++i) {
        x << positionOf(steps[i]);
        loss << steps[i].loss;
        accuracy << steps[i].accuracy;
        smoothLoss << follow(smoothLoss_, steps[i].loss);
        smoothAccuracy << follow(smoothAccuracy_, steps[i].accuracy);
    }
    loss_->append(lossBatches_, x, loss);
    loss_->append(lossSmooth_, x, smoothLoss);
    score_->append(accuracyBatches_, x, accuracy);
    score_->append(accuracySmooth_, x, smoothAccuracy);
    showNumbers();
}

void TrainLive::addEpochs()
{
    if (!session_)
        return;
    QVector<double> x, validation;
    for (const EpochRecord& epoch : session_->epochs()) {
        x << epoch.epoch;
        validation << epoch.validation.loss;
    }
    loss_->setData(lossValidation_, x, validation);
    if (!session_->epochs().empty())
        tellLeaks();
    showScores();
    for (; loggedEpochs_ < static_cast<int>(session_->epochs().size()); ++loggedEpochs_)
        log(epochLine(session_->epochs()[static_cast<std::size_t>(loggedEpochs_)], session_->recipe().selection));
    if (const int best = session_->bestEpoch())
        for (CurvePlot* plot : {loss_, score_})
            plot->setVerticalMark(best, tr("best"));
    meaning_->setText(meaningOf(*session_));
    showNumbers();
}

void TrainLive::showScores()
{
    if (!session_)
        return;
    const auto metric = static_cast<Metric>(metric_->currentData().toInt());
    QVector<double> x, training, validation;
    for (const EpochRecord& epoch : session_->epochs()) {
        x << epoch.epoch;
        training << metricValue(epoch.training, metric);
        validation << metricValue(epoch.validation, metric);
    }
    // Batches are counted for plain accuracy only.
    const bool byBatch = metric == Metric::Accuracy;
    score_->setSeriesVisible(accuracyBatches_, byBatch);
    score_->setSeriesVisible(accuracySmooth_, byBatch);
    score_->setSeriesVisible(scoreTraining_, !byBatch);
    score_->setData(scoreTraining_, x, training);
    score_->setData(scoreValidation_, x, validation);
}

void TrainLive::showState()
{
    if (!session_)
        return;
    const TrainingSession::State state = session_->state();
    const bool ended = state == TrainingSession::State::Ended;
    title_->setText(session_->title());
    subtitle_->setText(stateText(*session_));
    pause_->setText(state == TrainingSession::State::Paused ? tr("Resume") : tr("Pause"));
    const bool finalTraining = session_->isFinalTraining() && !ended; // the run itself is whole
    pause_->setVisible(!ended);
    stopEarly_->setVisible(!ended && !finalTraining);
    cancel_->setVisible(!ended);
    cancel_->setText(finalTraining ? tr("Leave for later") : tr("Cancel"));
    cancel_->setToolTip(finalTraining ? tr("Ends now. The run is whole; its final network can be gone on with")
                                      : tr("Ends now. Finished epochs are kept, the present one is not"));
    results_->setVisible(ended || finalTraining);
    results_->setEnabled(!session_->epochs().empty());
    continue_->setVisible(ended);
    another_->show();
    another_->setText(ended ? tr("Train another") : tr("Prepare another"));
    another_->setToolTip(ended ? tr("Back to the form") : tr("To the form; what is prepared there can wait in the queue"));
    fill(*recipe_, recipeInShort(session_->recipe(), session_->learner()));
    meaning_->setText(meaningOf(*session_));
    showNumbers();
}

void TrainLive::showNumbers()
{
    fill(*numbers_, numbersOf(*session_));
}

void TrainLive::showEnd()
{
    showState();
    const QString text = endText(*session_);
    const bool good = session_->outcome().has_value();
    endNotice_->setText(QString(), text);
    endNotice_->setKind(!good                                     ? Notice::Kind::Error
                        : session_->outcome()->finalNetworkFailed ? Notice::Kind::Warning
                                                                  : Notice::Kind::Good);
    offerManual(*endNotice_, good ? std::string_view() : std::string_view(session_->outcome().error().message.id));
    endNotice_->show();
    log(text);
    const bool kept = !session_->epochs().empty();
    results_->setEnabled(kept);
    continue_->setEnabled(kept);
}

/// One green line, or the problem; the log names each.
void TrainLive::showPlacement()
{
    const PlacementReport* report = session_ ? session_->placement() : nullptr;
    placement_->setVisible(report != nullptr);
    if (!report)
        return;
    placement_->setKind(report->isGood() ? Notice::Kind::Good : Notice::Kind::Warning);
    placement_->setText(report->isGood() ? QString() : tr("Something is not as it should be on this device."),
                        translated(describe(*report)));
    offerManual(*placement_, report->isGood() ? std::string_view() : std::string_view("placement."));
    for (const PlacementFinding& finding : report->findings)
        log(translated(finding.message));
}

/// Nothing where somebody thought better of it; 0: as planned.
std::optional<int> TrainLive::epochsToContinue()
{
    const int done = static_cast<int>(session_->epochs().size());
    if (session_->finalNetwork() == FinalNetwork::Unfinished && done >= session_->plannedEpochs())
        return 0; // it is what is left
    bool accepted = false;
    const int total =
        QInputDialog::getInt(this, tr("Continue training"), tr("%Ln epoch(s) are done. Train until epoch:", nullptr, done),
                             std::max(done + 1, session_->plannedEpochs()), done + 1, 10000, 1, &accepted);
    return accepted ? std::optional(total) : std::nullopt;
}

void TrainLive::continueTraining()
{
    if (!session_ || workspace_.isTraining())
        return;
    const std::optional<int> epochs = epochsToContinue();
    if (!epochs)
        return;
    ResumeRequest request;
    request.runFolder = pathFromUtf8(session_->runFolder().toStdString());
    request.dataset = session_->dataset();
    request.epochs = *epochs;
    workspace_.resumeTraining(std::move(request));
}

void TrainLive::log(const QString& line)
{
    log_->appendPlainText(line);
}

} // namespace nucleoscope::ui
