// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/learn/lesson_state.h"

#include <QObject>
#include <functional>

class QWidget;

namespace nucleoscope::ui {

class Workspace;

/// What a class does with the lesson that is chosen. Files are asked for in the system's dialogs; what goes wrong is told in the
/// window.
class Classroom : public QObject {
    Q_OBJECT
public:
    /// `chosen`: the lesson that is chosen now, or null. Dialogs belong to `page`.
    Classroom(Workspace& workspace, std::function<const LessonStates::State*()> chosen, QWidget& page);
    QString obstacleToPacking() const;   ///< why the lesson cannot go into a pack; empty: it can
    QString obstacleToHandingIn() const; ///< likewise
    void openPack(const QString& file);  ///< unpacks it where it is not yet
    void collect(const QStringList& files);

public Q_SLOTS:
    void makePack();
    void choosePack();
    void handIn();
    void chooseHandedIn();

Q_SIGNALS:
    void opened(const QString& key); ///< a class pack is there, under this LessonStates::State::key

private:
    Workspace& workspace_;
    std::function<const LessonStates::State*()> chosen_;
    QWidget& page_;
};

} // namespace nucleoscope::ui
