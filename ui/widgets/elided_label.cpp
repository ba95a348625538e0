// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include <QEvent>

namespace nucleoscope::ui {

void ElidedLabel::setWhole(const QString& text)
{
    whole_ = text;
    setTextFormat(Qt::PlainText);
    setToolTip(text);
    setAccessibleName(text); // not what is left of it
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    QSize size = QLabel::sizeHint();
    const int around = size.width() - fontMetrics().horizontalAdvance(text());
    size.setWidth(fontMetrics().horizontalAdvance(whole_) + std::max(0, around));
    return size;
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(whole_, Qt::ElideRight, contentsRect().width() - 2 * margin());
    if (shown != text())
        setText(shown);
}

} // namespace nucleoscope::ui
