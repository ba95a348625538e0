// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_files.h"

#include "core/base/files.h"

#include <QSettings>

#include <map>
#include <utility>

namespace nucleoscope::ui {

std::shared_ptr<SettingsFiles> SettingsFiles::shared()
{
    static std::mutex mutex;
    static std::map<QString, std::weak_ptr<SettingsFiles>> all;
    const QString file = QString::fromStdString(utf8(configFolder() / "window.ini"));
    const std::lock_guard lock(mutex);
    std::weak_ptr<SettingsFiles>& known = all[file];
    std::shared_ptr<SettingsFiles> files = known.lock();
    if (!files) {
        files.reset(new SettingsFiles(file));
        known = files;
    }
    return files;
}

SettingsFiles::SettingsFiles(QString windowFile) : windowFile_(std::move(windowFile))
{
    thread_.setMaxThreadCount(1);
    const QSettings file(windowFile_, QSettings::IniFormat);
    for (const QString& key : file.allKeys())
        values_.insert(key, file.value(key));
}

SettingsFiles::~SettingsFiles()
{
    waitUntilWritten();
}

QVariant SettingsFiles::value(const QString& key, const QVariant& otherwise) const
{
    const std::lock_guard lock(mutex_);
    return values_.value(key, otherwise);
}

void SettingsFiles::setValue(const QString& key, const QVariant& value)
{
    const std::lock_guard lock(mutex_);
    if (values_.value(key) == value && values_.contains(key))
        return;
    values_.insert(key, value);
    if (unwritten_.isEmpty()) // else a writing is on its way that takes this with it
        thread_.start([this] { write(); });
    unwritten_.insert(key, value);
}

void SettingsFiles::inTheirThread(std::function<void()> work)
{
    thread_.start(std::move(work));
}

void SettingsFiles::waitUntilWritten()
{
    thread_.waitForDone();
}

void SettingsFiles::write()
{
    QHash<QString, QVariant> now;
    {
        const std::lock_guard lock(mutex_);
        now = std::exchange(unwritten_, {});
    }
    QSettings file(windowFile_, QSettings::IniFormat);
    for (auto value = now.cbegin(); value != now.cend(); ++value)
        file.setValue(value.key(), value.value());
    file.sync(); // where it cannot be written, what is remembered ends with the program
    QHash<QString, QVariant> there;
    for (const QString& key : file.allKeys())
        there.insert(key, file.value(key));
    const std::lock_guard lock(mutex_);
    for (auto value = there.cbegin(); value != there.cend(); ++value)
        if (!unwritten_.contains(value.key()))
            values_.insert(value.key(), value.value());
}

} // namespace nucleoscope::ui
