#include "ui/inspector/section.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace nucleoscope::ui {

Section::Section(Workspace& workspace, const Look& look, QWidget* parent)
    : QWidget(parent), workspace_(workspace), name_(look.name), header_(new QToolButton(this)), content_(new QWidget(this))
{
    setObjectName(QStringLiteral("section-") + look.name);
    header_->setObjectName(objectName() + QStringLiteral("-header"));
    header_->setText(look.title);
    header_->setToolTip(look.toolTip);
    header_->setAccessibleName(look.title);
    header_->setAccessibleDescription(look.toolTip);
    header_->setCheckable(true);
    header_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    header_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLook(header_, "fold");
    body_ = new QVBoxLayout(content_);
    body_->setContentsMargins(0, 2, 0, Theme::grid);
    body_->setSpacing(Theme::grid / 2 + 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(content_);
    header_->setChecked(InspectorMemory().isOpen(name_, look.openAtFirst));
    connect(header_, &QToolButton::toggled, this, [this](bool open) {
        InspectorMemory().setOpen(name_, open);
        fold();
    });
    Theme::instance().fitToText(this, [this] { header_->setFont(Theme::instance().headingFont()); });
    header_->setArrowType(isOpen() ? Qt::DownArrow : Qt::RightArrow);
    content_->setVisible(isOpen());
    hide();
}

bool Section::isOpen() const
{
    return header_->isChecked();
}

void Section::setOpen(bool open)
{
    header_->setChecked(open);
}

void Section::fold()
{
    header_->setArrowType(isOpen() ? Qt::DownArrow : Qt::RightArrow);
    content_->setVisible(isOpen());
    folded();
    if (isOpen())
        Q_EMIT opened();
    if (isOpen() && stale_ && appliesTo(nucleus_)) {
        stale_ = false;
        refresh();
    }
}

void Section::setNucleus(const SelectedNucleus& nucleus)
{
    stopAsking();
    nucleus_ = nucleus;
    stale_ = true;
    const bool applies = appliesTo(nucleus_);
    setVisible(applies);
    clear();
    if (applies && isOpen()) {
        stale_ = false;
        refresh();
    }
}

void Section::renew(const SelectedNucleus& nucleus)
{
    const bool grown = nucleus.run != nucleus_.run;
    nucleus_ = nucleus;
    const bool applies = appliesTo(nucleus_);
    setVisible(applies);
    if (!grown)
        return;
    if (!isOpen())
        stale_ = true;
    else if (applies)
        runGrown();
}

void Section::forget()
{
    stopAsking();
    clear();
    stale_ = true;
}

void Section::focusHeader()
{
    header_->setFocus(Qt::OtherFocusReason);
}

void Section::stopAsking()
{
    ++ticket_;
    if (job_)
        job_->requestStop();
    job_.reset();
}

} // namespace nucleoscope::ui
