#include "ui/widgets/command_button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr int popupWidth = 560; // px
constexpr int mostLines = 8;    // then it scrolls

QPlainTextEdit* makeLine(const QString& line, QWidget* parent)
{
    auto* text = new QPlainTextEdit(line, parent);
    text->setObjectName(QStringLiteral("commandLine"));
    text->setAccessibleName(CommandButton::tr("Command"));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    text->setTabChangesFocus(true);
    text->setFont(Theme::instance().fixedFont());
    const QFontMetrics metrics(text->font());
    const int perLine =
        std::max(1, (Theme::besideText(popupWidth) - 8 * Theme::grid) / metrics.horizontalAdvance(QLatin1Char('m')));
    const int lines = std::clamp(static_cast<int>(line.size()) / perLine + 1, 1, mostLines);
    text->setFixedHeight(lines * metrics.lineSpacing() + 2 * Theme::grid);
    text->selectAll();
    return text;
}

/// Below the button, within the screen.
QPoint placeFor(const QWidget& popup, const QWidget& button)
{
    const QRect screen = button.screen()->availableGeometry();
    QPoint place = button.mapToGlobal(QPoint(button.width() - popup.width(), button.height() + 4));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - popup.width())));
    if (place.y() + popup.height() > screen.bottom())
        place.setY(button.mapToGlobal(QPoint()).y() - popup.height() - 4);
    return place;
}

} // namespace

CommandButton::CommandButton(std::function<CommandWords()> command, const QString& meaning, QWidget* parent)
    : QToolButton(parent), command_(std::move(command)), meaning_(meaning)
{
    setObjectName(QStringLiteral("showAsCommand"));
    setIcon(Theme::instance().icon(QStringLiteral("command")));
    setAccessibleName(tr("Show as command"));
    setMinimumSize(4 * Theme::grid, 4 * Theme::grid);
    setToolTip(
        tr("Show as command: what to type in a terminal for the same, to repeat it, note it down or put it into a script"));
    connect(this, &QToolButton::clicked, this, &CommandButton::showCommand);
}

QString CommandButton::line() const
{
    const CommandWords words = command_();
    return words.empty() ? QString() : QString::fromStdString(shellLine(words));
}

void CommandButton::showCommand()
{
    const QString command = line();
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("commandPopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setFixedWidth(Theme::besideText(popupWidth));
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid);
    column->addWidget(makeHeading(command.isEmpty() ? tr("There is no command for this.") : tr("The same in a terminal"), popup));
    column->addWidget(makeMuted(command.isEmpty() ? reason_ : meaning_, popup));
    if (!command.isEmpty()) {
        auto* text = makeLine(command, popup);
        QPushButton* copy = makeButton(tr("Copy"), "primary", popup);
        copy->setObjectName(QStringLiteral("copyCommand"));
        connect(copy, &QPushButton::clicked, popup, [popup, command] {
            QApplication::clipboard()->setText(command);
            popup->close();
        });
        column->addWidget(text);
        column->addWidget(copy, 0, Qt::AlignRight);
        popup->setFocusProxy(copy);
    }
    popup->adjustSize();
    popup->move(placeFor(*popup, *this));
    popup->show();
    popup->setFocus();
}

} // namespace nucleoscope::ui
