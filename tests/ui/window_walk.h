// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results_fixture.h"
#include "ui/pages/results/results_views.h"

#include <functional>

/// Where a widget stands: its class and name, and those of the three above it.
inline QString placeOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* w = &widget; w && names.size() < 4; w = w->parentWidget())
        names.prepend(QString::fromLatin1(w->metaObject()->className()).section(QStringLiteral("::"), -1)
                      + (w->objectName().isEmpty() ? QString() : u'#' + w->objectName()));
    return names.join(u'/');
}

/// Calls `look` with each page and each view of Results in sight, laid out.
inline void walkPages(ResultsFixture& fixture, const std::function<void(const QString& page)>& look)
{
    const auto settle = [] {
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        }
    };
    for (const QString& page : fixture.window->pageNames()) {
        fixture.window->showPage(page);
        settle();
        if (page != QStringLiteral("results")) {
            look(page);
            continue;
        }
        for (const nucleoscope::ui::ResultsViewEntry& view : nucleoscope::ui::resultsViews()) {
            fixture.results().showView(view.name);
            settle();
            look(page + u'/' + view.name);
        }
    }
}
