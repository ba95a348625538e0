#pragma once

#include "core/inspection/marks.h"

#include <QIcon>
#include <QPainter>
#include <QString>

namespace nucleoscope::ui {

/// Each kind of mark has a sign of its own, told apart without colour: a question mark, a barred circle, a star, lines of
/// writing. Drawn white on dark, so that they can be seen on any picture.
void drawMarkBadge(QPainter& painter, const QRectF& place, MarkKind kind);

/// The badges of all kinds that are there, from `corner` to the right, each `side` px wide.
void drawMarkBadges(QPainter& painter, const QPointF& corner, double side, MarkFlags flags);

QIcon markIcon(MarkKind kind);         ///< the badge, for buttons and lists
QString markName(MarkKind kind);       ///< "Label doubtful"
QString markMeaning(MarkKind kind);    ///< what it is for, for tooltips
QString marksInWords(MarkFlags flags); ///< "label doubtful, note"; empty without any

} // namespace nucleoscope::ui
