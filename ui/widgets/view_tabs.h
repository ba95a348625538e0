// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace nucleoscope::ui {

/// Tabs above the views of a page: text alone, the chosen one underlined. Where they do not fit, arrows lead to the others.
class ViewTabs : public QTabBar {
    Q_OBJECT
public:
    explicit ViewTabs(QWidget* parent = nullptr);

private:
    void drawArrows();
};

} // namespace nucleoscope::ui
