#include "ui/review/quiz_summary_view.h"

#include "core/evaluation/intervals.h"
#include "ui/gallery/gallery_view.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <set>

namespace nucleoscope::ui {
namespace {

constexpr double wellJudged = 0.05; // sureness and truth that lie closer than this agree

} // namespace

QuizSummaryView::QuizSummaryView(Workspace& workspace, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("quiz-summary"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid + Theme::grid / 2);
    auto* top = new QHBoxLayout;
    auto* card = new Card(tr("How you did"), this);
    text_ = new QLabel(card);
    text_->setObjectName(QStringLiteral("quiz-text"));
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(text_);
    card->body()->addStretch(1);
    auto* again = makeButton(tr("Another quiz"), "primary", card);
    again->setObjectName(QStringLiteral("quiz-again"));
    connect(again, &QPushButton::clicked, this, &QuizSummaryView::againWished);
    card->body()->addWidget(again, 0, Qt::AlignLeft);
    auto* sureCard = new Card(tr("Sure and right"), this);
    sureCard->setToolTip(
        tr("Who is well calibrated is right as often as they are sure: guesses half of the time for two classes, "
           "“certain” always."));
    auto* table = new QWidget(sureCard);
    confidences_ = new QGridLayout(table);
    confidences_->setContentsMargins(0, 0, 0, 0);
    confidences_->setHorizontalSpacing(3 * Theme::grid);
    sureCard->body()->addWidget(table);
    sureCard->body()->addStretch(1);
    top->addWidget(card, 3);
    top->addWidget(sureCard, 2);
    column->addLayout(top);
    wrongTitle_ = makeHeading({}, this);
    column->addWidget(wrongTitle_);
    wrong_ = new GalleryView(workspace, this);
    wrong_->setObjectName(QStringLiteral("quiz-wrong"));
    wrong_->setAccessibleName(tr("Nuclei that you got wrong"));
    column->addWidget(wrong_, 1);
}

QString QuizSummaryView::text() const
{
    return text_->text();
}

QString QuizSummaryView::scoreSentence(const QuizSummary& s, int patients) const
{
    const QString right =
        tr("You called %1 of %Ln nuclei right (%2)", nullptr, s.asked).arg(countText(s.right), percentText(s.accuracy()));
    const Interval chance = wilsonInterval(s.right, s.asked);
    const QString range =
        tr("With so few nuclei that stands for anything from %1 to %2.").arg(percentText(chance.low), percentText(chance.high));
    return (patients > 0 ? tr("%1, of %Ln patient(s).", "what was called right", patients).arg(right)
                         : tr("%1.", "a sentence of its own").arg(right))
           + QLatin1Char('\n') + range;
}

QString QuizSummaryView::networkSentence(const QuizSummary& s) const
{
    if (s.networkAsked == 0)
        return {};
    QStringList lines{
        tr("The network called %1 of the same %Ln right (%2).", nullptr, s.networkAsked)
            .arg(countText(s.networkRight), percentText(s.networkAccuracy())),
        tr("You and the network said the same of %Ln nuclei, and were both wrong on %1.", nullptr, s.agreed).arg(s.bothWrong)};
    if (!s.onlyNetworkWrong.empty())
        lines << tr("You knew better on %Ln nuclei.", nullptr, static_cast<int>(s.onlyNetworkWrong.size()));
    return lines.join(QLatin1Char('\n'));
}

QString QuizSummaryView::suretySentence(const QuizSummary& s) const
{
    const double over = s.overconfidence();
    if (std::isnan(over))
        return {};
    if (std::abs(over) <= wellJudged)
        return tr("You were as sure as you were right.");
    return over > 0 ? tr("You were surer than right: as if you expected %1 right.").arg(percentText(s.meanSurety))
                    : tr("You were better than you thought: as if you expected %1 right.").arg(percentText(s.meanSurety));
}

void QuizSummaryView::fillConfidences(const QuizSummary& summary, int classCount)
{
    while (QLayoutItem* item = confidences_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QWidget* table = confidences_->parentWidget();
    int column = 0;
    for (const QString& heading : {tr("You said"), tr("times"), tr("right"), tr("expected")})
        confidences_->addWidget(makeMuted(heading, table), 0, column++);
    const QString words[] = {tr("1 guessed"), tr("2 unsure"), tr("3 rather sure"), tr("4 sure"), tr("5 certain")};
    for (int confidence = 1; confidence <= quizConfidences; ++confidence) {
        const auto& level = summary.byConfidence[static_cast<std::size_t>(confidence - 1)];
        const QString cells[] = {words[confidence - 1], countText(level.asked),
                                 level.asked > 0 ? percentText(level.accuracy()) : QStringLiteral("–"),
                                 percentText(expectedAccuracy(confidence, classCount))};
        for (int c = 0; c < 4; ++c) {
            auto* cell = c < 3 ? new QLabel(cells[c], table) : makeMuted(cells[c], table);
            cell->setAlignment((c == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            confidences_->addWidget(cell, confidence, c);
        }
    }
}

void QuizSummaryView::setQuiz(const Quiz& quiz, const std::shared_ptr<const Dataset>& dataset,
                              const std::vector<ClassInfo>& classes)
{
    const QuizSummary s = quiz.summary();
    std::set<int> patients;
    for (int i = 0; i < quiz.count() && dataset && dataset->subjectsKnown(); ++i)
        if (quiz.answered(i))
            patients.insert(dataset->sample(quiz.question(i).sample).subject);
    QStringList lines;
    if (s.asked == 0)
        lines << tr("You answered nothing yet.");
    else
        lines << scoreSentence(s, static_cast<int>(patients.size())) << networkSentence(s) << suretySentence(s);
    lines.removeAll(QString());
    text_->setText(lines.join(QLatin1Char('\n')));
    fillConfidences(s, static_cast<int>(classes.size()));
    std::vector<GalleryItem> items;
    for (const int i : s.wrong) {
        const QuizQuestion& question = quiz.question(i);
        GalleryItem item;
        item.sample = question.sample;
        item.truth = question.truth;
        items.push_back(item);
    }
    wrongTitle_->setText(items.empty() ? tr("You got none wrong.")
                                       : tr("You got %Ln wrong, the surest first. Each shows the class it has.", nullptr,
                                            static_cast<int>(items.size())));
    wrong_->galleryModel().setItems(dataset, classes, std::move(items));
}

} // namespace nucleoscope::ui
