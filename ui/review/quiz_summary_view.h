#pragma once

#include "core/dataset/dataset.h"
#include "core/inspection/quiz.h"

#include <QWidget>
#include <memory>

class QGridLayout;
class QLabel;

namespace nucleoscope::ui {

class Card;
class GalleryView;
class Workspace;

/// How somebody did in a quiz: in sentences, by confidence, and the nuclei that they got wrong, now with their names.
class QuizSummaryView : public QWidget {
    Q_OBJECT
public:
    explicit QuizSummaryView(Workspace& workspace, QWidget* parent = nullptr);
    void setQuiz(const Quiz& quiz, const std::shared_ptr<const Dataset>& dataset, const std::vector<ClassInfo>& classes);
    QString text() const; ///< the sentences

Q_SIGNALS:
    void againWished();

private:
    QString scoreSentence(const QuizSummary& summary, int patients) const;
    QString networkSentence(const QuizSummary& summary) const;
    QString suretySentence(const QuizSummary& summary) const;
    void fillConfidences(const QuizSummary& summary, int classCount);

    QLabel* text_ = nullptr;
    QGridLayout* confidences_ = nullptr;
    QLabel* wrongTitle_ = nullptr;
    GalleryView* wrong_ = nullptr;
};

} // namespace nucleoscope::ui
