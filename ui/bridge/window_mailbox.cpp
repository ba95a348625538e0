// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/window_mailbox.h"

#include <QCoreApplication>

#include <utility>

namespace nucleoscope::ui {

std::shared_ptr<WindowMailbox::Letters> WindowMailbox::ofApplication()
{
    QCoreApplication* application = QCoreApplication::instance();
    if (!application)
        return std::make_shared<Letters>(); // nobody comes for them
    auto* mailbox = application->findChild<WindowMailbox*>(QString(), Qt::FindDirectChildrenOnly);
    return (mailbox ? mailbox : new WindowMailbox(application))->letters_;
}

WindowMailbox::WindowMailbox(QObject* application) : QObject(application), letters_(std::make_shared<Letters>())
{
    letters_->mailbox_ = this;
}

WindowMailbox::~WindowMailbox()
{
    std::deque<std::function<void()>> dropped; // what they carry goes without the lock
    const std::lock_guard lock(letters_->mutex_);
    letters_->mailbox_ = nullptr;
    dropped.swap(letters_->waiting_);
}

void WindowMailbox::Letters::post(std::function<void()> action)
{
    const std::lock_guard lock(mutex_);
    if (!mailbox_)
        return;
    waiting_.push_back(std::move(action));
    QMetaObject::invokeMethod(mailbox_, "deliverOne", Qt::QueuedConnection); // under the lock, so that it cannot go meanwhile
}

void WindowMailbox::deliverOne()
{
    std::function<void()> action;
    {
        const std::lock_guard lock(letters_->mutex_);
        action = std::move(letters_->waiting_.front());
        letters_->waiting_.pop_front();
    }
    action();
}

} // namespace nucleoscope::ui
