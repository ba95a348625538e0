#include "ui/inspector/history_section.h"

#include "ui/inspection/pin_action.h"
#include "ui/inspector/trace_view.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QLabel>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace nucleoscope::ui {
namespace {

/// All epochs at once: the next nucleus then costs nothing. Validation goes before the training pass where both know a
/// nucleus.
Result<std::shared_ptr<const RunTraces>> readTraces(const Run& run, JobContext& context)
{
    auto traces = std::make_shared<RunTraces>();
    const std::size_t count = run.samples().size();
    traces->augmented.assign(count, false);
    std::vector<int> epochs = run.epochsWithPredictions(PredictionSource::Validation);
    const std::vector<int> passes = run.epochsWithPredictions(PredictionSource::TrainingPass);
    epochs.insert(epochs.end(), passes.begin(), passes.end());
    std::sort(epochs.begin(), epochs.end());
    epochs.erase(std::unique(epochs.begin(), epochs.end()), epochs.end());
    const PositiveClasses positive = run.positiveClasses();
    for (const int epoch : epochs) {
        std::vector<float> values(count, std::numeric_limits<float>::quiet_NaN());
        std::vector<int> called(count, -1);
        for (const auto source : {PredictionSource::TrainingPass, PredictionSource::Validation}) {
            if (context.stopRequested())
                return fail(ErrorCode::Cancelled, {"history.stopped", "Stopped."});
            const auto predictions = run.predictions(epoch, source);
            if (!predictions)
                continue; // an epoch that is being written, or has only one of them
            for (int row = 0; row < predictions->size(); ++row) {
                const auto sample = static_cast<std::size_t>(predictions->sample(row));
                values[sample] = followedProbability(*predictions, row, positive);
                called[sample] = predictions->predicted(row);
                traces->augmented[sample] = source == PredictionSource::TrainingPass;
            }
        }
        traces->epochs.push_back(epoch);
        traces->followed.push_back(std::move(values));
        traces->called.push_back(std::move(called));
    }
    return traces;
}

/// The classes whose probability is followed.
QString followedNames(const RunInfo& info, const PositiveClasses& positive)
{
    if (!hasTwoSides(positive))
        return HistorySection::tr("its own class");
    QStringList names;
    for (const ClassInfo& each : info.classes)
        if (each.positive)
            names.append(QString::fromStdString(each.name));
    return names.join(QStringLiteral(", "));
}

} // namespace

HistorySection::HistorySection(Workspace& workspace, QWidget* parent)
    : Section(workspace,
              {QStringLiteral("history"), tr("Over the epochs"),
               tr("What the network said of this nucleus after each pass over the training part. One that keeps changing is "
                  "hard, or its label is doubtful."),
               true},
              parent),
      view_(new TraceView(this)),
      caption_(makeMuted({}, this))
{
    view_->setObjectName(QStringLiteral("history-plot"));
    body()->addWidget(view_);
    body()->addWidget(caption_);
    auto* pin = new QToolButton(this);
    pin->setObjectName(QStringLiteral("history-pin"));
    pin->setDefaultAction(new PinAction(workspace, pin));
    body()->addWidget(pin, 0, Qt::AlignLeft);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        if (traces_ && isOpen() && nucleus().runSample >= 0)
            show_();
    });
}

QString HistorySection::words() const
{
    return caption_->text();
}

void HistorySection::clear()
{
    view_->setTrace({});
    caption_->clear();
}

void HistorySection::refresh()
{
    if (traces_ && tracedRun_ == nucleus().run) {
        show_();
        return;
    }
    ask<std::shared_ptr<const RunTraces>>(
        {"job.history", "Reading the predictions of all epochs"}, Resource::Disk,
        [run = nucleus().run](JobContext& context) { return readTraces(*run, context); },
        [this](Result<std::shared_ptr<const RunTraces>> traces) {
            if (!traces) {
                caption_->setText(translated(traces.error()));
                return;
            }
            tracedRun_ = nucleus().run;
            traces_ = *traces;
            show_();
        });
}

void HistorySection::show_()
{
    const auto sample = static_cast<std::size_t>(nucleus().runSample);
    const RunInfo& info = nucleus().run->info();
    TraceView::Trace trace;
    trace.epochs = traces_->epochs;
    trace.markedEpoch = info.bestEpoch;
    int changes = 0;
    std::optional<int> called;
    for (std::size_t epoch = 0; epoch < traces_->epochs.size(); ++epoch) {
        trace.values.push_back(traces_->followed[epoch][sample]);
        const int now = traces_->called[epoch][sample];
        if (now < 0)
            continue;
        changes += called && *called != now;
        called = now;
    }
    const PositiveClasses positive = nucleus().run->positiveClasses();
    for (const ClassInfo& each : info.classes)
        (each.positive ? trace.above : trace.below) = Theme::classColour(each.colour);
    if (!hasTwoSides(positive)) {
        trace.threshold = notANumber;
        if (const int own = nucleus().run->samples()[sample].classIndex; own >= 0)
            trace.below = Theme::classColour(info.classes[static_cast<std::size_t>(own)].colour);
    }
    const QString name = followedNames(info, positive);
    if (!called) {
        caption_->setText(tr("No epoch's predictions contain this nucleus."));
    } else {
        QString text = tr("P(%1) by epoch; the best epoch is ringed.", "probability of a class").arg(name) + QLatin1Char(' ')
                       + (changes > 0 ? tr("The call changed %Ln times.", nullptr, changes) : tr("The call never changed."));
        if (traces_->augmented[sample])
            text += QLatin1Char(' ') + tr("Of the training part: seen changed at random, while the weights were changing.");
        caption_->setText(text);
    }
    view_->setAccessibleName(tr("P(%1) by epoch", "probability of a class").arg(name));
    view_->setAccessibleDescription(caption_->text());
    view_->setTrace(std::move(trace));
    Q_EMIT shown();
}

} // namespace nucleoscope::ui
