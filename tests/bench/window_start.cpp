// SPDX-License-Identifier: GPL-3.0-or-later
//
// How soon the window is there: nucleoscope_window_start IMAGES. Says "window" once it was painted, opens the images, says
// "thumbnail" once the first picture has arrived, and ends. Whoever started it looks at the clock (peers/compare.py).
#include "ui/gallery/thumbnail_store.h"
#include "ui/main_window.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <utility>

using namespace nucleoscope::ui;

namespace {

void say(const char* what)
{
    std::puts(what);
    std::fflush(stdout);
}

/// Hears the first paint of a window, which is not done before the event is handled.
class FirstPaint final : public QObject {
public:
    FirstPaint(QWidget& window, std::function<void()> then) : window_(window), then_(std::move(then))
    {
        window.installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &window_ && event->type() == QEvent::Paint && then_)
            QTimer::singleShot(0, this, std::exchange(then_, {}));
        return false;
    }

private:
    QWidget& window_;
    std::function<void()> then_;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    Workspace workspace;
    Theme::instance().apply(application, workspace.settings().scheme());
    MainWindow window(workspace);
    window.resize(1280, 800);
    QObject::connect(&workspace.thumbnails(), &ThumbnailStore::arrived, &application, [&] {
        say("thumbnail");
        QApplication::quit();
    });
    const FirstPaint painted(window, [&] {
        say("window");
        window.openLocation(arguments[1]);
    });
    window.show();
    QTimer::singleShot(60'000, &application, [] { QApplication::exit(1); });
    return QApplication::exec();
}
