#include "ui/inspector/inspector_memory.h"

#include "ui/settings/settings_files.h"

#include <algorithm>

namespace nucleoscope::ui {
namespace {

const QString scaleKey = QStringLiteral("inspector/micrometres_per_pixel");
const QString opacityKey = QStringLiteral("inspector/overlay_opacity");

QString openKey(const QString& section)
{
    return QStringLiteral("inspector/open_") + section;
}

} // namespace

InspectorMemory::InspectorMemory() : files_(SettingsFiles::shared()) {}

bool InspectorMemory::isOpen(const QString& section, bool otherwise) const
{
    return files_->value(openKey(section), otherwise).toBool();
}
void InspectorMemory::setOpen(const QString& section, bool open)
{
    files_->setValue(openKey(section), open);
}

double InspectorMemory::micrometresPerPixel() const
{
    return std::clamp(files_->value(scaleKey, 0.0).toDouble(), 0.0, 10.0);
}
void InspectorMemory::setMicrometresPerPixel(double scale)
{
    files_->setValue(scaleKey, scale);
}

double InspectorMemory::overlayOpacity() const
{
    return std::clamp(files_->value(opacityKey, 0.7).toDouble(), 0.0, 1.0);
}
void InspectorMemory::setOverlayOpacity(double opacity)
{
    files_->setValue(opacityKey, opacity);
}

} // namespace nucleoscope::ui
