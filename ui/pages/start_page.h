#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace nucleoscope::ui {

class ThinProgressBar;
class Workspace;

/// What Data shows before there are any: what the program is, and the buttons that fill it.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Workspace& workspace, QWidget* parent = nullptr);

private:
    QWidget* buildActions();
    QWidget* buildProgress();
    void fillRecent();
    void addRecent(const QString& location, bool isRun);
    void refresh();

    Workspace& workspace_;
    QWidget* actions_;
    QWidget* links_;
    QWidget* recent_;
    QVBoxLayout* recentList_;
    QWidget* progress_;
    QLabel* progressTitle_ = nullptr;
    QLabel* progressActivity_ = nullptr;
    ThinProgressBar* progressBar_ = nullptr;
    QString opening_;
};

} // namespace nucleoscope::ui
