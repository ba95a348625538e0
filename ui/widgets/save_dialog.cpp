#include "ui/widgets/save_dialog.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/text.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

#include <atomic>
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

void saveFile(const QString& file, std::string content, const QWidget& teller)
{
    const auto above = [](const QWidget& window) { return window.parentWidget() ? window.parentWidget()->window() : nullptr; };
    for (const QWidget* window = teller.window(); window; window = above(*window)) // of a dialog, the window below it
        if (auto* saver = window->findChild<FileSaver*>(QString(), Qt::FindDirectChildrenOnly)) {
            saver->save(file, std::move(content), teller);
            return;
        }
    if (const auto saved = writeFileAtomically(pathFromUtf8(file.toStdString()), content); !saved)
        tellFailure(saved.error(), teller);
}

/// Written once, by whoever comes first: the job, or the end of the window.
struct FileSaver::Order {
    std::filesystem::path file;
    std::string content;
    std::atomic<bool> taken{false};

    Result<void> write() { return taken.exchange(true) ? Result<void>() : writeFileAtomically(file, content); }
};

FileSaver::FileSaver(JobBridge& jobs, QWidget& window) : QObject(&window), jobs_(jobs), window_(window) {}

FileSaver::~FileSaver()
{
    for (const auto& order : orders_)
        (void)order->write(); // nobody is left who could be told
}

void FileSaver::save(const QString& file, std::string content, const QWidget& teller)
{
    auto order = std::make_shared<Order>();
    order->file = pathFromUtf8(file.toStdString());
    order->content = std::move(content);
    orders_.push_back(order);
    jobs_.run<bool>(
        this, {"job.save_file", "Saving {file}", {{"file", file.toStdString()}}}, Resource::Disk, Priority::Interactive,
        [order](JobContext&) -> Result<bool> { return order->write().map([] { return true; }); },
        [this, order, at = QPointer<const QWidget>(&teller)](const Result<bool>& saved) {
            std::erase(orders_, order);
            if (!saved)
                tellFailure(saved.error(), at ? *at : window_);
        });
}

} // namespace nucleoscope::ui
