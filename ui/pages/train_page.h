#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace nucleoscope::ui {

class TrainLive;
class TrainSetup;

/// Train: choose recipe and split in words a student understands, then watch it learn.
class TrainPage : public Page {
    Q_OBJECT
public:
    explicit TrainPage(Workspace& workspace, QWidget* parent = nullptr);
    void shown() override;
    bool usesInspector() const override { return false; }

    TrainSetup& setup() { return *setup_; }
    TrainLive& live() { return *live_; }
    void showSetup();

private:
    TrainSetup* setup_;
    TrainLive* live_;
    QStackedWidget* stack_;
};

} // namespace nucleoscope::ui
