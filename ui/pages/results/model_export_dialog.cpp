// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/model_export_dialog.h"

#include "core/run/pooled_run.h"
#include "core/workflow/final_training.h"
#include "core/workflow/run_predictor.h"
#include "ui/bridge/job_bridge.h"
#include "ui/export_names.h"
#include "ui/help/message_help.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/save_dialog.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nucleoscope::ui {

ModelExportDialog::ModelExportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      what_(new QLabel(this)),
      problem_(new Notice(Notice::Kind::Error, this)),
      point_(makeMuted({}, this)),
      more_(makeMuted({}, this)),
      teachAll_(makeButton(tr("Train the final network"), "", this)),
      formats_(new QButtonGroup(this)),
      command_(new CommandButton([this] { return command(); },
                                 tr("Writes the network and, beside it, a JSON file that says what it expects and says."), this))
{
    setObjectName(QStringLiteral("modelExport"));
    setWindowTitle(tr("Export the model"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid);
    what_->setObjectName(QStringLiteral("exportedNetwork"));
    what_->setWordWrap(true);
    column->addWidget(what_);
    problem_->setObjectName(QStringLiteral("exportProblem"));
    column->addWidget(problem_);
    addFormat(ModelFormat::Onnx, tr("&ONNX"),
              tr("What it computes, and its weights. Runs in Python, C++, Java, in browsers. Take this one unless you know that "
                 "you want another."));
    addFormat(ModelFormat::TorchScript, tr("&TorchScript"), tr("The same for PyTorch and LibTorch."));
    addFormat(ModelFormat::Safetensors, tr("&Weights alone (safetensors)"),
              tr("Under the names of timm and torchvision: to look into, or to learn on."));
    formats_->button(static_cast<int>(ModelFormat::Onnx))->setChecked(true);
    more_->setObjectName(QStringLiteral("moreCouldTeach"));
    more_->setText(
        tr("Patients who examined did not teach. A final network learns from all: the same training anew. It is what is exported "
           "then; the scores stay those of the one that was examined."));
    teachAll_->setObjectName(QStringLiteral("teachAll"));
    teachAll_->setToolTip(tr("Takes about as long as the training did. It can be left for later, and gone on with"));
    connect(teachAll_, &QPushButton::clicked, this, &ModelExportDialog::trainFinalNetwork);
    point_->setObjectName(QStringLiteral("exportedPoint"));
    column->addSpacing(Theme::grid);
    column->addWidget(point_);
    column->addWidget(more_);
    column->addWidget(teachAll_, 0, Qt::AlignLeft);
    column->addWidget(makePseudonymsBox(workspace.settings(), this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    save_ = buttons->button(QDialogButtonBox::Save);
    save_->setText(tr("Save…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ModelExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* row = new QHBoxLayout;
    row->addWidget(command_);
    row->addWidget(buttons, 1);
    column->addLayout(row);
    column->addStrut(Theme::besideText(56 * Theme::grid)); // at least; a longer language makes it wider
    connect(&workspace_, &Workspace::runChanged, this, &ModelExportDialog::refresh);
    connect(&workspace_, &Workspace::operatingPointChanged, this, &ModelExportDialog::showPoint);
}

void ModelExportDialog::addFormat(ModelFormat format, const QString& title, const QString& meaning)
{
    auto* button = new QRadioButton(title, this);
    button->setObjectName(QStringLiteral("format-") + QLatin1String(nameOf(format)));
    button->setAccessibleDescription(meaning);
    formats_->addButton(button, static_cast<int>(format));
    QLabel* text = makeMuted(meaning, this);
    text->setIndent(3 * Theme::grid);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addWidget(button);
    column->addWidget(text);
}

ModelFormat ModelExportDialog::format() const
{
    return static_cast<ModelFormat>(formats_->checkedId());
}

void ModelExportDialog::refresh()
{
    const std::shared_ptr<const Run> run = workspace_.openedRun().run;
    network_.reset();
    const int asked = ++asked_;
    if (!run) {
        close();
        return;
    }
    showNetwork();
    workspace_.jobBridge().run<bool>(
        this, {"job.network", "Looking for the network of the run", {}}, Resource::Disk, Priority::Interactive,
        [run](JobContext&) -> Result<bool> { return modelOf(*run).map([](const std::filesystem::path&) { return true; }); },
        [this, asked](const Result<bool>& there) {
            if (asked != asked_)
                return;
            network_ = there.map([](bool) {});
            showNetwork();
            if (isVisible()) // what is said now may take more lines
                resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
        });
}

/// Nothing can be saved until it is known that there is something.
void ModelExportDialog::showNetwork()
{
    const RunInfo& run = workspace_.openedRun().run->info();
    const bool there = network_ && *network_, missing = network_ && !*network_;
    what_->setVisible(!missing);
    problem_->setVisible(missing);
    if (missing) {
        problem_->setText({}, translated(network_->error()));
        offerManual(*problem_, network_->error().message);
    }
    const QString name = QString::fromStdString(run.name);
    const bool several = isPooledRun(run);
    what_->setText(
        (several ? tr("The %Ln network(s) of “%1” together, as a file for other programs: the mean of their "
                      "probabilities.",
                      nullptr, networkCount(run))
                       .arg(name)
         : run.finalRun.state == FinalNetwork::Finished
             ? tr("The final network of “%1”, which all have taught, those who examined included, as a file for other programs.")
                   .arg(name)
             : tr("The network of “%1”, epoch %2, as a file for other programs.").arg(name).arg(run.bestEpoch))
        + QLatin1Char(' ')
        + tr("A second file beside it, ending in .json, says how a picture becomes its input and what its numbers mean. "
             "For research and teaching only, not for diagnosis."));
    const bool moreCouldTeach = run.split.rule == SplitRule::BySubject && run.state == "completed"
                                && run.finalRun.state != FinalNetwork::Finished && canHaveFinalNetwork(run);
    more_->setVisible(!missing && moreCouldTeach);
    teachAll_->setVisible(!missing && moreCouldTeach);
    teachAll_->setEnabled(moreCouldTeach && !workspace_.isTraining() && workspace_.openedRun().dataset);
    for (QAbstractButton* button : formats_->buttons())
        button->setEnabled(there);
    QAbstractButton* weights = formats_->button(static_cast<int>(ModelFormat::Safetensors));
    weights->setEnabled(there && !several);
    weights->setToolTip(several ? tr("Such a file is of one network: export the run of one fold") : QString());
    if (several && weights->isChecked())
        formats_->button(static_cast<int>(ModelFormat::Onnx))->setChecked(true);
    save_->setEnabled(there);
    point_->setVisible(!missing);
    command_->setReason(missing ? translated(network_->error()) : QString());
    showPoint();
}

void ModelExportDialog::showPoint()
{
    const OperatingPoint& point = workspace_.operatingPoint();
    point_->setText(
        point.upper
            ? tr("The .json says that a call is positive from a probability of %1 on and left to a person from %2 on, as set "
                 "under Threshold.")
                  .arg(scoreText(*point.upper), scoreText(point.threshold))
            : tr("The .json says that a call is positive from a probability of %1 on, as set under Threshold.")
                  .arg(scoreText(point.threshold)));
}

CommandWords ModelExportDialog::command() const
{
    const std::shared_ptr<const Run> run = workspace_.openedRun().run;
    if (!run || !network_ || !*network_)
        return {};
    ExportOptions options;
    options.run = utf8(run->folder());
    options.out = utf8(run->folder().filename()) + endingOf(format());
    options.format = nameOf(format());
    options.threshold = thresholdWish(workspace_.operatingPoint().threshold);
    options.referBelow = workspace_.operatingPoint().upper.value_or(-1);
    options.pseudonyms = workspace_.settings().pseudonyms();
    return commandOf(options);
}

void ModelExportDialog::trainFinalNetwork()
{
    const OpenRun& opened = workspace_.openedRun();
    if (!opened.run || !opened.dataset)
        return;
    ResumeRequest request;
    request.runFolder = opened.run->folder();
    request.dataset = opened.dataset;
    request.finalNetwork = true;
    workspace_.resumeTraining(std::move(request));
    close();
    Q_EMIT workspace_.pageRequested(QStringLiteral("train"));
}

void ModelExportDialog::save()
{
    const std::shared_ptr<const Run> run = workspace_.openedRun().run;
    if (!run)
        return;
    const QString name =
        workspace_.settings().pseudonyms() ? tr("model", "name of a file") : QString::fromStdString(run->info().name);
    const QString filter = format() == ModelFormat::Onnx          ? tr("ONNX model (*.onnx)")
                           : format() == ModelFormat::TorchScript ? tr("TorchScript module (*.pt)")
                                                                  : tr("Weights (*.safetensors)");
    chooseFileToSave(this, tr("Save the model"), name, {filter}, [this](const QString& file) {
        write(file);
        close();
    });
}

void ModelExportDialog::write(const QString& file)
{
    ModelExportOptions options{format(), workspace_.operatingPoint(), {}};
    // The engine, which TorchScript needs, belongs to the learning thread.
    const Resource needed = options.format == ModelFormat::TorchScript ? Resource::Learning : Resource::Disk;
    workspace_.jobBridge().run<ExportedModel>(
        &workspace_, {"job.export", "Writing the model", {}}, needed, Priority::Normal,
        [run = workspace_.openedRun().run, file = pathFromUtf8(file.toStdString()), options,
         wished = workspace_.settings().pseudonyms(),
         &host = workspace_.engineHost()](JobContext&) mutable -> Result<ExportedModel> {
            const auto names = Pseudonyms::wished(wished);
            if (!names)
                return fail(names.error());
            options.names = *names;
            return exportModel(*run, file, options, host);
        },
        [&workspace = workspace_](Result<ExportedModel> exported) {
            if (exported)
                Q_EMIT workspace.noticed({"export.there",
                                          "The model is in {file}, what it expects and says in {signature}.",
                                          {{"file", utf8(exported->file)}, {"signature", utf8(exported->signature)}}});
            else if (exported.error().code != ErrorCode::Cancelled)
                Q_EMIT workspace.failed(exported.error().message);
        });
}

} // namespace nucleoscope::ui
