#include "ui/pages/data/data_notices.h"

#include "ui/pages/data/unreadable_dialog.h"
#include "ui/text.h"
#include "ui/widgets/notice.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace nucleoscope::ui {

DataNotices::DataNotices(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(4);
}

void DataNotices::setDataset(const std::shared_ptr<const Dataset>& dataset)
{
    qDeleteAll(notices_);
    notices_.clear();
    expanded_ = false;
    more_ = nullptr;
    if (dataset)
        addNotices(dataset);
    for (Notice* notice : std::as_const(notices_))
        column_->addWidget(notice);
    if (notices_.size() > 1) {
        more_ = notices_.constFirst()->addAction({});
        connect(more_, &QPushButton::clicked, this, [this] {
            expanded_ = !expanded_;
            refresh();
        });
    }
    refresh();
}

void DataNotices::setShown(bool shown)
{
    shown_ = shown;
    refresh();
}

void DataNotices::addNotices(const std::shared_ptr<const Dataset>& dataset)
{
    const auto add = [this](Notice::Kind kind, const QString& strong, const QString& text = {}) {
        auto* notice = new Notice(kind, this);
        notice->setText(strong, text);
        notices_.append(notice);
        return notice;
    };
    if (!dataset->subjectsKnown())
        add(Notice::Kind::Warning, tr("Patients are not known here."),
            tr("Each image counts as its own patient, so scores will look better than they would for patients never seen."));
    if (!dataset->unreadable().empty()) {
        const auto count = static_cast<int>(dataset->unreadable().size());
        Notice* notice =
            add(Notice::Kind::Warning, tr("%Ln files cannot be used.", nullptr, count), tr("They are left out of everything."));
        connect(notice->addAction(tr("Show them")), &QPushButton::clicked, this,
                [this, dataset] { showUnreadable(dataset, window()); });
    }
    if (dataset->drawn())
        add(Notice::Kind::Information, tr("These nuclei are drawn by the program."),
            tr("They look like cells and are none: good for learning how it works, not for learning about blood."));
    if (!dataset->related().empty()) {
        Notice* notice =
            add(Notice::Kind::Information, tr("There are test images beside these."), tr("They open as datasets of their own."));
        for (const auto& place : dataset->related()) {
            const QString location = QString::fromStdString(utf8(place));
            const QString name = location.section(QLatin1Char('!'), -1).section(QLatin1Char('/'), -1);
            connect(notice->addAction(tr("Open %1", "a folder's name").arg(name)), &QPushButton::clicked, this,
                    [this, location] { Q_EMIT openRequested(location); });
        }
    }
    for (const Message& note : dataset->notes())
        add(Notice::Kind::Information, {}, translated(note));
}

void DataNotices::refresh()
{
    for (int i = 0; i < notices_.size(); ++i)
        notices_[i]->setVisible(i == 0 || expanded_);
    const int others = static_cast<int>(notices_.size()) - 1;
    if (more_) {
        more_->setText(expanded_ ? tr("Show less") : tr("%Ln more", "notices about the dataset", others));
        more_->setToolTip(tr("What else to know about these data"));
    }
    setVisible(shown_ && !notices_.isEmpty());
}

} // namespace nucleoscope::ui
