#include "ui/review/review_actions.h"

#include "ui/export_names.h"
#include "ui/review/mark_badges.h"
#include "ui/review/review_panel.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>

namespace nucleoscope::ui {

ReviewActions::ReviewActions(QMenu& menu, Workspace& workspace, ReviewPanel& panel)
    : QObject(&menu), workspace_(workspace), panel_(panel)
{
    menu.setToolTipsVisible(true);
    walk_ = menu.addAction(tr("&Walk through mistakes"));
    walk_->setObjectName(QStringLiteral("action-walk-mistakes"));
    walk_->setShortcut(QKeySequence(Qt::Key_M));
    walk_->setToolTip(tr("Shows what the open run called wrong, the worst first; the arrow keys go from one to the next"));
    connect(walk_, &QAction::triggered, this, &ReviewActions::walkWished);
    menu.addSeparator();
    buildMarks(menu);
    menu.addSeparator();
    quiz_ = menu.addAction(Theme::instance().icon(QStringLiteral("help")), tr("&Quiz…"));
    quiz_->setObjectName(QStringLiteral("action-quiz"));
    quiz_->setToolTip(tr("Judge nuclei yourself, without their names and classes, and see how you did"));
    connect(quiz_, &QAction::triggered, this, &ReviewActions::quizWished);
    menu.addSeparator();
    buildFiles(menu);
    connect(&panel_, &ReviewPanel::refreshed, this, &ReviewActions::refresh);
    for (auto signal : {&Workspace::datasetChanged, &Workspace::runChanged})
        connect(&workspace_, signal, this, &ReviewActions::refresh);
    refresh();
}

void ReviewActions::buildMarks(QMenu& menu)
{
    struct Entry {
        MarkKind kind;
        QString text;
        Qt::Key key;
        QString name;
    };
    for (const auto& [kind, text, key, name] :
         {Entry{MarkKind::LabelDoubtful, tr("Label &doubtful"), Qt::Key_D, QStringLiteral("mark-doubtful")},
          Entry{MarkKind::PoorImage, tr("&Poor image"), Qt::Key_P, QStringLiteral("mark-poor")},
          Entry{MarkKind::Interesting, tr("&Interesting"), Qt::Key_I, QStringLiteral("mark-interesting")},
          Entry{MarkKind::Note, tr("&Note…"), Qt::Key_N, QStringLiteral("mark-note")}}) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QStringLiteral("action-") + name);
        action->setShortcut(QKeySequence(key));
        action->setToolTip(markMeaning(kind));
        action->setCheckable(kind != MarkKind::Note);
        connect(action, &QAction::triggered, this, [this, k = kind] {
            if (k == MarkKind::Note)
                panel_.editNote();
            else
                panel_.toggle(k);
        });
        marks_[kind] = action;
    }
    classes_ = menu.addMenu(tr("It &looks like"));
    classes_->setObjectName(QStringLiteral("menu-suggest"));
}

void ReviewActions::buildFiles(QMenu& menu)
{
    import_ = menu.addAction(tr("&Import marks…"));
    import_->setObjectName(QStringLiteral("action-import-marks"));
    import_->setToolTip(tr("Adds another reviewer's marks, from a CSV table or a file of marks; the later one wins"));
    connect(import_, &QAction::triggered, this, &ReviewActions::importMarks);
    export_ = menu.addAction(tr("&Export marks…"));
    export_->setObjectName(QStringLiteral("action-export-marks"));
    export_->setToolTip(tr("All marks of this dataset, as a CSV table"));
    connect(export_, &QAction::triggered, this, &ReviewActions::exportMarks);
    menu.addAction(makePseudonymsAction(workspace_.settings(), this));
}

std::string ReviewActions::fingerprint() const
{
    if (!panel_.nucleus().isNull())
        return panel_.nucleus().fingerprint;
    return workspace_.dataset() ? workspace_.dataset()->fingerprint().hex() : std::string();
}

void ReviewActions::setEnabled(bool enabled)
{
    enabled_ = enabled;
    refresh();
}

void ReviewActions::refreshClasses()
{
    QStringList names;
    for (const ClassInfo& info : panel_.nucleus().classes)
        names << QString::fromStdString(info.name);
    if (names == suggested_)
        return;
    suggested_ = names;
    classes_->clear();
    suggestions_.clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        QAction* action = classes_->addAction(names[i]);
        action->setCheckable(true);
        action->setObjectName(QStringLiteral("action-suggest-") + names[i]);
        action->setShortcut(QKeySequence(classKey(panel_.nucleus().classes, static_cast<std::size_t>(i))));
        connect(action, &QAction::triggered, this, [this, name = names[i]] { panel_.suggest(name); });
        suggestions_ << action;
    }
}

void ReviewActions::refresh()
{
    const bool usable = enabled_ && !panel_.nucleus().isNull();
    const Mark mark = usable ? panel_.mark() : Mark();
    for (const auto& [kind, action] : marks_) {
        action->setEnabled(usable);
        if (action->isCheckable())
            action->setChecked(mark.flags().has(kind));
    }
    refreshClasses();
    classes_->setEnabled(usable && mark.labelDoubtful);
    for (qsizetype i = 0; i < suggestions_.size(); ++i) {
        suggestions_[i]->setEnabled(usable && mark.labelDoubtful); // else the letters stay free
        suggestions_[i]->setChecked(mark.suggestedLabel == suggested_[i].toStdString());
    }
    walk_->setEnabled(enabled_ && workspace_.openedRun().run);
    import_->setEnabled(!fingerprint().empty());
    export_->setEnabled(!fingerprint().empty());
    quiz_->setEnabled(enabled_ && ((workspace_.dataset() && workspace_.dataset()->labelled()) || workspace_.openedRun().dataset));
}

void ReviewActions::importMarks()
{
    const QString file = QFileDialog::getOpenFileName(panel_.window(), tr("Marks to add"), workspace_.settings().lastFolder(),
                                                      tr("Marks (*.csv *.json)"));
    if (!file.isEmpty())
        panel_.keeper().importFile(file, fingerprint());
}

void ReviewActions::exportMarks()
{
    const QString file =
        QFileDialog::getSaveFileName(panel_.window(), tr("Save the marks"), QStringLiteral("marks.csv"), tr("Table (*.csv)"));
    if (!file.isEmpty())
        panel_.keeper().exportFile(file, fingerprint());
}

} // namespace nucleoscope::ui
