#include "ui/widgets/save_dialog.h"

#include "core/base/files.h"
#include "ui/text.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace nucleoscope::ui {
namespace {

/// "Picture (*.png)" → "png"
QString endingOf(const QString& filter)
{
    const auto dot = filter.indexOf(QLatin1String("*."));
    if (dot < 0)
        return {};
    auto end = dot + 2;
    while (end < filter.size() && filter[end].isLetterOrNumber())
        ++end;
    return filter.mid(dot + 2, end - dot - 2);
}

/// Where the last file went, as long as the program runs.
QString& lastFolder()
{
    static QString folder = QDir::homePath();
    return folder;
}

/// A name that a file can have everywhere.
QString fileNameOf(const QString& words)
{
    QString name = words.simplified();
    for (QChar& letter : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(letter))
            letter = QLatin1Char('-');
    return name.left(100);
}

} // namespace

void chooseFileToSave(QWidget* parent, const QString& title, const QString& suggestedName, const QStringList& filters,
                      std::function<void(const QString& file)> done)
{
    auto* dialog = new QFileDialog(parent, title, lastFolder());
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endingOf(filters.value(0)));
    dialog->selectFile(fileNameOf(suggestedName) + QLatin1Char('.') + endingOf(filters.value(0)));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(endingOf(filter));
        const QFileInfo chosen(dialog->selectedFiles().value(0));
        if (!chosen.fileName().isEmpty())
            dialog->selectFile(chosen.completeBaseName() + QLatin1Char('.') + endingOf(filter));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [done = std::move(done)](const QString& file) {
        lastFolder() = QFileInfo(file).absolutePath();
        done(file);
    });
    dialog->open();
}

void tellFailure(const Error& error, const QWidget& teller)
{
    if (auto* messages = teller.window()->findChild<MessageBar*>())
        messages->add(Notice::Kind::Error, error.message);
    else if (const QWidget* above = teller.window()->parentWidget()) // a dialog
        tellFailure(error, *above);
}

Result<void> saveFile(const QString& file, std::string_view content, const QWidget& teller)
{
    auto saved = writeFileAtomically(pathFromUtf8(file.toStdString()), content);
    if (!saved)
        tellFailure(saved.error(), teller);
    return saved;
}

} // namespace nucleoscope::ui
