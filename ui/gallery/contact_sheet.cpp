#include "ui/gallery/contact_sheet.h"

#include "core/base/files.h"
#include "ui/gallery/image_decode.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(ContactSheet)
};

constexpr int inch = ContactSheetLayout::dotsPerInch;
constexpr int margin = inch / 2;
constexpr int gap = inch / 12;
constexpr int headHeight = inch / 2;
constexpr int footHeight = inch / 4;
constexpr int highestPicture = 30'000; // px; 150 MB
// A sheet is white, whatever the window is: it is printed.
const QColor ink(0x1b, 0x24, 0x30), faintInk(0x5a, 0x66, 0x74), frame(0xc4, 0xcc, 0xd4);

class SheetPainter {
public:
    SheetPainter(const ContactSheet& sheet, const ContactSheetLayout& layout, QPainter& painter, JobContext& context)
        : sheet_(sheet), layout_(layout), painter_(painter), context_(context), font_(sheet.font)
    {
        painter_.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        font_.setPixelSize(layout.pixelSize());
    }

    void paintAround(int page)
    {
        QFont large = font_;
        large.setPixelSize(layout_.pixelSize() * 3 / 2);
        large.setWeight(QFont::DemiBold);
        painter_.setFont(large);
        painter_.setPen(ink);
        painter_.drawText(layout_.title(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, sheet_.title);
        painter_.setFont(font_);
        painter_.setPen(faintInk);
        painter_.drawText(layout_.footer(), Qt::AlignLeft | Qt::AlignVCenter, sheet_.footer);
        if (layout_.pages() > 1)
            painter_.drawText(layout_.footer(), Qt::AlignRight | Qt::AlignVCenter,
                              SheetWords::tr("page %1 of %2").arg(page + 1).arg(layout_.pages()));
    }

    /// False where a stop was asked for.
    bool paintTiles(int page)
    {
        const auto count = static_cast<int>(sheet_.tiles.size());
        const int first = page * layout_.tilesPerPage();
        for (int i = first; i < std::min(count, first + layout_.tilesPerPage()); ++i) {
            if (context_.stopRequested())
                return false;
            paintTile(sheet_.tiles[static_cast<std::size_t>(i)], i - first);
            context_.report({static_cast<double>(i + 1) / count, {}});
        }
        return true;
    }

private:
    void paintTile(const ContactSheet::Tile& tile, int place)
    {
        const QRect box = layout_.picture(place);
        const auto picture = sheet_.dataset && tile.sample >= 0 ? decodeThumbnail(sheet_.dataset, tile.sample, box.width())
                                                                : Result<QImage>(QImage());
        if (picture && !picture->isNull()) {
            painter_.fillRect(box, Qt::black);
            const QSize size = picture->size().scaled(box.size(), Qt::KeepAspectRatio);
            QRect inside(QPoint(), size);
            inside.moveCenter(box.center());
            painter_.drawImage(inside, brightenedCopy(*picture, sheet_.brighten));
        } else {
            painter_.setPen(frame);
            painter_.drawRect(box);
        }
        if (tile.truth >= 0 && tile.truth < static_cast<int>(sheet_.marks.size())) {
            const double side = std::min(24.0, box.width() / 6.0);
            drawClassMark(painter_, box.topRight() + QPointF(-side * 0.7, side * 0.7), side,
                          sheet_.marks[static_cast<std::size_t>(tile.truth)]);
        }
        painter_.setFont(font_);
        const QFontMetrics metrics(font_, painter_.device());
        QRect line = layout_.caption(place);
        line.setHeight(line.height() / 2);
        for (const auto& [text, colour] : {std::pair(tile.first, ink), std::pair(tile.second, faintInk)}) {
            painter_.setPen(colour);
            painter_.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideMiddle, line.width()));
            line.translate(0, line.height());
        }
    }

    const ContactSheet& sheet_;
    const ContactSheetLayout& layout_;
    QPainter& painter_;
    JobContext& context_;
    QFont font_;
};

Error stopped()
{
    return {ErrorCode::Cancelled, {"job.stopped", "Stopped.", {}}};
}

Result<QByteArray> pngOf(const ContactSheet& sheet, JobContext& context)
{
    const ContactSheetLayout layout(sheet, true);
    if (layout.pageSize().height() > highestPicture)
        return fail(ErrorCode::Unsupported, {"sheet.too_high",
                                             "{count} nuclei are too many for one picture. Save them as .pdf, or select fewer.",
                                             {{"count", std::to_string(sheet.tiles.size())}}});
    QImage image(layout.pageSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(inch / 0.0254));
    image.setDotsPerMeterY(qRound(inch / 0.0254));
    QPainter painter(&image);
    SheetPainter sheetPainter(sheet, layout, painter, context);
    sheetPainter.paintAround(0);
    if (!sheetPainter.paintTiles(0))
        return fail(stopped());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<QByteArray> pdfOf(const ContactSheet& sheet, JobContext& context)
{
    const ContactSheetLayout layout(sheet, false);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(sheet.title);
    pdf.setCreator(QStringLiteral("Nucleoscope"));
    pdf.setResolution(inch);
    pdf.setPageLayout(sheet.page);
    pdf.setPageMargins({});
    QPainter painter(&pdf);
    SheetPainter sheetPainter(sheet, layout, painter, context);
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0)
            pdf.newPage();
        sheetPainter.paintAround(page);
        if (!sheetPainter.paintTiles(page))
            return fail(stopped());
    }
    painter.end();
    return bytes;
}

} // namespace

ContactSheetLayout::ContactSheetLayout(const ContactSheet& sheet, bool onePage)
    : page_(sheet.page.fullRectPixels(dotsPerInch).size()),
      count_(static_cast<int>(sheet.tiles.size())),
      columns_(std::clamp(sheet.columns, 1, 20))
{
    side_ = (page_.width() - 2 * margin - (columns_ - 1) * gap) / columns_;
    text_ = std::clamp(side_ / 12, 10, 20);
    const bool captions = std::any_of(sheet.tiles.begin(), sheet.tiles.end(), [](const ContactSheet::Tile& tile) {
        return !tile.first.isEmpty() || !tile.second.isEmpty();
    });
    captionHeight_ = captions ? text_ * 3 : 0;
    rowHeight_ = side_ + captionHeight_ + gap;
    const int needed = std::max(1, (count_ + columns_ - 1) / columns_);
    const int around = 2 * margin + headHeight + footHeight;
    rows_ = onePage ? needed : std::max(1, (page_.height() - around) / rowHeight_);
    if (onePage)
        page_.setHeight(around + needed * rowHeight_);
}

int ContactSheetLayout::pages() const
{
    return std::max(1, (count_ + tilesPerPage() - 1) / tilesPerPage());
}

QRect ContactSheetLayout::title() const
{
    return {margin, margin, page_.width() - 2 * margin, headHeight - gap};
}

QRect ContactSheetLayout::footer() const
{
    return {margin, page_.height() - margin - footHeight, page_.width() - 2 * margin, footHeight};
}

QRect ContactSheetLayout::picture(int placeOnPage) const
{
    return {margin + placeOnPage % columns_ * (side_ + gap), margin + headHeight + placeOnPage / columns_ * rowHeight_, side_,
            side_};
}

QRect ContactSheetLayout::caption(int placeOnPage) const
{
    const QRect box = picture(placeOnPage);
    return {box.left(), box.bottom() + 1, side_, captionHeight_};
}

Result<void> writeContactSheet(const ContactSheet& sheet, const QString& file, JobContext& context)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending != QLatin1String("pdf") && ending != QLatin1String("png"))
        return fail(ErrorCode::Unsupported,
                    {"sheet.ending", "{file}: a contact sheet is saved as .pdf or .png.", {{"file", file.toStdString()}}});
    const auto bytes = ending == QLatin1String("pdf") ? pdfOf(sheet, context) : pngOf(sheet, context);
    if (!bytes)
        return fail(bytes.error());
    return writeFileAtomically(pathFromUtf8(file.toStdString()),
                               std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
}

} // namespace nucleoscope::ui
