#include "ui/pages/learn/lesson_list.h"

#include "core/lessons/lesson_task.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

int listWidth()
{
    return Theme::besideText(252);
}

QString progressWords(const LessonStates::State& state)
{
    if (state.record && state.record->conclusion) {
        const std::string right = rightChoice(state.lesson, *state.record);
        if (state.record->prediction.empty() || right.empty())
            return LessonList::tr("done");
        return state.record->prediction == right ? LessonList::tr("done · it came as predicted")
                                                 : LessonList::tr("done · it came otherwise");
    }
    if (state.begun())
        return LessonList::tr("begun");
    return state.shipped || state.pack ? LessonList::tr("not begun") : LessonList::tr("not begun · your own");
}

QString stateWords(const LessonStates::State& state)
{
    if (!state.pack)
        return progressWords(state);
    //: title of a class, and what has become of its lesson
    return LessonList::tr("Class “%1” · %2").arg(QString::fromStdString(state.pack->pack.title), progressWords(state));
}

/// Title and state below each other; the row's height follows the text.
QWidget* rowOf(const LessonStates::State& state, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(10, 7, 8, 7);
    column->setSpacing(1);
    auto* title = new QLabel(translated(state.lesson.title), row);
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    column->addWidget(title);
    column->addWidget(makeMuted(stateWords(state), row));
    row->setAttribute(Qt::WA_TransparentForMouseEvents);
    return row;
}

} // namespace

LessonList::LessonList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("lessonList"));
    setAccessibleName(tr("Lessons"));
    setFrameShape(QFrame::NoFrame);
    setProperty("look", QStringLiteral("choices"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    fitRows();
    connect(&Theme::instance(), &Theme::changed, this, &LessonList::fitRows); // when the words in them have their fonts
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && !filling_)
            Q_EMIT lessonChosen(item->data(Qt::UserRole).toString());
    });
}

void LessonList::fitRows()
{
    setFixedWidth(listWidth());
    for (int i = 0; i < count(); ++i) {
        QWidget* row = itemWidget(item(i));
        row->setFixedWidth(listWidth() - 12);
        row->adjustSize();
        item(i)->setSizeHint({listWidth() - 12, row->heightForWidth(listWidth() - 12)});
    }
}

void LessonList::setLessons(const LessonStates& states)
{
    const QString kept = chosen();
    filling_ = true;
    clear();
    for (const LessonStates::State& state : states.lessons) {
        auto* item = new QListWidgetItem(this);
        item->setData(Qt::UserRole, QString::fromStdString(state.key));
        //: a lesson and what has become of it
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(translated(state.lesson.title), stateWords(state)));
        item->setToolTip(translated(state.lesson.summary));
        setItemWidget(item, rowOf(state, this));
    }
    fitRows();
    choose(kept);
    filling_ = false;
}

void LessonList::choose(const QString& key)
{
    for (int i = 0; i < count(); ++i)
        if (item(i)->data(Qt::UserRole).toString() == key)
            setCurrentRow(i);
}

QString LessonList::chosen() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
}

} // namespace nucleoscope::ui
