// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

struct Row {
    QString keys, meaning;
};

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

/// Of a menu and the menus in it.
void addRows(const QMenu& menu, std::vector<Row>& rows)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu()) {
            addRows(*action->menu(), rows);
            continue;
        }
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        // Undo and redo say what they would take back at the moment.
        const QString meaning = action->objectName() == QLatin1String("action-undo")   ? Keys::tr("Undo")
                                : action->objectName() == QLatin1String("action-redo") ? Keys::tr("Redo")
                                                                                       : plain(action->text());
        if (!keys.isEmpty())
            rows.push_back({keys.join(Keys::tr(" or ")), meaning});
    }
}

std::vector<Row> keysOfWidgets()
{
    return {{Keys::tr("Ctrl+Page down, Ctrl+Page up"), Keys::tr("the next or the previous view of Results")},
            {Keys::tr("Arrow keys"), Keys::tr("the next nucleus of a gallery or table; in a picture: another place")},
            {Keys::tr("Home, End, Page up, Page down"), Keys::tr("far through a gallery or table")},
            {Keys::tr("+, −, F, 1"), Keys::tr("zoom a picture; the whole of it; each pixel once")},
            {Keys::tr("Alt+Left, Alt+Right"), Keys::tr("back and forward through what was shown")},
            {QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
             Keys::tr("copies the rows of a table, a plot, or the name of the nucleus")},
            {QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText), Keys::tr("saves a table or a plot")},
            {Keys::tr("Left, Right"), Keys::tr("on the spectrum of nuclei: moves the threshold by one")},
            {Keys::tr("Tab, Shift+Tab"), Keys::tr("the next or the previous control")}};
}

void addGroup(QVBoxLayout& column, const QString& title, const std::vector<Row>& rows)
{
    if (rows.empty())
        return;
    column.addWidget(makeHeading(title));
    auto* grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, 190);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(2);
    for (const Row& row : rows) {
        const int line = grid->rowCount();
        auto* keys = new QLabel(row.keys);
        keys->setWordWrap(true);
        auto* meaning = makeMuted(row.meaning);
        grid->addWidget(keys, line, 0, Qt::AlignTop);
        grid->addWidget(meaning, line, 1, Qt::AlignTop);
    }
    column.addLayout(grid);
    column.addSpacing(Theme::grid);
}

} // namespace

void showKeys(const QMenuBar& menus, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("keys"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Keys::tr("Keys"));
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    addGroup(*column, Keys::tr("Where the focus is"), keysOfWidgets());
    for (const QAction* menu : menus.actions()) {
        std::vector<Row> rows;
        if (menu->menu())
            addRows(*menu->menu(), rows);
        addGroup(*column, plain(menu->text()), rows);
    }
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* whole = new QVBoxLayout(dialog);
    whole->addWidget(scroll, 1);
    whole->addWidget(buttons);
    dialog->resize(560, 620);
    dialog->show(); // beside the work, not in front of it
    dialog->activateWindow();
}

} // namespace nucleoscope::ui
