#pragma once

#include "core/inspection/marks.h"

#include <QObject>
#include <QVector>
#include <map>

class QAction;
class QMenu;
class QWidget;

namespace nucleoscope::ui {

class ReviewPanel;
class Workspace;

/// The menu of reviewing, with single keys: walk with the arrows, D, P, I, N mark, a class's letter says what a doubtful
/// nucleus looks like. Fields that take text keep their letters.
class ReviewActions : public QObject {
    Q_OBJECT
public:
    ReviewActions(QMenu& menu, Workspace& workspace, ReviewPanel& panel);
    /// False where a nucleus is judged unseen, or nothing is to be marked.
    void setEnabled(bool enabled);

Q_SIGNALS:
    void quizWished();
    void walkWished(); ///< through the mistakes of the open run

private:
    void buildMarks(QMenu& menu);
    void buildFiles(QMenu& menu);
    void refresh();
    void refreshClasses();
    void importMarks();
    void exportMarks();
    std::string fingerprint() const; ///< of the dataset whose marks are exchanged; empty: none

    Workspace& workspace_;
    ReviewPanel& panel_;
    QMenu* classes_ = nullptr;
    std::map<MarkKind, QAction*> marks_;
    QVector<QAction*> suggestions_;
    QStringList suggested_; ///< class names that suggestions_ are for
    QAction* walk_ = nullptr;
    QAction* import_ = nullptr;
    QAction* export_ = nullptr;
    QAction* quiz_ = nullptr;
    bool enabled_ = true;
};

} // namespace nucleoscope::ui
