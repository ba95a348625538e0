#include "ui/pages/results/results_header.h"

#include "core/base/files.h"
#include "core/evaluation/subjects.h"
#include "ui/pages/results/epoch_choice.h"
#include "ui/pages/results/model_export_dialog.h"
#include "ui/pages/results/training_notice.h"
#include "ui/report/report_dialog.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/elided_choice.h"
#include "ui/widgets/elided_label.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace nucleoscope::ui {

ResultsHeader::ResultsHeader(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      title_(new ElidedLabel),
      subtitle_(makeMuted(QString())),
      point_(makeButton(QString(), "link")),
      part_(new ElidedChoice(12)),
      epoch_(new EpochChoice)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    // Longer words of other languages do not widen the window: a run's long name gives way.
    Theme::instance().fitToText(title_, [label = title_] { label->setFont(Theme::instance().titleFont()); });
    title_->setObjectName(QStringLiteral("resultsTitle"));
    title_->setMinimumWidth(96);
    row->addWidget(title_, 1);
    auto* below = new QHBoxLayout;
    subtitle_->setObjectName(QStringLiteral("resultsSubtitle"));
    subtitle_->setWordWrap(false);
    below->addWidget(subtitle_);
    below->addWidget(point_);
    below->addStretch(1);
    column->addLayout(row);
    column->addLayout(below);
    part_->setObjectName(QStringLiteral("resultsPart"));
    part_->setAccessibleName(tr("Part"));
    part_->setToolTip(tr("Validation: nuclei the network was examined on. Training: nuclei it learnt from, changed by chance, as "
                         "it saw them then."));
    part_->addItem(tr("validation part"), static_cast<int>(PredictionSource::Validation));
    part_->addItem(tr("training pass (augmented)"), static_cast<int>(PredictionSource::TrainingPass));
    auto* command =
        new CommandButton([this] { return evaluateCommand(); },
                          tr("Evaluates the best epoch of this run on all nuclei of its dataset that it did not learn "
                             "from, each called by its most probable class."));
    QPushButton* model = makeButton(tr("Export model…"));
    model->setObjectName(QStringLiteral("exportModel"));
    model->setToolTip(tr("The trained network as a file for other programs: ONNX, TorchScript, or its weights alone"));
    point_->setObjectName(QStringLiteral("operatingPointChip"));
    QSizePolicy keepsPlace = point_->sizePolicy(); // what is below does not jump when a threshold is chosen
    keepsPlace.setRetainSizeWhenHidden(true);
    point_->setSizePolicy(keepsPlace);
    point_->setToolTip(tr("Every call, score and patient on this page is at this threshold. Click to go back to 0.5, where the "
                          "network calls by itself."));
    QPushButton* report = makeButton(tr("Report…"));
    report->setObjectName(QStringLiteral("writeReport"));
    report->setToolTip(tr("What this run says as a document to be printed or passed on: PDF, or one HTML file"));
    connect(report, &QPushButton::clicked, this, [this] { openDialog(report_); });
    for (QWidget* widget : std::initializer_list<QWidget*>{part_, epoch_, report, model, command})
        row->addWidget(widget);
    connect(model, &QPushButton::clicked, this, [this] { openDialog(modelExport_); });
    // A list may still be open while its run is closed.
    connect(part_, &QComboBox::activated, this, [this] {
        if (!workspace_.openedRun().run)
            return;
        showRun();
        Q_EMIT chosen();
    });
    connect(epoch_, &QComboBox::activated, this, [this] {
        if (workspace_.openedRun().run)
            Q_EMIT chosen();
    });
    connect(point_, &QPushButton::clicked, this, &ResultsHeader::pointResetWished);
    connect(&workspace_, &Workspace::operatingPointChanged, this, &ResultsHeader::showPoint);
    showPoint();
}

/// Named wherever one is on the page, as long as it is not the network's own.
void ResultsHeader::showPoint()
{
    const OperatingPoint& point = workspace_.operatingPoint();
    const auto number = [](double value) { return QLocale().toString(value, 'f', 3); };
    point_->setVisible(!point.isDefault());
    point_->setText(point.upper ? tr("To a person from %1 to %2 · back to 0.5").arg(number(point.threshold), number(*point.upper))
                                : tr("Threshold %1 · back to 0.5").arg(number(point.threshold)));
}

/// Made when it is first asked for.
template <typename Dialog>
void ResultsHeader::openDialog(Dialog*& dialog)
{
    if (!dialog)
        dialog = new Dialog(workspace_, window());
    dialog->refresh();
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

CommandWords ResultsHeader::evaluateCommand() const
{
    const OpenRun& opened = workspace_.openedRun();
    if (!opened.run)
        return {};
    EvaluateOptions options;
    options.run = utf8(opened.run->folder());
    options.data = opened.dataset ? utf8(opened.dataset->location()) : opened.run->info().datasetLocation;
    return commandOf(options);
}

void ResultsHeader::showRun()
{
    const Run& run = *workspace_.openedRun().run;
    title_->setWhole(QString::fromStdString(run.info().name));
    offerTestPart(!run.epochsWithPredictions(PredictionSource::Test).empty());
    epoch_->offer(run, source(), trainingOfOpenRun(workspace_) != nullptr);
}

/// Where somebody has opened it, it is a part like the others.
void ResultsHeader::offerTestPart(bool there)
{
    const int index = part_->findData(static_cast<int>(PredictionSource::Test));
    if (there && index < 0)
        part_->addItem(tr("test part"), static_cast<int>(PredictionSource::Test));
    if (there || index < 0)
        return;
    if (part_->currentIndex() == index)
        part_->setCurrentIndex(part_->findData(static_cast<int>(PredictionSource::Validation)));
    part_->removeItem(index);
}

PredictionSource ResultsHeader::source() const
{
    return static_cast<PredictionSource>(part_->currentData().toInt());
}

int ResultsHeader::epoch() const
{
    return epoch_->count() == 0 ? 0 : epoch_->epoch();
}

void ResultsHeader::chooseValidation(int epoch)
{
    if (!workspace_.openedRun().run)
        return;
    if (source() != PredictionSource::Validation) {
        part_->setCurrentIndex(part_->findData(static_cast<int>(PredictionSource::Validation)));
        showRun();
    }
    epoch_->choose(epoch);
}

void ResultsHeader::setNuclei(int nuclei, const std::vector<std::string>& patients)
{
    if (!workspace_.openedRun().run)
        return;
    nuclei_ = nuclei;
    const RunInfo& info = workspace_.openedRun().run->info();
    const Subjects subjects(info.subjectsKnown ? patients : std::vector<std::string>());
    patients_ = subjects.count();
    independent_ = subjects.joined(info.linkedSubjects).count();
    describe();
}

QString ResultsHeader::patientsText(const QString& nuclei) const
{
    const QString who = tr("%1 of %Ln patient(s)", nullptr, patients_).arg(nuclei);
    return independent_ < patients_ ? tr("%1 (%Ln independent)", "nuclei of so many patients", independent_).arg(who) : who;
}

/// "validation part · 3,229 nuclei of 12 patients · epoch 7 (best)"
void ResultsHeader::describe()
{
    if (!workspace_.openedRun().run)
        return;
    const TrainingSession* session = trainingOfOpenRun(workspace_);
    const QStringList now = session ? QStringList(trainingNow(*session)) : QStringList();
    if (nuclei_ < 0) {
        subtitle_->setText((QStringList(tr("No epoch is finished yet.")) + now).join(QLatin1Char(' ')));
        return;
    }
    if (source() == PredictionSource::Validation && nobodyExamines(workspace_.openedRun().run->info().split)) {
        subtitle_->setText(
            (QStringList(tr("Nobody examined: the network learned from all. Classify asks it about others.")) + now)
                .join(QLatin1Char(' ')));
        subtitle_->setToolTip({});
        return;
    }
    const QString nuclei = tr("%Ln nuclei", nullptr, nuclei_);
    const QString who = workspace_.openedRun().run->info().subjectsKnown ? patientsText(nuclei) : nuclei;
    subtitle_->setText((QStringList{part_->currentText(), who, epoch_->currentText()} + now).join(QStringLiteral(" · ")));
    subtitle_->setToolTip(independent_ < patients_
                              ? tr("Some of these patients share identical images. They are linked: they stay together when data "
                                   "are split, and intervals count them as one.")
                              : QString());
}

} // namespace nucleoscope::ui
