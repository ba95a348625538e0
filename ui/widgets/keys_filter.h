#pragma once

#include <QKeySequence>
#include <QObject>
#include <functional>
#include <utility>
#include <vector>

class QWidget;

namespace nucleoscope::ui {

/// Keys that mean something while a widget has the focus, also where the window has a shortcut of the same keys: Ctrl+C on a
/// plot copies the plot, elsewhere the name of the nucleus.
class KeysFilter : public QObject {
    Q_OBJECT
public:
    explicit KeysFilter(QWidget& widget);
    void add(const QKeySequence& keys, std::function<void()> action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<std::pair<QKeySequence, std::function<void()>>> actions_;
};

} // namespace nucleoscope::ui
