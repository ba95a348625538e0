#include "ui/gallery/gallery_export.h"

#include "ui/bridge/job_bridge.h"
#include "ui/gallery/contact_sheet_dialog.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/image_decode.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyed_action.h"
#include "ui/widgets/keys_filter.h"
#include "ui/widgets/save_dialog.h"
#include "ui/workspace.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>

#include <algorithm>

namespace nucleoscope::ui {

GalleryExport::GalleryExport(Workspace& workspace, GalleryView& gallery)
    : QObject(&gallery), workspace_(workspace), gallery_(gallery)
{
    gallery.setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* keys = new KeysFilter(gallery);
    const auto add = [&](const QString& text, const QString& name, const QKeySequence& pressed, auto slot) {
        auto* action = new KeyedAction(text, pressed, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        gallery.addAction(action);
        keys->add(pressed, [action] { action->trigger(); });
        return action;
    };
    // Ctrl+C alone copies the name, as everywhere.
    QAction* copy = add(tr("Copy picture"), QStringLiteral("gallery-copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                        &GalleryExport::copyPicture);
    QAction* save = add(tr("Save picture…"), QStringLiteral("gallery-save"), QKeySequence::Save, &GalleryExport::choosePicture);
    QAction* sheet = add(tr("Contact sheet…"), QStringLiteral("gallery-sheet"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                         &GalleryExport::openSheet);
    const auto refresh = [this, copy, save, sheet] {
        const QModelIndex current = gallery_.currentIndex();
        const auto& items = gallery_.galleryModel().items();
        const bool picture =
            current.isValid() && gallery_.galleryModel().dataset() && items[static_cast<std::size_t>(current.row())].sample >= 0;
        copy->setEnabled(picture);
        save->setEnabled(picture);
        sheet->setEnabled(!items.empty());
    };
    connect(gallery.selectionModel(), &QItemSelectionModel::currentChanged, this, refresh);
    connect(&gallery.galleryModel(), &QAbstractItemModel::modelReset, this, refresh);
    refresh();
}

void GalleryExport::decode(std::function<void(const QImage&)> done)
{
    const auto dataset = gallery_.galleryModel().dataset();
    const QModelIndex current = gallery_.currentIndex();
    if (!dataset || !current.isValid())
        return;
    const int sample = gallery_.galleryModel().items()[static_cast<std::size_t>(current.row())].sample;
    if (sample < 0)
        return;
    workspace_.jobBridge().run<DecodedPicture>(
        this, {"job.picture", "Reading a picture", {}}, Resource::Decode, Priority::Interactive,
        [dataset, sample](JobContext&) { return decodePicture(dataset, sample); },
        [this, done = std::move(done)](Result<DecodedPicture> picture) {
            if (picture)
                done(picture->image);
            else
                Q_EMIT workspace_.failed(picture.error().message);
        });
}

void GalleryExport::copyPicture()
{
    decode([](const QImage& image) { QGuiApplication::clipboard()->setImage(image); });
}

void GalleryExport::choosePicture()
{
    const QString name = QFileInfo(gallery_.currentIndex().data().toString()).completeBaseName();
    decode([this, name](const QImage& image) {
        chooseFileToSave(&gallery_, tr("Save the picture"), name, {tr("Picture (*.png)")}, [this, image](const QString& file) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            saveFile(file, bytes.toStdString(), gallery_);
        });
    });
}

std::vector<const GalleryItem*> GalleryExport::wanted() const
{
    const auto& items = gallery_.galleryModel().items();
    std::vector<int> rows;
    for (const QItemSelectionRange& range : gallery_.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    std::vector<const GalleryItem*> wanted;
    if (rows.size() > 1) {
        for (const int row : rows)
            wanted.push_back(&items[static_cast<std::size_t>(row)]);
    } else {
        for (const GalleryItem& item : items)
            wanted.push_back(&item);
    }
    return wanted;
}

QString GalleryExport::nameOf(const GalleryItem& item) const
{
    const auto& items = gallery_.galleryModel().items();
    return gallery_.galleryModel().index(static_cast<int>(&item - items.data())).data().toString();
}

/// "ALL, called HEM 0.93"
QString GalleryExport::callOf(const GalleryItem& item) const
{
    const auto& classes = gallery_.galleryModel().classes();
    const auto nameOfClass = [&](int index) {
        return index >= 0 && index < static_cast<int>(classes.size())
                   ? QString::fromStdString(classes[static_cast<std::size_t>(index)].name)
                   : QString();
    };
    const QString truth = nameOfClass(item.truth), called = nameOfClass(item.predicted);
    if (called.isEmpty())
        return truth;
    // The probability is of the positive class, or of the one predicted where none is.
    const bool ofCalled = std::none_of(classes.begin(), classes.end(), [](const ClassInfo& info) { return info.positive; })
                          || classes[static_cast<std::size_t>(item.predicted)].positive;
    const auto p = static_cast<double>(ofCalled ? item.probability : 1 - item.probability);
    const QString call = tr("called %1 %2", "class, probability").arg(called, QLocale().toString(p, 'f', 2));
    return truth.isEmpty() ? call : QStringLiteral("%1, %2").arg(truth, call);
}

ContactSheet GalleryExport::sheet(Captions captions) const
{
    ContactSheet sheet;
    const GalleryModel& model = gallery_.galleryModel();
    const std::vector<const GalleryItem*> items = wanted();
    sheet.title =
        items.size() == model.items().size()
            ? gallery_.caption()
            : tr("%Ln of: %1", "selected nuclei of what is shown", static_cast<int>(items.size())).arg(gallery_.caption());
    sheet.dataset = model.dataset();
    sheet.marks = classMarks(model.classes());
    sheet.brighten = workspace_.settings().brighten();
    sheet.font = QGuiApplication::font();
    QStringList footer{tr("Nucleoscope")};
    if (sheet.dataset)
        footer << QString::fromStdString(sheet.dataset->name());
    if (sheet.brighten > 0)
        footer << tr("brightened for display");
    footer << tr("for research and teaching only");
    sheet.footer = footer.join(QStringLiteral(" · "));
    sheet.tiles.reserve(items.size());
    for (const GalleryItem* item : items) {
        ContactSheet::Tile tile{item->sample, -1, {}, {}};
        const QString number = QString::number(sheet.tiles.size() + 1);
        if (captions == Captions::NameAndCall || captions == Captions::Call) {
            tile.truth = item->truth;
            tile.first = captions == Captions::NameAndCall ? nameOf(*item) : number;
            tile.second = callOf(*item);
        } else if (captions == Captions::Number)
            tile.first = number;
        sheet.tiles.push_back(std::move(tile));
    }
    return sheet;
}

void GalleryExport::openSheet()
{
    if (gallery_.galleryModel().items().empty())
        return;
    if (!dialog_)
        dialog_ = new ContactSheetDialog(*this, gallery_.window());
    dialog_->refresh();
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

void GalleryExport::writeSheet(ContactSheet sheet, const QString& file)
{
    const Message there("sheet.there", "The contact sheet is in {file}.", {{"file", file.toStdString()}});
    workspace_.jobBridge().run<bool>(
        this, {"job.sheet", "Drawing a contact sheet", {}}, Resource::Decode, Priority::Normal,
        [sheet = std::move(sheet), file](JobContext& context) {
            return writeContactSheet(sheet, file, context).map([] { return true; });
        },
        [this, there](Result<bool> written) {
            if (written)
                Q_EMIT workspace_.noticed(there);
            else if (written.error().code != ErrorCode::Cancelled)
                Q_EMIT workspace_.failed(written.error().message);
        });
}

} // namespace nucleoscope::ui
