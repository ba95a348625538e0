#include "ui/pages/learn/conclusion_panel.h"

#include "core/lessons/lesson_task.h"
#include "core/lessons/lesson_words.h"
#include "ui/text.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nucleoscope::ui {

ConclusionPanel::ConclusionPanel(QWidget* parent)
    : Card(tr("What one may conclude"), parent),
      verdict_(new Notice(Notice::Kind::Information, this)),
      rows_(new QVBoxLayout),
      thresholds_(new QLabel(this)),
      cautions_(makeMuted({}, this))
{
    setObjectName(QStringLiteral("lessonConclusion"));
    verdict_->setObjectName(QStringLiteral("lessonVerdict"));
    rows_->setSpacing(2);
    body()->addWidget(verdict_);
    body()->addLayout(rows_);
    thresholds_->setWordWrap(true);
    thresholds_->setTextFormat(Qt::PlainText);
    thresholds_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(thresholds_);
    body()->addWidget(cautions_);
    auto* report = new QPushButton(tr("Save a report…"), this);
    report->setObjectName(QStringLiteral("lessonReport"));
    report->setToolTip(tr("What was asked, done and found, as a document to be printed or handed in. In English."));
    connect(report, &QPushButton::clicked, this, &ConclusionPanel::reportWanted);
    body()->addWidget(report, 0, Qt::AlignLeft);
}

void ConclusionPanel::setLesson(const Lesson& lesson)
{
    lesson_ = lesson;
    for (const Row& row : checks_) {
        delete row.sentence;
        delete row.numbers;
    }
    checks_.clear();
    for (std::size_t i = 0; i < lesson.checks.size(); ++i) {
        const Row row{new QLabel(this), makeMuted({}, this)};
        row.sentence->setWordWrap(true);
        row.sentence->setTextFormat(Qt::PlainText);
        row.sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.numbers->setContentsMargins(0, 0, 0, 8);
        rows_->addWidget(row.sentence);
        rows_->addWidget(row.numbers);
        checks_.push_back(row);
    }
}

void ConclusionPanel::setRecord(const LessonRecord& record)
{
    const LessonConclusion& conclusion = *record.conclusion;
    for (std::size_t i = 0; i < checks_.size() && i < conclusion.checks.size(); ++i) {
        checks_[i].sentence->setText(translated(checkText(lesson_.checks[i], conclusion.checks[i])));
        checks_[i].numbers->setText(translated(checkNumbers(lesson_, i, conclusion.checks[i])));
    }
    const auto verdict = predictionVerdict(lesson_, record);
    verdict_->setVisible(verdict.has_value());
    if (verdict) {
        verdict_->setKind(record.prediction == rightChoice(lesson_, record) ? Notice::Kind::Good : Notice::Kind::Information);
        verdict_->setText({}, translated(*verdict));
    }
    QString thresholds;
    for (const ThresholdRow& row : conclusion.thresholds)
        thresholds += (thresholds.isEmpty() ? QString() : QStringLiteral("\n")) + translated(thresholdSentence(lesson_, row));
    thresholds_->setText(thresholds);
    thresholds_->setVisible(!thresholds.isEmpty());
    QString cautions;
    for (const Message& caution : conclusionCautions(conclusion))
        cautions += (cautions.isEmpty() ? QString() : QStringLiteral(" ")) + translated(caution);
    cautions_->setText(cautions);
}

QString ConclusionPanel::text() const
{
    QString all = verdict_->isVisibleTo(this) ? verdict_->text() + QLatin1Char('\n') : QString();
    for (const Row& row : checks_)
        all += row.sentence->text() + QLatin1Char('\n') + row.numbers->text() + QLatin1Char('\n');
    return all + cautions_->text();
}

} // namespace nucleoscope::ui
