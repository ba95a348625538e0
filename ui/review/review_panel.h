#pragma once

#include "ui/review/mark_keeper.h"

#include <QPointer>
#include <QWidget>
#include <map>

class QLabel;
class QLineEdit;
class QToolButton;

namespace nucleoscope::ui {

class FlowLayout;

/// What the reviewer says of the selected nucleus: three flags, the class one would give, a note; and what others said.
/// Every change goes through the undo stack.
class ReviewPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReviewPanel(Workspace& workspace, QWidget* parent = nullptr);
    MarkKeeper& keeper() { return keeper_; }
    const MarkedNucleus& nucleus() const { return nucleus_; }
    Mark mark() { return keeper_.own(nucleus_); } ///< the reviewer's own, of the selected nucleus

public Q_SLOTS:
    void toggle(nucleoscope::MarkKind kind); ///< not Note
    void suggest(const QString& className);  ///< the class that one would give; again or empty: takes it back
    void editNote();                         ///< puts the cursor there; Enter and Escape lead back

Q_SIGNALS:
    void refreshed(); ///< another nucleus, or another mark of it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFlags();
    QWidget* makeSuggestions();
    QWidget* makeReviewer();
    void refresh();
    void refreshSuggestions(const Mark& own);
    QString othersInWords() const;
    void keepNote();
    void leaveNote();

    Workspace& workspace_;
    MarkKeeper& keeper_;
    MarkedNucleus nucleus_;
    std::map<MarkKind, QToolButton*> flags_;
    QWidget* suggestions_ = nullptr;
    FlowLayout* choices_ = nullptr;
    QLineEdit* note_ = nullptr;
    QLabel* others_ = nullptr;
    QLineEdit* reviewer_ = nullptr;
    QPointer<QWidget> before_; ///< what had the keyboard before the note
};

/// The key that names each class: its first letter where no other key of reviewing has it, else a digit.
QString classKey(const std::vector<ClassInfo>& classes, std::size_t index);

} // namespace nucleoscope::ui
