#include "app/tour/walk.h"

#include "app/tour/walk_parts.h"
#include "ui/gallery/contact_sheet_dialog.h"
#include "ui/gallery/gallery_export.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspection/inspection_state.h"
#include "ui/main_window.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results_page.h"
#include "ui/review/quiz_page.h"

#include <QAction>
#include <QFrame>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace nucleoscope::tour {

using namespace nucleoscope::ui;

/// Through the mistakes by keyboard: three doubtful labels, a poor image.
bool Walk::review()
{
    window_.showPage(QStringLiteral("results"));
    child<QAction>(window_, "action-walk-mistakes").trigger();
    GalleryView& gallery = resultsPage().browser().gallery();
    const char* marks[] = {"action-mark-doubtful", "action-mark-doubtful", "action-mark-doubtful", "action-mark-poor"};
    int place = 0;
    for (const char* mark : marks) {
        if (place >= gallery.model()->rowCount())
            break;
        gallery.setCurrentIndex(gallery.model()->index(place++, 0));
        child<QAction>(window_, mark).trigger();
    }
    gallery.setCurrentIndex(gallery.model()->index(0, 0));
    stage_.settle(1000);
    if (!stage_.picture(window_, QStringLiteral("review")))
        return false;
    gallery.exports().openSheet();
    auto* sheet = window_.findChild<ContactSheetDialog*>();
    bool taken = sheet && stage_.picture(*sheet, QStringLiteral("contact-sheet"));
    delete sheet;
    auto& command = child<QToolButton>(resultsPage(), "showAsCommand");
    command.click();
    auto* popup = command.findChild<QFrame*>(QStringLiteral("commandPopup"));
    taken = taken && popup && stage_.picture(*popup, QStringLiteral("as-command"));
    if (popup)
        popup->close();
    resultsPage().inspection().setFilter({});
    return taken;
}

bool Walk::quiz()
{
    window_.showQuiz();
    auto& page = child<QuizPage>(window_, "quiz");
    child<QSpinBox>(page, "quiz-count").setValue(6);
    child<QPushButton>(page, "quiz-start").click();
    if (!stage_.waitFor(QStringLiteral("the quiz"), [&] { return page.quiz().count() > 0; }))
        return false;
    stage_.settle(800);
    if (!stage_.picture(window_, QStringLiteral("quiz")))
        return false;
    for (int answer = 0; answer < 6 && !page.quiz().finished(); ++answer) {
        page.call(answer % 2);
        page.setConfidence(1 + answer % 5);
    }
    stage_.settle(800);
    const bool taken = stage_.picture(window_, QStringLiteral("quiz-summary"));
    Q_EMIT page.closed();
    return taken;
}

} // namespace nucleoscope::tour
