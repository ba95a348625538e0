// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QThreadPool>
#include <QVariant>

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>

namespace nucleoscope::ui {

/// The files of settings, whose disk nobody in the window waits for: window.ini in configFolder() is read when it is first asked
/// for, then held in memory, and what changes is written by a thread of their own, which the last owner waits for. What another
/// window of this computer has written meanwhile comes in with each writing; where both changed one value, the later one stays.
class SettingsFiles {
public:
    /// Those of configFolder(): all who ask share them.
    static std::shared_ptr<SettingsFiles> shared();
    ~SettingsFiles();
    SettingsFiles(const SettingsFiles&) = delete;
    SettingsFiles& operator=(const SettingsFiles&) = delete;

    QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    void setValue(const QString& key, const QVariant& value);
    /// After all that was to be written before.
    void inTheirThread(std::function<void()> work);
    void waitUntilWritten();

private:
    explicit SettingsFiles(QString windowFile);
    void write();

    const QString windowFile_;
    mutable std::mutex mutex_;
    QHash<QString, QVariant> values_;
    QHash<QString, QVariant> unwritten_; ///< of values_
    QThreadPool thread_;                 ///< one
};

} // namespace nucleoscope::ui
