// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace nucleoscope::ui {

/// One line that gives way where there is no room for it: it ends in an ellipsis then, and the tooltip says the whole.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;
    /// Plain text; instead of setText().
    void setWhole(const QString& text);
    const QString& whole() const { return whole_; }
    QSize sizeHint() const override; ///< of the whole

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();
    QString whole_;
};

} // namespace nucleoscope::ui
