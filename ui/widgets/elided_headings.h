// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyleOptionHeader>

namespace nucleoscope::ui {

/// Headings of columns. Of a name that finds no room the middle goes, where names differ least; a style sheet would cut both ends off.
class ElidedHeadings final : public QHeaderView {
public:
    ElidedHeadings() : QHeaderView(Qt::Horizontal) { setHighlightSections(true); }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        constexpr int margins = 12;
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideMiddle, sectionSize(section) - margins);
    }
};

} // namespace nucleoscope::ui
