// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results_fixture.h"
#include "ui/guide/guided_tour.h"
#include "ui/pages/learn/class_pack_dialog.h"
#include "ui/pages/learn/class_table_dialog.h"
#include "ui/pages/learn/hand_in_dialog.h"
#include "ui/pages/results/results_views.h"

#include <QApplication>

#include <functional>
#include <map>

/// Where a widget stands: its class and name, and those of the three above it.
inline QString placeOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* w = &widget; w && names.size() < 4; w = w->parentWidget())
        names.prepend(QString::fromLatin1(w->metaObject()->className()).section(QStringLiteral("::"), -1)
                      + (w->objectName().isEmpty() ? QString() : u'#' + w->objectName()));
    return names.join(u'/');
}

/// Until everything is laid out: three turns in which nothing moved, and no more than thirty.
inline void settleLayouts()
{
    const auto places = [] {
        std::map<const QWidget*, QRect> found;
        for (const QWidget* widget : QApplication::allWidgets())
            if (widget->isVisible())
                found[widget] = widget->geometry();
        return found;
    };
    auto before = places();
    for (int turn = 0, calm = 0; turn < 30 && calm < 3; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        auto now = places();
        calm = now == before ? calm + 1 : 0;
        before = std::move(now);
    }
}

/// Calls `look` with each step of the guided tour in sight, in what is open: without images it says something else.
inline void walkGuide(WindowFixture& fixture, const std::function<void(const QString& step)>& look)
{
    auto& tour = *fixture.window->findChild<nucleoscope::ui::GuidedTour*>();
    for (tour.begin(); tour.isGoing(); tour.next()) {
        settleLayouts();
        look(QStringLiteral("guide/") + tour.stepName());
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// What students are said to have handed in, and a file that does not count.
inline nucleoscope::ClassroomTable drawnClassTable()
{
    using namespace nucleoscope;
    ClassroomTable table;
    table.packTitle = table.lessonTitle = "ALL";
    ClassResult result;
    result.student = "HEM";
    result.prediction = result.right = "within";
    result.predictionText = result.rightText = "ALL";
    result.handedIn = "2026-11-29T09:00:00Z";
    LessonConclusion conclusion;
    conclusion.checks = {{{0.01, {-0.02, 0.04}}, 0, LessonOutcome::Within}};
    result.conclusion = conclusion;
    QuizSummary quiz;
    quiz.asked = 20;
    quiz.right = 14;
    table.rows = {{"HEM", "ALL", result, quiz, {{"classtable.again", "Handed in more than once; the newest counts.", {}}}},
                  {"", "ALL", result, {}, {}}};
    table.uncounted = {
        {"ALL", {"classtable.other_pack", "{file} is about another class pack, “{pack}”.", {{"file", "ALL"}, {"pack", "HEM"}}}}};
    return table;
}

/// The dialogs of a classroom, one after the other, each laid out.
inline void walkClassroom(ResultsFixture& fixture, const std::function<void(const QString& page)>& look)
{
    using namespace nucleoscope;
    using namespace nucleoscope::ui;
    Lesson lesson;
    lesson.title = "ALL";
    const auto opened = std::make_shared<OpenedClassPack>();
    opened->pack.title = "ALL";
    QWidget* const parent = fixture.window.get();
    const auto show = [&](QDialog& dialog) {
        dialog.show();
        settleLayouts();
        look(dialog.objectName());
    };
    {
        ClassPackDialog dialog(*fixture.workspace, lesson, "ALL", parent);
        show(dialog);
    }
    {
        HandInDialog dialog(*fixture.workspace, opened, parent);
        show(dialog);
    }
    ClassTableDialog dialog(drawnClassTable(), {"ALL"}, parent);
    show(dialog);
}

/// Calls `look` with each page, each view of Results, each dialog of the classroom and each step of the guided tour in sight, laid
/// out.
inline void walkPages(ResultsFixture& fixture, const std::function<void(const QString& page)>& look)
{
    for (const QString& page : fixture.window->pageNames()) {
        fixture.window->showPage(page);
        settleLayouts();
        if (page != QStringLiteral("results")) {
            look(page);
            if (page == QStringLiteral("learn"))
                walkClassroom(fixture, look);
            continue;
        }
        for (const nucleoscope::ui::ResultsViewEntry& view : nucleoscope::ui::resultsViews()) {
            fixture.results().showView(view.name);
            settleLayouts();
            look(page + u'/' + view.name);
        }
    }
    walkGuide(fixture, look);
}
