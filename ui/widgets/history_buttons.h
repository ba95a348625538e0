#pragma once

#include "ui/widgets/holds_texts.h"

#include <QWidget>

class QAction;

namespace nucleoscope::ui {

/// Back and Forward through what was shown, as in a browser: two buttons, Alt+Left and Alt+Right, and the mouse's own keys
/// above the widgets that are named.
class HistoryButtons : public QWidget, public NamesKeys {
    Q_OBJECT
public:
    explicit HistoryButtons(QWidget* parent = nullptr);
    /// Within `place` and its children the keys work.
    void serve(QWidget& place);
    void hearMouseOver(QWidget& pictures);
    void setPossible(bool back, bool forward);
    QAction* back() const { return back_; }
    QAction* forward() const { return forward_; }
    void nameKeysAgain() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showTips();

    QAction* back_;
    QAction* forward_;
};

} // namespace nucleoscope::ui
