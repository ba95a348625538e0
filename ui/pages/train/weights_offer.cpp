// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/weights_offer.h"

#include "core/base/files.h"
#include "ui/downloads/file_download.h"
#include "ui/help/message_help.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/thin_progress_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>

namespace nucleoscope::ui {

WeightsOffer::WeightsOffer(QWidget* parent) : QWidget(parent), notice_(new Notice), download_(new FileDownload(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    open_ = makeButton(tr("Download ImageNet weights…"), "link");
    open_->setObjectName(QStringLiteral("offerWeights"));
    open_->setToolTip(tr("Weights that a network has learnt from 1.3 million everyday pictures. They are fetched from those who "
                         "publish them, once you have read their terms."));
    column->addWidget(open_, 0, Qt::AlignLeft);
    details_ = makeDetails();
    details_->hide();
    column->addWidget(details_);
    notice_->hide();
    column->addWidget(notice_);
    connect(open_, &QPushButton::clicked, this, [this] {
        notice_->hide();
        details_->setVisible(!details_->isVisible());
    });
    connect(download_, &FileDownload::progressed, this, &WeightsOffer::showProgress);
    connect(download_, &FileDownload::ended, this, &WeightsOffer::ended);
    refresh();
}

QWidget* WeightsOffer::makeDetails()
{
    auto* details = new QWidget;
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    choice_ = new QComboBox;
    choice_->setObjectName(QStringLiteral("offeredWeights"));
    choice_->setAccessibleName(tr("Weights to download"));
    terms_ = makeMuted(QString());
    terms_->setObjectName(QStringLiteral("weightsTerms"));
    start_ = makeButton(tr("Download"));
    start_->setObjectName(QStringLiteral("startDownload"));
    stop_ = makeButton(tr("Stop"));
    stop_->setObjectName(QStringLiteral("stopDownload"));
    bar_ = new ThinProgressBar;
    bar_->setAccessibleName(tr("Progress of the download"));
    progress_ = new QLabel;
    running_ = new QWidget;
    auto* row = new QHBoxLayout(running_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(bar_, 1);
    row->addWidget(progress_);
    row->addWidget(stop_);
    running_->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{choice_, terms_, running_})
        column->addWidget(part);
    column->addWidget(start_, 0, Qt::AlignLeft);
    connect(choice_, &QComboBox::activated, this, &WeightsOffer::showChoice);
    connect(start_, &QPushButton::clicked, this, &WeightsOffer::begin);
    connect(stop_, &QPushButton::clicked, download_, &FileDownload::stop);
    return details;
}

void WeightsOffer::setArchitecture(const std::string& architecture)
{
    architecture_ = architecture;
    refresh();
}

void WeightsOffer::setSource(std::vector<PublishedWeights> published, const std::filesystem::path& folder,
                             std::set<std::string> here)
{
    published_ = std::move(published);
    folder_ = folder;
    here_ = std::move(here);
    refresh();
}

void WeightsOffer::refresh()
{
    if (download_->isRunning()) {
        show(); // whichever recipe is looked at meanwhile
        return;
    }
    choice_->clear();
    bool here = false;
    for (std::size_t i = 0; i < published_.size(); ++i) {
        const PublishedWeights& weights = published_[i];
        if (weights.architecture != architecture_)
            continue;
        here = here || here_.contains(weights.file);
        choice_->addItem(QString::fromStdString(weights.title), static_cast<int>(i));
    }
    choice_->setVisible(choice_->count() > 1);
    setVisible(choice_->count() > 0 && !here);
    showChoice();
}

const PublishedWeights* WeightsOffer::current() const
{
    return choice_->currentIndex() < 0 ? nullptr : &published_[static_cast<std::size_t>(choice_->currentData().toInt())];
}

void WeightsOffer::showChoice()
{
    const PublishedWeights* weights = current();
    if (!weights)
        return;
    const QString host = QUrl(QString::fromStdString(weights->url)).host();
    const QString text = QString::fromStdString(weights->licenceText);
    terms_->setText(weights->bytes > 0 ? tr("%1 from %2. %3").arg(bytesText(weights->bytes), host, text)
                                       : tr("From %1. %2").arg(host, text));
}

void WeightsOffer::begin()
{
    const PublishedWeights* weights = current();
    if (!weights || download_->isRunning())
        return;
    notice_->hide();
    start_->setEnabled(false);
    choice_->setEnabled(false);
    running_->show();
    showProgress(0, static_cast<double>(weights->bytes));
    download_->start(*weights, folder_);
}

void WeightsOffer::showProgress(double done, double total)
{
    bar_->setFraction(total > 0 ? done / total : std::nan(""));
    progress_->setText(total > 0
                           ? tr("%1 of %2").arg(bytesText(static_cast<quint64>(done)), bytesText(static_cast<quint64>(total)))
                           : bytesText(static_cast<quint64>(done)));
}

void WeightsOffer::ended()
{
    const auto& outcome = download_->outcome();
    running_->hide();
    start_->setEnabled(true);
    choice_->setEnabled(true);
    if (outcome) {
        here_.insert(download_->file().file);
        details_->hide();
        refresh();
        Q_EMIT fetched();
        return;
    }
    notice_->setKind(outcome.error().code == ErrorCode::Cancelled ? Notice::Kind::Information : Notice::Kind::Error);
    notice_->setText(QString(), translated(outcome.error()));
    offerManual(*notice_, "weights.");
    notice_->show();
}

} // namespace nucleoscope::ui
