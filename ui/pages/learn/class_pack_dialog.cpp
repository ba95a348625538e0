// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn/class_pack_dialog.h"

#include "core/base/files.h"
#include "core/classroom/class_commands.h"
#include "core/classroom/class_pack_making.h"
#include "core/learning/recipe_library.h"
#include "ui/bridge/job_bridge.h"
#include "ui/export_names.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/save_dialog.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace nucleoscope::ui {
namespace {

constexpr std::uint64_t longestLessonFile = 1 << 20; // bytes
constexpr int longestTitle = 60;                     // letters, of up to three bytes each
constexpr int wordsHeight = 110;                     // px

Result<MadeClassPack> packed(ClassPackRequest request, const std::filesystem::path& lesson, bool pseudonyms, JobContext& context)
{
    auto text = readTextFile(lesson, longestLessonFile);
    if (!text)
        return fail(text.error());
    request.lessonJson = std::move(*text);
    request.lessonName = utf8(lesson);
    request.recipes = knownRecipes();
    const auto names = Pseudonyms::wished(pseudonyms);
    if (!names)
        return fail(names.error());
    request.names = *names;
    return makeClassPack(request, context);
}

} // namespace

ClassPackDialog::ClassPackDialog(Workspace& workspace, const Lesson& lesson, std::filesystem::path file, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      lesson_(lesson),
      file_(std::move(file)),
      title_(new QLineEdit(translated(lesson.title), this)),
      words_(new QPlainTextEdit(this)),
      demo_(new QRadioButton(tr("The &demo, drawn on each computer"), this)),
      open_(new QRadioButton(this)),
      seed_(new QSpinBox(this)),
      images_(new QSpinBox(this)),
      pseudonyms_(makePseudonymsBox(workspace.settings(), this))
{
    setObjectName(QStringLiteral("classPackDialog"));
    setWindowTitle(tr("Make a class pack"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid);
    auto* what =
        new QLabel(tr("“%1” as one file: its text, its recipes and images. Students open it by a double click, run it, and "
                      "hand in a small file of what came of it.")
                       .arg(translated(lesson.title)));
    what->setWordWrap(true);
    column->addWidget(what);
    title_->setObjectName(QStringLiteral("classPackTitle"));
    title_->setAccessibleName(tr("What the class is called"));
    title_->setMaxLength(longestTitle);
    words_->setObjectName(QStringLiteral("classPackWords"));
    words_->setAccessibleName(tr("What you tell the students"));
    words_->setPlaceholderText(tr("Shown above the lesson"));
    words_->setTabChangesFocus(true);
    words_->setFixedHeight(wordsHeight);
    auto* form = new QFormLayout;
    form->addRow(tr("&Title"), title_);
    form->addRow(tr("Your &words"), words_);
    column->addLayout(form);
    column->addWidget(makeImages());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save…"));
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("classPackSave"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ClassPackDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* row = new QHBoxLayout;
    row->addWidget(new CommandButton([this] { return command(); }, tr("Makes this class pack.")));
    row->addWidget(buttons, 1);
    column->addLayout(row);
    setMinimumWidth(Theme::besideText(64 * Theme::grid));
    connect(demo_, &QRadioButton::toggled, this, &ClassPackDialog::refresh);
    connect(&workspace_, &Workspace::datasetChanged, this, &QDialog::close); // it spoke of other images
    connect(title_, &QLineEdit::textChanged, this,
            [this, buttons] { buttons->button(QDialogButtonBox::Save)->setEnabled(!title_->text().trimmed().isEmpty()); });
    refresh();
    resize(minimumWidth(), layout()->totalHeightForWidth(minimumWidth())); // Qt gives it no more than two thirds of the screen
}

QWidget* ClassPackDialog::makeImages()
{
    const auto dataset = workspace_.dataset();
    const bool usable = dataset && dataset->labelled();
    demo_->setObjectName(QStringLiteral("classPackDemo"));
    demo_->setChecked(true);
    open_->setObjectName(QStringLiteral("classPackOpen"));
    open_->setText(usable ? tr("The &images of %1").arg(QString::fromStdString(dataset->name()))
                          : tr("The &images that are open"));
    open_->setEnabled(usable);
    if (!usable)
        open_->setToolTip(tr("Open images of two classes first."));
    seed_->setObjectName(QStringLiteral("classPackSeed"));
    seed_->setAccessibleName(tr("Seed of the demo"));
    seed_->setToolTip(tr("Other seeds draw other nuclei"));
    seed_->setRange(1, std::numeric_limits<int>::max());
    images_->setObjectName(QStringLiteral("classPackImages"));
    images_->setAccessibleName(tr("So many images at most"));
    images_->setToolTip(tr("Whole patients are taken until there are about so many"));
    images_->setRange(0, ClassPackLimits::images);
    images_->setSpecialValueText(tr("all"));
    images_->setValue(lesson_.atMostImages);
    auto* card = new Card(tr("Images"), this);
    auto* form = new QFormLayout;
    form->addRow(demo_);
    form->addRow(tr("&Seed"), seed_);
    form->addRow(open_);
    form->addRow(tr("At &most"), images_);
    card->body()->addLayout(form);
    pseudonyms_->setObjectName(QStringLiteral("classPackPseudonyms"));
    card->body()->addWidget(pseudonyms_);
    card->body()->addWidget(
        makeMuted(tr("Without pseudonyms images go along under the names that they have, which may name patients. "
                     "Make sure that you may pass them on.")));
    return card;
}

void ClassPackDialog::refresh()
{
    seed_->setEnabled(demo_->isChecked());
    images_->setEnabled(open_->isChecked());
    pseudonyms_->setEnabled(open_->isChecked());
}

CommandWords ClassPackDialog::command() const
{
    ClassPackOptions options;
    options.lesson = utf8(file_);
    options.out = "class" + std::string(classPackEnding);
    options.title = title_->text().toStdString();
    options.words = words_->toPlainText().toStdString();
    if (demo_->isChecked()) {
        options.seed = static_cast<std::uint64_t>(seed_->value());
    } else if (const auto dataset = workspace_.dataset()) {
        options.data = utf8(dataset->location());
        options.images = images_->value();
        options.pseudonyms = pseudonyms_->isChecked();
    }
    return commandOf(options);
}

void ClassPackDialog::save()
{
    chooseFileToSave(this, tr("Save the class pack"), title_->text(), {tr("Class pack (*.nucleopack)")},
                     [this](const QString& file) {
                         write(file);
                         close();
                     });
}

void ClassPackDialog::write(const QString& file)
{
    ClassPackRequest request;
    request.title = title_->text().toStdString();
    request.words = words_->toPlainText().toStdString();
    request.out = pathFromUtf8(file.toStdString());
    request.replace = true; // the file dialog has asked
    if (demo_->isChecked()) {
        request.demo.seed = static_cast<std::uint64_t>(seed_->value());
    } else {
        request.dataset = workspace_.dataset();
        request.atMostImages = images_->value();
    }
    workspace_.jobBridge().run<MadeClassPack>(
        &workspace_, {"job.classpack_making", "Making the class pack"}, Resource::Disk, Priority::Normal,
        [request, lesson = file_, pseudonyms = request.dataset && pseudonyms_->isChecked()](JobContext& context) {
            return packed(request, lesson, pseudonyms, context);
        },
        [&workspace = workspace_](Result<MadeClassPack> made) {
            if (made)
                Q_EMIT workspace.noticed(
                    {"classpack.there", "The class pack is {file}. Pass it on to the students.", {{"file", utf8(made->file)}}});
            else if (made.error().code != ErrorCode::Cancelled)
                Q_EMIT workspace.failed(made.error().message);
        });
}

} // namespace nucleoscope::ui
