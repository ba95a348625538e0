#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPoint>
#include <QString>
#include <filesystem>
#include <functional>
#include <set>

class QWidget;

namespace nucleoscope::ui {
class Workspace;
} // namespace nucleoscope::ui

namespace nucleoscope::tour {

/// What a scripted walk needs: waiting without blocking the window, clicking, pictures.
class Stage {
public:
    Stage(std::filesystem::path folder, ui::Workspace& workspace);

    /// Runs the event loop until the condition holds; false after `seconds`, which is also remembered and told on stderr.
    bool waitFor(const QString& what, const std::function<bool()>& condition, double seconds = 120);
    /// Lets the window settle: what is queued, jobs and thumbnails under way, a repaint. Ends sooner where all is quiet.
    void settle(int milliseconds = 300);
    static void click(QWidget& widget, const QPoint& at);
    static void click(QWidget& widget);
    static void drag(QWidget& widget, const QList<QPoint>& line, Qt::KeyboardModifiers modifiers = {});
    /// Saves "NN-name.png" and names it on stdout; false where that fails.
    bool picture(QWidget& window, const QString& name);
    bool failed() const { return failed_; }

private:
    bool isQuiet() const;
    std::filesystem::path folder_;
    ui::Workspace& workspace_;
    QObject ears_;
    std::set<std::uint64_t> jobs_; ///< that wait or run
    QElapsedTimer sinceJobs_;      ///< since the last change of any
    int number_ = 0;
    bool failed_ = false;
};

} // namespace nucleoscope::tour
