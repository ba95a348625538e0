#pragma once

#include <QList>
#include <QPoint>
#include <QString>
#include <filesystem>
#include <functional>

class QWidget;

namespace nucleoscope::tour {

/// What a scripted walk needs: waiting without blocking the window, clicking, pictures.
class Stage {
public:
    explicit Stage(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Runs the event loop until the condition holds; false after `seconds`, which is also remembered and told on stderr.
    bool waitFor(const QString& what, const std::function<bool()>& condition, double seconds = 120);
    /// Lets the window settle: what is queued, thumbnails under way, a repaint.
    void settle(int milliseconds = 300);
    static void click(QWidget& widget, const QPoint& at);
    static void click(QWidget& widget);
    static void drag(QWidget& widget, const QList<QPoint>& line, Qt::KeyboardModifiers modifiers = {});
    /// Saves "NN-name.png" and names it on stdout; false where that fails.
    bool picture(QWidget& window, const QString& name);
    bool failed() const { return failed_; }

private:
    std::filesystem::path folder_;
    int number_ = 0;
    bool failed_ = false;
};

} // namespace nucleoscope::tour
