#include "ui/gallery/contact_sheet_dialog.h"

#include "ui/gallery/gallery_export.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/save_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

QComboBox* makeBox(const QString& objectName, const QString& toolTip, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setToolTip(toolTip);
    return box;
}

} // namespace

ContactSheetDialog::ContactSheetDialog(GalleryExport& exports, QWidget* parent)
    : QDialog(parent),
      exports_(exports),
      title_(new QLineEdit(this)),
      captions_(makeBox(QStringLiteral("sheetCaptions"),
                        tr("What stands below each picture. The names of this dataset hold the class: leave them out where "
                           "somebody is to judge for himself."),
                        this)),
      page_(makeBox(QStringLiteral("sheetPage"), tr("Size of the paper"), this)),
      orientation_(makeBox(QStringLiteral("sheetOrientation"), tr("Upright or lying"), this)),
      columns_(new QSpinBox(this)),
      pages_(makeMuted({}, this))
{
    setObjectName(QStringLiteral("contactSheet"));
    setWindowTitle(tr("Contact sheet"));
    title_->setObjectName(QStringLiteral("sheetTitle"));
    pages_->setObjectName(QStringLiteral("sheetPages"));
    columns_->setObjectName(QStringLiteral("sheetColumns"));
    columns_->setToolTip(tr("Pictures side by side"));
    columns_->setRange(2, 16);
    columns_->setValue(6);
    using Captions = GalleryExport::Captions;
    captions_->addItem(tr("name, class and call"), static_cast<int>(Captions::NameAndCall));
    captions_->addItem(tr("class and call, no name"), static_cast<int>(Captions::Call));
    captions_->addItem(tr("a number only"), static_cast<int>(Captions::Number));
    captions_->addItem(tr("nothing"), static_cast<int>(Captions::None));
    for (const auto id : {QPageSize::A4, QPageSize::A3, QPageSize::A5, QPageSize::Letter, QPageSize::Legal})
        page_->addItem(QPageSize::name(id), static_cast<int>(id));
    if (QLocale().measurementSystem() == QLocale::ImperialUSSystem)
        page_->setCurrentIndex(page_->findData(static_cast<int>(QPageSize::Letter)));
    orientation_->addItem(tr("upright"), QPageLayout::Portrait);
    orientation_->addItem(tr("lying"), QPageLayout::Landscape);
    auto* form = new QFormLayout;
    form->addRow(tr("&Title"), title_);
    form->addRow(tr("&Captions"), captions_);
    form->addRow(tr("&Paper"), page_);
    form->addRow(tr("&Orientation"), orientation_);
    form->addRow(tr("Pictures in a &row"), columns_);
    form->addRow(QString(), pages_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ContactSheetDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(2 * Theme::grid);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(Theme::besideText(420));
    for (QComboBox* box : {captions_, page_, orientation_})
        connect(box, &QComboBox::currentIndexChanged, this, &ContactSheetDialog::showPages);
    connect(columns_, &QSpinBox::valueChanged, this, &ContactSheetDialog::showPages);
}

void ContactSheetDialog::refresh()
{
    title_->setText(exports_.sheet(GalleryExport::Captions::None).title);
    title_->setCursorPosition(0);
    showPages();
}

ContactSheet ContactSheetDialog::sheet() const
{
    return laidOut(exports_.sheet(static_cast<GalleryExport::Captions>(captions_->currentData().toInt())));
}

ContactSheet ContactSheetDialog::laidOut(ContactSheet sheet) const
{
    sheet.title = title_->text();
    sheet.page.setPageSize(QPageSize(static_cast<QPageSize::PageSizeId>(page_->currentData().toInt())));
    sheet.page.setOrientation(static_cast<QPageLayout::Orientation>(orientation_->currentData().toInt()));
    sheet.columns = columns_->value();
    return sheet;
}

void ContactSheetDialog::showPages()
{
    // What stands in the captions takes a while to put together for many nuclei, and says nothing about pages.
    using Captions = GalleryExport::Captions;
    const bool none = captions_->currentData().toInt() == static_cast<int>(Captions::None);
    const ContactSheet asked = laidOut(exports_.sheet(none ? Captions::None : Captions::Number));
    const int pages = ContactSheetLayout(asked, false).pages();
    pages_->setText(tr("%1 on %2", "nuclei, pages")
                        .arg(tr("%Ln nuclei", nullptr, static_cast<int>(asked.tiles.size())), tr("%Ln page(s)", nullptr, pages)));
}

void ContactSheetDialog::save()
{
    const ContactSheet asked = sheet();
    chooseFileToSave(this, tr("Save the contact sheet"), asked.title, {tr("Document (*.pdf)"), tr("Picture (*.png)")},
                     [this, asked](const QString& file) {
                         exports_.writeSheet(asked, file);
                         close();
                     });
}

} // namespace nucleoscope::ui
