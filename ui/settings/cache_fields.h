// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace nucleoscope {
class Job;
struct Message;
} // namespace nucleoscope

namespace nucleoscope::ui {

class Workspace;

/// The folder that caches lie in: typed, or chosen. It is tried on the disk thread before it is kept.
class CachePlaceField : public QWidget {
    Q_OBJECT
public:
    explicit CachePlaceField(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(); ///< the one that is set

Q_SIGNALS:
    void refused(const nucleoscope::Message* reason); ///< null: the one that is set now is good

private:
    void choose();
    void tryPlace(const QString& place);

    Workspace& workspace_;
    QLineEdit* place_;
    int asked_ = 0; ///< answers about older ones are dropped
};

/// How much lies there now, and a button that empties it.
class CacheContentsField : public QWidget {
    Q_OBJECT
public:
    explicit CacheContentsField(Workspace& workspace, QWidget* parent = nullptr);
    /// Measures anew, after what is beyond the limit that is set has gone.
    void measure();

private:
    void empty();
    void tell(std::uint64_t bytes);

    Workspace& workspace_;
    QLabel* text_;
    QPushButton* empty_;
    std::shared_ptr<Job> measuring_;
};

} // namespace nucleoscope::ui
