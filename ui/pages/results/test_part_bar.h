// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;

namespace nucleoscope {
class Job;
}

namespace nucleoscope::ui {

class Workspace;

/// Says of a run that set a test part aside how often it was opened, and opens it: an act of its own, which the run records.
/// Hidden where there is no test part.
class TestPartBar : public QWidget {
    Q_OBJECT
public:
    explicit TestPartBar(Workspace& workspace, QWidget* parent = nullptr);
    ~TestPartBar() override;

Q_SIGNALS:
    void examined(); ///< the run was read anew and has the test part's predictions

private:
    void refresh();
    void openPart();
    Workspace& workspace_;
    QLabel* text_;
    QPushButton* open_;
    QPushButton* stop_;
    std::shared_ptr<Job> job_;
};

} // namespace nucleoscope::ui
