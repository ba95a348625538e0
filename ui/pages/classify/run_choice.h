#pragma once

#include "ui/widgets/elided_choice.h"

#include <QStringList>

namespace nucleoscope::ui {

class Workspace;

/// The run whose network is asked: any that has a finished epoch. At first the one that is open; the last entry adds one
/// that lies elsewhere.
class RunChoice : public ElidedChoice {
    Q_OBJECT
public:
    explicit RunChoice(Workspace& workspace, QWidget* parent = nullptr);
    void refill();             ///< listed on the disk thread; filled() tells
    void addAnother();         ///< asks for a folder
    bool isFilled() const;     ///< was listed before
    int runCount() const;      ///< without the entry that adds one
    QString runFolder() const; ///< empty where there is none

Q_SIGNALS:
    void filled();

private:
    void fill(const QString& wanted);
    Workspace& workspace_;
    QString wanted_; ///< folder that was chosen here by hand
    /// A network whose score was made with a leak says so where it is chosen.
    struct Choice {
        QString name, folder, tip;
    };
    QList<Choice> runs_;
    bool filled_ = false;
};

} // namespace nucleoscope::ui
