// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cache_fields.h"

#include "core/base/cache_contents.h"
#include "core/base/files.h"
#include "core/imaging/pixel_store_options.h"
#include "ui/bridge/job_bridge.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <QFileDialog>
#include <QLineEdit>

namespace nucleoscope::ui {
namespace fs = std::filesystem;
namespace {

QString nativeText(const fs::path& path)
{
    return QDir::toNativeSeparators(QString::fromStdString(utf8(path)));
}

} // namespace

CachePlaceField::CachePlaceField(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), place_(new QLineEdit)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    place_->setObjectName(QStringLiteral("cachePlaceText"));
    auto* choose = makeButton(tr("C&hoose…"));
    choose->setObjectName(QStringLiteral("chooseCachePlace"));
    choose->setAccessibleName(tr("Choose a folder for the cache"));
    row->addWidget(place_, 1);
    row->addWidget(choose);
    setFocusProxy(place_);
    connect(place_, &QLineEdit::editingFinished, this, [this] {
        const QString typed = place_->text().trimmed();
        if (place_->isModified() && typed != nativeText(cacheFolder()))
            tryPlace(QDir::fromNativeSeparators(typed));
        place_->setModified(false);
    });
    connect(choose, &QPushButton::clicked, this, &CachePlaceField::choose);
}

void CachePlaceField::showPlace()
{
    place_->setText(nativeText(cacheFolder()));
    place_->setModified(false);
}

void CachePlaceField::choose()
{
    auto* dialog = new QFileDialog(this, tr("Choose a folder for the cache"), QString::fromStdString(utf8(cacheFolder())));
    dialog->setObjectName(QStringLiteral("cachePlaceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &CachePlaceField::tryPlace);
    dialog->open();
}

void CachePlaceField::tryPlace(const QString& text)
{
    const fs::path place = pathFromUtf8(text.toStdString());
    const int asked = ++asked_;
    workspace_.jobBridge().run<bool>(
        this, {"job.cache_place", "Trying the folder for the cache"}, Resource::Disk, Priority::Interactive,
        [place, bare = text.isEmpty()](JobContext&) -> Result<bool> {
            if (bare) // back to the usual one
                return true;
            return makeCacheFolder(place).map([] { return true; });
        },
        [this, place, asked](Result<bool> good) {
            if (asked != asked_)
                return;
            if (good) {
                Preferences wished = workspace_.settings().machine();
                wished.cacheFolder = place == usualCacheFolder() ? fs::path() : place;
                workspace_.settings().setMachine(wished);
            }
            Q_EMIT refused(good ? nullptr : &good.error().message);
        });
}

CacheContentsField::CacheContentsField(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), text_(makeMuted({})), empty_(makeButton(tr("&Empty it")))
{
    text_->setObjectName(QStringLiteral("cacheContents"));
    empty_->setObjectName(QStringLiteral("emptyCache"));
    empty_->setToolTip(tr("Deletes decoded images, features and measurements. Nothing is lost but time: the next training, audit "
                          "or instant answer makes its own again. Runs, marks and the demo stay."));
    empty_->setEnabled(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(text_, 1);
    row->addWidget(empty_);
    connect(empty_, &QPushButton::clicked, this, &CacheContentsField::empty);
}

void CacheContentsField::measure()
{
    if (measuring_)
        measuring_->requestStop();
    measuring_ = workspace_.jobBridge().run<std::uint64_t>(
        this, {"job.cache_measure", "Measuring the cache"}, Resource::Disk, Priority::Interactive,
        [](JobContext& context) -> Result<std::uint64_t> {
            const Preferences wished = preferences();
            const fs::path folder = cacheFolder();
            trimPixelStores(folder / "pixels", pixelCacheBytes(wished));
            limitFiles(folder / "features", ".safetensors", featureCacheBytes(wished), {});
            const std::uint64_t bytes = cacheContentBytes(folder, context.stopToken());
            if (context.stopRequested())
                return fail(ErrorCode::Cancelled, {});
            return bytes;
        },
        [this](Result<std::uint64_t> bytes) {
            if (bytes)
                tell(*bytes);
        });
}

void CacheContentsField::empty()
{
    empty_->setEnabled(false);
    text_->setText(tr("Emptying the cache…"));
    workspace_.jobBridge().run<std::uint64_t>(
        this, {"job.cache_empty", "Emptying the cache"}, Resource::Disk, Priority::Interactive,
        [](JobContext& context) { return emptyCache(cacheFolder(), context.stopToken()); },
        [this](Result<std::uint64_t> gone) {
            if (!gone)
                Q_EMIT workspace_.failed(gone.error().message);
            measure();
        });
}

void CacheContentsField::tell(std::uint64_t bytes)
{
    text_->setText(bytes == 0 ? tr("Nothing is in it now.") : tr("%1 are in it now.").arg(bytesText(bytes)));
    if (bytes == 0 && empty_->hasFocus())
        focusNextPrevChild(false);
    empty_->setEnabled(bytes > 0);
}

} // namespace nucleoscope::ui
