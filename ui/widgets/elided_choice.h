// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace nucleoscope::ui {

/// A choice that does not grow with its longest entry: a chosen one that finds no room loses its middle, where names of runs
/// differ least.
class ElidedChoice : public QComboBox {
    Q_OBJECT
public:
    /// `leastLetters`: for which there is always room.
    explicit ElidedChoice(int leastLetters, QWidget* parent = nullptr);
    QString shownText() const;  ///< of the chosen entry, as there is room for it
    QString toolTipNow() const; ///< as it is shown

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; ///< the tooltip begins with the whole name where there is no room for it
};

} // namespace nucleoscope::ui
