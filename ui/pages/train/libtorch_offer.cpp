// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/libtorch_offer.h"

#include "core/base/files.h"
#include "ui/downloads/libtorch_fetch.h"
#include "ui/help/message_help.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/thin_progress_bar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

#include <cmath>

namespace nucleoscope::ui {

LibTorchOffer::LibTorchOffer(JobBridge& jobs, QWidget* parent)
    : Card(tr("Training needs LibTorch"), parent), folder_(libTorchFolder()), fetch_(new LibTorchFetch(jobs, this))
{
    setObjectName(QStringLiteral("libTorchOffer"));
    auto* what =
        new QLabel(tr("LibTorch is PyTorch's library that does the arithmetic of training and classifying. It may not come "
                      "with this program, but you can fetch it once from PyTorch. Browsing, the audit and old runs work "
                      "without it."));
    what->setWordWrap(true);
    reason_ = makeMuted(QString());
    reason_->setObjectName(QStringLiteral("libTorchReason"));
    reason_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    choice_ = new QComboBox;
    choice_->setObjectName(QStringLiteral("libTorchBuild"));
    choice_->setAccessibleName(tr("Build of LibTorch"));
    terms_ = makeMuted(QString());
    terms_->setObjectName(QStringLiteral("libTorchTerms"));
    notice_ = new Notice;
    notice_->hide();
    ways_ = makeWays();
    running_ = makeRunning();
    running_->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{what, choice_, terms_, ways_, running_, notice_, reason_})
        body()->addWidget(part);
    connect(choice_, &QComboBox::activated, this, &LibTorchOffer::showChoice);
    connect(fetch_, &LibTorchFetch::downloading, this, [this](double done, double total) {
        bar_->setFraction(total > 0 ? done / total : std::nan(""));
        progress_->setText(tr("%1 of %2").arg(bytesText(static_cast<quint64>(done)), bytesText(static_cast<quint64>(total))));
    });
    connect(fetch_, &LibTorchFetch::unpacking, this, [this](double fraction) {
        bar_->setFraction(fraction);
        progress_->setText(tr("Unpacking: %1").arg(percentText(fraction)));
    });
    connect(fetch_, &LibTorchFetch::ended, this, &LibTorchOffer::ended);
    if (auto published = publishedLibTorch())
        setSource(std::move(*published), folder_);
    else
        setReason(translated(published.error()));
}

QWidget* LibTorchOffer::makeWays()
{
    auto* ways = new QWidget;
    auto* row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    download_ = makeButton(tr("&Download and install"), "primary");
    download_->setObjectName(QStringLiteral("downloadLibTorch"));
    auto* file = makeButton(tr("Use a &file…"));
    file->setObjectName(QStringLiteral("libTorchFile"));
    file->setToolTip(
        tr("A file that you, or somebody for you, fetched: PyTorch's wheel (torch-….whl) or its LibTorch archive (.zip)"));
    auto* there = makeButton(tr("Use an &installation…"));
    there->setObjectName(QStringLiteral("libTorchInstallation"));
    there->setToolTip(
        tr("A folder with LibTorch that is on this computer, such as the folder torch of a Python environment. Nothing "
           "is copied."));
    for (QPushButton* button : {download_, file, there})
        row->addWidget(button);
    row->addStretch(1);
    connect(download_, &QPushButton::clicked, this, &LibTorchOffer::begin);
    connect(file, &QPushButton::clicked, this, &LibTorchOffer::chooseFile);
    connect(there, &QPushButton::clicked, this, &LibTorchOffer::chooseInstallation);
    return ways;
}

QWidget* LibTorchOffer::makeRunning()
{
    auto* running = new QWidget;
    auto* row = new QHBoxLayout(running);
    row->setContentsMargins(0, 0, 0, 0);
    bar_ = new ThinProgressBar;
    bar_->setAccessibleName(tr("Progress of the download"));
    progress_ = new QLabel;
    auto* stop = makeButton(tr("Stop"));
    stop->setObjectName(QStringLiteral("stopLibTorch"));
    row->addWidget(bar_, 1);
    row->addWidget(progress_);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, fetch_, &LibTorchFetch::stop);
    return running;
}

void LibTorchOffer::setSource(std::vector<LibTorchBuild> builds, const std::filesystem::path& folder)
{
    builds_ = std::move(builds);
    folder_ = folder;
    choice_->clear();
    for (const LibTorchBuild& build : builds_)
        choice_->addItem(QString::fromStdString(build.title));
    choice_->setVisible(choice_->count() > 1);
    showChoice();
}

void LibTorchOffer::setReason(const QString& reason)
{
    reason_->setText(reason);
}

std::string LibTorchOffer::neededVersion() const
{
    return builds_.empty() ? std::string() : builds_.front().version;
}

void LibTorchOffer::showChoice()
{
    download_->setEnabled(choice_->currentIndex() >= 0);
    if (choice_->currentIndex() < 0) {
        terms_->setText(tr("PyTorch publishes no build for this system that the program knows."));
        return;
    }
    const LibTorchBuild& build = builds_[static_cast<std::size_t>(choice_->currentIndex())];
    terms_->setText(tr("%1 from %2. %3")
                        .arg(bytesText(build.downloadBytes()), QUrl(QString::fromStdString(build.files.front().url)).host(),
                             QString::fromStdString(build.licenceText)));
}

void LibTorchOffer::begin()
{
    if (choice_->currentIndex() < 0 || fetch_->isRunning())
        return;
    const LibTorchBuild& build = builds_[static_cast<std::size_t>(choice_->currentIndex())];
    setRunning(true, tr("Asking the server…"));
    fetch_->download(build, folder_);
}

void LibTorchOffer::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("PyTorch's wheel or LibTorch archive"));
    dialog->setObjectName(QStringLiteral("libTorchFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Wheels and archives (*.whl *.zip)"));
    connect(dialog, &QFileDialog::fileSelected, this, &LibTorchOffer::take);
    dialog->open();
}

void LibTorchOffer::chooseInstallation()
{
    auto* dialog = new QFileDialog(this, tr("Folder of LibTorch"));
    dialog->setObjectName(QStringLiteral("libTorchFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &LibTorchOffer::take);
    dialog->open();
}

void LibTorchOffer::take(const QString& place)
{
    if (fetch_->isRunning())
        return;
    const auto path = pathFromUtf8(place.toStdString());
    setRunning(true, tr("Looking at %1…").arg(QFileInfo(place).fileName()));
    fetch_->take(path, neededVersion(), folder_);
}

void LibTorchOffer::setRunning(bool running, const QString& doing)
{
    notice_->hide();
    running_->setVisible(running);
    ways_->setEnabled(!running);
    choice_->setEnabled(!running);
    bar_->setFraction(std::nan(""));
    progress_->setText(doing);
}

void LibTorchOffer::ended()
{
    setRunning(false);
    const auto& outcome = fetch_->outcome();
    if (outcome) {
        Q_EMIT installed();
        return;
    }
    notice_->setKind(outcome.error().code == ErrorCode::Cancelled ? Notice::Kind::Information : Notice::Kind::Error);
    notice_->setText(QString(), translated(outcome.error()));
    offerManual(*notice_, "libtorch.");
    notice_->show();
}

} // namespace nucleoscope::ui
