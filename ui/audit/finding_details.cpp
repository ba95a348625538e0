// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/finding_details.h"

#include "ui/audit/finding_list_model.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <set>

namespace nucleoscope::ui {

FindingDetails::FindingDetails(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("About the chosen finding"));
    setFocusPolicy(Qt::NoFocus);
    setStyleSheet(
        QStringLiteral("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")); // the card's ground
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(Theme::grid, 0, Theme::grid, 0);
    column->setSpacing(Theme::grid / 2);
    kind_ = makeMuted({}, inside);
    what_ = makeHeading({}, inside);
    howBad_ = new QLabel(inside);
    whatToDo_ = new QLabel(inside);
    show_ = makeButton({}, "", inside);
    show_->setObjectName(QStringLiteral("audit-show"));
    show_->setToolTip(tr("Shows these nuclei in the gallery below; Alt+Left goes back"));
    for (QLabel* label : {what_, howBad_, whatToDo_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QWidget* part : std::initializer_list<QWidget*>{kind_, what_, howBad_, whatToDo_})
        column->addWidget(part);
    column->addWidget(show_, 0, Qt::AlignLeft);
    column->addStretch(1);
    setWidget(inside);
    connect(show_, &QPushButton::clicked, this, &FindingDetails::showWanted);
    setFinding(nullptr);
}

void FindingDetails::setFinding(const Finding* finding)
{
    widget()->setVisible(finding != nullptr);
    if (!finding)
        return;
    kind_->setText(
        tr("%1 · %2", "severity, heading").arg(severityTitle(finding->severity), translated(headingTitle(finding->heading))));
    what_->setText(translated(finding->what));
    howBad_->setText(translated(finding->howBad));
    whatToDo_->setText(tr("What to do: %1").arg(translated(finding->whatToDo)));
    // A nucleus of two pairs is shown once.
    const auto count = static_cast<int>(std::set<int>(finding->samples.begin(), finding->samples.end()).size());
    show_->setVisible(count > 0);
    show_->setText(tr("Show %Ln nuclei", nullptr, count));
    verticalScrollBar()->setValue(0);
}

QString FindingDetails::text() const
{
    return QStringList{kind_->text(), what_->text(), howBad_->text(), whatToDo_->text()}.join(QLatin1Char('\n'));
}

} // namespace nucleoscope::ui
