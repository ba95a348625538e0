#include "ui/review/review_panel.h"

#include "ui/review/mark_badges.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/class_mark.h"
#include "ui/widgets/flow_layout.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr int badgeSide = 16;
constexpr int mostForName = 170;                      // px, of a class
const QString takenKeys = QStringLiteral("DPINUFMW"); // of reviewing, undoing and the inspector

QIcon classIcon(const ClassMark& mark)
{
    QPixmap picture(QSize(badgeSide, badgeSide) * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawClassMark(painter, {badgeSide / 2.0, badgeSide / 2.0}, 12, mark);
    return QIcon(picture);
}

} // namespace

QString classKey(const std::vector<ClassInfo>& classes, std::size_t index)
{
    const auto letter = [&](std::size_t i) { return QString::fromStdString(classes[i].name).left(1).toUpper(); };
    const QString own = letter(index);
    bool unique = own.size() == 1 && own[0].isLetter() && !takenKeys.contains(own);
    for (std::size_t i = 0; i < classes.size(); ++i)
        unique = unique && (i == index || letter(i) != own);
    return unique ? own : QString::number(index + 1);
}

ReviewPanel::ReviewPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), keeper_(workspace.marks())
{
    setObjectName(QStringLiteral("review-panel"));
    setAccessibleName(tr("Review"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    column->setSpacing(Theme::grid);
    column->addWidget(makeReviewer());
    column->addWidget(makeFlags());
    column->addWidget(makeSuggestions());
    note_ = new QLineEdit(this);
    note_->setObjectName(QStringLiteral("review-note"));
    note_->setPlaceholderText(tr("Note (N)"));
    note_->setAccessibleName(markName(MarkKind::Note));
    note_->setToolTip(markMeaning(MarkKind::Note));
    note_->installEventFilter(this);
    connect(note_, &QLineEdit::editingFinished, this, &ReviewPanel::keepNote);
    connect(note_, &QLineEdit::returnPressed, this, &ReviewPanel::leaveNote);
    column->addWidget(note_);
    others_ = makeMuted({}, this);
    others_->setTextFormat(Qt::PlainText);
    column->addWidget(others_);
    connect(&workspace_, &Workspace::selectionChanged, this, [this] {
        keepNote(); // of the nucleus that is left
        refresh();
    });
    connect(&keeper_, &MarkKeeper::changed, this, &ReviewPanel::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &ReviewPanel::refresh);
    refresh();
}

QWidget* ReviewPanel::makeReviewer()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHeading(tr("Review"), row));
    layout->addStretch(1);
    reviewer_ = new QLineEdit(keeper_.reviewer(), row);
    reviewer_->setObjectName(QStringLiteral("review-reviewer"));
    reviewer_->setPlaceholderText(tr("Your name"));
    reviewer_->setAccessibleName(tr("Reviewer"));
    reviewer_->setToolTip(tr("Marks carry the name of who made them; each reviewer has marks of their own"));
    Theme::instance().fitToText(reviewer_, [this] { reviewer_->setMaximumWidth(Theme::besideText(128)); });
    connect(reviewer_, &QLineEdit::editingFinished, this, [this] { keeper_.setReviewer(reviewer_->text()); });
    layout->addWidget(reviewer_);
    return row;
}

QWidget* ReviewPanel::makeFlags()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row, 4); // where the words are long the last one stands below
    struct Flag {
        MarkKind kind;
        QString text, key, name;
    };
    for (const auto& [kind, text, key, name] :
         {Flag{MarkKind::LabelDoubtful, tr("Doubtful"), QStringLiteral("D"), QStringLiteral("review-doubtful")},
          Flag{MarkKind::PoorImage, tr("Poor"), QStringLiteral("P"), QStringLiteral("review-poor")},
          Flag{MarkKind::Interesting, tr("Interesting"), QStringLiteral("I"), QStringLiteral("review-interesting")}}) {
        auto* button = new QToolButton(row);
        button->setObjectName(name);
        button->setText(text);
        button->setIcon(markIcon(kind));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setStyleSheet(QStringLiteral("padding: 4px 3px;"));
        button->setCheckable(true);
        button->setAccessibleName(markName(kind));
        //: a mark, its key, what it is for
        button->setToolTip(tr("%1 (%2). %3").arg(markName(kind), key, markMeaning(kind)));
        connect(button, &QToolButton::clicked, this, [this, k = kind] { toggle(k); });
        flags_[kind] = button;
        layout->addWidget(button);
    }
    return row;
}

QWidget* ReviewPanel::makeSuggestions()
{
    suggestions_ = new QWidget(this);
    QSizePolicy keepsPlace = suggestions_->sizePolicy(); // what is clicked next must not move away
    keepsPlace.setRetainSizeWhenHidden(true);
    suggestions_->setSizePolicy(keepsPlace);
    choices_ = new FlowLayout(suggestions_, 4); // names of classes may be long
    choices_->addWidget(makeMuted(tr("Looks like"), suggestions_));
    return suggestions_;
}

void ReviewPanel::refreshSuggestions(const Mark& own)
{
    suggestions_->setVisible(own.labelDoubtful);
    while (choices_->count() > 1) { // the words before stay
        QWidget* old = choices_->itemAt(1)->widget();
        choices_->removeWidget(old);
        old->deleteLater();
    }
    const auto marks = classMarks(nucleus_.classes);
    for (std::size_t i = 0; i < nucleus_.classes.size(); ++i) {
        const QString name = QString::fromStdString(nucleus_.classes[i].name);
        auto* button = new QToolButton(suggestions_);
        button->setObjectName(QStringLiteral("review-suggest-") + name);
        button->setCheckable(true);
        button->setChecked(own.suggestedLabel == nucleus_.classes[i].name);
        button->setIcon(classIcon(marks[i]));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const QString shown = button->fontMetrics().elidedText(name, Qt::ElideMiddle, Theme::besideText(mostForName));
        //: a class, the key that says it
        button->setText(tr("%1 (%2)").arg(shown, classKey(nucleus_.classes, i)));
        button->setAccessibleName(name);
        button->setToolTip(tr("You would call it %1 (%2)", "class, key").arg(name, classKey(nucleus_.classes, i)));
        connect(button, &QToolButton::clicked, this, [this, name] { suggest(name); });
        choices_->addWidget(button);
    }
}

void ReviewPanel::refresh()
{
    nucleus_ = markedNucleus(workspace_);
    setEnabled(!nucleus_.isNull());
    const Mark own = nucleus_.isNull() ? Mark() : mark();
    for (const auto& [kind, button] : flags_)
        button->setChecked(own.flags().has(kind));
    refreshSuggestions(own);
    const QString note = QString::fromStdString(own.note);
    if (note_->text() != note && !note_->isModified())
        note_->setText(note);
    if (!reviewer_->hasFocus())
        reviewer_->setText(keeper_.reviewer());
    const QString others = nucleus_.isNull() ? QString() : othersInWords();
    others_->setText(others);
    others_->setVisible(!others.isEmpty());
    Q_EMIT refreshed();
}

QString ReviewPanel::othersInWords() const
{
    QStringList lines;
    for (const Mark* mark : keeper_.marks(nucleus_.fingerprint).of(nucleus_.sample)) {
        if (mark->reviewer == keeper_.reviewer().toStdString())
            continue;
        MarkFlags flags = mark->flags();
        flags.set(MarkKind::Note, false);
        QString said = marksInWords(flags);
        if (!mark->suggestedLabel.empty())
            said += tr(" (looks like %1)").arg(QString::fromStdString(mark->suggestedLabel));
        if (!mark->note.empty())
            said += (said.isEmpty() ? QString() : QStringLiteral("; ")) + QString::fromStdString(mark->note);
        const QString who = mark->reviewer.empty() ? tr("somebody") : QString::fromStdString(mark->reviewer);
        //: a reviewer, and what they said of this nucleus
        lines << tr("%1: %2").arg(who, said);
    }
    return lines.join(QLatin1Char('\n'));
}

void ReviewPanel::toggle(MarkKind kind)
{
    if (nucleus_.isNull())
        return;
    Mark after = mark();
    const bool on = !after.flags().has(kind);
    after.set(kind, on);
    //: a step of undoing; the mark in lower case
    keeper_.change(nucleus_, after, (on ? tr("mark as: %1") : tr("unmark: %1")).arg(markName(kind).toLower()));
    refresh(); // a button that was clicked shows what is, even where nothing could be changed
}

void ReviewPanel::suggest(const QString& className)
{
    if (nucleus_.isNull())
        return;
    Mark after = mark();
    const std::string wish = className.toStdString();
    after.labelDoubtful = true;
    after.suggestedLabel = after.suggestedLabel == wish ? std::string() : wish;
    keeper_.change(nucleus_, after, tr("say what it looks like"));
    refresh();
}

void ReviewPanel::editNote()
{
    if (nucleus_.isNull())
        return;
    before_ = QApplication::focusWidget();
    note_->setFocus(Qt::ShortcutFocusReason);
    note_->selectAll();
}

void ReviewPanel::keepNote()
{
    if (!note_->isModified())
        return;
    note_->setModified(false);
    if (nucleus_.isNull())
        return;
    Mark after = mark();
    after.note = note_->text().trimmed().toStdString();
    keeper_.change(nucleus_, after, tr("write a note"));
    refresh();
}

void ReviewPanel::leaveNote()
{
    if (before_)
        before_->setFocus(Qt::OtherFocusReason);
}

bool ReviewPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == note_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        note_->setModified(false);
        refresh();
        leaveNote();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace nucleoscope::ui
