#include "ui/widgets/exporter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyed_action.h"
#include "ui/widgets/keys_filter.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/table_export.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QWidget>

namespace nucleoscope::ui {
namespace {

constexpr int pixelRatio = 2;  // of saved and copied pictures: sharp in print, and not too large
constexpr int screenDots = 96; // an inch

QImage imageOf(const QSize& size, const std::function<void(QPaintDevice&)>& draw)
{
    QImage image(size * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Theme::instance().colours().cardGround);
    draw(image);
    return image;
}

} // namespace

Exporter::Exporter(QWidget& widget, Content content) : QObject(&widget), widget_(widget), content_(std::move(content))
{
    const QKeySequence copyKeys(QKeySequence::Copy), saveKeys(QKeySequence::Save);
    widget.setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copying = new KeyedAction(content_.table ? tr("Copy picture and numbers") : tr("Copy picture"), copyKeys, this);
    copying->setObjectName(QStringLiteral("export-copy"));
    auto* saving = new KeyedAction(tr("Save as…"), saveKeys, this);
    saving->setObjectName(QStringLiteral("export-save"));
    connect(copying, &QAction::triggered, this, &Exporter::copy);
    connect(saving, &QAction::triggered, this, &Exporter::chooseFile);
    widget.addActions({copying, saving});
    auto* keys = new KeysFilter(widget);
    keys->add(copyKeys, [this] { copy(); });
    keys->add(saveKeys, [this] { chooseFile(); });
}

void Exporter::draw(QPaintDevice& device) const
{
    if (content_.draw) {
        content_.draw(device);
        return;
    }
    QPainter painter(&device);
    painter.fillRect(widget_.rect(), Theme::instance().colours().cardGround);
    widget_.render(&painter, {}, {}, QWidget::DrawChildren);
}

QByteArray Exporter::encoded(const QString& ending) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (ending == QLatin1String("png"))
        imageOf(widget_.size(), [this](QPaintDevice& device) { draw(device); }).save(&buffer, "PNG");
    else if (ending == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(widget_.size());
        svg.setViewBox(widget_.rect());
        svg.setTitle(widget_.accessibleName());
        draw(svg);
    } else if (ending == QLatin1String("pdf")) {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(widget_.accessibleName());
        pdf.setResolution(screenDots);
        pdf.setPageSize(QPageSize(QSizeF(widget_.size()) * 25.4 / screenDots, QPageSize::Millimeter));
        pdf.setPageMargins({});
        draw(pdf);
    } else if (ending == QLatin1String("csv") && content_.table)
        bytes = content_.table().toUtf8();
    return bytes;
}

Result<void> Exporter::save(const QString& file) const
{
    const QByteArray bytes = encoded(QFileInfo(file).suffix().toLower());
    if (bytes.isEmpty()) {
        const Error error{ErrorCode::Unsupported,
                          {"export.ending",
                           "{file} is of no kind that can be saved here. Take .png, .svg or .pdf.",
                           {{"file", file.toStdString()}}}};
        tellFailure(error, widget_);
        return fail(error);
    }
    saveFile(file, bytes.toStdString(), widget_);
    return {};
}

void Exporter::prepared(std::function<void()> leave)
{
    if (prepare_)
        prepare_(std::move(leave));
    else
        leave();
}

void Exporter::copy()
{
    prepared([this] {
        auto* data = new QMimeData;
        data->setImageData(imageOf(widget_.size(), [this](QPaintDevice& device) { draw(device); }));
        if (content_.table)
            data->setText(tabSeparated(content_.table()));
        QGuiApplication::clipboard()->setMimeData(data);
    });
}

void Exporter::chooseFile()
{
    QStringList filters{tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Document (*.pdf)")};
    if (content_.table)
        filters << tr("Numbers (*.csv)");
    chooseFileToSave(&widget_, tr("Save “%1”").arg(widget_.accessibleName()), widget_.accessibleName(), filters,
                     [this](const QString& file) { prepared([this, file] { (void)save(file); }); });
}

} // namespace nucleoscope::ui
