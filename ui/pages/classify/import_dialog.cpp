// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/classify/import_dialog.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/help/message_help.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/notice.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

/// How pixels are normalised; the places in the list.
enum Normalisation { AsSaid, ImageNet, Halves };

/// Asks the disk which are there.
std::filesystem::path newFolderFor(const QString& file)
{
    const std::string name = QFileInfo(file).completeBaseName().toStdString();
    std::filesystem::path folder = defaultRunsFolder() / pathFromUtf8(name);
    std::error_code problem;
    for (int number = 2; std::filesystem::exists(folder, problem); ++number)
        folder = defaultRunsFolder() / pathFromUtf8(name + "_" + std::to_string(number));
    return folder;
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, const QString& file, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      file_(file),
      what_(new QLabel(this)),
      problem_(new Notice(Notice::Kind::Error, this)),
      open_(makeMuted({}, this)),
      classes_(new QLineEdit(this)),
      positive_(new QComboBox(this)),
      size_(new QSpinBox(this)),
      crop_(new QSpinBox(this)),
      normalisation_(new QComboBox(this)),
      examine_(new QCheckBox(this)),
      command_(new CommandButton([this] { return command(); }, tr("Makes the same run of the network."), this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a network"));
    build();
    what_->setText(tr("Reading “%1”…").arg(QFileInfo(file).fileName()));
    refresh();
    workspace_.jobBridge().run<ModelFile>(
        this, {"job.read_model", "Reading a network"}, Resource::Disk, Priority::Interactive,
        [path = pathFromUtf8(file.toStdString())](JobContext&) { return openModelFile(path); },
        [this](Result<ModelFile> model) { fill(model); });
}

void ImportDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid);
    what_->setObjectName(QStringLiteral("importedFile"));
    what_->setWordWrap(true);
    column->addWidget(what_);
    problem_->setObjectName(QStringLiteral("importProblem"));
    problem_->hide();
    column->addWidget(problem_);
    auto* form = new QFormLayout;
    classes_->setObjectName(QStringLiteral("importClasses"));
    classes_->setToolTip(
        tr("The classes in the order of the network's outputs, with commas. Named otherwise, every call is wrong"));
    form->addRow(tr("C&lasses, in the order of the outputs:"), classes_);
    positive_->setObjectName(QStringLiteral("importPositive"));
    positive_->setToolTip(tr("Sensitivity, specificity and AUROC are of this class"));
    form->addRow(tr("&Positive class:"), positive_);
    size_->setObjectName(QStringLiteral("importSize"));
    size_->setRange(8, 4096);
    size_->setSuffix(tr(" pixels"));
    size_->setToolTip(tr("Side of the square that the network sees"));
    form->addRow(tr("&Size of its input:"), size_);
    crop_->setObjectName(QStringLiteral("importCrop"));
    crop_->setRange(0, 100'000);
    crop_->setSuffix(tr(" pixels"));
    crop_->setSpecialValueText(tr("the whole image"));
    crop_->setToolTip(tr("Side of the centred square that is cut out of an image before it is brought to that size"));
    form->addRow(tr("C&ut out before:"), crop_);
    normalisation_->setObjectName(QStringLiteral("importNormalisation"));
    normalisation_->setToolTip(
        tr("What is subtracted from red, green and blue, and what they are divided by: as in its training"));
    normalisation_->addItems(
        {tr("As the file says"), tr("Mean and deviation of ImageNet"), tr("From −1 to 1 (mean and deviation ½)")});
    form->addRow(tr("&Normalisation:"), normalisation_);
    column->addLayout(form);
    examine_->setObjectName(QStringLiteral("importExamine"));
    examine_->setToolTip(tr("All of its labelled images are called; Results shows how well"));
    column->addWidget(examine_);
    open_->setObjectName(QStringLiteral("importOpen"));
    column->addWidget(open_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Close, this);
    import_ = buttons->button(QDialogButtonBox::Ok);
    import_->setText(tr("&Import"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* row = new QHBoxLayout;
    row->addWidget(command_);
    row->addWidget(buttons, 1);
    column->addLayout(row);
    setMinimumWidth(Theme::besideText(64 * Theme::grid));
    connect(positive_, &QComboBox::activated, this, [this] { chosenPositive_ = positive_->currentData().toString(); });
    connect(classes_, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    connect(&workspace_, &Workspace::datasetChanged, this, &ImportDialog::refresh);
}

void ImportDialog::fill(const Result<ModelFile>& model)
{
    if (!model) {
        what_->hide();
        problem_->setText({}, translated(model.error().message));
        offerManual(*problem_, model.error().message);
        problem_->show();
        growWithText();
        return;
    }
    model_ = *model;
    const QString name = QString::fromStdString(model_->name),
                  network = QString::fromStdString(model_->recipe.network.architecture);
    what_->setText(tr("“%1” holds a network %2 with %n output(s). Which images it learned from is not known here: examine it on "
                      "patients that it cannot have seen.",
                      nullptr, model_->classCount)
                       .arg(name, network));
    QStringList classes;
    for (const std::string& known : model_->classes)
        classes << QString::fromStdString(known);
    if (classes.isEmpty() && workspace_.dataset()
        && static_cast<int>(workspace_.dataset()->classes().size()) == model_->classCount)
        for (const ClassInfo& known : workspace_.dataset()->classes())
            classes << QString::fromStdString(known.name);
    size_->setValue(model_->recipe.input.sizePixels);
    crop_->setValue(model_->recipe.input.cropPixels);
    normalisation_->setCurrentIndex(model_->inputSaid ? AsSaid : ImageNet);
    examine_->setChecked(workspace_.dataset() && workspace_.dataset()->labelled());
    classes_->setText(classes.join(QStringLiteral(", "))); // refreshes
    refresh();
    growWithText();
}

void ImportDialog::growWithText()
{
    // A window is not asked again for the height that wrapped lines need.
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

QStringList ImportDialog::classes() const
{
    QStringList names;
    for (const QString& name : classes_->text().split(QLatin1Char(',')))
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
            names << trimmed;
    return names;
}

/// One that the file, the open dataset or the field knows by its name; empty: none of them.
QString ImportDialog::usualPositive(const QStringList& named) const
{
    QStringList known;
    if (model_)
        for (const std::string& name : model_->positive)
            known << QString::fromStdString(name);
    if (const auto& dataset = workspace_.dataset())
        for (const ClassInfo& info : dataset->classes())
            if (info.positive)
                known << QString::fromStdString(info.name);
    known << QStringLiteral("ALL");
    for (const QString& name : known)
        for (const QString& own : named)
            if (own.compare(name, Qt::CaseInsensitive) == 0)
                return own;
    return {};
}

/// Of two classes one is positive. Of more, none unless one is known: a guess would decide what sensitivity is of.
void ImportDialog::fillPositive(const QStringList& named)
{
    const bool mayBeNone = named.size() > 2;
    positive_->clear();
    if (mayBeNone)
        positive_->addItem(tr("none: each class is judged by itself"), QString());
    for (const QString& name : named)
        positive_->addItem(name, name);
    const bool chosen = chosenPositive_ && (named.contains(*chosenPositive_) || (mayBeNone && chosenPositive_->isEmpty()));
    positive_->setCurrentIndex(std::max(0, positive_->findData(chosen ? *chosenPositive_ : usualPositive(named))));
}

void ImportDialog::refresh()
{
    const QStringList named = classes();
    fillPositive(named);
    const auto& dataset = workspace_.dataset();
    const bool examinable = dataset && dataset->labelled();
    examine_->setEnabled(examinable);
    examine_->setText(examinable ? tr("&Examine it on all of “%1”, which is open").arg(QString::fromStdString(dataset->name()))
                                 : tr("&Examine it on the open dataset: none with classes is open"));
    if (!examinable)
        examine_->setChecked(false);
    const QSet<QString> different(named.begin(), named.end());
    const bool fits = model_ && named.size() == model_->classCount && different.size() == named.size();
    open_->setText(!model_ || fits
                       ? QString()
                       : tr("Name %n class(es), each once, in the order of the outputs.", nullptr, model_->classCount));
    for (QWidget* field : {static_cast<QWidget*>(classes_), static_cast<QWidget*>(positive_), static_cast<QWidget*>(size_),
                           static_cast<QWidget*>(crop_), static_cast<QWidget*>(normalisation_)})
        field->setEnabled(model_.has_value());
    import_->setEnabled(fits);
    command_->setReason(fits ? QString() : model_ ? open_->text() : what_->text());
}

ModelWords ImportDialog::words() const
{
    ModelWords words;
    for (const QString& name : classes())
        words.classes.push_back(name.toStdString());
    words.positive.emplace();
    if (const QString positive = positive_->currentData().toString(); !positive.isEmpty())
        words.positive->push_back(positive.toStdString());
    words.sizePixels = size_->value();
    words.cropPixels = crop_->value();
    if (normalisation_->currentIndex() == ImageNet) {
        words.mean = {0.485F, 0.456F, 0.406F};
        words.standardDeviation = {0.229F, 0.224F, 0.225F};
    } else if (normalisation_->currentIndex() == Halves) {
        words.mean = words.standardDeviation = {0.5F, 0.5F, 0.5F};
    }
    return words;
}

CommandWords ImportDialog::command() const
{
    if (!model_)
        return {};
    ImportOptions options;
    options.file = file_.toStdString();
    options.out = QFileInfo(file_).completeBaseName().toStdString();
    const ModelWords said = words();
    options.classes = said.classes;
    options.positive = said.positive->empty() ? std::vector<std::string>{"none"} : *said.positive;
    options.size = *said.sizePixels;
    options.crop = *said.cropPixels;
    if (normalisation_->currentIndex() == ImageNet) {
        options.mean = {0.485, 0.456, 0.406};
        options.deviation = {0.229, 0.224, 0.225};
    } else if (normalisation_->currentIndex() == Halves) {
        options.mean = options.deviation = {0.5, 0.5, 0.5};
    }
    if (examine_->isChecked() && workspace_.dataset())
        options.data = utf8(workspace_.dataset()->location());
    return commandOf(options);
}

void ImportDialog::import()
{
    if (!model_)
        return;
    ModelImportRequest request;
    request.model = *model_;
    request.words = words();
    if (examine_->isChecked())
        request.dataset = workspace_.dataset();
    const bool examined = request.dataset != nullptr;
    workspace_.jobBridge().run<Run>(
        &workspace_, {"job.import", "Importing a network"}, Resource::Learning, Priority::Normal,
        [request = std::move(request), file = file_, &host = workspace_.engineHost()](JobContext& context) mutable {
            request.folder = newFolderFor(file);
            return importModel(request, host, context);
        },
        [&workspace = workspace_, examined](Result<Run> run) {
            if (!run) {
                if (run.error().code != ErrorCode::Cancelled)
                    Q_EMIT workspace.failed(run.error().message);
                return;
            }
            Q_EMIT workspace.runsChanged();
            workspace.openRun(QString::fromStdString(utf8(run->folder())));
            Q_EMIT workspace.pageRequested(examined ? QStringLiteral("results") : QStringLiteral("classify"));
        });
    close();
}

} // namespace nucleoscope::ui
