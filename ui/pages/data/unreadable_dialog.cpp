#include "ui/pages/data/unreadable_dialog.h"

#include "ui/text.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

struct Unreadable {
    Q_DECLARE_TR_FUNCTIONS(Unreadable)
};

} // namespace

void showUnreadable(const std::shared_ptr<const Dataset>& dataset, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("unreadable"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Unreadable::tr("Files that cannot be used"));
    auto* list = new QTreeWidget(dialog);
    list->setHeaderLabels({Unreadable::tr("File"), Unreadable::tr("Why")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(dialog->windowTitle());
    for (const UnreadableFile& file : dataset->unreadable())
        new QTreeWidgetItem(list, {QString::fromStdString(file.file), translated(file.reason)});
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(makeMuted(
        Unreadable::tr("They are left out of counts, trainings and scores. The rest of the dataset is not affected."), dialog));
    column->addWidget(list, 1);
    column->addWidget(buttons);
    dialog->resize(720, 420);
    dialog->show();
}

} // namespace nucleoscope::ui
