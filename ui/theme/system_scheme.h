#pragma once

#include <QObject>
#include <optional>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace nucleoscope::ui {

/// What the desktop wishes, light or dark: asked of the desktop portal over D-Bus and heard when it changes (QStyleHints
/// tells only from Qt 6.5 on). Asynchronous: a desktop that does not answer costs nothing.
class SystemScheme : public QObject {
    Q_OBJECT
public:
    explicit SystemScheme(QObject* parent = nullptr);
    void ask();
    std::optional<bool> dark() const { return dark_; } ///< empty: it did not tell

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void answered(QDBusPendingCallWatcher* watcher);
    void set(std::optional<bool> dark);
    std::optional<bool> dark_;
    bool asked_ = false;
};

} // namespace nucleoscope::ui
