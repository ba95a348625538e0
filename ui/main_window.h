// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <memory>

class QLabel;
class QStackedWidget;

namespace nucleoscope::ui {

class InspectorDock;
class MainWindowActions;
class MessageBar;
class Page;
class QuizPage;
class Rail;
class ReviewPanel;
class StatusStrip;
class Undressed;
class Workspace;
struct PageEntry;

/// The frame: menus, the rail of pages, the inspector, messages, and what is under way. Knows the pages by name only.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    Workspace& workspace() const { return workspace_; }
    Page* page(const QString& name) const; ///< null where there is none of that name
    QString currentPage() const;
    void showPage(const QString& name);
    QStringList pageNames() const;
    QWidget* startPage() const { return start_; } ///< what Data shows before a dataset is open
    void setInspectorVisible(bool visible);
    void toggleWhereItLooked(); ///< the heat map over the selected nucleus; shows the inspector where it is away
    bool isInspectorWished() const;
    /// Covers the page with the quiz until it is left; inspector and marks stay away meanwhile.
    void showQuiz();
    bool showsQuiz() const;
    ReviewPanel& reviewPanel() const;
    MessageBar& messages() const { return *messages_; }
    /// A dataset folder, an archive or a run: whatever lies there.
    void openLocation(const QString& location);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildPages();
    void addToStack(QWidget* content); ///< a page, or what covers them
    QWidget* inFront() const;
    void bringToFront(QWidget* content);
    void refreshDataset();
    void refreshStack();
    void askBeforeQuitting();
    void remember();
    void recall();

    std::unique_ptr<Undressed> building_; ///< first of all; until everything stands where it belongs
    Workspace& workspace_;
    Rail* rail_;
    QStackedWidget* stack_;
    MessageBar* messages_;
    StatusStrip* status_;
    InspectorDock* inspector_ = nullptr;
    QWidget* start_;
    QuizPage* quiz_;
    QLabel* datasetName_;
    std::vector<PageEntry> pages_;
    std::unique_ptr<MainWindowActions> actions_;
    bool closing_ = false; ///< the question about the training has been answered
};

} // namespace nucleoscope::ui
