#include "ui/pages/learn/question_panel.h"
#include "ui/text.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace nucleoscope::ui {

QuestionPanel::QuestionPanel(QWidget* parent)
    : Card(tr("What do you expect?"), parent),
      question_(new QLabel(this)),
      hint_(makeMuted({}, this)),
      answers_(new QVBoxLayout),
      group_(new QButtonGroup(this))
{
    question_->setWordWrap(true);
    question_->setTextFormat(Qt::PlainText);
    answers_->setSpacing(6);
    body()->addWidget(question_);
    body()->addLayout(answers_);
    body()->addWidget(hint_);
    connect(group_, &QButtonGroup::idClicked, this, [this] { Q_EMIT predicted(); });
}

void QuestionPanel::setQuestion(const Lesson& lesson, const std::optional<LessonRecord>& record)
{
    // Read again from disk, the same question keeps an answer that is not written down yet.
    const QString unwritten = lesson.name == lesson_ && !(record && record->conclusion) ? prediction() : QString();
    lesson_ = lesson.name;
    question_->setText(translated(lesson.question));
    for (QAbstractButton* button : group_->buttons()) {
        group_->removeButton(button);
        delete button;
    }
    for (const LessonChoice& choice : lesson.choices) {
        auto* button = new QRadioButton(translated(choice.text), this);
        button->setObjectName(QStringLiteral("choice-") + QString::fromStdString(choice.name));
        button->setProperty("choice", QString::fromStdString(choice.name));
        button->setChecked(unwritten.isEmpty() ? record && record->prediction == choice.name
                                               : unwritten.toStdString() == choice.name);
        group_->addButton(button);
        answers_->addWidget(button);
    }
    concluded_ = record && record->conclusion;
    refresh();
}

void QuestionPanel::setLocked(bool locked)
{
    locked_ = locked;
    refresh();
}

QString QuestionPanel::prediction() const
{
    const QAbstractButton* checked = group_->checkedButton();
    return checked ? checked->property("choice").toString() : QString();
}

void QuestionPanel::refresh()
{
    for (QAbstractButton* button : group_->buttons())
        button->setEnabled(!concluded_ && !locked_);
    hint_->setText(concluded_ ? tr("Predicted before it was run; it stands.")
                              : tr("Say it before anything is trained: what one predicted wrongly stays in mind."));
}

} // namespace nucleoscope::ui
