// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace nucleoscope::ui {

/// What other threads want done in the window's. What an action carries is handed over under a mutex of our own: Qt's, of which the
/// thread sanitizer sees nothing where Qt was not built for it, only wakes the window.
class WindowMailbox : public QObject {
    Q_OBJECT
public:
    class Letters;
    /// Those of the application that there is, in whose thread this is called.
    static std::shared_ptr<Letters> ofApplication();
    ~WindowMailbox() override;

private:
    explicit WindowMailbox(QObject* application);
    Q_INVOKABLE void deliverOne(); ///< one a turn of the event loop, so that none is longer than an action

    std::shared_ptr<Letters> letters_;
};

/// From any thread; outlives the mailbox, after which actions are dropped.
class WindowMailbox::Letters {
public:
    void post(std::function<void()> action);

private:
    friend class WindowMailbox;
    std::mutex mutex_;
    std::deque<std::function<void()>> waiting_; ///< first come, first done
    WindowMailbox* mailbox_ = nullptr;
};

} // namespace nucleoscope::ui
