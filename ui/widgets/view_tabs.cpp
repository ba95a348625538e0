// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/view_tabs.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QToolButton>

namespace nucleoscope::ui {

ViewTabs::ViewTabs(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::StrongFocus); // a click on a tab takes the focus from what it hides
    setLook(this, "views");
    connect(&Theme::instance(), &Theme::changed, this, &ViewTabs::drawArrows);
    drawArrows();
}

/// The style's own arrows are blank under a style sheet.
void ViewTabs::drawArrows()
{
    for (QToolButton* button : findChildren<QToolButton*>(Qt::FindDirectChildrenOnly)) {
        const bool left = button->objectName() == QLatin1String("ScrollLeftButton");
        button->setArrowType(Qt::NoArrow);
        button->setIcon(Theme::instance().icon(left ? QStringLiteral("back") : QStringLiteral("forward")));
        button->setAccessibleName(left ? tr("Tabs further left") : tr("Tabs further right"));
    }
}

} // namespace nucleoscope::ui
