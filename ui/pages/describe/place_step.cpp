// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/describe/place_step.h"

#include "core/base/files.h"
#include "ui/help/message_help.h"
#include "ui/pages/describe/description_draft.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/thin_progress_bar.h"
#include "ui/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace nucleoscope::ui {

PlaceStep::PlaceStep(DescriptionDraft& draft, QWidget* parent) : QWidget(parent), draft_(draft)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    auto* what =
        new QLabel(tr("Training needs to know of each image what it shows and whom it is from. Where your files tell that, in "
                      "the names of folders, in their own names or in a table, you say here once; nothing is moved or "
                      "changed."),
                   this);
    what->setWordWrap(true);
    column->addWidget(what);
    auto* row = new QHBoxLayout;
    location_ = new QLineEdit(this);
    location_->setObjectName(QStringLiteral("describePlace"));
    location_->setAccessibleName(tr("Folder or archive of the images"));
    location_->setPlaceholderText(tr("Folder or archive of the images"));
    QPushButton* folder = makeButton(tr("&Folder…"), "", this);
    QPushButton* archive = makeButton(tr("&Archive…"), "", this);
    folder->setObjectName(QStringLiteral("describeFolder"));
    archive->setObjectName(QStringLiteral("describeArchive"));
    for (QPushButton* button : {folder, archive})
        button->setAutoDefault(false);
    row->addWidget(location_, 1);
    row->addWidget(folder);
    row->addWidget(archive);
    column->addLayout(row);
    auto* working = new QHBoxLayout;
    progress_ = new ThinProgressBar(this);
    stop_ = makeButton(tr("Stop"), "", this);
    stop_->setObjectName(QStringLiteral("describeStop"));
    stop_->setAutoDefault(false);
    working->addWidget(progress_, 1);
    working->addWidget(stop_);
    column->addLayout(working);
    found_ = new QLabel(this);
    found_->setObjectName(QStringLiteral("describeFound"));
    found_->setWordWrap(true);
    column->addWidget(found_);
    notice_ = new Notice(Notice::Kind::Error, this);
    notice_->setObjectName(QStringLiteral("describeNotice"));
    column->addWidget(notice_);
    column->addStretch(1);
    connect(folder, &QPushButton::clicked, this, [this] { choose(true); });
    connect(archive, &QPushButton::clicked, this, [this] { choose(false); });
    connect(location_, &QLineEdit::editingFinished, this, [this] {
        if (const QString text = location_->text().trimmed(); !text.isEmpty() && text != location_->property("looked").toString())
            look(text);
    });
    connect(stop_, &QPushButton::clicked, &draft_, &DescriptionDraft::stopLooking);
    connect(&draft_, &DescriptionDraft::placeChanged, this, &PlaceStep::show);
    connect(&draft_, &DescriptionDraft::lookingProgress, progress_, &ThinProgressBar::setFraction);
    show();
}

void PlaceStep::choose(bool folder)
{
    Settings& settings = draft_.workspace().settings();
    auto* dialog =
        new QFileDialog(this, folder ? tr("The folder of your images") : tr("The archive of your images"), settings.lastFolder());
    dialog->setObjectName(QStringLiteral("describePlaceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder)
        dialog->setNameFilter(tr("Archives and descriptions (*.zip *.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, &settings](const QString& place) {
        settings.setLastFolder(QFileInfo(place).absolutePath());
        look(place);
    });
    dialog->open();
}

void PlaceStep::look(const QString& location)
{
    location_->setText(location);
    location_->setProperty("looked", location);
    draft_.look(location);
}

void PlaceStep::show()
{
    const bool looking = draft_.isLooking();
    progress_->setVisible(looking);
    stop_->setVisible(looking);
    if (looking)
        progress_->setFraction(std::nan(""));
    const auto& place = draft_.place();
    found_->setVisible(looking || place);
    notice_->setVisible(draft_.failure() || (place && place->descriptionProblem));
    if (looking) {
        found_->setText(tr("Looking through the folders…"));
        return;
    }
    if (draft_.failure()) {
        notice_->setKind(Notice::Kind::Error);
        notice_->setText({}, translated(*draft_.failure()));
        offerManual(*notice_, *draft_.failure());
    }
    if (!place)
        return;
    if (location_->text().isEmpty())
        location_->setText(QString::fromStdString(utf8(place->location)));
    QStringList lines{tr("%n image(s) found.", nullptr, place->images)};
    if (!place->unreadable.empty())
        lines << tr("%n more cannot be read.", nullptr, static_cast<int>(place->unreadable.size()));
    if (!place->tables.empty())
        lines << tr("%n table(s) beside them.", nullptr, static_cast<int>(place->tables.size()));
    if (place->description)
        lines << tr("A description is there already: go on to look at it or to change it.");
    found_->setText(lines.join(QLatin1Char(' ')));
    if (place->descriptionProblem) {
        notice_->setKind(Notice::Kind::Warning);
        notice_->setText(tr("The description that lies there cannot be used; saving replaces it."),
                         translated(*place->descriptionProblem));
        offerManual(*notice_, *place->descriptionProblem);
    }
}

} // namespace nucleoscope::ui
