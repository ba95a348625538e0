#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace nucleoscope::ui {

class MainWindow;
class ReviewActions;
class Workspace;

/// The menus of the window, with their keys. An action that makes no sense at the moment is disabled.
class MainWindowActions : public QObject {
    Q_OBJECT
public:
    explicit MainWindowActions(MainWindow& window);
    void refresh();

private:
    void buildFile();
    void buildEdit();
    void buildView();
    void buildLanguages(QMenu& view);
    void buildReview();
    void buildRun();
    void buildHelp();
    void fillRecent();
    void copy();
    void changeBrighten(double by);
    QAction* add(QMenu* menu, const QString& text, const QString& icon, const QString& objectName);

    MainWindow& window_;
    Workspace& workspace_;
    QMenu* recent_ = nullptr;
    ReviewActions* review_ = nullptr;
    QAction* closeDataset_ = nullptr;
    QAction* inspector_ = nullptr;
    QAction* pause_ = nullptr;
    QAction* stopEarly_ = nullptr;
    QAction* cancel_ = nullptr;
    QAction* pack_ = nullptr;
    QAction* start_ = nullptr;
    QAction* copy_ = nullptr;
    QAction* find_ = nullptr;
    QList<QAction*> pages_;
};

} // namespace nucleoscope::ui
